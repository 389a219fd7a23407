"""The article's pictures: what layout asks, answered from their files, each question once."""

from __future__ import annotations

import hashlib
from typing import Protocol

from tutoslides.model.diagnostics import Message
from tutoslides.model.pictures import Crop, Extremes, Media, MissingPicture, Outline, Picture

PIXELS_PER_POINT = 2 * 96 / 72
"""Twice what is seen: a screen shows 96 pixels an inch, a point is a 72nd of one."""


class PictureFiles(Protocol):
    """Where pictures come from."""

    def read(self, target: str) -> bytes | Message:
        """Return the bytes of the picture at an address, else why it cannot be had."""
        ...


class FileAlbum:
    """The pictures that `files` holds. Their bytes are kept, their pixels never."""

    def __init__(self, files: PictureFiles) -> None:
        self._files = files
        self._contents: dict[str, bytes] = {}
        self._known: dict[str, Picture | MissingPicture] = {}
        self._media: dict[tuple[str, int, int], Media] = {}

    def look(self, target: str) -> Picture | MissingPicture:
        """Return what is known of a picture, or why it is missing."""
        if target not in self._known:
            self._known[target] = self._looked_at(target)
        return self._known[target]

    def develop(self, target: str, width: float, height: float) -> Media:
        """Return a picture for a place where it is seen `width` by `height` points, whole."""
        size = round(width * PIXELS_PER_POINT), round(height * PIXELS_PER_POINT)
        if (target, *size) not in self._media:
            self._media[target, *size] = _media(self._contents[target], *size)
        return self._media[target, *size]

    def extremes(self, target: str, part: Crop) -> Extremes:
        """Return the darkest and lightest colour of what `part` leaves of a picture."""
        from tutoslides.pictures.raster import extremes

        return extremes(self._contents[target], part)

    def outline(self, target: str) -> Outline:
        """Return the colours at the edge of a picture."""
        from tutoslides.pictures.outline import outline_of  # late: most decks show no logo

        return outline_of(self._contents[target])

    def _looked_at(self, target: str) -> Picture | MissingPicture:
        content = self._files.read(target)
        if isinstance(content, Message):
            return MissingPicture(reason=content)
        from tutoslides.pictures.raster import UnusablePictureError, measure  # late: most articles show no picture
        from tutoslides.pictures.vector import developed_drawing, is_drawing, measure_drawing

        try:
            if is_drawing(content):
                picture = measure_drawing(content)
                developed_drawing(content, 1, 1)  # what cannot be drawn is found now
            else:
                picture = measure(content)
        except UnusablePictureError as error:
            return MissingPicture(reason=error.reason)
        self._contents[target] = content
        return picture


def _media(content: bytes, width: int, height: int) -> Media:
    from tutoslides.pictures.raster import developed
    from tutoslides.pictures.vector import developed_drawing, is_drawing

    if is_drawing(content):
        svg, fallback = developed_drawing(content, width, height)
        return Media(key=_key(svg + fallback), kind="svg", content=svg, fallback=fallback)
    kind, written = developed(content, width, height)
    return Media(key=_key(written), kind=kind, content=written)


def _key(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()[:16]
