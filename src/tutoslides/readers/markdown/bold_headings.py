"""Headings that an author made with bold type alone, as word processors and forums lead one to do.

In: the blocks of an article without its title. Out: the blocks, bold lines as headings where several stand above text
like headings. The questions of an interview are none where it has other headings, nor is a name above somebody's words.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from tutoslides.model.article import Block, Directive, Heading, Paragraph
from tutoslides.model.text import Mark, plain_text, slice_runs, strip_runs
from tutoslides.readers.markdown.emphasis import without_common_emphasis

LONGEST = 14
"""Words of a heading; what is longer was emphasised as a sentence."""

LONGEST_QUESTION = 32
"""Words of an interviewer's question that can head its answer."""

FEWEST_QUESTIONS = 3
"""Questions that make an interview."""

FEWEST = 2
"""One bold line may be anything."""

_OPENING_MARKS = "«„“”\"‘'–—-"
_ENDING_MARKS = ".,;:…!»”"


def with_bold_headings(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """Return the blocks, the bold lines above text headings; those behind a heading with markup stress, and stay."""
    blocks = tuple(part for block in blocks for part in _parted(block))
    if not any(isinstance(block, Heading) for block in blocks):
        asked = [place for place in range(len(blocks)) if _asks(blocks, place)]
        if len(asked) >= FEWEST_QUESTIONS:
            return tuple(_as_heading(block) if place in asked else block for place, block in enumerate(blocks))
    marked = next((place for place, block in enumerate(blocks) if isinstance(block, Heading)), len(blocks))
    lines = [place for place in range(marked) if _could_head(blocks, place)]
    questions = sum(_text(blocks[place]).endswith("?") for place in lines)
    if len(lines) < FEWEST or questions * 2 > len(lines):
        return blocks
    return tuple(_as_heading(block) if place in lines else block for place, block in enumerate(blocks))


def _parted(block: Block) -> tuple[Block, ...]:
    """Part a paragraph whose first line is a bold question, as `**…?**<br>` sets it, from the answer below."""
    if not isinstance(block, Paragraph):
        return (block,)
    text = plain_text(block.runs)
    end = text.find("\n")
    line, rest = slice_runs(block.runs, 0, max(end, 0)), slice_runs(block.runs, end + 1, len(text))
    is_question = end > 0 and text[:end].rstrip().endswith("?") and bool(text[end:].strip())
    if not is_question or not _is_bold(replace(block, runs=line)) or _is_bold(replace(block, runs=rest)):
        return (block,)
    return replace(block, runs=strip_runs(line)), replace(block, runs=strip_runs(rest))


def _asks(blocks: Sequence[Block], place: int) -> bool:
    """Tell whether a block is a bold question with an answer below it."""
    block, following = blocks[place], next((one for one in blocks[place + 1 :] if not isinstance(one, Directive)), None)
    if not isinstance(block, Paragraph) or not isinstance(following, Paragraph) or _is_bold(following):
        return False
    text = _text(block)
    return _is_bold(block) and text.endswith("?") and len(text.split()) <= LONGEST_QUESTION


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
