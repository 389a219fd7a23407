"""What a workbook is made of: sheets, rows, cells. No file format."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Literal, TypeAlias

from tutoslides.budget.figures import Form

CellLook: TypeAlias = Literal["title", "lead", "head", "part", "text", "input", "result", "total"]
"""What a cell is to its reader: a heading, words, a figure to be changed, one that is computed."""

BookForm: TypeAlias = Form | Literal["text"]


@dataclass(frozen=True, slots=True, kw_only=True)
class BookCell:
    """A cell: words, a number that may be changed, or a formula with its present result (`value`, else `text`).

    `name` is what formulas call it; where it holds an `@`, it is known by its place only, since a workbook's names are
    for people. A formula without value and text has an empty result.
    """

    text: str = ""
    value: Decimal | None = None
    formula: str | None = None
    form: BookForm = "text"
    name: str | None = None
    look: CellLook = "text"


Row: TypeAlias = tuple[BookCell | None, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class BookSheet:
    """A sheet: its name, its rows, the widths of its columns in characters, how many rows stay in view."""

    name: str
    rows: tuple[Row, ...]
    widths: tuple[int, ...] = (44, 16)
    frozen: int = 0


Place: TypeAlias = tuple[str, int, int]
"""A sheet's name, a row and a column, from 0."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Book:
    """Sheets, and where every named cell of them stands."""

    sheets: tuple[BookSheet, ...]
    places: Mapping[str, Place] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "places", _places(self.sheets))


def words(text: str, look: CellLook = "text") -> BookCell:
    """Return a cell of words."""
    return BookCell(text=text, look=look)


def heads(*texts: str) -> Row:
    """Return a row of column headings."""
    return tuple(words(text, "head") for text in texts)


def _places(sheets: tuple[BookSheet, ...]) -> Mapping[str, Place]:
    return {
        cell.name: (sheet.name, row, column)
        for sheet in sheets
        for row, cells in enumerate(sheet.rows)
        for column, cell in enumerate(cells)
        if cell and cell.name
    }
