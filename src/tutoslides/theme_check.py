"""What a theme promises, proven: readable, seen, told apart, and the longest words of the specimen in their places.

A theme's file comes in, findings go out, one sentence each; none says that the theme is sound.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from tutoslides.answers import PAGES
from tutoslides.layout import lay_out
from tutoslides.model.diagnostics import Diagnostic, Message, Place
from tutoslides.model.theme import Theme
from tutoslides.specimen import specimen
from tutoslides.theme_files import FoundTheme, open_theme
from tutoslides.theming import BrokenThemeError
from tutoslides.theming.chart_checks import chart_findings
from tutoslides.theming.ladders import ladder_findings

LANGUAGES = ("fr", "en")
"""Languages of the specimen: French words take most room, English ones have other marks."""

MISFITS = ("word-broken", "sentence-split", "slide-split", "text-shortened", "table-left-out")
"""What the layout tells where words of the specimen do not find their place; its pictures are missing anyway."""


def check_theme(found: FoundTheme) -> tuple[Diagnostic, ...]:
    """Return everything that is wrong with a theme, on both pages and in both languages, each sentence once.

    Raises:
        ThemeError: it is written for a newer version.
    """
    told: dict[Message, Diagnostic] = {}
    try:
        for language, page in product(LANGUAGES, PAGES):
            for finding in _findings(found, language, page):
                told.setdefault(finding.message, finding)
    except BrokenThemeError as error:
        return error.faults
    return tuple(told.values())


def _findings(found: FoundTheme, language: str, page: str) -> Iterator[Diagnostic]:
    look = open_theme(found, language=language, size=PAGES[page])
    yield from look.diagnostics
    yield from chart_findings(look.value.palette, found.file.file)
    yield from ladder_findings(look.value, found.file.file)
    yield from _misfits(look.value, found.file.file, language, page)


def _misfits(theme: Theme, file: str, language: str, page: str) -> Iterator[Diagnostic]:
    """Give what does not fit of the specimen, whose words are as long as those of real articles may be."""
    for finding in lay_out(specimen(language), theme).diagnostics:
        if finding.code in MISFITS:
            message = Message(
                en=f"Specimen ({language}, {page}): {finding.message.en}",
                fr=f"Planche d'essai ({language}, {page}) : {finding.message.fr}",
            )
            yield Diagnostic(code="theme-misfit", message=message, place=Place(source=file, line=0))
