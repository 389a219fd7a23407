"""Tables of Markdown and HTML.

In: a table's element. Out: a header row and rows of equally many cells, each cell's text as runs.
"""

from __future__ import annotations

from collections.abc import Callable
from xml.etree.ElementTree import Element

from tutoslides.model.article import Table
from tutoslides.model.diagnostics import Place
from tutoslides.model.text import Runs

ReadCell = Callable[[Element], Runs]
"""Returns the runs of one cell."""

_MOST_COLUMNS = 60
"""Columns that a `colspan` may add up to; broken pages ask for thousands."""


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
    return Table(header=header, rows=tuple(tuple(row) for row in body), place=place)


def _cells_of(row: Element, read_cell: ReadCell) -> list[Runs]:
    cells: list[Runs] = []
    for cell in row:
        if cell.tag in ("td", "th"):
            span = cell.get("colspan", "1")
            width = int(span) if span.isascii() and span.isdigit() else 1
            cells += [read_cell(cell), *[()] * (min(width, _MOST_COLUMNS) - 1)]
    return cells


def _is_header(first: Element, table: Element) -> bool:
    head = table.find("thead")
    in_head = head is not None and any(row is first for row in head.iter("tr"))
    return in_head or all(cell.tag == "th" for cell in first)
