"""Reading a table of widths: a face's advances and kerning, in ems.

A table is zlib-compressed: five little-endian 16-bit numbers (units per em, characters, bytes of them, rows, columns),
the characters in UTF-8, their advances, each one's kerning row as a left character, its column as a right one, and the
matrix of kerning values (signed). `scripts/make_font_tables.py` writes them.
"""

from __future__ import annotations

import struct
import sys
import zlib
from array import array
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from tutoslides.metrics.faces import FAMILIES, Face


@dataclass(frozen=True, slots=True, kw_only=True)
class FontTable:
    """Advances by character, and `kerning[rows[left] * columns_count + columns[right]]`; all in ems."""

    advances: dict[str, float]
    rows: dict[str, int]
    columns: dict[str, int]
    columns_count: int
    kerning: tuple[float, ...]

    def kern(self, left: str, right: str) -> float:
        """Return by how many ems `right` moves when it follows `left`."""
        row = self.rows.get(left, 0)
        return self.kerning[row * self.columns_count + self.columns.get(right, 0)] if row else 0.0


@cache
def table_of(face: Face) -> FontTable:
    """Return the table of a face.

    Raises:
        KeyError: the family has none; ask `has_family` first.
    """
    name = f"{FAMILIES[face.family]}.{face.style}.bin"
    content = zlib.decompress((files("tutoslides.metrics") / "tables" / name).read_bytes())
    units, count, length, rows, columns = struct.unpack_from("<5H", content)
    start = struct.calcsize("<5H")
    characters = content[start : start + length].decode("utf-8")
    numbers = _numbers("H", content[start + length : start + length + 6 * count])
    matrix = _numbers("h", content[start + length + 6 * count :])
    if len(matrix) != rows * columns:
        raise ValueError(f"{name} is damaged")
    return FontTable(
        advances={character: advance / units for character, advance in zip(characters, numbers, strict=False)},
        rows=dict(zip(characters, numbers[count : 2 * count], strict=True)),
        columns=dict(zip(characters, numbers[2 * count :], strict=True)),
        columns_count=columns,
        kerning=tuple(value / units for value in matrix),
    )


def _numbers(code: str, content: bytes) -> array[int]:
    numbers = array(code, content)
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers
