"""Tables in a terminal: words to the left, numbers to the right, a line above a total."""

from __future__ import annotations

from collections.abc import Sequence

from tutoslides.budget import WordTable

GAP = 2
"""Blanks between columns."""


def aligned(table: WordTable) -> str:
    """Return a table as lines of equal columns."""
    rows = [table.header, *table.rows]
    widths = [max(len(row[column]) for row in rows) for column in range(len(table.header))]
    lines = [_line(table.header, widths), _rule(widths)]
    for number, row in enumerate(table.rows):
        if number in table.totals and number:
            lines.append(_rule(widths))
        lines.append(_line(row, widths))
    return "\n".join(f"  {line}".rstrip() for line in lines)


def _line(row: Sequence[str], widths: Sequence[int]) -> str:
    cells = [row[0].ljust(widths[0]), *(cell.rjust(width) for cell, width in zip(row[1:], widths[1:], strict=True))]
    return (" " * GAP).join(cells)


def _rule(widths: Sequence[int]) -> str:
    return "─" * (sum(widths) + GAP * (len(widths) - 1))
