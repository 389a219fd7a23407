"""A broken theme file is refused with all of its faults at once: the line, what was expected, the nearest word."""

from __future__ import annotations

import pytest

from tutoslides.model.errors import ThemeError
from tutoslides.theming import BrokenThemeError, load_theme

from .looks import PLAIN, changed, faults_of, line_of

SIX_FAULTS = {
    'accent = "#B0401C"': 'acent = "#B0401C"',
    'body = "Calibri"': 'body = "Calibrii"',
    "columns = 12": 'columns = "twelve"',
    'style = "quotation"': 'style = "quotaton"',
    "[1, 8], top = 340": "[1, 13], top = 340",
    "steps = 3": "steps = 11",
}


def test_all_faults_are_told_at_once_with_their_lines() -> None:
    text = PLAIN
    for old, new in SIX_FAULTS.items():
        text = text.replace(old, new, 1)
    assert faults_of(text) == [
        (line_of(text, "[palette]"), "“accent” is missing here."),
        (line_of(text, "acent ="), "“acent” means nothing here. Did you mean “accent”?"),
        (
            line_of(text, "Calibrii"),
            "The font “Calibrii” has no table of widths, so its text cannot be fitted. Did you mean “Calibri”?",
        ),
        (line_of(text, '"twelve"'), "“columns” must be a whole number from 1 to 24, not “twelve”."),
        (line_of(text, "steps = 11"), "“steps” must be a whole number from 1 to 10, not “11”."),
        (
            line_of(text, "[1, 13]"),
            "“columns” must be the first and the last column, from 1 to 12, not “[1, 13]”.",
        ),
        (line_of(text, '"quotaton"'), "“style” cannot be “quotaton”. Did you mean “quotation”?"),
    ]


def test_several_faults_are_one_error_that_lists_them_in_both_languages() -> None:
    text = changed('heading = "Cambria"', 'heading = "Comic"').replace("bold = true", "bold = 1", 1)
    with pytest.raises(BrokenThemeError) as caught:
        load_theme(text, "broken", language="fr", file="themes/mine/theme.toml")
    told = caught.value.speak("fr").splitlines()
    assert told[0] == "themes/mine/theme.toml a 2 défauts :"
    assert told[1].startswith(f"  themes/mine/theme.toml:{line_of(text, 'Comic')} : La police « Comic » n'a pas")
    assert "« bold » doit être true (oui) ou false (non)" in told[2]


def test_a_single_fault_is_one_sentence_with_its_place() -> None:
    with pytest.raises(BrokenThemeError) as caught:
        load_theme(changed('paper = "#FBF8F3"', 'paper = "cream"'), "broken", language="en")
    line = line_of(PLAIN, "paper =")
    assert str(caught.value) == f'theme.toml:{line}: “paper” must be a colour such as "#1F2A37", not “cream”.'


def test_a_newer_format_is_refused_in_one_sentence() -> None:
    with pytest.raises(ThemeError) as caught:
        load_theme(changed("format = 1", "format = 2"), "newer", language="fr")
    assert caught.value.speak("fr") == (
        f"theme.toml:{line_of(PLAIN, 'format = 1')}: Ce thème est écrit au format 2 ; cette version de tutoslides "
        "lit jusqu'au 1. Installez un tutoslides plus récent."
    )


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('paper = "#FBF8F3"', 'paper = "#FBF8F3'),
        ("[palette]", "[palette"),
        ("columns = 12", "columns 12"),
        ("columns = 12", "columns = 12\ncolumns = 12"),
    ],
)
def test_a_line_that_is_no_toml_is_named(old: str, new: str) -> None:
    ((line, sentence),) = faults_of(changed(old, new))
    assert line in (line_of(PLAIN, old), line_of(PLAIN, old) + 1)
    assert sentence.startswith("This line cannot be read: look for a missing quote")


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("margins = [54, 54]", "margins = [54]", "“margins” must be a list of 2 numbers, not “[54]”."),
        ("size = [44, 40, 36]", "size = []", "“size” must be a number, or a list of numbers, 1 at least, not “[]”."),
        ('anchor = "bottom"', 'anchor = "botom"', "“anchor” cannot be “botom”. Did you mean “bottom”?"),
        ('anchor = "bottom"', 'anchr = "bottom"', "“anchr” means nothing here. Did you mean “anchor”?"),
        ("opacity = 0.1", "opacity = 10", "“opacity” must be a number from 0 to 1, not “10”."),
        ('without = "kicker"', 'without = "kiker"', "“kiker”"),
        ("top = 322, height = 5", "top = 322", "A place needs two of top, bottom, height."),
        (
            "left = 54, width = 72",
            "left = 54",
            "A place needs two of left, width, from-right, from-middle or “columns”.",
        ),
        ("top = 322, height = 5", "top = 322, height = -5", "“at” must be a place with a width and a height"),
        ("top = 322, height = 5", "top = 322, heigth = 5", "“heigth” means nothing here. Did you mean “height”?"),
        (
            "max-lines = 2",
            "max-lines = 0",
            "“max-lines” must be a whole number from 1 to 99, or a list of them, not “0”.",
        ),
        ("hang = 30", "hang = 60", "“hang” cannot be larger than “margin”"),
        ('character = "—"', 'character = "—", numbers = true', "A marker is either “numbers = true” or a “character”."),
        ("[62, 50], [0, 8]", "62, [0, 8]", "“points” must be three or more corners [x, y]"),
        ('charts = ["#174A43", ', "charts = [", "“charts” must be a list of four colours"),
        ('shape = "panel"', 'shape = "pannel"', "“shape” cannot be “pannel”. Did you mean “panel”?"),
        ("[master]\nbackground", "[mastr]\nbackground", "“mastr” means nothing here. Did you mean “master”?"),
        ("[layouts.agenda]\nsteps", "[layouts.agnda]\nsteps", "“agnda” means nothing here. Did you mean “agenda”?"),
        ("[slots.kicker]", "[slots.kiker]", "“kicker”"),
        ('style = ["speaker", ', 'style = ["speker", ', "“style” cannot be “speker”. Did you mean “speaker”?"),
    ],
)
def test_every_wrong_entry_says_what_was_expected(old: str, new: str, expected: str) -> None:
    sentences = [sentence for _, sentence in faults_of(changed(old, new))]
    assert any(expected in sentence for sentence in sentences), sentences


def test_a_kind_without_layout_and_a_slot_without_description_are_missed() -> None:
    text = PLAIN.replace("layouts.closing", "layouts.ending").replace("[slots.footer]", "[slots.kicker.with.footer]")
    sentences = [sentence for _, sentence in faults_of(text)]
    assert "The layout “closing” is missing: write [layouts.closing]." in sentences
    assert "The slot “footer” is missing: describe it here or under [slots.footer]." in sentences


def test_ornaments_that_are_no_list_and_a_style_where_there_is_none() -> None:
    assert any("must be a list of tables, each [[…]]" in told for _, told in faults_of("master.ornaments = 3"))
    text = 'styles = {}\n[slots.title]\nstyle = "title"'
    assert (3, "“style” cannot be “title”.") in faults_of(text)


def test_an_empty_file_is_a_list_of_what_is_missing() -> None:
    sentences = [sentence for _, sentence in faults_of("")]
    assert "“format” is missing here." in sentences
    assert "“paper” is missing here." in sentences
    assert "The layout “title” is missing: write [layouts.title]." in sentences


@pytest.mark.parametrize("value", ["1", '"words"', "[]", "true", "{ }", "[[1]]"])
@pytest.mark.parametrize("table", ["palette", "fonts", "grid", "styles", "slots", "master", "layouts"])
def test_a_whole_table_of_the_wrong_kind_is_a_fault_and_nothing_else(table: str, value: str) -> None:
    assert faults_of(f"{table} = {value}\nformat = 1\n")
