"""The sheets of cases: scenarios, sensitivity, and behind them every figure computed once more for each case.

A case is a column: its inputs are the central ones but for what the case changes, its figures the same formulas.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from tutoslides.budget.book.addresses import PRIVATE, in_case
from tutoslides.budget.book.cells import BookCell, BookSheet, Row, heads, words
from tutoslides.budget.book.inputs import form_of, name_of
from tutoslides.budget.cases import Scenario, Swing, scenarios_of, swings_of, tornado_of
from tutoslides.budget.catalogue import figures_of
from tutoslides.budget.display import Display
from tutoslides.budget.figures import Figure
from tutoslides.budget.figures_years import figures_of_years
from tutoslides.budget.inputs import INPUTS, Key
from tutoslides.budget.results import Results
from tutoslides.budget.values import Budget
from tutoslides.model.diagnostics import Message

NPV = "net_present_value"
SCENARIO_NAMES = {
    "prudent": Message(en="Prudent", fr="Prudent"),
    "central": Message(en="Central", fr="Central"),
    "ambitious": Message(en="Ambitious", fr="Ambitieux"),
}
SCENARIO_FIGURES = (
    "investment", "yearly_cost", "total_cost", "total_benefit", "net_benefit", NPV, "benefit_cost_ratio",
    "return_on_investment", "payback", "threshold",
)  # fmt: skip
"""What scenarios are compared by."""

_TOLERANCE = "1E-9*MAX(1,{total_cost})"


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """A column: its id in names, its heading, what it changes (to which named cell), its inputs and results."""

    id: str
    heading: str
    changes: Mapping[Key, str]
    budget: Budget
    results: Results


def case_sheets(budget: Budget, look: Display) -> tuple[BookSheet, ...]:
    """Return the sheets of scenarios and sensitivity, and the one that computes them; none where nothing varies."""
    if not budget.scenarios and not budget.ranged:
        return ()
    scenarios, swings = scenarios_of(budget), swings_of(budget)
    cases = (*_scenario_cases(scenarios, look), *_swing_cases(budget, swings, look))
    sensitivity = (_sensitivity_sheet(budget, look),) if swings else ()
    return _scenarios_sheet(budget, scenarios, look), *sensitivity, _cases_sheet(budget, cases, look)


def _scenario_cases(scenarios: tuple[Scenario, ...], look: Display) -> Iterator[Case]:
    keys = _changed_keys(scenarios)
    for scenario in scenarios:
        if scenario.name != "central":
            yield Case(
                id=scenario.name,
                heading=look.say(SCENARIO_NAMES[scenario.name]),
                changes={key: f"{name_of(key)}{PRIVATE}said_{scenario.name}" for key in keys},
                budget=scenario.budget,
                results=scenario.results,
            )


def _swing_cases(budget: Budget, swings: tuple[Swing, ...], look: Display) -> Iterator[Case]:
    for swing in swings:
        estimate, name = budget.estimates[swing.key], name_of(swing.key)
        for end, value, results in (("low", estimate.low, swing.low), ("high", estimate.high, swing.high)):
            if value is not None:
                yield Case(
                    id=f"{end}_{name}",
                    heading=f"{look.say(INPUTS[swing.key].term)} – {look.say(_LOW if end == 'low' else _HIGH)}",
                    changes={swing.key: f"{name}_{end}"},
                    budget=budget.changed({swing.key: value}),
                    results=results,
                )


_LOW, _HIGH = Message(en="low", fr="basse"), Message(en="high", fr="haute")
_CASES = Message(en="Cases", fr="Cas")
_SCENARIOS = Message(en="Scenarios", fr="Scénarios")
_SENSITIVITY = Message(en="Sensitivity", fr="Sensibilité")


def _cases_sheet(budget: Budget, cases: tuple[Case, ...], look: Display) -> BookSheet:
    figures = (*figures_of(budget), *figures_of_years())
    known = {name_of(key) for key in budget.estimates} | {figure.name for figure in figures}
    rows: list[Row] = [
        (words(look.say(INPUTS[key].term)), *(_case_input(key, case) for case in cases)) for key in budget.estimates
    ]
    rows += [
        (words(look.say(figure.term)), *(_case_figure(figure, case, known) for case in cases)) for figure in figures
    ]
    return BookSheet(
        name=look.say(_CASES),
        rows=((words(look.say(_CASES), "title"),), (), heads("", *(case.heading for case in cases)), *rows),
        widths=(52, *(24 for _ in cases)),
        frozen=3,
    )


def _case_input(key: Key, case: Case) -> BookCell:
    name = name_of(key)
    formula = f"{{{case.changes.get(key, name)}}}"
    value = case.budget.value(key)
    return BookCell(value=value, formula=formula, form=form_of(key), name=f"{name}{PRIVATE}{case.id}", look="result")


def _case_figure(figure: Figure, case: Case, known: set[str]) -> BookCell:
    return BookCell(
        value=figure.value(case.results),
        formula=in_case(figure.formula, case.id, known),
        form=figure.form,
        name=f"{figure.name}{PRIVATE}{case.id}",
        look="result",
    )


def _scenarios_sheet(budget: Budget, scenarios: tuple[Scenario, ...], look: Display) -> BookSheet:
    figures = {figure.name: figure for figure in figures_of(budget)}
    changed: list[Row] = [
        (words(look.say(INPUTS[key].term)), *(_said(key, scenario) for scenario in scenarios))
        for key in _changed_keys(scenarios)
    ]
    results: list[Row] = [
        (words(look.say(figures[name].term)), *(_shown(figures[name], scenario) for scenario in scenarios))
        for name in SCENARIO_FIGURES
    ]
    names = [look.say(SCENARIO_NAMES[scenario.name]) for scenario in scenarios]
    return BookSheet(
        name=look.say(_SCENARIOS),
        rows=(
            (words(look.say(_SCENARIOS), "title"),),
            (words(look.say(_ALL_AT_ONCE if any(one.is_derived for one in scenarios) else _AS_SAID), "lead"),),
            (),
            heads(look.say(_WHAT_CHANGES), *names),
            *changed,
            (),
            heads(look.say(_WHAT_COMES), *names),
            *results,
        ),
        widths=(52, 18, 18, 18),
        frozen=4,
    )


_ALL_AT_ONCE = Message(
    en="All unfavourable (favourable) assumptions at once.",
    fr="Toutes les hypothèses défavorables (favorables) à la fois.",
)
_AS_SAID = Message(
    en="What each scenario changes, and what comes of it.", fr="Ce que change chaque scénario, et son effet."
)
_WHAT_CHANGES = Message(en="What changes", fr="Ce qui change")
_WHAT_COMES = Message(en="Results", fr="Résultats")


def _changed_keys(scenarios: tuple[Scenario, ...]) -> tuple[Key, ...]:
    """Return what any scenario changes; of a derived one whatever has a range, since the sheet chooses anew."""
    said = {key for scenario in scenarios for key in scenario.changes}
    ranged = {key for scenario in scenarios if scenario.is_derived for key in scenario.budget.ranged}
    return tuple(key for key in INPUTS if key in said | ranged)


def _said(key: Key, scenario: Scenario) -> BookCell:
    name = name_of(key)
    value, cell = scenario.budget.value(key), f"{name}{PRIVATE}said_{scenario.name}"
    if key in scenario.changes and not scenario.is_derived:
        return BookCell(value=value, form=form_of(key), name=cell, look="input")
    is_chosen = scenario.is_derived and key in scenario.budget.ranged
    formula = _choice(name, scenario.name) if is_chosen else f"{{{name}}}"
    return BookCell(value=value, formula=formula, form=form_of(key), name=cell, look="result")


def _choice(name: str, scenario: str) -> str:
    """Return the formula that takes what hurts (helps) of low, value and high."""
    low, high = (f"{{{NPV}{PRIVATE}{end}_{name}}}" for end in ("low", "high"))
    sign = ("{" + NPV + "}-", "") if scenario == "prudent" else ("", "-{" + NPV + "}")
    gains = [f"({sign[0]}{end}{sign[1]})" for end in (low, high)]
    better = f"IF({gains[0]}>={gains[1]},{{{name}_low}},{{{name}_high}})"
    return f"IF(MAX({gains[0]},{gains[1]})<={_TOLERANCE},{{{name}}},{better})"


def _shown(figure: Figure, scenario: Scenario) -> BookCell:
    name = figure.name if scenario.name == "central" else f"{figure.name}{PRIVATE}{scenario.name}"
    value = figure.value(scenario.results)
    formula = f'IF({{{name}}}="","",{{{name}}})' if figure.form in ("payback", "points") else f"{{{name}}}"
    return BookCell(value=value, formula=formula, form=figure.form, look="result")


def _sensitivity_sheet(budget: Budget, look: Display) -> BookSheet:
    moving = tornado_of(budget)
    still = tuple(swing for swing in swings_of(budget) if swing.key not in {one.key for one in moving})
    rows = tuple(_swing_row(swing, look) for swing in (*moving, *still))
    return BookSheet(
        name=look.say(_SENSITIVITY),
        rows=(
            (words(look.say(_SENSITIVITY), "title"),),
            (words(look.say(_ONE_AT_A_TIME), "lead"),),
            (),
            heads(*(look.say(one) for one in _SENSITIVITY_HEADS)),
            *rows,
        ),
        widths=(52, 14, 14, 18, 18, 18, 18),
        frozen=4,
    )


_ONE_AT_A_TIME = Message(
    en="One assumption at a time at its low, then at its high; everything computed anew.",
    fr="Une hypothèse à la fois à sa valeur basse, puis haute\u00a0; tout est recalculé.",
)
_SENSITIVITY_HEADS = (
    Message(en="Assumption", fr="Hypothèse"),
    Message(en="Low", fr="Basse"),
    Message(en="High", fr="Haute"),
    Message(en="NPV at low", fr="VAN, valeur basse"),
    Message(en="NPV", fr="VAN centrale"),
    Message(en="NPV at high", fr="VAN, valeur haute"),
    Message(en="Width", fr="Amplitude"),
)


def _swing_row(swing: Swing, look: Display) -> Row:
    name, form = name_of(swing.key), form_of(swing.key)
    ends: dict[Literal["low", "high"], Results] = {"low": swing.low, "high": swing.high}
    npv = {end: f"{{{NPV}{PRIVATE}{end}_{name}}}" for end in ends}
    all_three = f"{npv['low']},{{{NPV}}},{npv['high']}"
    values = {end: results.returns.npv for end, results in ends.items()}
    estimate = {"low": f"{{{name}_low}}", "high": f"{{{name}_high}}"}
    low, high = (swing.bounds[0], swing.bounds[1])
    return (
        words(look.say(INPUTS[swing.key].term)),
        BookCell(value=low, formula=estimate["low"], form=form, look="result"),
        BookCell(value=high, formula=estimate["high"], form=form, look="result"),
        BookCell(value=values["low"], formula=npv["low"], form="amount", look="result"),
        BookCell(value=swing.central.returns.npv, formula=f"{{{NPV}}}", form="amount", look="result"),
        BookCell(value=values["high"], formula=npv["high"], form="amount", look="result"),
        BookCell(value=swing.width, formula=f"MAX({all_three})-MIN({all_three})", form="amount", look="total"),
    )
