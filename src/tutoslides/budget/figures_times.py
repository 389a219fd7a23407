"""The figures of tutoring time (formulas 1 to 3)."""

from __future__ import annotations

from collections.abc import Iterator

from tutoslides.budget.figures import Figure, Getter, summed
from tutoslides.budget.values import Budget, Intervention
from tutoslides.model.diagnostics import Message


def figures(budget: Budget) -> Iterator[Figure]:
    """Give the figures of learners, hours and the tutoring rate."""
    yield Figure(
        name="learners_per_year",
        term=Message(en="learners a year", fr="apprenants par an"),
        form="count",
        formula="{course_sessions_per_year}*{course_learners_per_session}",
        value=lambda results: results.dimension.learners_per_year,
    )
    for number, line in enumerate(budget.interventions):
        yield from _line(number, line)
    yield Figure(
        name="reactive_allowance",
        term=Message(en="reactive allowance, in a session", fr="forfait réactif, par session"),
        form="minutes",
        formula="{tutoring_time_factor}*{tutoring_reactive_minutes}*{course_learners_per_session}",
        value=lambda results: results.dimension.reactive_allowance,
    )
    times = [(f"interventions_{number + 1}_time", line) for number, line in enumerate(budget.interventions)]
    yield Figure(
        name="minutes_per_session",
        term=Message(en="tutoring time of a session", fr="temps de tutorat d'une session"),
        form="minutes",
        formula=f"{summed([name for name, _ in times])}+{{reactive_allowance}}",
        value=lambda results: results.dimension.minutes_per_session,
    )
    proactive = summed([name for name, line in times if line.mode == "proactive"])
    yield Figure(
        name="hours_proactive",
        term=Message(en="proactive tutoring of a session", fr="tutorat proactif d'une session"),
        form="hours",
        formula=f"({proactive})/60",
        value=lambda results: results.dimension.hours_proactive,
    )
    yield Figure(
        name="hours_reactive",
        term=Message(en="reactive tutoring of a session", fr="tutorat réactif d'une session"),
        form="hours",
        formula="{minutes_per_session}/60-{hours_proactive}",
        value=lambda results: results.dimension.hours_reactive,
    )
    yield Figure(
        name="hours_per_session",
        term=Message(en="tutoring of a session", fr="tutorat d'une session"),
        form="hours",
        formula="{minutes_per_session}/60",
        value=lambda results: results.dimension.hours_per_session,
    )
    yield Figure(
        name="hours_per_year",
        term=Message(en="tutoring a year", fr="tutorat par an"),
        form="hours",
        formula="{course_sessions_per_year}*{hours_per_session}",
        value=lambda results: results.dimension.hours_per_year,
    )
    yield Figure(
        name="tutoring_rate",
        term=Message(en="tutoring rate", fr="taux tutoral"),
        form="rate",
        formula="{hours_per_session}/({course_hours}*{course_learners_per_session})",
        value=lambda results: results.dimension.rate,
    )


def _line(number: int, line: Intervention) -> Iterator[Figure]:
    """Give the units of an intervention and the time that it takes in a session."""
    name = f"interventions_{number + 1}"
    of_learners, of_groups = "{course_learners_per_session}", f"{{{name}_group_size}}"
    yield Figure(
        name=f"{name}_units",
        term=Message(
            en=f"“{line.name}”: {'groups' if line.group_size else 'learners'}",
            fr=f"«\u00a0{line.name}\u00a0»\u00a0: {'groupes' if line.group_size else 'apprenants'}",
        ),
        form="count",
        formula=f"ROUNDUP({of_learners}/{of_groups},0)" if line.group_size else of_learners,
        value=_unit(number),
        words=Message(
            en="learners enrolled in a session ÷ largest group, rounded up",
            fr="inscrits par session ÷ taille d'un groupe, arrondi au-dessus",
        )
        if line.group_size
        else None,
    )
    yield Figure(
        name=f"{name}_time",
        term=Message(en=f"“{line.name}”, in a session", fr=f"«\u00a0{line.name}\u00a0», par session"),
        form="minutes",
        formula=f"{{tutoring_time_factor}}*{{{name}_minutes}}*{{{name}_occurrences}}*{{{name}_units}}",
        value=_time(number),
    )


def _unit(number: int) -> Getter:
    return lambda results: results.dimension.units[number]


def _time(number: int) -> Getter:
    return lambda results: results.dimension.line_minutes[number]
