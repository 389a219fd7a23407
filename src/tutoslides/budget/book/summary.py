"""The first sheet: what a decision maker reads, in the words of the slides."""

from __future__ import annotations

from collections.abc import Iterator

from tutoslides.budget.book.cells import BookCell, BookSheet, Row, heads, words
from tutoslides.budget.catalogue import figures_of
from tutoslides.budget.display import Display
from tutoslides.budget.figures import Figure
from tutoslides.budget.results import Results
from tutoslides.budget.rounding import rounded_up
from tutoslides.budget.values import Budget
from tutoslides.model.diagnostics import Message

_NAME = Message(en="Summary", fr="Synthèse")
_LEAD = Message(
    en="Every figure here is a formula; the assumptions stand on the next sheet.",
    fr="Chaque chiffre est une formule\u00a0; les hypothèses sont sur la feuille suivante.",
)
_PARTS: tuple[tuple[Message, tuple[str, ...]], ...] = (
    (
        Message(en="What it costs", fr="Ce que cela coûte"),
        ("investment", "yearly_cost", "total_cost", "cost_per_learner", "cost_per_completer"),
    ),
    (
        Message(en="What it pays for", fr="Ce que cela finance"),
        ("hours_per_year", "tutoring_rate", "hourly_cost"),
    ),
    (
        Message(
            en="What it changes, if the rates change as assumed", fr="Ce que cela change, si les taux évoluent ainsi"
        ),
        ("learners_kept", "reenrolments", "total_benefit", "net_benefit", "net_present_value"),
    ),
    (
        Message(en="What would have to be true", fr="Ce qu'il faut pour que cela rembourse"),
        ("benefit_cost_ratio", "return_on_investment", "payback", "threshold", "threshold_learners"),
    ),
)


def summary_sheet(budget: Budget, results: Results, look: Display) -> BookSheet:
    """Return the sheet."""
    figures = {figure.name: figure for figure in figures_of(budget)}
    rows = [
        row for heading, names in _PARTS for row in _part(heading, [figures[name] for name in names], results, look)
    ]
    return BookSheet(
        name=look.say(_NAME),
        rows=((words(budget.title or look.say(_NAME), "title"),), (words(look.say(_LEAD), "lead"),), *rows),
        widths=(58, 24),
    )


def _part(heading: Message, figures: list[Figure], results: Results, look: Display) -> Iterator[Row]:
    yield ()
    yield heads(look.say(heading), "")
    for figure in figures:
        yield words(look.say(figure.term)[:1].upper() + look.say(figure.term)[1:]), _cell(figure, results, look)


def _cell(figure: Figure, results: Results, look: Display) -> BookCell:
    """Return a figure as slides show it: thresholds rounded up, words where there is none."""
    value, name = figure.value(results), f"{{{figure.name}}}"
    if figure.form not in ("payback", "points", "learners_needed"):
        return BookCell(value=value, formula=name, form=figure.form, look="total")
    scale = "100*" if figure.form == "points" else ""
    formula = f'IF({name}="",{_none(figure, look)},ROUNDUP(ROUND({scale}{name},7),1))'
    if value is None:
        return BookCell(text=getattr(look, figure.form)(None), formula=formula, look="total")
    up = rounded_up(value * 100 if figure.form == "points" else value)
    return BookCell(value=up, formula=formula, form="number" if figure.form == "points" else figure.form, look="total")


def _none(figure: Figure, look: Display) -> str:
    """Return the formula of what is said where there is no such number."""
    if figure.form != "payback":
        return f'"{look.points(None)}"'
    years = look.span_words
    return f'"{look.say(_NOT_REACHED)}"&{{horizon_years}}&IF({{horizon_years}}<2,"{years[0]}","{years[1]}")'


_NOT_REACHED = Message(en="not reached in ", fr="non atteint en ")
