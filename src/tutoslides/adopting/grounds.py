"""What lies where on a template's layout: the colours behind a rectangle, and the drawings that no text may cross.

A drawing that is as large as most of the page, or that holds a whole rectangle, is ground: text stands on it. All
others are in the way.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from tutoslides.model.geometry import Rect, Size
from tutoslides.model.template import Drawing, Swatch, TemplateLayout
from tutoslides.theming import contrast_ratio

UNKNOWN = 21.0
"""The contrast with what cannot be looked at: text on it is the template's own choice."""

LARGE = 0.6
"""Share of the page from which a drawing is its ground, whatever stands on it."""

TOLERANCE = 2.0
"""Points that a drawing may reach into a rectangle: edges that nearly touch."""

CLEAR = 6.0
"""Points that stay free between text and what is in its way, on a page of the usual size."""

WORTH = 0.5
"""Share of a rectangle that must be left for shapes and lines to count as in the way: else they are decoration."""

ACROSS, DOWN = 16, 9
"""Points of the lattice that is laid over a rectangle to see what lies behind it."""

NEEDED = 0.3
"""The same for pictures and words: a logo may cost more, but never nearly everything."""

LOST = 2.0
"""Contrast below which nobody can read a text."""

MOTLEY = 2.0
"""By how much the contrast of a text changes from place to place on a ground that nobody chose it for."""

UNBLOTTED = 0.75
"""Share of a rectangle that must be left beside the cells on which text would be lost."""


def page_of(size: Size) -> Rect:
    """Return the whole page as a rectangle."""
    return Rect(x=0, y=0, width=size.width, height=size.height)


def colours_at(rect: Rect, layout: TemplateLayout, size: Size) -> tuple[str, ...]:
    """Return the colours that may lie behind text in `rect`: those at the points of a lattice laid over it.

    So each counts as much as it is seen. A point has several where it is not known how far a shape goes.
    """
    points = [
        (rect.x + (column + 0.5) * rect.width / ACROSS, rect.y + (row + 0.5) * rect.height / DOWN)
        for row in range(DOWN)
        for column in range(ACROSS)
    ]
    behind: list[tuple[str, ...]] = [()] * len(points)
    grounds = ((layout.ground, page_of(size), True),)
    drawn = (
        (drawing.swatch, drawing.rect, drawing.covers or drawing.is_traced)
        for drawing in layout.drawings
        if drawing.swatch is not None and drawing.rect.overlaps(rect, TOLERANCE)
    )
    for swatch, place, hides in (*grounds, *drawn):
        for number, (x, y) in enumerate(points):
            colour = _colour_at(swatch, place, x, y)
            if colour:
                behind[number] = (colour,) if hides else (*behind[number], colour)
    return tuple(colour for colours in behind for colour in colours)


def worst_contrast(colour: str, rect: Rect, layout: TemplateLayout, size: Size) -> float:
    """Return the contrast of text in `rect` with nine in ten of the cells behind it: pictures have a few of any."""
    ratios = _contrasts(colour, rect, layout, size)
    return ratios[len(ratios) // 10] if ratios else UNKNOWN


def is_motley(colour: str, rect: Rect, layout: TemplateLayout, size: Size) -> bool:
    """Tell whether text of `colour` in `rect` lies partly on what it stands out from and partly on what it does not."""
    ratios = _contrasts(colour, rect, layout, size)
    return bool(ratios) and ratios[-1 - len(ratios) // 10] >= MOTLEY * ratios[len(ratios) // 10]


def _contrasts(colour: str, rect: Rect, layout: TemplateLayout, size: Size) -> list[float]:
    """Return the contrasts of text with the cells behind it, the worst first."""
    return sorted(contrast_ratio(colour, ground) for ground in colours_at(rect, layout, size))


def is_ground(drawing: Drawing, rect: Rect, size: Size) -> bool:
    """Tell whether text in `rect` may stand on a drawing."""
    if drawing.kind == "text":
        return False
    is_large = drawing.rect.width * drawing.rect.height >= LARGE * size.width * size.height
    return is_large or (drawing.kind != "line" and drawing.rect.contains(rect, TOLERANCE))


def in_the_way(rect: Rect, layout: TemplateLayout, size: Size) -> Iterator[Drawing]:
    """Give the drawings that reach into `rect` and are no ground of it, nor hidden under one that covers it."""
    seen: list[Drawing] = []
    for drawing in layout.drawings:
        if drawing.covers and drawing.rect.contains(rect, TOLERANCE):
            seen.clear()
        elif drawing.rect.overlaps(rect, TOLERANCE) and not is_ground(drawing, rect, size):
            seen.append(drawing)
    yield from seen


def free_of(rect: Rect, layout: TemplateLayout, size: Size, others: Iterable[Rect] = ()) -> Rect:
    """Return what of `rect` is left when nothing drawn reaches into it, nor any of `others`.

    Each obstacle costs the strip that leaves most; what would cost too much is run over. Shapes and lines are avoided
    all or none: where text crosses one of them anyway, they are decoration.
    """
    drawn = list(in_the_way(rect, layout, size))
    firm = [drawing.rect for drawing in drawn if drawing.kind in ("picture", "text")]
    left, _ = _cut(rect, [*firm, *others], NEEDED * _size(rect), size)
    loose = [drawing.rect for drawing in drawn if drawing.kind not in ("picture", "text")]
    cleared, is_clear = _cut(left, loose, WORTH * _size(rect), size)
    return cleared if is_clear else left


def clear_of_blots(rect: Rect, colour: str, layout: TemplateLayout, size: Size) -> Rect:
    """Return what of `rect` is left beside those few cells of a ground on which text of `colour` would be lost.

    A ground that has many of them, or one in the middle, is left as it is.
    """
    cleared, is_clear = _cut(rect, _blots(rect, colour, layout, size), UNBLOTTED * _size(rect), size)
    return cleared if is_clear else rect


def _blots(rect: Rect, colour: str, layout: TemplateLayout, size: Size) -> list[Rect]:
    """Return the cells behind a rectangle on which text of `colour` could not be read."""
    blots = _lost_cells(layout.ground, page_of(size), rect, colour)
    for drawing in layout.drawings:
        if drawing.swatch is None or not is_ground(drawing, rect, size) or not drawing.rect.overlaps(rect, TOLERANCE):
            continue
        above = _lost_cells(drawing.swatch, drawing.rect, rect, colour)
        hides = drawing.covers and drawing.rect.contains(rect, TOLERANCE)
        blots = above if hides else blots + above
    return blots


def _lost_cells(swatch: Swatch, place: Rect, rect: Rect, colour: str) -> list[Rect]:
    cells = _placed_cells(swatch, place, rect)
    return [cell for cell, ground in cells if ground and contrast_ratio(colour, ground) < LOST]


def _cut(rect: Rect, obstacles: Iterable[Rect], least: float, size: Size) -> tuple[Rect, bool]:
    """Return what of a rectangle is left beside obstacles, never a smaller area than `least`; and if none is in it."""
    clear, is_clear = CLEAR * size.height / 540, True
    for obstacle in sorted(obstacles, key=_size, reverse=True):
        if not obstacle.overlaps(rect, TOLERANCE):
            continue
        best = max(_strips(rect, obstacle, clear), key=_size)
        if _size(best) >= least:
            rect = best
        else:
            is_clear = False
    return rect, is_clear


def _strips(rect: Rect, obstacle: Rect, clear: float) -> tuple[Rect, ...]:
    """Return what is left of a rectangle above, below, left and right of an obstacle."""
    above, below = max(0.0, obstacle.y - clear - rect.y), max(0.0, rect.bottom - obstacle.bottom - clear)
    left, right = max(0.0, obstacle.x - clear - rect.x), max(0.0, rect.right - obstacle.right - clear)
    return (
        Rect(x=rect.x, y=rect.y, width=rect.width, height=min(rect.height, above)),
        Rect(x=rect.x, y=rect.bottom - min(rect.height, below), width=rect.width, height=min(rect.height, below)),
        Rect(x=rect.x, y=rect.y, width=min(rect.width, left), height=rect.height),
        Rect(x=rect.right - min(rect.width, right), y=rect.y, width=min(rect.width, right), height=rect.height),
    )


def _size(rect: Rect) -> float:
    return rect.width * rect.height


def _colour_at(swatch: Swatch, place: Rect, x: float, y: float) -> str | None:
    """Return the colour that a swatch shows at a point, None where it shows none."""
    if not (place.x <= x < place.right and place.y <= y < place.bottom):
        return None
    column, row = int((x - place.x) / place.width * swatch.columns), int((y - place.y) / place.height * swatch.rows)
    return swatch.colours[min(row, swatch.rows - 1) * swatch.columns + min(column, swatch.columns - 1)]


def _placed_cells(swatch: Swatch, place: Rect, rect: Rect) -> Iterator[tuple[Rect, str | None]]:
    """Give the cells of a swatch that a rectangle touches, each with its colour."""
    width, height = place.width / swatch.columns, place.height / swatch.rows
    for number, colour in enumerate(swatch.colours):
        row, column = divmod(number, swatch.columns)
        cell = Rect(x=place.x + column * width, y=place.y + row * height, width=width, height=height)
        if cell.overlaps(rect):
            yield cell, colour
