"""Slides and their notes as parts: placeholders of the layout, filled with words."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count

from tutoslides.model.deck import FilledSlot, Page
from tutoslides.model.theme import Layout, Theme, Transition
from tutoslides.powerpoint import xml
from tutoslides.powerpoint.areas import areas
from tutoslides.powerpoint.builds import FIRST_SHAPE, timing
from tutoslides.powerpoint.colours import paint_of
from tutoslides.powerpoint.frames import graphic_frame
from tutoslides.powerpoint.languages import full_tag
from tutoslides.powerpoint.master import NUMBER_FIELD
from tutoslides.powerpoint.pictures import ToMedia, no_media, picture_shape, scrim_shape
from tutoslides.powerpoint.shapes import TREE_HEAD, placeholder_tag
from tutoslides.powerpoint.text_body import LINKED_WHOLE, Links, plain_paragraph, text_body

NO_COLOURS_OF_ITS_OWN = "<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>"

TRANSITIONS: dict[Transition, str] = {
    "none": "",
    "fade": '<p:transition spd="med"><p:fade/></p:transition>',
    "push": '<p:transition spd="med"><p:push dir="l"/></p:transition>',
}


def slide_part(page: Page, theme: Theme, links: Links, to_media: ToMedia = no_media, *, chart: str = "") -> bytes:
    """Return a slide: one placeholder a slot, in reading order, without a look of its own, under what is clicked.

    `to_media` gives the relationship ids of a picture's file and of its fallback, `chart` is that of its chart.
    """
    shapes = tuple(_shapes(page, theme, links, to_media, chart=chart))
    drawn = "".join(shapes) + areas(page, theme.language, first=FIRST_SHAPE + len(shapes), to_page=links.to_page)
    tree = f"<p:cSld><p:spTree>{TREE_HEAD}{drawn}</p:spTree></p:cSld>"
    changing = TRANSITIONS[theme.transition]
    return xml.part("p:sld", "", f"{tree}{NO_COLOURS_OF_ITS_OWN}{changing}{timing(page)}")


def notes_part(page: Page, number: int, language: str, names: tuple[str, str, str]) -> bytes:
    """Return the notes of a slide; `names` are those of the slide image, the notes and the number."""
    image, notes, page_number = (xml.attribute(name) for name in names)
    tag = full_tag(language)
    paragraphs = "".join(plain_paragraph(runs, language) for runs in page.notes)
    field = f'<a:fld id="{NUMBER_FIELD}" type="slidenum"><a:rPr lang="{tag}"/><a:t>{number}</a:t></a:fld>'
    shapes = (
        f'<p:sp><p:nvSpPr><p:cNvPr id="2" name="{image} 1"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" '
        'noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg" idx="2"/></p:nvPr></p:nvSpPr><p:spPr/></p:sp>'
        f'<p:sp><p:nvSpPr><p:cNvPr id="3" name="{notes} 2"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>'
        '<p:nvPr><p:ph type="body" sz="quarter" idx="3"/></p:nvPr></p:nvSpPr><p:spPr/>'
        f"<p:txBody><a:bodyPr/><a:lstStyle/>{paragraphs}</p:txBody></p:sp>"
        f'<p:sp><p:nvSpPr><p:cNvPr id="4" name="{page_number} 3"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>'
        '<p:nvPr><p:ph type="sldNum" sz="quarter" idx="5"/></p:nvPr></p:nvSpPr><p:spPr/>'
        f'<p:txBody><a:bodyPr/><a:lstStyle/><a:p>{field}<a:endParaRPr lang="{tag}"/></a:p></p:txBody></p:sp>'
    )
    tree = f"<p:cSld><p:spTree>{TREE_HEAD}{shapes}</p:spTree></p:cSld>"
    return xml.part("p:notes", "", f"{tree}{NO_COLOURS_OF_ITS_OWN}")


def _shapes(page: Page, theme: Theme, links: Links, to_media: ToMedia, *, chart: str) -> Iterator[str]:
    """Give the shapes as the layout orders them; texts are numbered first, since what appears goes by their numbers."""
    language = theme.language
    texts = {
        filled.slot.role: _shape(filled, page.layout, number, language, links)
        for number, filled in enumerate(page.slots, FIRST_SHAPE)
    }
    numbers = count(FIRST_SHAPE + len(texts))
    pictures = {frame.slot.role: frame for frame in page.pictures}
    for slot in page.layout.slots:
        if slot.role in pictures:
            yield picture_shape(pictures[slot.role], page.layout, next(numbers), to_media)
            if page.scrim:
                yield scrim_shape(page.scrim, paint_of(theme, page.layout), next(numbers))
        elif page.frame and slot.role == page.frame.slot.role:
            yield graphic_frame(page, theme, next(numbers), links, chart=chart)
        elif slot.role in texts:
            yield texts[slot.role]


def _shape(filled: FilledSlot, layout: Layout, number: int, language: str, links: Links) -> str:
    name = xml.attribute(f"{filled.slot.name} {number - 1}")
    properties = f'<p:cNvPr id="{number}" name="{name}"{_shape_link(filled, links)}'
    return (
        f'<p:sp><p:nvSpPr>{properties}<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>'
        f"<p:nvPr>{placeholder_tag(filled.slot, layout)}</p:nvPr></p:nvSpPr><p:spPr/>"
        f"{text_body(filled, language, links)}</p:sp>"
    )


def _shape_link(filled: FilledSlot, links: Links) -> str:
    """Return the end of `cNvPr`, with the link of a slot that is one as a whole."""
    target = filled.paragraphs[0].target if filled.slot.role in LINKED_WHOLE and filled.paragraphs else None
    page = links.to_page(target) if target else None
    return f'><a:hlinkClick r:id="{page}" action="ppaction://hlinksldjump"/></p:cNvPr>' if page else "/>"
