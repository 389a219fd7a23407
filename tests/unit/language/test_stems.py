"""Words that mean something, as stems; how long words take; headings of references."""

from __future__ import annotations

import pytest

from tutoslides.language import clauses_of, content_stems, names_references, speaking_seconds, words_a_minute


def test_stems_leave_out_function_words_and_endings() -> None:
    assert content_stems("L’accompagnement des apprenants", "fr") == content_stems("accompagnements, apprenants", "fr")
    assert content_stems("The learners are learning", "en-GB") == ("learner", "learn")


def test_language_without_rules_keeps_its_words() -> None:
    assert content_stems("Zdravím všechny přátele", "cs") == ("zdravím", "všechny", "přátele")


@pytest.mark.parametrize(("words", "tag", "seconds"), [(0, "fr", 0), (1, "fr", 5), (130, "fr", 60), (140, "en-US", 60)])
def test_time_to_speak_is_rounded_up_to_five_seconds(words: int, tag: str, seconds: int) -> None:
    assert speaking_seconds(words, tag) == seconds


def test_unknown_languages_are_spoken_at_a_common_pace() -> None:
    assert words_a_minute("cs") == 130
    assert words_a_minute("de") < words_a_minute("fr") < words_a_minute("en")


@pytest.mark.parametrize("heading", ["Références", "Bibliographie :", "SOURCES", "Further reading", "Literatur"])
def test_headings_of_references_are_known(heading: str) -> None:
    assert names_references(heading)


@pytest.mark.parametrize("heading", ["Sources d'énergie", "Des références solides", "Notes de terrain"])
def test_headings_that_only_hold_such_a_word_are_none(heading: str) -> None:
    assert not names_references(heading)


def test_only_languages_with_tables_have_clauses() -> None:
    assert clauses_of("fr-CA").finite_verbs
    assert not clauses_of("de").finite_verbs
