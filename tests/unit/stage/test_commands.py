"""What windows may say, and what becomes of it."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as some

from tutoslides.stage.commands import LONGEST, Command, obeyed, read_command
from tutoslides.stage.position import Position
from unit.stage.decks import PLEA, outline_of

OUTLINE = outline_of(*PLEA)


def said(word: str, **more: Any) -> Command:
    command = read_command(json.dumps({"do": word, "count": 1, **more}))
    assert command
    return command


@pytest.mark.parametrize(
    "text",
    [
        "",
        "next",
        "[]",
        "{}",
        '{"do": "next"}',
        '{"do": "next", "count": "1"}',
        '{"do": "next", "count": true}',
        '{"do": "shut-down", "count": 1}',
        '{"do": ["next"], "count": 1}',
        '{"do": "at", "slide": 3, "count": 1}',
        '{"do": "at", "slide": "ask", "step": 1.5, "count": 1}',
        '{"do": "next", "count": 1, "more": "' + "x" * LONGEST + '"}',
        "[" * 1500,
    ],
)
def test_what_is_no_command_is_nothing(text: str) -> None:
    assert read_command(text) is None


@given(some.text() | some.recursive(some.none() | some.integers() | some.text(), some.lists).map(json.dumps))
def test_nothing_that_is_said_can_break_anything(text: str) -> None:
    assert read_command(text) is None


def test_each_word_is_its_move() -> None:
    here = Position(slide=2, started_at=5.0)
    reached = {word: obeyed(said(word), OUTLINE, here, 9.0) for word in ("next", "back", "first", "last", "ask")}
    assert {word: place.slide for word, place in reached.items()} == {
        "next": 3, "back": 1, "first": 0, "last": 4, "ask": 3,
    }  # fmt: skip
    assert obeyed(said("black"), OUTLINE, here, 9.0).is_black


def test_a_window_may_say_where_it_is() -> None:
    assert obeyed(said("at", slide="part-1", step=1), OUTLINE, Position(started_at=0), 9).step == 1
    assert obeyed(said("at", slide="elsewhere"), OUTLINE, Position(slide=2), 9) == Position(slide=2)


def test_the_clock_begins_when_the_first_slide_is_left() -> None:
    assert obeyed(said("back"), OUTLINE, Position(), 7.0).started_at is None
    assert obeyed(said("black"), OUTLINE, Position(), 7.0).started_at is None
    begun = obeyed(said("next"), OUTLINE, Position(), 7.0)
    assert begun.started_at == 7.0
    assert obeyed(said("next"), OUTLINE, begun, 8.0).started_at == 7.0


def test_the_clock_begins_anew_where_it_is_asked_to() -> None:
    assert obeyed(said("restart"), OUTLINE, Position(slide=2, started_at=1.0), 9.0) == Position(slide=2, started_at=9.0)
