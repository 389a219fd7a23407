"""Sequences in prose: what is done first, then and last becomes steps; stories, reasons and pairs do not."""

from __future__ import annotations

import pytest

from tutoslides.model.storyboard import Origin, Span
from tutoslides.model.text import Mark, Run
from tutoslides.planning.shapes.steps import find_steps
from unit.builders import span
from unit.planning.written_cases import WrittenCase, written_cases

CASES = written_cases("shapes/steps.txt")


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.place)
def test_sentences_give_the_steps_that_an_editor_sees(case: WrittenCase) -> None:
    language = next(iter(case.values("language")), "fr")
    found = find_steps(tuple(span(sentence) for sentence in case.sentences), language)
    steps = tuple(step.text for step in found.steps) if found else ()
    assert steps == case.values("step")
    assert (found.lead.text if found and found.lead else None) == next(iter(case.values("lead")), None)
    if found:
        assert case.values("sentences") == (f"{found.first} to {found.last}",)


def test_steps_keep_emphasis_and_origin() -> None:
    origin = Origin(line=7, block=1, sentence=0)
    runs = (Run(text="Il faut d'abord "), Run(text="peser", marks=Mark.BOLD), Run(text=", puis noter, enfin signer."))
    sentence = Span(runs=runs, origin=origin)
    assert find_steps((sentence,), "fr") is None  # single words are no steps
    longer = Span(runs=(*runs[:2], Run(text=" le sac, puis noter le poids, enfin signer la feuille.")), origin=origin)
    found = find_steps((longer,), "fr")
    assert found is not None
    assert found.steps[0] == Span(
        runs=(Run(text="Peser", marks=Mark.BOLD), Run(text=" le sac")),
        origin=origin,
    )


def test_no_sentences_have_no_steps() -> None:
    assert find_steps((), "fr") is None
