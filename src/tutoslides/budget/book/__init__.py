"""A budget as a workbook: sheets of inputs and live formulas, planned here, written by XlsxWriter or into a chart.

`plan` puts the sheets together; `cells` is what they are made of; `addresses` turns names in formulas into cells.
"""

from tutoslides.budget.book.plan import plan_book
from tutoslides.budget.book.write import workbook_bytes

__all__ = ["plan_book", "workbook_bytes"]
