"""Pictures and the veil over them, in their rectangles; a crop is what its box hides."""

from __future__ import annotations

from tutoslides.html.markup import attribute, number, place
from tutoslides.html.screen import Screen
from tutoslides.model.deck import PictureFrame, Scrim


def picture(frame: PictureFrame, screen: Screen) -> str:
    """Return a picture; what says nothing has an empty description, so that nobody hears of it."""
    crop = frame.crop
    across, down = 1 - crop.left - crop.right, 1 - crop.top - crop.bottom
    whole = (
        f"left:{_share(-crop.left / across)};top:{_share(-crop.top / down)};"
        f"width:{_share(1 / across)};height:{_share(1 / down)}"
    )
    source, alt = screen.pictures[frame.media], attribute(frame.alt.strip())
    return f'<div class="picture" style="{place(frame.rect)}"><img src="{source}" alt="{alt}" style="{whole}"></div>'


def veil(scrim: Scrim) -> str:
    """Return the veil over a page's picture."""
    colour = f"var(--{scrim.colour})"
    stops = ",".join(
        f"color-mix(in srgb,{colour} {_share(opacity)},transparent) {_share(share)}" for share, opacity in scrim.stops
    )
    return f'<div class="veil" style="{place(scrim.rect)};background:linear-gradient({stops})"></div>'


def _share(value: float) -> str:
    return f"{number(value * 100)}%"
