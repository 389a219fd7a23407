"""The flows year by year and what comes of them: net benefit, ratio, ROI, present value, payback (formulas 9 to 12).

Source: ROI Institute, "ROI and BCR calculator", for both formulas.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from tutoslides.budget.results import Costs, Returns, Stakes, Year
from tutoslides.budget.tolerance import is_below_zero
from tutoslides.budget.values import Budget

MONTHS = 12
"""Months of a year."""


def years_of(budget: Budget, costs: Costs, stakes: Stakes) -> tuple[Year, ...]:
    """Return the rows of the years 0 to T."""
    return tuple(_years(budget, costs, stakes))


def returns_of(years: tuple[Year, ...], total_cost: Decimal) -> Returns:
    """Return what the flows come to, undiscounted but for the present value."""
    benefits = sum((year.benefit for year in years), Decimal(0))
    return Returns(
        benefits=benefits,
        net=benefits - total_cost,
        ratio=benefits / total_cost,
        roi=(benefits - total_cost) / total_cost * 100,
        npv=sum((year.present for year in years), Decimal(0)),
        payback=_payback(years, total_cost),
    )


def _years(budget: Budget, costs: Costs, stakes: Stakes) -> Iterator[Year]:
    lag, rate = budget.value("reenrolment.lag"), budget.value("horizon.discount_rate")
    factor = 1 / (1 + rate)
    cumulative = Decimal(0)
    for number in range(int(budget.value("horizon.years")) + 1):
        margin = stakes.reenrolment_margin if number > lag else Decimal(0)
        benefit = budget.value("isolation.factor") * (stakes.kept + margin) if number else Decimal(0)
        cost = costs.yearly if number else costs.investment
        cumulative += benefit - cost
        discount = factor**number
        yield Year(
            number=number,
            cost=cost,
            benefit=benefit,
            flow=benefit - cost,
            cumulative=cumulative,
            discount=discount,
            present=(benefit - cost) * discount,
            counts_reenrolments=number > lag,
        )


def _payback(years: tuple[Year, ...], total_cost: Decimal) -> Decimal | None:
    """Return the months after which the cumulative flow stays at or above zero, None where it does not.

    The flows of a year come evenly over its months.
    """
    below = [year for year in years if is_below_zero(year.cumulative, total_cost)]
    if not below:
        return Decimal(0)
    last = below[-1]
    if last.number == years[-1].number:
        return None
    return MONTHS * (last.number - last.cumulative / years[last.number + 1].flow)
