"""What is excused is a footer or a table that repeats a text, and nothing else that the audit calls overflow."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

import tutoslides
from gates.repeated_words import real_overflow
from tutoslides.model.article import Source
from tutoslides.model.deck import Deck, TableFrame
from tutoslides.model.geometry import Rect

TITLELESS = "- Il costi più costi perché perché.\n\n## Senza gli perché\n\nUn altro testo che non ripete nulla."


@pytest.fixture(scope="module")
def deck() -> Deck:
    return tutoslides.build(Source(data=TITLELESS.encode(), name="a.md")).deck


def test_footer_that_repeats_a_text_is_excused(deck: Deck) -> None:
    page, body, footer = _repeating_page(deck)
    assert real_overflow({"overflow": [[page, "Testo", _edges(footer), _edges(body)]]}, deck) == []


def test_text_that_leaves_its_box_is_not_excused(deck: Deck) -> None:
    page, body, footer = _repeating_page(deck)
    reaching_down = Rect(x=body.x, y=body.y, width=body.width, height=footer.bottom - body.y)
    for box in (reaching_down, replace(footer, y=footer.y - 40), replace(footer, width=footer.width + 40)):
        finding = [page, "Testo", _edges(box), _edges(body)]
        assert real_overflow({"overflow": [finding]}, deck) == [finding]


def test_other_words_in_the_footer_are_not_excused(deck: Deck) -> None:
    number = len(deck.pages)
    page = deck.pages[-1]
    footer = next(filled.slot.rect for filled in page.slots if filled.slot.role == "footer")
    finding = [number, "Testo", _edges(footer), _edges(page.slots[0].slot.rect)]
    assert real_overflow({"overflow": [finding]}, deck) == [finding]


def test_table_whose_head_names_the_deck_is_excused_and_no_other() -> None:
    table = "| Lernende | Kosten | Erfolg |\n|---|---|---|\n" + "| ohne jede | mit Frage | Betreuung das |\n" * 4
    for words, excused in ((table, True), ("# Ein Titel\n\n" + table, False)):
        deck = tutoslides.build(Source(data=words.encode(), name="a.md")).deck
        number, page = next((n, page) for n, page in enumerate(deck.pages, 1) if isinstance(page.frame, TableFrame))
        assert isinstance(page.frame, TableFrame)
        title = next(filled.slot.rect for filled in page.slots if filled.slot.role == "title")
        finding = [number, "Titel", _edges(page.frame.rect), _edges(title)]
        assert real_overflow({"overflow": [finding]}, deck) == ([] if excused else [finding])


def test_words_that_are_not_found_are_not_excused(deck: Deck) -> None:
    finding: list[Any] = [2, "Testo", "words not found on the page", "Il costi"]
    assert real_overflow({"overflow": [finding]}, deck) == [finding]


def _repeating_page(deck: Deck) -> tuple[int, Rect, Rect]:
    for number, page in enumerate(deck.pages, 1):
        slots = {filled.slot.role: filled for filled in page.slots}
        footer = slots.get("footer")
        for filled in page.slots:
            if footer and filled is not footer and filled.text.startswith(footer.text.rstrip(" …")):
                return number, filled.slot.rect, footer.slot.rect
    raise AssertionError("no page says the same in its footer: choose another article")


def _edges(rect: Rect) -> list[float]:
    return [rect.x, rect.y, rect.right, rect.bottom]
