"""Speaker notes: how long they take to read, then the article's sentences, in paragraphs as the article has them.

An item of a list, a row of a table and a caption are a paragraph each.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from tutoslides.language import words_of
from tutoslides.model.storyboard import Slide, Span
from tutoslides.model.text import Run, Runs, join_runs, runs_of

MINUTE = 60
"""Seconds."""

STOPS = (".", "!", "?", "…", ":", ";")
"""What a sentence ends with, quotation marks and brackets apart."""

CLOSING = " \u00a0\u202f»«”“\"’‘'›‹)]"
"""What may stand behind a stop, in any of the languages."""


def notes_of(slide: Slide, language: str) -> tuple[Runs, ...]:
    """Return the notes of a slide as paragraphs; where it is known how long they take, that comes first."""
    paragraphs = tuple(note_paragraphs(slide.notes))
    return (runs_of(reading_time(slide.seconds, language)), *paragraphs) if slide.seconds > 0 else paragraphs


def reading_time(seconds: int, language: str) -> str:
    """Return how long notes take, in the deck's words: « Lecture : 1 min 20 s », with no-break spaces."""
    minutes, rest = divmod(seconds, MINUTE)
    parts = [f"{minutes}\u00a0min"] if minutes else []
    parts += [f"{rest}\u00a0s"] if rest or not minutes else []
    return f"{words_of(language).reading} " + "\u00a0".join(parts)


def note_paragraphs(notes: Iterable[Span]) -> Iterator[Runs]:
    """Join the sentences of one paragraph of the article; what is no sentence stands alone."""
    paragraph: list[Run] = []
    before: Span | None = None
    for span in notes:
        if before is not None and not _goes_on(before, span):
            yield join_runs(paragraph)
            paragraph = []
        paragraph += [*((Run(text=" "),) if paragraph else ()), *span.runs]
        before = span
    if paragraph:
        yield join_runs(paragraph)


def _goes_on(before: Span, span: Span) -> bool:
    """Tell whether two spans are sentences of one paragraph: of one block and line, and the first one has an end.

    Items of a list begin on lines of their own; rows of a table and captions end without a stop.
    """
    here, there = (one.origin and (one.origin.block, one.origin.line) for one in (before, span))
    return here == there and before.text.rstrip(CLOSING).endswith(STOPS)
