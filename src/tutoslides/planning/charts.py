"""From a table to a chart: where that is plainly right, or where the author asks for it.

In: a grid, its language, the sentence before it. Out: a chart whose values are the table's, or nothing: a number that
cannot be read, two units, a gap, and the table stays a table.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from itertools import accumulate, pairwise
from typing import assert_never

from tutoslides.language import Number, number_format, parse_number
from tutoslides.model.chart import Cell, Chart, ChartKind, Series
from tutoslides.model.storyboard import Grid

BARS = range(3, 9)
"""Rows that a chart shows by itself; fewer are a sentence, more are hard to read from afar."""

MOST_ASKED = 12
"""Rows of a chart that the author asks for."""

MOST_SERIES = 2
"""Columns of numbers that a chart shows by itself."""

MOST_SERIES_ASKED = 4
"""Series that the palette has colours for."""

SLICES = range(2, 6)
"""Parts of a whole that are told apart at a glance."""

THINNEST_SLICE = 4
"""Per cent below which a part of a ring holds no number."""

WHOLE = (Decimal("99.5"), Decimal("100.5"))
"""What shares add up to, rounding allowed for."""

YEARS = range(1900, 2101)

SHORTEST_NAME = 4
"""Letters of a category below which its word in a sentence may be another's."""


def chart_of(
    grid: Grid, language: str, said: str, *, asked: ChartKind | None = None, is_asked: bool = False
) -> Chart | None:
    """Return the chart of a table, None where it has none.

    `said` is the sentence before it: the category that it names is highlighted. `asked` is the author's kind of chart;
    `is_asked` where he wants one, whatever its kind.
    """
    if not grid.header or len(grid.alignments) < 2:
        return None
    totals = grid.totals if asked == "waterfall" else ()
    rows = [number for number in range(len(grid.rows)) if totals or number not in grid.totals]
    columns = _columns(grid, rows, language)
    if columns is None or not _is_plain(grid, columns, rows, is_asked=is_asked):
        return None
    kind = asked or _kind(grid, columns, rows, language, is_asked=is_asked)
    if kind is None or not _bears(kind, columns, totals):
        return None
    categories = tuple(grid.rows[number][0].text for number in rows)
    return Chart(
        kind=kind,
        categories=categories,
        series=tuple(
            Series(name=header.text, cells=_cells(grid, rows, place, column))
            for place, (header, column) in enumerate(zip(grid.header[1:], columns, strict=True), 1)
        ),
        heading=grid.header[0].text,
        totals=totals,
        highlighted=_named(categories, said),
    )


def _columns(grid: Grid, rows: Sequence[int], language: str) -> tuple[tuple[Number, ...], ...] | None:
    """Return the numbers of each column but the first, None where a cell is none or two have other units."""
    read = [[parse_number(cell.text, language) for cell in grid.rows[number][1:]] for number in rows]
    numbers = [[number for number in row if number] for row in read]
    if any(len(kept) < len(row) for kept, row in zip(numbers, read, strict=True)):
        return None
    units = {number.unit for row in numbers for number in row}
    return tuple(zip(*numbers, strict=True)) if len(units) == 1 else None


def _is_plain(grid: Grid, columns: Sequence[Sequence[Number]], rows: Sequence[int], *, is_asked: bool) -> bool:
    """Tell whether a table has the size of a chart, labels that differ, and numbers that count something."""
    labels = [grid.rows[number][0].text.strip() for number in rows]
    are_labels = all(labels) and len(set(labels)) == len(labels)
    if is_asked:
        return are_labels and 2 <= len(rows) <= MOST_ASKED and len(columns) <= MOST_SERIES_ASKED
    are_years = all(_is_year(number) for column in columns for number in column)
    return are_labels and len(rows) in (*BARS, *SLICES) and len(columns) <= MOST_SERIES and not are_years


def _kind(
    grid: Grid, columns: Sequence[Sequence[Number]], rows: Sequence[int], language: str, *, is_asked: bool
) -> ChartKind | None:
    """Return the kind of chart that a table plainly is; a row of totals is only left out of shares."""
    if _are_shares(columns):
        return "doughnut"
    if grid.totals and not is_asked:
        return None
    years = [parse_number(grid.rows[number][0].text, language) for number in rows]
    steps = {int(after.value - before.value) for before, after in pairwise(years) if before and after}
    if all(year and _is_year(year) for year in years) and len(steps) == 1 and steps != {0} and min(steps) > 0:
        return "line" if is_asked or len(rows) in BARS else None
    return "bar" if is_asked or len(rows) in BARS else None


def _are_shares(columns: Sequence[Sequence[Number]]) -> bool:
    if len(columns) > 1 or len(columns[0]) not in SLICES:
        return False
    values = [number.value for number in columns[0]]
    is_whole = WHOLE[0] <= sum(values) <= WHOLE[1]
    return columns[0][0].unit == "%" and is_whole and min(values) >= THINNEST_SLICE


def _is_year(number: Number) -> bool:
    return not number.unit and not number.is_grouped and not number.decimals and int(number.value) in YEARS


def _bears(kind: ChartKind, columns: Sequence[Sequence[Number]], totals: Sequence[int]) -> bool:
    """Tell whether a kind of chart can show the numbers."""
    values = [number.value for number in columns[0]]
    match kind:
        case "doughnut":
            return len(columns) == 1 and len(values) in SLICES and min(values) > 0
        case "waterfall":
            return len(columns) == 1 and _adds_up(values, totals)
        case "bar" | "line" | "tornado":  # nobody asks for the last one: it comes with the budget
            return any(number.value for column in columns for number in column)
        case _:
            assert_never(kind)


def _adds_up(values: Sequence[Decimal], totals: Sequence[int]) -> bool:
    """Tell whether every total of a waterfall is where its steps have led to, as exactly as they are written."""
    steps = [Decimal(0) if number in totals else value for number, value in enumerate(values)]
    reached = list(accumulate(steps))
    return any(steps) and all(abs(reached[number] - values[number]) <= 1 for number in totals)


def _cells(grid: Grid, rows: Sequence[int], place: int, column: Sequence[Number]) -> tuple[Cell, ...]:
    return tuple(
        Cell(value=float(number.value), shown=grid.rows[row][place].text.strip(), format=number_format(number))
        for row, number in zip(rows, column, strict=True)
    )


def _named(categories: Sequence[str], said: str) -> int | None:
    """Return the one category that a sentence names."""
    sentence = said.casefold()
    found = [
        number
        for number, category in enumerate(categories)
        if len(category) >= SHORTEST_NAME and category.casefold() in sentence
    ]
    return found[0] if len(found) == 1 else None
