"""The proof: over a thousand boxes, drawn by LibreOffice from a copy in which nothing shrinks, stand as planned.

`python -m pytest tests/rendering/test_fitting.py -s` prints the figures of docs/fitting.md.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from gates.rendering import render, without_autofit
from rendering.boxes import proof_storyboard
from rendering.comparison import Box, compare
from tutoslides.files import load_theme_text
from tutoslides.layout import lay_out
from tutoslides.model.deck import Deck, DeckSection, FilledSlot, Page
from tutoslides.model.diagnostics import Reported, codes_of
from tutoslides.model.theme import Fonts, Layout, Slot
from tutoslides.powerpoint import write_deck
from tutoslides.theming import load_theme

FONTS = {
    "fr": Fonts(heading="Cambria", body="Calibri"),
    "en": Fonts(heading="Cambria", body="Calibri"),
    "fr, other fonts": Fonts(heading="Georgia", body="Arial"),
    "en, other fonts": Fonts(heading="Book Antiqua", body="Century Gothic"),
    "fr, more fonts": Fonts(heading="Century Schoolbook", body="Times New Roman"),
    "en, more fonts": Fonts(heading="Bookman Old Style", body="Arial Narrow"),
}
"""The decks of the proof: the language of their texts, and the families that the theme is set in."""

SLIDES = {"fr": 150, "en": 150}
OTHER_SLIDES = 50
LEAST_SHARE = 0.995
LARGEST_BASELINE_ERROR = 2.0
NARROWER = 0.95
"""What the planted fault leaves of a slot's width after layout."""


@pytest.fixture(scope="module")
def planned() -> dict[str, Reported[Deck]]:
    return {name: deck_in(name.partition(",")[0], SLIDES.get(name, OTHER_SLIDES), FONTS[name]) for name in FONTS}


@pytest.fixture(scope="module")
def decks(planned: dict[str, Reported[Deck]]) -> dict[str, Deck]:
    return {name: reported.value for name, reported in planned.items()}


@pytest.fixture(scope="module")
def drawn(decks: dict[str, Deck], tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[Box]]:
    """Every box of every deck, and of one deck with a planted fault, rendered in one call."""
    folder = tmp_path_factory.mktemp("fitting")
    expected = {**decks, "faulty": decks["fr"]}
    written = {**decks, "faulty": _with_narrower_slots(decks["fr"])}
    files = [_write(folder, name, deck) for name, deck in written.items()]
    rendered = render(files, folder)
    return {name: compare(expected[name], pdf) for name, pdf in zip(written, rendered, strict=True)}


def test_lines_break_as_planned(drawn: dict[str, list[Box]]) -> None:
    boxes = [box for name in FONTS for box in drawn[name]]
    wrong = [box for box in boxes if not box.breaks_as_planned]
    lines = sum(len(box.planned) for box in boxes)
    share = 1 - len(wrong) / len(boxes)
    print(f"\n{len(boxes)} boxes, {lines} lines: {share:.2%} of the boxes break as planned")
    assert len(boxes) >= 1_000
    assert share >= LEAST_SHARE, [(box.planned, box.drawn) for box in wrong[:3]]


def test_breaks_that_do_not_hold_were_told(drawn: dict[str, list[Box]], planned: dict[str, Reported[Deck]]) -> None:
    for name, reported in planned.items():
        wrong = [box for box in drawn[name] if not box.breaks_as_planned]
        told = codes_of(reported.diagnostics).count("break-unsafe")
        print(f"\n{name}: {len(wrong)} boxes break otherwise, {told} were told to be unsafe")
        assert len(wrong) <= told


def test_no_box_has_more_lines_than_planned(drawn: dict[str, list[Box]]) -> None:
    longer = [box for name in FONTS for box in drawn[name] if len(box.drawn) > len(box.planned)]
    assert not longer, [(box.planned, box.drawn) for box in longer[:3]]


def test_baselines_stand_where_they_are_planned(drawn: dict[str, list[Box]]) -> None:
    boxes = [box for name in FONTS for box in drawn[name] if box.breaks_as_planned]
    worst = max(box.baseline_error for box in boxes)
    print(f"\nlargest distance of a baseline from its plan: {worst:.2f} pt")
    assert worst <= LARGEST_BASELINE_ERROR


def test_the_proof_sees_a_slot_that_became_narrower(drawn: dict[str, list[Box]]) -> None:
    faulty = drawn["faulty"]
    share = sum(box.breaks_as_planned for box in faulty) / len(faulty)
    print(f"\nwith slots 5 % narrower after layout only {share:.1%} of the boxes break as planned")
    assert share < LEAST_SHARE


def test_the_proof_covers_every_kind_step_and_emphasis(decks: dict[str, Deck]) -> None:
    pages = [page for deck in decks.values() for page in deck.pages]
    kinds = {(page.layout.kind, page.layout.step) for page in pages}
    steps = {(kind, step) for kind in ("points", "callout", "statement", "title") for step in (1, 2, 3)}
    assert steps - kinds <= {("title", 3), ("statement", 3)}, "only the rarest steps may be missing"
    roles = {filled.slot.role for page in pages for filled in page.slots}
    assert roles == {
        "title", "subtitle", "byline", "kicker", "body", "quotation", "lead-in", "speaker", "footer", "number",
    }  # fmt: skip
    runs = [run for page in pages for filled in page.slots for paragraph in filled.paragraphs for run in paragraph.runs]
    assert {run.marks.value for run in runs} == {0, 1, 2, 3}


def deck_in(language: str, slides: int, fonts: Fonts) -> Reported[Deck]:
    """Return a deck of the proof, set in these families."""
    look = replace(load_theme(load_theme_text("atelier"), "atelier", language=language).value, fonts=fonts)
    return lay_out(proof_storyboard(language, slides), look)


def _write(folder: Path, name: str, deck: Deck) -> Path:
    path = folder / f"{name}.pptx"
    path.write_bytes(without_autofit(write_deck(deck)))
    return path


def _with_narrower_slots(deck: Deck) -> Deck:
    """Plant a fault: the file's slots are narrower than those the text was fitted to."""
    layouts = {layout.key: _narrower(layout) for layout in deck.theme.layouts}
    sections = tuple(_narrower_section(section, layouts) for section in deck.sections)
    return replace(deck, theme=replace(deck.theme, layouts=tuple(layouts.values())), sections=sections)


def _narrower_section(section: DeckSection, layouts: dict[str, Layout]) -> DeckSection:
    return replace(section, pages=tuple(_narrower_page(page, layouts) for page in section.pages))


def _narrower_page(page: Page, layouts: dict[str, Layout]) -> Page:
    slots: tuple[FilledSlot, ...] = tuple(
        replace(filled, slot=_narrower_slot(filled.slot), right_inset=0.0) for filled in page.slots
    )
    return replace(page, layout=layouts[page.layout.key], slots=slots)


def _narrower(layout: Layout) -> Layout:
    return replace(layout, slots=tuple(_narrower_slot(slot) for slot in layout.slots))


def _narrower_slot(slot: Slot) -> Slot:
    return replace(slot, rect=replace(slot.rect, width=slot.rect.width * NARROWER))
