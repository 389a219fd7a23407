"""Reading a table of widths: a face's advances and kerning, in ems.

A table is zlib-compressed: seven little-endian 16-bit numbers (units per em, characters, bytes of them, rows, columns,
ligatures, bytes of them), the characters in UTF-8, the letters of each ligature in UTF-8 with a line feed between; the
characters' advances, each one's kerning row as a left character, its column as a right one; the ligatures' advances;
the matrix of kerning values (signed). `scripts/make_font_tables.py` writes them.
"""

from __future__ import annotations

import re
import struct
import sys
import zlib
from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from pathlib import Path

from tutoslides.metrics.faces import FAMILIES, Face

TABLES = Path(__file__).parent / "tables"

HEADER = "<7H"
NEVER = "(?!)"
"""A pattern that is found nowhere, for fonts without ligatures."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FontTable:
    """Advances by character in ems, and `kerning[rows[left] * columns_count + columns[right]]` in `units` of the em.

    The values of kerning are eighty thousand, of which a deck asks for hundreds: each is divided when it is asked for.
    `ligatures` tells by how much letters become wider (mostly: narrower) when they are joined.
    """

    advances: dict[str, float]
    rows: dict[str, int]
    columns: dict[str, int]
    columns_count: int
    kerning: Sequence[int]
    units: int
    ligatures: dict[str, float]
    ligature: re.Pattern[str]

    def kern(self, left: str, right: str) -> float:
        """Return by how many ems `right` moves when it follows `left`."""
        row = self.rows.get(left, 0)
        return self.kerning[row * self.columns_count + self.columns.get(right, 0)] / self.units if row else 0.0

    def joining(self, word: str) -> float:
        """Return by how many ems a word becomes wider where its letters are joined."""
        return sum(self.ligatures[letters] for letters in self.ligature.findall(word))


@cache
def table_of(face: Face) -> FontTable:
    """Return the table of a face.

    Raises:
        KeyError: the family has none; ask `has_family` first.
    """
    name = f"{FAMILIES[face.family]}.{face.style}.bin"
    content = zlib.decompress((TABLES / name).read_bytes())
    units, count, length, rows, columns, joints, joint_length = struct.unpack_from(HEADER, content)
    texts = struct.calcsize(HEADER)
    characters = content[texts : texts + length].decode("utf-8")
    numbers_at = texts + length + joint_length
    joined = content[texts + length : numbers_at].decode("utf-8").split("\n")[:joints]
    matrix_at = numbers_at + 2 * (3 * count + joints)
    numbers = _numbers("H", content[numbers_at:matrix_at])
    matrix = _numbers("h", content[matrix_at:])
    if len(matrix) != rows * columns:
        raise ValueError(f"{name} is damaged")
    table = FontTable(
        advances={character: advance / units for character, advance in zip(characters, numbers, strict=False)},
        rows=dict(zip(characters, numbers[count : 2 * count], strict=True)),
        columns=dict(zip(characters, numbers[2 * count : 3 * count], strict=True)),
        columns_count=columns,
        kerning=matrix,
        units=units,
        ligatures={},
        ligature=re.compile("|".join(map(re.escape, joined)) or NEVER),
    )
    for letters, advance in zip(joined, numbers[3 * count :], strict=True):
        table.ligatures[letters] = advance / units - _apart(letters, table)
    return table


def _apart(letters: str, table: FontTable) -> float:
    advances = sum(table.advances[letter] for letter in letters)
    return advances + sum(table.kern(left, right) for left, right in pairwise(letters))


def _numbers(code: str, content: bytes) -> array[int]:
    numbers = array(code, content)
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers
