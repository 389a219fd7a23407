"""From a budget to everything that follows from it. In Decimal, nothing rounded between the steps."""

from __future__ import annotations

from decimal import Context, localcontext

from tutoslides.budget.costs import costs_of
from tutoslides.budget.dimension import dimension_of
from tutoslides.budget.flows import returns_of, years_of
from tutoslides.budget.results import Results
from tutoslides.budget.stakes import stakes_of
from tutoslides.budget.threshold import threshold_of
from tutoslides.budget.values import Budget

DIGITS = 34
"""Significant digits of every step: a decimal of 128 bits. Source: the budget guide."""


def compute(budget: Budget) -> Results:
    """Return what a budget comes to; its total cost is not zero, which the reader sees to."""
    with localcontext(Context(prec=DIGITS)):
        dimension = dimension_of(budget)
        costs = costs_of(budget, dimension)
        stakes = stakes_of(budget, dimension.learners_per_year)
        years = years_of(budget, costs, stakes)
        project = budget.optional("course.budget")
        return Results(
            dimension=dimension,
            costs=costs,
            stakes=stakes,
            years=years,
            returns=returns_of(years, costs.total),
            threshold=threshold_of(budget, costs, stakes, years),
            share=costs.engineering / project if project else None,
        )
