"""The catalogue of figures: all of a budget's, in the order of the guide."""

from __future__ import annotations

from tutoslides.budget import figures_costs, figures_returns, figures_stakes, figures_times
from tutoslides.budget.figures import Figure
from tutoslides.budget.values import Budget


def figures_of(budget: Budget) -> tuple[Figure, ...]:
    """Return every figure of a budget but those of single years."""
    return (
        *figures_times.figures(budget),
        *figures_costs.figures(budget),
        *figures_stakes.figures(budget),
        *figures_returns.figures(),
    )
