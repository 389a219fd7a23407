"""Styled text: runs of characters that share their marks, as the author wrote them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Flag
from typing import TypeAlias


class Mark(Flag):
    """Emphasis that a writer can show. A flag, not a set, so that its order never depends on a hash."""

    NONE = 0
    BOLD = 1
    ITALIC = 2
    CODE = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """Characters with one look.

    `href` is an address as the author wrote it; `language` a BCP 47 tag where it differs from the article's.
    """

    text: str
    marks: Mark = Mark.NONE
    href: str | None = None
    language: str | None = None


Runs: TypeAlias = tuple[Run, ...]


def runs_of(text: str, marks: Mark = Mark.NONE) -> Runs:
    """Return `text` as runs: one, or none for the empty text."""
    return (Run(text=text, marks=marks),) if text else ()


_UNPRINTABLE = re.compile(r"[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Characters that no file of ours can hold, not even escaped. Source: XML 1.0, production 2."""


def printable(words: str) -> str:
    """Return `words` with blanks for control characters, lone surrogates and what else is no character."""
    return _UNPRINTABLE.sub(" ", words)


def plain_text(runs: Iterable[Run]) -> str:
    """Return the characters of `runs` without their marks."""
    return "".join(run.text for run in runs)


def slice_runs(runs: Runs, start: int, end: int) -> Runs:
    """Return the characters `start` to `end` (as of `plain_text`) with their marks."""
    pieces: list[Run] = []
    offset = 0
    for run in runs:
        first, last = max(start - offset, 0), min(end - offset, len(run.text))
        if first < last:
            pieces.append(_with_text(run, run.text[first:last]))
        offset += len(run.text)
    return tuple(pieces)


def strip_runs(runs: Runs) -> Runs:
    """Return `runs` without white space at either end."""
    text = plain_text(runs)
    start = len(text) - len(text.lstrip())
    return slice_runs(runs, start, max(start, len(text.rstrip())))


def insert_text(runs: Runs, places: Iterable[int], text: str) -> Runs:
    """Return `runs` with `text` put in before the characters at `places`, which ascend; it takes their look."""
    pieces: list[Run] = []
    start = 0
    for place in places:
        before = slice_runs(runs, start, place)
        pieces += [*before[:-1], _with_text(before[-1], before[-1].text + text)] if before else []
        start = place
    return join_runs((*pieces, *slice_runs(runs, start, sum(len(run.text) for run in runs))))


def join_runs(runs: Iterable[Run]) -> Runs:
    """Return `runs` without empty ones, neighbours of one look made one."""
    joined: list[Run] = []
    for run in runs:
        if joined and _look(joined[-1]) == _look(run):
            joined[-1] = _with_text(run, joined[-1].text + run.text)
        elif run.text:
            joined.append(run)
    return tuple(joined)


def map_text(runs: Runs, text: str) -> Runs:
    """Return `runs` with the characters of `text`, which is as long as theirs: marks stay where they stood.

    Raises:
        ValueError: `text` has another length.
    """
    if len(text) != sum(len(run.text) for run in runs):
        raise ValueError("the new text must be as long as the old one")
    pieces: list[Run] = []
    offset = 0
    for run in runs:
        pieces.append(_with_text(run, text[offset : offset + len(run.text)]))
        offset += len(run.text)
    return tuple(pieces)


def _with_text(run: Run, text: str) -> Run:
    """Return the look of `run` with other characters: what `replace` does, in a third of its time, for every line."""
    return run if text == run.text else Run(text=text, marks=run.marks, href=run.href, language=run.language)


def _look(run: Run) -> tuple[Mark, str | None, str | None]:
    return run.marks, run.href, run.language
