"""The notes master: a slide above, a page of text below."""

from __future__ import annotations

from tutoslides.model.geometry import Rect, Size
from tutoslides.powerpoint import xml
from tutoslides.powerpoint.colours import colour_map_attributes
from tutoslides.powerpoint.languages import full_tag
from tutoslides.powerpoint.master import NUMBER_FIELD
from tutoslides.powerpoint.shapes import TREE_HEAD, transform

PAPER = Size(width=540, height=720)
"""A notes page in points: PowerPoint's own 7.5 x 10 inches."""

PICTURE_WIDTH = 432.0
"""Points of the slide's picture on a notes page."""

NOTES_SIZE = 12
"""Points of the notes' type."""


def notes_master_part(slide: Size, language: str, names: tuple[str, str, str]) -> bytes:
    """Return the notes master for slides of a size; `names` are those of the slide image, the notes and the number."""
    image, notes, number = (xml.attribute(name) for name in names)
    tag = full_tag(language)
    height = PICTURE_WIDTH * slide.height / slide.width
    picture = Rect(x=(PAPER.width - PICTURE_WIDTH) / 2, y=48, width=PICTURE_WIDTH, height=height)
    text = Rect(x=54, y=picture.bottom + 24, width=432, height=PAPER.height - picture.bottom - 24 - 48)
    foot = Rect(x=306, y=684, width=234, height=36)
    shapes = (
        f'<p:sp><p:nvSpPr><p:cNvPr id="2" name="{image} 1"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" '
        'noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg" idx="2"/></p:nvPr></p:nvSpPr>'
        f'<p:spPr>{transform(picture)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/>'
        '<a:ln w="6350"><a:solidFill><a:schemeClr val="accent2"/></a:solidFill></a:ln></p:spPr></p:sp>'
        f'<p:sp><p:nvSpPr><p:cNvPr id="3" name="{notes} 2"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>'
        '<p:nvPr><p:ph type="body" sz="quarter" idx="3"/></p:nvPr></p:nvSpPr>'
        f'<p:spPr>{transform(text)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>'
        f'<p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:r><a:rPr lang="{tag}"/><a:t>{notes}</a:t></a:r></a:p></p:txBody></p:sp>'
        f'<p:sp><p:nvSpPr><p:cNvPr id="4" name="{number} 3"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>'
        '<p:nvPr><p:ph type="sldNum" sz="quarter" idx="5"/></p:nvPr></p:nvSpPr>'
        f'<p:spPr>{transform(foot)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>'
        '<p:txBody><a:bodyPr anchor="b"/><a:lstStyle><a:lvl1pPr algn="r"><a:defRPr sz="1000"/></a:lvl1pPr></a:lstStyle>'
        f'<a:p><a:fld id="{NUMBER_FIELD}" type="slidenum"><a:rPr lang="{tag}"/><a:t>‹#›</a:t></a:fld></a:p></p:txBody></p:sp>'
    )
    levels = "".join(
        f'<a:lvl{level}pPr marL="{457_200 * (level - 1)}" algn="l" defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" '
        f'hangingPunct="1"><a:spcBef><a:spcPts val="600"/></a:spcBef><a:defRPr sz="{NOTES_SIZE * 100}" kern="1200">'
        '<a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/>'
        f'<a:cs typeface="+mn-cs"/></a:defRPr></a:lvl{level}pPr>'
        for level in range(1, 6)
    )
    white = '<p:bg><p:bgPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>'
    content = (
        f"<p:cSld>{white}<p:spTree>{TREE_HEAD}{shapes}</p:spTree></p:cSld>"
        f"<p:clrMap {colour_map_attributes(deep=False)}/><p:notesStyle>{levels}</p:notesStyle>"
    )
    return xml.part("p:notesMaster", "", content)
