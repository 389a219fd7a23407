"""Words wider than their box: a hyphen where a line ends, at a syllable, and nowhere else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tutoslides.layout.content import Content
from tutoslides.layout.prepare import prepare
from tutoslides.layout.setting import set_slot
from tutoslides.metrics import MeasureStyle, syllable_ends
from tutoslides.model.text import Mark, Run, plain_text, runs_of
from unit.builders import little_theme, slot

THEME = little_theme()
BOX = slot("body", 20, (10, 30, 200, 300))
STYLE = MeasureStyle(family="Calibri", size=20)
WIDE = "anticonstitutionnellementhyperresponsabilisation"
LONG_WORDS = ("anticonstitutionnellement", "hyperresponsabilisation", "individualisation", "professionnalisation")


def _lines(text: str) -> list[str]:
    (paragraph,) = set_slot(BOX, (Content(runs=runs_of(text)),), THEME).filled.paragraphs
    return [line.text for line in paragraph.lines]


@pytest.mark.parametrize("before", ["", "Un ", "Un mot puis ", "(", "l’"])
def test_wide_word_has_a_hyphen_at_the_end_of_each_of_its_lines_and_none_else(before: str) -> None:
    lines = _lines(f"{before}{WIDE} court")
    text = " ".join(lines).replace("- ", "")
    assert text == f"{before}{WIDE} court"
    hyphens = [line for line in lines if "-" in line]
    assert hyphens
    assert all(line.count("-") == 1 and line.endswith("-") for line in hyphens)


def test_parts_of_a_word_are_as_long_as_lines_allow() -> None:
    assert len(_lines(WIDE)) == 3, "405 points of letters, in lines of 188 at most"


def test_word_that_fits_keeps_its_letters() -> None:
    assert plain_text(prepare(runs_of(WIDE), STYLE, 1_000, "fr").measured.runs) == WIDE
    assert prepare(runs_of(WIDE), STYLE, 1_000, "fr").broken_words == ()


def test_parted_word_keeps_its_emphasis() -> None:
    runs = (Run(text=WIDE[:10]), Run(text=WIDE[10:], marks=Mark.BOLD))
    parted = prepare(runs, STYLE, 200, "fr").measured.runs
    assert plain_text(parted).replace("-", "") == WIDE
    assert [run.marks for run in parted] == [Mark.NONE, Mark.BOLD]


@given(st.lists(st.sampled_from(LONG_WORDS), min_size=1, max_size=3).map("".join), st.floats(80, 260))
def test_hyphens_stand_behind_syllables_only(word: str, width: float) -> None:
    text = plain_text(prepare(runs_of(word), STYLE, width, "fr").measured.runs)
    assert text.replace("-", "") == word
    parts = text.split("-")
    ends = {sum(map(len, parts[: number + 1])) for number in range(len(parts) - 1)}
    assert ends <= set(syllable_ends(word, "fr"))
