"""Drawings in vectors: their size, their clean bytes, and a picture of them for programs that show no SVG.

Source: SVG 2, 8.2 (width, height and viewBox), CSS Values 3, 6.2 (units).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tutoslides.model.pictures import Picture
from tutoslides.pictures import reasons
from tutoslides.pictures.cleaning import clean_drawing
from tutoslides.pictures.raster import UnusablePictureError

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

UNITS = {"": 1.0, "px": 1.0, "pt": 4 / 3, "pc": 16.0, "in": 96.0, "cm": 96 / 2.54, "mm": 96 / 25.4, "q": 96 / 101.6}
"""Pixels in a unit."""

WITHOUT_SIZE = (300.0, 150.0)
"""What a drawing measures that says nothing. Source: CSS 2.2, 10.3.2."""

NARROWEST = 1 / 40
"""Width by height, or height by width, below which a drawing is taken for a mistake."""

_LENGTH = re.compile(r"\s*([+]?\d*\.?\d+(?:e[+-]?\d+)?)\s*([a-z]*)\s*\Z", re.IGNORECASE)


def is_drawing(content: bytes) -> bool:
    """Tell whether bytes look like SVG: XML that speaks of it near its beginning."""
    head = content[:4_096].lstrip(b"\xef\xbb\xbf \t\r\n")
    return head.startswith(b"<") and b"<svg" in content[:65_536]


def measure_drawing(content: bytes) -> Picture:
    """Return the size of a drawing.

    Raises:
        UnusablePictureError: it is broken, or no drawing.
    """
    width, height = _size(clean_drawing(content))
    if not NARROWEST <= width / height <= 1 / NARROWEST:
        raise UnusablePictureError(reasons.BROKEN)
    return Picture(width=width, height=height, is_vector=True)


def developed_drawing(content: bytes, width: float, height: float) -> tuple[bytes, bytes]:
    """Return a drawing's clean SVG, and as a PNG of `width` by `height` pixels at most.

    Raises:
        UnusablePictureError: it cannot be drawn.
    """
    from lxml import etree

    root = clean_drawing(content)
    own_width, own_height = _size(root)
    if _seen(root.get("viewBox")) is None:
        root.set("viewBox", f"0 0 {own_width:g} {own_height:g}")  # without it PowerPoint does not scale the drawing
    root.set("width", f"{own_width:g}")
    root.set("height", f"{own_height:g}")
    svg: bytes = etree.tostring(root, encoding="utf-8", xml_declaration=True)
    return svg, _drawn(svg, round(min(width, height * own_width / own_height)))


def _drawn(svg: bytes, width: int) -> bytes:
    try:
        from resvg_py import svg_to_bytes
    except ImportError as error:  # no wheel for this system
        raise UnusablePictureError(reasons.NO_RENDERER) from error
    try:
        return bytes(svg_to_bytes(svg_string=svg.decode(), width=max(1, width)))
    except ValueError as error:
        raise UnusablePictureError(reasons.BROKEN) from error


def _size(root: Element) -> tuple[float, float]:
    """Return width and height in pixels, the ones given first, then those of the part that is seen."""
    width, height = _length(root.get("width")), _length(root.get("height"))
    seen = _seen(root.get("viewBox"))
    if width and height:
        return width, height
    if seen is None:
        return width or WITHOUT_SIZE[0], height or WITHOUT_SIZE[1]
    if width:
        return width, width * seen[1] / seen[0]
    return (height * seen[0] / seen[1], height) if height else seen


def _length(value: str | None) -> float | None:
    found = _LENGTH.match(value or "")
    pixels = float(found[1]) * UNITS.get(found[2].lower(), 0.0) if found else 0.0
    return pixels if 0 < pixels < 1e6 else None


def _seen(value: str | None) -> tuple[float, float] | None:
    """Return the size of the view box, None where there is no sound one."""
    try:
        numbers = [float(word) for word in re.split(r"[\s,]+", (value or "").strip())]
    except ValueError:
        return None
    is_sound = len(numbers) == 4 and 0 < numbers[2] < 1e6 and 0 < numbers[3] < 1e6
    return (numbers[2], numbers[3]) if is_sound else None
