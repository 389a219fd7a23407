"""Shapes of masters and layouts: placeholders with their geometry, and ornaments that screen readers pass over."""

from __future__ import annotations

from typing import assert_never

from tutoslides.model.geometry import Rect
from tutoslides.model.template import Placeholder
from tutoslides.model.theme import Drawing, Ellipse, Label, Layout, Panel, Polygon, Slot
from tutoslides.model.units import points_to_emu
from tutoslides.powerpoint import xml
from tutoslides.powerpoint.colours import Paint
from tutoslides.powerpoint.text_styles import level_properties, list_style

DECORATIVE = (
    '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative '
    'xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>'
)
"""Marks a shape that says nothing."""

ANCHORS = {"top": "t", "middle": "ctr", "bottom": "b"}

TREE_HEAD = (
    '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr>'
    '<a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm>'
    "</p:grpSpPr>"
)
"""How every shape tree begins."""


def placeholder_tag(slot: Slot, layout: Layout | None) -> str:
    """Return the `p:ph` of a slot, the same on a layout and on its slides; `layout` is None on the master."""
    if slot.own:
        return _own_tag(slot.own)
    match slot.role:
        case "title":
            kind = "ctrTitle" if layout is not None and layout.kind == "title" else "title"
            return f'<p:ph type="{kind}"/>'
        case "subtitle":
            return f'<p:ph type="subTitle" idx="{slot.index}"/>'
        case "body":
            return f'<p:ph type="body" idx="{slot.index}"/>'
        case "picture":
            return f'<p:ph type="pic" idx="{slot.index}"/>'
        case "footer":
            return f'<p:ph type="ftr" sz="quarter" idx="{slot.index}"/>'
        case "number":
            return f'<p:ph type="sldNum" sz="quarter" idx="{slot.index}"/>'
        case "table":
            return f'<p:ph type="tbl" idx="{slot.index}"/>'
        case "chart":
            return f'<p:ph type="chart" idx="{slot.index}"/>'
        case _:
            return f'<p:ph type="body" sz="quarter" idx="{slot.index}"/>'


def _own_tag(own: Placeholder) -> str:
    """Return the `p:ph` of a template's own placeholder; content has no type, a title no index."""
    kind = f' type="{own.type}"' if own.type else ""
    index = f' idx="{own.index}"' if own.index else ""
    return f"<p:ph{kind}{index}/>"


def placeholder(slot: Slot, layout: Layout | None, *, number: int, paint: Paint, content: str) -> str:
    """Return a placeholder of a master or layout: geometry, anchor, a style for each level, `content` as paragraphs."""
    prompt = ' hasCustomPrompt="1"' if layout is not None and slot.role not in ("footer", "number") else ""
    tag = placeholder_tag(slot, layout).replace("/>", f"{prompt}/>")
    body = (
        f'<a:bodyPr vert="horz" wrap="square" lIns="{points_to_emu(slot.insets.left)}" '
        f'tIns="{points_to_emu(slot.insets.top)}" rIns="{points_to_emu(slot.insets.right)}" '
        f'bIns="{points_to_emu(slot.insets.bottom)}" rtlCol="0" anchor="{ANCHORS[slot.anchor]}">'
        "<a:normAutofit/></a:bodyPr>"
    )
    return (
        f'<p:sp><p:nvSpPr><p:cNvPr id="{number}" name="{xml.attribute(f"{slot.name} {number - 1}")}"/>'
        f'<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr>{tag}</p:nvPr></p:nvSpPr>'
        f'<p:spPr>{transform(slot.rect)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>{_fill(slot, paint)}</p:spPr>'
        f"<p:txBody>{body}<a:lstStyle>{list_style(slot, paint=paint)}</a:lstStyle>{content}</p:txBody></p:sp>"
    )


def _fill(slot: Slot, paint: Paint) -> str:
    filled = paint.fill(slot.fill) if slot.fill else "<a:noFill/>" if paint.resets else ""
    return f"{filled}<a:ln><a:noFill/></a:ln>" if paint.resets else filled


def transform(rect: Rect) -> str:
    """Return the `a:xfrm` of a rectangle."""
    return (
        f'<a:xfrm><a:off x="{points_to_emu(rect.x)}" y="{points_to_emu(rect.y)}"/>'
        f'<a:ext cx="{points_to_emu(rect.width)}" cy="{points_to_emu(rect.height)}"/></a:xfrm>'
    )


def ornament(shape: Drawing, *, number: int, paint: Paint, language: str) -> str:
    """Return an ornament as a decorative shape; `language` is the full tag of what a label says."""
    match shape:
        case Panel():
            return _drawing(number, _panel(shape), paint.fill(shape.fill), "<a:ln><a:noFill/></a:ln>")
        case Ellipse():
            geometry = f'{transform(shape.rect)}<a:prstGeom prst="ellipse"><a:avLst/></a:prstGeom>'
            colour = paint.fill(shape.fill, opacity=shape.opacity)
            if shape.stroke:
                line = f'<a:ln w="{points_to_emu(shape.stroke)}">{colour}</a:ln>'
                return _drawing(number, geometry, "<a:noFill/>", line)
            return _drawing(number, geometry, colour, "<a:ln><a:noFill/></a:ln>")
        case Polygon():
            colour = paint.fill(shape.fill, opacity=shape.opacity)
            return _drawing(number, _polygon(shape), colour, "<a:ln><a:noFill/></a:ln>")
        case Label():
            return _label(shape, number, paint=paint, language=language)
        case _:
            assert_never(shape)


def _label(label: Label, number: int, *, paint: Paint, language: str) -> str:
    """Return a text that every slide of the layout shows; its box has no insets, as a slot has none of its own."""
    style = level_properties(label.style, 0, paint=paint)
    words = f'<a:r><a:rPr lang="{language}"/><a:t>{xml.text(label.text)}</a:t></a:r>'
    return (
        f'<p:sp><p:nvSpPr>{_properties(number)}<p:cNvSpPr txBox="1"/><p:nvPr userDrawn="1"/></p:nvSpPr>'
        f'<p:spPr>{transform(label.rect)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></p:spPr>'
        '<p:txBody><a:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="0"><a:noAutofit/></a:bodyPr>'
        f"<a:lstStyle>{style}</a:lstStyle><a:p>{words}</a:p></p:txBody></p:sp>"
    )


def _properties(number: int) -> str:
    return f'<p:cNvPr id="{number}" name="Ornament {number - 1}" descr="">{DECORATIVE}</p:cNvPr>'


def _drawing(number: int, geometry: str, filling: str, line: str) -> str:
    return (
        f'<p:sp><p:nvSpPr>{_properties(number)}<p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr>'
        f"<p:spPr>{geometry}{filling}{line}</p:spPr>"
        '<p:txBody><a:bodyPr rtlCol="0" anchor="ctr"/><a:lstStyle/><a:p><a:endParaRPr lang="en-US"/></a:p>'
        "</p:txBody></p:sp>"
    )


def _panel(panel: Panel) -> str:
    if not panel.radius:
        return f'{transform(panel.rect)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
    share = round(50_000 * min(1.0, 2 * panel.radius / min(panel.rect.width, panel.rect.height)))
    guide = f'<a:avLst><a:gd name="adj" fmla="val {share}"/></a:avLst>'
    return f'{transform(panel.rect)}<a:prstGeom prst="roundRect">{guide}</a:prstGeom>'


def _polygon(polygon: Polygon) -> str:
    left, top = min(x for x, _ in polygon.points), min(y for _, y in polygon.points)
    right, bottom = max(x for x, _ in polygon.points), max(y for _, y in polygon.points)
    rect = Rect(x=left, y=top, width=right - left, height=bottom - top)
    places = [f'<a:pt x="{points_to_emu(x - left)}" y="{points_to_emu(y - top)}"/>' for x, y in polygon.points]
    path = f"<a:moveTo>{places[0]}</a:moveTo>" + "".join(f"<a:lnTo>{place}</a:lnTo>" for place in places[1:])
    size = f'w="{points_to_emu(rect.width)}" h="{points_to_emu(rect.height)}"'
    return (
        f"{transform(rect)}<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/>"
        '<a:rect l="0" t="0" r="r" b="b"/>'
        f"<a:pathLst><a:path {size}>{path}<a:close/></a:path></a:pathLst></a:custGeom>"
    )
