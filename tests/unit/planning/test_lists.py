"""A list as slides, at its edges; the slides stand in `cases/planning/lists.txt`."""

from __future__ import annotations

import pytest

from tutoslides.planning.lists import LONGEST_CARD, List, find_list
from tutoslides.planning.sections import cut_parts
from tutoslides.planning.sentences import Passage
from unit.builders import article_of


def _passages(text: str) -> tuple[Passage, ...]:
    (part,) = cut_parts(article_of(f"# T\n\n{text}\n"))
    return part.passages


def _lists(text: str, position: int = 0) -> tuple[List, ...]:
    return find_list(_passages(text), position, "fr")


def _items(text: str) -> list[list[str]]:
    return [[item.text for item in one.items] for one in _lists(text)]


@pytest.mark.parametrize(("count", "hands"), [(1, []), (2, [2]), (4, [4]), (5, [3, 2]), (8, [4, 4]), (9, [])])
def test_bullets_are_dealt_out_four_at_most(count: int, hands: list[int]) -> None:
    assert [len(one.items) for one in _lists("\n".join(f"- point {number}" for number in range(count)))] == hands


@pytest.mark.parametrize(("count", "hands"), [(3, [3]), (5, [5]), (6, [3, 3]), (8, [4, 4])])
def test_numbers_are_dealt_out_five_at_most(count: int, hands: list[int]) -> None:
    lists = _lists("\n".join(f"{number}. point {number}" for number in range(1, count + 1)))
    assert [len(one.items) for one in lists] == hands
    assert all(one.ordered for one in lists)


def test_long_items_are_fewer_on_a_slide() -> None:
    item = " ".join(["mot"] * 20)
    assert [len(one.items) for one in _lists(f"- {item} un\n- {item} deux\n- {item} trois\n- {item} quatre")] == [2, 2]


@pytest.mark.parametrize(("count", "is_short"), [(LONGEST_CARD, True), (LONGEST_CARD + 1, False)])
def test_card_has_twelve_words_at_most(count: int, is_short: bool) -> None:
    (one,) = _lists(f"- {' '.join(['mot'] * count)}\n- un autre")
    assert one.is_short is is_short


def test_each_list_has_its_passages_and_the_first_the_sentence_that_announces_it() -> None:
    text = "Voici le tout :\n\n" + "\n".join(f"- point {number}. Une suite." for number in range(5))
    first, second = _lists(text)
    assert first.lead is not None
    assert (first.lead.text, first.first, first.last) == ("Voici le tout :", 0, 6)
    assert (second.lead, second.first, second.last) == (None, 7, 10)


def test_list_ends_where_the_next_begins() -> None:
    text = "- un point\n- un autre\n\n1. un pas\n2. un second"
    assert [(one.first, one.last) for one in _lists(text)] == [(0, 1)]
    assert [(one.first, one.last) for one in _lists(text, 2)] == [(2, 3)]


def test_only_its_first_passage_begins_a_list() -> None:
    assert _lists("- un point\n- un autre", 1) == ()
    assert _lists("Une phrase ici.") == ()
    assert _lists("Une phrase se termine ainsi :") == ()


def test_list_in_a_list_is_its_items() -> None:
    assert _items("- un point :\n  - dessous\n  - encore\n- un autre") == [["Un point", "Un autre"]]


def test_bold_name_is_short_and_stands_before_a_stop() -> None:
    long = " ".join(["mot"] * 9)
    assert _items(f"- **{long}** : suite\n- **Deux mots** suivent ici") == [
        [f"{long} : suite".capitalize(), "Deux mots suivent ici"]
    ]


def test_list_of_more_words_than_a_page_of_notes_is_none() -> None:
    text = "- un point. " + "Encore une phrase de sept mots là. " * 50 + "\n- un autre"
    assert _lists(text) == ()
