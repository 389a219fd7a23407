"""What windows and phones may say: one small JSON object, which becomes a move or nothing at all.

    {"do": "next", "count": 3}    {"do": "at", "slide": "part-2", "step": 1, "count": 4}

`count` numbers what a window has said; it comes back with the state, so that a window knows whether the state that it
receives already holds its own last word.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from tutoslides.stage import position
from tutoslides.stage.outline import NOBODY, Outline
from tutoslides.stage.position import Move, Position

RESTART = "restart"
"""The command that begins the clock anew: the only one that no move stands for."""

MOVES: dict[str, Move] = {
    "next": position.forward,
    "back": position.backward,
    "first": position.to_first,
    "last": position.to_last,
    "ask": position.to_ask,
    "black": position.blackened,
}

LONGEST = 2_000
"""Characters of a command; the longest of ours has a tenth of that."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """Something that was said: a word of `MOVES`, `restart`, or `at` with a slide's key and its clicks."""

    word: str
    count: int
    slide: str = ""
    step: int = 0


def read_command(text: str) -> Command | None:
    """Return what was said, None where it is no command of ours."""
    try:
        said: Any = json.loads(text) if len(text) <= LONGEST else None
    except (ValueError, RecursionError):
        return None
    if not isinstance(said, dict):
        return None
    word, count, slide, step = said.get("do"), said.get("count"), said.get("slide", ""), said.get("step", 0)
    is_ours = isinstance(word, str) and (word in MOVES or word in (RESTART, "at")) and isinstance(slide, str)
    if not is_ours or type(count) is not int or type(step) is not int:
        return None
    return Command(word=str(word), count=count, slide=slide, step=step)


def obeyed(command: Command, outline: Outline, now: Position, time: float) -> Position:
    """Return where the talk is after a command; leaving the first slide begins its clock."""
    if command.word == RESTART:
        return position.started(now, time)
    moved = _moved(command, outline, now)
    leaves = now.started_at is None and (moved.slide, moved.step) != (now.slide, now.step)
    return position.started(moved, time) if leaves else moved


def _moved(command: Command, outline: Outline, now: Position) -> Position:
    if command.word != "at":
        return MOVES[command.word](outline, now)
    place = outline.place_of(command.slide)
    return now if place == NOBODY else position.at(outline, now, place, command.step)
