"""Slides before the deck's time is told: each with the passages of its notes and how much it is needed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import IntEnum

from tutoslides.language import speaking_seconds
from tutoslides.model.storyboard import Slide, Span
from tutoslides.planning.quotations import count_words
from tutoslides.planning.sentences import Passage

MOST_NOTES = 350
"""Words of notes that fit a printed page. Source: the story guide."""


class Need(IntEnum):
    """How much a slide is needed when time is short: the highest leave first, FIXED never."""

    FIXED = 0
    OPENS = 1
    VOICE = 2
    OPENS_BELOW = 3
    MORE_VOICES = 4
    EXTRA = 5
    APPENDIX = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A slide without its notes, the passages that belong to them, and those of them that the slide shows."""

    slide: Slide
    passages: tuple[Passage, ...]
    shown: tuple[Passage, ...] = ()
    need: Need = Need.EXTRA
    added: tuple[Span, ...] = ()

    @property
    def words(self) -> int:
        """Return the words of the notes."""
        return words_of_passages(self.passages)


def finished(draft: Draft, language: str) -> Slide:
    """Return the slide with its notes and the time that they take to say."""
    said = (passage.span for passage in draft.passages if passage.span.text)  # a picture may be without words
    notes = (*said, *draft.added)
    seconds = speaking_seconds(sum(count_words(span.text) for span in notes), language)
    return replace(draft.slide, notes=notes, seconds=seconds)


def added_by(passage: Passage) -> tuple[Span, ...]:
    """Return what the author adds to the notes of the slide that says a passage."""
    return passage.asks.notes if passage.asks else ()


def words_of_passages(passages: Iterable[Passage]) -> int:
    """Return the words of passages together."""
    return sum(count_words(passage.span.text) for passage in passages)
