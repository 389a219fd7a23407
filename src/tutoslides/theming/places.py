"""Places on the page: columns of the grid or points, written by people, resolved to rectangles."""

from __future__ import annotations

from collections.abc import Iterator

from tutoslides.model.diagnostics import Message
from tutoslides.model.geometry import Insets, Rect
from tutoslides.theming.grid import MOST_COLUMNS, Grid
from tutoslides.theming.reading import Table, open_table
from tutoslides.theming.values import is_numbers, ladder, numbers, pairs, rung

NOWHERE = Rect(x=0, y=0, width=0, height=0)
"""What stands in for a place that cannot be understood; the fault is noted, so no theme ever holds it."""

SOMEWHERE = Rect(x=0, y=0, width=1, height=1)
"""The same where a fault is noted already: a place that is not refused once more for having no size."""

MOVES = ("indent", "extend")
"""What moves an edge of columns or of a part, and means nothing without them."""

NO_SPAN = (0.0, 1.0)
"""What stands in for a pair of edges that cannot be understood."""


def read_rects(table: Table, key: str, grid: Grid) -> tuple[Rect, ...]:
    """Return a place for each step: `[x, y, width, height]` or a table; the last one holds for further steps.

    A table's sides: `columns = [first, last]` or `part = [number, count]` (one of so many equal parts, of the columns
    where both stand), of which `left` or `from-right` may move one edge, `indent` the left and `extend` the right one
    by so many points to the right (below 0, to the left), and `width` set the other; or two of `left`, `width`,
    `from-right` (the distance of its right edge from the page's). Its height: two of `top`, `bottom`, `height`; `top`
    and `bottom` count from the page's upper edge. Each of these may be a list, one value a
    step, `columns` and `part` a list of pairs.
    """
    entry = table.entry(key, required=True)
    if entry is None:
        return (NOWHERE,)
    if is_numbers(entry.value) and len(entry.value) == 4:
        x, y, width, height = entry.value
        rects = [Rect(x=x, y=y, width=width, height=height)]
    elif isinstance(entry.value, dict):
        rects = [*_read_steps(open_table(entry.value, entry.path, table.faults), grid)]
    else:
        expected = Message(
            en="[x, y, width, height] or { columns = [1, 8], top = 120, bottom = 470 }",
            fr="[x, y, largeur, hauteur] ou { columns = [1, 8], top = 120, bottom = 470 }",
        )
        table.refuse(entry, expected)
        return (NOWHERE,)
    if any(rect.width <= 0 or rect.height <= 0 for rect in rects):
        table.refuse(entry, Message(en="a place with a width and a height", fr="un emplacement large et haut"))
        return (NOWHERE,)
    return tuple(rects)


def read_insets(table: Table, key: str) -> Insets:
    """Return the space around a slot's text: `[left, top, right, bottom]`, nothing where the entry is missing."""
    left, top, right, bottom = table.take(key, numbers(4), (0.0,) * 4)
    return Insets(left=left, top=top, right=right, bottom=bottom)


def _read_steps(place: Table, grid: Grid) -> Iterator[Rect]:
    """Give the rectangle of each step that the table tells apart; a stand-in where the table cannot be understood."""
    spans = _read_spans(place, grid)
    sides = {
        key: place.take(key, ladder())
        for key in ("left", "width", "from-right", *MOVES)
        if place.has(key) and not (key in MOVES and not spans)
    }
    heights = {key: place.take(key, ladder()) for key in ("top", "bottom", "height") if place.has(key)}
    are_enough = bool(spans) or _are_two(place, sides, ("left", "width", "from-right"), "columns")
    are_enough &= _are_two(place, heights, ("top", "bottom", "height"), "")
    place.finish()
    if not are_enough:
        yield SOMEWHERE
        return
    for step in range(1, max(len(values) for values in (spans, *sides.values(), *heights.values())) + 1):
        span = rung(spans, step) if spans else None
        left, right = _across({key: rung(values, step) for key, values in sides.items()}, span, grid)
        top, bottom = _down({key: rung(values, step) for key, values in heights.items()})
        yield Rect(x=left, y=top, width=right - left, height=bottom - top)


def _read_spans(place: Table, grid: Grid) -> tuple[tuple[float, float], ...]:
    """Return the edges that columns, a part or a part of columns give at each step, none where there are neither."""
    columns: tuple[tuple[float, float], ...] = ()
    if place.has("columns"):
        columns = tuple(_columns(pair, place, grid) for pair in place.take("columns", pairs()))
    if not place.has("part"):
        return columns
    chosen = place.take("part", pairs())
    steps = range(1, max(len(chosen), len(columns)) + 1)
    return tuple(_part(rung(chosen, step), rung(columns, step) if columns else None, place, grid) for step in steps)


def _part(
    pair: tuple[float, float], within: tuple[float, float] | None, place: Table, grid: Grid
) -> tuple[float, float]:
    number, count = pair
    if not 1 <= number <= count <= MOST_COLUMNS or number % 1 or count % 1:
        expected = Message(en="a number and a count, such as [1, 3]", fr="un rang et un nombre, comme [1, 3]")
        place.refuse(place.entries["part"], expected)
        return NO_SPAN
    return grid.part(int(number), int(count), within)


def _columns(pair: tuple[float, float], place: Table, grid: Grid) -> tuple[float, float]:
    first, last = pair
    if not 1 <= first <= last <= grid.columns or first % 1 or last % 1:
        expected = Message(
            en=f"the first and the last column, from 1 to {grid.columns}",
            fr=f"la première et la dernière colonne, de 1 à {grid.columns}",
        )
        place.refuse(place.entries["columns"], expected)
        return NO_SPAN
    return grid.span(int(first), int(last))


def _across(sides: dict[str, float], columns: tuple[float, float] | None, grid: Grid) -> tuple[float, float]:
    """Return the left and right edge that measures give, some of them together with columns."""
    right = grid.size.width - sides["from-right"] if "from-right" in sides else None
    if columns:
        left = sides.get("left", columns[0] + sides.get("indent", 0.0))
        extended = columns[1] + sides.get("extend", 0.0) if right is None else right
        return left, left + sides["width"] if "width" in sides else extended
    if right is None:
        return sides["left"], sides["left"] + sides["width"]
    return sides["left"] if "left" in sides else right - sides["width"], right


def _down(heights: dict[str, float]) -> tuple[float, float]:
    """Return the upper and lower edge that two measures give."""
    if "top" not in heights:
        return heights["bottom"] - heights["height"], heights["bottom"]
    return heights["top"], heights["bottom"] if "bottom" in heights else heights["top"] + heights["height"]


def _are_two(place: Table, found: dict[str, tuple[float, ...]], keys: tuple[str, str, str], other: str) -> bool:
    """Tell whether a place has just two of three measures, which give the third; a fault is noted where not."""
    for key in keys:
        place.entry(key)  # asked for, so that a slip of the pen is told to be near it
    if len(found) == 2:
        return True
    listed = ", ".join(keys)
    english, french = (f" or “{other}”", f" ou « {other} »") if other else ("", "")
    message = Message(en=f"A place needs two of {listed}{english}.", fr=f"Il faut deux mots parmi {listed}{french}.")
    place.faults.add(place.path, message)
    return False
