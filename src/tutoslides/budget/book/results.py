"""The sheets of results: every figure with its formula in words, and the flows year by year."""

from __future__ import annotations

from tutoslides.budget.book.cells import BookCell, BookSheet, heads, words
from tutoslides.budget.catalogue import figures_of
from tutoslides.budget.display import Display, capital
from tutoslides.budget.explaining import Explainer
from tutoslides.budget.figures import Figure
from tutoslides.budget.figures_years import COLUMNS, LONGEST, TERMS, figures_of_years, year_name
from tutoslides.budget.results import Results
from tutoslides.budget.values import Budget
from tutoslides.model.diagnostics import Message

_CALCULATIONS = Message(en="Calculations", fr="Calculs")
_FLOWS = Message(en="Flows", fr="Flux")
_HEADS = (
    Message(en="Figure", fr="Grandeur"),
    Message(en="Result", fr="Résultat"),
    Message(en="How it is computed", fr="Mode de calcul"),
    Message(en="Name in formulas", fr="Nom dans les formules"),
)
_YEAR = Message(en="Year", fr="Année")


def computed(figure: Figure, results: Results) -> BookCell:
    """Return the cell of a figure under its name."""
    return BookCell(
        value=figure.value(results), formula=figure.formula, form=figure.form, name=figure.name, look="result"
    )


def calculations_sheet(budget: Budget, results: Results, look: Display) -> BookSheet:
    """Return the sheet of all figures of the central case."""
    explainer = Explainer.of(budget, look)
    rows = (
        (
            words(capital(look.say(figure.term))),
            computed(figure, results),
            words(explainer.in_words(figure)),
            words(figure.name),
        )
        for figure in figures_of(budget)
    )
    return BookSheet(
        name=look.say(_CALCULATIONS),
        rows=((words(look.say(_CALCULATIONS), "title"),), (), heads(*(look.say(one) for one in _HEADS)), *rows),
        widths=(52, 16, 92, 28),
        frozen=3,
    )


def flows_sheet(results: Results, look: Display) -> BookSheet:
    """Return the sheet of flows: a year a row, those behind the horizon empty."""
    cells = {figure.name: computed(figure, results) for figure in figures_of_years()}
    rows = [
        (words(str(number)), *(cells[year_name(number, column)] for column in COLUMNS)) for number in range(LONGEST + 1)
    ]
    names = (look.say(TERMS[column]).capitalize() for column in COLUMNS)
    return BookSheet(
        name=look.say(_FLOWS),
        rows=((words(look.say(_FLOWS), "title"),), (), heads(look.say(_YEAR), *names), *rows),
        widths=(10, *(18 for _ in COLUMNS)),
        frozen=3,
    )
