"""How a deck goes on paper or becomes pictures: what the user asks for beside the file's name."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import Literal, TypeAlias

SlidesPerPage: TypeAlias = Literal[1, 2, 3]
"""Slides on a page of a handout."""

PICTURES = ".png"
"""The format of a file a slide: « plaidoyer.png » stands for « plaidoyer-01.png », « plaidoyer-02.png » …"""

USUAL_WIDTH = 1_920
"""Pixels of a picture's width where nobody says: a full HD screen's."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """With `handout`, a PDF shows so many slides a page, each with its notes; pictures are `width` pixels wide."""

    handout: SlidesPerPage | None = None
    width: int = USUAL_WIDTH


PLAIN_PAPER = Paper()
"""A slide a page, pictures of the usual width."""


def is_folder_name(place: str) -> bool:
    """Tell whether a path is written as a folder's, with a slash at its end."""
    return place.endswith(("/", os.sep))
