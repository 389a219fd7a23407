"""What the author asks of a block (`<!-- slide: cards -->`): the whole block becomes one slide of that kind."""

from __future__ import annotations

import re
from collections.abc import Sequence

from tutoslides.model.storyboard import Span
from tutoslides.model.text import Run, join_runs, plain_text, slice_runs, strip_runs
from tutoslides.planning.callouts import Voice
from tutoslides.planning.idea import Idea, Thought
from tutoslides.planning.points import MOST
from tutoslides.planning.quotations import Quotation, is_wholly_marked
from tutoslides.planning.sentences import Passage
from tutoslides.planning.shapes.cards import Cards, find_cards
from tutoslides.planning.shapes.contrast import Contrast, find_contrast
from tutoslides.planning.shapes.figure import Figure, find_figure
from tutoslides.planning.shapes.statement import statement_of
from tutoslides.planning.shapes.steps import Steps, find_steps
from tutoslides.planning.shaping import STEPS
from tutoslides.planning.tables import CHART, find_table
from tutoslides.planning.trimming import plain

_NUMBER = re.compile(r"[+\-−×]?\s?\d[\d\s\u00a0\u202f.,]*(?:\s?(?:%|‰|€|\$|£))?(?<![\s.,])")
_MARKS = ("«»", "“”", "„“", '""', "»«")


def wished_idea(passages: Sequence[Passage], position: int, language: str) -> Idea | None:
    """Return the idea that the author asks of the block that begins at `position`, None where it cannot be made of it.

    `skip`, `ask` and `appendix` are no ideas: the block has left the part, or shows on no slide, before.
    """
    asks = passages[position].asks
    end = block_end(passages, position)
    block = passages[position:end]
    says_something = any(passage.span.text for passage in block)  # a picture need not
    thought = _thought(asks.kind or "", block, position, language) if asks and says_something else None
    if asks and (asks.kind == "table" or (asks.kind or "").startswith(CHART)):
        thought = find_table(passages, position, language, asks.kind)
    if thought is None:
        return None
    return Idea(thought=thought, first=position, last=end - 1, why="wished", is_wished=True)


def block_end(passages: Sequence[Passage], position: int) -> int:
    """Return where the block of the passage at `position` ends."""
    origin = passages[position].span.origin
    end = position + 1
    while end < len(passages) and (other := passages[end].span.origin) and origin and other.block == origin.block:
        end += 1
    return end


def items_of(block: Sequence[Passage]) -> tuple[Span, ...]:
    """Return what a block enumerates: the first sentence of each item of a list, else every sentence."""
    if block[0].item:
        block = [passage for passage in block if passage.item and passage.item.opens]
    return tuple(plain(passage.span) for passage in block if passage.wish != "drop")


def _thought(kind: str, block: Sequence[Passage], position: int, language: str) -> Thought | None:
    match kind:
        case "callout":
            return _voice(block, position)
        case "statement" | "divider":
            return statement_of(block[0].span)
        case "cards":
            return _cards(block, language)
        case "steps":
            return _steps(block, language)
        case "contrast":
            return _contrast(block, language)
        case "figure":
            return _figure(block, language)
        case _:
            return None


def _voice(block: Sequence[Passage], position: int) -> Voice:
    """Return the block's own quotation, else all of its words as one."""
    for passage in block:
        if passage.quotations:
            return Voice(quotation=passage.quotations[0], passage=passage, position=position)
    runs = join_runs(run for passage in block for run in (*passage.span.runs, Run(text=" ")))
    runs = strip_runs(runs)
    text = plain_text(runs)
    if text[:1] + text[-1:] in _MARKS and is_wholly_marked(text):
        runs = strip_runs(slice_runs(runs, 1, len(text) - 1))
    quotation = Quotation(start=0, end=len(text), runs=runs)
    return Voice(quotation=quotation, passage=block[0], position=position)


def _cards(block: Sequence[Passage], language: str) -> Cards | None:
    for passage in block:
        if cards := find_cards(passage.span, language):
            return cards
    items = items_of(block)
    return Cards(lead=None, cards=items) if 1 < len(items) <= MOST else None


def _steps(block: Sequence[Passage], language: str) -> Steps | None:
    items = items_of(block)
    if not block[0].item and (steps := find_steps(tuple(passage.span for passage in block), language)):
        return steps
    return Steps(lead=None, steps=items, first=0, last=0) if len(items) in STEPS else None


def _contrast(block: Sequence[Passage], language: str) -> Contrast | None:
    for passage in block:
        if contrast := find_contrast(passage.span, language):
            return contrast
    items = items_of(block)
    return Contrast(denied=items[0], affirmed=items[1], affirmed_first=False) if len(items) == 2 else None


def _figure(block: Sequence[Passage], language: str) -> Figure | None:
    for passage in block:
        if figure := find_figure(passage.span, language):
            return figure
    sentence = block[0].span
    found = _NUMBER.search(sentence.text)
    if not found:
        return None
    runs = strip_runs(slice_runs(sentence.runs, *found.span()))
    return Figure(figure=Span(runs=runs, origin=sentence.origin))
