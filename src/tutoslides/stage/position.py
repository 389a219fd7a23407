"""Where the talk is: one value that every window and phone follows, and the moves that lead from one to the next.

Pure functions of an `Outline`, a `Position` and, where a clock begins, a time. Nothing here knows of windows.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TypeAlias

from tutoslides.stage.outline import NOBODY, Outline, Stop


@dataclass(frozen=True, slots=True, kw_only=True)
class Position:
    """`slide` is a place in the outline, `step` how many of its clicks are done.

    `is_black` where the screen is black; `started_at` is when the talk began, in seconds of the stage's clock, None
    before.
    """

    slide: int = 0
    step: int = 0
    is_black: bool = False
    started_at: float | None = None


Move: TypeAlias = Callable[[Outline, Position], Position]


def forward(outline: Outline, position: Position) -> Position:
    """Go one click on; a black screen only comes back, so that nothing is passed unseen."""
    if position.is_black:
        return replace(position, is_black=False)
    if position.step < outline.stops[position.slide].steps:
        return replace(position, step=position.step + 1)
    if position.slide + 1 < len(outline.stops):
        return replace(position, slide=position.slide + 1, step=0)
    return position


def backward(outline: Outline, position: Position) -> Position:
    """Go one click back, to a slide with all its clicks done; a black screen only comes back."""
    if position.is_black:
        return replace(position, is_black=False)
    if position.step:
        return replace(position, step=position.step - 1)
    if position.slide:
        return replace(position, slide=position.slide - 1, step=outline.stops[position.slide - 1].steps)
    return position


def to_first(outline: Outline, position: Position) -> Position:
    """Go to the beginning."""
    return at(outline, position, 0)


def to_last(outline: Outline, position: Position) -> Position:
    """Go to the slide that ends the talk, not to the end of the appendix."""
    return at(outline, position, outline.last)


def to_ask(outline: Outline, position: Position) -> Position:
    """Go to what is asked of those who decide; where nothing is asked, stay."""
    return position if outline.ask == NOBODY else at(outline, position, outline.ask)


def blackened(outline: Outline, position: Position) -> Position:
    """Make the screen black, or bring it back."""
    return replace(position, is_black=not position.is_black)


def at(outline: Outline, position: Position, slide: int, step: int = 0) -> Position:
    """Go to a slide, of the nearest place and number of clicks that there are; the screen comes back."""
    place = min(max(slide, 0), len(outline.stops) - 1)
    clicks = min(max(step, 0), outline.stops[place].steps)
    return replace(position, slide=place, step=clicks, is_black=False)


def started(position: Position, now: float) -> Position:
    """Begin the talk anew at `now`."""
    return replace(position, started_at=now)


def carried_over(old: Outline, position: Position, new: Outline) -> Position:
    """Return the same place in a deck that was built anew: the most alike slide, the nearest of several.

    A slide's notes tell most, since they are the article's own words; its title comes next; its key last, since an
    inserted part moves the keys of all after it. Where nothing is alike, its number counts.
    """
    stop = old.stops[position.slide]
    likeness = [_likeness(stop, other) for other in new.stops]
    best = max(range(len(likeness)), key=lambda place: (likeness[place], -abs(place - position.slide)))
    moved = at(new, position, best if likeness[best] else position.slide, position.step)
    return replace(moved, is_black=position.is_black)


def _likeness(stop: Stop, other: Stop) -> int:
    has_same_notes = bool(stop.notes) and stop.notes == other.notes
    return 4 * has_same_notes + 2 * (stop.title == other.title) + (stop.key == other.key)
