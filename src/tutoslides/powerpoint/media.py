"""Pictures as parts of the package: one for each, two for a drawing in vectors."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TypeAlias

from tutoslides.model.pictures import Media
from tutoslides.powerpoint.package import PackagePart

MediaNames: TypeAlias = Mapping[str, tuple[str, str | None]]
"""By a picture's key, the file that every program shows, and the drawing in vectors if there is one."""

TYPES = {"png": "image/png", "jpeg": "image/jpeg", "svg": "image/svg+xml"}


def media_names(media: Sequence[Media], first: int = 1) -> MediaNames:
    """Return the names of the files, numbered in the order of the pages from `first`."""
    return {one.key: _names(one, number) for number, one in enumerate(media, first)}


def media_parts(media: Sequence[Media], first: int = 1) -> Iterator[PackagePart]:
    """Give the parts, numbered in the order of the pages from `first`."""
    for number, one in enumerate(media, first):
        shown, drawing = _names(one, number)
        if drawing:
            yield _part(shown, "png", one.fallback or b"")
            yield _part(drawing, "svg", one.content)
        else:
            yield _part(shown, one.kind, one.content)


def _names(media: Media, number: int) -> tuple[str, str | None]:
    if media.kind == "svg":
        return f"image{number}.png", f"image{number}.svg"
    return f"image{number}.{media.kind}", None


def _part(name: str, kind: str, content: bytes) -> PackagePart:
    return PackagePart(name=f"/ppt/media/{name}", content_type=TYPES[kind], content=content)
