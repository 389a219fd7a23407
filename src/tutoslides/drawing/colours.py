"""The colours of drawings: those of the theme and its charts, and one of their own for light rules."""

from __future__ import annotations

import colorsys
from typing import Literal, TypeAlias

from tutoslides.model.deck import ChartColour
from tutoslides.model.theme import Palette

DrawnColour: TypeAlias = ChartColour | Literal["faint"]
"""A colour of the theme by its role, a chart colour by its number from 0, or the ink as a quiet rule."""

FAINT_SHARE = 0.25
"""What a quiet rule keeps of the ink's lightness: PowerPoint's “lighter 75 %”, in a dark theme its “darker 75 %”."""


def hexadecimal(colour: DrawnColour, palette: Palette) -> str:
    """Return a colour as six hexadecimal digits."""
    if colour == "faint":
        return _quietened(palette.ink, offset=0.0 if palette.is_dark else 1 - FAINT_SHARE)
    return palette.charts[colour] if isinstance(colour, int) else palette.hexadecimal(colour)


def _quietened(colour: str, *, offset: float) -> str:
    """Return a colour as `lumMod` 25 % and a `lumOff` (0 to 1) make it. Source: ECMA-376 part 1, 20.1.2.3.20 and 21."""
    red, green, blue = (int(colour[place : place + 2], 16) / 255 for place in (0, 2, 4))
    hue, lightness, saturation = colorsys.rgb_to_hls(red, green, blue)
    changed = colorsys.hls_to_rgb(hue, lightness * FAINT_SHARE + offset, saturation)
    return "".join(f"{round(part * 255):02X}" for part in changed)
