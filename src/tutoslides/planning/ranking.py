"""Which sentences say what a text is about: centrality in the graph of its sentences (LexRank).

In: texts of one stretch. Out: a weight from 0 to 1 for each. Two sentences are near when they share rare words; one
is central when central ones are near it. Source: Erkan and Radev, "LexRank", JAIR 22 (2004).
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from tutoslides.language import content_stems

DAMPING = 0.85
"""Share of a sentence's weight that comes from its neighbours. Source: as above, and PageRank."""

ROUNDS = 30
"""Iterations at most; they stop when nothing moves any more."""

STILL = 1e-4
"""Change of a weight below which it counts as settled."""

Vector = Mapping[str, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class Rarity:
    """How much each stem tells: the fewer of the article's sentences have it, the more. Made once an article."""

    language: str
    weights: Mapping[str, float] = field(default_factory=dict)

    @classmethod
    def of(cls, texts: Iterable[str], language: str) -> Rarity:
        """Count in how many of `texts` each stem stands."""
        seen: Counter[str] = Counter()
        total = 0
        for text in texts:
            total += 1
            seen.update(dict.fromkeys(content_stems(text, language), 1))
        return cls(language=language, weights={stem: math.log(1 + total / count) for stem, count in seen.items()})

    def vector(self, text: str) -> Vector:
        """Return the weights of the stems of `text`, of length 1 together; a stem never counted weighs 1."""
        counts = Counter(content_stems(text, self.language))
        weights = {stem: count * self.weights.get(stem, 1.0) for stem, count in counts.items()}
        length = math.sqrt(sum(weight * weight for weight in weights.values()))
        return {stem: weight / length for stem, weight in weights.items()} if length else {}


def nearness(first: Vector, second: Vector) -> float:
    """Return the cosine of two vectors, 0 for nothing in common, 1 for the same words."""
    small, large = sorted((first, second), key=len)
    return sum(weight * large[stem] for stem, weight in small.items() if stem in large)


def centralities(vectors: Sequence[Vector]) -> tuple[float, ...]:
    """Return how central each of `vectors` is among them, the most central 1.

    Time grows with the square of their number: callers give stretches of a bounded length.
    """
    neighbours = [_neighbours(position, vectors) for position in range(len(vectors))]
    weights = [1.0] * len(vectors)
    for _ in range(ROUNDS):
        given = [(1 - DAMPING) for _ in vectors]
        for position, near in enumerate(neighbours):
            total = sum(near.values())
            for other, share in near.items():
                given[other] += DAMPING * weights[position] * share / total
        moved = max((abs(new - old) for new, old in zip(given, weights, strict=True)), default=0.0)
        weights = given
        if moved < STILL:
            break
    top = max(weights, default=1.0)
    return tuple(weight / top for weight in weights)


def _neighbours(position: int, vectors: Sequence[Vector]) -> dict[int, float]:
    near = {other: nearness(vectors[position], vector) for other, vector in enumerate(vectors) if other != position}
    return {other: share for other, share in near.items() if share > 0}
