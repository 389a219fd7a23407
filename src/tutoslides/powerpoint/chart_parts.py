"""A chart's two parts: the drawing, and the workbook that its numbers stand in."""

from __future__ import annotations

from tutoslides.language import words_of
from tutoslides.model.deck import ChartFrame
from tutoslides.model.theme import Palette
from tutoslides.powerpoint.chart_values import chart_columns
from tutoslides.powerpoint.charts import chart_part
from tutoslides.powerpoint.colours import faint
from tutoslides.powerpoint.package import Link, PackagePart
from tutoslides.powerpoint.workbooks import workbook_bytes

CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"
WORKBOOK_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def chart_parts(frame: ChartFrame, number: int, language: str, palette: Palette) -> tuple[PackagePart, PackagePart]:
    """Return the parts of the `number`-th chart of a deck, the drawing first."""
    sheet, columns = words_of(language).placeholders["chart"], chart_columns(frame.chart)
    workbook = f"Microsoft_Excel_Worksheet{number}.xlsx"
    return (
        PackagePart(
            name=f"/ppt/charts/chart{number}.xml",
            content_type=CHART_TYPE,
            content=chart_part(frame, columns, sheet, language, rule=faint(palette)),
            links=(Link(id="rId1", kind="package", target=f"../embeddings/{workbook}"),),
        ),
        PackagePart(
            name=f"/ppt/embeddings/{workbook}",
            content_type=WORKBOOK_TYPE,
            content=workbook_bytes(frame.chart, columns, sheet),
        ),
    )
