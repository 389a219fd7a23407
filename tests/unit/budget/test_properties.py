"""What holds for any budget. Source: the budget guide, "Properties"."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

from hypothesis import assume, given
from hypothesis import strategies as st

from tutoslides.budget import Budget, compute, scenarios_of
from tutoslides.budget.inputs import Key
from tutoslides.budget.values import Estimate
from unit.budget.strategies import budgets, decimals

NEAR = Decimal("1e-15")
"""How near two ways of one calculation come, for one unit of what they are differences of."""


PAYING: dict[Key, Decimal] = {
    "funding.pro_rata": Decimal("0.7"),
    "dropout.moment": Decimal("0.2"),
    "dropout.without": Decimal("0.9"),
    "isolation.factor": Decimal(1),
    "reenrolment.contribution": Decimal(10),
}
"""Values with which most budgets have a threshold, if the price is high."""


@given(budgets(), decimals("100000", "1000000"))
def test_present_value_is_zero_at_the_threshold(budget: Budget, price: Decimal) -> None:
    budget = budget.changed({**PAYING, "course.price": price})
    results = compute(budget)
    drop = results.threshold.drop
    assume(drop is not None and drop > 0)
    assert drop is not None
    at = compute(budget.changed({"dropout.with": budget.value("dropout.without") - drop}))
    size = max(Decimal(1), at.costs.total + abs(at.returns.benefits))
    assert abs(at.returns.npv) <= NEAR * size


@given(budgets())
def test_more_drop_out_avoided_never_lowers_the_benefit_where_something_is_at_stake(budget: Budget) -> None:
    assume(compute(budget).threshold.slope >= 0)
    rates = (Decimal("0.5"), Decimal("0.4"), Decimal("0.1"), Decimal(0))
    values = [compute(budget.changed({"dropout.with": rate})).returns.npv for rate in rates]
    assert all(after >= before - NEAR * (1 + abs(before)) for before, after in pairwise(values))


@given(budgets())
def test_without_discounting_present_value_is_net_benefit(budget: Budget) -> None:
    returns = compute(budget.changed({"horizon.discount_rate": Decimal(0)})).returns
    assert abs(returns.npv - returns.net) <= NEAR * (1 + abs(returns.net) + returns.benefits.copy_abs())


@given(budgets())
def test_every_re_enrolment_is_counted_once(budget: Budget) -> None:
    stakes, learners = compute(budget).stakes, compute(budget).dimension.learners_per_year
    after = (1 - budget.value("dropout.with")) * budget.value("reenrolment.with")
    before = (1 - budget.value("dropout.without")) * budget.value("reenrolment.without")
    assert abs(stakes.reenrolments - learners * (after - before)) <= NEAR * learners


@given(budgets())
def test_roi_and_ratio_say_the_same(budget: Budget) -> None:
    returns = compute(budget).returns
    assert abs(returns.roi - 100 * (returns.ratio - 1)) <= NEAR * (1 + abs(returns.roi))


@given(budgets())
def test_no_change_brings_no_benefit(budget: Budget) -> None:
    same: dict[Key, Decimal] = {
        "dropout.with": budget.value("dropout.without"),
        "reenrolment.with": budget.value("reenrolment.without"),
    }
    assert compute(budget.changed(same)).returns.benefits == 0


@given(budgets())
def test_order_of_lines_changes_nothing(budget: Budget) -> None:
    turned = replace(
        budget,
        interventions=budget.interventions[::-1],
        engineering=budget.engineering[::-1],
        tools=budget.tools[::-1],
    )
    assert compute(turned).returns == compute(budget).returns
    assert compute(turned).costs == compute(budget).costs


@given(budgets(), st.integers(1, 40))
def test_more_learners_never_cost_less(budget: Budget, more: int) -> None:
    learners = budget.value("course.learners_per_session") + more
    grown = compute(budget.changed({"course.learners_per_session": learners}))
    assert grown.costs.total >= compute(budget).costs.total


@given(budgets())
def test_payback_is_the_last_time_that_the_flows_cross_zero(budget: Budget) -> None:
    results = compute(budget)
    months, last = results.returns.payback, results.years[-1]
    if months is None:
        assert last.cumulative < 0
    else:
        assert 0 <= months <= 12 * last.number
        assert all(year.cumulative >= -Decimal("1e-6") for year in results.years if 12 * year.number >= months)


@given(budgets(), decimals("0.05", "0.3"), decimals("0.05", "0.3"))
def test_derived_scenarios_of_one_input_are_in_order(budget: Budget, down: Decimal, up: Decimal) -> None:
    value = budget.value("dropout.with")
    range_ = Estimate(value=value, low=max(Decimal(0), value - down), high=min(Decimal(1), value + up))
    ranged = replace(budget, estimates={**budget.estimates, "dropout.with": range_})
    prudent, central, ambitious = (scenario.results.returns.npv for scenario in scenarios_of(ranged))
    assert prudent <= central <= ambitious
