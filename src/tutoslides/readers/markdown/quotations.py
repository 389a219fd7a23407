"""Block quotations and pull quotes.

In: an element that quotes somebody. Out: a `Quote` with its credit; directives inside it stand before it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from xml.etree.ElementTree import Element

from tutoslides.model.article import Block, Directive, Figure, Paragraph, Quote
from tutoslides.model.diagnostics import Diagnostic, Message, Severity
from tutoslides.model.text import Runs
from tutoslides.readers.markdown.credits import cut_cite, quote_of, upright, without_dash
from tutoslides.readers.markdown.emphasis import without_headings
from tutoslides.readers.markdown.tokens import tokens_within

if TYPE_CHECKING:
    from tutoslides.readers.markdown.blocks import BlockReader

_QUOTE_CLASS = re.compile(r"(?:^|[\s_-])(?:[a-z]?quote|citation|pullquote|blockquote|testimonial|temoignage)s?(?:$|\s)")
_CREDIT_CLASS = re.compile(r"credit|author|cite\b|source|attribution|speaker|auteur")


def is_quotation(element: Element) -> bool:
    """Tell whether `element` quotes somebody: a `blockquote`, or a box whose class says so."""
    names = element.get("class", "").lower()
    is_box = element.tag in ("aside", "div", "section", "figure")
    return element.tag == "blockquote" or (is_box and bool(_QUOTE_CLASS.search(names)))


def read_quotation(reader: BlockReader, element: Element) -> list[Block]:
    """Read a quotation; its pictures (portraits, as a rule) are left out with a note."""
    place = reader.place()
    reader.quotation_depth += 1
    credit = _take_credit(reader, element)
    blocks = list(without_headings(reader.children(element)))
    reader.quotation_depth -= 1
    for picture in (one for one in blocks if isinstance(one, Figure)):
        reader.diagnostics.append(_tell_picture(picture))
    directives: list[Block] = [one for one in blocks if isinstance(one, Directive)]
    said = [one for one in blocks if not isinstance(one, Directive | Figure)]
    if not said:
        return [*directives, *([Paragraph(runs=credit, place=place)] if credit else [])]
    kept, credit = cut_cite(said, credit, reader.cites.get(said[-1]))
    return [*directives, quote_of(kept, Quote(blocks=(), place=said[0].place, attribution=credit))]


def _take_credit(reader: BlockReader, element: Element) -> Runs:
    """Take the element that names the speaker out of the quotation's element."""
    for parent in element.iter():
        for child in parent:
            if _is_credit(child):
                runs = without_dash(reader.inline(tokens_within(child, reader.tree.stash)).runs)
                remove_element(parent, child)
                return upright(runs)
    return ()


def _is_credit(element: Element) -> bool:
    if element.tag in ("cite", "footer", "figcaption"):
        return True
    return element.tag in ("p", "div", "span", "small") and bool(_CREDIT_CLASS.search(element.get("class", "").lower()))


def remove_element(parent: Element, child: Element) -> None:
    """Remove `child` but keep the text that follows it."""
    index = list(parent).index(child)
    if child.tail and index:
        parent[index - 1].tail = (parent[index - 1].tail or "") + child.tail
    elif child.tail:
        parent.text = (parent.text or "") + child.tail
    parent.remove(child)


def _tell_picture(picture: Figure) -> Diagnostic:
    return Diagnostic(
        code="picture-left-out",
        severity=Severity.NOTE,
        place=picture.place,
        message=Message(
            en="A picture inside a quotation is left out.",
            fr="Une image à l’intérieur d’une citation est laissée de côté.",
        ),
    )
