"""What a budget costs: the investment of year 0, each year, the whole horizon (formulas 3 to 6)."""

from __future__ import annotations

from decimal import Decimal

from tutoslides.budget.results import Costs, Dimension
from tutoslides.budget.values import Budget, When


def costs_of(budget: Budget, dimension: Dimension) -> Costs:
    """Return every line of the costs; every year of the horizon costs the same."""
    hourly = budget.value("tutor.hourly_gross") * (1 + budget.value("tutor.charges"))
    factor = budget.value("investment.factor")
    engineering = factor * _days(budget, "once")
    training = (
        factor
        * budget.value("training.tutors")
        * (budget.value("training.hours") * hourly + budget.value("training.fee"))
    )
    tools = factor * _tools(budget, "once")
    sessions, years = budget.value("course.sessions_per_year"), budget.value("horizon.years")
    tutoring = sessions * dimension.hours_per_session * hourly
    coordination = _coordination_hours(budget) * budget.value("coordination.hourly_cost")
    newcomers, engineering_yearly = budget.value("training.yearly"), _days(budget, "yearly")
    tools_yearly = _tools(budget, "yearly") + dimension.learners_per_year * _tools(budget, "per_learner")
    investment = engineering + training + tools
    yearly = tutoring + coordination + newcomers + engineering_yearly + tools_yearly
    total = investment + years * yearly
    learners = dimension.learners_per_year * years
    completers = learners * (1 - budget.value("dropout.with"))
    return Costs(
        hourly=hourly,
        engineering=engineering,
        training=training,
        tools=tools,
        investment=investment,
        tutoring=tutoring,
        coordination=coordination,
        newcomers=newcomers,
        engineering_yearly=engineering_yearly,
        tools_yearly=tools_yearly,
        yearly=yearly,
        total=total,
        per_learner=total / learners,
        per_completer=total / completers if completers else None,
    )


def _days(budget: Budget, when: When) -> Decimal:
    return sum((line.days * line.day_rate for line in budget.engineering if line.when == when), Decimal(0))


def _tools(budget: Budget, when: When) -> Decimal:
    return sum((line.amount for line in budget.tools if line.when == when), Decimal(0))


def _coordination_hours(budget: Budget) -> Decimal:
    sessions = budget.value("course.sessions_per_year")
    return budget.value("coordination.hours_per_session") * sessions + budget.value("coordination.hours_per_year")
