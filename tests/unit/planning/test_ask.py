"""The ask: what the last section calls its readers to decide, as demands in the article's own words, or nothing."""

from __future__ import annotations

import pytest

from tutoslides.model.storyboard import Origin, Span
from tutoslides.model.text import Mark, Run
from tutoslides.planning.ask import find_ask
from unit.builders import span
from unit.planning.written_cases import WrittenCase, written_cases


@pytest.mark.parametrize("case", written_cases("shapes/ask.txt"), ids=lambda case: case.place)
def test_last_section_gives_the_ask_that_an_editor_sees(case: WrittenCase) -> None:
    language = next(iter(case.values("language")), "fr")
    found = find_ask(tuple(map(span, case.sentences)), language, is_last_section=True)
    assert (tuple(demand.text for demand in found.demands) if found else ()) == case.values("demand")
    assert (found.lead_in.text if found and found.lead_in else None) == next(iter(case.values("lead_in")), None)
    assert (str(found.position) if found else None) == next(iter(case.values("position")), None)


def test_same_words_in_the_opening_are_the_situation() -> None:
    sentence = span("Il est aujourd'hui impératif de renverser cette tendance.")
    assert find_ask((sentence,), "fr", is_last_section=False) is None
    assert find_ask((sentence,), "fr", is_last_section=True) is not None


def test_nothing_is_asked_where_nothing_stands() -> None:
    assert find_ask((), "fr", is_last_section=True) is None


def test_endless_sentence_is_no_one_decision() -> None:
    sentence = span("Il est temps de rouvrir " + "des maternités, " * 40 + "des écoles.")
    assert find_ask((sentence,), "fr", is_last_section=True) is None


def test_demands_and_lead_in_keep_emphasis_and_origin() -> None:
    origin = Origin(line=9, block=4, sentence=1)
    runs = (
        Run(text="Il appartient donc aux élus de "),
        Run(text="voter", marks=Mark.BOLD),
        Run(text=" ce budget et de nommer un référent."),
    )
    found = find_ask((Span(runs=runs, origin=origin),), "fr-CA", is_last_section=True)
    assert found is not None
    assert found.lead_in == Span(runs=(Run(text="Il appartient aux élus"),), origin=origin)
    assert found.demands[0] == Span(runs=(Run(text="Voter", marks=Mark.BOLD), Run(text=" ce budget")), origin=origin)
    assert found.demands[1] == Span(runs=(Run(text="Nommer un référent"),), origin=origin)
