"""Tables on pages: down the ladder, then on to further pages.

In: the slide's arrangement (title, kicker, foot) and its grid. Out: its pages with their frames, or none where no page
holds a row. Header and first column come again on every page that needs them; a row is never cut.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import accumulate

from tutoslides.layout.content import Arrangement
from tutoslides.layout.fit import attempt
from tutoslides.layout.paginate import Draft, part_of
from tutoslides.layout.table_parts import TablePart, frame_of, row_heights
from tutoslides.model.storyboard import Grid
from tutoslides.model.text import plain_text
from tutoslides.model.theme import Layout, Theme

MOST_ROWS = 8
MOST_COLUMNS = 6
"""Rows (without the header) and columns that a room takes in from one page."""

MOST_PAGES = 6
"""Pages beyond which a table is there to look things up in, and no slide."""


def table_drafts(arrangement: Arrangement, grid: Grid, theme: Theme) -> tuple[Draft, ...]:
    """Return the pages of a table at the largest step that needs no more pages than the smallest; none without room.

    A smaller step is better than a parted word.
    """
    if len(grid.rows) > MOST_ROWS * MOST_PAGES:
        return ()
    plans = [_plan(grid, layout, theme) for layout in theme.ladder("table", arrangement.features)]
    fewest = min((len(plan) for plan in plans if plan), default=MOST_PAGES + 1)
    fallback: tuple[Draft, ...] = ()
    for plan in plans if fewest <= MOST_PAGES else ():
        drafts = tuple(_drafts(arrangement, plan, theme)) if len(plan) == fewest else ()
        if drafts and all(draft.attempt.fits for draft in drafts) and not _breaks_words(drafts):
            return drafts
        fallback = drafts or fallback
    return fallback


def _drafts(arrangement: Arrangement, parts: Sequence[TablePart], theme: Theme) -> Iterator[Draft]:
    for number, part in enumerate(parts):
        page = part_of(arrangement, (), number, is_last=number == len(parts) - 1, theme=theme)
        title = plain_text(run for content in page.contents("title") for run in content.runs)
        frame, cells = frame_of(part, title, theme)
        yield Draft(arrangement=page, attempt=attempt(page, part.layout, theme), frame=frame, cells=cells)


def _breaks_words(drafts: Sequence[Draft]) -> bool:
    return any(setting.broken_words for draft in drafts for setting in draft.cells)


def _plan(grid: Grid, layout: Layout, theme: Theme) -> tuple[TablePart, ...]:
    """Return the pages that a grid needs in a layout, none where a row is higher than a page."""
    others = max(1, len(grid.alignments) - 1)
    tried = (
        [TablePart.of(columns, layout, theme) for columns in _by_columns(grid, count)]
        for count in range(-(-others // (MOST_COLUMNS - 1)), others + 1)
    )
    # two columns always stand side by side: neither counts for more than WIDEST_WORD
    parts = next(parts for parts in tried if all(part.widths for part in parts))
    pages = [tuple(_by_rows(part, theme)) for part in parts]
    return tuple(page for row in pages for page in row) if all(pages) else ()


def _by_columns(grid: Grid, count: int) -> Iterator[Grid]:
    """Deal the columns behind the first out evenly over `count` parts; the first comes again in every one."""
    for start, end in _dealt(len(grid.alignments) - 1, count):
        kept = (0, *range(start + 1, end + 1))
        yield replace(
            grid,
            header=tuple(grid.header[number] for number in kept) if grid.header else (),
            rows=tuple(tuple(row[number] for number in kept) for row in grid.rows),
            alignments=tuple(grid.alignments[number] for number in kept),
        )


def _by_rows(part: TablePart, theme: Theme) -> Iterator[TablePart]:
    """Deal the rows out over the fewest pages, evenly where that holds; none where a row is higher than a page."""
    heights = list(row_heights(part, theme))
    room = part.slot.rect.height - (heights.pop(0) if part.grid.header else 0.0)
    if max(heights) > room:
        return
    filled = _filled(heights, room)
    even = _dealt(len(heights), len(filled))
    for start, end in even if all(sum(heights[start:end]) <= room for start, end in even) else filled:
        totals = tuple(number - start for number in part.grid.totals if start <= number < end)
        yield replace(part, grid=replace(part.grid, rows=part.grid.rows[start:end], totals=totals))


def _filled(heights: Sequence[float], room: float) -> list[tuple[int, int]]:
    """Return the rows of each page, as many on each as it holds."""
    pages, start, used = [], 0, 0.0
    for number, height in enumerate(heights):
        if number > start and (used + height > room or number - start == MOST_ROWS):
            pages.append((start, number))
            start, used = number, 0.0
        used += height
    return [*pages, (start, len(heights))]


def _dealt(count: int, pages: int) -> list[tuple[int, int]]:
    """Return the bounds of `pages` hands of `count` things, the longer ones first."""
    ends = list(accumulate((count + pages - 1 - page) // pages for page in range(pages)))
    return list(zip([0, *ends], ends, strict=False))
