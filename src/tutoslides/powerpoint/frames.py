"""Tables and charts on a slide: graphic frames in their layout's placeholders.

They carry their place, since a frame inherits none, and a table its sizes: PowerPoint gives cells none of the layout's.
"""

from __future__ import annotations

from tutoslides.model.deck import FilledSlot, Page, TableFrame, TableRow
from tutoslides.model.theme import Theme
from tutoslides.model.units import points_to_emu
from tutoslides.powerpoint import xml
from tutoslides.powerpoint.shapes import ANCHORS, placeholder_tag
from tutoslides.powerpoint.table_styles import TABLE_STYLE
from tutoslides.powerpoint.text_body import Links, empty_cell, sized_paragraph

TABLE = "http://schemas.openxmlformats.org/drawingml/2006/table"
CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart"


def graphic_frame(page: Page, theme: Theme, number: int, links: Links, *, chart: str) -> str:
    """Return the `p:graphicFrame` of a page's table or chart, nothing where it has none.

    `number` is its shape id, `chart` the relationship of its chart's part.
    """
    frame = page.frame
    if frame is None:
        return ""
    name, description = xml.attribute(f"{frame.slot.name} {number - 1}"), xml.attribute(frame.description)
    rect = frame.rect
    if isinstance(frame, TableFrame):
        uri, drawn = TABLE, _table(frame, theme, links)
    else:
        uri, drawn = CHART, f'<c:chart xmlns:c="{CHART}" r:id="{chart}"/>'
    return (
        f'<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="{number}" name="{name}" descr="{description}"/>'
        '<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr>'
        f"<p:nvPr>{placeholder_tag(frame.slot, page.layout)}</p:nvPr></p:nvGraphicFramePr>"
        f'<p:xfrm><a:off x="{points_to_emu(rect.x)}" y="{points_to_emu(rect.y)}"/>'
        f'<a:ext cx="{points_to_emu(rect.width)}" cy="{points_to_emu(rect.height)}"/></p:xfrm>'
        f'<a:graphic><a:graphicData uri="{uri}">{drawn}</a:graphicData></a:graphic></p:graphicFrame>'
    )


def _table(frame: TableFrame, theme: Theme, links: Links) -> str:
    """Return the table in our style, or in the one that a template gives to every new table, its rows banded."""
    first, last, language = frame.rows[0].is_header, frame.rows[-1].is_total, theme.language
    style, banded = (theme.template.table_style, ' bandRow="1"') if theme.template else (TABLE_STYLE, "")
    properties = (
        f'<a:tblPr firstRow="{first:d}" lastRow="{last:d}"{banded}><a:tableStyleId>{style}</a:tableStyleId></a:tblPr>'
    )
    columns = "".join(f'<a:gridCol w="{points_to_emu(width)}"/>' for width in frame.columns)
    rows = "".join(_row(row, language, links, inherits=row is frame.rows[-1] or not row.is_total) for row in frame.rows)
    return f"<a:tbl>{properties}<a:tblGrid>{columns}</a:tblGrid>{rows}</a:tbl>"


def _row(row: TableRow, language: str, links: Links, *, inherits: bool) -> str:
    """Return a row; the table style gives the first and last row their weight, any other that sums up carries it."""
    cells = "".join(_cell(cell, language, links, inherits=inherits) for cell in row.cells)
    return f'<a:tr h="{points_to_emu(row.height)}">{cells}</a:tr>'


def _cell(cell: FilledSlot, language: str, links: Links, *, inherits: bool) -> str:
    """Return a cell; of its look it carries size, side and insets: the colours are its table style's."""
    style, insets = cell.slot.style(0), cell.slot.insets
    words = "".join(
        sized_paragraph(paragraph, style, language, links, inherits=inherits) for paragraph in cell.paragraphs
    )
    words = words or empty_cell(style, language)
    margins = (
        f'marL="{points_to_emu(insets.left)}" marR="{points_to_emu(insets.right + cell.right_inset)}" '
        f'marT="{points_to_emu(insets.top)}" marB="{points_to_emu(insets.bottom)}"'
    )
    properties = f'<a:tcPr {margins} anchor="{ANCHORS[cell.slot.anchor]}"/>'
    return f"<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>{words}</a:txBody>{properties}</a:tc>"
