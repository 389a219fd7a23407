"""An opposition that is a whole sentence has two sides; what adds, concedes, asks or tells has none."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tutoslides.language import LANGUAGES
from tutoslides.language.vocabulary import word_set
from tutoslides.model.storyboard import Origin, Span
from tutoslides.model.text import Mark, Run
from tutoslides.planning.shapes.contrast import find_contrast
from unit.builders import span
from unit.planning.written_cases import WrittenCase, written_cases


@pytest.mark.parametrize("case", written_cases("shapes/contrast.txt"), ids=lambda case: case.place)
def test_sentence_has_the_sides_that_an_editor_sees(case: WrittenCase) -> None:
    language = next(iter(case.values("language")), "fr")
    found = find_contrast(span(case.text), language)
    assert ((found.denied.text,) if found else ()) == case.values("denied")
    assert ((found.affirmed.text,) if found else ()) == case.values("affirmed")
    assert (("yes",) if found and found.affirmed_first else ()) == case.values("affirmed_first")


def test_sides_keep_emphasis_and_origin() -> None:
    origin = Origin(line=3, block=1, sentence=0)
    runs = (
        Run(text="Ainsi, ce n’est pas une "),
        Run(text="dépense", marks=Mark.BOLD),
        Run(text=", mais un "),
        Run(text="placement", marks=Mark.ITALIC),
        Run(text=" sur trente ans."),
    )
    found = find_contrast(Span(runs=runs, origin=origin), "fr-CA")
    assert found is not None
    assert found.denied == Span(
        runs=(Run(text="Ce n’est pas une "), Run(text="dépense", marks=Mark.BOLD)), origin=origin
    )
    assert found.affirmed == Span(
        runs=(Run(text="mais un "), Run(text="placement", marks=Mark.ITALIC), Run(text=" sur trente ans")),
        origin=origin,
    )


WORDS = sorted(
    word_set(
        ", . : ; ? a about being but c'est ce d'alourdir de et far from is it la less loin mais moins n'est "
        "non not pas plus plutôt qu'à que qui rather seulement than the un une à İ …"
    )
)


@given(words=st.lists(st.sampled_from(WORDS), max_size=40), language=st.sampled_from(sorted(LANGUAGES)))
def test_two_sides_are_all_the_words_of_any_sentence(words: list[str], language: str) -> None:
    sentence = span(" ".join(words))
    found = find_contrast(sentence, language)
    if found:
        sides = (found.affirmed, found.denied) if found.affirmed_first else (found.denied, found.affirmed)
        spoken = "".join(side.text for side in sides).casefold()
        assert _letters(sentence.text).endswith(_letters(spoken))


def _letters(text: str) -> str:
    return "".join(character for character in text.casefold() if character.isalnum())
