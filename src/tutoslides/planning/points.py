"""Choosing a part's points: whole sentences that a room can read."""

from __future__ import annotations

from dataclasses import replace

from tutoslides.model.storyboard import Span
from tutoslides.planning.quotations import count_words
from tutoslides.planning.sentences import Passage
from tutoslides.planning.titles import without_final_stop

MOST = 4
"""Points on a slide. Source: the story guide."""

LONGEST = 24
"""Words of a point that the back row still reads. Source: the story guide."""


def choose_points(passages: tuple[Passage, ...]) -> tuple[Span, ...]:
    """Return up to four of the unquoted sentences in article order: the first short ones, else the shortest.

    A point does without its full stop: it is not read on from there.
    """
    return tuple(replace(span, runs=without_final_stop(span.runs)) for span in _chosen(passages))


def _chosen(passages: tuple[Passage, ...]) -> tuple[Span, ...]:
    sentences = [passage.span for passage in passages if passage.is_prose and not passage.quotations]
    short = [span for span in sentences if count_words(span.text) <= LONGEST]
    if short:
        return tuple(short[:MOST])
    by_length = sorted(sentences, key=lambda span: count_words(span.text))
    return tuple(span for span in sentences if span in by_length[:MOST])
