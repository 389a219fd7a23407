"""Choosing a part's points: whole sentences that a room can read."""

from __future__ import annotations

from tutoslides.model.storyboard import Span
from tutoslides.planning.quotations import count_words
from tutoslides.planning.sentences import Passage

MOST = 4
"""Points on a slide. Source: the story guide."""

LONGEST = 24
"""Words of a point that the back row still reads. Source: the story guide."""


def choose_points(passages: tuple[Passage, ...]) -> tuple[Span, ...]:
    """Return up to four of the unquoted sentences in article order: the first short ones, else the shortest."""
    sentences = [passage.span for passage in passages if passage.is_prose and not passage.quotations]
    short = [span for span in sentences if count_words(span.text) <= LONGEST]
    if short:
        return tuple(short[:MOST])
    by_length = sorted(sentences, key=lambda span: count_words(span.text))
    return tuple(span for span in sentences if span in by_length[:MOST])
