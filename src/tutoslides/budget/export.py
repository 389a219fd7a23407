"""A budget as an .xlsx for people who calculate on."""

from __future__ import annotations

import datetime

from tutoslides.budget.display import Display
from tutoslides.budget.values import Budget

UNDATED = datetime.datetime(2000, 1, 1)
"""When a workbook says that it was made where nobody says: the same budget gives the same bytes."""


def workbook_of(budget: Budget, language: str, created: datetime.datetime | None = None) -> bytes:
    """Return the workbook of a budget, its words in a language."""
    from tutoslides.budget.book import plan_book, workbook_bytes

    look = Display(language=language, currency=budget.currency, years=int(budget.value("horizon.years")))
    moment = created.replace(tzinfo=None) if created else UNDATED
    return workbook_bytes(plan_book(budget, language), look, moment)
