"""Footnotes in plain text: the notes at the end, and their numbers that stick to words or stand behind them.

In: the article's rows. Out: the rows without the numbers, and the notes apart where arrows mark them.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from tutoslides.readers.plain.rows import Row

_BACK_ARROW = re.compile(r"\s*[↩⏎↵][\ufe0e\ufe0f]?\s*\Z")
_NUMBERED_NOTE = re.compile(r"\[?(\d{1,2})\]?[.)]?[ \u00a0]")
_STUCK_NUMBER = re.compile(
    r"(?:(?<=[a-zà-öø-ÿ][a-zà-öø-ÿ][a-zà-öø-ÿ])|(?<=[a-zà-öø-ÿ][.,;!?)»”])|(?<=[»”]))(\d{1,2})(?=[\s.,;:!?)»”]|\Z)|\[(\d{1,2})\]"
)
_APART_NUMBER = re.compile(r"(?:(\w+)|[»”)])[ \u00a0](\d{1,2})(?=[.,)]|[ \u00a0\u202f]?[;:!?»”]|\Z)")
_LEAST_NOTES = 2
"""A single number at a word's end may be a name ("Windows11"); two in order are notes."""
_LEAST_APART = 4
"""Numbers that stand behind words are notes where so many come in order, behind as many words ("phase 1" is none)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundNotes:
    """`text` are the article's rows without note numbers, `notes` the rows of notes that arrows end."""

    text: tuple[Row, ...]
    notes: tuple[Row, ...] = ()


def find_notes(rows: Sequence[Row]) -> FoundNotes:
    """Part notes from text, and take numbers off the words that they stick to: all of 1, 2, 3 … in order, or none."""
    notes = [row for row in rows if _BACK_ARROW.search(row.text)]
    cleaned = tuple(replace(row, text=_strip_number(_BACK_ARROW.sub("", row.text))) for row in notes)
    text = [row for row in rows if not _BACK_ARROW.search(row.text)]
    count = len(notes) or _count_numbered_notes(text)
    body_end = len(text) if notes else len(text) - count
    body = _without_apart_numbers(_without_numbers(text[:body_end], count))
    return FoundNotes(
        text=(*body, *text[body_end:]),
        notes=tuple(row for row in cleaned if row.text),
    )


def _strip_number(text: str) -> str:
    return _NUMBERED_NOTE.sub("", text, count=1) if _NUMBERED_NOTE.match(text) else text


def _count_numbered_notes(rows: Sequence[Row]) -> int:
    """Return how many of the last rows are notes: numbered 1 to n, without other rows among them."""
    numbers: list[int] = []
    for row in reversed(rows):
        match = _NUMBERED_NOTE.match(row.text)
        if not match:
            return 0
        numbers.append(int(match.group(1)))
        if numbers[-1] == 1:
            return len(numbers) if numbers == list(range(len(numbers), 0, -1)) else 0
    return 0


def _without_numbers(rows: Sequence[Row], count: int) -> tuple[Row, ...]:
    found = [(index, match) for index, row in enumerate(rows) for match in _STUCK_NUMBER.finditer(row.text)]
    numbers = [int(match.group(1) or match.group(2)) for _, match in found]
    if count < _LEAST_NOTES or numbers != list(range(1, count + 1)):
        return tuple(rows)
    cleaned = list(rows)
    for index, match in reversed(found):
        text = cleaned[index].text
        cleaned[index] = replace(cleaned[index], text=(text[: match.start()] + text[match.end() :]).strip())
    return tuple(row for row in cleaned if row.text)


def _without_apart_numbers(rows: tuple[Row, ...]) -> tuple[Row, ...]:
    """Take away the numbers 1, 2, 3 … that a browser copied as words of their own, all of them or none."""
    found: list[tuple[int, re.Match[str]]] = []
    for index, row in enumerate(rows):
        for match in _APART_NUMBER.finditer(row.text):
            if int(match[2]) == len(found) + 1:
                found.append((index, match))
    counted = Counter(match[1].casefold() for _, match in found if match[1])
    if len(found) < _LEAST_APART or max(counted.values(), default=0) * _LEAST_APART > len(found):
        return rows
    cleaned = list(rows)
    for index, match in reversed(found):
        text = cleaned[index].text
        cleaned[index] = replace(cleaned[index], text=text[: match.start(2) - 1] + text[match.end() :])
    return tuple(cleaned)
