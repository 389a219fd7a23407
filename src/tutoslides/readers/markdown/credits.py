"""Who a block quotation is credited to: its dash line, its cite, its credit line.

In: a quotation's blocks. Out: the blocks without the credit, and the credit without its dash.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from tutoslides.model.article import Block, BulletList, Paragraph, Quote
from tutoslides.model.text import Mark, Runs, plain_text, slice_runs, strip_runs

_DASH = re.compile(r"\s*(?:[—–―]|-{1,3})\s*(?=[^\W\d_]|[@«“\"\[(])")
_LAST_LINE = re.compile(r"\n\s*(?:[—–―]|-{2,3})\s*(?=\S)[^\n]*\Z")
_SAME_LINE = re.compile(r"(?<=[»”\"“.!?…*])\s*(?:[—–―]|\s-{1,3}\s)\s*(?=[A-ZÀ-ÖØ-Þ@])[^\n.!?]*\.?\Z")
_LONGEST_CREDIT = 25
"""Words: a name, a role, and where it was said."""


def quote_of(blocks: Sequence[Block], quote: Quote) -> Quote:
    """Return `quote` with `blocks`, the credit at their end taken as its attribution where it has none yet."""
    kept = list(blocks)
    attribution = quote.attribution
    if not attribution and kept:
        attribution = _take_credit(kept)
    return replace(quote, blocks=tuple(kept), attribution=attribution)


def cut_cite(blocks: Sequence[Block], attribution: Runs, cite: tuple[int, int] | None) -> tuple[Sequence[Block], Runs]:
    """Take the `<cite>` that ends the last paragraph, at the places `cite`, as the attribution."""
    last = blocks[-1]
    if attribution or cite is None or not isinstance(last, Paragraph):
        return blocks, attribution
    text = plain_text(last.runs)
    kept = strip_runs(slice_runs(last.runs, 0, cite[0]))
    if text[cite[1] :].strip(" .,;)\u00a0") or not kept:
        return blocks, attribution
    return (*blocks[:-1], _cut_to(last, _without_open_dash(kept))), upright(without_dash(slice_runs(last.runs, *cite)))


def _cut_to(paragraph: Paragraph, runs: Runs) -> Paragraph:
    """Return the paragraph with the first of its words; a wish behind them means the last sentence that is left."""
    end = max(0, len(plain_text(runs)) - 1)
    wishes = tuple(replace(wish, offset=min(wish.offset, end)) for wish in paragraph.wishes)
    return replace(paragraph, runs=runs, wishes=wishes)


def _without_open_dash(runs: Runs) -> Runs:
    text = plain_text(runs)
    return strip_runs(slice_runs(runs, 0, len(text.rstrip(" —–―-\u00a0"))))


def upright(runs: Runs) -> Runs:
    """Return the runs of a cite without the italics that `<cite>` itself gives."""
    return tuple(replace(run, marks=run.marks & ~Mark.ITALIC) for run in runs)


def credit_following(blocks: Sequence[Block]) -> list[Block]:
    """Give a dash line that stands below a quotation, in a block of its own, to it."""
    joined: list[Block] = []
    for block in blocks:
        last = joined[-1] if joined else None
        credit = _credit_alone(block)
        if credit and isinstance(last, Quote) and not last.attribution:
            joined[-1] = replace(last, attribution=credit)
        else:
            joined.append(block)
    return joined


def _credit_alone(block: Block) -> Runs:
    if isinstance(block, Quote) and len(block.blocks) == 1 and not block.attribution:
        return credit_of(block.blocks[0])
    return credit_of(block)


def credit_of(block: Block) -> Runs:
    """Return the credit that `block` is ("— Name, role" alone), none for any other block."""
    if not isinstance(block, Paragraph):
        return ()
    text = plain_text(block.runs)
    dash = _DASH.match(text)
    is_short = len(text.split()) <= _LONGEST_CREDIT and "\n" not in text
    return slice_runs(block.runs, dash.end(), len(text)) if dash and is_short else ()


def without_dash(runs: Runs) -> Runs:
    """Return a credit line without the dash at its head."""
    text = plain_text(runs)
    dash = _DASH.match(text)
    return strip_runs(slice_runs(runs, dash.end() if dash else 0, len(text)))


def _take_credit(blocks: list[Block]) -> Runs:
    """Take the credit off the last block of a quotation."""
    last = blocks[-1]
    if isinstance(last, BulletList) and len(blocks) > 1 and len(last.items) == 1:
        return _take_item(blocks, last)
    if not isinstance(last, Paragraph):
        return ()
    whole = credit_of(last)
    if whole and len(blocks) > 1:
        blocks.pop()
        return whole
    return _take_end(blocks, last)


def _take_item(blocks: list[Block], last: BulletList) -> Runs:
    """Take "- Name" under a quotation: one item that is no sentence."""
    inner = last.items[0].blocks
    if last.ordered or len(inner) != 1 or not isinstance(inner[0], Paragraph):
        return ()
    text = plain_text(inner[0].runs)
    if len(text.split()) > _LONGEST_CREDIT or text.endswith((".", ";", "!", "?")) or text[:1].islower():
        return ()
    blocks.pop()
    return inner[0].runs


def _take_end(blocks: list[Block], last: Paragraph) -> Runs:
    text = plain_text(last.runs)
    match = _LAST_LINE.search(text) or _SAME_LINE.search(text)
    if not match or not match.start() or len(match.group().split()) > _LONGEST_CREDIT:
        return ()
    blocks[-1] = _cut_to(last, strip_runs(slice_runs(last.runs, 0, match.start())))
    return without_dash(slice_runs(last.runs, match.start(), len(text)))
