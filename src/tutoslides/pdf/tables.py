"""Tables as the Typst programs draw them: rules first, as decoration, then the cells, each with its lines in place."""

from __future__ import annotations

from collections.abc import Iterator

from tutoslides.drawing import table_rules
from tutoslides.model.deck import FilledSlot, TableFrame, TableRow
from tutoslides.model.geometry import Rect
from tutoslides.pdf.charts import stroke
from tutoslides.pdf.texts import Ink, drawn_paragraphs
from tutoslides.pdf.values import Value

PAGE = Rect(x=0.0, y=0.0, width=0.0, height=0.0)
"""The page's corner, from which rules are counted."""


def table(frame: TableFrame, ink: Ink) -> Iterator[Value]:
    """Give the rules of a table and the table."""
    for rule in table_rules(frame):
        yield {"kind": "decoration", "shape": stroke(rule, PAGE, ink)}
    y, rows = frame.rect.y, []
    for row in frame.rows:
        rows.append(_row(row, frame, y, ink))
        y += row.height
    yield {"kind": "table", "x": frame.rect.x, "y": frame.rect.y, "columns": list(frame.columns), "rows": rows}


def _row(row: TableRow, frame: TableFrame, y: float, ink: Ink) -> Value:
    x, cells = frame.rect.x, []
    for cell, width in zip(row.cells, frame.columns, strict=True):
        cells.append({"paragraphs": list(_paragraphs(cell, x, y, ink))})
        x += width
    return {"height": row.height, "header": row.is_header, "cells": cells}


def _paragraphs(cell: FilledSlot, x: float, y: float, ink: Ink) -> Iterator[Value]:
    """Give the paragraphs of a cell, their places counted from its corner (x, y)."""
    for paragraph, style in drawn_paragraphs(cell):
        placed = ink.paragraph(paragraph, style)
        yield {
            **placed,
            "x": min(line.x for line in paragraph.lines) - x,
            "y": paragraph.lines[0].baseline - y,
        }
