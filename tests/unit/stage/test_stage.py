"""The one presentation that all windows follow."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest

from tutoslides.model.diagnostics import Message
from tutoslides.model.errors import SourceError
from tutoslides.stage.stage import Follower, Stage
from unit.stage.decks import PLEA, show_of


class Clock:
    """A clock that stands still until it is set."""

    now = 100.0

    def __call__(self) -> float:
        """Return its seconds."""
        return self.now


def say(stage: Stage, follower: Follower, word: str, count: int = 1, **more: Any) -> None:
    stage.hear(follower, json.dumps({"do": word, "count": count, **more}))


def test_a_new_window_hears_the_deck_and_where_the_talk_is() -> None:
    stage = Stage(show_of())
    deck, state = stage.news_for(stage.join())
    assert (deck["kind"], deck["title"], deck["slot"], deck["ask"]) == ("deck", "Plaidoyer", 600, 3)
    assert deck["slides"][1]["notes"] == ("Lecture : 1 min", "Structurer l’offre.")
    assert state == {
        "kind": "state", "slide": 0, "step": 0, "black": False, "elapsed": None, "fault": None, "heard": 0,
    }  # fmt: skip


def test_what_one_window_says_all_others_hear() -> None:
    stage = Stage(show_of())
    one, other = stage.join(), stage.join()
    for follower in (one, other):
        stage.news_for(follower)
        assert not follower.news.is_set()
    say(stage, one, "next", 4)
    assert other.news.is_set()
    (heard,) = stage.news_for(other)
    (own,) = stage.news_for(one)
    assert (heard["slide"], heard["heard"], own["slide"], own["heard"]) == (1, 0, 1, 4)


def test_a_window_that_left_is_forgotten() -> None:
    stage = Stage(show_of())
    gone = stage.join()
    stage.news_for(gone)
    stage.leave(gone)
    say(stage, stage.join(), "next")
    assert not gone.news.is_set()


def test_nonsense_changes_nothing_and_tells_nobody() -> None:
    stage = Stage(show_of())
    follower = stage.join()
    stage.news_for(follower)
    stage.hear(follower, "{}")
    assert not follower.news.is_set()


def test_time_runs_from_the_first_step() -> None:
    clock = Clock()
    stage = Stage(show_of(), clock=clock)
    follower = stage.join()
    say(stage, follower, "next")
    clock.now += 65.5
    assert stage.news_for(follower)[-1]["elapsed"] == 65.5


def test_an_edit_brings_a_new_deck_at_the_same_slide() -> None:
    stage = Stage(show_of())
    follower = stage.join()
    say(stage, follower, "at", slide="part-2")
    stage.news_for(follower)
    new = replace(PLEA[0], title="Neuf", key="new")
    assert stage.replace_show(show_of(PLEA[0], new, *PLEA[1:]))
    deck, state = stage.news_for(follower)
    assert (deck["version"], state["slide"]) == (2, 3)


def test_other_minutes_are_another_plan() -> None:
    stage = Stage(show_of())
    assert stage.replace_show(show_of(minutes=30))
    assert stage.news_for(stage.join())[0]["slot"] == 1800


def test_a_file_that_was_saved_unchanged_is_no_news() -> None:
    stage = Stage(show_of())
    assert not stage.replace_show(show_of())
    assert stage.news_for(stage.join())[0]["version"] == 1


def test_a_broken_edit_keeps_the_deck_and_says_why_in_its_language() -> None:
    stage = Stage(show_of())
    stage.keep_show(Message(en="No.", fr="Non."))
    deck, state = stage.news_for(stage.join())
    assert (deck["version"], state["fault"]) == (1, "Non.")
    assert stage.replace_show(show_of()), "that it is mended is news"
    assert stage.news_for(stage.join())[-1]["fault"] is None


def test_a_deck_that_is_none_leaves_the_last_one() -> None:
    stage = Stage(show_of())
    with pytest.raises(SourceError):
        stage.replace_show(replace(show_of(), deck=b"<html></html>"))
    assert len(stage.outline.stops) == len(PLEA)
    assert stage.show == show_of()
