"""Tables of Markdown and HTML.

In: a table's element. Out: a header row and rows of equally many cells, each cell's text as runs.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from xml.etree.ElementTree import Element

from tutoslides.model.article import ColumnAlignment, Table
from tutoslides.model.diagnostics import Place
from tutoslides.model.text import Runs

ReadCell = Callable[[Element], Runs]
"""Returns the runs of one cell."""

_MOST_COLUMNS = 60
"""Columns that a `colspan` may add up to; broken pages ask for thousands."""


_ALIGNED = re.compile(r"(?:text-align:|\A)\s*(left|center|right)\b")
"""How Markdown (`text-align: right;`) and HTML (`align="right"`) say it."""


def read_table(element: Element, place: Place, read_cell: ReadCell) -> Table | None:
    """Return the table of `element`, None where no cell says anything."""
    rows = [row for row in element.iter("tr") if len(row)]
    cells = [_cells_of(row, read_cell) for row in rows]
    width = max((len(row) for row in cells), default=0)
    if not any(cell for row in cells for cell in row):
        return None
    padded = [row + [()] * (width - len(row)) for row in cells]
    has_header = _is_header(rows[0], element)
    body = padded[1:] if has_header else padded
    header = tuple(padded[0]) if has_header else ((),) * width
    return Table(
        header=header, rows=tuple(tuple(row) for row in body), place=place, alignments=_alignments(rows, width)
    )


def _cells_of(row: Element, read_cell: ReadCell) -> list[Runs]:
    cells: list[Runs] = []
    for cell in row:
        if cell.tag in ("td", "th"):
            span = cell.get("colspan", "1")
            width = int(span) if span.isascii() and span.isdigit() else 1
            cells += [read_cell(cell), *[()] * (min(width, _MOST_COLUMNS) - 1)]
    return cells


def _alignments(rows: Sequence[Element], width: int) -> tuple[ColumnAlignment | None, ...]:
    """Return what the first row as wide as the table says of its columns: all cells of a column are aligned alike."""
    full = next((row for row in rows if len(row) == width), ())
    found = tuple(_alignment(cell) for cell in full)
    return found or (None,) * width


def _alignment(cell: Element) -> ColumnAlignment | None:
    said = _ALIGNED.search(f"{cell.get('style', '')} {cell.get('align', '')}")
    alignments: dict[str, ColumnAlignment] = {"left": "left", "center": "center", "right": "right"}
    return alignments.get(said[1]) if said else None


def _is_header(first: Element, table: Element) -> bool:
    head = table.find("thead")
    in_head = head is not None and any(row is first for row in head.iter("tr"))
    return in_head or all(cell.tag == "th" for cell in first)
