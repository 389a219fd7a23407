"""The width of a text in one face."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from functools import cache, lru_cache
from itertools import pairwise
from typing import NamedTuple

from tutoslides.metrics.faces import Face
from tutoslides.metrics.tables import FontTable, table_of

SOFT_HYPHEN = "\u00ad"
"""Invisible, but for the hyphen it shows at the end of a line that breaks there."""

EM_WIDE = 1.0
"""Ems of ideographs, emoji and other full-width characters that a table lacks."""

GENEROUS = 0.72
"""Ems of any other character that a table lacks: wider than nearly every letter of a text face."""

NO_BREAK_BLANK, NARROW_NO_BREAK = "\u00a0", "\u202f"

STAND_INS = {NO_BREAK_BLANK: " ", NARROW_NO_BREAK: " ", "\u2010": "-", "\u2011": "-", "\u2007": "0", "\u2008": "."}
"""What renderers draw, or leave as much room as, for a character that a font lacks. Source: HarfBuzz's fallback."""

DRAWN_INSTEAD = {NARROW_NO_BREAK: " ", "\u2010": "-", "\u2011": "-"}
"""Those of them that look like what stands in; a figure space is only as wide as its digit."""

BLANK_SHARES = {
    "\u2000": 0.5, "\u2001": 1.0, "\u2002": 0.5, "\u2003": 1.0, "\u2004": 1 / 3, "\u2005": 0.25, "\u2006": 1 / 6,
    "\u2009": 0.2, "\u200a": 1 / 16, "\u205f": 4 / 18, "\u3000": 1.0,
}  # fmt: skip
"""Ems of the typographic blanks that a font lacks. Source: the Unicode standard, table 6-2, and LibreOffice."""

OTHER_BLANK = 0.25

REMEMBERED = 16_384
"""Words whose widths are kept for each face."""


class WordWidths(NamedTuple):
    """A word in ems: what it moves by behind a blank, its width, that with letters joined, the blank behind it.

    `joined` is the width as a renderer draws it that joins letters (ff, fi, ti), as LibreOffice and browsers do and
    PowerPoint does not.
    """

    lead: float
    width: float
    joined: float
    blank: float


def text_width(text: str, face: Face, size: float) -> float:
    """Return the width of `text` in points at `size` points, kerning included, as one unbroken line."""
    return width_in_ems(text, face) * size


def unmeasured(text: str, face: Face) -> tuple[str, ...]:
    """Return the characters of `text` that the face's table lacks, each once, in order."""
    known = table_of(face).advances
    lacking = (character for character in text if character not in known and character not in STAND_INS)
    return tuple(dict.fromkeys(item for item in lacking if not item.isspace() and _fallback(item)))


def with_stand_ins(text: str, face: Face) -> str:
    """Return `text` with a blank or hyphen that the face has for each that it lacks: as it was measured, so drawn."""
    known = table_of(face).advances
    for sign, drawn in DRAWN_INSTEAD.items():
        if sign in text and sign not in known:
            text = text.replace(sign, drawn)
    return text


@cache
def no_break_of_its_own(face: Face) -> float | None:
    """Return the width in ems of a no-break blank that the face sets otherwise than a plain one, None where alike.

    Source: some fonts give it another width, or kern letters with the plain one alone.
    """
    table = table_of(face)
    width = advance_of(NO_BREAK_BLANK, table)
    is_alike = width == advance_of(" ", table) and all(
        table.kern(letter, NO_BREAK_BLANK) == table.kern(letter, " ")
        and table.kern(NO_BREAK_BLANK, letter) == table.kern(" ", letter)
        for letter in table.advances
    )
    return None if is_alike else width


def width_in_ems(text: str, face: Face) -> float:
    """Return the width of a text in ems."""
    return measure_word(text, table_of(face)).width


@cache
def words_of(face: Face) -> Callable[[str], WordWidths]:
    """Return the function that measures words in a face and remembers them, since words recur."""
    table = table_of(face)
    return lru_cache(maxsize=REMEMBERED)(lambda word: measure_word(word, table))


def advance_of(character: str, table: FontTable) -> float:
    """Return the advance of a character in ems, a stand-in's or a generous guess where the font lacks it."""
    if character == SOFT_HYPHEN:
        return 0.0
    advances = table.advances
    advance = advances.get(character)
    if advance is None and character in STAND_INS:
        advance = advances.get(STAND_INS[character])
    return _fallback(character) if advance is None else advance


def measure_word(word: str, table: FontTable) -> WordWidths:
    """Return the widths of a word."""
    width = sum(advance_of(character, table) for character in word)
    width += sum(table.kern(left, right) for left, right in pairwise(word))
    space = advance_of(" ", table)
    if not word:
        return WordWidths(0.0, 0.0, 0.0, space)
    joined = width + table.joining(word)
    if NARROW_NO_BREAK in word and NARROW_NO_BREAK not in table.advances:
        joined -= word.count(NARROW_NO_BREAK) * space / 2  # LibreOffice leaves half a blank
    return WordWidths(table.kern(" ", word[0]), width, joined, space + table.kern(word[-1], " "))


def _fallback(character: str) -> float:
    if character in BLANK_SHARES:
        return BLANK_SHARES[character]
    if unicodedata.category(character) in ("Mn", "Me", "Cf", "Cc"):
        return 0.0
    if character.isspace():
        return OTHER_BLANK
    return EM_WIDE if unicodedata.east_asian_width(character) in "WF" or ord(character) > 0xFFFF else GENEROUS
