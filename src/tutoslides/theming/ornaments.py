"""Ornaments of a theme file: panels, ellipses, polygons, quotation marks, labels, some only beside certain slots."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal, assert_never, get_args

from tutoslides.model.diagnostics import Message
from tutoslides.model.geometry import Rect
from tutoslides.model.theme import OPTIONAL_ROLES, ColourRole, Ellipse, Feature, Label, Ornament, Panel, Polygon
from tutoslides.theming.palette import COLOURS
from tutoslides.theming.places import read_rects
from tutoslides.theming.quotes import Corners, Side, quotation_mark
from tutoslides.theming.reading import Table
from tutoslides.theming.slots import Stationery
from tutoslides.theming.values import MOST_STEPS, TEXT, Key, ValueKind, is_numbers, number, numbers, one_of, rung, share

Shape = Literal["panel", "ellipse", "polygon", "quotation-mark", "label"]
SHAPES: tuple[Shape, ...] = get_args(Shape)
SIDES: tuple[Side, ...] = get_args(Side)

CORNERS: ValueKind[Corners] = ValueKind(
    expected=Message(
        en="three or more corners [x, y], in percent of the place",
        fr="au moins trois sommets [x, y], en pour cent de l'emplacement",
    ),
    read=lambda value: _corners(value),
    blank=(),
    schema={"type": "array", "items": numbers(2).schema, "minItems": 3},
)

SHAPE: Key[Shape] = Key("shape", one_of(SHAPES))
COLOUR: Key[ColourRole] = Key("colour", one_of(COLOURS))
RADIUS, STROKE, OPACITY = Key("radius", number(0), 0.0), Key("stroke", number(0), 0.0), Key("opacity", share(), 1.0)
SIDE: Key[Side] = Key("side", one_of(SIDES))
POINTS, WORDS = Key("points", CORNERS), Key("text", TEXT)
ORNAMENTS: dict[Shape, tuple[tuple[Key[Any], ...], tuple[Key[Any], ...]]] = {
    "panel": ((COLOUR,), (RADIUS,)),
    "ellipse": ((COLOUR,), (STROKE, OPACITY)),
    "polygon": ((COLOUR, POINTS), (OPACITY,)),
    "quotation-mark": ((COLOUR, SIDE), (OPACITY,)),
    "label": ((WORDS,), (COLOUR,)),
}
"""By shape: the entries that an ornament must have, and those that it may have, beside place, style and neighbours."""


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
    shape = table.read(SHAPE)
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
    colour = table.read(COLOUR)
    match shape:
        case "panel":
            radius = table.read(RADIUS)
            return _always(lambda rect: (Panel(rect=rect, fill=colour, radius=radius),))
        case "ellipse":
            stroke, opacity = table.read(STROKE), table.read(OPACITY)
            return _always(lambda rect: (Ellipse(rect=rect, fill=colour, stroke=stroke, opacity=opacity),))
        case "polygon":
            opacity, corners = table.read(OPACITY), table.read(POINTS)
            return _always(lambda rect: (Polygon(points=_spread(corners, rect), fill=colour, opacity=opacity),))
        case "quotation-mark":
            side, opacity = table.read(SIDE), table.read(OPACITY)
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
    words, named = table.read(WORDS), table.take("style", one_of(tuple(stationery.styles)))
    colour, style = table.read_if(COLOUR), stationery.styles.get(named)
    if style is None:  # there are no styles at all, which is told
        return lambda rect, step: ()
    return lambda rect, step: (Label(rect=rect, text=words, style=style.at_step(step, colour)),)


def _corners(value: object) -> Corners | None:
    """Return corners as the file gives them, in percent of the ornament's place."""
    listed = value if isinstance(value, list) else []
    if len(listed) < 3 or not all(is_numbers(corner) and len(corner) == 2 for corner in listed):
        return None
    return tuple((x, y) for x, y in listed)


def _spread(corners: Corners, rect: Rect) -> Corners:
    """Return corners in points of the page."""
    return tuple((rect.x + rect.width * x / 100, rect.y + rect.height * y / 100) for x, y in corners)
