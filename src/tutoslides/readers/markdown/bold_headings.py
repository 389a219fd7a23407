"""Headings that an author made with bold type alone, as word processors and forums lead one to do.

In: the blocks of an article without its title. Out: the blocks, bold lines as headings where several stand above text
like headings. The questions of an interview are none, nor is a name above somebody's words.
"""

from __future__ import annotations

from collections.abc import Sequence

from tutoslides.model.article import Block, Directive, Heading, Paragraph
from tutoslides.model.text import Mark, plain_text
from tutoslides.readers.markdown.emphasis import without_common_emphasis

LONGEST = 14
"""Words of a heading; what is longer was emphasised as a sentence."""

FEWEST = 2
"""One bold line may be anything."""

_OPENING_MARKS = "«„“”\"‘'–—-"
_ENDING_MARKS = ".,;:…!»”"


def with_bold_headings(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """Return the blocks, the bold lines above text headings; those behind a heading with markup stress, and stay."""
    marked = next((place for place, block in enumerate(blocks) if isinstance(block, Heading)), len(blocks))
    lines = [place for place in range(marked) if _could_head(blocks, place)]
    questions = sum(_text(blocks[place]).endswith("?") for place in lines)
    if len(lines) < FEWEST or questions * 2 > len(lines):
        return tuple(blocks)
    return tuple(_as_heading(block) if place in lines else block for place, block in enumerate(blocks))


def _as_heading(block: Block) -> Block:
    if not isinstance(block, Paragraph):
        return block
    return Heading(runs=without_common_emphasis(block.runs), place=block.place, level=1)


def _could_head(blocks: Sequence[Block], place: int) -> bool:
    block, following = blocks[place], next((one for one in blocks[place + 1 :] if not isinstance(one, Directive)), None)
    if not isinstance(block, Paragraph) or not isinstance(following, Paragraph) or _is_bold(following):
        return False
    text = _text(block)
    is_line = "\n" not in text and 0 < len(text.split()) <= LONGEST and text[-1] not in _ENDING_MARKS
    return is_line and _is_bold(block) and _text(following)[:1] not in _OPENING_MARKS


def _is_bold(block: Paragraph) -> bool:
    return all(run.marks & Mark.BOLD for run in block.runs if run.text.strip())


def _text(block: Block) -> str:
    return plain_text(block.runs).strip() if isinstance(block, Paragraph) else ""
