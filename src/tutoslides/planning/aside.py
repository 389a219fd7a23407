"""What the article itself sets aside: references, footnotes, and blocks that the author wants in the appendix.

In: the parts. Out: the parts without it, and slides for the appendix.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from tutoslides.language import names_references, words_of
from tutoslides.model.storyboard import ReferencesSlide, Span
from tutoslides.model.text import runs_of
from tutoslides.planning.drafts import Draft, Need, words_of_passages
from tutoslides.planning.making import PartPlan
from tutoslides.planning.parts import plan_part
from tutoslides.planning.reasons import REASONS
from tutoslides.planning.sections import Part
from tutoslides.planning.sentences import Passage
from tutoslides.planning.titles import Titles
from tutoslides.planning.wished import block_end

MOST_WORDS = 60
"""Words of references on a slide: more would be a wall even in an appendix."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Aside:
    """Passages for the appendix: `heading` is the section that they come from, None for footnotes.

    `title` and `notes` are what the author wishes for their slide.
    """

    passages: tuple[Passage, ...]
    heading: Span | None
    are_references: bool
    title: Span | None = None
    notes: tuple[Span, ...] = ()


def take_asides(parts: tuple[Part, ...]) -> tuple[tuple[Part, ...], tuple[Aside, ...]]:
    """Take references and what the author wants in the appendix from the parts.

    What stands deeper than a heading of references goes with it.
    """
    kept: list[Part] = []
    asides: list[Aside] = []
    level: int | None = None
    for number, part in enumerate(parts):
        level = level if level is not None and part.level > level else _level_of_references(parts, number)
        if level is not None:
            asides += _section(part)
            continue
        blocks = tuple(_appendix_blocks(part.passages))
        asides += (_block(part, part.passages[start:end]) for start, end in blocks)
        taken = {place for start, end in blocks for place in range(start, end)}
        left = tuple(passage for place, passage in enumerate(part.passages) if place not in taken)
        kept.append(replace(part, passages=left) if taken else part)
    return tuple(kept), tuple(asides)


def aside_drafts(aside: Aside, plan: PartPlan, titles: Titles) -> Iterator[Draft]:
    """Give the appendix slides of what was set aside: sources in small type, other blocks as in their section.

    `plan` tells what they need to know of the deck.
    """
    if aside.are_references:
        yield from _references(aside, plan.key, titles, plan.language)
        return
    title = aside.heading if aside.title is None else None
    title = titles.continued(title, plan.language) if title else aside.title
    part = Part(heading=aside.heading, passages=aside.passages)
    for draft in plan_part(replace(plan, part=part, title=title, section=aside.heading), titles):
        yield replace(draft, slide=replace(draft.slide, why=REASONS["wished"]), need=Need.APPENDIX)


def _references(aside: Aside, key: str, titles: Titles, language: str) -> Iterator[Draft]:
    title = aside.title or aside.heading or Span(runs=runs_of(words_of(language).references))
    for number, passages in enumerate(_hands(aside.passages), 1):
        opens = number == 1 and titles.is_free(title)
        slide = ReferencesSlide(
            key=f"{key}-{number}",
            title=titles.claim(title) if opens else titles.continued(title, language),
            entries=tuple(passage.span for passage in passages),
            why=REASONS["references"],
        )
        added = aside.notes if number == 1 else ()
        yield Draft(slide=slide, passages=passages, need=Need.APPENDIX, added=added)


def _hands(passages: Sequence[Passage]) -> Iterator[tuple[Passage, ...]]:
    """Give as many of the passages, of which there is one at least, at once as a slide of small type bears."""
    hand: list[Passage] = []
    for passage in passages:
        if hand and words_of_passages((*hand, passage)) > MOST_WORDS:
            yield tuple(hand)
            hand = []
        hand.append(passage)
    yield tuple(hand)


def _level_of_references(parts: Sequence[Part], number: int) -> int | None:
    """Return the level of a heading of references with something under it, None for other parts."""
    part = parts[number]
    is_named = part.heading is not None and names_references(part.heading.text)
    leads = number + 1 < len(parts) and parts[number + 1].level > part.level
    return part.level if is_named and (part.passages or leads) else None


def _section(part: Part) -> Iterator[Aside]:
    if part.passages:
        title, notes = (part.asks.title, part.asks.notes) if part.asks else (None, ())
        yield Aside(passages=part.passages, heading=part.heading, are_references=True, title=title, notes=notes)


def _block(part: Part, passages: tuple[Passage, ...]) -> Aside:
    """Return one block; a numbered list that ends the part is the reader's, of footnotes, unless it has a title."""
    asks, item = passages[0].asks, passages[0].item
    title = asks.title if asks else None
    are_notes = title is None and item is not None and item.ordered and passages[-1] is part.passages[-1]
    return Aside(passages=passages, heading=None if are_notes else part.heading, are_references=are_notes, title=title)


def _appendix_blocks(passages: Sequence[Passage]) -> Iterator[tuple[int, int]]:
    for place, passage in enumerate(passages):
        if passage.asks and passage.asks.kind == "appendix":
            yield place, block_end(passages, place)
