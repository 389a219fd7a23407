"""Whose logo a deck shows: the one that the front page names, beside the article, else the theme's, beside its file."""

from __future__ import annotations

from pathlib import Path

from tutoslides.model.diagnostics import Place
from tutoslides.model.pictures import LogoAlbum, LogoWish
from tutoslides.model.storyboard import Storyboard
from tutoslides.model.theme import Theme
from tutoslides.pictures import open_album


def logo_of(storyboard: Storyboard, look: Theme, album: LogoAlbum, folder: Path) -> LogoWish | None:
    """Return the logo for a pitch in a look, None where nobody names one.

    `album` holds the article's pictures, `folder` is that of the theme's file.
    """
    meta = storyboard.meta
    if meta.logo:
        place = Place(source=storyboard.source, line=meta.line_of("logo"))
        return LogoWish(target=meta.logo, album=album, place=place)
    if look.logo_file:
        place = Place(source=look.name, line=0)
        return LogoWish(target=look.logo_file, album=open_album(folder), place=place)
    return None
