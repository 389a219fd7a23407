"""Scores that add up over articles, and the misses behind them.

In: what was found, and what was not. Out: sums, and lines for the page that quote no more than a few words.
"""

from __future__ import annotations

from dataclasses import dataclass

QUOTED_WORDS = 6
"""Words of a miss that the page quotes: enough to find it, too few to publish an article that is not ours."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """What was expected and found, found and not expected, expected and not found."""

    right: int = 0
    wrong: int = 0
    missed: int = 0

    @property
    def recall(self) -> float | None:
        """Share of the expected that was found, None where nothing was expected."""
        expected = self.right + self.missed
        return self.right / expected if expected else None

    @property
    def precision(self) -> float | None:
        """Share of the found that was expected, None where nothing was found."""
        found = self.right + self.wrong
        return self.right / found if found else None

    def __add__(self, other: Tally) -> Tally:
        return Tally(right=self.right + other.right, wrong=self.wrong + other.wrong, missed=self.missed + other.missed)


@dataclass(frozen=True, slots=True, kw_only=True)
class Miss:
    """One thing that went wrong: what kind of thing, and the words that it is about."""

    kind: str
    text: str

    @property
    def excerpt(self) -> str:
        """The first words of the text."""
        words = self.text.split()
        return " ".join(words[:QUOTED_WORDS]) + (" …" if len(words) > QUOTED_WORDS else "")
