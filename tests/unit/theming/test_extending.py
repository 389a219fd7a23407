"""A theme that extends another says what is different, and inherits the rest; its faults are told in its own file."""

from __future__ import annotations

import pytest

from tutoslides.model.theme import Theme
from tutoslides.theming import BrokenThemeError, ThemeFile, extended_name, load_theme

from .looks import PLAIN

BASE = ThemeFile(name="plain", text=PLAIN, file="plain/theme.toml")
HEAD = 'format = 1\nextends = "plain"\n'


def extended(piece: str, base: ThemeFile = BASE) -> Theme:
    return load_theme(HEAD + piece, "mine", language="fr", base=base).value


def plain() -> Theme:
    return load_theme(PLAIN, "mine", language="fr").value


def faults_of(piece: str) -> list[tuple[int, str]]:
    with pytest.raises(BrokenThemeError) as caught:
        extended(piece)
    return [(fault.place.line, fault.message.en) for fault in caught.value.faults if fault.place]


def test_a_theme_that_says_nothing_looks_like_the_one_it_extends() -> None:
    assert extended("") == plain()


def test_one_colour_changes_and_the_others_stay() -> None:
    palette = extended('[palette]\naccent = "#123456"\n').palette
    assert palette.accent == "123456"
    assert palette.deep == plain().palette.deep


def test_one_measure_of_a_style_changes_and_its_others_stay() -> None:
    old, new = (theme.layout("agenda").slot("body") for theme in (plain(), extended("[styles.entry]\nbold = true\n")))
    assert old is not None
    assert new is not None
    assert (old.style(0).bold, new.style(0).bold) == (False, True)
    assert (new.style(0).size, new.style(0).font) == (old.style(0).size, old.style(0).font)


def test_a_place_is_taken_as_a_whole() -> None:
    theme = extended("[layouts.divider.slots.title]\nat = [54, 60, 700, 50]\n")
    slot = theme.layout("divider").slot("title")
    assert slot is not None
    assert (slot.rect.x, slot.rect.y, slot.rect.width, slot.rect.height) == (54, 60, 700, 50)


def test_ornaments_are_taken_as_a_whole() -> None:
    assert extended("[layouts.title]\nornaments = []\n").layout("title").ornaments == ()


def test_a_chain_is_followed_to_its_end() -> None:
    middle = ThemeFile(name="middle", text=HEAD + '[palette]\naccent = "#111111"\ndeep = "#222222"\n', base=BASE)
    palette = extended('[palette]\naccent = "#333333"\n', middle).palette
    assert (palette.accent, palette.deep, palette.ink) == ("333333", "222222", plain().palette.ink)


def test_a_fault_of_its_own_has_its_own_line() -> None:
    assert faults_of('[palette]\nacent = "#123456"\n') == [(4, "“acent” means nothing here. Did you mean “accent”?")]


def test_what_no_longer_fits_in_the_inherited_part_is_told_by_name_where_the_file_extends() -> None:
    told = faults_of("[grid]\ncolumns = 6\n")
    assert {line for line, _ in told} == {2}
    assert any(sentence.startswith("Inherited from “plain”, layouts.") for _, sentence in told)
    assert any("“columns” must be the first and the last column, from 1 to 6" in sentence for _, sentence in told)


def test_a_name_that_is_no_text_and_a_base_that_nobody_gave_are_faults() -> None:
    with pytest.raises(BrokenThemeError, match="“extends” must be words in straight quotes, not “3”"):
        load_theme("format = 1\nextends = 3\n", "mine", language="fr")
    with pytest.raises(BrokenThemeError, match="The theme “plain” that this one extends is not there"):
        load_theme(HEAD, "mine", language="fr")


def test_the_base_is_named_without_reading_the_rest() -> None:
    assert extended_name(HEAD) == "plain"
    assert extended_name("format = 1\n") is None
    assert extended_name("format = 1\n# extends nothing\n") is None


def test_triple_a_is_what_a_theme_asks_of_itself() -> None:
    usual = load_theme(HEAD, "mine", language="fr", base=BASE).diagnostics
    strict = load_theme(HEAD + 'contrast = "AAA"\n', "mine", language="fr", base=BASE).diagnostics
    assert not usual
    assert {finding.code for finding in strict} == {"contrast-low"}
    assert any("4.5 can be read" in finding.message.en or "7 can be read" in finding.message.en for finding in strict)


def test_slides_change_as_the_theme_says_and_at_once_where_it_says_nothing() -> None:
    changes = [
        load_theme(HEAD + line, "mine", language="fr", base=BASE).value.transition
        for line in ("", 'transition = "fade"\n', 'transition = "push"\n')
    ]
    assert changes == ["none", "fade", "push"]


def test_another_way_to_change_slides_is_refused_with_those_that_there_are() -> None:
    with pytest.raises(BrokenThemeError, match=r"“transition” cannot be “fadde”.*fade"):
        load_theme(HEAD + 'transition = "fadde"\n', "mine", language="fr", base=BASE)
