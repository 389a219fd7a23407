"""What lies behind a slot: the page's ground, or the ornaments under it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import assert_never

from tutoslides.model.geometry import Rect
from tutoslides.model.theme import Ellipse, Glyph, Ornament, Palette, Panel, Polygon
from tutoslides.theming.contrast import blend
from tutoslides.theming.quotes import is_quotation_mark, mark_height


def colours_behind(rect: Rect, ground: str, ornaments: Iterable[Ornament], palette: Palette) -> tuple[str, ...]:
    """Return every colour that may lie behind text in `rect`, `ornaments` being drawn over `ground` in order.

    A panel that covers the whole place hides what is under it; anything else that touches it adds its colour.
    """
    behind = [ground]
    for ornament in ornaments:
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
        case Panel() | Ellipse():
            return ornament.rect
        case Glyph():
            return _ink(ornament)
        case Polygon():
            across, down = zip(*ornament.points, strict=True)
            return Rect(x=min(across), y=min(down), width=max(across) - min(across), height=max(down) - min(down))
        case _:
            assert_never(ornament)


def _ink(glyph: Glyph) -> Rect:
    """Return where a letterform is drawn in its box: from a capital's height, or a mark's, to below the baseline."""
    baseline = glyph.rect.y + glyph.size
    middle, half = (mark_height(glyph.text), 0.25) if is_quotation_mark(glyph.text) else (0.25, 0.5)
    top, height = baseline - (middle + half) * glyph.size, 2 * half * glyph.size
    return Rect(x=glyph.rect.x, y=top, width=glyph.rect.width, height=height)


def _colours(ornament: Ornament, behind: list[str], palette: Palette) -> list[str]:
    if isinstance(ornament, Glyph):
        return [blend(palette.hexadecimal(ornament.colour), ground, ornament.opacity) for ground in behind]
    return [palette.hexadecimal(ornament.fill)]
