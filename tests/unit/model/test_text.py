"""Runs keep their look, whatever is done to their characters."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tutoslides.model.text import (
    Mark,
    Run,
    Runs,
    insert_text,
    join_runs,
    map_text,
    plain_text,
    runs_of,
    slice_runs,
    strip_runs,
)

RUNS: Runs = (Run(text="un "), Run(text="deux", marks=Mark.BOLD), Run(text=" trois"))


def test_empty_text_is_no_run() -> None:
    assert runs_of("") == ()
    assert runs_of("un", Mark.ITALIC) == (Run(text="un", marks=Mark.ITALIC),)


def test_slice_keeps_the_look_of_each_character() -> None:
    assert slice_runs(RUNS, 1, 5) == (Run(text="n "), Run(text="de", marks=Mark.BOLD))
    assert slice_runs(RUNS, 4, 4) == ()


def test_strip_takes_blanks_from_both_ends_only() -> None:
    assert strip_runs((Run(text="  un"), Run(text=" deux ", marks=Mark.BOLD))) == (
        Run(text="un"),
        Run(text=" deux", marks=Mark.BOLD),
    )
    assert strip_runs(runs_of("   ")) == ()


def test_neighbours_of_one_look_become_one_run() -> None:
    assert join_runs(
        (Run(text="", marks=Mark.BOLD), Run(text="un"), Run(text=""), Run(text=" deux"), Run(text="!", marks=Mark.BOLD))
    ) == (
        Run(text="un deux"),
        Run(text="!", marks=Mark.BOLD),
    )


def test_new_characters_take_the_place_of_old_ones() -> None:
    assert map_text(RUNS, "UN DEUX TROIS")[1] == Run(text="DEUX", marks=Mark.BOLD)
    with pytest.raises(ValueError, match="as long"):
        map_text(RUNS, "court")


def test_inserted_text_takes_the_look_of_what_stands_before_it() -> None:
    assert insert_text(RUNS, [5], "-")[1] == Run(text="de-ux", marks=Mark.BOLD)
    assert insert_text(RUNS, [0], "-") == RUNS, "nothing stands before the first character"


@given(st.lists(st.sampled_from(["a", "bb", " ", "c d"]), max_size=6), st.integers(0, 12), st.integers(0, 12))
def test_slices_are_those_of_the_plain_text(words: list[str], start: int, end: int) -> None:
    runs = tuple(Run(text=word, marks=Mark(number % 4)) for number, word in enumerate(words))
    assert plain_text(slice_runs(runs, start, end)) == plain_text(runs)[start:end]
