"""What would have to be true: the smallest drop of the drop-out rate that pays for the budget (formula 13).

With d₁ = d₀ − Δ the benefits are linear in Δ, costs and all other inputs held; so the solution is exact.
"""

from __future__ import annotations

from decimal import Decimal

from tutoslides.budget.results import Costs, Stakes, Threshold, Year
from tutoslides.budget.tolerance import NEAR, is_zero
from tutoslides.budget.values import Budget


def threshold_of(budget: Budget, costs: Costs, stakes: Stakes, years: tuple[Year, ...]) -> Threshold:
    """Return Δ*, none where no drop that is possible pays."""
    discounts = [year.discount for year in years[1:]]
    after_lag = [year.discount for year in years[1:] if year.counts_reenrolments]
    whole, late = sum(discounts, Decimal(0)), sum(after_lag, Decimal(0))
    learners = budget.value("course.learners_per_session")
    credited = budget.value("isolation.factor") * budget.value("course.sessions_per_year") * learners
    margin = budget.value("reenrolment.contribution")
    without, with_ = budget.value("reenrolment.without"), budget.value("reenrolment.with")
    stayers = 1 - budget.value("dropout.without")
    numerator = costs.investment + whole * costs.yearly - credited * margin * stayers * (with_ - without) * late
    slope = credited * (stakes.per_learner * whole + margin * with_ * late)
    drop = _drop(numerator, slope, costs.total, budget.value("dropout.without"))
    return Threshold(
        discounted_years=whole,
        discounted_years_after_lag=late,
        numerator=numerator,
        slope=slope,
        drop=drop,
        learners=None if drop is None else drop * learners,
    )


def _drop(numerator: Decimal, slope: Decimal, total_cost: Decimal, most: Decimal) -> Decimal | None:
    if numerator <= 0 or is_zero(numerator, total_cost):
        return Decimal(0)
    if slope <= 0 or is_zero(slope, total_cost):
        return None
    drop = numerator / slope
    return drop if drop <= most + NEAR else None
