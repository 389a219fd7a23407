"""Ornaments of a theme file: panels, ellipses, polygons, quotation marks, some only beside certain slots."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, assert_never, get_args

from tutoslides.model.diagnostics import Message
from tutoslides.model.geometry import Rect
from tutoslides.model.theme import OPTIONAL_ROLES, Ellipse, Feature, Ornament, Panel, Polygon
from tutoslides.theming.palette import COLOURS
from tutoslides.theming.places import read_rect
from tutoslides.theming.quotes import Side, quotation_mark
from tutoslides.theming.reading import Table
from tutoslides.theming.slots import Stationery
from tutoslides.theming.values import is_numbers, number, share

Shape = Literal["panel", "ellipse", "polygon", "quotation-mark"]
SHAPES: tuple[Shape, ...] = get_args(Shape)
SIDES: tuple[Side, ...] = get_args(Side)


@dataclass(frozen=True, slots=True, kw_only=True)
class OrnamentPlan:
    """The shapes of an ornament, and the optional slots that must be or must not be there for it to be drawn."""

    shapes: tuple[Ornament, ...]
    with_features: tuple[Feature, ...]
    without_features: tuple[Feature, ...]

    def stands_beside(self, features: tuple[Feature, ...]) -> bool:
        """Tell whether a layout with these optional slots shows it."""
        return set(self.with_features) <= set(features) and not set(self.without_features) & set(features)


def read_ornaments(tables: tuple[Table, ...], stationery: Stationery) -> tuple[OrnamentPlan, ...]:
    """Return the ornaments in the order in which they are drawn."""
    return tuple(_read_plan(table, stationery) for table in tables)


def _read_plan(table: Table, stationery: Stationery) -> OrnamentPlan:
    shape = table.choice("shape", SHAPES)
    plan = OrnamentPlan(
        shapes=_read_shapes(shape, table, stationery),
        with_features=table.words("with", OPTIONAL_ROLES),
        without_features=table.words("without", OPTIONAL_ROLES),
    )
    table.finish()
    return plan


def _read_shapes(shape: Shape, table: Table, stationery: Stationery) -> tuple[Ornament, ...]:
    rect = read_rect(table, "at", stationery.grid)
    colour = table.choice("colour", COLOURS)
    match shape:
        case "panel":
            return (Panel(rect=rect, fill=colour, radius=table.take("radius", number(0), 0.0)),)
        case "ellipse":
            return (Ellipse(rect=rect, fill=colour, stroke=table.take("stroke", number(0), 0.0)),)
        case "polygon":
            opacity = table.take("opacity", share(), 1.0)
            return (Polygon(points=_read_points(table, rect), fill=colour, opacity=opacity),)
        case "quotation-mark":
            side, opacity = table.choice("side", SIDES), table.take("opacity", share(), 1.0)
            return quotation_mark(side, stationery.language, rect, colour, opacity)
        case _:
            assert_never(shape)


def _read_points(table: Table, rect: Rect) -> tuple[tuple[float, float], ...]:
    """Return the corners in points of the page; the file gives them in percent of the ornament's place."""
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
    return tuple((rect.x + rect.width * x / 100, rect.y + rect.height * y / 100) for x, y in corners)
