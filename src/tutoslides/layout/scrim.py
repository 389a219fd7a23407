"""The veil between a picture and the words on it: as thin as the picture's own pixels allow, and never thinner.

In: a picture in its place and the lines over it. Out: a veil in the colour of the layout's ground under which every
word has the contrast of level AA with the worst pixel behind it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tutoslides.layout.pictures import Framed
from tutoslides.model.deck import FilledSlot, Scrim
from tutoslides.model.geometry import Rect
from tutoslides.model.pictures import Album, Crop, Extremes
from tutoslides.model.theme import Layout, Theme
from tutoslides.theming import UNDER_TEXT
from tutoslides.theming.contrast import AA_TEXT, blend, contrast_ratio

FADE = 200.0
"""Points over which the veil comes up above the words."""

AROUND = 18.0
"""Points around the words that lie under the whole veil."""

OPACITIES = tuple(percent / 100 for percent in range(45, 100, 5))
"""From the thinnest veil that still looks meant to the thickest that still shows a picture."""


def scrim_of(framed: Framed, layout: Layout, texts: Sequence[FilledSlot], theme: Theme, album: Album) -> Scrim | None:
    """Return the veil of a page, None where no words lie on its picture."""
    if layout.kind not in UNDER_TEXT:
        return None
    bare = [filled for filled in texts if filled.slot.fill is None]  # a panel of its own is ground enough
    words = _around(bare, framed.frame.rect)
    top = max(framed.frame.rect.y, words.y - FADE)
    rect = Rect(
        x=framed.frame.rect.x,
        y=top,
        width=framed.frame.rect.width,
        height=framed.frame.rect.bottom - top,
    )
    behind = album.extremes(framed.target, _part(words, framed))
    return Scrim(
        rect=rect,
        colour=layout.background,
        opacity=_opacity(behind, layout, bare, theme),
        full_from=(words.y - top) / rect.height,
    )


def _opacity(behind: Extremes, layout: Layout, texts: Sequence[FilledSlot], theme: Theme) -> float:
    ground = theme.palette.hexadecimal(layout.background)
    colours = {theme.palette.hexadecimal(style.colour) for filled in texts for style in filled.slot.levels}

    def is_legible(opacity: float) -> bool:
        veiled = [blend(ground, colour, opacity) for colour in (behind.darkest, behind.lightest)]
        return all(contrast_ratio(colour, seen) >= AA_TEXT for colour in sorted(colours) for seen in veiled)

    return next((opacity for opacity in OPACITIES if is_legible(opacity)), 1.0)


def _around(texts: Sequence[FilledSlot], page: Rect) -> Rect:
    """Return the rectangle around all lines, with some space, down to the picture's lower edge."""
    places = [place for filled in texts for place in _lines(filled)]
    left, top = min(place.x for place in places) - AROUND, min(place.y for place in places) - AROUND
    right = max(place.right for place in places) + AROUND
    x, y = max(page.x, left), max(page.y, top)
    return Rect(x=x, y=y, width=min(page.right, right) - x, height=page.bottom - y)


def _lines(filled: FilledSlot) -> Iterator[Rect]:
    for paragraph in filled.paragraphs:
        size = filled.slot.style(paragraph.level).size
        for line in paragraph.lines:
            yield Rect(x=line.x, y=line.baseline - size, width=line.width, height=1.25 * size)


def _part(words: Rect, framed: Framed) -> Crop:
    """Return what must be cut off the picture so that only what lies behind the words is left."""
    frame = framed.frame
    across, down = 1 - frame.crop.left - frame.crop.right, 1 - frame.crop.top - frame.crop.bottom
    return Crop(
        left=frame.crop.left + across * (words.x - frame.rect.x) / frame.rect.width,
        right=frame.crop.right + across * (frame.rect.right - words.right) / frame.rect.width,
        top=frame.crop.top + down * (words.y - frame.rect.y) / frame.rect.height,
        bottom=frame.crop.bottom,
    )
