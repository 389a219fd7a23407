"""The figures of costs (formulas 3 to 6)."""

from __future__ import annotations

from collections.abc import Iterator

from tutoslides.budget.figures import Figure
from tutoslides.budget.values import Budget, When
from tutoslides.model.diagnostics import Message


def figures(budget: Budget) -> Iterator[Figure]:
    """Give the figures of the investment, of a year and of the whole horizon."""
    yield Figure(
        name="hourly_cost",
        term=Message(en="hourly cost of a tutor, charges included", fr="coût horaire chargé d'un tuteur"),
        form="hourly",
        formula="{tutor_hourly_gross}*(1+{tutor_charges})",
        value=lambda results: results.costs.hourly,
    )
    yield from _investment(budget)
    yield from _year(budget)
    yield Figure(
        name="total_cost",
        term=Message(en="total cost over the horizon", fr="coût total sur l'horizon"),
        form="amount",
        formula="{investment}+{horizon_years}*{yearly_cost}",
        value=lambda results: results.costs.total,
    )
    yield Figure(
        name="cost_per_learner",
        term=Message(en="cost for each learner", fr="coût par inscrit"),
        form="amount",
        formula="{total_cost}/({learners_per_year}*{horizon_years})",
        value=lambda results: results.costs.per_learner,
    )
    yield Figure(
        name="cost_per_completer",
        term=Message(en="cost for each learner who completes", fr="coût par apprenant allant au bout"),
        form="amount",
        formula='IF({dropout_with}=1,"",{total_cost}/({learners_per_year}*{horizon_years}*(1-{dropout_with})))',
        value=lambda results: results.costs.per_completer,
        words=Message(
            en="total cost ÷ (learners of all years × (1 − drop-out rate with tutoring))",
            fr="coût total ÷ (apprenants de toutes les années × (1 − taux d'abandon avec tutorat))",
        ),
    )
    if budget.optional("course.budget") is not None:
        yield Figure(
            name="engineering_share",
            term=Message(en="share of the project for dimensioning", fr="part du dimensionnement dans le projet"),
            form="rate",
            formula="{engineering}/{course_budget}",
            value=lambda results: results.share,
        )


def _investment(budget: Budget) -> Iterator[Figure]:
    yield Figure(
        name="engineering",
        term=Message(en="tutoring engineering", fr="ingénierie tutorale"),
        form="amount",
        formula=f"{{investment_factor}}*({_days(budget, 'once')})",
        value=lambda results: results.costs.engineering,
    )
    yield Figure(
        name="training",
        term=Message(en="training of tutors", fr="formation des tuteurs"),
        form="amount",
        formula="{investment_factor}*{training_tutors}*({training_hours}*{hourly_cost}+{training_fee})",
        value=lambda results: results.costs.training,
    )
    yield Figure(
        name="tools_once",
        term=Message(en="tools, at the start", fr="outils, au départ"),
        form="amount",
        formula=f"{{investment_factor}}*({_tools(budget, 'once')})",
        value=lambda results: results.costs.tools,
    )
    yield Figure(
        name="investment",
        term=Message(en="investment (year 0)", fr="investissement (année 0)"),
        form="amount",
        formula="{engineering}+{training}+{tools_once}",
        value=lambda results: results.costs.investment,
    )


def _year(budget: Budget) -> Iterator[Figure]:
    yield Figure(
        name="tutoring_cost",
        term=Message(en="tutoring, a year", fr="tutorat, par an"),
        form="amount",
        formula="{hours_per_year}*{hourly_cost}",
        value=lambda results: results.costs.tutoring,
    )
    yield Figure(
        name="coordination_cost",
        term=Message(en="coordination, a year", fr="coordination, par an"),
        form="amount",
        formula="({coordination_hours_per_session}*{course_sessions_per_year}+{coordination_hours_per_year})"
        "*{coordination_hourly_cost}",
        value=lambda results: results.costs.coordination,
    )
    yield Figure(
        name="engineering_yearly",
        term=Message(en="engineering, a year", fr="ingénierie, par an"),
        form="amount",
        formula=_days(budget, "yearly"),
        value=lambda results: results.costs.engineering_yearly,
    )
    yield Figure(
        name="tools_yearly",
        term=Message(en="tools, a year", fr="outils, par an"),
        form="amount",
        formula=f"{_tools(budget, 'yearly')}+{{learners_per_year}}*({_tools(budget, 'per_learner')})",
        value=lambda results: results.costs.tools_yearly,
    )
    yield Figure(
        name="yearly_cost",
        term=Message(en="cost of a year", fr="coût annuel"),
        form="amount",
        formula="{tutoring_cost}+{coordination_cost}+{training_yearly}+{engineering_yearly}+{tools_yearly}",
        value=lambda results: results.costs.yearly,
    )


def _days(budget: Budget, when: When) -> str:
    found = [number for number, line in enumerate(budget.engineering, 1) if line.when == when]
    return "+".join(f"{{engineering_{number}_days}}*{{engineering_{number}_day_rate}}" for number in found) or "0"


def _tools(budget: Budget, when: When) -> str:
    found = [number for number, line in enumerate(budget.tools, 1) if line.when == when]
    return "+".join(f"{{tools_{number}_amount}}" for number in found) or "0"
