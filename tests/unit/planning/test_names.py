"""Names and verbs of saying: what must hold before a long pattern is made."""

from __future__ import annotations

import pytest

from tutoslides.language import LANGUAGES, Language
from tutoslides.planning.names import says


@pytest.mark.parametrize("language", LANGUAGES.values(), ids=lambda language: str(language.code))
def test_every_verb_of_saying_is_seen_wherever_it_stands(language: Language) -> None:
    code, verbs = language.code, language.speech_verbs
    assert [verb for verb in verbs if not says(f"« Oui », {verb} Ada.", code)] == []
    assert [verb for verb in verbs if not says(f"—{verb}-t-elle", code)] == []


def test_a_verb_inside_another_word_says_nothing() -> None:
    assert not says("Le crédit et l’audit sont indiscutables.", "fr")
    assert not says("They redefine nothing.", "en")


def test_a_language_without_verbs_says_nothing() -> None:
    assert not says("Ada zegt het.", "nl")
