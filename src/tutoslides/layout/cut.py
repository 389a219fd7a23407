"""Cutting a paragraph that is too long for its box: after a sentence, else after a clause, else after a word."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from tutoslides.language import split_sentences
from tutoslides.layout.content import Content
from tutoslides.model.text import plain_text, slice_runs, strip_runs

WINDOW = 4_000
"""Characters that are looked at for a cut: more than any slide holds at its smallest type, so time stays linear."""

ELLIPSIS = " …"
"""What a text ends on that goes on elsewhere."""

CLAUSE = re.compile(r"(?<=[,;:])\s+|\s+(?=[—–]\s)")
WORD = re.compile(r"\s+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Cut:
    """A paragraph in two: what fits, what is left (None: nothing), and whether a sentence was torn."""

    head: Content
    tail: Content | None
    tears_sentence: bool = False


def cut_content(content: Content, fits: Callable[[Content], bool], language: str) -> Cut:
    """Return the longest beginning of `content` that `fits`, cut at the best kind of place there is.

    The head is never empty: where not even one character fits, one is taken, so that every cut makes progress.
    """
    text = plain_text(content.runs)
    if len(text) <= WINDOW and fits(content):
        return Cut(head=content, tail=None)
    for tears, places in enumerate(_kinds_of_places(text, language)):
        end = _last_fitting(places, content, fits)
        if end:
            return _cut_at(content, end, tears_sentence=tears > 0)
    return _cut_at(content, 1, tears_sentence=True)


def _kinds_of_places(text: str, language: str) -> Iterator[list[int]]:
    window = text[:WINDOW]
    yield [end for (_, end), _ in pairwise(split_sentences(window, language))]
    yield [match.start() for match in CLAUSE.finditer(window)]
    yield [match.start() for match in WORD.finditer(window)]
    yield list(range(1, len(window)))


def _last_fitting(places: list[int], content: Content, fits: Callable[[Content], bool]) -> int:
    """Return the last of the places at which the head fits, 0 where none does; longer heads never fit better."""
    index = bisect_right(places, False, key=lambda end: not fits(_cut_at(content, end).head))
    return places[index - 1] if index else 0


def _cut_at(content: Content, end: int, *, tears_sentence: bool = False) -> Cut:
    length = len(plain_text(content.runs))
    tail = strip_runs(slice_runs(content.runs, end, length))  # its head has waited for the click already
    return Cut(
        head=replace(content, runs=strip_runs(slice_runs(content.runs, 0, end))),
        tail=replace(content, runs=tail, pauses=False) if tail else None,
        tears_sentence=tears_sentence,
    )
