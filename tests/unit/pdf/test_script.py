"""The notes alone: slide by slide, in the author's words, as plain text."""

from __future__ import annotations

from tutoslides.pdf import was_text_edited, write_script
from unit.pdf.reading import deck_of, points


def test_script_says_each_slides_title_then_its_notes() -> None:
    deck = deck_of(points("Un point.", title="Des points", notes="Ce qui est dit.\nEt redit."), title="Le titre")
    rows = write_script(deck).decode().splitlines()
    assert rows[0] == "Le titre"
    first, second = (rows.index(f"{number}. {title}") for number, title in ((1, "Le titre"), (2, "Des points")))
    assert first < second < rows.index("Ce qui est dit.")
    assert was_text_edited(write_script(deck)) is False


def test_title_of_several_lines_is_one_row() -> None:
    deck = deck_of(points("Un point.", title="Une\nligne"))
    assert "2. Une ligne" in write_script(deck).decode().splitlines()
