"""What people type for a figure, and the file that is written from it."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given

from tutoslides.budget import INPUTS, Budget, BudgetError, Key, budget_text, costs_so_far, empty_budget, read_estimate
from unit.budget.examples import ONE, SCENARIOS, TWO, budget_of
from unit.budget.strategies import budgets


@pytest.mark.parametrize(
    ("key", "reply", "value"),
    [
        ("course.price", "2 400,50 €", "2400.50"),
        ("course.price", "2\u202f400\u00a0€", "2400"),
        ("course.price", "2400 FCFA", "2400"),
        ("course.price", "CHF", None),
        ("dropout.with", "38 %", "0.38"),
        ("dropout.with", "38", "0.38"),
        ("dropout.with", "0,38", "0.38"),
        ("dropout.with", "1", "1"),
        ("tutor.charges", "45", "0.45"),
        ("tutor.charges", "1,5", "1.5"),
        ("course.hours", "70 h", "70"),
        ("horizon.years", "3 ans", "3"),
        ("horizon.years", "2,5", None),
        ("dropout.with", "-5 %", None),
        ("course.price", "deux mille", None),
        ("course.price", "", None),
        ("course.price", "1.2.3", None),
    ],
)
def test_figures_as_people_write_them(key: Key, reply: str, value: str | None) -> None:
    if value is None:
        with pytest.raises(BudgetError):
            read_estimate(reply, INPUTS[key])
    else:
        assert read_estimate(reply, INPUTS[key]).value == Decimal(value)


def test_range_and_source_are_read() -> None:
    estimate = read_estimate("38 % [34 ; 42] # l'étude 2025", INPUTS["dropout.with"])
    assert (estimate.value, estimate.low, estimate.high) == (Decimal("0.38"), Decimal("0.34"), Decimal("0.42"))
    assert estimate.origin.source == "l'étude 2025"
    assert read_estimate("30 [24 à 34]", INPUTS["course.learners_per_session"]).high == 34


@pytest.mark.parametrize(("key", "reply"), [("dropout.with", "38 [40; 42]"), ("course.hours", "70 [60; 80]")])
def test_range_that_cannot_be_is_refused(key: Key, reply: str) -> None:
    with pytest.raises(BudgetError):
        read_estimate(reply, INPUTS[key])


@pytest.mark.parametrize("text", [ONE, TWO, TWO + SCENARIOS])
def test_what_is_written_reads_as_the_same_budget(text: str) -> None:
    budget = budget_of(text)
    assert without_lines(budget_of(budget_text(budget, "fr"))) == without_lines(budget)


@given(budgets())
def test_any_budget_is_read_as_it_was_written(budget: Budget) -> None:
    read = budget_of(budget_text(budget, "en"))
    assert {key: one.value for key, one in read.estimates.items()} == {
        key: one.value for key, one in budget.estimates.items()
    }
    assert without_lines(read).interventions == without_lines(budget).interventions


def test_costs_are_told_only_when_there_are_some() -> None:
    budget = empty_budget("x.budget.toml")
    assert costs_so_far(budget) is None
    needed: dict[Key, int] = {
        "course.learners_per_session": 20,
        "course.sessions_per_year": 1,
        "tutor.hourly_gross": 25,
        "tutor.charges": 0,
    }
    known = budget.changed({key: Decimal(value) for key, value in needed.items()})
    assert costs_so_far(known) is None
    costs = costs_so_far(known.changed({"tutoring.reactive_minutes": Decimal(60)}))
    assert costs is not None
    assert costs.yearly == 500


def without_lines(budget: Budget) -> Budget:
    """Return a budget without its places in a file."""
    return replace(
        budget,
        estimates={key: replace(one, line=0) for key, one in budget.estimates.items()},
        engineering=tuple(replace(one, line=0) for one in budget.engineering),
        tools=tuple(replace(one, line=0) for one in budget.tools),
        interventions=tuple(replace(one, line=0) for one in budget.interventions),
    )
