"""Time: what is spoken in the main part fits the meeting; the rest goes to the appendix, and nothing is lost.

In: each section's slides with their needs. Out: the same without what left, and what left, in article order.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from tutoslides.language import words_a_minute
from tutoslides.model.storyboard import PointsSlide, Span, StatementSlide
from tutoslides.planning.drafts import Draft, Need, words_of_passages
from tutoslides.planning.points import candidates_of, choose_points
from tutoslides.planning.quotations import count_words
from tutoslides.planning.ranking import Rarity
from tutoslides.planning.reasons import REASONS
from tutoslides.planning.sentences import Passage
from tutoslides.planning.titles import Titles
from tutoslides.planning.trimming import plain

SPOKEN_SHARE = 0.6
"""Part of the meeting's slot that speech may fill. Source: the story guide."""

DEFAULT_MINUTES = 20
"""The whole slot, where nobody says anything else. Source: the story guide."""

LEAVING = (Need.EXTRA, Need.MORE_VOICES, Need.OPENS_BELOW, Need.VOICE)
"""What leaves when time is short, in this order; openings, the ask and the closing line never do."""


REST = "-rest"
"""Ends the key of an appendix slide with what a slide of the main part shows no more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Chapter:
    """The slides of one section, with its heading (None: the situation)."""

    heading: Span | None
    drafts: tuple[Draft, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Paced:
    """Each section's main part and, in the same order, what of it goes to the appendix."""

    main: tuple[Chapter, ...]
    appendix: tuple[tuple[Draft, ...], ...]
    words: int
    limit: int


def pace(chapters: Sequence[Chapter], minutes: int | None, fixed: int, titles: Titles, rarity: Rarity) -> Paced:
    """Send to the appendix what does not fit; `fixed` are the words of slides that stay in any case."""
    limit = round((minutes or DEFAULT_MINUTES) * SPOKEN_SHARE * words_a_minute(rarity.language))
    kept = [list(chapter.drafts) for chapter in chapters]
    left: list[list[Draft]] = [[] for _ in chapters]
    for drafts, moved in zip(kept, left, strict=True):
        _move(drafts, moved, [draft for draft in drafts if draft.need is Need.APPENDIX])
    words = [sum(draft.words for draft in drafts) for drafts in kept]
    for need in LEAVING:
        _lighten(kept, left, need, words, limit - fixed)
    total = fixed + sum(words)
    if total > limit:
        total -= sum(_trim(number, kept, left, chapters, titles, rarity) for number in range(len(kept)))
    main = tuple(replace(chapter, drafts=tuple(drafts)) for chapter, drafts in zip(chapters, kept, strict=True))
    appendix = tuple(_in_order(chapter, moved) for chapter, moved in zip(chapters, left, strict=True))
    return Paced(main=main, appendix=appendix, words=total, limit=limit)


def _lighten(kept: list[list[Draft]], left: list[list[Draft]], need: Need, words: list[int], limit: int) -> None:
    """Move slides of one need, the last of the longest section first, until the speech fits.

    `words` are the sections', and tell afterwards what is left.
    """
    total = sum(words)
    if total <= limit:
        return
    queue = sorted(
        ((number, draft) for number, drafts in enumerate(kept) for draft in drafts if draft.need is need),
        key=lambda entry: (-words[entry[0]], entry[0]),
    )
    leaving: list[set[int]] = [set() for _ in kept]
    for number, draft in _alternating(queue):
        if total <= limit:
            break
        leaving[number].add(id(draft))
        words[number] -= draft.words
        total -= draft.words
    for number, identities in enumerate(leaving):
        _move(kept[number], left[number], [draft for draft in kept[number] if id(draft) in identities])


def _in_order(chapter: Chapter, moved: Sequence[Draft]) -> tuple[Draft, ...]:
    order = {draft.slide.key: place for place, draft in enumerate(chapter.drafts)}
    return tuple(sorted(moved, key=lambda draft: order[draft.slide.key.removesuffix(REST)]))


def _alternating(queue: Sequence[tuple[int, Draft]]) -> Iterator[tuple[int, Draft]]:
    """Give the last slide of each section in turn, then the last but one: no section is emptied before the others."""
    rows: dict[int, list[Draft]] = {}
    for number, draft in queue:
        rows.setdefault(number, []).append(draft)
    while rows:
        for number in list(rows):
            yield number, rows[number].pop()
            if not rows[number]:
                del rows[number]


def _move(drafts: list[Draft], moved: list[Draft], leaving: list[Draft]) -> None:
    identities = {id(draft) for draft in leaving}
    moved += leaving
    drafts[:] = [draft for draft in drafts if id(draft) not in identities]


def _trim(
    number: int,
    kept: list[list[Draft]],
    left: list[list[Draft]],
    chapters: Sequence[Chapter],
    titles: Titles,
    rarity: Rarity,
) -> int:
    """Leave to the slides of a section only the sentences that they show; return the words that went."""
    gone = 0
    for place, draft in enumerate(kept[number]):
        rest = tuple(passage for passage in draft.passages if passage.span.text and passage not in draft.shown)
        if draft.need is Need.FIXED or not rest or not draft.shown:
            continue
        kept[number][place] = replace(
            draft, passages=tuple(passage for passage in draft.passages if passage in draft.shown)
        )
        left[number].append(_rest_slide(f"{draft.slide.key}{REST}", rest, chapters[number].heading, titles, rarity))
        gone += words_of_passages(rest)
    return gone


def _rest_slide(key: str, passages: tuple[Passage, ...], heading: Span | None, titles: Titles, rarity: Rarity) -> Draft:
    """Return an appendix slide for sentences that the main part does not say."""
    chosen = choose_points(candidates_of(passages, range(len(passages)), heading, rarity))
    if chosen and heading:
        slide: PointsSlide | StatementSlide = PointsSlide(
            key=key,
            title=titles.continued(heading, rarity.language),
            points=tuple(candidate.span for candidate in chosen),
        )
    else:
        shortest = min(passages, key=lambda passage: count_words(passage.span.text))
        slide = StatementSlide(key=key, title=titles.claim(plain(shortest.span)))
    slide = replace(slide, kicker=heading, why=REASONS["over-time"])
    return Draft(slide=slide, passages=passages, need=Need.APPENDIX)
