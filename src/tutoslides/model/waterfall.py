"""The bars of a waterfall, each from its lower to its upper end: steps stand on one another, totals on zero."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate
from typing import Literal, TypeAlias

from tutoslides.model.chart import Chart

Move: TypeAlias = Literal["up", "down", "total"]

MOVES: tuple[Move, ...] = ("up", "down", "total")
"""In the order of a frame's colours."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WaterfallBar:
    """A bar from its lower to its upper end, in the chart's own numbers; `label` is what the article wrote."""

    move: Move
    low: float
    high: float
    label: str


def waterfall_bars(chart: Chart) -> tuple[WaterfallBar, ...]:
    """Return the bars of a waterfall, one a category."""
    return tuple(_bars(chart))


def _bars(chart: Chart) -> Iterator[WaterfallBar]:
    cells = chart.series[0].cells
    steps = [0.0 if number in chart.totals else cell.value for number, cell in enumerate(cells)]
    reached = list(accumulate(steps, initial=0.0))
    for number, cell in enumerate(cells):
        if number in chart.totals:
            yield WaterfallBar(move="total", low=min(0.0, cell.value), high=max(0.0, cell.value), label=cell.shown)
        else:
            low, high = sorted((reached[number], reached[number + 1]))
            yield WaterfallBar(move="down" if cell.value < 0 else "up", low=low, high=high, label=cell.shown)
