"""The words of a slide: paragraphs, runs, breaks, links – nothing of their look but emphasis."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from tutoslides.model.addresses import address_of
from tutoslides.model.deck import FilledSlot, PlacedParagraph
from tutoslides.model.text import Mark, Run, Runs
from tutoslides.model.theme import SlotRole, TextStyle
from tutoslides.model.units import points_to_emu
from tutoslides.powerpoint import xml
from tutoslides.powerpoint.languages import full_tag
from tutoslides.powerpoint.master import NUMBER_FIELD
from tutoslides.powerpoint.text_styles import NUMBERS, SIDES

LINKED_WHOLE: tuple[SlotRole, ...] = ("footer", "more")
"""Slots that are a link as a whole; in others each paragraph that leads to a page lies under an area of its own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Links:
    """How a slide's links become relationship ids: `to_page` by page key, `to_web` by address."""

    to_page: Callable[[str], str | None]
    to_web: Callable[[str], str]


def text_body(filled: FilledSlot, language: str, links: Links) -> str:
    """Return the `p:txBody` of a slot on a slide. Of its look it carries only the inset that keeps breaks safe."""
    inset = filled.slot.insets.right + filled.right_inset
    box = f'<a:bodyPr rIns="{points_to_emu(inset)}"/>' if filled.right_inset else "<a:bodyPr/>"
    if filled.slot.role == "number":
        content = _number(filled, language)
    else:
        content = "".join(_paragraph(paragraph, filled, language, links) for paragraph in filled.paragraphs)
        content = content or plain_paragraph((), language)  # a text body without a paragraph is no valid XML
    return f"<p:txBody>{box}<a:lstStyle/>{content}</p:txBody>"


def plain_paragraph(runs: Runs, language: str) -> str:
    """Return a paragraph without links: of the notes, or an empty one."""
    tag = full_tag(language)
    words = "".join(_run(run, _emphasis(run, None), "", full_tag(run.language or language)) for run in runs)
    return f'<a:p>{words}<a:endParaRPr lang="{tag}"/></a:p>'


def sized_paragraph(
    paragraph: PlacedParagraph, style: TextStyle, language: str, links: Links, *, inherits: bool
) -> str:
    """Return a paragraph of a cell, which says its size and side itself: no placeholder does it for it.

    It `inherits` its weight from the table's style, or says that too.
    """
    words = "".join(_sized_run(run, style, language, links, inherits=inherits) for run in paragraph.runs)
    end = f'<a:endParaRPr lang="{full_tag(language)}" sz="{round(style.size * 100)}"/>'
    return f'<a:p><a:pPr algn="{SIDES[style.align]}"/>{words}{end}</a:p>'


def empty_cell(style: TextStyle, language: str) -> str:
    """Return the paragraph of a cell without words, as high as the others."""
    return f'<a:p><a:endParaRPr lang="{full_tag(language)}" sz="{round(style.size * 100)}"/></a:p>'


def _sized_run(run: Run, style: TextStyle, language: str, links: Links, *, inherits: bool) -> str:
    weight = "" if inherits or run.marks & Mark.BOLD else f' b="{style.bold:d}"'
    look = f' sz="{round(style.size * 100)}"{weight}{_emphasis(run, style)}'
    return _run(run, look, _web_link(run, links), full_tag(run.language or language))


def _web_link(run: Run, links: Links) -> str:
    address = address_of(run)
    return f'<a:hlinkClick r:id="{links.to_web(address)}"/>' if address else ""


def _number(filled: FilledSlot, language: str) -> str:
    tag = full_tag(language)
    words = xml.text(filled.text)
    field = f'<a:fld id="{NUMBER_FIELD}" type="slidenum"><a:rPr lang="{tag}"/><a:t>{words}</a:t></a:fld>'
    return f'<a:p>{field}<a:endParaRPr lang="{tag}"/></a:p>'


def _paragraph(paragraph: PlacedParagraph, filled: FilledSlot, language: str, links: Links) -> str:
    style = filled.slot.style(paragraph.level)
    words = "".join(_linked_run(run, style, language, links) for run in paragraph.runs)
    return f'<a:p>{_paragraph_properties(paragraph, filled)}{words}<a:endParaRPr lang="{full_tag(language)}"/></a:p>'


def _paragraph_properties(paragraph: PlacedParagraph, filled: FilledSlot) -> str:
    """Return the `a:pPr`: the list level, and where numbers go on from a page before, the number of the box's first."""
    depth = min(paragraph.level, len(filled.slot.levels) - 1)  # deeper ones look like the slot's last, as planned
    level = f' lvl="{depth}"' if depth else ""
    first = next((other.number for other in filled.paragraphs if other.number), 1)
    if paragraph.number is None or first == 1:
        return f"<a:pPr{level}/>" if level else ""
    return f'<a:pPr{level}><a:buAutoNum type="{NUMBERS}" startAt="{first}"/></a:pPr>'


def _linked_run(run: Run, style: TextStyle, language: str, links: Links) -> str:
    link = _web_link(run, links)
    return _run(run, _emphasis(run, style), link, full_tag(run.language or language))


def _emphasis(run: Run, style: TextStyle | None) -> str:
    """Return the attributes that turn the style's weight and slope round where the run is marked."""
    bold, italic = (style.bold, style.italic) if style else (False, False)
    weight = f' b="{not bold:d}"' if run.marks & Mark.BOLD else ""
    slope = f' i="{not italic:d}"' if run.marks & Mark.ITALIC else ""
    return weight + slope


def _run(run: Run, emphasis: str, link: str, tag: str) -> str:
    properties = f'<a:rPr lang="{tag}"{emphasis}>{link}</a:rPr>' if link else f'<a:rPr lang="{tag}"{emphasis}/>'
    pieces = [f"<a:r>{properties}<a:t>{xml.text(piece)}</a:t></a:r>" if piece else "" for piece in run.text.split("\n")]
    return f'<a:br><a:rPr lang="{tag}"/></a:br>'.join(pieces)
