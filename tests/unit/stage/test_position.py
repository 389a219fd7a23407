"""The moves of a talk, and its place in a deck that was built anew."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as some

from tutoslides.stage.position import (
    Position,
    at,
    backward,
    blackened,
    carried_over,
    forward,
    started,
    to_ask,
    to_first,
    to_last,
)
from unit.stage.decks import PLEA, Slide, outline_of

OUTLINE = outline_of(*PLEA)
MOVES = (forward, backward, to_first, to_last, to_ask, blackened)


def test_forward_shows_what_waits_before_it_turns_the_slide() -> None:
    places = [Position(slide=1)]
    for _ in range(3):
        places.append(forward(OUTLINE, places[-1]))
    assert [(place.slide, place.step) for place in places] == [(1, 0), (1, 1), (1, 2), (2, 0)]


def test_backward_comes_to_a_slide_that_shows_all() -> None:
    assert backward(OUTLINE, Position(slide=2)) == Position(slide=1, step=2)
    assert backward(OUTLINE, Position(slide=1, step=2)) == Position(slide=1, step=1)


def test_both_ends_stay() -> None:
    end = Position(slide=5)
    assert forward(OUTLINE, end) == end
    assert backward(OUTLINE, Position()) == Position()


@pytest.mark.parametrize("move", [forward, backward])
def test_a_black_screen_comes_back_before_anything_moves(move: type) -> None:
    assert move(OUTLINE, Position(slide=2, is_black=True)) == Position(slide=2)


def test_black_comes_and_goes() -> None:
    black = blackened(OUTLINE, Position(slide=2))
    assert black.is_black
    assert blackened(OUTLINE, black) == Position(slide=2)


def test_the_ask_is_one_move_away_and_lifts_the_black() -> None:
    assert to_ask(OUTLINE, Position(slide=1, step=1, is_black=True)) == Position(slide=3)


def test_without_an_ask_the_talk_stays() -> None:
    assert to_ask(outline_of(Slide(key="a"), Slide(key="b")), Position(slide=1)) == Position(slide=1)


def test_the_last_slide_is_the_talks_not_the_appendixs() -> None:
    assert to_last(OUTLINE, Position()).slide == 4
    assert to_first(OUTLINE, Position(slide=4)).slide == 0


@pytest.mark.parametrize(
    ("slide", "step", "reached"), [(-3, 0, (0, 0)), (99, 9, (5, 0)), (1, 9, (1, 2)), (1, -1, (1, 0))]
)
def test_places_that_are_not_there_become_the_nearest(slide: int, step: int, reached: tuple[int, int]) -> None:
    place = at(OUTLINE, Position(), slide, step)
    assert (place.slide, place.step) == reached


@given(some.lists(some.sampled_from(MOVES)))
def test_no_moves_lead_off_the_deck(moves: list[type]) -> None:
    place = started(Position(), 1.0)
    for move in moves:
        place = move(OUTLINE, place)
        assert 0 <= place.slide < len(OUTLINE.stops)
        assert 0 <= place.step <= OUTLINE.stops[place.slide].steps
        assert place.started_at == 1.0


def test_a_new_deck_is_at_the_same_slide() -> None:
    here = Position(slide=1, step=2, is_black=True, started_at=4.0)
    assert carried_over(OUTLINE, here, outline_of(*PLEA)) == here


def test_a_part_inserted_before_moves_the_talk_with_its_words() -> None:
    moved = (
        PLEA[0],
        replace(PLEA[1], title="Neuf", notes=("Neuf.",)),
        *(replace(s, key=f"{s.key}x") for s in PLEA[1:]),
    )
    assert carried_over(OUTLINE, Position(slide=1, step=1), outline_of(*moved)) == Position(slide=2, step=1)


def test_of_slides_with_one_title_the_one_with_the_same_notes_is_taken() -> None:
    old = outline_of(*(Slide(key=f"p-{n}", title="Des impacts", notes=(f"Note {n}.",)) for n in (1, 2, 3)))
    new = outline_of(*(Slide(key=f"p-{n + 1}", title="Des impacts", notes=(f"Note {n}.",)) for n in (0, 1, 2, 3)))
    assert carried_over(old, Position(slide=1), new).slide == 2


def test_a_slide_whose_words_changed_keeps_its_place() -> None:
    changed = (PLEA[0], PLEA[1], replace(PLEA[2], title="Accompagner", notes=("Autre chose.",)), *PLEA[3:])
    assert carried_over(OUTLINE, Position(slide=2), outline_of(*changed)).slide == 2


def test_a_slide_that_is_gone_leaves_the_talk_at_its_number() -> None:
    assert carried_over(OUTLINE, Position(slide=2), outline_of(PLEA[0], PLEA[1], *PLEA[3:])).slide == 2
    assert carried_over(OUTLINE, Position(slide=5), outline_of(PLEA[0], PLEA[1])).slide == 1


def test_a_slide_with_fewer_clicks_shows_all_that_it_has() -> None:
    fewer = (PLEA[0], replace(PLEA[1], clicks=1), *PLEA[2:])
    assert carried_over(OUTLINE, Position(slide=1, step=2), outline_of(*fewer)) == Position(slide=1, step=1)
