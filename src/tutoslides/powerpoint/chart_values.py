"""The columns of numbers that a chart draws: its series; of a waterfall, what its bars are stacked from.

A waterfall's bars are stacked columns: an unseen base, then a step up or down, or a total. Where a bar crosses zero,
one part of it stands above and one below, so each visible part has two columns; those without a number are left out.
Where the steps are formulas, the columns are formulas of the steps, none is left out, and the steps stand behind them:
so a bar that changes its sign or size is still drawn (`waterfall_formulas`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import accumulate

from tutoslides.model.chart import Cell, Chart
from tutoslides.powerpoint.chart_columns import ChartColumn, Part
from tutoslides.powerpoint.waterfall_formulas import is_living, with_formulas

SIGNS: dict[Part, str] = {"up": "+", "down": "−", "total": "="}
"""What a step or total is called in the chart's sheet, behind the series' name."""

DECIMALS = 9
"""Digits behind the decimal mark that sums of floating numbers are rounded to."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Bar:
    """A bar of a waterfall from its lower to its upper end."""

    part: Part
    low: float
    high: float
    label: str

    @property
    def base(self) -> float:
        return max(self.low, 0.0) + min(self.high, 0.0)


def chart_columns(chart: Chart) -> tuple[ChartColumn, ...]:
    """Return the columns of a chart's first sheet."""
    if chart.kind != "waterfall":
        return tuple(ChartColumn(name=series.name, cells=series.cells) for series in chart.series)
    columns = tuple(_stacked(chart, tuple(_bars(chart))))
    return with_formulas(columns, chart) if is_living(chart) else columns


def _bars(chart: Chart) -> Iterator[_Bar]:
    cells = chart.series[0].cells
    steps = [0.0 if number in chart.totals else cell.value for number, cell in enumerate(cells)]
    reached = list(accumulate(steps, initial=0.0))
    for number, cell in enumerate(cells):
        if number in chart.totals:
            yield _Bar(part="total", low=min(0.0, cell.value), high=max(0.0, cell.value), label=cell.shown)
        else:
            low, high = sorted((reached[number], reached[number + 1]))
            yield _Bar(part="down" if cell.value < 0 else "up", low=low, high=high, label=cell.shown)


def _stacked(chart: Chart, bars: tuple[_Bar, ...]) -> Iterator[ChartColumn]:
    """Give the base, what is seen of the bars above zero and below it, then the ends that the labels stand on."""
    name = chart.series[0].name
    yield _column("…", "base", (bar.base for bar in bars))
    for part, sign in SIGNS.items():
        for ends in (_above, _below):
            values = [ends(bar) if bar.part == part else 0.0 for bar in bars]
            if any(values) or is_living(chart):
                yield _column(f"{name} {sign}", part, values)
    labels = tuple(bar.label for bar in bars)
    yield replace(_column(name, "label", (max(bar.high, 0.0) for bar in bars)), labels=labels)


def _column(name: str, part: Part, values: Iterable[float]) -> ChartColumn:
    cells = tuple(Cell(value=round(value, DECIMALS), shown="") for value in values)
    return ChartColumn(name=name.strip(), cells=cells, part=part)


def _above(bar: _Bar) -> float:
    return max(bar.high, 0.0) - max(bar.low, 0.0)


def _below(bar: _Bar) -> float:
    return min(bar.low, 0.0) - min(bar.high, 0.0)
