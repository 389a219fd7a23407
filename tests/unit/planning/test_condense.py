"""A sentence in fewer words: what may go, and what never may."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tutoslides.model.storyboard import Span
from tutoslides.model.text import Mark, Run
from tutoslides.planning.condense import LONGEST_SENTENCE, condense
from tutoslides.planning.quotations import count_words
from tutoslides.planning.trimming import plain
from unit.builders import span
from unit.planning.written_cases import WrittenCase, written_cases

CASES = written_cases("condense.txt")


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.place)
def test_sentence_becomes_the_point_that_an_editor_expects(case: WrittenCase) -> None:
    (language,) = case.values("language") or ("fr",)
    point = condense(span(case.text), language)
    assert (point.text if point else None,) == (case.values("point") or (None,))


def test_point_keeps_emphasis_where_it_stood() -> None:
    sentence = Span(runs=(Run(text="Ainsi, la "), Run(text="réussite", marks=Mark.BOLD), Run(text=" vient du suivi.")))
    point = condense(sentence, "fr")
    assert point is not None
    assert point.runs == (Run(text="La "), Run(text="réussite", marks=Mark.BOLD), Run(text=" vient du suivi"))


def test_whole_sentence_stays_where_it_has_eighteen_words_or_fewer() -> None:
    text = "Les équipes préparent la rentrée, qui commence en septembre."
    assert condense(span(text), "fr") == span(text.rstrip("."))


def test_parts_left_out_never_exceed_twelve_words_together() -> None:
    text = (
        "Le réseau (né un soir de mars dans un village) forme des jeunes (souvent loin de tout emploi) "
        "et les suit (au moins deux ans après leur départ) dans leur premier métier de soin ou de terre."
    )
    point = condense(span(text), "fr")
    assert point is None or count_words(text) - count_words(point.text) <= 12


def test_colon_within_brackets_or_marks_is_no_end_of_a_clause() -> None:
    text = (
        "Le directeur répète une formule (la sienne : tout se joue le premier jour, dit-il) "
        "devant chaque nouvelle équipe qui arrive dans ses services et qui découvre la maison."
    )
    point = condense(span(text), "fr")
    assert point is None or point.text.count("(") == point.text.count(")")


def test_connectives_go_wherever_they_stand_each_with_its_commas() -> None:
    text = "Les moyens, en effet, manquent aux équipes qui voudraient par ailleurs former, donc, des tuteurs pour tous."
    point = condense(span(text), "fr", ideal=14, longest=14)
    assert point is not None
    assert point.text == "Les moyens manquent aux équipes qui voudraient former des tuteurs pour tous"


def test_connective_within_an_aside_goes_with_it() -> None:
    text = (
        "Dans les centres on manque de temps (et, donc, de moyens) pour former les tuteurs de tous les stagiaires "
        "qui arrivent chaque année de très loin."
    )
    point = condense(span(text), "fr")
    assert point is not None
    assert "(" not in point.text or "donc" not in point.text


def test_opening_phrase_that_bounds_nothing_may_go() -> None:
    text = (
        "Au fil des années, les centres du réseau ont formé des tuteurs, qui accueillent tous les stagiaires "
        "arrivant de loin chaque lundi matin dans des salles fraîches."
    )
    point = condense(span(text), "fr", ideal=10, longest=10)
    assert point is not None
    assert point.text == "Les centres du réseau ont formé des tuteurs"


def test_sentence_without_stops_is_not_looked_into() -> None:
    assert condense(span("Le tutorat dure, " + "et dure, " * (LONGEST_SENTENCE // 8)), "fr") is None


@pytest.mark.parametrize("shown", [lambda sentence: condense(sentence, "fr"), plain])
def test_sentence_all_in_bold_type_is_plain_on_its_slide(shown: Callable[[Span], Span | None]) -> None:
    bold = Span(runs=(Run(text="On paie les tuteurs trop tard.", marks=Mark.BOLD),))
    point = shown(bold)
    assert point is not None
    assert [run.marks for run in point.runs] == [Mark.NONE]


def test_stressed_word_of_a_sentence_stays_stressed() -> None:
    sentence = Span(runs=(Run(text="On paie les tuteurs "), Run(text="trop tard", marks=Mark.BOLD), Run(text=".")))
    point = plain(sentence)
    assert [run.text for run in point.runs if run.marks & Mark.BOLD] == ["trop tard"]
