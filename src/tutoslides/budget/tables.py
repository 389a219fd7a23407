"""A budget's results as tables of words: for the terminal and for slides alike.

In: a budget with its results, and how numbers are shown. Out: rows of texts; which of them are totals.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from tutoslides.budget.cases import Scenario, Swing
from tutoslides.budget.catalogue import figures_of
from tutoslides.budget.display import Display, capital
from tutoslides.budget.figures import Figure
from tutoslides.budget.inputs import INPUTS
from tutoslides.budget.results import Results
from tutoslides.budget.values import Budget
from tutoslides.model.diagnostics import Message

SCENARIO_WORDS: dict[str, Message] = {
    "prudent": Message(en="Prudent", fr="Prudent"),
    "central": Message(en="Central", fr="Central"),
    "ambitious": Message(en="Ambitious", fr="Ambitieux"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class WordTable:
    """A table: its name, its header, its rows of words, the rows (from 0) that are totals."""

    title: str
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    totals: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Spoken:
    """A budget with its results, and how they are shown."""

    budget: Budget
    results: Results
    look: Display
    figures: Mapping[str, Figure]

    @classmethod
    def of(cls, budget: Budget, results: Results, look: Display) -> Spoken:
        """Return the budget with its catalogue of figures."""
        return cls(budget=budget, results=results, look=look, figures={one.name: one for one in figures_of(budget)})

    def term(self, name: str) -> str:
        """Return what a figure is called, with a capital."""
        return capital(self.look.say(self.figures[name].term))

    def shown(self, name: str, results: Results | None = None) -> str:
        """Return a figure in words, of another case where one is given."""
        figure = self.figures[name]
        return show(figure, results or self.results, self.look)


def show(figure: Figure, results: Results, look: Display) -> str:
    """Return a figure in words: in tables, money to one unit."""
    method: Callable[..., str] = getattr(look, figure.form)
    return method(figure.value(results))


def costs_table(spoken: Spoken) -> WordTable:
    """Return the lines of the investment and of a year, each with its total; lines that cost nothing are left out."""
    look, costs = spoken.look, spoken.results.costs
    once = _lines(spoken, ("engineering", "training", "tools_once"))
    yearly = [
        *_lines(spoken, ("tutoring_cost", "coordination_cost")),
        *(
            [(capital(look.say(INPUTS["training.yearly"].term)), look.amount(costs.newcomers))]
            if costs.newcomers
            else []
        ),
        *_lines(spoken, ("engineering_yearly", "tools_yearly")),
    ]
    rows = [*once, *_lines(spoken, ("investment",)), *yearly, *_lines(spoken, ("yearly_cost",))]
    total = (spoken.term("total_cost"), spoken.shown("total_cost"))
    totals = (*([len(once)] if once else []), *([len(rows) - 1] if yearly else []), len(rows))
    return WordTable(
        title=look.say(Message(en="What it costs", fr="Ce que cela coûte")),
        header=(look.say(Message(en="Line", fr="Poste")), look.say(Message(en="Amount", fr="Montant"))),
        rows=(*rows, total),
        totals=totals,
    )


def key_table(spoken: Spoken) -> WordTable:
    """Return the key figures."""
    names: tuple[str, ...] = (
        "hours_per_year", "tutoring_rate", "hourly_cost", "cost_per_learner", "cost_per_completer", "learners_kept",
        "total_benefit", "net_benefit", "net_present_value", "benefit_cost_ratio", "return_on_investment", "payback",
        "threshold", "threshold_learners",
    )  # fmt: skip
    if not spoken.budget.value("horizon.discount_rate"):  # then it is the net benefit, which stands there already
        names = tuple(name for name in names if name != "net_present_value")
    return WordTable(
        title=spoken.look.say(Message(en="Key figures", fr="Chiffres clés")),
        header=(
            spoken.look.say(Message(en="Figure", fr="Grandeur")),
            spoken.look.say(Message(en="Result", fr="Résultat")),
        ),
        rows=(*((spoken.term(name), spoken.shown(name)) for name in names), *_share(spoken)),
    )


def _share(spoken: Spoken) -> tuple[tuple[str, str], ...]:
    """Return the row of the dimensioning's share with what is published beside it, without a verdict."""
    if "engineering_share" not in spoken.figures:
        return ()
    published = spoken.look.say(DIMENSIONING)
    return ((f"{spoken.term('engineering_share')} ({published})", spoken.shown("engineering_share")),)


DIMENSIONING = Message(en="published: 5 to 10%", fr="repère publié\u00a0: 5 à 10\u00a0%")
"""What is published on the share of a project's budget for dimensioning its tutoring.

Source: J. Rodet, Blog de t@d, "Définir le modèle économique du système tutoral", January 2011.
"""


def flows_table(spoken: Spoken) -> WordTable:
    """Return the flows year by year."""
    look = spoken.look
    return WordTable(
        title=look.say(Message(en="Flows", fr="Flux")),
        header=tuple(look.say(one) for one in _FLOW_HEADS),
        rows=tuple(
            (str(year.number), *(look.amount(value) for value in (year.cost, year.benefit, year.flow, year.cumulative)))
            for year in spoken.results.years
        ),
    )


def scenarios_table(spoken: Spoken, scenarios: tuple[Scenario, ...]) -> WordTable:
    """Return what scenarios come to, a column each."""
    names = (
        "yearly_cost", "total_cost", "total_benefit", "net_benefit", "net_present_value", "return_on_investment",
        "payback", "threshold",
    )  # fmt: skip
    look = spoken.look
    return WordTable(
        title=look.say(Message(en="Scenarios", fr="Scénarios")),
        header=("", *(look.say(SCENARIO_WORDS[one.name]) for one in scenarios)),
        rows=tuple((spoken.term(name), *(spoken.shown(name, one.results) for one in scenarios)) for name in names),
    )


def swings_table(spoken: Spoken, swings: tuple[Swing, ...]) -> WordTable:
    """Return what each input alone does to the present value."""
    look = spoken.look
    return WordTable(
        title=look.say(Message(en="Sensitivity of the NPV", fr="Sensibilité de la VAN")),
        header=tuple(look.say(one) for one in _SWING_HEADS),
        rows=tuple(
            (
                capital(look.say(INPUTS[swing.key].term)),
                *(look.amount(results.returns.npv) for results in (swing.low, swing.high)),
                look.amount(swing.width),
            )
            for swing in swings
        ),
    )


_FLOW_HEADS = (
    Message(en="Year", fr="Année"),
    Message(en="Cost", fr="Coût"),
    Message(en="Benefit", fr="Bénéfice"),
    Message(en="Flow", fr="Flux"),
    Message(en="Cumulative", fr="Cumul"),
)
_SWING_HEADS = (
    Message(en="Assumption", fr="Hypothèse"),
    Message(en="At low", fr="Valeur basse"),
    Message(en="At high", fr="Valeur haute"),
    Message(en="Width", fr="Amplitude"),
)


def _lines(spoken: Spoken, names: tuple[str, ...]) -> list[tuple[str, str]]:
    return [(spoken.term(name), spoken.shown(name)) for name in names if spoken.figures[name].value(spoken.results)]
