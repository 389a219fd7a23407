"""What people answer becomes a value, or one sentence that says what was expected."""

from __future__ import annotations

import datetime

import pytest

from tutoslides.answers import USUAL_SLOT, language_tag, meeting_day, page_size, whole_slot
from tutoslides.model.diagnostics import Place
from tutoslides.model.errors import UsageError
from tutoslides.model.geometry import Size
from tutoslides.planning.pacing import DEFAULT_MINUTES
from tutoslides.theming import WIDE


@pytest.mark.parametrize(("said", "minutes"), [(1, 1), (480, 480), ("20", 20), (" 045 ", 45)])
def test_slot_of_a_meeting_is_a_number_from_1_to_480(said: int | str, minutes: int) -> None:
    assert whole_slot(said) == minutes


@pytest.mark.parametrize("said", [0, -5, 481, "", "vingt", "1.5", "²", "9" * 5000])
def test_slot_that_means_nothing_is_refused(said: int | str) -> None:
    with pytest.raises(UsageError, match="is no number of minutes from 1 to 480"):
        whole_slot(said)


def test_usual_slot_is_the_planner_s() -> None:
    assert USUAL_SLOT == DEFAULT_MINUTES


@pytest.mark.parametrize("said", ["2026-03-31", "31/03/2026", "31 mars 2026", "mardi 31 mars 2026", "March 31, 2026"])
def test_day_is_read_as_people_write_it(said: str) -> None:
    assert meeting_day(said) == datetime.date(2026, 3, 31)


@pytest.mark.parametrize("said", ["", "mars", "1er mars", "2026", "31/13/2026", "demain"])
def test_day_that_is_not_whole_is_refused(said: str) -> None:
    with pytest.raises(UsageError, match="no date with its day, month and year"):
        meeting_day(said)


@pytest.mark.parametrize(("said", "tag"), [("fr", "fr"), ("EN", "en"), ("pt_BR", "pt-BR"), (" de-AT ", "de-AT")])
def test_language_is_its_code(said: str, tag: str) -> None:
    assert language_tag(said) == tag


@pytest.mark.parametrize(
    ("said", "hint"),
    [("French", "Write --lang fr."), ("allemand", "Write --lang de."), ("xx", "Write --lang fr, --lang en, …."),
     ("", "Write --lang fr"), ("12", "Write --lang fr"), ("f", "Write --lang fr")],
)  # fmt: skip
def test_language_that_is_none_is_refused_with_the_nearest_code(said: str, hint: str) -> None:
    with pytest.raises(UsageError) as refused:
        language_tag(said)
    assert hint in str(refused.value)


def test_page_is_wide_unless_said() -> None:
    assert page_size(None) == page_size("16:9") == WIDE
    assert page_size(" 4:3 ") == Size(width=720, height=540)


def test_page_that_does_not_exist_is_refused_where_it_was_asked_for() -> None:
    with pytest.raises(UsageError) as refused:
        page_size("5:4", Place(source="a.md", line=3))
    assert str(refused.value) == "a.md:3: “5:4” is no page size; there are 16:9 and 4:3. 16:9 is the usual one."
