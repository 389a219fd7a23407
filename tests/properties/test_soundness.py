"""A check that cannot fail is none: each check of a deck's soundness sees the fault that is planted for it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

import tutoslides
from properties.made_articles import MadeArticle, random_article
from properties.soundness import geometry_faults, lost_anywhere, lost_from_notes, lost_from_slides
from tutoslides.model.article import Source
from tutoslides.model.deck import Deck, FilledSlot, Line, Page, TableFrame
from tutoslides.model.text import runs_of
from tutoslides.pipeline import Built

ARTICLE = (
    "# Le titre\n\n## Une partie\n\nUn premier point. Un second point qui compte.\n\n## Une autre\n\nUn dernier mot."
)


@pytest.fixture(scope="module")
def built() -> Built:
    return tutoslides.build(Source(data=ARTICLE.encode(), name="a.md"))


@pytest.fixture(scope="module")
def deck(built: Built) -> Deck:
    return built.deck


def test_a_good_deck_has_no_fault(built: Built, deck: Deck) -> None:
    assert list(geometry_faults(deck)) == []
    assert lost_from_notes("Un premier point. Un second point qui compte. Un dernier mot.", built) == []
    assert not lost_from_slides("Le titre Une partie Une autre", deck)


TABLE = "# Le titre\n\n## Une partie\n\n| Site | Tuteur |\n|---|---|\n| Lyon | Anne |\n| Lille | Marc |\n"


@pytest.mark.parametrize(
    ("x", "y", "fault"), [(0, 900, "leaves its slot"), (-30, 0, "leaves its slot"), (0, -90, "stands on the table")]
)
def test_a_table_that_stands_elsewhere_is_seen(x: float, y: float, fault: str) -> None:
    deck = tutoslides.build(Source(data=TABLE.encode(), name="a.md")).deck
    assert list(geometry_faults(deck)) == []
    moved = _with_each_page(deck, lambda page: _with_moved_frame(page, x, y))
    assert any(fault in found for found in geometry_faults(moved))


def test_a_line_outside_its_cell_is_seen() -> None:
    deck = tutoslides.build(Source(data=TABLE.encode(), name="a.md")).deck
    assert any(": cell: " in fault for fault in geometry_faults(_with_each_page(deck, _with_narrow_cells)))


def _with_each_page(deck: Deck, change: Callable[[Page], Page]) -> Deck:
    sections = (replace(section, pages=tuple(map(change, section.pages))) for section in deck.sections)
    return replace(deck, sections=tuple(sections))


def _with_moved_frame(page: Page, x: float, y: float) -> Page:
    if page.frame is None:
        return page
    rect = page.frame.rect
    return replace(page, frame=replace(page.frame, rect=replace(rect, x=rect.x + x, y=rect.y + y)))


def _with_narrow_cells(page: Page) -> Page:
    if not isinstance(page.frame, TableFrame):
        return page
    rows = (replace(row, cells=tuple(_resized(cell, 4) for cell in row.cells)) for row in page.frame.rows)
    return replace(page, frame=replace(page.frame, rows=tuple(rows)))


def _resized(filled: FilledSlot, width: float) -> FilledSlot:
    return replace(filled, slot=replace(filled.slot, rect=replace(filled.slot.rect, width=width)))


def _move_line(x: float, y: float) -> Callable[[Line], Line]:
    return lambda line: replace(line, x=line.x + x, baseline=line.baseline + y)


@pytest.mark.parametrize("change", [_move_line(-5, 0), _move_line(2_000, 0), _move_line(0, -60), _move_line(0, 900)])
def test_a_line_outside_its_slot_is_seen(change: Callable[[Line], Line], deck: Deck) -> None:
    assert any("leaves its slot" in fault for fault in geometry_faults(_with_lines(deck, change)))


def test_a_line_that_is_too_wide_is_seen(deck: Deck) -> None:
    wide = _with_lines(deck, lambda line: replace(line, width=line.width + 900))
    assert any("leaves its slot" in fault for fault in geometry_faults(wide))


def test_words_missing_from_a_line_are_seen(deck: Deck) -> None:
    shorter = _with_lines(deck, lambda line: replace(line, runs=runs_of(line.text[1:])))
    assert any("other words" in fault for fault in geometry_faults(shorter))


def test_a_slot_outside_its_page_is_seen(deck: Deck) -> None:
    moved = _with_slots(deck, lambda filled: _moved(filled, 10_000))
    assert any("leaves the page" in fault for fault in geometry_faults(moved))


def test_texts_on_one_another_are_seen(deck: Deck) -> None:
    pages = [replace(page, slots=(*page.slots, page.slots[0])) for page in deck.pages]
    assert any("overlap" in fault for fault in geometry_faults(_with_pages(deck, pages)))


def test_words_missing_from_the_notes_are_seen(built: Built) -> None:
    assert lost_from_notes("Un premier perdu point.", built) == ["perdu", "point"]
    assert lost_from_notes("dernier premier", built) == ["premier"], "the order counts"


def test_words_that_a_page_lost_of_its_slides_notes_are_seen(built: Built, deck: Deck) -> None:
    silent = _with_pages(deck, [replace(page, notes=()) for page in deck.pages])
    assert "dernier" in lost_from_notes("Un dernier mot.", replace(built, deck=silent))


def test_words_missing_from_slides_are_seen(deck: Deck) -> None:
    assert lost_from_slides("Une partie perdue", deck) == {"perdue": 1}
    assert lost_anywhere("Un dernier mot perdu", deck, "perdu") == {}
    assert lost_anywhere("Un dernier mot perdu", deck) == {"perdu": 1}


def test_made_articles_have_every_kind_of_piece_and_length() -> None:
    articles = [random_article(seed) for seed in range(200)]
    assert {mark for mark in ("## ", "> ", "- ", "1. ", "```", "| ", "**", "« ") if not _some(articles, mark)} == set()
    sizes = sorted(len(article.body.split()) for article in articles)
    assert sizes[0] <= 3
    assert sizes[-1] >= 1_000
    assert max(len(word) for article in articles for word in article.body.split()) == 500
    assert max(len(line) for article in articles for line in article.headings.splitlines()) >= 300


def _some(articles: list[MadeArticle], mark: str) -> bool:
    return any(mark in article.markdown for article in articles)


def _moved(filled: FilledSlot, distance: float) -> FilledSlot:
    rect = replace(filled.slot.rect, x=filled.slot.rect.x + distance)
    return replace(filled, slot=replace(filled.slot, rect=rect))


def _with_lines(deck: Deck, change: Callable[[Line], Line]) -> Deck:
    def changed(filled: FilledSlot) -> FilledSlot:
        paragraphs = (replace(one, lines=tuple(map(change, one.lines))) for one in filled.paragraphs)
        return replace(filled, paragraphs=tuple(paragraphs))

    return _with_slots(deck, changed)


def _with_slots(deck: Deck, change: Callable[[FilledSlot], FilledSlot]) -> Deck:
    return _with_pages(deck, [replace(page, slots=tuple(map(change, page.slots))) for page in deck.pages])


def _with_pages(deck: Deck, pages: list[Page]) -> Deck:
    return replace(deck, sections=(replace(deck.sections[0], pages=tuple(pages)),))
