"""What stands over its category's name: the points of lines, the bars of a waterfall, their numbers above."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from tutoslides.drawing.marks import Box, Dot, Mark, Stroke, Words
from tutoslides.drawing.measures import ASCENT, HAIR, LABEL_DROP, LABEL_LINE, LABELS, NUMBER_GAP, NUMBERS
from tutoslides.drawing.scale import Scale, scale_of
from tutoslides.model.deck import ChartFrame
from tutoslides.model.geometry import Rect
from tutoslides.model.waterfall import MOVES, waterfall_bars

LINE_WIDTH, RADIUS = 2.25, 4.5
"""A line's width and its points' radius, in points."""


def draw_lines(frame: ChartFrame) -> Iterator[Mark]:
    """Give the axis, the lines with their points, then their numbers, so that no line crosses a number."""
    series = frame.chart.series
    scale = scale_of([cell.value for one in series for cell in one.cells], frame.reach)
    yield from _axis(frame, scale)
    for number, one in enumerate(series):
        colour = frame.colours[number]
        points = tuple((_middle(frame, at), _height(frame, scale, cell.value)) for at, cell in enumerate(one.cells))
        yield Stroke(points=points, width=LINE_WIDTH, colour=colour, is_round=True)
        yield from (Dot(x=x, y=y, radius=RADIUS, colour=colour) for x, y in points)
    for number in range(len(series)):
        yield from _numbers(frame, number, scale)


def draw_waterfall(frame: ChartFrame) -> Iterator[Mark]:
    """Give the axis, then the bars, each with its number over it."""
    bars = waterfall_bars(frame.chart)
    scale = scale_of([end for bar in bars for end in (bar.low, bar.high)], frame.reach)
    yield from _axis(frame, scale)
    width = frame.plot.width / len(bars) * frame.bar_share
    for number, bar in enumerate(bars):
        top, bottom = _height(frame, scale, bar.high), _height(frame, scale, bar.low)
        yield Box(
            rect=Rect(x=_middle(frame, number) - width / 2, y=top, width=width, height=bottom - top),
            colour=frame.colours[MOVES.index(bar.move)],
        )
        over = _height(frame, scale, max(bar.high, 0.0))
        yield _number(frame, number, over - NUMBER_GAP, bar.label)


def _numbers(frame: ChartFrame, number: int, scale: Scale) -> Iterator[Words]:
    """Give a line's numbers: above it where it ends highest, else below; of one among others in its own colour."""
    series = frame.chart.series
    ends = [one.cells[-1].value for one in series]
    size, is_above = frame.slot.style(NUMBERS).size, ends[number] == max(ends)
    for category, cell in enumerate(series[number].cells):
        y = _height(frame, scale, cell.value)
        gap = RADIUS + NUMBER_GAP
        words = _number(frame, category, y - gap if is_above else y + gap + ASCENT * size, cell.shown)
        yield words if len(series) == 1 else replace(words, colour=frame.colours[number])


def _number(frame: ChartFrame, category: int, baseline: float, text: str) -> Words:
    x = _middle(frame, category)
    return Words(text=text, x=x, baseline=baseline, level=NUMBERS, colour="ink", align="center")


def _axis(frame: ChartFrame, scale: Scale) -> Iterator[Mark]:
    plot, size, zero = frame.plot, frame.slot.style(LABELS).size, _height(frame, scale, 0)
    yield Stroke(points=((plot.x, zero), (plot.right, zero)), width=HAIR, colour="faint")
    for category, lines in enumerate(frame.labels):
        for row, text in enumerate(lines):
            baseline = plot.bottom + (LABEL_DROP + LABEL_LINE * row) * size
            x = _middle(frame, category)
            yield Words(text=text, x=x, baseline=baseline, level=LABELS, colour="ink", align="center")


def _middle(frame: ChartFrame, category: int) -> float:
    return frame.plot.x + frame.plot.width / len(frame.chart.categories) * (category + 0.5)


def _height(frame: ChartFrame, scale: Scale, value: float) -> float:
    return frame.plot.bottom - frame.plot.height * scale.share(value)
