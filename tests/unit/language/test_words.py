"""The deck's own words, the tables of a language, and guessing which language a text is in."""

from __future__ import annotations

import pytest

from tutoslides.language import LANGUAGES, detect_language, find_pairs, language_of, words_of

TEXTS = {
    "fr": "Le tutorat est au centre des préoccupations des organismes qui forment à distance.",
    "en": "Tutoring is at the heart of what training organisations worry about these days.",
    "de": "Wer Kurse plant, denkt zuerst an die Inhalte und nicht an die Menschen, die sie lernen.",
    "es": "La tutoría está en el centro de las preocupaciones de los organismos que forman a distancia.",
    "it": "Il tutorato è al centro delle preoccupazioni degli enti che si occupano della formazione.",
}


@pytest.mark.parametrize(
    ("tag", "agenda", "callout"),
    [
        ("fr", "Sommaire", "Citation"),
        ("en-GB", "Agenda", "Callout"),
        ("DE_at", "Inhalt", "Zitat"),
        ("es", "Índice", "Cita"),
        ("it", "Sommario", "Citazione"),
        ("pl", "Agenda", "Callout"),
    ],
)
def test_the_deck_s_words_follow_the_language(tag: str, agenda: str, callout: str) -> None:
    assert words_of(tag).agenda == agenda
    assert words_of(tag).layouts["callout"] == callout


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_language_names_the_same_parts(code: str) -> None:
    assert words_of(code).layouts.keys() == words_of("en").layouts.keys()
    assert words_of(code).placeholders.keys() == words_of("en").placeholders.keys()


@pytest.mark.parametrize("code", LANGUAGES)
def test_layout_names_are_unique(code: str) -> None:
    names = list(words_of(code).layouts.values())
    assert len(set(names)) == len(names)


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_language_knows_twelve_months_and_its_connectives(code: str) -> None:
    language = language_of(code)
    assert len(language.months) == 12
    assert language.connectives
    assert language.oppositions
    assert language.negations
    assert not set(language.connectives) & set(language.oppositions)


def test_tables_hold_straight_apostrophes() -> None:
    assert "en d'autres termes" in language_of("fr").connectives


def test_an_unknown_language_gets_neutral_rules() -> None:
    assert language_of("pl").code == "und"
    assert not language_of("pl").stop_words


@pytest.mark.parametrize("code", TEXTS)
def test_a_language_is_told_by_its_function_words(code: str) -> None:
    assert detect_language(TEXTS[code]) == code


def test_a_site_s_menus_do_not_tell_the_language() -> None:
    frame = "Skip to content\nAbout us\nThe blog\nContact\nSign in\n" * 20
    assert detect_language(frame + TEXTS["fr"]) == "fr"


def test_a_language_that_is_none_of_the_known_is_undetermined() -> None:
    assert (
        detect_language("Kto planuje kursy, ten najpierw myśli o treści, potem o uczniach, którzy się uczą.") == "und"
    )


def test_a_word_alone_is_guessed() -> None:
    assert detect_language("Bonjour") == "fr"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("« un »", [(0, 6)]),
        ("„ein“ und »zwei«", [(0, 5), (10, 16)]),
        ("“a “b” c”", [(0, 9), (3, 6)]),
        ('un "deux" trois', [(3, 9)]),
        ("« un « deux »", [(5, 13)]),
        ("un » deux", []),
        ("l'un (deux)", [(5, 11)]),
    ],
)
def test_marks_are_paired(text: str, expected: list[tuple[int, int]]) -> None:
    assert list(find_pairs(text).spans) == expected
