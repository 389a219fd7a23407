"""What is at stake: the contribution kept with every learner who goes on, and re-enrolments (formulas 7 and 8)."""

from __future__ import annotations

from decimal import Decimal

from tutoslides.budget.results import Stakes
from tutoslides.budget.values import Budget


def stakes_of(budget: Budget, learners_per_year: Decimal) -> Stakes:
    """Return a year's stakes; a negative effect is computed as it is, never clipped."""
    without, with_ = budget.value("dropout.without"), budget.value("dropout.with")
    again_without, again_with = budget.value("reenrolment.without"), budget.value("reenrolment.with")
    lost = lost_share_of(budget)
    per_learner = budget.value("course.price") * lost - budget.value("completion.extra_cost")
    kept = learners_per_year * (without - with_)
    by_volume = kept * again_without
    by_rate = learners_per_year * (1 - with_) * (again_with - again_without)
    return Stakes(
        lost_share=lost,
        per_learner=per_learner,
        learners_kept=kept,
        kept=kept * per_learner,
        reenrolments_volume=by_volume,
        reenrolments_rate=by_rate,
        reenrolments=by_volume + by_rate,
        reenrolment_margin=(by_volume + by_rate) * budget.value("reenrolment.contribution"),
    )


def lost_share_of(budget: Budget) -> Decimal:
    """Return the part of the price that a drop-out loses: as given, else what is not paid at the moment of dropping."""
    given = budget.optional("funding.lost_share")
    if given is not None:
        return given
    followed = budget.value("dropout.moment")
    return budget.value("funding.pro_rata") * (1 - followed) + budget.value("funding.on_completion")
