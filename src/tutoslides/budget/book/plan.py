"""The whole workbook: summary, assumptions, calculations, flows, and the cases where something varies."""

from __future__ import annotations

from tutoslides.budget.book.cases import case_sheets
from tutoslides.budget.book.cells import Book
from tutoslides.budget.book.inputs import inputs_sheet
from tutoslides.budget.book.results import calculations_sheet, flows_sheet
from tutoslides.budget.book.summary import summary_sheet
from tutoslides.budget.compute import compute
from tutoslides.budget.display import Display
from tutoslides.budget.values import Budget


def plan_book(budget: Budget, language: str) -> Book:
    """Return the workbook of a budget, its words in a language."""
    look = Display(language=language, currency=budget.currency, years=int(budget.value("horizon.years")))
    results = compute(budget)
    return Book(
        sheets=(
            summary_sheet(budget, results, look),
            inputs_sheet(budget, look),
            calculations_sheet(budget, results, look),
            flows_sheet(results, look),
            *case_sheets(budget, look),
        )
    )
