"""Down the ladder, then on to further pages: one arrangement becomes as many pages as its text needs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from tutoslides.layout.content import Arrangement, Content
from tutoslides.layout.cut import WINDOW, cut_content
from tutoslides.layout.fit import Attempt, attempt, is_too_narrow
from tutoslides.layout.setting import Setting
from tutoslides.layout.titles import with_continued_title
from tutoslides.model.deck import Frame
from tutoslides.model.text import plain_text
from tutoslides.model.theme import Layout, SlotRole, Theme

LAST_ONLY: tuple[SlotRole, ...] = ("speaker", "contact", "more")
"""Slots that follow the flowing text: they stand on its last page."""

FIRST_ONLY: tuple[SlotRole, ...] = ("lead-in", "opening", "caption", "missing")
"""Slots that lead to the flowing text, or belong to a picture beside it: they stand on its first page."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A page before it gets its number: what it shows, how it was set, whether a paragraph or sentence was torn.

    `frame` is its table or chart, `cells` are how a table's cells were set.
    """

    arrangement: Arrangement
    attempt: Attempt
    tears_paragraph: bool = False
    tears_sentence: bool = False
    frame: Frame | None = None
    cells: tuple[Setting, ...] = ()


def paginate(arrangement: Arrangement, theme: Theme) -> tuple[Draft, ...]:
    """Return the pages of an arrangement: one at the largest step that holds it, else the fewest there can be.

    A list that needs several pages is dealt out evenly over them, at the largest step that holds every hand.
    """
    whole = at_one_step((arrangement,), theme)
    if whole:
        return whole
    if arrangement.otherwise:
        return paginate(replace(arrangement, kind=arrangement.otherwise, otherwise=None), theme)
    filled = tuple(_filled(arrangement, theme))
    contents = arrangement.contents(arrangement.flow)
    if any(draft.tears_paragraph for draft in filled):
        return filled
    hands = tuple(_hands(contents, len(filled)))
    return at_one_step(tuple(_continued(arrangement, hands, theme)), theme) or filled


def at_one_step(arrangements: Sequence[Arrangement], theme: Theme) -> tuple[Draft, ...]:
    """Set all arrangements at the largest step at which all fit; none where they do not.

    A smaller step is better than a parted word, and the largest that parts none than one whose breaks are unsafe. Where
    every step parts one, the smallest has most room for a line more.
    """
    unsafe: tuple[Draft, ...] = ()
    narrow: list[tuple[Layout, ...]] = []
    ladders = [theme.ladder(arrangement.kind, arrangement.features) for arrangement in arrangements]
    for layouts in zip(*ladders, strict=True):
        if any(is_too_narrow(*pair, theme) for pair in zip(arrangements, layouts, strict=True)):
            narrow.append(layouts)  # set only where all are: parting words takes their syllables
            continue
        drafts = _fitting(arrangements, layouts, theme)
        if drafts and all(draft.attempt.is_safe for draft in drafts):
            return drafts
        unsafe = unsafe or drafts
    return unsafe or next(filter(None, (_fitting(arrangements, layouts, theme) for layouts in reversed(narrow))), ())


def _fitting(arrangements: Sequence[Arrangement], layouts: Sequence[Layout], theme: Theme) -> tuple[Draft, ...]:
    """Return each arrangement set in its layout, nothing where one does not fit."""
    drafts = tuple(
        Draft(arrangement=arrangement, attempt=attempt(arrangement, layout, theme))
        for arrangement, layout in zip(arrangements, layouts, strict=True)
    )
    return drafts if all(draft.attempt.fits for draft in drafts) else ()


def _hands(contents: tuple[Content, ...], pages: int) -> Iterator[tuple[Content, ...]]:
    """Deal `contents` out in order, the longer hands first."""
    cards = iter(contents)
    for page in range(pages):
        yield tuple(islice(cards, (len(contents) + pages - 1 - page) // pages))


def _continued(arrangement: Arrangement, hands: Sequence[tuple[Content, ...]], theme: Theme) -> Iterator[Arrangement]:
    counted = 0
    for number, hand in enumerate(hands):
        page = part_of(arrangement, hand, number, is_last=number == len(hands) - 1, theme=theme)
        yield replace(page, counted=counted)
        counted += _count(hand)


def _filled(arrangement: Arrangement, theme: Theme) -> Iterator[Draft]:
    """Fill page after page at the smallest step, cutting a paragraph only where it does not fit on a page alone."""
    rest = arrangement.contents(arrangement.flow)
    every = _count(rest)
    number = 0
    while rest:
        part = replace(arrangement, counted=every - _count(rest))
        draft, rest = _next_page(part, rest, number, theme)
        yield draft
        number += 1


def _count(contents: Sequence[Content]) -> int:
    """Return how many paragraphs a numbered list counts; the rest of a torn one keeps the number of its beginning."""
    return sum(content.level == 0 for content in contents)


def _next_page(
    arrangement: Arrangement, rest: tuple[Content, ...], number: int, theme: Theme
) -> tuple[Draft, tuple[Content, ...]]:
    """Return the next page and what is left. Only the flowing slot decides: the others were made to fit before."""

    def set_page(contents: tuple[Content, ...], *, is_last: bool) -> Draft:
        page = part_of(arrangement, contents, number, is_last=is_last, theme=theme)
        return Draft(arrangement=page, attempt=attempt(page, theme.ladder(page.kind, page.features)[-1], theme))

    def holds(contents: tuple[Content, ...], *, is_last: bool) -> bool:
        if any(len(plain_text(content.runs)) > WINDOW for content in contents):
            return False  # not measured: a remainder of thousands of words would be, once a page
        setting = set_page(contents, is_last=is_last).attempt.setting(arrangement.flow)
        return setting is not None and setting.fits

    taken = 0
    while taken < len(rest) and holds(rest[: taken + 1], is_last=taken + 1 == len(rest)):
        taken += 1
    if taken:
        return set_page(rest[:taken], is_last=taken == len(rest)), rest[taken:]
    cut = cut_content(rest[0], lambda head: holds((head,), is_last=len(rest) == 1), theme.language)
    left = (*((cut.tail,) if cut.tail else ()), *rest[1:])
    page = set_page((cut.head,), is_last=not left)
    return replace(page, tears_paragraph=cut.tail is not None, tears_sentence=cut.tears_sentence), left


def part_of(
    arrangement: Arrangement, contents: tuple[Content, ...], number: int, *, is_last: bool, theme: Theme
) -> Arrangement:
    """Return the `number`-th page (from 0) of an arrangement, with these paragraphs in its flowing slot.

    Notes stay with the first page.
    """
    kept = (filling for filling in arrangement.fillings if _stands_on(filling.role, number, is_last=is_last))
    fillings = (
        replace(filling, contents=contents) if filling.role == arrangement.flow else filling for filling in kept
    )
    if number == 0:
        return replace(arrangement, fillings=tuple(fillings))
    page = replace(
        arrangement,
        kind=arrangement.continues_as or arrangement.kind,
        picture=None,
        key=f"{arrangement.key}~{number + 1}",
        continues=f"{arrangement.key}~{number}" if number > 1 else arrangement.key,
        fillings=tuple(fillings),
        notes=(),
        seconds=0,
    )
    return page if arrangement.flow == "title" else with_continued_title(page, number, theme)


def _stands_on(role: SlotRole, number: int, *, is_last: bool) -> bool:
    return (is_last or role not in LAST_ONLY) and (number == 0 or role not in FIRST_ONLY)
