"""The notes master: a slide above, a page of text below."""

from __future__ import annotations

from tutoslides.model.geometry import Rect, Size
from tutoslides.model.theme import Theme
from tutoslides.powerpoint import xml
from tutoslides.powerpoint.colours import paper_map_attributes
from tutoslides.powerpoint.languages import full_tag
from tutoslides.powerpoint.master import NUMBER_FIELD
from tutoslides.powerpoint.shapes import TREE_HEAD, transform
from tutoslides.powerpoint.text_styles import plain_levels

PAPER = Size(width=540, height=720)
"""A notes page in points: PowerPoint's own 7.5 x 10 inches."""

PICTURE_WIDTH, PICTURE_HEIGHT = 432.0, 324.0
"""Points of the slide's picture on a notes page: a page higher than wide leaves room for the notes, too."""

NOTES_SIZE = 12
"""Points of the notes' type."""


TEXT_LOCKS = '<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>'
SLIDE_IMAGE_LOCKS = '<p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr>'
"""What PowerPoint lets nobody do to a placeholder for text, and to a slide's picture."""


def notes_master_part(theme: Theme, language: str, names: tuple[str, str, str]) -> bytes:
    """Return the notes master of a theme; `names` are those of the slide image, the notes and the number."""
    image, notes, number = (xml.attribute(name) for name in names)
    tag = full_tag(language)
    slide = theme.size
    height = min(PICTURE_HEIGHT, PICTURE_WIDTH * slide.height / slide.width)
    width = height * slide.width / slide.height
    picture = Rect(x=(PAPER.width - width) / 2, y=48, width=width, height=height)
    text = Rect(x=54, y=picture.bottom + 24, width=432, height=PAPER.height - picture.bottom - 24 - 48)
    foot = Rect(x=306, y=684, width=234, height=36)
    body = f'<a:p><a:r><a:rPr lang="{tag}"/><a:t>{notes}</a:t></a:r></a:p>'
    field = f'<a:p><a:fld id="{NUMBER_FIELD}" type="slidenum"><a:rPr lang="{tag}"/><a:t>‹#›</a:t></a:fld></a:p>'
    right = '<a:lstStyle><a:lvl1pPr algn="r"><a:defRPr sz="1000"/></a:lvl1pPr></a:lstStyle>'
    edge = '<a:noFill/><a:ln w="6350"><a:solidFill><a:schemeClr val="accent2"/></a:solidFill></a:ln>'
    shapes = (
        f'<p:sp><p:nvSpPr><p:cNvPr id="2" name="{image} 1"/>{SLIDE_IMAGE_LOCKS}'
        '<p:nvPr><p:ph type="sldImg" idx="2"/></p:nvPr></p:nvSpPr>'
        f"<p:spPr>{_box(picture)}{edge}</p:spPr></p:sp>"
        f'<p:sp><p:nvSpPr><p:cNvPr id="3" name="{notes} 2"/>{TEXT_LOCKS}'
        '<p:nvPr><p:ph type="body" sz="quarter" idx="3"/></p:nvPr></p:nvSpPr>'
        f"<p:spPr>{_box(text)}</p:spPr><p:txBody><a:bodyPr/><a:lstStyle/>{body}</p:txBody></p:sp>"
        f'<p:sp><p:nvSpPr><p:cNvPr id="4" name="{number} 3"/>{TEXT_LOCKS}'
        '<p:nvPr><p:ph type="sldNum" sz="quarter" idx="5"/></p:nvPr></p:nvSpPr>'
        f'<p:spPr>{_box(foot)}</p:spPr><p:txBody><a:bodyPr anchor="b"/>{right}{field}</p:txBody></p:sp>'
    )
    levels = plain_levels(NOTES_SIZE, count=5, step=36, space_before=6)
    white = '<p:bg><p:bgPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>'
    content = (
        f"<p:cSld>{white}<p:spTree>{TREE_HEAD}{shapes}</p:spTree></p:cSld>"
        f"<p:clrMap {paper_map_attributes(theme.palette)}/><p:notesStyle>{levels}</p:notesStyle>"
    )
    return xml.part("p:notesMaster", "", content)


def _box(rect: Rect) -> str:
    return f'{transform(rect)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
