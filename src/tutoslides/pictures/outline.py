"""The colours at the edge of a logo, where it meets what lies behind it. Bytes come in, colours with shares go out."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from tutoslides.model.pictures import Outline
from tutoslides.pictures.raster import read_picture
from tutoslides.pictures.vector import developed_drawing, is_drawing

if TYPE_CHECKING:
    from PIL.Image import Image

LOOKED_AT = 240
"""Pixels of the longer side at which the edge is looked at: letters of a small logo are a few of them wide."""

SOLID = 128
"""Opacity of 255 from which a pixel belongs to the logo."""

COARSE = 32
"""Colours that differ by less in each channel count as one."""


def outline_of(content: bytes) -> Outline:
    """Return the colours at a picture's edge with their shares of it; nothing where it is opaque, its own ground.

    Raises:
        UnusablePictureError: the picture is broken.
    """
    pixels = developed_drawing(content, LOOKED_AT, LOOKED_AT)[1] if is_drawing(content) else content
    return read_picture(pixels, _edge)


def _edge(image: Image) -> Outline:
    from PIL import ImageChops, ImageFilter

    small = image.convert("RGBA")
    small.thumbnail((LOOKED_AT, LOOKED_AT))
    solid = small.getchannel("A").point(lambda opacity: 255 if opacity >= SOLID else 0)
    edge = ImageChops.subtract(solid, solid.filter(ImageFilter.MinFilter(3)))
    pixels, marks = small.convert("RGB").tobytes(), edge.tobytes()
    counted = Counter(
        tuple(value // COARSE * COARSE + COARSE // 2 for value in pixels[3 * at : 3 * at + 3])
        for at, mark in enumerate(marks)
        if mark
    )
    total = sum(counted.values())
    return tuple(("".join(f"{value:02X}" for value in colour), count / total) for colour, count in counted.items())
