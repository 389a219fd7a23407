"""Tables as LibreOffice draws them: every line in its cell, where it was planned, no row grown."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

import tutoslides
from gates.rendering import render
from rendering.comparison import Letter, letters_of
from tutoslides.model.deck import Deck, Line, TableFrame
from tutoslides.pipeline import Built

ARTICLE = Path(__file__).parents[1] / "cases" / "articles" / "tables.md"

SIDEWAYS = 1.5
"""Points by which a line may begin elsewhere than planned."""

LEADING = 0.45
"""Units of the type size by which it may stand elsewhere: LibreOffice sets the lines of cells without their gap."""


@pytest.fixture(scope="module")
def drawn(tmp_path_factory: pytest.TempPathFactory) -> tuple[Built, list[list[Letter]]]:
    folder = tmp_path_factory.mktemp("tables")
    built = tutoslides.build(ARTICLE, minutes=60)
    (pdf,) = render([built.write(folder / "tables.pptx")], folder)
    return built, list(letters_of(pdf))


def _lines(deck: Deck) -> Iterator[tuple[int, float, Line]]:
    """Give every line of every cell with its page (from 0) and type size."""
    for number, page in enumerate(deck.pages):
        for row in page.frame.rows if isinstance(page.frame, TableFrame) else ():
            for cell in row.cells:
                for paragraph in cell.paragraphs:
                    yield from ((number, cell.slot.style(0).size, line) for line in paragraph.lines)


def test_every_line_of_a_table_is_drawn_where_it_was_planned(drawn: tuple[Built, list[list[Letter]]]) -> None:
    built, pages = drawn
    lines = list(_lines(built.deck))
    assert len(lines) > 100
    missing = [line.text for number, size, line in lines if not _is_drawn(line, size, pages[number])]
    assert missing == []


def _is_drawn(line: Line, size: float, letters: list[Letter]) -> bool:
    return any(
        letter.text == line.text[0]
        and abs(letter.left - line.x) < SIDEWAYS
        and abs(letter.baseline - line.baseline) < LEADING * size
        for letter in letters
    )


def test_every_number_of_a_chart_is_drawn_as_the_article_wrote_it(drawn: tuple[Built, list[list[Letter]]]) -> None:
    built, pages = drawn
    for page, letters in zip(built.deck.pages, pages, strict=True):
        chart = getattr(page.frame, "chart", None)
        said = "".join("".join(letter.text.split()) for letter in letters)
        for cell in (cell for series in chart.series for cell in series.cells) if chart else ():
            assert "".join(cell.shown.split()) in said
