"""Speaker notes: how long they take to read, then the article's sentences, a paragraph a block."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from tutoslides.language import words_of
from tutoslides.model.storyboard import Slide, Span
from tutoslides.model.text import Run, Runs, join_runs, runs_of

MINUTE = 60
"""Seconds."""


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
    """Join the sentences of one block of the article to one paragraph."""
    for _, spans in groupby(notes, key=lambda span: span.origin.block if span.origin else None):
        first, *others = spans
        yield join_runs((*first.runs, *(run for span in others for run in (Run(text=" "), *span.runs))))
