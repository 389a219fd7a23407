"""How much tutoring a budget plans: learners, units, minutes, hours, the tutoring rate (formulas 1 to 3)."""

from __future__ import annotations

from decimal import ROUND_CEILING, Decimal

from tutoslides.budget.results import Dimension
from tutoslides.budget.values import Budget, Intervention

MINUTES = Decimal(60)
"""Minutes of an hour."""


def dimension_of(budget: Budget) -> Dimension:
    """Return the tutoring time of a session and a year; all who enrolled count to the end."""
    learners = budget.value("course.learners_per_session")
    sessions = budget.value("course.sessions_per_year")
    factor = budget.value("tutoring.time_factor")
    units = tuple(_units(line, learners) for line in budget.interventions)
    minutes = tuple(
        factor * line.minutes * line.occurrences * count
        for line, count in zip(budget.interventions, units, strict=True)
    )
    allowance = factor * budget.value("tutoring.reactive_minutes") * learners
    proactive = sum(
        (time for line, time in zip(budget.interventions, minutes, strict=True) if line.mode == "proactive"), Decimal(0)
    )
    total = sum(minutes, allowance)
    return Dimension(
        learners_per_year=sessions * learners,
        units=units,
        line_minutes=minutes,
        reactive_allowance=allowance,
        minutes_per_session=total,
        hours_proactive=proactive / MINUTES,
        hours_reactive=(total - proactive) / MINUTES,
        hours_per_session=total / MINUTES,
        hours_per_year=sessions * total / MINUTES,
        rate=total / MINUTES / (budget.value("course.hours") * learners),
    )


def _units(line: Intervention, learners: Decimal) -> Decimal:
    """Return for how many learners or groups an intervention is done; a group that is not full counts in full."""
    if line.group_size is None:
        return learners
    return (learners / line.group_size).to_integral_value(rounding=ROUND_CEILING)
