"""Charts as parts: native, drawn from an embedded workbook, in the theme's colours and fonts.

Source: ECMA-376 part 1, 21.2; the order of elements is the schema's, the choice of them PowerPoint's own.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import assert_never

from tutoslides.model.deck import ChartFrame
from tutoslides.model.geometry import Rect
from tutoslides.powerpoint import xml
from tutoslides.powerpoint.chart_columns import ChartColumn
from tutoslides.powerpoint.chart_labels import letters
from tutoslides.powerpoint.chart_series import NOTHING, DrawnSeries
from tutoslides.powerpoint.colours import FAINT, scheme_colour
from tutoslides.powerpoint.languages import full_tag

ROOT = (
    'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
)
CATEGORIES, VALUES = 111_111_111, 222_222_222
"""Ids of a chart's two axes; any two numbers will do."""

AXES = f'<c:axId val="{CATEGORIES}"/><c:axId val="{VALUES}"/>'

HOLE = 58
"""Per cent of a ring's diameter that its hole takes."""

PAIR_OVERLAP = -8
"""Per cent of a bar's width by which bars side by side overlap: a little air between them."""

HAIR_LINE = f'<c:spPr><a:ln w="9525"><a:solidFill>{FAINT}</a:solidFill></a:ln></c:spPr>'

NO_TICKS = '<c:majorTickMark val="none"/><c:minorTickMark val="none"/>'


def chart_part(frame: ChartFrame, columns: Sequence[ChartColumn], sheet: str, language: str) -> bytes:
    """Return the chart; its numbers are `columns` of the first sheet, called `sheet`, of the workbook behind `rId1`."""
    series = [
        DrawnSeries(frame=frame, columns=columns, number=number, sheet=sheet, language=language)
        for number in range(len(columns))
    ]
    tag, place = full_tag(language), _place(frame.plot, frame.rect, target='<c:layoutTarget val="inner"/>')
    content = (
        f'<c:date1904 val="0"/><c:lang val="{tag}"/><c:roundedCorners val="0"/><c:chart>'
        f"{_caption(frame, series, tag)}<c:plotArea>{place}{_drawn(frame, series)}{NOTHING}</c:plotArea>"
        f'{_legend(frame)}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>{NOTHING}'
        f"<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>{letters(frame.slot.style(0))}</a:pPr>"
        f'<a:endParaRPr lang="{tag}"/></a:p></c:txPr>'
        '<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData>'
    )
    return f"{xml.DECLARATION}<c:chartSpace {ROOT}>{content}</c:chartSpace>".encode()


def _drawn(frame: ChartFrame, series: Sequence[DrawnSeries]) -> str:
    """Return the plot: its charts, then their axes."""
    match frame.chart.kind:
        case "bar":
            return _bars(series, frame, direction="bar", grouping="clustered") + _axes(frame, series)
        case "tornado":
            return _bars(series, frame, direction="bar", grouping="clustered") + _axes(frame, series)
        case "waterfall":
            stacked = [one for one in series if one.column.part not in ("label", "step")]
            ends = [one for one in series if one.column.part == "label"]
            return _bars(stacked, frame, direction="col", grouping="stacked") + _lines(ends) + _axes(frame, series)
        case "line":
            return _lines(series) + _axes(frame, series)
        case "doughnut":
            rings = "".join(one.ring() for one in series)
            shape = f'<c:firstSliceAng val="0"/><c:holeSize val="{HOLE}"/>'
            return f'<c:doughnutChart><c:varyColors val="1"/>{rings}{shape}</c:doughnutChart>'
        case _:
            assert_never(frame.chart.kind)


def _bars(series: Sequence[DrawnSeries], frame: ChartFrame, *, direction: str, grouping: str) -> str:
    is_tornado = frame.chart.kind == "tornado"
    abreast = len(series) if grouping == "clustered" and not is_tornado else 1
    gap = round(100 * abreast * (1 - frame.bar_share) / frame.bar_share)
    overlap = 100 if grouping == "stacked" or is_tornado else PAIR_OVERLAP if abreast > 1 else 0
    return (
        f'<c:barChart><c:barDir val="{direction}"/><c:grouping val="{grouping}"/><c:varyColors val="0"/>'
        f"{''.join(one.bar() for one in series)}"
        f'<c:gapWidth val="{gap}"/><c:overlap val="{overlap}"/>{AXES}</c:barChart>'
    )


def _lines(series: Iterable[DrawnSeries]) -> str:
    lines = "".join(one.line() for one in series)
    head = '<c:grouping val="standard"/><c:varyColors val="0"/>'
    return f'<c:lineChart>{head}{lines}<c:marker val="1"/>{AXES}</c:lineChart>'


def _axes(frame: ChartFrame, series: Sequence[DrawnSeries]) -> str:
    """Return the axis of categories, a light line with its labels, and that of values, which is not drawn.

    Values begin at zero, so that lengths and heights compare as the numbers do.
    """
    order, side, other = ("maxMin", "l", "t") if frame.chart.kind in ("bar", "tornado") else ("minMax", "b", "l")
    is_above = all(cell.value >= 0 for one in series for cell in one.column.cells)
    least = '<c:min val="0"/>' if is_above else ""
    if frame.reach:
        least = f'<c:max val="{frame.reach:.15g}"/><c:min val="{-frame.reach:.15g}"/>'
    return (
        f'<c:catAx><c:axId val="{CATEGORIES}"/><c:scaling><c:orientation val="{order}"/></c:scaling>'
        f'<c:delete val="0"/><c:axPos val="{side}"/><c:numFmt formatCode="General" sourceLinked="0"/>{NO_TICKS}'
        f'<c:tickLblPos val="low"/>{HAIR_LINE}<c:crossAx val="{VALUES}"/><c:crosses val="autoZero"/><c:auto val="0"/>'
        '<c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>'
        f'<c:valAx><c:axId val="{VALUES}"/><c:scaling><c:orientation val="minMax"/>{least}</c:scaling>'
        f'<c:delete val="1"/><c:axPos val="{other}"/><c:numFmt formatCode="General" sourceLinked="0"/>{NO_TICKS}'
        f'<c:tickLblPos val="nextTo"/><c:crossAx val="{CATEGORIES}"/><c:crosses val="autoZero"/>'
        '<c:crossBetween val="between"/></c:valAx>'
    )


def _caption(frame: ChartFrame, series: Sequence[DrawnSeries], tag: str) -> str:
    """Return the name of a single series as the chart's title: it says what the numbers are."""
    if frame.caption is None:
        return '<c:autoTitleDeleted val="1"/>'
    look = letters(frame.slot.style(0), scheme_colour("muted", deep=False))
    text = f'<a:bodyPr/><a:lstStyle/><a:p><a:pPr>{look}</a:pPr><a:endParaRPr lang="{tag}"/></a:p>'
    place = _place(frame.caption, frame.rect, is_corner=True)
    named = [one for one in series if one.column.part != "step"][-1]
    title = f'<c:tx>{named.name()}</c:tx>{place}<c:overlay val="0"/><c:txPr>{text}</c:txPr>'
    return f'<c:title>{title}</c:title><c:autoTitleDeleted val="0"/>'


def _legend(frame: ChartFrame) -> str:
    """Return the names of series above the plot, of a ring's parts beside it."""
    if frame.legend is None:
        return ""
    side = "r" if frame.chart.kind == "doughnut" else "t"
    return f'<c:legend><c:legendPos val="{side}"/>{_place(frame.legend, frame.rect)}<c:overlay val="0"/></c:legend>'


def _place(place: Rect, rect: Rect, target: str = "", *, is_corner: bool = False) -> str:
    """Return the layout of something in a chart: shares of the chart's own rectangle; of a title, its corner alone."""
    x, y = (place.x - rect.x) / rect.width, (place.y - rect.y) / rect.height
    width, height = place.width / rect.width, place.height / rect.height
    size = "" if is_corner else f'<c:w val="{width:.5f}"/><c:h val="{height:.5f}"/>'
    edges = f'<c:xMode val="edge"/><c:yMode val="edge"/><c:x val="{x:.5f}"/><c:y val="{y:.5f}"/>'
    return f"<c:layout><c:manualLayout>{target}{edges}{size}</c:manualLayout></c:layout>"
