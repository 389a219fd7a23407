"""Charts that live: behind their numbers lie the workbook's sheets, so that a changed assumption moves them.

In: values with formulas in the workbook's names. Out: a chart's cells, and sheets whose formulas call cells by place.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from tutoslides.budget.book.addresses import with_addresses
from tutoslides.budget.book.cells import Book, BookCell, BookSheet
from tutoslides.budget.book.formats import number_format
from tutoslides.budget.display import Display
from tutoslides.budget.figures import Form
from tutoslides.budget.rounding import rounded
from tutoslides.budget.slides.telling import Telling
from tutoslides.model.chart import Cell, Computed, Sheet

SIGNED: dict[Form, str] = {"amount": "+{0};\u2212{0};{0}"}
"""Codes of numbers that are changes: with their sign."""


def living_cell(telling: Telling, value: Decimal, formula: str, form: Form, *, signed: bool = False) -> Cell:
    """Return a number of a chart: its value, what a label shows, and its formula in the sheets behind."""
    look = telling.look
    shown = getattr(look, form)(value)
    code = number_format(form, look)
    return Cell(
        value=float(value),
        shown=f"+{shown}" if signed and rounded(value) > 0 else shown,
        formula=with_addresses(formula, telling.book),
        format=SIGNED[form].format(code) if signed else f"{code};\u2212{code}",
    )


def sheets_behind(telling: Telling, *, cases: bool = False) -> tuple[Sheet, ...]:
    """Return the sheets that a chart's formulas need: assumptions, calculations, flows; with `cases` the others too."""
    book = telling.book
    wanted = book.sheets[1:] if cases else book.sheets[1:4]
    return tuple(_sheet(sheet, book, telling.look) for sheet in wanted)


def _sheet(sheet: BookSheet, book: Book, look: Display) -> Sheet:
    return Sheet(name=sheet.name, rows=tuple(_row(row, book, look) for row in sheet.rows))


def _row(row: Sequence[BookCell | None], book: Book, look: Display) -> tuple[Cell | Computed | str | None, ...]:
    return tuple(_cell(cell, book, look) if cell else None for cell in row)


def _cell(cell: BookCell, book: Book, look: Display) -> Cell | Computed | str:
    formula = None if cell.formula is None else with_addresses(cell.formula, book)
    if cell.value is not None and cell.form != "text":
        # no slide shows these: the sheet does, in its own format
        return Cell(value=float(cell.value), shown="", formula=formula, format=number_format(cell.form, look))
    return cell.text if formula is None else Computed(formula=formula, words=cell.text)
