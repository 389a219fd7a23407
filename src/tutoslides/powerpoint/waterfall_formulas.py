"""A waterfall that lives: its stacked columns as formulas of its steps, which stand in the last column of the sheet.

In: the columns with their present numbers. Out: the same with formulas, and the steps behind them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from tutoslides.model.chart import Cell, Chart
from tutoslides.powerpoint.chart_columns import ChartColumn

FIRST_ROW = 2
"""The sheet's row of the first category, below the names."""

ABOVE, BELOW = "MAX({high},0)-MAX({low},0)", "MIN({low},0)-MIN({high},0)"
"""What is seen of a bar above zero, and below."""


def is_living(chart: Chart) -> bool:
    """Tell whether every step of a waterfall is a formula."""
    return chart.kind == "waterfall" and all(cell.formula for cell in chart.series[0].cells)


def with_formulas(columns: Sequence[ChartColumn], chart: Chart) -> tuple[ChartColumn, ...]:
    """Return the columns as formulas of the steps, and the steps as the last column."""
    letter = chr(ord("B") + len(columns))
    steps = [f"${letter}${row}" for row in range(FIRST_ROW, FIRST_ROW + len(chart.categories))]
    seen: dict[str, int] = {}
    living = []
    for column in columns:
        turn = seen.get(column.part, 0)
        seen[column.part] = turn + 1
        formulas = [
            _formula(column.part, (ABOVE, BELOW)[turn % 2], number, steps, chart) for number in range(len(steps))
        ]
        cells = tuple(replace(cell, formula=f"={one}") for cell, one in zip(column.cells, formulas, strict=True))
        living.append(replace(column, cells=cells))
    return (*living, ChartColumn(name="Δ", cells=_steps(chart), part="step"))


def _steps(chart: Chart) -> tuple[Cell, ...]:
    return chart.series[0].cells


def _formula(part: str, seen: str, number: int, steps: Sequence[str], chart: Chart) -> str:
    low, high = _ends(number, steps, chart)
    step, is_total = steps[number], number in chart.totals
    shown = seen.format(low=low, high=high)
    match part:
        case "base":
            return f"MAX({low},0)+MIN({high},0)"
        case "label":
            return f"MAX({high},0)"
        case "total":
            return shown if is_total else "0"
        case "up":
            return "0" if is_total else f"IF({step}<0,0,{shown})"
        case _:
            return "0" if is_total else f"IF({step}<0,{shown},0)"


def _ends(number: int, steps: Sequence[str], chart: Chart) -> tuple[str, str]:
    """Return the lower and the upper end of a bar as formulas."""
    if number in chart.totals:
        before, after = "0", steps[number]
    else:
        way = [step for place, step in enumerate(steps[:number]) if place not in chart.totals]
        before, after = "+".join(way) or "0", "+".join([*way, steps[number]])
    return f"MIN({before},{after})", f"MAX({before},{after})"
