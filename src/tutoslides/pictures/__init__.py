"""The article's pictures, from their files to the bytes that a deck carries.

    open_album(folder) -> LogoAlbum            the pictures of an article that lies in `folder`; None: there are none

`folder` finds files and refuses what lies outside, `raster` reads photographs with Pillow, `cleaning` and `vector` make
drawings in SVG safe and draw their fallback with resvg, `album` answers what layout asks. Pillow, lxml and resvg are
imported when the first picture asks for them.
"""

from __future__ import annotations

from pathlib import Path

from tutoslides.model.pictures import EmptyAlbum, LogoAlbum
from tutoslides.pictures.album import FileAlbum
from tutoslides.pictures.folder import FolderFiles

__all__ = ["FileAlbum", "open_album"]


def open_album(folder: Path | None) -> LogoAlbum:
    """Return the album of an article that lies in `folder`, without looking at any picture yet."""
    return FileAlbum(FolderFiles(folder)) if folder else EmptyAlbum()
