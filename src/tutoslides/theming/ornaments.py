"""Ornaments of a theme file: panels, ellipses, polygons, quotation marks, labels, some only beside certain slots."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal, assert_never, get_args

from tutoslides.model.diagnostics import Message
from tutoslides.model.geometry import Rect
from tutoslides.model.theme import OPTIONAL_ROLES, Ellipse, Feature, Label, Ornament, Panel, Polygon
from tutoslides.theming.palette import COLOURS
from tutoslides.theming.places import read_rects
from tutoslides.theming.quotes import Corners, Side, quotation_mark
from tutoslides.theming.reading import Table
from tutoslides.theming.slots import Stationery
from tutoslides.theming.values import MOST_STEPS, is_numbers, number, rung, share

Shape = Literal["panel", "ellipse", "polygon", "quotation-mark", "label"]
SHAPES: tuple[Shape, ...] = get_args(Shape)
SIDES: tuple[Side, ...] = get_args(Side)


_Draw = Callable[[Rect, int], tuple[Ornament, ...]]
"""What an ornament is in a place, at a step from 1."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OrnamentPlan:
    """The shapes of an ornament for each step, and the optional slots that must be or must not be there for it."""

    steps: tuple[tuple[Ornament, ...], ...]
    with_features: tuple[Feature, ...]
    without_features: tuple[Feature, ...]

    def stands_beside(self, features: tuple[Feature, ...]) -> bool:
        """Tell whether a layout with these optional slots shows it."""
        return set(self.with_features) <= set(features) and not set(self.without_features) & set(features)

    def at_step(self, step: int) -> tuple[Ornament, ...]:
        """Return its shapes on the layout of a step, from 1."""
        return rung(self.steps, step)


def read_ornaments(tables: tuple[Table, ...], stationery: Stationery) -> tuple[OrnamentPlan, ...]:
    """Return the ornaments in the order in which they are drawn."""
    return tuple(_read_plan(table, stationery) for table in tables)


def _read_plan(table: Table, stationery: Stationery) -> OrnamentPlan:
    shape = table.choice("shape", SHAPES)
    draw = _read_shape(shape, table, stationery)
    rects = read_rects(table, "at", stationery.grid)
    count = MOST_STEPS if shape == "label" else len(rects)  # a label has its style's sizes, others only places
    plan = OrnamentPlan(
        steps=tuple(draw(rung(rects, step), step) for step in range(1, count + 1)),
        with_features=table.words("with", OPTIONAL_ROLES),
        without_features=table.words("without", OPTIONAL_ROLES),
    )
    table.finish()
    return plan


def _read_shape(shape: Shape, table: Table, stationery: Stationery) -> _Draw:
    if shape == "label":
        return _read_label(table, stationery)
    colour = table.choice("colour", COLOURS)
    match shape:
        case "panel":
            radius = table.take("radius", number(0), 0.0)
            return _always(lambda rect: (Panel(rect=rect, fill=colour, radius=radius),))
        case "ellipse":
            stroke, opacity = table.take("stroke", number(0), 0.0), table.take("opacity", share(), 1.0)
            return _always(lambda rect: (Ellipse(rect=rect, fill=colour, stroke=stroke, opacity=opacity),))
        case "polygon":
            opacity, corners = table.take("opacity", share(), 1.0), _read_corners(table)
            return _always(lambda rect: (Polygon(points=_spread(corners, rect), fill=colour, opacity=opacity),))
        case "quotation-mark":
            side, opacity = table.choice("side", SIDES), table.take("opacity", share(), 1.0)
            return _always(lambda rect: quotation_mark(side, stationery.language, rect, colour, opacity))
        case _:
            assert_never(shape)


def _always(draw: Callable[[Rect], tuple[Ornament, ...]]) -> _Draw:
    """Return a drawing that is the same at all steps where its place is; the same shapes are one value."""
    drawn: dict[Rect, tuple[Ornament, ...]] = {}

    def shapes(rect: Rect, _: int) -> tuple[Ornament, ...]:
        if rect not in drawn:
            drawn[rect] = draw(rect)
        return drawn[rect]

    return shapes


def _read_label(table: Table, stationery: Stationery) -> _Draw:
    """Return a text that the layout always shows, in a named style."""
    words, named = table.text("text"), table.choice("style", tuple(stationery.styles))
    colour = table.choice("colour", COLOURS) if table.has("colour") else None
    style = stationery.styles[named]
    return lambda rect, step: (Label(rect=rect, text=words, style=style.at_step(step, colour)),)


def _read_corners(table: Table) -> Corners:
    """Return the corners as the file gives them, in percent of the ornament's place."""
    entry = table.entry("points", required=True)
    if entry is None:
        return ()
    corners = entry.value if isinstance(entry.value, list) else []
    if len(corners) < 3 or not all(is_numbers(corner) and len(corner) == 2 for corner in corners):
        expected = Message(
            en="three or more corners [x, y], in percent of the place",
            fr="au moins trois sommets [x, y], en pour cent de l'emplacement",
        )
        table.refuse(entry, expected)
        return ()
    return tuple((x, y) for x, y in corners)


def _spread(corners: Corners, rect: Rect) -> Corners:
    """Return corners in points of the page."""
    return tuple((rect.x + rect.width * x / 100, rect.y + rect.height * y / 100) for x, y in corners)
