"""Colours of a template: a colour element, its scheme and its colour map come in, six hexadecimal digits go out.

Source: ECMA-376 part 1, 20.1.2.3; what is not told there (system and preset colours) is taken as black or white.
"""

from __future__ import annotations

import colorsys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from lxml import etree

from tutoslides.powerpoint.templates.opening import A
from tutoslides.theming.contrast import with_luminance

SCHEME_NAMES = (
    "dk1", "lt1", "dk2", "lt2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink",
)  # fmt: skip

USUAL_MAPPING = {"bg1": "lt1", "tx1": "dk1", "bg2": "lt2", "tx2": "dk2"}

BLACK, WHITE = "000000", "FFFFFF"

PRESETS = {"black": BLACK, "white": WHITE, "red": "FF0000", "green": "008000", "blue": "0000FF", "gray": "808080"}
"""The preset colours that templates have; of the hundred others none was seen in one."""

WHOLE = 100_000
"""All of a share, in the thousandths of a percent that DrawingML counts in."""


@dataclass(frozen=True, slots=True)
class Stop:
    """A colour of a gradient and its opacity, both at `way`: from 0, where the gradient begins, to 1."""

    way: float
    colour: str
    opacity: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Colours:
    """What names of colours mean on a layout: the scheme by name, the map from `tx1` and its like to it."""

    scheme: Mapping[str, str]
    mapping: Mapping[str, str]

    def named(self, name: str, own: str = BLACK) -> str:
        """Return the colour of a name; `own` is that of the shape that a fill of the theme is used by."""
        return own if name == "phClr" else self.scheme.get(self.mapping.get(name, name), BLACK)

    def of(self, parent: etree._Element | None, own: str = BLACK) -> str | None:
        """Return the first colour inside an element, None where it holds none."""
        for element in parent if parent is not None else ():
            colour = self._plain(element, own)
            if colour is not None:
                return _changed(colour, element)
        return None

    def stops(self, fill: etree._Element, own: str = BLACK) -> tuple[Stop, ...]:
        """Return the colours of a gradient, from its beginning to its end."""
        rows = sorted(fill.iter(f"{A}gs"), key=lambda row: _share(row.get("pos")))
        return tuple(
            Stop(_share(row.get("pos")), colour, opacity_of(row)) for row in rows if (colour := self.of(row, own))
        )

    def _plain(self, element: etree._Element, own: str) -> str | None:
        value = element.get("val") or ""
        match etree.QName(element).localname:
            case "srgbClr":
                return value.upper()
            case "schemeClr":
                return self.named(value, own)
            case "sysClr":
                return (element.get("lastClr") or (WHITE if value == "window" else BLACK)).upper()
            case "prstClr":
                return PRESETS.get(value, BLACK)
            case "scrgbClr":
                return "".join(f"{round(_share(element.get(key)) * 255):02X}" for key in "rgb")
            case "hslClr":
                hue = int(element.get("hue") or 0) / 21_600_000
                return _hexadecimal(colorsys.hls_to_rgb(hue, _share(element.get("lum")), _share(element.get("sat"))))
            case _:
                return None


def read_scheme(theme: etree._Element) -> dict[str, str]:
    """Return the twelve colours of a theme part, by name."""
    scheme = theme.find(f"{A}themeElements/{A}clrScheme")
    none = Colours(scheme={}, mapping={})
    return {name: none.of(scheme.find(f"{A}{name}") if scheme is not None else None) or BLACK for name in SCHEME_NAMES}


def opacity_of(parent: etree._Element | None) -> float:
    """Return the opacity of the colour inside an element, from 0 to 1."""
    alpha = parent.find(f"*/{A}alpha") if parent is not None else None
    return _share(alpha.get("val")) if alpha is not None else 1.0


def blended(stops: Sequence[Stop], way: float) -> Stop:
    """Return what a gradient, of one stop at least, shows at a place on its way."""
    before = max((stop for stop in stops if stop.way <= way), key=lambda stop: stop.way, default=stops[0])
    after = min((stop for stop in stops if stop.way > way), key=lambda stop: stop.way, default=before)
    part = (way - before.way) / (after.way - before.way) if after.way > before.way else 0.0
    pairs = zip(_channels(before.colour), _channels(after.colour), strict=True)
    colour = _hexadecimal(tuple(one + (other - one) * part for one, other in pairs))
    return Stop(way, colour, before.opacity + (after.opacity - before.opacity) * part)


def _changed(colour: str, element: etree._Element) -> str:
    for change in element:
        name, share = etree.QName(change).localname, _share(change.get("val"))
        red, green, blue = _channels(colour)
        if name == "lumMod":
            colour = with_luminance(colour, share, 0.0)
        elif name == "lumOff":
            colour = with_luminance(colour, 1.0, share)
        elif name == "shade":
            colour = _hexadecimal(tuple(_seen(_light(channel) * share) for channel in (red, green, blue)))
        elif name == "tint":
            colour = _hexadecimal(tuple(_seen(1 - (1 - _light(channel)) * share) for channel in (red, green, blue)))
    return colour


def _light(channel: float) -> float:
    """Return the light of a channel: tints and shades mix light, as Office does, not the numbers of sRGB."""
    return channel / 12.92 if channel <= 0.04045 else float(((channel + 0.055) / 1.055) ** 2.4)


def _seen(light: float) -> float:
    return light * 12.92 if light <= 0.0031308 else float(1.055 * light ** (1 / 2.4) - 0.055)


def _share(value: str | None) -> float:
    return float((value or "0").rstrip("%")) / (100 if value and value.endswith("%") else WHOLE)


def _channels(colour: str) -> tuple[float, float, float]:
    return int(colour[0:2], 16) / 255, int(colour[2:4], 16) / 255, int(colour[4:6], 16) / 255


def _hexadecimal(channels: tuple[float, ...]) -> str:
    return "".join(f"{round(min(1.0, max(0.0, channel)) * 255):02X}" for channel in channels)
