"""The pages on the budget: their worked examples are computed anew, and they tell every input."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tutoslides.budget import INPUTS, Budget, Display, compute
from tutoslides.budget.tables import Spoken
from unit.budget.examples import example_one, example_two

DOCS = Path(__file__).parent.parent / "docs"
PAGES = {"en": "budget.md", "fr": "budget.fr.md"}
ROW = re.compile(r"^\| (.+?) \| (.+?) \| (.+?) \|$", re.MULTILINE)
FEWEST_FIGURES = 25


def spoken(budget: Budget, language: str) -> Spoken:
    look = Display(language=language, currency=budget.currency, years=int(budget.value("horizon.years")))
    return Spoken.of(budget, compute(budget), look)


@pytest.mark.parametrize("language", PAGES)
def test_worked_examples_are_what_is_computed(language: str) -> None:
    one, two = spoken(example_one(), language), spoken(example_two(), language)
    terms = {one.term(name): name for name in one.figures}
    rows = [row for row in ROW.findall(page(language)) if row[0] in terms]
    assert len(rows) >= FEWEST_FIGURES
    for term, first, second in rows:
        assert (first, second) == (one.shown(terms[term]), two.shown(terms[term])), term


@pytest.mark.parametrize("language", PAGES)
def test_every_input_is_told_with_its_term_and_default(language: str) -> None:
    text = page(language)
    for key, entry in INPUTS.items():
        default = "" if entry.default is None else f"{entry.default:f}"
        assert f"| `{key}` | {entry.term.speak(language)} | {'±' if entry.may_range else ''} | {default} |" in text


def page(language: str) -> str:
    return (DOCS / PAGES[language]).read_text(encoding="utf-8")
