"""The fonts of this machine: an Office family comes in, the family to draw with goes out, or one clear sentence.

A theme names Office's families. Where they are not installed their free twins draw the same widths; anything else
would break the planned lines, so it is refused.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from tutoslides.metrics import has_family, nearest_family, twin_of
from tutoslides.model.diagnostics import Message
from tutoslides.model.errors import OutputError
from tutoslides.model.theme import FontRole, Fonts
from tutoslides.pdf.engine import typst

if TYPE_CHECKING:
    from typst import Fonts as FontBook

FOLDERS = "TYPST_FONT_PATHS"
"""The variable that names further folders with fonts, as Typst's own command reads it."""

NARROW = " Narrow"
"""End of a family's name that Typst takes for a width of the family without it."""

NARROWEST = 0.9
"""Share of the usual width below which a face is a narrow one."""

PACKAGES = {
    "Carlito": "fonts-crosextra-carlito",
    "Caladea": "fonts-crosextra-caladea",
    "Liberation Sans": "fonts-liberation",
    "Liberation Sans Narrow": "fonts-liberation-sans-narrow",
    "Liberation Serif": "fonts-liberation",
    "TeX Gyre Adventor": "fonts-texgyre",
    "TeX Gyre Bonum": "fonts-texgyre",
    "TeX Gyre Pagella": "fonts-texgyre",
    "TeX Gyre Schola": "fonts-texgyre",
}
"""Debian's packages of the twins; Gelasio is in none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Family:
    """A family by the name that Typst knows it by; `stretch` is the share of the usual width, for narrow ones."""

    name: str
    stretch: float = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class MachineFonts:
    """What is installed: Typst's own book of it, and the families in it, their names in small letters."""

    book: FontBook
    families: frozenset[str]
    narrow: frozenset[str]

    def find(self, office: str) -> Family:
        """Return the family that draws an Office family: itself, else its twin.

        Raises:
            OutputError: neither is installed.
        """
        for name in _stand_ins(office):
            if name.lower() in self.families:
                return Family(name=name)
            if name.endswith(NARROW) and name.removesuffix(NARROW).lower() in self.narrow:
                return Family(name=name.removesuffix(NARROW), stretch=0.75)
        raise _missing(office)

    def of_theme(self, fonts: Fonts) -> dict[FontRole, Family]:
        """Return the families that a theme is drawn with.

        Raises:
            OutputError: one of them is missing.
        """
        return {"heading": self.find(fonts.heading), "body": self.find(fonts.body)}


def machine_fonts() -> MachineFonts:
    """Return the fonts of this machine, with those of the folders that `TYPST_FONT_PATHS` names.

    Raises:
        OutputError: typst is not installed.
    """
    return _machine_fonts(os.environ.get(FOLDERS, ""))


@cache
def _machine_fonts(folders: str) -> MachineFonts:
    paths = [folder for folder in folders.split(os.pathsep) if folder]
    book = typst().Fonts(include_embedded_fonts=False, font_paths=paths)
    faces = book.fonts()
    return MachineFonts(
        book=book,
        families=frozenset(face.family.lower() for face in faces if face.stretch >= NARROWEST),
        narrow=frozenset(face.family.lower() for face in faces if face.stretch < NARROWEST),
    )


def _stand_ins(office: str) -> Iterator[str]:
    """Give the families of an Office family's widths, the best first; of an unknown one those of the nearest too."""
    known = office if has_family(office) else nearest_family(office)
    for name in dict.fromkeys((office, known)):
        yield name
        twin = twin_of(name)
        if twin:
            yield twin


def _missing(office: str) -> OutputError:
    twin = list(_stand_ins(office))[-1]
    package = PACKAGES.get(twin)
    english, french = (f" (Debian: {package})", f" (Debian\u00a0: {package})") if package else ("", "")
    return OutputError(
        Message(
            en=f"The deck is set in “{office}”, and this machine has neither it nor its twin “{twin}”.",
            fr=f"La présentation est composée en «\u00a0{office}\u00a0», et cette machine n'a ni cette police ni son "
            f"équivalent «\u00a0{twin}\u00a0».",
        ),
        hint=Message(en=f"Install {twin}{english}.", fr=f"Installez {twin}{french}."),
    )
