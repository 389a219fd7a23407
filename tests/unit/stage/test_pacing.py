"""The plan of a talk's time."""

from __future__ import annotations

import pytest

from tutoslides.stage.pacing import LATEST_END, SPOKEN_SHARE, pace_of
from unit.stage.decks import PLEA, Slide, outline_of


def test_each_slide_begins_where_the_one_before_it_ends() -> None:
    pace = pace_of(outline_of(*PLEA), 10)
    assert [(turn.begins, turn.ends) for turn in pace.turns[:5]] == [(0, 0), (0, 60), (60, 180), (180, 210), (210, 240)]
    assert (pace.slot, pace.talk) == (600, 240)


def test_the_appendix_takes_none_of_the_time() -> None:
    assert pace_of(outline_of(*PLEA), 10).turns[5].ends == 240


def test_a_talk_too_long_for_its_slot_is_paced_faster() -> None:
    pace = pace_of(outline_of(*PLEA), 5)
    assert pace.talk == pytest.approx(300 * SPOKEN_SHARE)
    assert pace.turns[1].ends == pytest.approx(60 * 180 / 240)


def test_time_is_short_once_the_rest_would_end_in_the_last_fifth() -> None:
    pace = pace_of(outline_of(*PLEA), 10)
    assert pace.turns[2].latest == pytest.approx(600 * LATEST_END - (240 - 60))


def test_a_deck_without_notes_has_no_plan_but_a_slot() -> None:
    pace = pace_of(outline_of(Slide(key="a"), Slide(key="b")), 20)
    assert (pace.slot, pace.talk) == (1200, 0)
    assert [turn.latest for turn in pace.turns] == [960, 960]
