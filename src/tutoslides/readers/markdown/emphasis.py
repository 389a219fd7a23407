"""Emphasis that a block's kind gives or takes.

In: runs or blocks. Out: the same text with other marks.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from tutoslides.model.article import Block, Heading, Paragraph
from tutoslides.model.text import Mark, Runs


def without_common_emphasis(runs: Runs) -> Runs:
    """Return a heading's runs without emphasis that covers all of it: a heading is bold already."""
    common = Mark.BOLD | Mark.ITALIC
    for run in runs:
        common &= run.marks if run.text.strip() else common
    return tuple(replace(run, marks=run.marks & ~common) for run in runs)


def embolden(block: Block) -> Block:
    """Return a paragraph in bold, any other block as it is."""
    if not isinstance(block, Paragraph):
        return block
    return replace(block, runs=tuple(replace(run, marks=run.marks | Mark.BOLD) for run in block.runs))


def without_headings(blocks: Iterable[Block]) -> Iterator[Block]:
    """Yield `blocks`; a heading inside a list or a quotation divides no article: it becomes a bold paragraph."""
    for block in blocks:
        yield embolden(Paragraph(runs=block.runs, place=block.place)) if isinstance(block, Heading) else block
