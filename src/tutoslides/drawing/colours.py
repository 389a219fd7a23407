"""The colours of drawings: those of the theme and its charts, and one of their own for light rules."""

from __future__ import annotations

import colorsys
from typing import Literal, TypeAlias

from tutoslides.model.deck import ChartColour
from tutoslides.model.theme import Palette

DrawnColour: TypeAlias = ChartColour | Literal["faint"]
"""A colour of the theme by its role, a chart colour by its number from 0, or the ink as a light rule."""

FAINT_SHARE = 0.25
"""What a light rule keeps of the ink's lightness, the rest is white: PowerPoint's own “lighter 75 %”."""


def hexadecimal(colour: DrawnColour, palette: Palette) -> str:
    """Return a colour as six hexadecimal digits."""
    if colour == "faint":
        return _lightened(palette.ink)
    return palette.charts[colour] if isinstance(colour, int) else palette.hexadecimal(colour)


def _lightened(colour: str) -> str:
    """Return a colour as `lumMod` 25 % and `lumOff` 75 % make it. Source: ECMA-376 part 1, 20.1.2.3.20 and 21."""
    red, green, blue = (int(colour[place : place + 2], 16) / 255 for place in (0, 2, 4))
    hue, lightness, saturation = colorsys.rgb_to_hls(red, green, blue)
    lighter = colorsys.hls_to_rgb(hue, lightness * FAINT_SHARE + 1 - FAINT_SHARE, saturation)
    return "".join(f"{round(part * 255):02X}" for part in lighter)
