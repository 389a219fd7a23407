"""Handouts: the deck's pages as small pictures, each beside its notes, on paper. Here Typst sets the notes itself."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from tutoslides.model.addresses import address_of
from tutoslides.model.deck import Deck, Page
from tutoslides.model.paper import SlidesPerPage
from tutoslides.model.text import Mark, Runs, printable
from tutoslides.model.theme import ColourRole, FontRole, Palette
from tutoslides.pdf.fonts import Family
from tutoslides.pdf.pages import deck_values
from tutoslides.pdf.values import Value, language_of, opaque
from tutoslides.theming.contrast import AA_TEXT, contrast_ratio

LETTER = ("US", "CA", "MX")
"""Regions whose paper is Letter; all others print on A4."""

PAPER, BLACK = "FFFFFF", "1A1A1A"
"""A printer's paper, and what is printed where no colour of the theme can be read on it."""

LINE = "C9CCD1"
"""The colour of light rules."""


def handout_values(deck: Deck, fonts: Mapping[FontRole, Family], slides: SlidesPerPage) -> Value:
    """Return what `handout.typ` reads: the deck's pages, and for each its notes; `slides` on each sheet of paper."""
    _, region = language_of(deck.language)
    return {
        **deck_values(deck, fonts),
        "slides": slides,
        "paper": "us-letter" if region in LETTER else "a4",
        "colours": _colours(deck.theme.palette),
        "notes": [_notes(page) for page in deck.pages],
    }


def _notes(page: Page) -> Value:
    """Return the notes of a page, how long they take apart from them."""
    first = 1 if page.seconds and page.notes else 0
    return {
        "reading": "".join(run.text for runs in page.notes[:first] for run in runs),
        "paragraphs": [list(_runs(runs)) for runs in page.notes[first:]],
    }


def _runs(runs: Runs) -> Iterator[Value]:
    for run in runs:
        yield {
            "text": printable(run.text),
            "bold": bool(run.marks & Mark.BOLD),
            "italic": bool(run.marks & Mark.ITALIC),
            "language": language_of(run.language) if run.language else None,
            "address": address_of(run),
        }


def _colours(palette: Palette) -> Value:
    return {
        "text": _on_paper(palette, "ink", "paper"),
        "quiet": _on_paper(palette, "muted", "ink"),
        "accent": _on_paper(palette, "accent", "deep"),
        "line": opaque(LINE),
    }


def _on_paper(palette: Palette, *roles: ColourRole) -> str:
    """Return the first of the theme's colours that is read on white paper, black where none is."""
    colours = (palette.hexadecimal(role) for role in roles)
    return opaque(next((digits for digits in colours if contrast_ratio(digits, PAPER) >= AA_TEXT), BLACK))
