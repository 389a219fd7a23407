"""The figures of single years: flows of the years 0 to 10, those behind the horizon empty (formula 9).

Ten years are the longest horizon; so a workbook in which somebody changes the horizon still computes.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from tutoslides.budget.figures import Figure, Form, Getter
from tutoslides.budget.results import Results, Year
from tutoslides.budget.tolerance import is_below_zero
from tutoslides.model.diagnostics import Message

LONGEST = 10
"""Years of the longest horizon."""

COLUMNS = ("cost", "benefit", "flow", "cumulative", "discount", "present", "late_discount", "last_below")
"""What is computed of a year, in the order of a workbook's columns; the last two only help."""

TERMS: dict[str, Message] = {
    "cost": Message(en="cost", fr="coût"),
    "benefit": Message(en="benefit", fr="bénéfice"),
    "flow": Message(en="flow", fr="flux"),
    "cumulative": Message(en="cumulative flow", fr="flux cumulé"),
    "discount": Message(en="discount factor", fr="facteur d'actualisation"),
    "present": Message(en="present value", fr="valeur actuelle"),
    "late_discount": Message(en="factor, re-enrolments", fr="facteur, réinscriptions"),
    "last_below": Message(en="still below zero", fr="encore sous zéro"),
}
_FORMS: dict[str, Form] = {"discount": "factor", "late_discount": "factor", "last_below": "number"}

_TOLERANCE = "1E-9*MAX(1,{total_cost})"


def year_name(number: int, column: str) -> str:
    """Return the name of a figure of a year."""
    return f"year_{number}_{column}"


def row_of(column: str, first: int = 0) -> str:
    """Return a column of all years, from the year `first` on, as a formula speaks of it."""
    return f"{{{year_name(first, column)}..{year_name(LONGEST, column)}}}"


def figures_of_years() -> Iterator[Figure]:
    """Give the figures of every year, all years of one column after the other: `{a..b}` speaks of such a row."""
    for column in COLUMNS:
        for number in range(LONGEST + 1):
            yield Figure(
                name=year_name(number, column),
                term=Message(en=f"year {number}: {TERMS[column].en}", fr=f"année {number}\u00a0: {TERMS[column].fr}"),
                form=_FORMS.get(column, "amount"),
                formula=_formula(number, column),
                value=_value(number, column),
            )


def _formula(number: int, column: str) -> str:
    if number == 0:
        return _FIRST[column]
    here = {name: f"{{{year_name(number, name)}}}" for name in COLUMNS}
    before = f"{{{year_name(number - 1, 'cumulative')}}}"
    inside = {
        "cost": "{yearly_cost}",
        "benefit": f"{{isolation_factor}}*({{contribution_kept}}+IF({number}>{{reenrolment_lag}},"
        "{reenrolment_margin},0))",
        "flow": f"{here['benefit']}-{here['cost']}",
        "cumulative": f"{before}+{here['flow']}",
        "discount": f"(1+{{horizon_discount_rate}})^-{number}",
        "present": f"{here['flow']}*{here['discount']}",
        "late_discount": f"IF({number}>{{reenrolment_lag}},{here['discount']},0)",
        "last_below": f"IF({here['cumulative']}<-{_TOLERANCE},{number},-1)",
    }[column]
    return f'IF({number}>{{horizon_years}},"",{inside})'


_FIRST = {
    "cost": "{investment}",
    "benefit": "0",
    "flow": "{year_0_benefit}-{year_0_cost}",
    "cumulative": "{year_0_flow}",
    "discount": "1",
    "present": "{year_0_flow}*{year_0_discount}",
    "late_discount": "0",
    "last_below": f"IF({{year_0_cumulative}}<-{_TOLERANCE},0,-1)",
}
"""The formulas of year 0, before the first learner."""


def _value(number: int, column: str) -> Getter:
    def value(results: Results) -> Decimal | None:
        if number >= len(results.years):
            return None
        year = results.years[number]
        if column == "late_discount":
            return year.discount if year.counts_reenrolments else Decimal(0)
        return _last_below(year, results) if column == "last_below" else getattr(year, column)

    return value


def _last_below(year: Year, results: Results) -> Decimal:
    return Decimal(year.number) if is_below_zero(year.cumulative, results.costs.total) else Decimal(-1)
