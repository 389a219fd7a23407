"""Paragraphs that each begin with a thought in bold type (« **Commencez petit.** La suite … »): a list in disguise.

In: passages. Out: the thoughts as the items of a list, for slides of cards or points.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice

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
    opening = list(islice(_openings(passages, position), MOST_ITEMS + 1))
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
        length = _lead_at(passages, position) if _opens_paragraph(passage) else 0
        if not 0 < length <= len(passage.span.text):
            return
        yield position, plain(replace(passage.span, runs=strip_runs(slice_runs(passage.span.runs, 0, length))))
        position = _end_of_block(passages, position)


def _lead_at(passages: Sequence[Passage], position: int) -> int:
    """Return where the bold beginning of a paragraph ends; the passage behind the first shows that it goes on."""
    following = passages[position + 1 : position + 2]
    goes_on = bool(following) and _stand_together(passages[position], following[0])
    return bold_lead((*passages[position].span.runs, *(following[0].span.runs if goes_on else ())))


def _opens_paragraph(passage: Passage) -> bool:
    origin = passage.span.origin
    return passage.is_prose and passage.item is None and origin is not None and origin.sentence == 0


def _end_of_block(passages: Sequence[Passage], position: int) -> int:
    end = position + 1
    while end < len(passages) and _stand_together(passages[position], passages[end]):
        end += 1
    return end


def _stand_together(first: Passage, second: Passage) -> bool:
    """Tell whether two passages belong to one block of the article."""
    own, other = first.span.origin, second.span.origin
    return own is not None and other is not None and own.block == other.block
