"""The proof for screens: in a browser every line breaks where the deck has it, within half a point of its place.

`python -m pytest tests/rendering/test_screens.py -s` prints the figures of docs/screen.md. Charts are drawings, and are
not compared; of a letter that no table of widths holds, only the line that it stands on.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser
from playwright.sync_api import Page as Window

import tutoslides
from rendering.decks import IN_EVERY_THEME, KINDS_IN_EVERY_THEME, SAMPLE, Shown, build_shown, name_of
from rendering.screens import Paragraph, paragraphs, show
from rendering.test_fitting import FONTS, OTHER_SLIDES, deck_in
from tutoslides.files import theme_names
from tutoslides.looks import preview
from tutoslides.metrics import Face, unmeasured
from tutoslides.model.deck import Deck

LARGEST_ERROR = 0.5
"""Points by which a line may start, end or stand elsewhere than planned; 0.14 were measured."""


@pytest.fixture(scope="module")
def window(browser: Browser) -> Iterator[Window]:
    """Open one window for all decks, without a network."""
    context = browser.new_context(offline=True)
    yield context.new_page()
    context.close()


def assert_stands_as_planned(drawn: list[Paragraph], deck: Deck) -> None:
    elsewhere = [paragraph for paragraph in drawn if not paragraph.breaks_as_planned]
    assert not elsewhere, [(one.page, [line.text for line in one.planned], one.drawn) for one in elsewhere[:3]]
    measured = [paragraph for paragraph in drawn if not _unmeasured(paragraph, deck)]
    worst = max(measured, key=lambda paragraph: paragraph.error)
    lines = sum(len(paragraph.planned) for paragraph in drawn)
    print(f"\n{len(drawn)} paragraphs, {lines} lines, all breaks as planned, largest error {worst.error:.2f} pt")
    assert worst.error <= LARGEST_ERROR, (worst.page, worst.planned, worst.drawn)


def _unmeasured(paragraph: Paragraph, deck: Deck) -> bool:
    faces = [Face(family) for family in (deck.theme.fonts.heading, deck.theme.fonts.body)]
    text = "".join(line.text for line in paragraph.planned)
    return any(unmeasured(text, face) for face in faces)


def test_every_theme_shows_the_sample_and_ten_other_articles() -> None:
    shown = Counter(theme for theme, _, size in IN_EVERY_THEME if size == "16:9")
    assert set(shown) == set(theme_names())
    assert min(shown.values()) > 10
    assert all((theme, SAMPLE, "16:9") in IN_EVERY_THEME for theme in shown)


@pytest.mark.parametrize("shown", IN_EVERY_THEME, ids=name_of)
def test_lines_of_an_article_stand_as_planned(window: Window, shown: Shown, tmp_path: Path) -> None:
    deck = build_shown(shown).deck
    show(window, deck, tmp_path / "deck.html")
    assert_stands_as_planned(list(paragraphs(window, deck)), deck)


@pytest.mark.parametrize(("theme", "language", "size"), KINDS_IN_EVERY_THEME)
def test_lines_of_every_kind_of_slide_stand_as_planned(
    window: Window, theme: str, language: str, size: str, tmp_path: Path
) -> None:
    deck = preview(theme, language=language, size=size).deck
    show(window, deck, tmp_path / "deck.html")
    assert_stands_as_planned(list(paragraphs(window, deck)), deck)


@pytest.mark.parametrize("name", [name for name in FONTS if "," in name])
def test_lines_in_other_fonts_stand_as_planned(window: Window, name: str, tmp_path: Path) -> None:
    deck = deck_in(name.partition(",")[0], OTHER_SLIDES, FONTS[name]).value
    show(window, deck, tmp_path / "deck.html")
    assert_stands_as_planned(list(paragraphs(window, deck)), deck)


@pytest.mark.parametrize(
    "fault",
    [".l { letter-spacing: .05em }", ".t { margin-left: 2px }", ".l::before { margin-bottom: -2px }"],
    ids=["wider letters", "a shifted box", "a baseline too low"],
)
def test_the_proof_sees_lines_that_stand_elsewhere(window: Window, fault: str, tmp_path: Path) -> None:
    deck = tutoslides.build(SAMPLE).deck
    show(window, deck, tmp_path / "deck.html")
    window.add_style_tag(content=fault)
    assert max(paragraph.error for paragraph in paragraphs(window, deck)) > LARGEST_ERROR


def test_the_proof_sees_lines_that_break_elsewhere(window: Window, tmp_path: Path) -> None:
    deck = tutoslides.build(SAMPLE).deck
    show(window, deck, tmp_path / "deck.html")
    window.add_style_tag(content=".l { margin-right: 0; white-space: normal } .t { max-width: 300px }")
    assert any(not paragraph.breaks_as_planned for paragraph in paragraphs(window, deck))
