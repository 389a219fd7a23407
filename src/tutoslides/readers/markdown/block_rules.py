"""The rules for elements that are neither text nor lists nor quotations: headings, code, tables, what is no text.

In: an element and the reader of its content. Out: its blocks.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING
from xml.etree.ElementTree import Element

from tutoslides.language.vocabulary import word_set
from tutoslides.model.article import Block, Code, Heading
from tutoslides.model.text import Runs, plain_text
from tutoslides.readers.manuscript import remain, tell_remains
from tutoslides.readers.markdown.emphasis import without_common_emphasis
from tutoslides.readers.markdown.figures import figures_of, read_figure
from tutoslides.readers.markdown.lists import read_definitions
from tutoslides.readers.markdown.raw_html import COMMENT
from tutoslides.readers.markdown.tables import read_table
from tutoslides.readers.markdown.tokens import Comment, Text, Token, tokens_within

if TYPE_CHECKING:
    from tutoslides.readers.markdown.blocks import BlockReader

_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_LEFT_OUT = word_set(
    "script style nav form button iframe video audio object embed svg canvas template select input textarea "
    "head map math link meta hr"
)
_EMBEDDED = frozenset({"iframe", "video", "audio", "embed"})


def _read_heading(reader: BlockReader, element: Element) -> list[Block]:
    inline = reader.inline(tokens_within(element, reader.tree.stash))
    text = plain_text(inline.runs)
    blocks = reader.directives_before(inline)
    if text:
        runs = without_common_emphasis(inline.runs)
        blocks.append(Heading(level=_HEADINGS[str(element.tag)], runs=runs, place=reader.place(text)))
    return blocks + figures_of(reader, inline.pictures)


def _read_code(reader: BlockReader, element: Element) -> list[Block]:
    inner = element.find("code")
    holder = element if inner is None else inner
    text = "".join(map(_source_of, tokens_within(holder, reader.tree.stash)))
    syntax = re.search(r"(?:^|\s)(?:language|lang)-([\w+#.\-]+)", holder.get("class", ""))
    if not text.strip():
        return []
    return [Code(text=text.strip("\n"), syntax=syntax.group(1) if syntax else "", place=reader.place(text))]


def _source_of(token: Token) -> str:
    """Return what stands in code for `token`: a comment is no comment there."""
    match token:
        case Text():
            return token.text
        case Comment():
            return f"<!--{token.text}-->"
        case _:
            return ""


def _read_table(reader: BlockReader, element: Element) -> list[Block]:
    directives: list[Block] = []

    def read_cell(cell: Element) -> Runs:
        reader.go_to(cell)
        inline = reader.inline(tokens_within(cell, reader.tree.stash))
        directives.extend(reader.directives_before(inline))
        return inline.runs

    first = next((cell for row in element.iter("tr") for cell in row), element)
    reader.go_to(first)
    place = reader.place()
    table = read_table(element, place, read_cell)
    if table is None:
        return directives
    words = " ".join(plain_text(cell) for cell in (table.header if any(table.header) else table.rows[0]))
    return [*directives, replace(table, place=replace(place, excerpt=reader.place(words).excerpt))]


def _read_comment(reader: BlockReader, element: Element) -> list[Block]:
    return [directive for directive, _ in reader.directives([(Comment(element.text or ""), 0)], "")]


def _leave_out(reader: BlockReader, element: Element) -> list[Block]:
    """Leave out what is no text: scripts in silence, embedded media and forms among the remains."""
    words = "" if element.tag in ("script", "style") else " ".join("".join(element.itertext()).split())
    if element.tag in _EMBEDDED:
        words = words or f"<{element.tag} {element.get('src', '')}>"
    if words:
        paragraph = remain(words, reader.place(words))
        reader.left_out.append(paragraph)
        reader.diagnostics.append(tell_remains(paragraph))
    return []


RULES: dict[str, Callable[[BlockReader, Element], list[Block]]] = {
    **dict.fromkeys(_HEADINGS, _read_heading),
    **dict.fromkeys(_LEFT_OUT, _leave_out),
    "dl": read_definitions,
    "pre": _read_code,
    "table": _read_table,
    "figure": read_figure,
    COMMENT: _read_comment,
}
"""The rule for each of these elements, by tag."""
