"""Handouts: so many slides to a sheet, each with its notes, none of them lost, readable on white paper."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pytest

from tutoslides.model.deck import Deck
from tutoslides.model.paper import SlidesPerPage
from tutoslides.model.theme import FontRole
from tutoslides.pdf import was_pdf_edited, write_handout
from tutoslides.pdf.fonts import Family
from tutoslides.pdf.handouts import handout_values
from unit.pdf.reading import deck_of, opened, points

FONTS: Mapping[FontRole, Family] = {"heading": Family(name="Caladea"), "body": Family(name="Carlito")}


def values_of(deck: Deck) -> dict[str, Any]:
    """Return what the handout of one slide a page reads."""
    return dict(handout_values(deck, FONTS, 1))


def _deck(count: int, notes: int = 1) -> Deck:
    """Return a deck of `count` slides; those behind the first have `notes` sentences of notes."""
    slides = (
        points("Un point.", key=f"k{number}", title=f"Titre {number}", notes=" ".join([f"Note{number}."] * notes))
        for number in range(2, count + 1)
    )
    return deck_of(*slides)


@pytest.mark.parametrize(("slides", "sheets"), [(1, 6), (2, 3), (3, 2)])
def test_sheet_shows_as_many_slides_as_asked_for(slides: SlidesPerPage, sheets: int) -> None:
    made = write_handout(_deck(6), slides)
    pages = ["".join(page.split()) for page in opened(made.value).letters]
    assert len(pages) == sheets
    for number in range(2, 7):
        page = pages[(number - 1) // slides]
        assert f"Titre{number}" in page
        assert f"Note{number}." in page
    assert was_pdf_edited(made.value) is False


@pytest.mark.parametrize("slides", [1, 2, 3])
def test_long_notes_go_on_and_no_word_is_lost(slides: SlidesPerPage) -> None:
    made = opened(write_handout(_deck(3, notes=900), slides).value)
    letters = "".join("".join(page.split()) for page in made.letters)
    assert letters.count("Note2.") == letters.count("Note3.") == 900


def test_same_deck_gives_the_same_handout() -> None:
    assert write_handout(_deck(3), 2).value == write_handout(_deck(3), 2).value


def test_handout_has_the_bookmarks_of_the_deck() -> None:
    assert opened(write_handout(_deck(2), 3).value).bookmarks == ((1, "Le titre"), (2, "Titre 2"))


@pytest.mark.parametrize(
    ("language", "paper"), [("fr", "a4"), ("en", "a4"), ("en-US", "us-letter"), ("fr-CA", "us-letter")]
)
def test_paper_is_what_the_region_prints_on(language: str, paper: str) -> None:
    deck = _deck(1)
    spoken = replace(deck, meta=replace(deck.meta, language=language))
    assert values_of(spoken)["paper"] == paper


def test_reading_time_stands_apart_from_the_notes() -> None:
    deck = _deck(2)
    (section,) = deck.sections
    first, second = section.pages
    timed = replace(second, seconds=20, notes=(*second.notes, *second.notes))
    notes = values_of(replace(deck, sections=(replace(section, pages=(first, timed)),)))["notes"]
    assert [sheet["reading"] for sheet in notes] == ["", "Note2."]
    assert [len(sheet["paragraphs"]) for sheet in notes] == [0, 1]


def test_colours_that_white_paper_does_not_bear_give_way() -> None:
    deck = _deck(1)
    palette = replace(deck.theme.palette, ink="F2F0EA", paper="10131A", accent="F2B84B", deep="1B2230", muted="A3A9B5")
    dark = replace(deck, theme=replace(deck.theme, palette=palette))
    colours = values_of(dark)["colours"]
    assert colours == {"text": "#10131A", "quiet": "#1A1A1A", "accent": "#1B2230", "line": "#C9CCD1"}
