"""Logos made for tests: wide, tall, square; on nothing, so that what lies behind them is seen, or on white."""

from __future__ import annotations

import io

from PIL import Image, ImageDraw


def wide_png(colour: str) -> bytes:
    """Return a wide logo of one colour on nothing: bars that are as thin as letters."""
    image = Image.new("RGBA", (800, 160), (0, 0, 0, 0))
    pen = ImageDraw.Draw(image)
    for left in range(0, 800, 80):
        pen.rectangle((left, 10, left + 30, 150), fill=colour)
    return _bytes(image, "PNG")


def square_jpeg() -> bytes:
    """Return a square logo on a white ground of its own."""
    image = Image.new("RGB", (300, 300), "white")
    ImageDraw.Draw(image).rectangle((60, 60, 240, 240), fill="#0B5D4E")
    return _bytes(image, "JPEG")


TALL_SVG = (
    b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 180"><rect width="60" height="180" fill="#E30613"/></svg>'
)


def _bytes(image: Image.Image, kind: str) -> bytes:
    stream = io.BytesIO()
    image.save(stream, kind)
    return stream.getvalue()
