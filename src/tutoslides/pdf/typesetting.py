"""From plain values to files: runs the room's Typst programs. Whatever Typst warns of is an error of ours."""

from __future__ import annotations

import datetime
import json
import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Literal, TypeAlias

from tutoslides.model.deck import Deck
from tutoslides.model.diagnostics import Diagnostic, Message, Reported
from tutoslides.model.pictures import Media
from tutoslides.pdf.engine import typst
from tutoslides.pdf.fonts import MachineFonts
from tutoslides.pdf.media import file_content, file_name
from tutoslides.pdf.values import Value

Program: TypeAlias = Literal["deck", "handout"]
"""The Typst programs that make documents, by the names of their files."""

PDF: dict[str, Any] = {"format": "pdf"}

ACCESSIBLE: dict[str, Any] = {"format": "pdf", "pdf_standards": ["ua-1"]}
"""Every PDF keeps to PDF/UA-1, so that screen readers can read it. Source: ISO 14289-1."""

SUSPECTS = b"/Suspects false"
"""What Typst writes although it is what holds without it: poppler 22.12 complains of it.

Blanks in its place leave every other byte where the file says it is. Source: ISO 32000-1, table 321.
"""

NO_DAY = datetime.datetime(2000, 1, 1, tzinfo=datetime.UTC)
"""The time in a PDF that is only made to hear what Typst says of it."""

_UNSHOWN = re.compile(r'the text `"(.+?)"` could not be displayed')
"""What Typst says of characters that no font has, where the standard forbids boxes in their place."""

_ESCAPED = re.compile(r"\\u\{([0-9a-f]+)\}")


class TypesettingError(Exception):
    """Typst warned of what a program of ours asks for, such as a font that is not there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A document before it is typeset: the program, the values that it reads, the deck's pictures, the fonts."""

    program: Program
    values: Value
    deck: Deck
    fonts: MachineFonts

    def to_pdf(self, created: datetime.datetime) -> Reported[bytes]:
        """Return the PDF with `created` in its properties: tagged for screen readers by the rules of PDF/UA-1.

        Where no font has a character, these rules would forbid the file: then it is tagged without their seal, and a
        finding says so.
        """
        timestamp = int(_in_utc(created).timestamp())
        findings: tuple[Diagnostic, ...] = ()
        try:
            made: bytes = self._run(**ACCESSIBLE, timestamp=timestamp)
        except typst().TypstError as error:
            findings = (_unshown(error),)
            made = self._run(**PDF, timestamp=timestamp)
        return Reported(value=made.replace(SUSPECTS, b" " * len(SUSPECTS)), diagnostics=findings)

    def to_png(self, pixels_per_inch: float) -> Reported[Sequence[bytes]]:
        """Return a picture of each page; what a PDF would have been told of is told here too."""
        drawn = self._run(format="png", ppi=pixels_per_inch)
        pages = [drawn] if isinstance(drawn, bytes) else drawn
        return Reported(value=pages, diagnostics=self.to_pdf(NO_DAY).diagnostics)

    def _run(self, **wanted: Any) -> Any:
        programs = {
            "main.typ": _source(self.program),
            "drawing.typ": _source("drawing"),
            "deck.json": json.dumps(self.values).encode(),
        }
        with _folder_of(self.deck.media) as folder:
            made, warnings = typst().compile_with_warnings(
                programs, root=folder, font_paths=self.fonts.book, ignore_system_fonts=True, **wanted
            )
        if warnings:
            raise TypesettingError(f"{warnings[0].message}\n{warnings[0].diagnostic}")
        return made


@contextmanager
def _folder_of(media: Sequence[Media]) -> Iterator[str]:
    """Give a folder with the pictures of a deck and nothing else: Typst reads no other file of the disk."""
    with TemporaryDirectory(prefix="tutoslides-") as folder:
        for one in media:
            Path(folder, file_name(one)).write_bytes(file_content(one))
        yield folder


@cache
def _source(program: str) -> bytes:
    return (files("tutoslides.pdf") / f"{program}.typ").read_bytes()


def _in_utc(moment: datetime.datetime) -> datetime.datetime:
    """Return a time as it is, one without a zone as one in UTC, so that no machine's zone counts."""
    return moment if moment.tzinfo else moment.replace(tzinfo=datetime.UTC)


def _unshown(error: Exception) -> Diagnostic:
    """Return the finding about a character that no font has: of all, Typst names the first.

    Raises:
        TypesettingError: Typst complains of something else.
    """
    found = _UNSHOWN.search(f"{error}")
    if not found:
        raise TypesettingError(f"{error}") from error
    return _no_font(found[1])


def _no_font(shown: str) -> Diagnostic:
    character = _ESCAPED.sub(lambda match: f"U+{int(match[1], 16):04X}", shown)
    return Diagnostic(
        code="character-without-font",
        message=Message(
            en=f"No font of this machine has “{character}”: an empty box stands in its place.",
            fr=f"Aucune police de cette machine n'a «\u00a0{character}\u00a0»\u00a0: un carré vide le remplace.",
        ),
        hint=Message(
            en="Install a font that has it, such as one of the Noto family.",
            fr="Installez une police qui le contient, par exemple de la famille Noto.",
        ),
    )
