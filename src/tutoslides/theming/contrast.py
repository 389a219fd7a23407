"""How well a colour is read on another: relative luminance and contrast ratio of WCAG 2.

Colours are six hexadecimal digits without a mark.
Source: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
"""

from __future__ import annotations

import colorsys
from functools import lru_cache
from typing import get_args

from tutoslides.model.theme import Level

AA_TEXT = 4.5
"""Least contrast of text. Source: WCAG 2.2, success criterion 1.4.3."""

AA_LARGE_TEXT = 3.0
"""Least contrast of large text (1.4.3), and of marks that carry meaning (1.4.11)."""

AAA_TEXT = 7.0
AAA_LARGE_TEXT = 4.5
"""The same at level AAA (1.4.6)."""

LEVELS: tuple[Level, ...] = get_args(Level)

LARGE_SIZE = 18.0
"""Points from which text counts as large. Source: WCAG 2.2, definition of large scale."""

LARGE_BOLD_SIZE = 14.0
"""Points from which bold text counts as large."""


@lru_cache(maxsize=1_024)
def contrast_ratio(colour: str, ground: str) -> float:
    """Return the contrast of two colours, from 1 (the same) to 21 (black on white)."""
    lighter, darker = sorted((luminance(colour), luminance(ground)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour: str) -> float:
    """Return the relative luminance of a colour, from 0 (black) to 1 (white)."""
    red, green, blue = (_linear(channel / 255) for channel in _channels(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def least_contrast(size: float, *, bold: bool, level: Level = "AA") -> float:
    """Return the contrast that text of a size (points) needs for a level."""
    is_large = size >= (LARGE_BOLD_SIZE if bold else LARGE_SIZE)
    if level == "AAA":
        return AAA_LARGE_TEXT if is_large else AAA_TEXT
    return AA_LARGE_TEXT if is_large else AA_TEXT


def blend(colour: str, ground: str, opacity: float) -> str:
    """Return what is seen where `colour` of an opacity (0 to 1) lies on `ground`."""
    pairs = zip(_channels(colour), _channels(ground), strict=True)
    return "".join(f"{round(above * opacity + below * (1 - opacity)):02X}" for above, below in pairs)


def with_luminance(colour: str, multiplied: float, raised: float) -> str:
    """Return a colour whose luminance (of HSL) is multiplied, then raised by a share, as PowerPoint's menu does it.

    Source: ECMA-376 part 1, 20.1.2.3.20 and 20.1.2.3.21.
    """
    red, green, blue = (channel / 255 for channel in _channels(colour))
    hue, light, saturation = colorsys.rgb_to_hls(red, green, blue)
    changed = colorsys.hls_to_rgb(hue, min(1.0, max(0.0, light * multiplied + raised)), saturation)
    return "".join(f"{round(channel * 255):02X}" for channel in changed)


def _channels(colour: str) -> tuple[int, int, int]:
    return int(colour[0:2], 16), int(colour[2:4], 16), int(colour[4:6], 16)


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else float(((channel + 0.055) / 1.055) ** 2.4)
