"""Charts as the Typst programs draw them: the marks of `drawing`, their places counted from the chart's own corner."""

from __future__ import annotations

from typing import assert_never

from tutoslides.drawing import Box, Dot, Mark, Region, Stroke, Words, draw_chart, hexadecimal
from tutoslides.model.deck import ChartFrame
from tutoslides.model.geometry import Rect
from tutoslides.model.text import Run
from tutoslides.pdf.texts import Ink
from tutoslides.pdf.values import Value, opaque, point

ROOM = 2_000.0
"""Points that a line of words has on either side of its place: more than any chart is wide."""


def chart(frame: ChartFrame, ink: Ink) -> Value:
    """Return a chart with its alternative text."""
    rect = frame.rect
    return {
        "kind": "chart",
        "x": rect.x,
        "y": rect.y,
        "width": rect.width,
        "height": rect.height,
        "alt": frame.description,
        "shapes": [_mark(mark, frame, ink) for mark in draw_chart(frame)],
    }


def stroke(mark: Stroke, corner: Rect, ink: Ink) -> Value:
    """Return straight lines, their places counted from the upper left of `corner`."""
    return {
        "kind": "stroke",
        "x": 0.0,
        "y": 0.0,
        "points": [point(place, corner) for place in mark.points],
        "stroke": mark.width,
        "round": mark.is_round,
        "fill": opaque(hexadecimal(mark.colour, ink.palette)),
    }


def _mark(mark: Mark, frame: ChartFrame, ink: Ink) -> Value:
    corner = frame.rect
    match mark:
        case Box():
            return _box(mark, corner, ink)
        case Stroke():
            return stroke(mark, corner, ink)
        case Dot():
            return _dot(mark, corner, ink)
        case Region():
            return _region(mark, corner, ink)
        case Words():
            return _words(mark, frame, ink)
        case _:
            assert_never(mark)


def _box(mark: Box, corner: Rect, ink: Ink) -> Value:
    return {
        "kind": "rectangle",
        "x": mark.rect.x - corner.x,
        "y": mark.rect.y - corner.y,
        "width": mark.rect.width,
        "height": mark.rect.height,
        "radius": 0.0,
        "fill": opaque(hexadecimal(mark.colour, ink.palette)),
    }


def _dot(mark: Dot, corner: Rect, ink: Ink) -> Value:
    return {
        "kind": "ellipse",
        "x": mark.x - mark.radius - corner.x,
        "y": mark.y - mark.radius - corner.y,
        "width": 2 * mark.radius,
        "height": 2 * mark.radius,
        "stroke": 0.0,
        "fill": opaque(hexadecimal(mark.colour, ink.palette)),
    }


def _region(mark: Region, corner: Rect, ink: Ink) -> Value:
    return {
        "kind": "region",
        "x": 0.0,
        "y": 0.0,
        "start": point(mark.start, corner),
        "curves": [[point(place, corner) for place in curve] for curve in mark.curves],
        "fill": opaque(hexadecimal(mark.colour, ink.palette)),
        "stroke": mark.edge,
        "edge": opaque(ink.palette.paper),
    }


def _words(mark: Words, frame: ChartFrame, ink: Ink) -> Value:
    """Return a line of words in a box that begins, ends or has its middle where the words do."""
    run = ink.run(Run(text=mark.text), frame.slot.style(mark.level))
    before = {"left": 0.0, "center": ROOM, "right": 2 * ROOM}[mark.align]
    return {
        "kind": "label",
        "x": mark.x - before - frame.rect.x,
        "y": mark.baseline - frame.rect.y,
        "width": 2 * ROOM,
        "align": mark.align,
        "run": {**run, "colour": opaque(hexadecimal(mark.colour, ink.palette))},
    }
