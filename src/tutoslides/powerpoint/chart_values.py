"""The columns of numbers that a chart draws: its series; of a waterfall, what its bars are stacked from.

A waterfall's bars are stacked columns: an unseen base, then a step up or down, or a total. Where a bar crosses zero,
one part of it stands above and one below, so each visible part has two columns; those without a number are left out.
Where the steps are formulas, the columns are formulas of the steps, none is left out, and the steps stand behind them:
so a bar that changes its sign or size is still drawn (`waterfall_formulas`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from tutoslides.model.chart import Cell, Chart
from tutoslides.model.waterfall import WaterfallBar, waterfall_bars
from tutoslides.powerpoint.chart_columns import ChartColumn, Part
from tutoslides.powerpoint.waterfall_formulas import is_living, with_formulas

SIGNS: dict[Part, str] = {"up": "+", "down": "−", "total": "="}
"""What a step or total is called in the chart's sheet, behind the series' name."""

DECIMALS = 9
"""Digits behind the decimal mark that sums of floating numbers are rounded to."""


def chart_columns(chart: Chart) -> tuple[ChartColumn, ...]:
    """Return the columns of a chart's first sheet."""
    if chart.kind != "waterfall":
        return tuple(ChartColumn(name=series.name, cells=series.cells) for series in chart.series)
    columns = tuple(_stacked(chart, waterfall_bars(chart)))
    return with_formulas(columns, chart) if is_living(chart) else columns


def _stacked(chart: Chart, bars: tuple[WaterfallBar, ...]) -> Iterator[ChartColumn]:
    """Give the base, what is seen of the bars above zero and below it, then the ends that the labels stand on."""
    name = chart.series[0].name
    yield _column("…", "base", (_base(bar) for bar in bars))
    for part, sign in SIGNS.items():
        for ends in (_above, _below):
            values = [ends(bar) if bar.move == part else 0.0 for bar in bars]
            if any(values) or is_living(chart):
                yield _column(f"{name} {sign}", part, values)
    labels = tuple(bar.label for bar in bars)
    yield replace(_column(name, "label", (max(bar.high, 0.0) for bar in bars)), labels=labels)


def _column(name: str, part: Part, values: Iterable[float]) -> ChartColumn:
    cells = tuple(Cell(value=round(value, DECIMALS), shown="") for value in values)
    return ChartColumn(name=name.strip(), cells=cells, part=part)


def _base(bar: WaterfallBar) -> float:
    return max(bar.low, 0.0) + min(bar.high, 0.0)


def _above(bar: WaterfallBar) -> float:
    return max(bar.high, 0.0) - max(bar.low, 0.0)


def _below(bar: WaterfallBar) -> float:
    return min(bar.low, 0.0) - min(bar.high, 0.0)
