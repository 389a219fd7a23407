"""A quotation that says what a term means is a definition; one that says what somebody thinks of it is not."""

from __future__ import annotations

import pytest

from tutoslides.language import find_pairs
from tutoslides.model.storyboard import Origin, Span
from tutoslides.model.text import Mark, Run
from tutoslides.planning.shapes.definition import Definition, find_definition
from unit.builders import span
from unit.planning.written_cases import WrittenCase, written_cases


def definition_in(sentence: Span, language: str) -> Definition | None:
    """Look for the definition that the sentence's first quotation gives."""
    start, end = find_pairs(sentence.text).spans[0]
    return find_definition(sentence, start, end, language)


@pytest.mark.parametrize("case", written_cases("shapes/definition.txt"), ids=lambda case: case.place)
def test_quotation_defines_what_an_editor_sees(case: WrittenCase) -> None:
    found = definition_in(span(case.text), next(iter(case.values("language")), "fr"))
    assert ((found.term.text,) if found else ()) == case.values("term")
    assert ((found.lead_in.text,) if found else ()) == case.values("lead_in")


def test_term_and_lead_in_keep_emphasis_and_origin() -> None:
    origin = Origin(line=3, block=1, sentence=0)
    runs = (
        Run(text="Ainsi, la "),
        Run(text="sobriété", marks=Mark.ITALIC),
        Run(text=" désigne « la réduction volontaire des consommations »."),
    )
    found = definition_in(Span(runs=runs, origin=origin), "fr-CA")
    assert found is not None
    assert found.term == Span(runs=(Run(text="La "), Run(text="sobriété", marks=Mark.ITALIC)), origin=origin)
    assert found.lead_in == Span(runs=(Run(text="désigne"),), origin=origin)


def test_quotation_at_the_start_defines_nothing() -> None:
    assert definition_in(span("« Ce que nous faisons pour réparer notre monde » est une belle formule."), "fr") is None
