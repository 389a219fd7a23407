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
        sheet = workbook.add_worksheet(sheet_name)
        sheet.set_column(0, 0, LABEL_WIDTH)
        sheet.set_column(1, max(1, len(columns)), NUMBER_WIDTH)
        sheet.write_string(0, 0, chart.heading)
        for row, category in enumerate(chart.categories, 1):
            sheet.write_string(row, 0, category)
        for place, column in enumerate(columns, 1):
            sheet.write_string(0, place, column.name)
            for row, cell in enumerate(column.cells, 1):
                _write(workbook, sheet, (row, place), cell)
        _further_sheets(workbook, chart)
    return stream.getvalue()


def _further_sheets(workbook: Workbook, chart: Chart) -> None:
    for further in chart.sheets:
        sheet = workbook.add_worksheet(further.name)
        sheet.set_column(0, 0, LABEL_WIDTH)
        for number, row in enumerate(further.rows):
            for place, cell in enumerate(row):
                _write(workbook, sheet, (number, place), cell)


def _write(workbook: Workbook, sheet: Worksheet, place: tuple[int, int], cell: Cell | Computed | str | None) -> None:
    if isinstance(cell, str):
        sheet.write_string(*place, cell)
    elif isinstance(cell, Computed):
        sheet.write_formula(*place, cell.formula, None, cell.words)
    elif cell is not None:
        look = workbook.add_format({"num_format": cell.format})
        if cell.formula:
            sheet.write_formula(*place, cell.formula, look, cell.value)
        else:
            sheet.write_number(*place, cell.value, look)
