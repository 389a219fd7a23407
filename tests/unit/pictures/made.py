"""Pictures made for tests: a photograph is a play of many colours, a drawing stands on one ground."""

from __future__ import annotations

import io
from pathlib import Path

from PIL import Image, ImageDraw

from tutoslides.model.diagnostics import Message
from tutoslides.pictures import FileAlbum, reasons

SVG_NAMES = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'


def photograph(width: int, height: int) -> Image.Image:
    """Return two gradients crossed: no colour prevails, the upper left is dark, the lower right light."""
    across = Image.linear_gradient("L").rotate(90).resize((width, height))
    down = Image.linear_gradient("L").resize((width, height))
    return Image.merge("RGB", (across, down, Image.blend(across, down, 0.5)))


def drawing(width: int, height: int) -> Image.Image:
    """Return a bar on white."""
    image = Image.new("RGB", (width, height), "white")
    ImageDraw.Draw(image).rectangle((width // 4, height // 2, width // 2, height - 1), fill=(23, 74, 67))
    return image


def encoded(image: Image.Image, kind: str = "PNG", **options: object) -> bytes:
    """Return the file of an image."""
    stream = io.BytesIO()
    image.save(stream, kind, **options)
    return stream.getvalue()


def decoded(content: bytes) -> Image.Image:
    """Return the image of a file."""
    image = Image.open(io.BytesIO(content))
    image.load()
    return image


def svg(inside: str = '<rect width="80" height="45" fill="#174A43"/>', size: str = 'viewBox="0 0 80 45"') -> bytes:
    """Return a drawing in vectors."""
    return f"<svg {SVG_NAMES} {size}>{inside}</svg>".encode()


class Kept:
    """Files in memory, by their address."""

    def __init__(self, **files: bytes) -> None:
        self._files = files

    def read(self, target: str) -> bytes | Message:
        return self._files.get(target, reasons.NOT_FOUND)


def album_of(**files: bytes) -> FileAlbum:
    """Return an album of files in memory; their names are their addresses."""
    return FileAlbum(Kept(**files))


def write_all(folder: Path, **files: bytes) -> None:
    """Write files into a folder, an underline for the point before their ending."""
    for name, content in files.items():
        (folder / name.replace("_", ".")).write_bytes(content)
