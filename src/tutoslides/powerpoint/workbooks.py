"""The workbook behind a chart: what “Edit data” opens. The same chart gives the same bytes.

In: a chart. Out: an .xlsx, its first sheet the chart's numbers (categories in column A, a series a column from B on),
then the chart's further sheets; formulas with their results, so that nothing must be computed to see them.
"""

from __future__ import annotations

import datetime
import io
from typing import TYPE_CHECKING

from tutoslides.model.chart import Cell, Chart, Computed
from tutoslides.powerpoint.chart_columns import ChartColumn

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet

CREATED = datetime.datetime(2000, 1, 1)
"""When every workbook says that it was made; XlsxWriter takes it as UTC and knows no zones."""

LABEL_WIDTH, NUMBER_WIDTH = 28, 18
"""Widths of columns, in characters."""


def workbook_bytes(chart: Chart, columns: tuple[ChartColumn, ...], sheet_name: str) -> bytes:
    """Return the workbook of a chart whose first sheet, called `sheet_name`, holds `columns`."""
    import xlsxwriter  # late: it costs a tenth of a second, and most decks have no chart

    stream = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with xlsxwriter.Workbook(stream, options) as workbook:
        workbook.set_properties({"created": CREATED})
        looks = _looks(workbook, chart, columns)
        sheet = workbook.add_worksheet(sheet_name)
        sheet.set_column(0, 0, LABEL_WIDTH)
        sheet.set_column(1, max(1, len(columns)), NUMBER_WIDTH)
        sheet.write_string(0, 0, chart.heading)
        for row, category in enumerate(chart.categories, 1):
            sheet.write_string(row, 0, category)
        for place, column in enumerate(columns, 1):
            sheet.write_string(0, place, column.name)
            for row, cell in enumerate(column.cells, 1):
                _write(sheet, (row, place), cell, looks)
        _further_sheets(workbook, chart, looks)
    return stream.getvalue()


def _looks(workbook: Workbook, chart: Chart, columns: tuple[ChartColumn, ...]) -> dict[str, Format]:
    """Return a format for every code, each made once: thousands of equal ones cost time."""
    further = (cell for sheet in chart.sheets for row in sheet.rows for cell in row if isinstance(cell, Cell))
    codes = dict.fromkeys(cell.format for cell in (*(one for column in columns for one in column.cells), *further))
    return {code: workbook.add_format({"num_format": code}) for code in codes}


def _further_sheets(workbook: Workbook, chart: Chart, looks: dict[str, Format]) -> None:
    for further in chart.sheets:
        sheet = workbook.add_worksheet(further.name)
        sheet.set_column(0, 0, LABEL_WIDTH)
        for number, row in enumerate(further.rows):
            for place, cell in enumerate(row):
                _write(sheet, (number, place), cell, looks)


def _write(
    sheet: Worksheet, place: tuple[int, int], cell: Cell | Computed | str | None, looks: dict[str, Format]
) -> None:
    if isinstance(cell, str):
        sheet.write_string(*place, cell)
    elif isinstance(cell, Computed):
        sheet.write_formula(*place, cell.formula, None, cell.words)
    elif cell is not None:
        if cell.formula:
            sheet.write_formula(*place, cell.formula, looks[cell.format], cell.value)
        else:
            sheet.write_number(*place, cell.value, looks[cell.format])
