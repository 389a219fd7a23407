"""Paragraphs that each begin with a thought in bold type (« **Commencez petit.** La suite … »): a list in disguise.

In: passages. Out: the thoughts as the items of a list, for slides of cards or points.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from tutoslides.model.storyboard import Span
from tutoslides.model.text import slice_runs, strip_runs
from tutoslides.planning.drafts import MOST_NOTES, words_of_passages
from tutoslides.planning.lists import MOST_ITEMS, List, dealt
from tutoslides.planning.sentences import Passage
from tutoslides.planning.stress import bold_lead
from tutoslides.planning.trimming import plain

FEWEST = 3
"""Paragraphs in a row; two may be stressed by chance."""


def find_bold_leads(passages: Sequence[Passage], position: int) -> tuple[List, ...]:
    """Return the bold beginnings of the paragraphs from `position` on as a list, () where too few begin so."""
    opening = list(_openings(passages, position))
    if not FEWEST <= len(opening) <= MOST_ITEMS:
        return ()
    end = _end_of_block(passages, opening[-1][0])
    words = words_of_passages(passages[position:end])
    has_voices = any(passage.quotations or passage.wish for passage in passages[position:end])
    if words > MOST_NOTES or has_voices:
        return ()
    return tuple(dealt(passages, opening, (position, end - 1), None))


def _openings(passages: Sequence[Passage], position: int) -> Iterator[tuple[int, Span]]:
    """Give place and bold beginning of each paragraph from `position` on, up to one that has none."""
    while position < len(passages):
        passage = passages[position]
        end = _end_of_block(passages, position)
        block = tuple(run for one in passages[position:end] for run in one.span.runs)
        length = bold_lead(block) if _opens_paragraph(passage) else 0
        if not 0 < length <= len(passage.span.text):
            return
        yield position, plain(replace(passage.span, runs=strip_runs(slice_runs(passage.span.runs, 0, length))))
        position = end


def _opens_paragraph(passage: Passage) -> bool:
    origin = passage.span.origin
    return passage.is_prose and passage.item is None and origin is not None and origin.sentence == 0


def _end_of_block(passages: Sequence[Passage], position: int) -> int:
    origin, end = passages[position].span.origin, position + 1
    while end < len(passages) and origin and (other := passages[end].span.origin) and other.block == origin.block:
        end += 1
    return end
