"""What if: three scenarios side by side, and what moves the result most."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from tutoslides.budget.book.addresses import PRIVATE
from tutoslides.budget.book.inputs import name_of
from tutoslides.budget.cases import Swing
from tutoslides.budget.display import capital
from tutoslides.budget.inputs import INPUTS, Key
from tutoslides.budget.slides.grids import grid_of
from tutoslides.budget.slides.living import living_cell, sheets_behind
from tutoslides.budget.slides.notes import notes_of, seconds_of
from tutoslides.budget.slides.telling import WHY, Telling, shown_as_input, term_of
from tutoslides.budget.tables import SCENARIO_WORDS
from tutoslides.model.chart import Cell, Chart, Series
from tutoslides.model.diagnostics import Message
from tutoslides.model.storyboard import ChartSlide, TableSlide

COMPARED = ("net_benefit", "total_cost", "payback", "threshold")
MOST_CHANGES = 4
"""Inputs that a slide names as what the scenarios change; more are told in the notes."""

NO_LABEL = ";;;"
"""Office's code of a number that is not shown."""

MOST_BARS = 8
"""Bars of a tornado on a slide. Source: the budget guide."""

ALL_AT_ONCE = Message(
    en="all unfavourable (favourable) assumptions at once",
    fr="toutes les hypothèses défavorables (favorables) à la fois",
)


def scenarios_slide(telling: Telling) -> TableSlide:
    """Return the three scenarios: what they change, and what comes of it."""
    scenarios, look = telling.scenarios, telling.look
    is_derived = any(scenario.is_derived for scenario in scenarios)
    changed = [key for key in INPUTS if any(key in scenario.changes for scenario in scenarios)]
    named = [] if is_derived else changed[:MOST_CHANGES]
    rows = [_changed(telling, key) for key in named]
    rows += [[telling.term(name), *(telling.shown(name, one.results) for one in scenarios)] for name in COMPARED]
    heads = ["", *(telling.say(SCENARIO_WORDS[one.name]) for one in scenarios)]
    nets = [look.headline(scenario.results.returns.net) for scenario in scenarios]
    span = look.span(Decimal(telling.years))
    said = Message(
        en=f"Over {span} the net benefit is {nets[0]} in the prudent case, {nets[1]} in ours, {nets[2]} in "
        f"the ambitious one. What changes: {', '.join(term_of(telling, key) for key in changed)}.",
        fr=f"Sur {span}, le bénéfice net est de {nets[0]} dans le cas prudent, de {nets[1]} dans le nôtre, de "
        f"{nets[2]} dans le cas ambitieux. Ce qui change\u00a0: {', '.join(term_of(telling, key) for key in changed)}.",
    )
    return TableSlide(
        key="budget-scenarios",
        title=telling.span(
            Message(
                en=f"From {nets[0]} to {nets[2]} net over {span}, by the scenario",
                fr=f"De {nets[0]} à {nets[2]} nets sur {span}, selon le scénario",
            )
        ),
        kicker=telling.kicker(COMPARED, *((ALL_AT_ONCE,) if is_derived else ())),
        grid=grid_of(heads, rows, "lrrr", totals=(len(named),)),
        notes=notes_of(telling, said, COMPARED),
        seconds=seconds_of(telling, said),
        why=WHY,
    )


def _changed(telling: Telling, key: Key) -> list[str]:
    return [
        capital(term_of(telling, key)),
        *(shown_as_input(telling, key, scenario.budget) for scenario in telling.scenarios),
    ]


def tornado_slide(telling: Telling) -> ChartSlide:
    """Return what each assumption alone changes, the widest first."""
    swings = telling.swings[:MOST_BARS]
    ends = [(_end(telling, swing, "low"), _end(telling, swing, "high")) for swing in swings]
    drawn = [_apart(low, high) for low, high in ends]
    labels = tuple(_label(telling, swing) for swing in swings)
    names = [telling.say(one) for one in (_LOW, _HIGH)]
    first, npv = term_of(telling, swings[0].key), telling.look.headline(telling.results.returns.npv)
    said = Message(
        en=f"One assumption at a time at its low, then its high: what moves the NPV of {npv} most is the {first}.",
        fr=f"Une hypothèse à la fois, à sa valeur basse puis haute\u00a0: ce qui déplace le plus la VAN de {npv}, "
        f"c'est\u00a0: {first}.",
    )
    return ChartSlide(
        key="budget-tornado",
        title=telling.span(Message(en=f"What matters most: {first}", fr=f"Ce qui compte le plus\u00a0: {first}")),
        kicker=telling.kicker(("net_present_value",), _change_words(npv)),
        chart=Chart(
            kind="tornado",
            categories=labels,
            series=(
                Series(name=names[0], cells=tuple(low for low, _ in drawn)),
                Series(name=names[1], cells=tuple(high for _, high in drawn)),
            ),
            sheets=sheets_behind(telling, cases=True),
        ),
        grid=grid_of(
            ["", *names],
            [[label, low.shown, high.shown] for label, (low, high) in zip(labels, ends, strict=True)],
            "lrr",
        ),
        notes=notes_of(telling, said, ("net_present_value",)),
        seconds=seconds_of(telling, said),
        why=WHY,
    )


_LOW, _HIGH = Message(en="at its low", fr="valeur basse"), Message(en="at its high", fr="valeur haute")


def _change_words(npv: str) -> Message:
    return Message(en=f"change of the NPV of {npv}", fr=f"écart à la VAN de {npv}")


def _label(telling: Telling, swing: Swing) -> str:
    """Return an assumption with its range."""
    bounds = [shown_as_input(telling, swing.key, telling.budget.changed({swing.key: one})) for one in swing.bounds]
    return f"{capital(telling.say(SHORT.get(swing.key, INPUTS[swing.key].term)))} ({bounds[0]}\u2013{bounds[1]})"


SHORT: dict[Key, Message] = {
    "isolation.factor": Message(en="credited to tutoring", fr="part attribuée au tutorat"),
    "tutoring.time_factor": Message(en="tutoring times", fr="temps de tutorat"),
    "dropout.moment": Message(en="moment of dropping out", fr="moment d'abandon"),
    "course.learners_per_session": Message(en="learners in a session", fr="inscrits par session"),
    "dropout.with": Message(en="drop-out with tutoring", fr="abandon avec tutorat"),
    "dropout.without": Message(en="drop-out without tutoring", fr="abandon sans tutorat"),
    "course.price": Message(en="price", fr="prix"),
    "investment.factor": Message(en="investment", fr="investissement"),
    "reenrolment.with": Message(en="re-enrolment with tutoring", fr="réinscription avec tutorat"),
    "funding.pro_rata": Message(en="paid in proportion", fr="part payée au prorata"),
    "funding.on_completion": Message(en="paid on completion", fr="part payée à l'achèvement"),
}
"""Shorter terms, where a bar's label has little room."""


def _apart(low: Cell, high: Cell) -> tuple[Cell, Cell]:
    """Return two ends; where both lie on one side of zero, only the farther one has a label: the other has no room."""
    if low.value * high.value <= 0:
        return low, high
    nearer = low if abs(low.value) < abs(high.value) else high
    silent = replace(nearer, shown="", format=NO_LABEL)
    return (silent, high) if nearer is low else (low, silent)


def _end(telling: Telling, swing: Swing, end: str) -> Cell:
    results = swing.low if end == "low" else swing.high
    name = f"net_present_value{PRIVATE}{end}_{name_of(swing.key)}"
    change = results.returns.npv - swing.central.returns.npv
    return living_cell(telling, change, f"{{{name}}}-{{net_present_value}}", "amount", signed=True)
