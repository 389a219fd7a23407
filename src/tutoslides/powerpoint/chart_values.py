"""The columns of numbers that a chart draws: its series; of a waterfall, what its bars are stacked from.

A waterfall's bars are stacked columns: an unseen base, then a step up or down, or a total. Where a bar crosses zero,
one part of it stands above and one below, so each visible part has two columns; those without a number are left out.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Literal, TypeAlias

from tutoslides.model.chart import Cell, Chart
from tutoslides.model.waterfall import WaterfallBar, waterfall_bars

Part: TypeAlias = Literal["series", "base", "up", "down", "total", "label"]

SIGNS: dict[Part, str] = {"up": "+", "down": "−", "total": "="}
"""What a step or total is called in the chart's sheet, behind the series' name."""

DECIMALS = 9
"""Digits behind the decimal mark that sums of floating numbers are rounded to."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChartColumn:
    """A column of the chart's sheet: its name, its numbers, which part of a waterfall it draws.

    `labels` are what stands over the bars, as the article wrote it.
    """

    name: str
    cells: tuple[Cell, ...]
    part: Part = "series"
    labels: tuple[str, ...] = ()


def chart_columns(chart: Chart) -> tuple[ChartColumn, ...]:
    """Return the columns of a chart's first sheet."""
    if chart.kind != "waterfall":
        return tuple(ChartColumn(name=series.name, cells=series.cells) for series in chart.series)
    return tuple(_stacked(chart, waterfall_bars(chart)))


def _stacked(chart: Chart, bars: tuple[WaterfallBar, ...]) -> Iterator[ChartColumn]:
    """Give the base, what is seen of the bars above zero and below it, then the ends that the labels stand on."""
    name = chart.series[0].name
    yield _column("…", "base", (_base(bar) for bar in bars))
    for part, sign in SIGNS.items():
        for ends in (_above, _below):
            values = [ends(bar) if bar.move == part else 0.0 for bar in bars]
            if any(values):
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
