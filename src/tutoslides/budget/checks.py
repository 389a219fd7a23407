"""What deserves a second look in a sound budget: sources, effects, ranges. Warnings only; nothing is changed.

Source: the budget guide, "Checks".
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from tutoslides.budget.cases import scenarios_of
from tutoslides.budget.compute import compute
from tutoslides.budget.inputs import INPUTS
from tutoslides.budget.published import published_for
from tutoslides.budget.results import Results
from tutoslides.budget.tolerance import is_below_zero
from tutoslides.budget.values import Budget, Engineering, Intervention, Tool
from tutoslides.model.diagnostics import Diagnostic, Message, Place


def warnings_of(budget: Budget) -> tuple[Diagnostic, ...]:
    """Return the warnings, in the order of the guide."""
    results = compute(budget)
    return (
        *_sources(budget),
        *_effects(budget, results),
        *_times(budget),
        *_method(budget),
        *_scenarios(budget, results),
    )


def _sources(budget: Budget) -> Iterator[Diagnostic]:
    given = [(str(key), one.origin, one.line) for key, one in budget.estimates.items() if one.is_given]
    rows: tuple[Engineering | Tool | Intervention, ...] = (*budget.engineering, *budget.tools, *budget.interventions)
    listed = [(f"«\u00a0{row.name}\u00a0»", row.origin, row.line) for row in rows]
    for name, origin, line in [*given, *listed]:
        if not origin.is_sourced:
            message = Message(
                en=f"{name} has no source: shown as an assumption.",
                fr=f"{name} n'a pas de source\u00a0: montré comme hypothèse.",
            )
            place = Place(source=budget.file, line=line, excerpt=name)
            yield Diagnostic(code="source-missing", message=message, place=place)


def _effects(budget: Budget, results: Results) -> Iterator[Diagnostic]:
    if budget.value("dropout.with") >= budget.value("dropout.without"):
        message = Message(
            en="dropout.with is not below dropout.without: no learner is kept; computed as it is.",
            fr="dropout.with n'est pas sous dropout.without\u00a0: aucun apprenant n'est maintenu\u00a0; "
            "calculé tel quel.",
        )
        yield Diagnostic(code="no-effect", message=message, place=budget.place_of("dropout.with"))
    if results.stakes.per_learner <= 0:
        message = Message(
            en="a drop-out loses nothing: the lost share of the price does not exceed the cost of going on.",
            fr="un abandon ne fait rien perdre\u00a0: la part perdue du prix ne dépasse pas le coût de la fin du "
            "parcours.",
        )
        yield Diagnostic(code="nothing-at-stake", message=message, place=budget.place_of("course.price"))


def _times(budget: Budget) -> Iterator[Diagnostic]:
    for line in budget.interventions:
        place = Place(source=budget.file, line=line.line, excerpt=line.name)
        if line.mode == "reactive" and line.group_size is None and budget.value("tutoring.reactive_minutes") > 0:
            message = Message(
                en=f"“{line.name}” is reactive and there is a reactive allowance too: counted twice?",
                fr=f"«\u00a0{line.name}\u00a0» est réactive et il y a aussi un forfait réactif\u00a0: compté deux "
                "fois\u00a0?",
            )
            yield Diagnostic(code="reactive-twice", message=message, place=place)
        published = published_for(line)
        if published and not published.least <= line.minutes <= published.most:
            message = Message(
                en=f"“{line.name}”: {line.minutes} min is outside the published {published.range_words.en} min.",
                fr=f"«\u00a0{line.name}\u00a0»\u00a0: {line.minutes} min, hors du repère publié de "
                f"{published.range_words.fr} min.",
            )
            yield Diagnostic(code="outside-published", message=message, place=place)


def _method(budget: Budget) -> Iterator[Diagnostic]:
    place = Place(source=budget.file, line=0)
    if budget.value("isolation.factor") == 1:
        message = Message(
            en="the whole improvement is credited to tutoring (isolation.factor = 1).",
            fr="toute l'amélioration est attribuée au tutorat (isolation.factor = 1).",
        )
        yield Diagnostic(code="not-isolated", message=message, place=budget.place_of("isolation.factor"))
    if budget.value("horizon.years") > 1 and budget.value("horizon.discount_rate") == 0:
        message = Message(
            en="several years and no discount rate: horizon.discount_rate = 0.",
            fr="plusieurs années et pas d'actualisation\u00a0: horizon.discount_rate = 0.",
        )
        yield Diagnostic(code="not-discounted", message=message, place=budget.place_of("horizon.discount_rate"))
    if not budget.ranged:
        message = Message(
            en=f"no input has a range (low, high), for example {_FIRST_RANGED}: no sensitivity can be shown.",
            fr=f"aucune donnée n'a de bornes (low, high), par exemple {_FIRST_RANGED}\u00a0: pas d'analyse de "
            "sensibilité.",
        )
        yield Diagnostic(code="range-missing", message=message, place=place)


_FIRST_RANGED = next(key for key, entry in INPUTS.items() if entry.may_range and entry.unit == "rate")


def _scenarios(budget: Budget, results: Results) -> Iterator[Diagnostic]:
    place = Place(source=budget.file, line=0)
    if budget.scenarios or budget.ranged:
        values = [scenario.results.returns.npv for scenario in scenarios_of(budget)]
        if any(is_below_zero(after - before, results.costs.total) for before, after in pairwise(values)):
            message = Message(
                en="the scenarios' present values do not go from prudent over central to ambitious.",
                fr="les VAN des scénarios ne vont pas du prudent au central puis à l'ambitieux.",
            )
            yield Diagnostic(code="scenario-order", message=message, place=place)
    if budget.value("reenrolment.lag") == budget.value("horizon.years") and results.stakes.reenrolment_margin != 0:
        message = Message(
            en="re-enrolments come after the horizon: none of their income is counted.",
            fr="les réinscriptions viennent après l'horizon\u00a0: leur revenu n'est pas compté.",
        )
        yield Diagnostic(code="lag-beyond", message=message, place=budget.place_of("reenrolment.lag"))
