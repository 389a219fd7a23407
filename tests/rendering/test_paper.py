"""The proof for paper: every line of a PDF stands where the deck has it, and screen readers find what eyes see.

`python -m pytest tests/rendering/test_paper.py -s` prints the figures of docs/paper.md. Charts have no lines of the
deck's; everything else does.
"""

from __future__ import annotations

import math
import os
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

import tutoslides
from gates.pdf import complaints, structure, unembedded_fonts
from gates.tools import TOOLS
from rendering.boxes import proof_storyboard
from rendering.comparison import Box, Letter, compare, letters_of
from tutoslides.answers import DEFAULT_THEME
from tutoslides.files import load_theme_text, theme_names
from tutoslides.layout import lay_out
from tutoslides.looks import preview
from tutoslides.model.deck import ChartFrame, Deck, DeckSection, FilledSlot, Page, PlacedParagraph, TableFrame
from tutoslides.model.diagnostics import codes_of
from tutoslides.model.theme import Fonts
from tutoslides.pdf import write_pdf
from tutoslides.pipeline import Built
from tutoslides.theming import load_theme

REPOSITORY = Path(__file__).parent.parent.parent
ARTICLES = (
    REPOSITORY / "content" / "plaidoyer.md",
    REPOSITORY / "tests" / "cases" / "plaidoyer.txt",
    *sorted((REPOSITORY / "tests" / "cases" / "articles").iterdir()),
)
SIZES = ("16:9", "4:3")
LANGUAGES = ("fr", "en")

TOLERANCE = 1.0
"""Points by which a line may begin, end or stand elsewhere than planned."""

UNSURE = {"characters-unmeasured", "character-without-font"}
"""What a deck says of characters whose widths it does not know: their lines may end elsewhere."""

FURTHER_FONTS = "TYPST_FONT_PATHS"


@dataclass(frozen=True, slots=True, kw_only=True)
class Printed:
    """A deck and its PDF; `boxes` is every slot with its lines as planned and as drawn.

    Quotation marks are drawings in a PDF, no letters, so letters of any size count.
    """

    built: Built
    pdf: Path
    findings: tuple[str, ...]
    boxes: tuple[Box, ...]

    @property
    def deck(self) -> Deck:
        """The deck."""
        return self.built.deck

    @property
    def is_sure(self) -> bool:
        """Tell whether the widths of all its characters are known."""
        return not UNSURE & set(self.findings)


@pytest.fixture(scope="module")
def printed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Printed]]:
    """Every article on both pages, and every kind of slide in every theme; but for one, in a language a page."""
    folder = tmp_path_factory.mktemp("paper")
    decks = {f"{path.name} {size}": tutoslides.build(path, size=size) for path in ARTICLES for size in SIZES}
    decks |= {
        f"{theme} {language} {size}": preview(theme, language=language, size=size)
        for theme in theme_names()
        for language in LANGUAGES
        for size in SIZES
        if theme == DEFAULT_THEME or (language == LANGUAGES[0]) == (size == SIZES[0])
    }
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(FURTHER_FONTS, os.pathsep.join([os.environ.get(FURTHER_FONTS, ""), str(TOOLS / "fonts")]))
        yield {name: _printed(deck, folder / f"{number}.pdf") for number, (name, deck) in enumerate(decks.items())}


def _printed(built: Built, path: Path) -> Printed:
    made = write_pdf(built.deck)
    path.write_bytes(made.value)
    return Printed(
        built=built,
        pdf=path,
        findings=codes_of((*built.diagnostics, *made.diagnostics)),
        boxes=tuple(compare(built.deck, path, smaller_than=math.inf)),
    )


def test_every_line_breaks_as_planned(printed: dict[str, Printed]) -> None:
    boxes = [box for one in printed.values() if one.is_sure for box in one.boxes]
    wrong = [(box.page, box.planned, box.drawn) for box in boxes if not box.breaks_as_planned]
    print(f"\n{len(printed)} decks, {len(boxes)} boxes, {sum(len(box.planned) for box in boxes)} lines")
    assert len(boxes) > 2_500
    assert wrong == []


def test_every_line_stands_where_it_is_planned(printed: dict[str, Printed]) -> None:
    boxes = [box for one in printed.values() if one.is_sure for box in one.boxes]
    worst = {
        "left": max(box.start_error for box in boxes),
        "right": max(box.end_error for box in boxes),
        "baseline": max(box.baseline_error for box in boxes),
    }
    print(f"\n{len(boxes)} boxes; largest distances from the plan in points: {worst}")
    assert len(boxes) > 2_500
    assert max(worst.values()) <= TOLERANCE


def test_lines_stand_in_their_place_where_characters_are_of_unknown_width(printed: dict[str, Printed]) -> None:
    boxes = [box for one in printed.values() if not one.is_sure for box in one.boxes]
    assert boxes
    assert all(len(box.drawn) == len(box.planned) for box in boxes)
    assert max(max(box.start_error, box.baseline_error) for box in boxes) <= TOLERANCE


FAMILIES = (
    Fonts(heading="Cambria", body="Calibri"),
    Fonts(heading="Georgia", body="Arial"),
    Fonts(heading="Book Antiqua", body="Century Gothic"),
    Fonts(heading="Century Schoolbook", body="Times New Roman"),
    Fonts(heading="Bookman Old Style", body="Arial Narrow"),
)
"""Every family that has a table of widths."""

SLIDES = 30
"""Slides of the proof in each pair of families, with emphasis in the midst of words and every kind of blank."""

EMPHASIS = 0.5
"""Points more for each change of face in a line: across it letters are measured with kerning, and drawn without."""


@pytest.mark.parametrize("fonts", FAMILIES, ids=lambda fonts: f"{fonts.heading}, {fonts.body}")
def test_every_family_is_drawn_as_wide_as_it_was_measured(
    fonts: Fonts, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(FURTHER_FONTS, str(TOOLS / "fonts"))
    look = load_theme(load_theme_text("atelier"), "atelier", language="fr").value
    deck = lay_out(proof_storyboard("fr", SLIDES), replace(look, fonts=fonts)).value
    path = tmp_path / "families.pdf"
    path.write_bytes(write_pdf(deck).value)
    boxes = compare(deck, path, smaller_than=math.inf)
    assert [box.planned for box in boxes if not box.breaks_as_planned] == []
    filled = [filled for page in deck.pages for filled in page.slots if filled.slot.role != "number"]
    for box, shown in zip(boxes, filled, strict=True):
        changes = sum(len(line.runs) - 1 for paragraph in shown.paragraphs for line in paragraph.lines)
        assert max(box.start_error, box.baseline_error) <= TOLERANCE
        assert box.end_error <= TOLERANCE + EMPHASIS * changes, (box.planned, box.drawn)


def test_every_line_of_a_table_stands_in_its_cell(printed: dict[str, Printed]) -> None:
    count, missing = 0, list[str]()
    for one in printed.values():
        for page, letters in zip(one.deck.pages, letters_of(one.pdf, math.inf), strict=True):
            lines = list(_cell_lines(page))
            count += len(lines)
            missing += [text for text, x, baseline in lines if not _is_drawn(text, x, baseline, letters)]
    assert count > 300
    assert missing == []


def _cell_lines(page: Page) -> Iterator[tuple[str, float, float]]:
    for row in page.frame.rows if isinstance(page.frame, TableFrame) else ():
        for paragraph in (paragraph for cell in row.cells for paragraph in cell.paragraphs):
            yield from ((line.text, line.x, line.baseline) for line in paragraph.lines)


def _is_drawn(text: str, x: float, baseline: float, letters: list[Letter]) -> bool:
    near = (letter for letter in letters if abs(letter.left - x) < TOLERANCE)
    return any(letter.text == text[0] and abs(letter.baseline - baseline) < TOLERANCE for letter in near)


def test_the_proof_sees_a_line_that_moved(printed: dict[str, Printed]) -> None:
    sample = printed["plaidoyer.md 16:9"]
    deck = replace(sample.deck, sections=tuple(map(_moved, sample.deck.sections)))
    moved = compare(deck, sample.pdf, smaller_than=math.inf)
    assert all(box.start_error > TOLERANCE and box.baseline_error > TOLERANCE for box in moved if box.planned)


def _moved(section: DeckSection) -> DeckSection:
    """Plant a fault: the deck has every line a little more to the left and further down than the file."""
    return replace(
        section, pages=tuple(replace(page, slots=tuple(map(_moved_slot, page.slots))) for page in section.pages)
    )


def _moved_slot(filled: FilledSlot) -> FilledSlot:
    return replace(filled, paragraphs=tuple(map(_moved_paragraph, filled.paragraphs)))


def _moved_paragraph(paragraph: PlacedParagraph) -> PlacedParagraph:
    lines = (replace(line, x=line.x - 1.1, baseline=line.baseline + 1.1) for line in paragraph.lines)
    return replace(paragraph, lines=tuple(lines))


def test_poppler_complains_of_nothing_and_finds_every_font_in_the_file(printed: dict[str, Printed]) -> None:
    assert {name: complaints(one.pdf) for name, one in printed.items()} == dict.fromkeys(printed, "")
    assert {name: unembedded_fonts(one.pdf) for name, one in printed.items()} == {name: [] for name in printed}


def test_every_file_keeps_to_the_standard_for_screen_readers_but_where_a_font_lacks_a_sign(
    printed: dict[str, Printed],
) -> None:
    for name, one in printed.items():
        sealed = b"pdfuaid:part" in one.pdf.read_bytes()
        assert sealed != ("character-without-font" in one.findings), name


def test_titles_points_and_paragraphs_are_read_in_the_order_of_the_slots(printed: dict[str, Printed]) -> None:
    for name, one in printed.items():
        if not one.is_sure:
            continue
        read = "".join(element.text for element in structure(one.pdf) if element.kind not in ("Lbl", "Figure"))
        place = 0
        for page in one.deck.pages:
            for words in _read_words(page):
                found = _bare(read).find(_bare(words), place)
                assert found >= 0, (name, page.key, words)
                place = found + len(_bare(words))


def _read_words(page: Page) -> Iterator[str]:
    for slot in page.layout.slots:
        filled = next((filled for filled in page.slots if filled.slot == slot), None)
        if filled and slot.role != "number":
            yield from _lines(filled)


def _lines(filled: FilledSlot) -> Iterator[str]:
    yield from (line.text for paragraph in filled.paragraphs for line in paragraph.lines)


def _bare(text: str) -> str:
    return "".join(character for character in text if character.isalnum())


def test_each_page_has_a_heading_and_each_list_its_items(printed: dict[str, Printed]) -> None:
    one = printed["plaidoyer.md 16:9"]
    elements = structure(one.pdf)
    headings = [element.text for element in elements if element.kind in ("H1", "H2")]
    assert [_bare(text) for text in headings] == [_bare(page.title) for page in one.deck.pages]
    marked = [
        paragraph
        for page in one.deck.pages
        for filled in page.slots
        for paragraph in filled.paragraphs
        if filled.slot.style(paragraph.level).marker and paragraph.lines
    ]
    labels = [element.text for element in elements if element.kind == "Lbl"]
    assert len(labels) == len(marked) > 4
    assert [element.kind for element in elements].count("LBody") == len(marked)


def test_quotations_are_found_by_screen_readers(printed: dict[str, Printed]) -> None:
    one = printed["plaidoyer.md 16:9"]
    said = [
        filled
        for page in one.deck.pages
        for filled in page.slots
        if filled.slot.role == "quotation" and page.layout.kind != "definition"
    ]
    kinds = [element.kind for element in structure(one.pdf)]
    assert kinds.count("BlockQuote") == len(said) > 3


def test_charts_and_tables_are_found_by_screen_readers(printed: dict[str, Printed]) -> None:
    one = printed["tables.md 16:9"]
    kinds = [element.kind for element in structure(one.pdf)]
    frames = [page.frame for page in one.deck.pages]
    assert kinds.count("Table") == sum(isinstance(frame, TableFrame) for frame in frames) > 0
    assert kinds.count("Figure") == sum(isinstance(frame, ChartFrame) for frame in frames) > 0
    assert kinds.count("TH") > 0


def test_number_of_a_chart_is_drawn_as_the_article_wrote_it(printed: dict[str, Printed]) -> None:
    one = printed["tables.md 16:9"]
    for page, letters in zip(one.deck.pages, letters_of(one.pdf, math.inf), strict=True):
        if isinstance(page.frame, ChartFrame):
            said = "".join("".join(letter.text.split()) for letter in letters)
            for cell in (cell for series in page.frame.chart.series for cell in series.cells):
                assert "".join(cell.shown.split()) in said
