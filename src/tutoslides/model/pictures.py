"""Pictures on their way to a slide: what is known of one, why one is missing, the bytes that travel with a deck.

`Album` is the port that layout asks for them; what stands behind it knows files and pixels, nobody else does.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, Protocol, TypeAlias

from tutoslides.model.diagnostics import Message, Place

MediaKind: TypeAlias = Literal["png", "jpeg", "svg"]
"""Formats in which pictures travel: what every PowerPoint since 2016 shows."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """What is known of a picture before it is shown.

    `width` and `height` are pixels as it is seen, turned where its camera says so; of a drawing in vectors its own
    units. A photograph `may_be_cropped`; a drawing, a chart, a screen never is: its edges say something.
    """

    width: float
    height: float
    is_vector: bool = False
    may_be_cropped: bool = False

    @property
    def ratio(self) -> float:
        """Its width by its height."""
        return self.width / self.height


@dataclass(frozen=True, slots=True, kw_only=True)
class MissingPicture:
    """A picture that cannot be shown, and why, in words that follow the picture's name."""

    reason: Message


@dataclass(frozen=True, slots=True, kw_only=True)
class Crop:
    """What is cut off a picture at each edge, as shares of its width or height from 0 to 1."""

    left: float = 0.0
    top: float = 0.0
    right: float = 0.0
    bottom: float = 0.0


WHOLE = Crop()
"""Nothing is cut off."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Media:
    """A picture's bytes, ready for a file; the same `key`, the same bytes.

    `fallback` is a PNG of a drawing in vectors, for programs that show none.
    """

    key: str
    kind: MediaKind
    content: bytes
    fallback: bytes | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Extremes:
    """The darkest and the lightest colour that may stand in a part of a picture, six hexadecimal digits each."""

    darkest: str
    lightest: str


class Album(Protocol):
    """The article's pictures by the addresses that it names. Asking twice gives the same answer."""

    def look(self, target: str) -> Picture | MissingPicture:
        """Return what is known of a picture, or why it is missing."""
        ...

    def develop(self, target: str, width: float, height: float) -> Media:
        """Return a picture that is seen `width` by `height` points where it is whole; only of one that is there."""
        ...

    def extremes(self, target: str, part: Crop) -> Extremes:
        """Return the darkest and lightest colour of what `part` leaves of a picture; only of one that is there."""
        ...


Outline: TypeAlias = tuple[tuple[str, float], ...]
"""The colours at the edge of a logo, six hexadecimal digits each, with their shares of it; none of an opaque one."""


class LogoAlbum(Album, Protocol):
    """An album that also knows how a picture meets its ground."""

    def outline(self, target: str) -> Outline:
        """Return the colours at the edge of a picture; only of one that is there."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class LogoWish:
    """A logo that somebody wants to see: its address in an album, and where that is said."""

    target: str
    album: LogoAlbum
    place: Place


class EmptyAlbum:
    """The album of an article without a folder: every picture is missing."""

    def look(self, target: str) -> MissingPicture:
        """Say that there is no folder to look in."""
        return MissingPicture(reason=NO_FOLDER)

    def develop(self, target: str, width: float, height: float) -> Media:
        """Fail: nothing is there to be developed."""
        raise KeyError(target)

    def extremes(self, target: str, part: Crop) -> Extremes:
        """Fail: nothing is there to be looked at."""
        raise KeyError(target)

    def outline(self, target: str) -> Outline:
        """Fail: nothing is there to be looked at."""
        raise KeyError(target)


NO_FOLDER = Message(
    en="the article lies in no folder where it could be looked up",
    fr="l'article n'a pas de dossier où la chercher",
)
