"""Tables as tables: cells read in order with their headers, every line where the deck has it."""

from __future__ import annotations

from tutoslides.drawing import table_rules
from tutoslides.html.charts import drawing
from tutoslides.html.markup import attribute, number, place
from tutoslides.html.screen import Screen
from tutoslides.html.texts import Origin, paragraph_element
from tutoslides.model.deck import FilledSlot, TableFrame, TableRow


def table(frame: TableFrame, screen: Screen) -> str:
    """Return a table in its rectangle, over its rules."""
    columns = "".join(f'<col style="width:{number(width)}px">' for width in frame.columns)
    rows = "".join(_row(row, frame, screen) for row in frame.rows)
    rules = drawing(table_rules(frame), frame, screen, attributes='aria-hidden="true"')
    grid = f'<table aria-label="{attribute(frame.description)}" style="{place(frame.rect)}">'
    return f"{rules}{grid}<colgroup>{columns}</colgroup>{rows}</table>"


def _row(row: TableRow, frame: TableFrame, screen: Screen) -> str:
    tag, scope = ("th", ' scope="col"') if row.is_header else ("td", "")
    cells = "".join(f"<{tag}{scope}>{_cell(cell, frame, screen)}</{tag}>" for cell in row.cells)
    return f'<tr style="height:{number(row.height)}px">{cells}</tr>'


def _cell(cell: FilledSlot, frame: TableFrame, screen: Screen) -> str:
    origin = Origin(x=frame.rect.x, y=frame.rect.y)
    return "".join(paragraph_element(paragraph, cell, screen, origin=origin) for paragraph in cell.paragraphs)
