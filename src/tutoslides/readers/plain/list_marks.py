"""The marks that open a list item in plain text.

In: a row. Out: its mark and the words behind it.
"""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple

from tutoslides.readers.plain.rows import Row

_BULLET = re.compile(r"(?P<mark>[-*+•‣◦▪▫■□●○◆◇⁃∙–➢➤►▶✓✔☑✅→➔])[\ufe0f]?(?:[ \t\u00a0\u202f]+)(?P<words>\S.*)")
_NUMBER = re.compile(r"(?P<number>\d{1,2})(?:[.)]|°\)?|\s?[-–](?=\s))[ \t\u00a0\u202f]*(?P<words>[^\W\d_].*|[«“\"(].*)")
_LETTER = re.compile(r"(?P<letter>[a-z])\)[ \t\u00a0\u202f]+(?P<words>\S.*)")

_NO_MARKS = "©®℗"
"""Symbols that say whose something is."""


class ListMark(NamedTuple):
    """`kind` tells marks of one list apart; `number` counts ordered items, 0 for others."""

    kind: str
    number: int
    words: str


def list_mark(row: Row) -> ListMark | None:
    """Return the mark at the head of `row`, None where the row opens no item.

    A symbol such as an emoji is a mark too; only a neighbour with the same one makes a list of it.
    """
    text = row.text
    bullet = _BULLET.match(text)
    if bullet:
        return ListMark(bullet["mark"], 0, bullet["words"])
    numbered = _NUMBER.match(text)
    if numbered:
        return ListMark(
            "1" + text[len(numbered["number"]) : len(numbered["number"]) + 1].strip(),
            int(numbered["number"]),
            numbered["words"],
        )
    lettered = _LETTER.match(text)
    if lettered:
        return ListMark("a)", ord(lettered["letter"]) - ord("a") + 1, lettered["words"])
    return _symbol_mark(text)


def is_list_row(row: Row) -> bool:
    """Tell whether `row` opens a list item with a plain bullet, a number or a letter."""
    mark = list_mark(row)
    return mark is not None and not mark.kind.startswith("symbol")


def _symbol_mark(text: str) -> ListMark | None:
    if unicodedata.category(text[0]) != "So" or text[0] in _NO_MARKS:
        return None
    words = text.lstrip("\ufe0f\u200d" + text[0]).lstrip("\ufe0f")
    has_gap = words[:1].isspace()
    return ListMark("symbol" + text[0], 0, words.strip()) if has_gap and words.strip() else None
