"""Shades of a hue: a colour of a luminance that is asked for, as strong as a screen can show it.

Hues and chromas are those of OKLCH, whose steps look even; luminance is WCAG's, from 0 to 1, so contrast is known.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from coloraide import Color

from tutoslides.theming.contrast import luminance

STEPS = 18
"""Halvings in the search of a lightness: finer than the 256 steps of a screen."""

YELLOWS = (75.0, 118.0)
"""Hues that look like mud or olive when they get darker; painters turn them towards orange."""

AMBER = 68.0
"""The hue that a dark yellow turns to."""

REDS = (10.0, 40.0)
"""Hues from crimson to vermilion."""

GREY = 0.025
"""Chroma below which a colour has no hue that anybody would name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Brand:
    """A colour as OKLCH has it, with its luminance; `colour` are its six digits."""

    colour: str
    chroma: float
    hue: float
    luminance: float

    @property
    def is_grey(self) -> bool:
        """Tell whether it is white, black or something between."""
        return self.chroma < GREY

    @property
    def is_red(self) -> bool:
        """Tell whether its light shades would be pink: strong reds, not magentas, which mean to be."""
        return not self.is_grey and REDS[0] <= self.hue <= REDS[1]


def brand_of(colour: str) -> Brand:
    """Return a colour of six hexadecimal digits as a brand; a grey one has the hue 0 and no chroma."""
    _, chroma, hue = Color(f"#{colour}").convert("oklch").coords(nans=False)
    is_grey = chroma < GREY
    return Brand(
        colour=colour.upper(),
        chroma=0.0 if is_grey else chroma,
        hue=0.0 if is_grey else hue,
        luminance=luminance(colour),
    )


def shade(brand: Brand, wanted: float, chroma: float) -> str:
    """Return the brand's hue at a luminance, its chroma `chroma` or what the screen shows of it."""
    return _shade(wanted, round(chroma, 4), round(_turned(brand, wanted), 1))


def _turned(brand: Brand, wanted: float) -> float:
    """Return the hue; a yellow that gets darker turns towards amber, the more the darker."""
    if not YELLOWS[0] <= brand.hue <= YELLOWS[1] or wanted >= brand.luminance:
        return brand.hue
    return brand.hue + (AMBER - brand.hue) * (1 - wanted / brand.luminance)


@lru_cache(maxsize=8_192)
def _shade(wanted: float, chroma: float, hue: float) -> str:
    low, high = 0.0, 1.0
    colour = "000000"
    for _ in range(STEPS):
        middle = (low + high) / 2
        colour = _digits(middle, chroma, hue)
        low, high = (middle, high) if luminance(colour) < wanted else (low, middle)
    return colour


def _digits(light: float, chroma: float, hue: float) -> str:
    shown = Color("oklch", [light, chroma, hue]).convert("srgb").fit(method="oklch-chroma")
    return shown.to_string(hex=True, fit=False)[1:].upper()
