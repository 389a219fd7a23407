"""The page that people correct: what is written is read again, and every fault is told with its line."""

from __future__ import annotations

import pytest

from tutoslides.adopting import page_text, picture_of, read_corrections
from tutoslides.model.geometry import Rect
from tutoslides.model.template import SchemeColour
from tutoslides.theming import BrokenThemeError
from unit.adopting.decks import adopted
from unit.made_templates import made_template, without_layouts_but


@pytest.mark.parametrize("template", [made_template(), made_template(without_layouts_but(1))])
@pytest.mark.parametrize("language", ["fr", "en"])
def test_page_says_what_was_found(template: bytes, language: str) -> None:
    adoption = adopted(template)
    corrections = read_corrections(page_text(adoption, language), "charte.theme.toml")
    again = adopted(template, corrections)
    assert (again.roles, again.theme.palette, again.own) == (adoption.roles, adoption.theme.palette, adoption.own)


def test_colours_and_room_are_read() -> None:
    text = '[colours]\naccent = "accent2 * 0.5"\ntint = "#f0e0d0"\n[room]\ncontent = [10, 20, 300, 200]\n'
    corrections = read_corrections(text, "x.toml")
    assert corrections.colours["accent"] == SchemeColour(name="accent2", multiplied=0.5)
    assert corrections.content == Rect(x=10, y=20, width=300, height=200)
    theme = adopted(made_template(), corrections).theme
    assert theme.palette.tint == "F0E0D0"
    assert theme.ladder("callout")[0].ornaments[0].rect.x == 10  # type: ignore[union-attr]  # the panel comes first


@pytest.mark.parametrize(
    ("text", "line", "word"),
    [
        ("[layouts]\ntitle = 0", 2, "composed"),
        ('[layouts]\ncontents = "composed"', 2, "content"),
        ('[colours]\naccent = "bleu"', 2, "accent1"),
        ("[room]\ncontent = [1, 2, 3]", 2, "4"),
        ("[room]\ncontent = [1, 2, 0, 3]", 2, "width"),
        ("format = 2", 1, "format"),
        ("format = ", 1, "read"),
    ],
)
def test_faults_are_told_with_their_line(text: str, line: int, word: str) -> None:
    with pytest.raises(BrokenThemeError) as told:
        read_corrections(text, "charte.theme.toml")
    (fault,) = told.value.faults
    assert fault.place is not None
    assert (fault.place.line, word in fault.message.en) == (line, True)


def test_picture_shows_every_kind_once() -> None:
    drawn = picture_of(adopted(made_template()), "fr")
    assert drawn.count('<g transform="translate') == 29 == drawn.count('font-weight="bold"')
