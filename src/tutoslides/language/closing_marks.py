"""What still belongs to a sentence behind its stop: closing marks, note marks, a quotation's source.

In: a text, the place behind a stop, and where closing marks stand. Out: the place where the sentence ends.
"""

from __future__ import annotations

import re

_BLANKS = " \u00a0\u202f"
_NOTE_MARK = re.compile(r"\[\d{1,3}\]|\(\d{1,3}\)|[¹²³⁰⁴-⁹]+|(?:(?<=[^\W\d_][.!?…])|(?<=[.!?…][»”“\"]))\d{1,2}(?=\s)")
_SOURCE = re.compile(r"[ \u00a0\u202f]?\([^()\n]{0,80}[^()\n.!?…]\)\.?")
"""The brackets behind a quotation that hold no sentence of their own: its source."""


def behind_closing_marks(text: str, place: int, closers: frozenset[int]) -> int:
    """Return where the marks end that follow the stop before `place`; blanks are passed only before closing marks."""
    is_quoted = False
    while place < len(text):
        mark = place
        while mark < len(text) and text[mark] in _BLANKS:
            mark += 1
        note = _NOTE_MARK.match(text, place)
        if note:
            place = note.end()
        elif mark in closers or (mark == place and text[place] in "'’*_" and _ends_word(text, place)):
            place = mark + 1
            is_quoted = text[mark] in '»”“"'
        else:
            break
    source = _SOURCE.match(text, place) if is_quoted else None
    return source.end() if source else place


def _ends_word(text: str, place: int) -> bool:
    return place + 1 >= len(text) or not text[place + 1].isalnum()
