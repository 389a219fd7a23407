"""Where inside its rectangle a shape is drawn: triangles, diamonds, ellipses; and gradients that run from a middle.

In: a fill's colours as a swatch, or a gradient's stops. Out: a finer swatch, with holes where nothing is drawn. Source:
ECMA-376 part 1, 20.1.10.55 (shapes) and 20.1.8.46 (path gradients).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from math import hypot

from lxml import etree

from tutoslides.model.template import Swatch
from tutoslides.powerpoint.templates.colours import Stop, blended
from tutoslides.powerpoint.templates.opening import A
from tutoslides.powerpoint.templates.pixels import COLUMNS, ROWS

WHOLE = 100_000
"""All of a share, in the thousandths of a percent that DrawingML counts in."""

Inside = Callable[[float, float], bool]
"""Whether a point, its place in shares of the rectangle, is drawn."""


def traced(swatch: Swatch, properties: etree._Element) -> Swatch | None:
    """Return a swatch with holes outside a shape's outline, None where the outline is not known or turned."""
    transform, geometry = properties.find(f"{A}xfrm"), properties.find(f"{A}prstGeom")
    if transform is None or geometry is None or int(transform.get("rot") or 0):
        return None
    inside = _inside(geometry)
    if inside is None:
        return None
    flips = (transform.get("flipH") in ("1", "true"), transform.get("flipV") in ("1", "true"))
    colours = []
    for x, y in _middles():
        at = (1 - x if flips[0] else x, 1 - y if flips[1] else y)
        number = int(at[1] * swatch.rows) * swatch.columns + int(at[0] * swatch.columns)
        colours.append(swatch.colours[number] if inside(*at) else None)
    return Swatch(columns=COLUMNS, rows=ROWS, colours=tuple(colours))


def path_gradient(stops: Sequence[Stop], path: etree._Element, least: float) -> Swatch:
    """Return the swatch of a gradient that runs from a middle outwards; it has holes below an opacity of `least`."""
    to = path.find(f"{A}fillToRect")
    left, top, right, bottom = (int(to.get(side) or 0) / WHOLE if to is not None else 0.0 for side in "ltrb")
    is_round = path.get("path") == "circle"
    farthest = hypot(max(left, right), max(top, bottom)) or 1.0
    colours = []
    for x, y in _middles():
        across, down = _beyond(x, left, right), _beyond(y, top, bottom)
        if is_round:
            way = hypot(across, down) / farthest
        else:
            way = max(across / ((left if x < left else right) or 1.0), down / ((top if y < top else bottom) or 1.0))
        stop = blended(stops, way)
        colours.append(stop.colour if stop.opacity >= least else None)
    return Swatch(columns=COLUMNS, rows=ROWS, colours=tuple(colours))


def _middles() -> Iterator[tuple[float, float]]:
    """Give the middles of a swatch's cells, row by row, in shares of its rectangle."""
    for row in range(ROWS):
        for column in range(COLUMNS):
            yield (column + 0.5) / COLUMNS, (row + 0.5) / ROWS


def _beyond(place: float, before: float, after: float) -> float:
    """Return how far a place is from the rectangle in the middle, which leaves `before` and `after` beside it."""
    return max(0.0, before - place, place - (1 - after))


def _inside(geometry: etree._Element) -> Inside | None:
    match geometry.get("prst"):
        case "triangle":
            apex = _adjusted(geometry, 0.5)
            return lambda x, y: apex * (1 - y) <= x <= apex + (1 - apex) * y
        case "rtTriangle":
            return lambda x, y: x <= y
        case "diamond":
            return lambda x, y: abs(x - 0.5) + abs(y - 0.5) <= 0.5
        case "ellipse":
            return lambda x, y: hypot(x - 0.5, y - 0.5) <= 0.5
        case _:
            return None


def _adjusted(geometry: etree._Element, usual: float) -> float:
    """Return the first adjustment of a shape, in shares of its width."""
    guide = geometry.find(f"{A}avLst/{A}gd")
    value = (guide.get("fmla") or "").removeprefix("val ") if guide is not None else ""
    return int(value) / WHOLE if value.lstrip("-").isdigit() else usual
