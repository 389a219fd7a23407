"""Choosing the points of a stretch of prose: the sentences that carry it, each short enough, none twice.

A sentence weighs by its centrality, by where it stands, by words that announce an argument, by figures; it loses by
leaning on the sentence before it, by being a question or an aside. Chosen ones stand in article order.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tutoslides.language import clauses_of
from tutoslides.model.storyboard import Span
from tutoslides.planning.clauses import begins_with, holds_any, leans_on_person, speaks
from tutoslides.planning.condense import IDEAL, condense
from tutoslides.planning.folding import fold
from tutoslides.planning.quotations import count_words
from tutoslides.planning.ranking import Rarity, Vector, centralities, nearness
from tutoslides.planning.sentences import Passage
from tutoslides.planning.stress import is_stressed
from tutoslides.planning.trimming import is_source, plain

MOST = 4
"""Points on a slide. Source: the story guide."""

MOST_WORDS = 45
"""Words of a slide's points together: with its title and kicker it stays far from the wall of text, which begins at 70.

Source: the story guide (20 to 45 words a slide are good).
"""

OPENS_SECTION = 0.8
OPENS_PARAGRAPH = 0.5
OPENS_ITEM = 0.25
LIKE_HEADING = 0.4
ANNOUNCES = 0.3
HAS_FIGURE = 0.3
IS_SHORT = 0.15
IS_STRESSED = 0.5
LEANS = -0.6
LEANS_ON_PERSON = -0.4
HAS_NO_VERB = -0.2
IS_ASIDE = -0.5
TELLS_OF_ME = -0.25
LIKE_CHOSEN = -0.8
"""Weights beside centrality, which goes to 1. Source: tuned on the editor's points of `make quality`."""

_ME = ("je", "j'ai", "j'avais", "j'étais", "i", "i've", "i'm")


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A sentence that can be a point: the `position`-th passage of its part, in as many words as a slide bears.

    `is_wanted` where the author wants to see it: it is chosen in any case.
    """

    position: int
    span: Span
    weight: float
    vector: Vector
    is_wanted: bool = False


def candidates_of(
    passages: Sequence[Passage], positions: Sequence[int], heading: Span | None, rarity: Rarity
) -> tuple[Candidate, ...]:
    """Return the passages at `positions` that can be points, in article order, with their weights."""
    spans = [(position, span) for position in positions if (span := point_of(passages[position], rarity.language))]
    texts = [passages[position].span.text for position, _ in spans]
    vectors = [rarity.vector(text) for text in texts]
    topic = rarity.vector(heading.text) if heading else {}
    weights = centralities(vectors)
    return tuple(
        Candidate(
            position=position,
            span=span,
            vector=vector,
            is_wanted=passages[position].wish == "keep",
            weight=weight + LIKE_HEADING * nearness(vector, topic) + _weight(passages, position, span, rarity.language),
        )
        for (position, span), vector, weight in zip(spans, vectors, weights, strict=True)
    )


def choose_points(
    candidates: Sequence[Candidate], most: int = MOST, most_words: int = MOST_WORDS
) -> tuple[Candidate, ...]:
    """Return candidates in article order: those wanted, and up to `most` of the weightiest, each unlike the others.

    Together they have at most `most_words`, but for what is wanted and for the first of them.
    """
    chosen = [candidate for candidate in candidates if candidate.is_wanted]
    left = [candidate for candidate in candidates if not candidate.is_wanted]
    while left and len(chosen) < most:
        best = max(left, key=lambda candidate: (_worth(candidate, chosen), -candidate.position))
        left.remove(best)
        words = sum(count_words(candidate.span.text) for candidate in (*chosen, best))
        if words <= most_words or not chosen:
            chosen.append(best)
    return tuple(sorted(chosen, key=lambda candidate: candidate.position))


def point_of(passage: Passage, language: str) -> Span | None:
    """Return a passage as a point, None where it cannot be one.

    Quoted ones, questions, sentences that announce what follows, asides in brackets, and those too long to cut.
    """
    if not passage.is_prose or passage.quotations or passage.wish == "drop":
        return None
    if passage.wish == "keep":
        return plain(passage.span)
    text = passage.span.text.rstrip()
    announces = text.endswith((":", ",", "?"))
    is_aside = text.startswith("(") and text.rstrip(".").endswith(")")
    return None if announces or is_aside or is_source(text) else condense(passage.span, language)


def _worth(candidate: Candidate, chosen: Sequence[Candidate]) -> float:
    likeness = max((nearness(candidate.vector, other.vector) for other in chosen), default=0.0)
    return candidate.weight + LIKE_CHOSEN * likeness


def _weight(passages: Sequence[Passage], position: int, span: Span, language: str) -> float:
    """Return what speaks for a sentence, and against it, beside its centrality."""
    tables, text = clauses_of(language), fold(span.text)
    passage = passages[position]
    origin = passage.span.origin
    leans = begins_with(text, tables.anaphors) and not begins_with(text, tables.impersonal)
    return sum(
        weight
        for weight, holds in (
            (OPENS_SECTION, position == 0),
            (OPENS_PARAGRAPH, passage.item is None and origin is not None and origin.sentence == 0),
            (OPENS_ITEM, passage.item is not None and passage.item.opens),
            (IS_STRESSED, is_stressed(passage.span.runs)),
            (ANNOUNCES, holds_any(text, tables.cues)),
            (HAS_FIGURE, any(character.isdigit() for character in text)),
            (IS_SHORT, 6 <= count_words(text) <= IDEAL),
            (LEANS, leans),
            (LEANS_ON_PERSON, leans_on_person(text, language)),
            (HAS_NO_VERB, tables.knows_verbs and not speaks(span.text, language)),
            (IS_ASIDE, holds_any(text, tables.asides) or "http" in text),
            (TELLS_OF_ME, holds_any(text, _ME)),
        )
        if holds
    )
