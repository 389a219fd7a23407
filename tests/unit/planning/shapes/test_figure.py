"""A number with its unit carries a sentence; years, durations, names and the structure of a text do not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tutoslides.language import LANGUAGES
from tutoslides.language.vocabulary import word_set
from tutoslides.model.storyboard import Origin, Span
from tutoslides.model.text import Mark, Run
from tutoslides.planning.shapes.figure import find_figure
from unit.builders import span
from unit.planning.written_cases import WrittenCase, written_cases


@pytest.mark.parametrize("case", written_cases("shapes/figure.txt"), ids=lambda case: case.place)
def test_sentence_has_the_figure_that_an_editor_sees(case: WrittenCase) -> None:
    language = next(iter(case.values("language")), "fr")
    found = find_figure(span(case.text), language)
    assert ((found.figure.text,) if found else ()) == case.values("figure")


def test_no_break_spaces_hold_a_figure_together() -> None:
    found = find_figure(span("Le réseau réunit plus de 12\u202f000\u00a0fermes, dont 40\u00a0% en montagne."), "fr")
    assert found is not None
    assert found.figure.text == "40\u00a0%"


def test_figure_keeps_emphasis_and_origin() -> None:
    origin = Origin(line=3, block=1, sentence=0)
    runs = (Run(text="Près de "), Run(text="40 %", marks=Mark.BOLD), Run(text=" des fermes ferment."))
    found = find_figure(Span(runs=runs, origin=origin), "fr-CA")
    assert found is not None
    assert found.figure == Span(runs=(Run(text="Près de "), Run(text="40 %", marks=Mark.BOLD)), origin=origin)


WORDS = sorted(
    word_set(
        "$ % ( ) + , . 000 100 12 1er 2025 2e 3,5 40 about apprenants article d'euros de des entre environ et "
        "fois janvier km millions nouveaux n° over people plus points to x2 £ « » × à – €"
    )
)


@given(words=st.lists(st.sampled_from(WORDS), max_size=20), language=st.sampled_from(sorted(LANGUAGES)))
def test_figure_of_any_sentence_is_in_its_words_and_has_a_digit(words: list[str], language: str) -> None:
    sentence = span(" ".join(words))
    found = find_figure(sentence, language)
    if found:
        assert found.figure.text in sentence.text
        assert any(character.isdigit() for character in found.figure.text)
        assert found.figure.text == found.figure.text.strip()
