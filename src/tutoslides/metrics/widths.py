"""The width of a text in one face."""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from itertools import pairwise

from tutoslides.metrics.faces import Face
from tutoslides.metrics.tables import table_of

SOFT_HYPHEN = "\u00ad"
"""Invisible, but for the hyphen it shows at the end of a line that breaks there."""

EM_WIDE = 1.0
"""Ems of ideographs, emoji and other full-width characters that a table lacks."""

GENEROUS = 0.72
"""Ems of any other character that a table lacks: wider than nearly every letter of a text face."""

NARROW_SPACE = 0.25
"""Ems of a narrow no-break space (U+202F) where the font has none; renderers draw an ordinary blank."""


def text_width(text: str, face: Face, size: float) -> float:
    """Return the width of `text` in points at `size` points, kerning included, as one unbroken line."""
    return width_in_ems(text, face) * size


def unmeasured(text: str, face: Face) -> tuple[str, ...]:
    """Return the characters of `text` that the face's table lacks, each once, in order."""
    advances = table_of(face).advances
    lacking = (character for character in text if character not in advances and not character.isspace())
    return tuple(dict.fromkeys(character for character in lacking if _fallback(character)))


@lru_cache(maxsize=65_536)
def width_in_ems(text: str, face: Face) -> float:
    """Return the width of a word or short text in ems; words recur, so they are remembered."""
    table = table_of(face)
    advances, rows, columns, kerning = table.advances, table.rows, table.columns, table.kerning
    total = 0.0
    for character in text:
        advance = advances.get(character)
        total += _fallback(character) if advance is None or character == SOFT_HYPHEN else advance
    for left, right in pairwise(text):
        row = rows.get(left)
        if row:
            total += kerning[row * table.columns_count + columns.get(right, 0)]
    return total


def _fallback(character: str) -> float:
    if character == SOFT_HYPHEN or unicodedata.category(character) in ("Mn", "Me", "Cf", "Cc"):
        return 0.0
    if character.isspace():
        return NARROW_SPACE
    return EM_WIDE if unicodedata.east_asian_width(character) in "WF" or ord(character) > 0xFFFF else GENEROUS
