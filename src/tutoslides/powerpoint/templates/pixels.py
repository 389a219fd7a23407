"""The colours of a picture, cell by cell: a file's bytes come in, a coarse swatch goes out."""

from __future__ import annotations

import io
from collections.abc import Iterable

from tutoslides.model.template import Swatch

COLUMNS, ROWS = 32, 18
"""Cells of a swatch: fine enough to tell a blot in a corner from the paper around it."""

HALF = 128
"""Opacity (of 255) below which a cell is seen through."""

DRAFT = (256, 144)
"""Pixels that a photograph is read with at least: JPEG can be read smaller at a fraction of the time."""


def picture_swatch(content: bytes, crop: tuple[float, float, float, float] = (0, 0, 0, 0)) -> Swatch | None:
    """Return the swatch of a picture, of which `crop` cuts off shares (left, top, right, bottom).

    None for what is no picture of pixels: a drawing in vectors, a damaged file.
    """
    from PIL import Image, UnidentifiedImageError  # late: a template without pictures needs none of it

    try:
        with Image.open(io.BytesIO(content)) as picture:
            picture.draft("RGB", DRAFT)
            left, top, right, bottom = (min(0.99, max(0.0, share)) for share in crop)
            width, height = picture.size
            box = (
                left * width,
                top * height,
                max(left + 0.01, 1 - right) * width,
                max(top + 0.01, 1 - bottom) * height,
            )
            small = picture.convert("RGBA").resize((COLUMNS, ROWS), Image.Resampling.BOX, box=box)
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, EOFError, Image.DecompressionBombError):
        return None
    return Swatch(columns=COLUMNS, rows=ROWS, colours=tuple(_colours(small.tobytes())))


def _colours(pixels: bytes) -> Iterable[str | None]:
    for place in range(0, len(pixels), 4):
        red, green, blue, opacity = pixels[place : place + 4]
        yield f"{red:02X}{green:02X}{blue:02X}" if opacity >= HALF else None
