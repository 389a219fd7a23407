"""Voices as an author reads them: each case of `tests/cases/quotations/` gives its quotations with their credits."""

from __future__ import annotations

import time

import pytest

from tutoslides.model.article import Paragraph
from tutoslides.model.diagnostics import Place
from tutoslides.model.text import plain_text, runs_of
from tutoslides.planning.attribution import Setting
from tutoslides.planning.sentences import cut_passages
from unit.planning.written_cases import WrittenCase, written_cases

LANGUAGES = {"french.txt": "fr", "english.txt": "en", "others.txt": ""}
CASES = [(case, LANGUAGES[name]) for name in LANGUAGES for case in written_cases(f"quotations/{name}")]


@pytest.mark.parametrize(("case", "language"), CASES, ids=[case.place for case, _ in CASES])
def test_voices_are_those_that_the_case_names(case: WrittenCase, language: str) -> None:
    named = dict(case.expected).get("language", language)
    assert _found(case.text, named) == _expected(case)


def test_there_are_enough_cases_of_either_kind() -> None:
    with_voice = [case for case, _ in CASES if case.values("quotation")]
    assert len(with_voice) >= 40
    assert len(CASES) - len(with_voice) >= 40


def _found(text: str, language: str) -> list[dict[str, str]]:
    paragraph = Paragraph(runs=runs_of(text), place=Place(source="cases", line=1))
    passages = cut_passages((paragraph,), 0, Setting(language=language))
    return [
        _filled(
            {
                "quotation": plain_text(quotation.runs).replace("\n", "⏎"),
                "speaker": plain_text(quotation.speaker),
                "role": plain_text(quotation.role),
                "lead-in": plain_text(quotation.lead_in),
            }
        )
        for passage in passages
        for quotation in passage.quotations
    ]


def _filled(entries: dict[str, str]) -> dict[str, str]:
    return {name: words for name, words in entries.items() if words}


def _expected(case: WrittenCase) -> list[dict[str, str]]:
    voices: list[dict[str, str]] = []
    for name, words in case.expected:
        if name == "quotation":
            voices.append({})
        if name not in ("language", "nothing"):
            voices[-1][name] = words
    return voices


def test_time_grows_with_the_text_and_no_faster() -> None:
    few, many = _seconds(300), _seconds(1200)
    assert many < 12 * few, "four times the words; a pattern that starts over at each place would take sixteen times"


def _seconds(times: int) -> float:
    unit = (
        "« Le four, dit Paul Berger, boulanger, reste chaud toute la nuit pour nous », dit-elle. Jean Petit raconte : "
    )
    paragraph = Paragraph(runs=runs_of(unit * times), place=Place(source="cases", line=1))
    start = time.process_time()
    cut_passages((paragraph,), 0, Setting(language="fr"))
    return time.process_time() - start
