"""What an outline asks of a part's passages again and again: which can be points, how many words they have."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from tutoslides.planning.points import point_of
from tutoslides.planning.quotations import count_words
from tutoslides.planning.sentences import Passage


@dataclass(frozen=True, slots=True, kw_only=True)
class Prose:
    """The passages of a part; `can_be_point` tells of each whether it can, `totals` the words before it and, last, of
    all.
    """

    passages: Sequence[Passage]
    can_be_point: tuple[bool, ...]
    totals: tuple[int, ...]

    @classmethod
    def of(cls, passages: Sequence[Passage], language: str) -> Prose:
        """Look at each passage once."""
        return cls(
            passages=passages,
            can_be_point=tuple(point_of(passage, language) is not None for passage in passages),
            totals=tuple(accumulate((count_words(passage.span.text) for passage in passages), initial=0)),
        )

    def points(self, start: int, end: int) -> int:
        """Return how many passages from `start` to `end` can be points."""
        return sum(self.can_be_point[start:end])

    def words(self, start: int, end: int) -> int:
        """Return the words of the passages from `start` to `end`, 0 where there are none."""
        return self.totals[max(start, end)] - self.totals[start]
