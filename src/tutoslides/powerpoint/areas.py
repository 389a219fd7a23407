"""Areas that lead on a click: an unseen shape over each paragraph that is a link; on words it would underline them.

Pages come in, shapes go out. An area is filled with a colour of no opacity: PowerPoint passes a click on a shape
without any fill through to what lies below. The paragraph says where it leads, so screen readers pass over the area:
an entry of the agenda is heard once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import count

from tutoslides.model.deck import FilledSlot, Page, PlacedParagraph
from tutoslides.model.geometry import Rect
from tutoslides.powerpoint import xml
from tutoslides.powerpoint.colours import USUAL
from tutoslides.powerpoint.languages import full_tag
from tutoslides.powerpoint.shapes import DECORATIVE, transform
from tutoslides.powerpoint.text_body import LINKED_WHOLE

ABOVE = 1.0
"""How far an area reaches above its first baseline, in units of the type size."""

BELOW = 0.35
"""How far it reaches below its last baseline, in units of the type size."""


def areas(page: Page, language: str, *, first: int, to_page: Callable[[str], str | None]) -> str:
    """Return the areas of a page, their ids counted from `first`; what leads nowhere has none."""
    numbers = count(first)
    return "".join(
        _area(filled, paragraph, next(numbers), link, language=language)
        for filled, paragraph in _leading(page)
        if (link := to_page(paragraph.target or ""))
    )


def _leading(page: Page) -> Iterator[tuple[FilledSlot, PlacedParagraph]]:
    for filled in page.slots:
        if filled.slot.role not in LINKED_WHOLE:
            yield from ((filled, paragraph) for paragraph in filled.paragraphs if paragraph.target and paragraph.lines)


def _area(filled: FilledSlot, paragraph: PlacedParagraph, number: int, link: str, *, language: str) -> str:
    return (
        f'<p:sp><p:nvSpPr><p:cNvPr id="{number}" name="{xml.attribute(f"{filled.slot.name} {number - 1}")}">'
        f'<a:hlinkClick r:id="{link}" action="ppaction://hlinksldjump"/>{DECORATIVE}</p:cNvPr><p:cNvSpPr/><p:nvPr/>'
        f"</p:nvSpPr><p:spPr>{transform(_place(filled, paragraph))}"
        f'<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>{USUAL.fill("paper", opacity=0)}'
        "<a:ln><a:noFill/></a:ln></p:spPr><p:txBody><a:bodyPr/><a:lstStyle/>"
        f'<a:p><a:endParaRPr lang="{full_tag(language)}"/></a:p></p:txBody></p:sp>'
    )


def _place(filled: FilledSlot, paragraph: PlacedParagraph) -> Rect:
    """Return the paragraph's lines across the whole slot, its number or mark included."""
    size = filled.slot.style(paragraph.level).size
    top, bottom = paragraph.lines[0].baseline - size * ABOVE, paragraph.lines[-1].baseline + size * BELOW
    return Rect(x=filled.slot.rect.x, y=top, width=filled.slot.rect.width, height=bottom - top)
