"""What it changes: with and without tutoring, and from the costs to the net benefit."""

from __future__ import annotations

from decimal import Decimal

from tutoslides.budget.figures import Form
from tutoslides.budget.slides.grids import grid_of
from tutoslides.budget.slides.living import living_cell, sheets_behind
from tutoslides.budget.slides.notes import notes_of, seconds_of
from tutoslides.budget.slides.telling import WHY, Telling, input_shown, kept_words
from tutoslides.model.chart import Chart, Series
from tutoslides.model.diagnostics import Message
from tutoslides.model.storyboard import ChartSlide

WATERFALL = ("investment", "yearly_cost", "contribution_kept", "reenrolment_margin", "total_benefit", "net_benefit")


_WITHOUT, _WITH = Message(en="Without tutoring", fr="Sans tutorat"), Message(en="With tutoring", fr="Avec tutorat")

_PATHS: tuple[tuple[Message, str], ...] = (
    (Message(en="Drop out", fr="Abandonnent"), "{{learners_per_year}}*{{dropout_{case}}}"),
    (Message(en="Complete", fr="Vont au bout"), "{{learners_per_year}}*(1-{{dropout_{case}}})"),
    (
        Message(en="Enrol again", fr="Se réinscrivent"),
        "{{learners_per_year}}*(1-{{dropout_{case}}})*{{reenrolment_{case}}}",
    ),
)
"""What becomes of the learners of a year, and how many they are in a case, `without` or `with`."""


def paths_of(learners: Decimal, dropping: Decimal, again: Decimal) -> tuple[Decimal, ...]:
    """Return how many learners of a year drop out, complete, and enrol again, by two rates."""
    completing = learners * (1 - dropping)
    return learners - completing, completing, completing * again


def effect_slide(telling: Telling) -> ChartSlide:
    """Return what becomes of a year's learners, without and with tutoring; nobody enrols again where none ever does."""
    learners = telling.results.dimension.learners_per_year
    value = telling.budget.value
    without = paths_of(learners, value("dropout.without"), value("reenrolment.without"))
    with_ = paths_of(learners, value("dropout.with"), value("reenrolment.with"))
    shown = [number for number in range(len(_PATHS)) if without[number] or with_[number]]
    cells = {
        case: tuple(
            living_cell(telling, counts[number], _PATHS[number][1].format(case=case), "number") for number in shown
        )
        for case, counts in (("without", without), ("with", with_))
    }
    labels = tuple(telling.say(_PATHS[number][0]) for number in shown)
    names = [telling.say(name) for name in (_WITHOUT, _WITH)]
    before, after = input_shown(telling, "dropout.without"), input_shown(telling, "dropout.with")
    kept = kept_words(telling)
    said = Message(
        en=f"If the drop-out rate goes from {before} to {after}: {kept.en} who complete each year.",
        fr=f"Si le taux d'abandon passe de {before} à {after}\u00a0: {kept.fr} au bout chaque année.",
    )
    return ChartSlide(
        key="budget-effect",
        title=telling.span(
            Message(
                en=f"If drop-out goes to {after}: {kept.en} each year",
                fr=f"Si l'abandon passe à {after}\u00a0: {kept.fr} chaque année",
            )
        ),
        kicker=telling.kicker(("learners_kept",)),
        chart=Chart(
            kind="bar",
            categories=labels,
            series=tuple(Series(name=name, cells=row) for name, row in zip(names, cells.values(), strict=True)),
            sheets=sheets_behind(telling),
        ),
        grid=grid_of(
            ["", *names],
            [[label, one.shown, other.shown] for label, one, other in zip(labels, *cells.values(), strict=True)],
            "lrr",
        ),
        notes=notes_of(telling, said, ("learners_per_year", "learners_kept")),
        seconds=seconds_of(telling, said),
        why=WHY,
    )


def waterfall_slide(telling: Telling) -> ChartSlide:
    """Return the way from the costs over the benefits to what is left."""
    steps = _steps(telling)
    form: Form = "amount"
    cells = tuple(living_cell(telling, value, formula, form, signed=True) for _, value, formula in steps)
    labels = tuple(telling.say(label) for label, _, _ in steps)
    net, span = telling.look.headline(telling.results.returns.net), telling.look.span(Decimal(telling.years))
    amounts = telling.say(Message(en=f"Amounts over {span}", fr=f"Montants sur {span}"))
    said = Message(
        en=f"Over {span}, what the costs take and what the benefits bring leaves {net}, if these assumptions hold.",
        fr=f"Sur {span}, ce que prennent les coûts et ce qu'apportent les bénéfices laisse {net}, si ces hypothèses "
        "tiennent.",
    )
    return ChartSlide(
        key="budget-waterfall",
        title=telling.span(_left(telling, net, span)),
        kicker=telling.kicker(("net_benefit",)),
        chart=Chart(
            kind="waterfall",
            categories=labels,
            series=(Series(name=amounts, cells=cells),),
            totals=(len(steps) - 1,),
            sheets=sheets_behind(telling),
        ),
        grid=grid_of(
            ["", amounts],
            [[label, cell.shown] for label, cell in zip(labels, cells, strict=True)],
            "lr",
            totals=(len(steps) - 1,),
        ),
        notes=notes_of(telling, said, WATERFALL),
        seconds=seconds_of(telling, said),
        why=WHY,
    )


def _left(telling: Telling, net: str, span: str) -> Message:
    """Return what is left; a loss is told as it is."""
    if telling.results.returns.net < 0:
        return Message(
            en=f"Over {span}, a net result of {net} with these assumptions",
            fr=f"Sur {span}, un résultat net de {net} avec ces hypothèses",
        )
    return Message(
        en=f"Over {span}, {net} are left if these assumptions hold",
        fr=f"Sur {span}, il reste {net} si ces hypothèses tiennent",
    )


def _steps(telling: Telling) -> list[tuple[Message, Decimal, str]]:
    """Return the steps: what each is, its amount over the horizon, and its formula."""
    results, budget = telling.results, telling.budget
    credited = budget.value("isolation.factor")
    kept = credited * results.stakes.kept * telling.years
    kept_formula = "{isolation_factor}*{contribution_kept}*{horizon_years}"
    steps = [
        (Message(en="Investment", fr="Investissement"), -results.costs.investment, "-{investment}"),
        (
            Message(en="Running costs", fr="Fonctionnement"),
            -results.costs.yearly * telling.years,
            "-{yearly_cost}*{horizon_years}",
        ),
        (Message(en="Learners kept", fr="Apprenants maintenus"), kept, kept_formula),
        (
            Message(en="Re-enrolments", fr="Réinscriptions"),
            results.returns.benefits - kept,
            f"{{total_benefit}}-{kept_formula}",
        ),
    ]
    shown = [step for step in steps if step[1]]
    return [*shown, (Message(en="Net benefit", fr="Bénéfice net"), results.returns.net, "{net_benefit}")]
