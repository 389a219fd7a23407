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
        [_read_between(reader, element.text), *(item for child in element for item in _read_child(reader, child))],
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
    """Keep the footnotes as one numbered list for the appendix, each at the line where it is defined.

    They are no block where they stand: they end the article.
    """
    items: list[list[Block]] = []
    for note in element.iter("li"):
        reader.line = reader.tree.footnote_line(note.get("id", "").partition(":")[2]) or reader.line
        items.append(list(without_headings(reader.children(note))))
    for notes in _list_of(items, ordered=True):
        reader.footnotes += [Directive(name="slide", value="appendix", place=notes.place), notes]
    return []


def _read_child(reader: BlockReader, element: Element) -> tuple[list[Block], list[Block]]:
    return _read_item(reader, element), _read_between(reader, element.tail)


def _read_between(reader: BlockReader, text: str | None) -> list[Block]:
    """Return what stands between the items of raw HTML: directives, or words that no item holds."""
    holder = Element("li")
    holder.text = text
    return reader.children(holder) if text and text.strip() else []


def _read_item(reader: BlockReader, element: Element) -> list[Block]:
    reader.go_to(element)
    inner = reader.children(element) if element.tag in ("li", "dd") else reader.block(element)
    return list(without_headings(inner))


def _list_of(items: Sequence[Sequence[Block]], *, ordered: bool = False, start: int = 1) -> list[Block]:
    kept = tuple(ListItem(blocks=tuple(blocks)) for blocks in items if blocks)
    blocks = [block for item in kept for block in item.blocks]
    first = next((block for block in blocks if not isinstance(block, Directive)), blocks[0] if blocks else None)
    return [BulletList(items=kept, place=first.place, ordered=ordered, start=start)] if first else []
