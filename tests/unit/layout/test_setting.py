"""One slot: lines at safe places, heights that add up, words that are parted and told."""

from __future__ import annotations

from dataclasses import replace
from typing import Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tutoslides.layout.breaking import holds_wide_words
from tutoslides.layout.content import Content
from tutoslides.layout.setting import set_slot
from tutoslides.model.text import Mark, Run, plain_text, runs_of
from tutoslides.model.theme import Marker, Slot, TextStyle
from unit.builders import little_theme, slot

THEME = little_theme()
BOX = slot("body", 20, (10, 30, 200, 100))
WORDS = "Le tutorat retient les apprenants et coûte moins cher que leur départ."


def _set(text: str, box: Slot = BOX) -> list[str]:
    setting = set_slot(box, (Content(runs=runs_of(text)),), THEME)
    return [line.text for paragraph in setting.filled.paragraphs for line in paragraph.lines]


def test_text_is_broken_into_lines_of_the_box() -> None:
    setting = set_slot(BOX, (Content(runs=runs_of(WORDS)),), THEME)
    lines = setting.filled.paragraphs[0].lines
    assert " ".join(line.text for line in lines) == WORDS
    assert len(lines) == 4
    assert all(line.x == 10 and line.width <= 200 for line in lines)
    assert setting.fits
    assert setting.is_safe


def test_baselines_stand_a_pitch_apart() -> None:
    lines = set_slot(BOX, (Content(runs=runs_of(WORDS)),), THEME).filled.paragraphs[0].lines
    assert [round(line.baseline, 3) for line in lines] == [50, 74, 98, 122]


@pytest.mark.parametrize(("anchor", "first"), [("top", 50), ("middle", 52), ("bottom", 54)])
def test_anchor_moves_the_text(anchor: Literal["top", "middle", "bottom"], first: float) -> None:
    lines = set_slot(replace(BOX, anchor=anchor), (Content(runs=runs_of(WORDS)),), THEME).filled.paragraphs[0].lines
    assert round(lines[0].baseline, 3) == first


def test_tight_leading_lifts_the_first_line() -> None:
    style = replace(BOX.levels[0], leading=0.9)
    lines = (
        set_slot(replace(BOX, levels=(style,)), (Content(runs=runs_of("Un mot")),), THEME).filled.paragraphs[0].lines
    )
    assert round(lines[0].baseline, 3) == round(30 + 20 * 0.96 * 0.9, 3)


def test_space_before_counts_between_paragraphs_only() -> None:
    style = replace(BOX.levels[0], space_before=10)
    contents = (Content(runs=runs_of("Un")), Content(runs=runs_of("Deux")))
    first, second = set_slot(replace(BOX, levels=(style,)), contents, THEME).filled.paragraphs
    assert (first.lines[0].baseline, second.lines[0].baseline) == (50, 84)


def test_too_much_text_does_not_fit() -> None:
    assert not set_slot(BOX, (Content(runs=runs_of(WORDS * 2)),), THEME).fits


def test_more_lines_than_taste_allows_do_not_fit() -> None:
    assert not set_slot(replace(BOX, max_lines=3), (Content(runs=runs_of(WORDS)),), THEME).fits


def test_numbers_count_the_numbered_paragraphs() -> None:
    numbered = replace(BOX, levels=(replace(BOX.levels[0], marker=Marker(colour="accent")),))
    contents = (Content(runs=runs_of("Un")), Content(runs=runs_of("Deux")))
    assert [paragraph.number for paragraph in set_slot(numbered, contents, THEME).filled.paragraphs] == [1, 2]
    assert set_slot(BOX, contents, THEME).filled.paragraphs[0].number is None


def test_margin_moves_the_text_and_narrows_it() -> None:
    style = replace(BOX.levels[0], margin=40, hang=20)
    lines = set_slot(replace(BOX, levels=(style,)), (Content(runs=runs_of(WORDS)),), THEME).filled.paragraphs[0].lines
    assert {line.x for line in lines} == {50}
    assert max(line.width for line in lines) <= 160


def test_levels_have_styles_of_their_own() -> None:
    small = TextStyle(font="body", size=10, colour="muted")
    two = replace(BOX, levels=(BOX.levels[0], small))
    contents = (Content(runs=runs_of("Ada Roy")), Content(runs=runs_of("tutrice"), level=1))
    first, second = set_slot(two, contents, THEME).filled.paragraphs
    assert second.lines[0].baseline - first.lines[0].baseline == 24 - 20 + 10


def test_balanced_text_has_no_short_last_line() -> None:
    text = "Cette phrase remplit deux lignes entières et finit par un mot"
    plain, balanced = _set(text), _set(text, replace(BOX, balanced=True))
    assert len(balanced) == len(plain)
    assert len(balanced[-1]) >= len(plain[-1])


def test_word_wider_than_its_box_is_parted_at_a_syllable_and_told() -> None:
    setting = set_slot(BOX, (Content(runs=runs_of("Un anticonstitutionnellementhyperresponsable mot")),), THEME)
    lines = [line.text for line in setting.filled.paragraphs[0].lines]
    assert setting.broken_words == ("anticonstitutionnellementhyperresponsable",)
    assert any(line.endswith("-") for line in lines)
    assert all(line.width <= 200 for line in setting.filled.paragraphs[0].lines)


def test_short_word_is_not_held_to_the_next_where_that_would_part_it() -> None:
    narrow = slot("step-1", 20, (10, 30, 92, 200))
    assert _set("Consulter le personnel", narrow) == ["Consulter", "le", "personnel"]


def test_address_wider_than_its_box_gets_no_hyphen() -> None:
    address = "www.exemple.org/accompagnement-individualisation"
    assert "".join(_set(address)) == address


def test_word_without_syllables_breaks_by_letter() -> None:
    lines = _set("x" * 100)
    assert "".join(lines) == "x" * 100
    assert len(lines) > 1


def test_characters_without_a_known_width_are_told() -> None:
    assert set_slot(BOX, (Content(runs=runs_of("Un 中 et 🎉")),), THEME).unmeasured == ("中", "🎉")


def test_blanks_that_must_not_break_are_bound() -> None:
    (paragraph,) = set_slot(BOX, (Content(runs=runs_of("Est-ce sûr ?")),), THEME).filled.paragraphs
    assert paragraph.text == "Est-ce sûr\u00a0?"


def test_link_is_cut_where_its_lines_end_so_that_it_is_never_torn() -> None:
    runs = (Run(text=WORDS, href="https://example.org"),)
    (paragraph,) = set_slot(BOX, (Content(runs=runs),), THEME).filled.paragraphs
    assert [run.text for run in paragraph.runs if not run.text.isspace()] == [line.text for line in paragraph.lines]
    assert paragraph.text == WORDS


def test_emphasis_stays_with_its_characters() -> None:
    runs = (Run(text="Le "), Run(text="tutorat", marks=Mark.BOLD), Run(text=" paie"))
    (paragraph,) = set_slot(BOX, (Content(runs=runs),), THEME).filled.paragraphs
    assert paragraph.lines[0].runs == runs


@given(st.lists(st.text(alphabet="abcé -«»?!\n中🎉", min_size=1, max_size=60), min_size=1, max_size=4))
def test_no_character_is_lost_over_the_lines(texts: list[str]) -> None:
    contents = tuple(Content(runs=runs_of(text)) for text in texts)
    setting = set_slot(BOX, contents, THEME)
    for text, paragraph in zip(texts, setting.filled.paragraphs, strict=True):
        shown = "".join(plain_text(line.runs) for line in paragraph.lines)
        assert "".join(shown.split()).replace("-", "") == "".join(text.split()).replace("-", "")


def test_text_even_on_the_right_ends_at_the_box_s_edge_less_what_makes_its_breaks_safe() -> None:
    style = replace(BOX.levels[0], align="right")
    filled = set_slot(replace(BOX, levels=(style,)), (Content(runs=runs_of(WORDS)),), THEME).filled
    ends = {round(line.x + line.width, 3) for line in filled.paragraphs[0].lines}
    assert ends == {round(210 - filled.right_inset, 3)}


@pytest.mark.parametrize("width", range(100, 200))
def test_a_short_word_is_not_bound_to_one_that_would_then_be_parted(width: int) -> None:
    box, contents = slot("body", 20, (10, 30, width, 400)), (Content(runs=runs_of("Taux de réinscription en hausse")),)
    parts = holds_wide_words(box, contents, THEME.fonts, THEME.language)
    assert bool(set_slot(box, contents, THEME).broken_words) == parts
