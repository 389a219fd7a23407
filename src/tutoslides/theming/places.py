"""Places on the page: columns of the grid or points, written by people, resolved to rectangles."""

from __future__ import annotations

from tutoslides.model.diagnostics import Message
from tutoslides.model.geometry import Insets, Rect
from tutoslides.theming.grid import Grid
from tutoslides.theming.reading import Table
from tutoslides.theming.values import is_numbers, number, numbers

NOWHERE = Rect(x=0, y=0, width=0, height=0)
"""What stands in for a place that cannot be understood; the fault is noted, so no theme ever holds it."""

NO_SPAN = (0.0, 1.0)
"""What stands in for a pair of edges that cannot be understood."""


def read_rect(table: Table, key: str, grid: Grid) -> Rect:
    """Return a place: `[x, y, width, height]`, or a table.

    Its sides: `columns = [first, last]`, of which `left` or `from-right` may move one edge; or two of `left`, `width`,
    `from-right` (the distance of its right edge from the page's). Its height: two of `top`, `bottom`, `height`; `top`
    and `bottom` count from the page's upper edge.
    """
    entry = table.entry(key, required=True)
    if entry is None:
        return NOWHERE
    if is_numbers(entry.value) and len(entry.value) == 4:
        x, y, width, height = entry.value
    elif isinstance(entry.value, dict):
        x, y, width, height = _read_sides(table.table(key), grid)
    else:
        expected = Message(
            en="[x, y, width, height] or { columns = [1, 8], top = 120, bottom = 470 }",
            fr="[x, y, largeur, hauteur] ou { columns = [1, 8], top = 120, bottom = 470 }",
        )
        table.refuse(entry, expected)
        return NOWHERE
    if width <= 0 or height <= 0:
        table.refuse(entry, Message(en="a place with a width and a height", fr="un emplacement large et haut"))
        return NOWHERE
    return Rect(x=x, y=y, width=width, height=height)


def read_insets(table: Table, key: str) -> Insets:
    """Return the space around a slot's text: `[left, top, right, bottom]`, nothing where the entry is missing."""
    left, top, right, bottom = table.take(key, numbers(4), (0.0,) * 4)
    return Insets(left=left, top=top, right=right, bottom=bottom)


def _read_sides(place: Table, grid: Grid) -> tuple[float, float, float, float]:
    left, right = _across_columns(place, grid) if place.has("columns") else _across(place, grid)
    top, bottom = _down(place)
    place.finish()
    return left, top, right - left, bottom - top


def _across_columns(place: Table, grid: Grid) -> tuple[float, float]:
    first, last = place.take("columns", numbers(2))
    if not 1 <= first <= last <= grid.columns or first % 1 or last % 1:
        expected = Message(
            en=f"the first and the last column, from 1 to {grid.columns}",
            fr=f"la première et la dernière colonne, de 1 à {grid.columns}",
        )
        place.refuse(place.entries["columns"], expected)
        return NO_SPAN
    left, right = grid.span(int(first), int(last))
    from_right = place.take("from-right", number(), grid.size.width - right)
    return place.take("left", number(), left), grid.size.width - from_right


def _across(place: Table, grid: Grid) -> tuple[float, float]:
    if not _has_two_of(place, ("left", "width", "from-right"), "columns"):
        return NO_SPAN
    if not place.has("left"):
        right = grid.size.width - place.take("from-right", number())
        return right - place.take("width", number()), right
    left = place.take("left", number())
    if place.has("width"):
        return left, left + place.take("width", number())
    return left, grid.size.width - place.take("from-right", number())


def _down(place: Table) -> tuple[float, float]:
    if not _has_two_of(place, ("top", "bottom", "height"), ""):
        return NO_SPAN
    if not place.has("top"):
        bottom = place.take("bottom", number())
        return bottom - place.take("height", number()), bottom
    top = place.take("top", number())
    return top, place.take("bottom", number()) if place.has("bottom") else top + place.take("height", number())


def _has_two_of(place: Table, keys: tuple[str, str, str], other: str) -> bool:
    """Tell whether a place has just two of three measures, which give the third; a fault is noted where not."""
    if sum(place.entry(key) is not None for key in keys) == 2:
        return True
    listed = ", ".join(keys)
    english, french = (f" or “{other}”", f" ou « {other} »") if other else ("", "")
    message = Message(en=f"A place needs two of {listed}{english}.", fr=f"Il faut deux mots parmi {listed}{french}.")
    place.faults.add(place.path, message)
    return False
