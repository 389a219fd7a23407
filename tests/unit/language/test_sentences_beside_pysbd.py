"""Sentence ends beside pysbd, on hand-checked texts and on joined paragraphs: never worse, and rarely wrong."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quality.sentences import JOINED, NAMES, Gold, ends_found, hand_checked, joined, ours_in, pysbd_in, score

LEAST_F1 = 0.98
"""What ours reached on every set with room to spare; less means that a rule was lost."""
LEAST_CASES = {"fr": 300, "en": 200, "de": 60, "es": 60, "it": 60}
SETS = (hand_checked, joined)

pytestmark = pytest.mark.parametrize("code", NAMES)


@pytest.mark.parametrize("golds_in", SETS)
def test_ends_are_found_at_least_as_well_as_pysbd_finds_them(code: str, golds_in: Callable[[str], list[Gold]]) -> None:
    golds = golds_in(code)
    ours, theirs = score(golds, ours_in(code)), score(golds, pysbd_in(code))
    assert ours.f1 >= max(theirs.f1, LEAST_F1), f"ours {ours}, pysbd {theirs}"


def test_enough_texts_are_hand_checked(code: str) -> None:
    assert len(hand_checked(code)) >= LEAST_CASES[code]


def test_joined_paragraphs_are_the_same_each_time_and_hold_every_sentence(code: str) -> None:
    golds = joined(code)
    assert golds == joined(code)
    assert sum(len(gold.ends) + 1 for gold in golds) == JOINED[code]


def test_a_splitter_that_finds_nothing_or_every_word_scores_badly(code: str) -> None:
    golds = hand_checked(code)
    assert score(golds, lambda _: ()).f1 == 0
    assert score(golds, lambda text: (at for at, letter in enumerate(text) if letter == " ")).f1 < LEAST_F1 / 2


def test_the_end_of_the_text_is_no_merit(code: str) -> None:
    assert ends_found("Un. Deux.", lambda text: (3, len(text))) == {3}
    assert code in NAMES
