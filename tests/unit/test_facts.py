"""Facts of the meeting take the place of what the article says, and of nothing else."""

from __future__ import annotations

import datetime

import pytest

from tutoslides.facts import whole_slot, with_facts
from tutoslides.model.article import Meta
from tutoslides.model.errors import UsageError
from tutoslides.model.text import plain_text, runs_of

META = Meta(
    title=runs_of("Titre"), authors=("Ada Roy",), organisation="CNAM", lines=(("title", 2), ("author", 3), ("for", 4))
)


def test_nothing_said_changes_nothing() -> None:
    assert with_facts(META, {"author": None}) == META


def test_a_fact_takes_its_entry_s_place_and_its_line() -> None:
    meta = with_facts(
        META, {"organisation": "AFPA", "title": "Autre", "date": datetime.date(2026, 3, 1), "minutes": 15}
    )
    assert (plain_text(meta.title), meta.organisation, meta.minutes) == ("Autre", "AFPA", 15)
    assert meta.authors == ("Ada Roy",)
    assert meta.lines == (("author", 3),)


@pytest.mark.parametrize(("said", "minutes"), [(1, 1), (480, 480), ("20", 20), (" 045 ", 45)])
def test_slot_of_a_meeting_is_a_number_from_1_to_480(said: int | str, minutes: int) -> None:
    assert whole_slot(said) == minutes


@pytest.mark.parametrize("said", [0, -5, 481, "", "vingt", "1.5", "²", "9" * 5000])
def test_slot_that_means_nothing_is_refused(said: int | str) -> None:
    with pytest.raises(UsageError, match="is no number of minutes from 1 to 480"):
        whole_slot(said)


def test_minutes_of_the_user_take_the_place_of_the_front_matter_s() -> None:
    meta = Meta(minutes=60, lines=(("minutes", 2),))
    assert with_facts(meta, {"minutes": None}) == meta
    assert with_facts(meta, {"minutes": 15}) == Meta(minutes=15)
    with pytest.raises(UsageError):
        with_facts(meta, {"minutes": 0})
