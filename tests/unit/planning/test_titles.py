"""Titles are the article's words, short, and each only once."""

from __future__ import annotations

import pytest

from tutoslides.model.text import plain_text
from tutoslides.planning.titles import Titles, split_title, title_from, title_of
from tutoslides.planning.trimming import without_final_stop
from unit.builders import span


def _titles(sentence: str) -> list[str]:
    title = title_of(span(sentence), "fr")
    return [title.text] if title else []


def test_short_sentence_is_a_title_without_its_stop() -> None:
    assert _titles("Le tutorat retient les apprenants.") == ["Le tutorat retient les apprenants"]


def test_first_clause_of_a_long_sentence_may_be_a_title() -> None:
    sentence = "Cette démarche permet une analyse précise des besoins, qui ne sauraient être réduits à des généralités."
    assert _titles(sentence) == ["Cette démarche permet une analyse précise des besoins"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Ce n'est pas seulement la présence du tuteur qui compte, mais le caractère structuré de toute l'offre.",
        "La démarche génère non seulement plus d'engagement, avec de la réussite, mais aussi de nouveaux services.",
        "Trop court, " + " ".join(["mot"] * 20) + ".",
        " ".join(["mot"] * 20) + ".",
        "Oui.",
    ],
    ids=["turned round afterwards", "half of a pair", "clause too short", "no clause", "too short"],
)
def test_no_title_where_nothing_clean_can_be_cut(sentence: str) -> None:
    assert _titles(sentence) == []


def test_title_does_without_a_leading_connective() -> None:
    start = "En d’autres termes, l’investissement initial se traduit par des gains durables"
    sentence = f"{start} : économies de gestion, niveau de satisfaction, taux de réinscription en hausse."
    assert _titles(sentence) == ["L’investissement initial se traduit par des gains durables"]
    assert _titles("Pourtant, le budget manque encore.") == ["Pourtant, le budget manque encore"]


def test_titles_go_on_with_suite() -> None:
    titles = Titles()
    heading = titles.claim(span("Coûts"))
    continued = [titles.continued(heading, "fr").text for _ in range(3)]
    assert continued == ["Coûts (suite)", "Coûts (suite 2)", "Coûts (suite 3)"]


def test_a_title_that_is_taken_gets_a_number() -> None:
    titles = Titles()
    assert [titles.claim(span("Coûts")).text for _ in range(3)] == ["Coûts", "Coûts (2)", "Coûts (3)"]


def test_a_free_title_is_preferred() -> None:
    titles = Titles()
    titles.claim(span("Le premier est pris"))
    sentences = [span("Le premier est pris."), span("Le second est libre.")]
    found = title_from(sentences, titles, "fr")
    assert found is not None
    assert found.text == "Le second est libre"
    titles.claim(found)
    assert title_from(sentences, titles, "fr") is None


@pytest.mark.parametrize(
    ("line", "title", "subtitle"),
    [
        (
            "Pourquoi investir maintenant. Plaidoyer pour un budget",
            "Pourquoi investir maintenant",
            "Plaidoyer pour un budget",
        ),
        (
            "Pourquoi investir maintenant : plaidoyer pour un budget",
            "Pourquoi investir maintenant",
            "plaidoyer pour un budget",
        ),
        ("Why tutoring pays: a case for money", "Why tutoring pays", "a case for money"),
        ("M. Rodet et les autres tuteurs", "M. Rodet et les autres tuteurs", None),
        ("Un titre simple", "Un titre simple", None),
    ],
)
def test_title_line_is_cut_at_its_stop_or_colon(line: str, title: str, subtitle: str | None) -> None:
    first, rest = split_title(span(line))
    assert (first.text, rest.text if rest else None) == (title, subtitle)


@pytest.mark.parametrize(("text", "kept"), [("Fini.", "Fini"), ("Vraiment ?", "Vraiment ?"), ("Et puis…", "Et puis…")])
def test_only_the_final_stop_goes(text: str, kept: str) -> None:
    assert plain_text(without_final_stop(span(text).runs)) == kept


def test_question_is_a_title_only_whole() -> None:
    assert _titles("Qui paiera pour nous tous ?") == ["Qui paiera pour nous tous ?"]
    assert _titles("Qui paiera tout cela un jour, et pourquoi faudrait-il que ce soit toujours nous seuls ?") == []


def test_thousands_of_the_same_title_are_numbered_without_trying_each() -> None:
    titles = Titles()
    claimed = [titles.claim(span("Coûts")).text for _ in range(3_000)]
    assert claimed[-1] == "Coûts (3000)"
    assert titles.claim(span("Coûts (3001)")).text == "Coûts (3001)"
    assert titles.claim(span("Coûts")).text == "Coûts (3002)"
