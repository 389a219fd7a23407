"""A planned workbook becomes an .xlsx: formulas with their results, names, formats. The same book gives the same bytes.

XlsxWriter is imported only here, when a workbook is written.
"""

from __future__ import annotations

import datetime
import io
from typing import TYPE_CHECKING, Any

from tutoslides.budget.book.addresses import PRIVATE, address_of, with_names
from tutoslides.budget.book.cells import Book, BookCell, BookSheet, CellLook
from tutoslides.budget.book.formats import number_format
from tutoslides.budget.display import Display

if TYPE_CHECKING:
    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet

INK, MUTED, DEEP, TINT, RULE = "#1F2A37", "#5B6777", "#174A43", "#EFE8DC", "#C9C2B4"
"""Colours of the sheets: those of print, whatever the deck's theme."""

TITLE_SIZE = 18

LOOKS: dict[CellLook, dict[str, Any]] = {
    "title": {"bold": True, "font_size": TITLE_SIZE, "font_color": DEEP},
    "lead": {"font_color": MUTED, "italic": True},
    "head": {"bold": True, "font_color": "#FFFFFF", "bg_color": DEEP, "text_wrap": True, "valign": "top"},
    "part": {"bold": True},
    "text": {"font_color": INK, "text_wrap": True, "valign": "top", "indent": 1},
    "input": {"valign": "top", "font_color": "#0B4F9E", "bg_color": TINT, "bottom": 1, "bottom_color": RULE},
    "result": {"font_color": INK, "valign": "top"},
    "total": {"bold": True, "font_color": INK},
}
"""What each kind of cell looks like, in XlsxWriter's words."""


def workbook_bytes(book: Book, look: Display, created: datetime.datetime) -> bytes:
    """Return the file; `created` is what its properties say, without a zone."""
    import xlsxwriter

    stream = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with xlsxwriter.Workbook(stream, options) as workbook:
        workbook.set_properties({"created": created})
        writer = _Writer(workbook, book, look)
        for sheet in book.sheets:
            writer.add(sheet)
        writer.define_names()
    return stream.getvalue()


class _Writer:
    """The workbook while it is written."""

    def __init__(self, workbook: Workbook, book: Book, look: Display) -> None:
        self.workbook, self.book, self.look = workbook, book, look
        self.formats: dict[tuple[str, str], Any] = {}

    def add(self, sheet: BookSheet) -> None:
        written = self.workbook.add_worksheet(sheet.name)
        written.hide_gridlines(2)
        for column, width in enumerate(sheet.widths):
            written.set_column(column, column, width)
        if sheet.frozen:
            written.freeze_panes(sheet.frozen, 1)
        written.set_landscape()
        written.set_paper(9)
        written.fit_to_pages(1, 0)
        for row, cells in enumerate(sheet.rows):
            for column, cell in enumerate(cells):
                if cell:
                    self._write(written, (row, column), cell)

    def define_names(self) -> None:
        for name, place in self.book.places.items():
            if PRIVATE not in name:
                self.workbook.define_name(name, f"={address_of(place)}")

    def _write(self, sheet: Worksheet, place: tuple[int, int], cell: BookCell) -> None:
        look = self._format(cell)
        if cell.formula is not None:
            result: float | str = cell.text if cell.value is None else float(cell.value)
            sheet.write_formula(*place, with_names(cell.formula, self.book), look, result)
        elif cell.value is not None:
            sheet.write_number(*place, float(cell.value), look)
        else:
            sheet.write_string(*place, cell.text, look)

    def _format(self, cell: BookCell) -> Any:
        code = "General" if cell.form == "text" else number_format(cell.form, self.look)
        if (cell.look, code) not in self.formats:
            self.formats[cell.look, code] = self.workbook.add_format({**LOOKS[cell.look], "num_format": code})
        return self.formats[cell.look, code]
