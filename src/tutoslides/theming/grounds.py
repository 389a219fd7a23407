"""What lies behind a slot: the page's ground, or the ornaments under it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeAlias, assert_never

from tutoslides.model.geometry import Insets, Rect
from tutoslides.model.theme import ColourRole, Ellipse, Label, Logo, Ornament, Palette, Panel, Polygon
from tutoslides.theming.contrast import blend

Ground: TypeAlias = tuple[tuple[ColourRole, float], ...]
"""What is seen behind a text: colours by their roles with their opacities from 0 to 1, the lowest first."""


def colours_behind(rect: Rect, ground: ColourRole, ornaments: Iterable[Ornament], palette: Palette) -> tuple[str, ...]:
    """Return every colour that may lie behind text in `rect`, as `grounds_behind` says."""
    return tuple(seen(behind, palette) for behind in grounds_behind(rect, ground, ornaments))


def grounds_behind(rect: Rect, ground: ColourRole, ornaments: Iterable[Ornament]) -> tuple[Ground, ...]:
    """Return every ground that may lie behind text in `rect`, `ornaments` being drawn over `ground` in order.

    What covers the whole place hides what is under it; anything else that touches it adds its colour.
    """
    behind: list[Ground] = [((ground, 1.0),)]
    for ornament in ornaments:
        if isinstance(ornament, Label | Logo):
            continue  # letters are no ground, and a logo stands where nothing else does
        if not place_of(ornament).overlaps(rect) or _surrounds(ornament, rect):
            continue
        above = _over(ornament, behind)
        behind = above if _covers(ornament, rect) else behind + [one for one in above if one not in behind]
    return tuple(behind)


def seen(ground: Ground, palette: Palette) -> str:
    """Return the colour of a ground, six hexadecimal digits."""
    (lowest, _), *others = ground
    colour = palette.hexadecimal(lowest)
    for role, opacity in others:
        colour = blend(palette.hexadecimal(role), colour, opacity)
    return colour


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
        case Panel() | Ellipse() | Label() | Logo():
            return ornament.rect
        case Polygon():
            across, down = zip(*ornament.points, strict=True)
            return Rect(x=min(across), y=min(down), width=max(across) - min(across), height=max(down) - min(down))
        case _:
            assert_never(ornament)


def _over(ornament: Panel | Ellipse | Polygon, behind: list[Ground]) -> list[Ground]:
    if isinstance(ornament, Polygon | Ellipse) and ornament.opacity < 1:
        return [(*ground, (ornament.fill, ornament.opacity)) for ground in behind]
    return [((ornament.fill, 1.0),)]
