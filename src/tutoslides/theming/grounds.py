"""What lies behind a slot: the page's ground, or the ornaments under it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import assert_never

from tutoslides.model.geometry import Rect
from tutoslides.model.theme import Ellipse, Label, Ornament, Palette, Panel, Polygon
from tutoslides.theming.contrast import blend


def colours_behind(rect: Rect, ground: str, ornaments: Iterable[Ornament], palette: Palette) -> tuple[str, ...]:
    """Return every colour that may lie behind text in `rect`, `ornaments` being drawn over `ground` in order.

    A panel that covers the whole place hides what is under it; anything else that touches it adds its colour.
    """
    behind = [ground]
    for ornament in ornaments:
        if isinstance(ornament, Label):
            continue  # letters are no ground
        place = place_of(ornament)
        if not place.overlaps(rect):
            continue
        colours = _colours(ornament, behind, palette)
        hides = isinstance(ornament, Panel) and place.contains(rect)
        behind = colours if hides else behind + [colour for colour in colours if colour not in behind]
    return tuple(behind)


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
    if isinstance(ornament, Polygon):
        return [blend(colour, ground, ornament.opacity) for ground in behind]
    return [colour]
