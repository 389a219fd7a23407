"""Drawings as inline SVG: marks in points of the page come in, one picture with a description goes out."""

from __future__ import annotations

from collections.abc import Iterable
from typing import assert_never

from tutoslides.drawing import Box, Dot, DrawnColour, Mark, Point, Region, Stroke, Words, draw_chart, hexadecimal
from tutoslides.html.markup import attribute, number, text
from tutoslides.html.screen import Screen
from tutoslides.model.deck import ChartFrame, Frame
from tutoslides.model.theme import Alignment

ANCHORS: dict[Alignment, str] = {"left": "start", "center": "middle", "right": "end"}
"""SVG's names of alignments."""


def chart(frame: ChartFrame, screen: Screen) -> str:
    """Return a chart as a picture that is read as its description."""
    described = f'role="img" aria-label="{attribute(frame.description)}"'
    return drawing(draw_chart(frame), frame, screen, attributes=described)


def drawing(marks: Iterable[Mark], frame: Frame, screen: Screen, *, attributes: str) -> str:
    """Return marks over the whole page, in the styles of the frame's slot."""
    size = screen.theme.size
    view = f'viewBox="0 0 {number(size.width)} {number(size.height)}"'
    drawn = "".join(_mark(mark, frame, screen) for mark in marks)
    return f'<svg class="drawing" {view} {attributes}>{drawn}</svg>'


def _mark(mark: Mark, frame: Frame, screen: Screen) -> str:
    colour = _colour(mark.colour, screen)
    match mark:
        case Box():
            rect = mark.rect
            size = f'width="{number(rect.width)}" height="{number(rect.height)}"'
            return f'<rect x="{number(rect.x)}" y="{number(rect.y)}" {size} fill="{colour}"/>'
        case Stroke():
            points, width = " ".join(map(_point, mark.points)), number(mark.width)
            ends = ' stroke-linecap="round" stroke-linejoin="round"' if mark.is_round else ""
            return f'<polyline points="{points}" fill="none" stroke="{colour}" stroke-width="{width}"{ends}/>'
        case Dot():
            return f'<circle cx="{number(mark.x)}" cy="{number(mark.y)}" r="{number(mark.radius)}" fill="{colour}"/>'
        case Region():
            edge = f' stroke="var(--paper)" stroke-width="{number(mark.edge)}"' if mark.edge else ""
            return f'<path d="{_outline(mark)}" fill="{colour}"{edge}/>'
        case Words():
            place = f'x="{number(mark.x)}" y="{number(mark.baseline)}" text-anchor="{ANCHORS[mark.align]}"'
            style = screen.classes[frame.slot.style(mark.level)]
            return f'<text class="{style}" {place} style="fill:{colour}">{text(mark.text)}</text>'
        case _:
            assert_never(mark)


def _outline(region: Region) -> str:
    curves = "".join(f"C{' '.join(map(_point, curve))}" for curve in region.curves)
    return f"M{_point(region.start)}{curves}Z"


def _point(point: Point) -> str:
    return f"{number(point[0])},{number(point[1])}"


def _colour(colour: DrawnColour, screen: Screen) -> str:
    if colour == "faint":
        return f"#{hexadecimal(colour, screen.theme.palette)}"
    return f"var(--chart-{colour + 1})" if isinstance(colour, int) else f"var(--{colour})"
