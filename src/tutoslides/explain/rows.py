"""Lines of an explanation: a label, a place, words, each in its column."""

from __future__ import annotations

import re
import textwrap

from rich.cells import cell_len, set_cell_size

WIDTH = 80
"""Columns of a terminal that nobody has made wider."""

INDENT = "    "

LABEL = 11
"""Columns of a label (ten characters) and the blank behind it."""

PLACE = 23
"""Columns of « ligne 1234, phrase 12 » and two blanks behind it."""

ELLIPSIS = "…"

UNSEEN = re.compile(r"[\x00-\x1f\x7f-\x9f]+")
"""Line ends and control characters: they would break the columns, or steer the terminal."""


def heading(number: str, words: str) -> list[str]:
    """Return the first line of a block: a number where there is one, and words, shortened to the width."""
    start = f"{number:<{len(INDENT)}}" if len(number) < len(INDENT) else f"{number} "
    return [f"{start if number else ''}{_shortened(words, WIDTH - (len(start) if number else 0))}"]


def row(label: str, words: str) -> list[str]:
    """Return a label and its words, on as many lines as they take."""
    first = f"{INDENT}{label:<{LABEL}}"
    lines = textwrap.wrap(_one_line(words), WIDTH - len(first), break_long_words=False, break_on_hyphens=False)
    return [f"{first if number == 0 else ' ' * len(first)}{line}" for number, line in enumerate(lines)]


def sentence(words: str) -> list[str]:
    """Return a sentence without a label, on as many lines as it takes."""
    return textwrap.wrap(_one_line(words), WIDTH, break_long_words=False, break_on_hyphens=False)


def text_row(label: str, place: str, words: str) -> str:
    """Return one line: a label, the place of a text, and as much of the text as there is room for."""
    start = f"{INDENT}{label:<{LABEL}}{place:<{PLACE}}"
    start = start if start.endswith(" ") else f"{start} "
    return f"{start}{_shortened(words, WIDTH - len(start))}".rstrip()


def _shortened(words: str, width: int) -> str:
    """Return words on one line, cut to `width` columns: characters of Chinese and emoji take two."""
    line = _one_line(words)
    return line if cell_len(line) <= width else set_cell_size(line, width - 1).rstrip() + ELLIPSIS


def _one_line(words: str) -> str:
    return UNSEEN.sub(" ", words).strip()
