"""What lies behind a slot: the page's ground, or the ornaments under it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import assert_never

from tutoslides.model.geometry import Insets, Rect
from tutoslides.model.theme import Ellipse, Label, Ornament, Palette, Panel, Polygon
from tutoslides.theming.contrast import blend


def colours_behind(rect: Rect, ground: str, ornaments: Iterable[Ornament], palette: Palette) -> tuple[str, ...]:
    """Return every colour that may lie behind text in `rect`, `ornaments` being drawn over `ground` in order.

    What covers the whole place hides what is under it; anything else that touches it adds its colour.
    """
    behind = [ground]
    for ornament in ornaments:
        if isinstance(ornament, Label):
            continue  # letters are no ground
        if not place_of(ornament).overlaps(rect) or _surrounds(ornament, rect):
            continue
        colours = _colours(ornament, behind, palette)
        behind = colours if _covers(ornament, rect) else behind + [colour for colour in colours if colour not in behind]
    return tuple(behind)


def _covers(ornament: Panel | Ellipse | Polygon, rect: Rect) -> bool:
    """Tell whether nothing of a place is seen beside or through an ornament: a whole panel, a disc around it."""
    match ornament:
        case Panel():
            return ornament.rect.contains(rect)
        case Ellipse():
            return not ornament.stroke and ornament.opacity == 1 and _lies_within(rect, ornament.rect)
        case Polygon():
            return False
        case _:
            assert_never(ornament)


def _surrounds(ornament: Panel | Ellipse | Polygon, rect: Rect) -> bool:
    """Tell whether an ornament is a ring with a place in its hole."""
    if not isinstance(ornament, Ellipse) or not ornament.stroke:
        return False
    half = ornament.stroke / 2
    return _lies_within(rect, ornament.rect.inner(Insets(left=half, top=half, right=half, bottom=half)))


def _lies_within(rect: Rect, around: Rect) -> bool:
    """Tell whether a place lies in the ellipse that fills `around`."""
    across, down = around.width / 2, around.height / 2
    x, y = around.x + across, around.y + down
    corners = ((side, edge) for side in (rect.x, rect.right) for edge in (rect.y, rect.bottom))
    return all(((side - x) / across) ** 2 + ((edge - y) / down) ** 2 <= 1 for side, edge in corners)


def place_of(ornament: Ornament) -> Rect:
    """Return the rectangle around an ornament."""
    match ornament:
        case Panel() | Ellipse() | Label():
            return ornament.rect
        case Polygon():
            across, down = zip(*ornament.points, strict=True)
            return Rect(x=min(across), y=min(down), width=max(across) - min(across), height=max(down) - min(down))
        case _:
            assert_never(ornament)


def _colours(ornament: Panel | Ellipse | Polygon, behind: list[str], palette: Palette) -> list[str]:
    colour = palette.hexadecimal(ornament.fill)
    if isinstance(ornament, Polygon | Ellipse):
        return [blend(colour, ground, ornament.opacity) for ground in behind]
    return [colour]
