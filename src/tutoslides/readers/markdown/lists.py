"""Lists: bullets and numbers, terms with their definitions, footnotes.

In: a list's element and the reader of its content. Out: one `BulletList`, or nothing for an empty list.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING
from xml.etree.ElementTree import Element

from tutoslides.model.article import Block, BulletList, Directive, ListItem
from tutoslides.readers.markdown.emphasis import embolden, without_headings

if TYPE_CHECKING:
    from tutoslides.readers.markdown.blocks import BlockReader


def read_list(reader: BlockReader, element: Element) -> list[Block]:
    """Read `ul` or `ol`."""
    start = element.get("start", "1")
    return _list_of(
        [_read_item(reader, child) for child in element],
        ordered=element.tag == "ol",
        start=int(start) if start.isascii() and start.isdigit() and len(start) < _LONGEST_NUMBER else 1,
    )


_LONGEST_NUMBER = 7
"""Digits of a list's first number; longer ones are no numbers that a slide could count from."""


def read_definitions(reader: BlockReader, element: Element) -> list[Block]:
    """Read `dl`: each item holds a term, bold, and its definitions."""
    items: list[list[Block]] = []
    for child in element:
        blocks = _read_item(reader, child)
        if child.tag == "dt":
            items.append([embolden(block) for block in blocks])
        elif items:
            items[-1] += blocks
        else:
            items.append(blocks)
    return _list_of(items)


def read_footnotes(reader: BlockReader, element: Element) -> list[Block]:
    """Read the footnotes as one numbered list for the appendix, each at the line where it is defined."""
    items: list[list[Block]] = []
    for note in element.iter("li"):
        reader.line = reader.tree.footnote_line(note.get("id", "").partition(":")[2]) or reader.line
        items.append(list(without_headings(reader.children(note))))
    return [
        block
        for notes in _list_of(items, ordered=True)
        for block in (Directive(name="slide", value="appendix", place=notes.place), notes)
    ]


def _read_item(reader: BlockReader, element: Element) -> list[Block]:
    reader.go_to(element)
    inner = reader.children(element) if element.tag in ("li", "dd") else reader.block(element)
    return list(without_headings(inner))


def _list_of(items: Sequence[Sequence[Block]], *, ordered: bool = False, start: int = 1) -> list[Block]:
    kept = tuple(ListItem(blocks=tuple(blocks)) for blocks in items if blocks)
    return [BulletList(items=kept, place=kept[0].blocks[0].place, ordered=ordered, start=start)] if kept else []
