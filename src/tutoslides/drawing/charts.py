"""A chart's marks: what its kind draws, then its caption and legend."""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_never

from tutoslides.drawing.bars import draw_bars
from tutoslides.drawing.columns import draw_lines, draw_waterfall
from tutoslides.drawing.marks import Box, Mark, Words
from tutoslides.drawing.measures import LABELS, MIDDLE
from tutoslides.drawing.ring import draw_ring
from tutoslides.model.deck import ChartFrame
from tutoslides.model.geometry import Rect

KEY, KEY_GAP = 0.6, 0.5
"""The square before a name in a legend, and the blank behind it, in units of the type size."""

CAPTION_DROP = 1.25
"""Distance of the caption's baseline from its place's upper edge, in units of the type size."""


def draw_chart(frame: ChartFrame) -> tuple[Mark, ...]:
    """Return the marks of a chart in points of the page, in the order in which they are painted."""
    return (*_drawn(frame), *_caption(frame), *_legend(frame))


def _drawn(frame: ChartFrame) -> Iterator[Mark]:
    match frame.chart.kind:
        case "bar" | "tornado":
            return draw_bars(frame)
        case "line":
            return draw_lines(frame)
        case "waterfall":
            return draw_waterfall(frame)
        case "doughnut":
            return draw_ring(frame)
        case _:
            assert_never(frame.chart.kind)


def _caption(frame: ChartFrame) -> Iterator[Mark]:
    """Give the name of a single series: it says what the numbers are."""
    if frame.caption:
        baseline = frame.caption.y + CAPTION_DROP * frame.slot.style(LABELS).size
        name = frame.chart.series[0].name
        yield Words(text=name, x=frame.caption.x, baseline=baseline, level=LABELS, colour="muted")


def _legend(frame: ChartFrame) -> Iterator[Mark]:
    """Give a coloured square and a name for each series, or for each part of a ring."""
    names = frame.chart.categories if frame.chart.kind == "doughnut" else [series.name for series in frame.chart.series]
    size = frame.slot.style(LABELS).size
    for place, name, colour in zip(frame.keys, names, frame.colours, strict=False):  # most charts have no legend
        middle = place.y + place.height / 2
        yield Box(rect=Rect(x=place.x, y=middle - KEY * size / 2, width=KEY * size, height=KEY * size), colour=colour)
        x, baseline = place.x + (KEY + KEY_GAP) * size, middle + MIDDLE * size
        yield Words(text=name, x=x, baseline=baseline, level=LABELS, colour="ink")
