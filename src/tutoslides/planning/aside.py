"""What the article itself sets aside: references, footnotes, and blocks that the author wants in the appendix.

In: the parts. Out: the parts without it, and slides for the appendix.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from tutoslides.language import names_references, words_of
from tutoslides.model.storyboard import PointsSlide, ReferencesSlide, Span, StatementSlide
from tutoslides.model.text import runs_of
from tutoslides.planning.drafts import Draft, Need, words_of_passages
from tutoslides.planning.points import candidates_of, choose_points
from tutoslides.planning.quotations import count_words
from tutoslides.planning.ranking import Rarity
from tutoslides.planning.reasons import REASONS
from tutoslides.planning.sections import Part
from tutoslides.planning.sentences import Passage
from tutoslides.planning.titles import Titles
from tutoslides.planning.trimming import plain
from tutoslides.planning.wished import block_end

MOST_WORDS = 60
"""Words of references on a slide: more would be a wall even in an appendix."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Aside:
    """Passages for the appendix: `heading` is the section that they come from, None for footnotes."""

    passages: tuple[Passage, ...]
    heading: Span | None
    are_references: bool


def take_asides(parts: tuple[Part, ...]) -> tuple[tuple[Part, ...], tuple[Aside, ...]]:
    """Take references and what the author wants in the appendix from the parts."""
    kept: list[Part] = []
    asides: list[Aside] = []
    for part in parts:
        if part.heading and names_references(part.heading.text) and part.passages:
            asides.append(Aside(passages=part.passages, heading=part.heading, are_references=True))
            continue
        blocks = tuple(_appendix_blocks(part.passages))
        asides += (_aside(part, part.passages[start:end]) for start, end in blocks)
        taken = {place for start, end in blocks for place in range(start, end)}
        left = tuple(passage for place, passage in enumerate(part.passages) if place not in taken)
        kept.append(replace(part, passages=left) if taken else part)
    return tuple(kept), tuple(asides)


def aside_drafts(aside: Aside, key: str, titles: Titles, rarity: Rarity) -> Iterator[Draft]:
    """Give the appendix slides of what was set aside: sources in small type, prose as points."""
    if aside.are_references:
        yield from _references(aside, key, titles, rarity.language)
        return
    chosen = choose_points(candidates_of(aside.passages, range(len(aside.passages)), aside.heading, rarity))
    if chosen and aside.heading:
        title = titles.continued(aside.heading, rarity.language)
        points = tuple(candidate.span for candidate in chosen)
        slide: PointsSlide | StatementSlide = PointsSlide(key=key, title=title, points=points, why=REASONS["wished"])
    else:
        shortest = min(aside.passages, key=lambda passage: count_words(passage.span.text))
        slide = StatementSlide(key=key, title=titles.claim(plain(shortest.span)), why=REASONS["wished"])
    yield Draft(slide=replace(slide, kicker=aside.heading), passages=aside.passages, need=Need.APPENDIX)


def _references(aside: Aside, key: str, titles: Titles, language: str) -> Iterator[Draft]:
    title = aside.heading or Span(runs=runs_of(words_of(language).references))
    for number, passages in enumerate(_hands(aside.passages), 1):
        yield Draft(
            slide=ReferencesSlide(
                key=f"{key}-{number}",
                title=titles.claim(title)
                if number == 1 and titles.is_free(title)
                else titles.continued(title, language),
                entries=tuple(passage.span for passage in passages),
                why=REASONS["references"],
            ),
            passages=passages,
            need=Need.APPENDIX,
        )


def _hands(passages: Sequence[Passage]) -> Iterator[tuple[Passage, ...]]:
    """Give as many passages at once as a slide of small type bears, at least one."""
    hand: list[Passage] = []
    for passage in passages:
        if hand and words_of_passages((*hand, passage)) > MOST_WORDS:
            yield tuple(hand)
            hand = []
        hand.append(passage)
    if hand:
        yield tuple(hand)


def _aside(part: Part, passages: tuple[Passage, ...]) -> Aside:
    are_notes = passages[0].item is not None and passages[0].item.ordered
    return Aside(passages=passages, heading=None if are_notes else part.heading, are_references=are_notes)


def _appendix_blocks(passages: Sequence[Passage]) -> Iterator[tuple[int, int]]:
    for place, passage in enumerate(passages):
        if passage.asks and passage.asks.kind == "appendix":
            yield place, block_end(passages, place)
