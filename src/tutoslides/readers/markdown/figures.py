"""Pictures that stand alone, and figures with captions.

In: a figure's element or pictures of a paragraph. Out: `Figure` blocks.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING
from xml.etree.ElementTree import Element

from tutoslides.model.article import Block, Figure, Paragraph, Quote
from tutoslides.model.text import Runs, runs_of
from tutoslides.readers.markdown.credits import without_dash
from tutoslides.readers.markdown.inline import Picture
from tutoslides.readers.markdown.quotations import remove_element
from tutoslides.readers.markdown.tokens import tokens_within

if TYPE_CHECKING:
    from tutoslides.readers.markdown.blocks import BlockReader


def figures_of(reader: BlockReader, pictures: Iterable[Picture]) -> list[Block]:
    """Return pictures that have lines of their own; a picture's title is its caption."""
    return [
        Figure(
            target=one.target,
            alt=one.alt,
            caption=runs_of(one.title),
            place=reader.place(one.alt or one.target),
        )
        for one in pictures
    ]


def read_figure(reader: BlockReader, element: Element) -> list[Block]:
    """Read a figure: its caption belongs to its first picture, or names the speaker of its quotation."""
    caption: Runs = ()
    for child in [one for one in element if one.tag == "figcaption"]:
        caption += reader.inline(tokens_within(child, reader.tree.stash)).runs
        remove_element(element, child)
    blocks = reader.children(element)
    for index, block in enumerate(blocks if caption else ()):
        captioned = _with_caption(block, caption)
        if captioned is not None:
            blocks[index] = captioned
            return blocks
    return [*blocks, *([Paragraph(runs=caption, place=reader.place())] if caption else [])]


def _with_caption(block: Block, caption: Runs) -> Block | None:
    if isinstance(block, Figure):
        return replace(block, caption=caption)
    if isinstance(block, Quote) and not block.attribution:
        return replace(block, attribution=without_dash(caption))
    return None
