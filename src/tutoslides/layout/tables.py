"""Tables on pages: column widths, row heights, down the ladder, then on to further pages.

In: the slide's arrangement (title, kicker, foot) and its grid. Out: its pages with their frames, or none where no page
holds a row. Header and first column come again on every page that needs them; cells are never cut.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate

from tutoslides.language import words_of
from tutoslides.layout.columns import ColumnWords, column_widths
from tutoslides.layout.content import Arrangement, Content
from tutoslides.layout.fit import attempt
from tutoslides.layout.paginate import Draft, part_of
from tutoslides.layout.prepare import prepare
from tutoslides.layout.setting import Setting, measure_style, set_slot
from tutoslides.metrics import MeasuredText
from tutoslides.model.deck import TableFrame, TableRow
from tutoslides.model.geometry import Insets, Rect
from tutoslides.model.storyboard import Grid, Span
from tutoslides.model.text import Mark, Runs, join_runs, plain_text
from tutoslides.model.theme import Alignment, Layout, Slot, TextStyle, Theme

MOST_ROWS = 8
MOST_COLUMNS = 6
"""Rows (without the header) and columns that a room takes in from one page."""

MOST_PAGES = 6
"""Pages beyond which a table is a list to look things up in, and no slide."""

CELL, HEADER, TOTAL = 0, 1, 2
"""List levels of a table's slot."""

LINE = 1.23
"""Height of a line in units of the type size, by which a row is at least as high as any program makes it.

Source: ascent, descent and gap of Calibri are 1.22, of Cambria 1.17, of Georgia 1.14, of Arial 1.15.
"""

FILLED = 0.8
"""Share of the slot's height up to which rows are spread."""

MOST_AIR = 7.0
"""Points that a spread row has more, above and below each."""

ENDLESS = 1_000_000.0
"""Points that hold any text on one line."""


def table_drafts(arrangement: Arrangement, grid: Grid, theme: Theme) -> tuple[Draft, ...]:
    """Return the pages of a table at the largest step that needs no more pages than the smallest; none without room."""
    ladder = theme.ladder("table", arrangement.features)
    plans = [plan for layout in ladder if (plan := _plan(grid, layout, theme))]
    fewest = min((len(plan) for plan in plans), default=0)
    if not 0 < fewest <= MOST_PAGES:
        return ()
    fallback: tuple[Draft, ...] = ()
    for plan in plans:
        drafts = tuple(_drafts(arrangement, plan, theme)) if len(plan) == fewest else ()
        if drafts and all(draft.attempt.fits for draft in drafts) and not _breaks_words(drafts):
            return drafts
        fallback = drafts or fallback
    return fallback


@dataclass(frozen=True, slots=True, kw_only=True)
class _Piece:
    """Columns and rows of a grid that one page shows, in one layout: widths of columns, lines of each row's cells."""

    layout: Layout
    grid: Grid
    widths: tuple[float, ...]

    @property
    def slot(self) -> Slot:
        """Where the table stands."""
        return _slot_of(self.layout)


def _slot_of(layout: Layout) -> Slot:
    return next(slot for slot in layout.slots if slot.role == "table")


def _breaks_words(drafts: Sequence[Draft]) -> bool:
    return any(setting.broken_words for draft in drafts for setting in draft.cells)


def _plan(grid: Grid, layout: Layout, theme: Theme) -> tuple[_Piece, ...]:
    """Return the pages that a grid needs in a layout, none where it cannot be shown in it."""
    for parts in range(_pages(len(grid.alignments) - 1, MOST_COLUMNS - 1), len(grid.alignments)):
        pieces = [_piece(columns, layout, theme) for columns in _by_columns(grid, parts)]
        if all(piece.widths for piece in pieces):
            pages = [tuple(_by_rows(piece, theme)) for piece in pieces]
            return tuple(page for row in pages for page in row) if all(pages) else ()
    return ()


def _pages(count: int, most: int) -> int:
    return max(1, -(-count // most))


def _by_columns(grid: Grid, parts: int) -> Iterator[Grid]:
    """Deal the columns behind the first out evenly; the first comes again in every part."""
    others, start = len(grid.alignments) - 1, 1
    for part in range(parts):
        end = start + (others + parts - 1 - part) // parts
        kept = (0, *range(start, end))
        start = end
        yield replace(
            grid,
            header=tuple(grid.header[number] for number in kept) if grid.header else (),
            rows=tuple(tuple(row[number] for number in kept) for row in grid.rows),
            alignments=tuple(grid.alignments[number] for number in kept),
        )


def _piece(grid: Grid, layout: Layout, theme: Theme) -> _Piece:
    slot = _slot_of(layout)
    rows = list(_levelled(grid))
    columns = [
        ColumnWords(
            texts=tuple(_measured(row[number], slot.style(level), theme) for level, row in rows),
            insets=_insets(slot, number, len(grid.alignments), 0.0).left
            + _insets(slot, number, len(grid.alignments), 0.0).right,
            is_numeric=alignment == "right",
        )
        for number, alignment in enumerate(grid.alignments)
    ]
    return _Piece(layout=layout, grid=grid, widths=column_widths(columns, slot.rect.width) or ())


def _measured(span: Span, style: TextStyle, theme: Theme) -> MeasuredText:
    runs = _evenly_bold(span.runs) if style.bold else span.runs
    return prepare(runs, measure_style(style, theme.fonts), ENDLESS, theme.language).measured


def _evenly_bold(runs: Runs) -> Runs:
    """Return runs without bold marks, for a style that is bold already: a mark would turn its weight round."""
    return join_runs(replace(run, marks=run.marks & ~Mark.BOLD) for run in runs)


def _levelled(grid: Grid) -> Iterator[tuple[int, tuple[Span, ...]]]:
    """Give the rows with their level, the header first."""
    if grid.header:
        yield HEADER, grid.header
    for number, row in enumerate(grid.rows):
        yield (TOTAL if number in grid.totals else CELL), row


def _by_rows(piece: _Piece, theme: Theme) -> Iterator[_Piece]:
    """Deal the rows out over the fewest pages, evenly where that holds; none where a row is higher than a page."""
    heights = [max(row.heights) for row in _rows_of(piece, theme)]
    header = heights.pop(0) if piece.grid.header else 0.0
    room = piece.slot.rect.height - header
    if not heights or max(heights) > room:
        return
    hands = _filled(heights, room)
    even = _dealt(len(heights), len(hands))
    fits = all(sum(heights[start:end]) <= room for start, end in even)
    for start, end in even if fits else hands:
        totals = tuple(number - start for number in piece.grid.totals if start <= number < end)
        yield replace(piece, grid=replace(piece.grid, rows=piece.grid.rows[start:end], totals=totals))


def _filled(heights: Sequence[float], room: float) -> list[tuple[int, int]]:
    """Return the rows of each page, as many on each as it holds."""
    hands, start, used = [], 0, 0.0
    for number, height in enumerate(heights):
        if number > start and (used + height > room or number - start == MOST_ROWS):
            hands.append((start, number))
            start, used = number, 0.0
        used += height
    return [*hands, (start, len(heights))]


def _dealt(count: int, pages: int) -> list[tuple[int, int]]:
    ends = list(accumulate((count + pages - 1 - page) // pages for page in range(pages)))
    return list(zip([0, *ends], ends, strict=False))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Row:
    """A row's cells as they are set somewhere, and the height that each needs."""

    level: int
    cells: tuple[Setting, ...]
    heights: tuple[float, ...]


def _rows_of(piece: _Piece, theme: Theme, air: float = 0.0) -> Iterator[_Row]:
    """Give the rows with their cells set at the top of the page."""
    slot = piece.slot
    for level, row in _levelled(piece.grid):
        rects = [Rect(x=slot.rect.x, y=0, width=width, height=ENDLESS) for width in piece.widths]
        cells = tuple(_set(piece, level, number, row[number], rects[number], theme, air) for number in range(len(row)))
        heights = (_line_count(cell) * LINE * slot.style(level).size for cell in cells)
        insets = slot.insets.top + slot.insets.bottom + 2 * air
        yield _Row(level=level, cells=cells, heights=tuple(height + insets for height in heights))


def _line_count(cell: Setting) -> int:
    """Return the lines of a cell; an empty one is as high as one line."""
    return max(1, sum(len(paragraph.lines) for paragraph in cell.filled.paragraphs))


def _set(piece: _Piece, level: int, number: int, span: Span, rect: Rect, theme: Theme, air: float) -> Setting:
    slot = piece.slot
    cell = replace(
        slot,
        rect=rect,
        levels=(_style(slot, level, piece.grid.alignments[number]),),
        insets=_insets(slot, number, len(piece.widths), air),
    )
    runs = _evenly_bold(span.runs) if slot.style(level).bold else span.runs
    contents = (Content(runs=runs, origin=span.origin),) if span.text.strip() else ()
    return set_slot(cell, contents, theme)


def _style(slot: Slot, level: int, alignment: Alignment) -> TextStyle:
    return replace(slot.style(level), align=alignment)


def _insets(slot: Slot, number: int, count: int, air: float) -> Insets:
    """Return the insets of a cell: none at the table's outer edges, so that its words stand on the page's margins."""
    return Insets(
        left=slot.insets.left if number else 0.0,
        top=slot.insets.top + air,
        right=slot.insets.right if number < count - 1 else 0.0,
        bottom=slot.insets.bottom + air,
    )


def _drafts(arrangement: Arrangement, pieces: Sequence[_Piece], theme: Theme) -> Iterator[Draft]:
    for number, piece in enumerate(pieces):
        page = part_of(arrangement, (), number, is_last=number == len(pieces) - 1, theme=theme)
        title = plain_text(run for content in page.contents("title") for run in content.runs)
        frame, cells = _framed(piece, title, theme)
        yield Draft(arrangement=page, attempt=attempt(page, piece.layout, theme), frame=frame, cells=cells)


def _framed(piece: _Piece, title: str, theme: Theme) -> tuple[TableFrame, tuple[Setting, ...]]:
    """Return the table with every cell in its place, the rows spread where there is room."""
    slot, tight = piece.slot, list(_rows_of(piece, theme))
    height = sum(max(row.heights) for row in tight)
    air = max(0.0, min(MOST_AIR, (slot.rect.height * FILLED - height) / len(tight) / 2))
    heights = [max(row.heights) + 2 * air for row in tight]
    lefts = [slot.rect.x, *accumulate(piece.widths, initial=slot.rect.x)][1:]
    rows, settings, y = [], list[Setting](), slot.rect.y
    for (level, spans), high in zip(_levelled(piece.grid), heights, strict=True):
        rects = [Rect(x=left, y=y, width=width, height=high) for left, width in zip(lefts, piece.widths, strict=False)]
        cells = [_set(piece, level, number, span, rects[number], theme, air) for number, span in enumerate(spans)]
        settings += cells
        filled = tuple(cell.filled for cell in cells)
        rows.append(TableRow(height=high, cells=filled, is_header=level == HEADER, is_total=level == TOTAL))
        y += high
    frame = TableFrame(
        slot=slot,
        rect=Rect(x=slot.rect.x, y=slot.rect.y, width=sum(piece.widths), height=sum(heights)),
        columns=piece.widths,
        rows=tuple(rows),
        description=f"{words_of(theme.language).drawings['table']} – {title}",
    )
    return frame, tuple(settings)
