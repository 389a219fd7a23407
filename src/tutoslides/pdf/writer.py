"""A deck on paper: as a PDF, as a picture a page, as a handout with the notes. The same deck gives the same bytes."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import replace

from tutoslides.model.deck import Deck
from tutoslides.model.diagnostics import Reported
from tutoslides.model.paper import USUAL_WIDTH, SlidesPerPage
from tutoslides.pdf.fonts import MachineFonts, machine_fonts
from tutoslides.pdf.handouts import handout_values
from tutoslides.pdf.marks import marked_pdf, marked_png
from tutoslides.pdf.pages import deck_values
from tutoslides.pdf.typesetting import Sheet

POINTS_PER_INCH = 72


def write_pdf(
    deck: Deck, *, created: datetime.datetime | None = None, fonts: MachineFonts | None = None
) -> Reported[bytes]:
    """Return the PDF of a deck: a page a slide, tagged, with bookmarks, links and its fonts.

    `created` is the time in its properties, else the article's day; `fonts` are those to draw with, else the machine's.

    Raises:
        OutputError: typst, or a font that the theme asks for, is not installed.
    """
    made = _sheet(deck, fonts or machine_fonts()).to_pdf(created or deck.day)
    return replace(made, value=marked_pdf(made.value))


def write_handout(
    deck: Deck,
    slides: SlidesPerPage,
    *,
    created: datetime.datetime | None = None,
    fonts: MachineFonts | None = None,
) -> Reported[bytes]:
    """Return the PDF of a handout: `slides` a page, each with its notes, which go on on the next page where they must.

    Raises:
        OutputError: typst, or a font that the theme asks for, is not installed.
    """
    fonts = fonts or machine_fonts()
    values = handout_values(deck, fonts.of_theme(deck.theme.fonts), slides)
    made = Sheet(program="handout", values=values, deck=deck, fonts=fonts).to_pdf(created or deck.day)
    return replace(made, value=marked_pdf(made.value))


def write_pictures(
    deck: Deck, *, width: int = USUAL_WIDTH, fonts: MachineFonts | None = None
) -> Reported[Sequence[bytes]]:
    """Return a PNG of each slide, `width` pixels wide.

    Raises:
        OutputError: typst, or a font that the theme asks for, is not installed.
    """
    made = _sheet(deck, fonts or machine_fonts()).to_png(width / deck.theme.size.width * POINTS_PER_INCH)
    return replace(made, value=tuple(map(marked_png, made.value)))


def _sheet(deck: Deck, fonts: MachineFonts) -> Sheet:
    values = deck_values(deck, fonts.of_theme(deck.theme.fonts))
    return Sheet(program="deck", values=values, deck=deck, fonts=fonts)
