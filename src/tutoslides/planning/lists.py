"""A list of the article as slides: its items in the fewest words, four a slide."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from tutoslides.model.storyboard import Span
from tutoslides.model.text import Mark, plain_text, slice_runs
from tutoslides.planning.drafts import MOST_NOTES, words_of_passages
from tutoslides.planning.points import MOST, MOST_WORDS, point_of
from tutoslides.planning.quotations import count_words
from tutoslides.planning.sentences import Passage
from tutoslides.planning.trimming import capitalised, without_final_stop

MOST_STEPS = 5
"""Items of a numbered list on one slide: they are steps."""

FEWEST = 2
"""Items of a list that is worth a slide."""

MOST_ITEMS = 8
"""Items of a list that is shown whole; of a longer one the section's points choose."""

LONGEST_LABEL = 8
"""Words of a bold beginning that names its item."""

LONGEST_CARD = 12
"""Words of an item that can stand on a card or at a step."""


@dataclass(frozen=True, slots=True, kw_only=True)
class List:
    """Items of a list for one slide, from the `first` to the `last` passage; `lead` announces them."""

    items: tuple[Span, ...]
    ordered: bool
    first: int
    last: int
    lead: Span | None = None

    @property
    def is_short(self) -> bool:
        """Tell whether every item can stand on a card."""
        return all(count_words(item.text) <= LONGEST_CARD for item in self.items)


def find_list(passages: Sequence[Passage], position: int, language: str) -> tuple[List, ...]:
    """Return the list that begins at `position`, or behind the sentence there that announces it; () if none does.

    A list with voices in it, with more items than slides can show, or with more words than a page of notes holds, is
    none: its passages are read like prose.
    """
    announces = _announces(passages[position])
    start = position + 1 if announces else position
    if start >= len(passages) or not _opens_list(passages[start]) or (announces and _has_wish(passages[start])):
        return ()
    end = _end_of(passages, start)
    opening = [place for place in range(start, end) if _opens_item(passages[place])]
    if any(passage.quotations and passage.wish != "drop" for passage in passages[start:end]):
        return ()
    items = [_item(passages[place], language) for place in opening]
    shown = [(place, item) for place, item in zip(opening, items, strict=True) if item]
    if not FEWEST <= len(items) <= MOST_ITEMS or len(shown) < len(items):
        return ()
    if words_of_passages(passages[position:end]) > MOST_NOTES:
        return ()
    lead = passages[position].span if announces else None
    return tuple(dealt(passages, shown, (position, end - 1), lead))


def dealt(
    passages: Sequence[Passage], shown: list[tuple[int, Span]], bounds: tuple[int, int], lead: Span | None
) -> Iterator[List]:
    """Give the `shown` items (place and words) in even hands of at most four, each from its first item on."""
    hands = _hands(shown, _is_ordered(passages[shown[0][0]]))
    for number, hand in enumerate(hands):
        following = hands[number + 1][0][0] - 1 if number + 1 < len(hands) else bounds[1]
        yield List(
            items=tuple(item for _, item in hand),
            ordered=_is_ordered(passages[hand[0][0]]),
            first=bounds[0] if number == 0 else hand[0][0],
            last=following,
            lead=lead if number == 0 else None,
        )


def _hands(shown: list[tuple[int, Span]], ordered: bool) -> list[list[tuple[int, Span]]]:
    words = sum(count_words(item.text) for _, item in shown)
    most = MOST_STEPS if ordered else MOST
    count = min(max(-(-len(shown) // most), -(-words // MOST_WORDS)), len(shown))
    share, over = divmod(len(shown), count)
    hands, start = [], 0
    for number in range(count):
        end = start + share + (1 if number < over else 0)
        hands.append(shown[start:end])
        start = end
    return hands


def _item(passage: Passage, language: str) -> Span | None:
    """Return an item's bold name where it begins with one, else its first sentence as a point."""
    label = _label(passage.span) if passage.wish is None else None
    return label or point_of(passage, language) or _announcing(passage, language)


def _announcing(passage: Passage, language: str) -> Span | None:
    """Return an item that announces a list of its own, or says very little, without its colon."""
    stripped = replace(passage.span, runs=capitalised(without_final_stop(passage.span.runs)))
    return stripped if 0 < count_words(stripped.text) <= LONGEST_CARD else None


def _label(span: Span) -> Span | None:
    """Return the bold words that an item begins with, before a colon, a stop or a dash."""
    first = next((run for run in span.runs if run.text.strip()), None)
    if first is None or Mark.BOLD not in first.marks:
        return None
    bold = plain_text(run for run in span.runs[: _bold_runs(span)])
    rest = span.text[len(bold) :].lstrip()
    is_name = bold.rstrip().endswith((":", ".")) or rest.startswith((":", "–", "—", "-", ".")) or not rest
    if not is_name or not 0 < count_words(bold) <= LONGEST_LABEL:
        return None
    plain = tuple(replace(run, marks=run.marks & ~Mark.BOLD) for run in slice_runs(span.runs, 0, len(bold)))
    return replace(span, runs=capitalised(without_final_stop(plain)))


def _bold_runs(span: Span) -> int:
    return next((number for number, run in enumerate(span.runs) if Mark.BOLD not in run.marks), len(span.runs))


def _announces(passage: Passage) -> bool:
    return passage.item is None and passage.wish != "drop" and passage.span.text.rstrip().endswith(":")


def _has_wish(passage: Passage) -> bool:
    """Tell whether the author wants a slide of its own for the list that a passage opens."""
    return passage.asks is not None and bool(passage.asks.kind or passage.asks.title)


def _opens_list(passage: Passage) -> bool:
    return passage.item is not None and passage.item.opens and passage.item.index == 0


def _opens_item(passage: Passage) -> bool:
    return passage.item is not None and passage.item.opens and passage.wish != "drop"


def _is_ordered(passage: Passage) -> bool:
    return passage.item is not None and passage.item.ordered


def _end_of(passages: Sequence[Passage], start: int) -> int:
    item, end = passages[start].item, start + 1
    while end < len(passages) and item and (other := passages[end].item) and other.block == item.block:
        end += 1
    return end
