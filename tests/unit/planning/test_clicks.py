"""Which items wait for a click."""

from __future__ import annotations

from dataclasses import replace

from tutoslides.model.storyboard import Origin, Span
from tutoslides.model.text import runs_of
from tutoslides.planning.clicks import pauses_of
from tutoslides.planning.sentences import Passage


def _item(text: str, sentence: int) -> Span:
    return Span(runs=runs_of(text), origin=Origin(line=1, block=0, sentence=sentence))


ITEMS = (_item("un", 0), _item("deux", 1), _item("trois", 1), _item("quatre", 2))
PASSAGES = tuple(Passage(span=_item("phrase", number), pause=number == 1) for number in range(3))


def test_the_item_of_a_sentence_behind_a_pause_waits_and_what_follows_comes_along() -> None:
    assert pauses_of(ITEMS, PASSAGES) == (1,)


def test_without_a_pause_nothing_waits() -> None:
    assert pauses_of(ITEMS, [replace(passage, pause=False) for passage in PASSAGES]) == ()


def test_a_pause_before_what_the_slide_does_not_show_is_lost() -> None:
    assert pauses_of(ITEMS[:1], PASSAGES) == ()
