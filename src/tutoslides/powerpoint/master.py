"""The slide master and its layouts: what a theme looks like when it is PowerPoint's own."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import count

from tutoslides.model.theme import ColourRole, Layout, Logo, Master, Slot, Theme
from tutoslides.powerpoint import xml
from tutoslides.powerpoint.colours import Paint, colour_map_attributes, is_deep, paint_of
from tutoslides.powerpoint.languages import full_tag
from tutoslides.powerpoint.pictures import ToMedia, logo_shape, no_media
from tutoslides.powerpoint.shapes import TREE_HEAD, ornament, placeholder
from tutoslides.powerpoint.text_styles import LEVELS, list_style, plain_levels

FIRST_MASTER_ID = 2_147_483_648
"""Source: ECMA-376 part 1, 19.7.16: ids of masters and layouts start at 2^31 and are unique over both."""

NUMBER_FIELD = "{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}"
"""The GUID of a slide number field; any will do, so it is PowerPoint's usual one."""


def master_part(theme: Theme, layout_links: Sequence[str], footer: str) -> bytes:
    """Return the slide master; `layout_links` are the relationship ids of its layouts, in order.

    `footer` is the text that the footers of master and layouts show: what a new slide's footer starts with.
    """
    master = theme.master
    layouts = "".join(
        f'<p:sldLayoutId id="{FIRST_MASTER_ID + number}" r:id="{link}"/>' for number, link in enumerate(layout_links, 1)
    )
    tree = _tree(theme, master, None, footer)
    content = (
        f"<p:cSld>{_background(master.background, paint_of(theme))}<p:spTree>{tree}</p:spTree></p:cSld>"
        f"<p:clrMap {colour_map_attributes(theme.palette, deep=False)}/><p:sldLayoutIdLst>{layouts}</p:sldLayoutIdLst>"
        f'<p:hf hdr="0" dt="0"/><p:txStyles>{_text_styles(master.slots, paint_of(theme))}</p:txStyles>'
    )
    return xml.part("p:sldMaster", "", content)


def layout_part(theme: Theme, layout: Layout, footer: str, to_media: ToMedia = no_media) -> bytes:
    """Return one slide layout with its ornaments, its logo if it has one, and its placeholders."""
    deep = is_deep(layout, theme.palette)
    kind = 'type="title"' if layout.kind == "title" else 'userDrawn="1"'
    shows = "" if layout.shows_master else ' showMasterSp="0"'
    tree = _tree(theme, layout, layout, footer, to_media)
    content = (
        f'<p:cSld name="{xml.attribute(layout.name)}">{_background(layout.background, paint_of(theme, layout))}'
        f"<p:spTree>{tree}</p:spTree></p:cSld><p:clrMapOvr>{_colour_map(theme, deep=deep)}</p:clrMapOvr>"
    )
    return xml.part("p:sldLayout", f'{kind} preserve="1"{shows}', content)


def _tree(
    theme: Theme, drawn_on: Master | Layout, layout: Layout | None, footer: str, to_media: ToMedia = no_media
) -> str:
    """Return a shape tree: ornaments lie behind the placeholders, which stand in reading order."""
    paint, numbers, language = paint_of(theme, layout), count(2), full_tag(theme.language)
    drawn = "".join(
        logo_shape(shape, next(numbers), to_media)
        if isinstance(shape, Logo)
        else ornament(shape, number=next(numbers), paint=paint, language=language)
        for shape in drawn_on.ornaments
    )
    filled = "".join(
        placeholder(slot, layout, number=next(numbers), paint=paint, content=prompt(slot, language, footer))
        for slot in drawn_on.slots
    )
    return f"{TREE_HEAD}{drawn}{filled}"


def prompt(slot: Slot, language: str, footer: str) -> str:
    """Return what an empty placeholder says: its name, one paragraph a level; the footer and number show their own.

    The footer holds the deck's own text, since a new slide in PowerPoint takes it over as it stands.
    """
    if slot.role == "number":
        field = f'<a:fld id="{NUMBER_FIELD}" type="slidenum"><a:rPr lang="{language}"/><a:t>‹#›</a:t></a:fld>'
        return f'<a:p>{field}<a:endParaRPr lang="{language}"/></a:p>'
    said = footer if slot.role == "footer" and footer else slot.name
    words = f'<a:r><a:rPr lang="{language}"/><a:t>{xml.text(said)}</a:t></a:r>'
    return "".join(f'<a:p><a:pPr lvl="{level}"/>{words}</a:p>' for level in range(len(slot.levels)))


def _background(role: ColourRole, paint: Paint) -> str:
    return f"<p:bg><p:bgPr>{paint.fill(role)}<a:effectLst/></p:bgPr></p:bg>"


def _colour_map(theme: Theme, *, deep: bool) -> str:
    own = f"<a:overrideClrMapping {colour_map_attributes(theme.palette, deep=True)}/>"
    return own if deep else "<a:masterClrMapping/>"


def _text_styles(slots: Sequence[Slot], paint: Paint) -> str:
    """Return title, body and other style: what a text box or a new placeholder starts from."""
    title = next(slot for slot in slots if slot.role == "title")
    body = next(slot for slot in slots if slot.role == "body")
    other = plain_levels(18, count=LEVELS)
    return (
        f"<p:titleStyle>{list_style(title, paint=paint)}</p:titleStyle>"
        f"<p:bodyStyle>{list_style(body, paint=paint)}</p:bodyStyle><p:otherStyle>{other}</p:otherStyle>"
    )
