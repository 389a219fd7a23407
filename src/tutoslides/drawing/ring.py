"""A ring from the top clockwise, its numbers on its parts.

Source: Cubic Bézier arcs with handles of 4/3 × tan(angle / 4); below a quarter turn the error is under 0.03 %.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from itertools import accumulate, pairwise

from tutoslides.drawing.marks import Curve, Mark, Point, Region, Words
from tutoslides.drawing.measures import MIDDLE, NUMBERS
from tutoslides.model.deck import ChartFrame

HOLE = 0.58
"""Share of the ring's diameter that its hole takes."""

EDGE = 1.5
"""Points of the line in the ground's colour that parts the ring."""

QUARTER = math.pi / 2


def draw_ring(frame: ChartFrame) -> Iterator[Mark]:
    """Give the parts of the ring, then their numbers. Parts count by their size, as Office takes negative ones."""
    cells, plot = frame.chart.series[0].cells, frame.plot
    outer = min(plot.width, plot.height) / 2
    centre = plot.x + plot.width / 2, plot.y + plot.height / 2
    total = sum(abs(cell.value) for cell in cells) or 1.0
    bounds = list(pairwise(accumulate((abs(cell.value) / total * 2 * math.pi for cell in cells), initial=0.0)))
    for colour, (start, end) in zip(frame.colours, bounds, strict=True):
        if end > start:
            outline = (*_arc(centre, outer, start, end), *_arc(centre, outer * HOLE, end, start))
            yield Region(start=_point(centre, outer, start), curves=_closed(outline), colour=colour, edge=EDGE)
    size = frame.slot.style(NUMBERS).size
    for cell, (start, end) in zip(cells, bounds, strict=True):
        x, y = _point(centre, outer * (1 + HOLE) / 2, (start + end) / 2)
        baseline = y + MIDDLE * size
        yield Words(text=cell.shown, x=x, baseline=baseline, level=NUMBERS, colour="paper", align="center")


def _closed(arcs: tuple[tuple[Point, Curve], ...]) -> tuple[Curve, ...]:
    """Return arcs as one outline; where one begins elsewhere than the last ended, a straight line leads there."""
    curves: list[Curve] = []
    for start, curve in arcs:
        if curves and not _is_near(curves[-1][2], start):
            curves.append((curves[-1][2], start, start))
        curves.append(curve)
    return tuple(curves)


def _is_near(first: Point, second: Point) -> bool:
    return math.dist(first, second) < 1e-6


def _arc(centre: Point, radius: float, start: float, end: float) -> Iterator[tuple[Point, Curve]]:
    """Give an arc in pieces of a quarter turn at most, each with its start; angles clockwise from the top."""
    count = max(1, math.ceil(abs(end - start) / QUARTER - 1e-9))
    step = (end - start) / count
    handle = 4 / 3 * math.tan(step / 4) * radius
    for piece in range(count):
        first, last = start + step * piece, start + step * (piece + 1)
        yield (
            _point(centre, radius, first),
            (
                _along(_point(centre, radius, first), first, handle),
                _along(_point(centre, radius, last), last, -handle),
                _point(centre, radius, last),
            ),
        )


def _point(centre: Point, radius: float, angle: float) -> Point:
    return centre[0] + radius * math.sin(angle), centre[1] - radius * math.cos(angle)


def _along(point: Point, angle: float, length: float) -> Point:
    """Return the point `length` further on the tangent at `angle`."""
    return point[0] + length * math.cos(angle), point[1] + length * math.sin(angle)
