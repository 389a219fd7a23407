"""When it pays: the threshold as a figure and as a curve, and the cumulative flows with the payback."""

from __future__ import annotations

from decimal import Decimal

from tutoslides.budget.figures_years import year_name
from tutoslides.budget.slides.grids import grid_of
from tutoslides.budget.slides.living import living_cell, sheets_behind
from tutoslides.budget.slides.notes import notes_of, seconds_of
from tutoslides.budget.slides.telling import WHY, Telling, words
from tutoslides.model.chart import Chart, Series
from tutoslides.model.diagnostics import Message
from tutoslides.model.storyboard import ChartSlide, FigureSlide

THRESHOLD = ("to_be_covered", "benefit_of_one", "threshold", "threshold_learners")
CURVE_STEPS = 4
"""Steps of the curve from no effect to beyond the threshold."""

NICE_STEPS = tuple(Decimal(points) / 100 for points in (1, 2, 3, 4, 5, 10, 15, 20, 25))
"""Drops of the drop-out rate that are easy to read as steps of an axis."""


def threshold_slide(telling: Telling) -> FigureSlide:
    """Return what would have to be true, large."""
    drop, learners = telling.shown("threshold"), telling.shown("threshold_learners")
    said = Message(
        en=f"The question to discuss is not whether the budget is small, but whether we believe in this: {drop}.",
        fr=f"La question n'est pas de savoir si le budget est petit, mais si nous croyons à cela\u00a0: {drop}.",
    )
    return FigureSlide(
        key="budget-threshold",
        title=telling.span(_needed(telling, learners)),
        kicker=telling.kicker(THRESHOLD),
        figure=words(drop),
        notes=notes_of(telling, said, THRESHOLD),
        seconds=seconds_of(telling, said),
        why=WHY,
    )


def _needed(telling: Telling, learners: str) -> Message:
    """Return what the threshold means: a fall of the rate, none at all, or one that cannot be."""
    drop = telling.results.threshold.drop
    if drop is None:
        return Message(
            en="No fall of the drop-out rate alone pays for this budget",
            fr="Aucune baisse du taux d'abandon n'équilibre à elle seule ce budget",
        )
    if not drop:
        return Message(
            en="No fall of the drop-out rate is needed: re-enrolments alone pay for this budget",
            fr="Aucune baisse du taux d'abandon n'est nécessaire\u00a0: les réinscriptions équilibrent ce budget",
        )
    return Message(
        en=f"This fall of the drop-out rate is enough to break even: {learners} a session",
        fr=f"Cette baisse du taux d'abandon suffit à l'équilibre\u00a0: {learners} par session",
    )


def curve_slide(telling: Telling) -> ChartSlide:
    """Return the present value over the drop of the drop-out rate."""
    threshold = telling.results.threshold
    drops = curve_drops(telling)
    cells = tuple(
        living_cell(
            telling,
            threshold.slope * drop - threshold.numerator,
            f"{{benefit_of_one}}*{drop:f}-{{to_be_covered}}",
            "amount",
        )
        for drop in drops
    )
    labels = tuple(telling.look.points(drop) for drop in drops)
    name = telling.say(Message(en="NPV by the fall of the drop-out rate", fr="VAN selon la baisse du taux d'abandon"))
    drop = telling.shown("threshold")
    title = (
        Message(
            en=f"From {drop} less of drop-out on, the budget pays",
            fr=f"Dès {drop} d'abandon en moins, le budget s'équilibre",
        )
        if threshold.drop is not None
        else Message(en=f"Break-even: {drop}", fr=f"Équilibre\u00a0: {drop}")
    )
    said = Message(
        en=f"Left of {drop} the budget costs more than it brings; right of it, it brings more.",
        fr=f"À gauche de {drop}, le budget coûte plus qu'il n'apporte\u00a0; à droite, il apporte plus.",
    )
    return ChartSlide(
        key="budget-curve",
        title=telling.span(title),
        kicker=telling.kicker(THRESHOLD),
        chart=Chart(
            kind="line", categories=labels, series=(Series(name=name, cells=cells),), sheets=sheets_behind(telling)
        ),
        grid=grid_of(["", name], [[label, cell.shown] for label, cell in zip(labels, cells, strict=True)], "lr"),
        notes=notes_of(telling, said, THRESHOLD),
        seconds=seconds_of(telling, said),
        why=WHY,
    )


def curve_drops(telling: Telling) -> tuple[Decimal, ...]:
    """Return the drops that the curve shows: from none in easy steps beyond the threshold, to no drop-out at most."""
    most = telling.budget.value("dropout.without")
    aim = telling.results.threshold.drop or most
    step = next((one for one in NICE_STEPS if one * (CURVE_STEPS - 1) >= aim), NICE_STEPS[-1])
    drops = [step * number for number in range(CURVE_STEPS + 1) if step * number <= most]
    return tuple(drops) if len(drops) > 1 else (Decimal(0), most)


def cash_slide(telling: Telling) -> ChartSlide:
    """Return the cumulative flows year by year."""
    years = telling.results.years
    cells = tuple(
        living_cell(telling, year.cumulative, f"{{{year_name(year.number, 'cumulative')}}}", "amount") for year in years
    )
    labels = tuple(telling.say(Message(en=f"Year {year.number}", fr=f"Année {year.number}")) for year in years)
    name = telling.say(Message(en="Cumulative flow", fr="Flux cumulé"))
    payback = telling.shown("payback")
    title = (
        Message(
            en=f"Paid back in {payback}, if these assumptions hold",
            fr=f"Remboursé en {payback}, si ces hypothèses tiennent",
        )
        if telling.results.returns.payback is not None
        else Message(en=f"Payback {payback} with these assumptions", fr=f"Remboursement {payback} avec ces hypothèses")
    )
    said = Message(
        en="Year 0 is what we spend before the first learner; the line says where we stand at the end of each year.",
        fr="L'année 0, c'est ce que nous dépensons avant le premier apprenant\u00a0; la courbe dit où nous en sommes à "
        "la fin de chaque année.",
    )
    return ChartSlide(
        key="budget-cash",
        title=telling.span(title),
        kicker=telling.kicker(("payback",)),
        chart=Chart(
            kind="line", categories=labels, series=(Series(name=name, cells=cells),), sheets=sheets_behind(telling)
        ),
        grid=grid_of(["", name], [[label, cell.shown] for label, cell in zip(labels, cells, strict=True)], "lr"),
        notes=notes_of(telling, said, ("payback", "total_cost", "total_benefit", "net_benefit")),
        seconds=seconds_of(telling, said),
        why=WHY,
    )
