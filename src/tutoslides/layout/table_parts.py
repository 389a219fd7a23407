"""A part of a table as it stands on one page: its columns' widths, its rows' heights, every cell set in its place.

In: the columns and rows of a grid that a page shows, and a layout. Out: the frame, each line of it measured.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import accumulate

from tutoslides.language import words_of
from tutoslides.layout.breaking import measure_style
from tutoslides.layout.columns import ColumnWords, column_widths
from tutoslides.layout.content import Content
from tutoslides.layout.prepare import prepare
from tutoslides.layout.setting import Setting, set_slot
from tutoslides.metrics import MeasuredText
from tutoslides.model.deck import TableFrame, TableRow
from tutoslides.model.geometry import Insets, Rect
from tutoslides.model.storyboard import Grid, Span
from tutoslides.model.text import Mark, Runs, join_runs
from tutoslides.model.theme import Layout, Slot, TextStyle, Theme

CELL, HEADER, TOTAL = 0, 1, 2
"""List levels of a table's slot."""

LINE = 1.23
"""Height of a line in units of the type size, by which a row is at least as high as any program makes it.

Source: ascent, descent and gap of Calibri are 1.22 together, of Cambria 1.17, of Arial 1.15, of Georgia 1.14.
LibreOffice leaves the gap out in cells.
"""

FILLED = 0.8
"""Share of the slot's height up to which rows are spread."""

MOST_AIR = 7.0
"""Points that a spread row has more, above and below each."""

ENDLESS = 1_000_000.0
"""Points that hold any text on one line, and any number of lines."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TablePart:
    """What one page shows of a table in a layout; without `widths` its columns cannot stand side by side there."""

    layout: Layout
    grid: Grid
    widths: tuple[float, ...]

    @classmethod
    def of(cls, grid: Grid, layout: Layout, theme: Theme) -> TablePart:
        """Return the columns of `grid`, as wide as their words need."""
        slot = table_slot(layout)
        count, rows = len(grid.alignments), tuple(_levelled(grid))
        columns = [
            ColumnWords(
                texts=tuple(_measured(row[number], slot.style(level), theme) for level, row in rows),
                insets=_insets(slot, number, count).left + _insets(slot, number, count).right,
                is_numeric=alignment == "right",
            )
            for number, alignment in enumerate(grid.alignments)
        ]
        return cls(layout=layout, grid=grid, widths=column_widths(columns, slot.rect.width) or ())

    @property
    def slot(self) -> Slot:
        """Where the table stands."""
        return table_slot(self.layout)


def table_slot(layout: Layout) -> Slot:
    """Return the slot of a layout that holds a table."""
    return next(slot for slot in layout.slots if slot.role == "table")


def row_heights(part: TablePart, theme: Theme) -> tuple[float, ...]:
    """Return the height that each row needs, the header's first where there is one."""
    return tuple(max(row.heights) for row in _rows(part, theme))


def frame_of(part: TablePart, title: str, theme: Theme) -> tuple[TableFrame, tuple[Setting, ...]]:
    """Return the table with every cell in its place, and how each was set; rows are spread where there is room."""
    slot, tight = part.slot, tuple(_rows(part, theme))
    needed = sum(max(row.heights) for row in tight)
    air = max(0.0, min(MOST_AIR, (slot.rect.height * FILLED - needed) / len(tight) / 2))
    rows, settings, y = [], list[Setting](), slot.rect.y
    for row in tight:
        height = max(row.heights) + 2 * air
        cells = tuple(_placed(row, part, y, height, theme))
        filled = tuple(cell.filled for cell in cells)
        rows.append(TableRow(height=height, cells=filled, is_header=row.level == HEADER, is_total=row.level == TOTAL))
        settings += cells
        y += height
    frame = TableFrame(
        slot=slot,
        rect=Rect(x=slot.rect.x, y=slot.rect.y, width=sum(part.widths), height=y - slot.rect.y),
        columns=part.widths,
        rows=tuple(rows),
        description=f"{words_of(theme.language).drawings['table']} – {title}",
    )
    return frame, tuple(settings)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Row:
    """A row, and the height that each of its cells needs."""

    level: int
    spans: tuple[Span, ...]
    heights: tuple[float, ...]

    @property
    def is_even(self) -> bool:
        """Tell whether all of its cells have as many lines."""
        return len(set(self.heights)) == 1


def _levelled(grid: Grid) -> Iterator[tuple[int, tuple[Span, ...]]]:
    """Give the rows with their level, the header first."""
    if grid.header:
        yield HEADER, grid.header
    for number, row in enumerate(grid.rows):
        yield (TOTAL if number in grid.totals else CELL), row


def _rows(part: TablePart, theme: Theme) -> Iterator[_Row]:
    slot = part.slot
    insets = slot.insets.top + slot.insets.bottom
    for level, spans in _levelled(part.grid):
        rects = (Rect(x=0, y=0, width=width, height=ENDLESS) for width in part.widths)
        cells = (
            set_slot(_cell(part, level, number, rect), _words(span, slot, level), theme)
            for number, (span, rect) in enumerate(zip(spans, rects, strict=True))
        )
        heights = tuple(insets + _line_count(cell) * LINE * slot.style(level).size for cell in cells)
        yield _Row(level=level, spans=spans, heights=heights)


def _placed(row: _Row, part: TablePart, y: float, height: float, theme: Theme) -> Iterator[Setting]:
    """Give the cells of a row at `y`: in its middle if they are even, else all on its first line."""
    inner = max(row.heights) - part.slot.insets.top - part.slot.insets.bottom
    inset = (height - inner) / 2
    lefts = accumulate(part.widths, initial=part.slot.rect.x)
    for number, (span, left, width) in enumerate(zip(row.spans, lefts, part.widths, strict=False)):
        cell = _cell(part, row.level, number, Rect(x=left, y=y, width=width, height=height))
        insets = replace(cell.insets, top=inset, bottom=inset)
        cell = replace(cell, insets=insets, anchor="middle" if row.is_even else "top")
        yield set_slot(cell, _words(span, part.slot, row.level), theme)


def _cell(part: TablePart, level: int, number: int, rect: Rect) -> Slot:
    """Return the slot of a cell: one style, the table's insets, its column's side."""
    style = replace(part.slot.style(level), align=part.grid.alignments[number])
    return replace(part.slot, rect=rect, levels=(style,), insets=_insets(part.slot, number, len(part.widths)))


def _insets(slot: Slot, number: int, count: int) -> Insets:
    """Return the insets of a cell: none at the table's outer edges, so that its words stand on the page's margins.

    Where cells are filled, the table's own edges stand there.
    """
    if slot.padded:
        return slot.insets
    left, right = slot.insets.left if number else 0.0, slot.insets.right if number < count - 1 else 0.0
    return replace(slot.insets, left=left, right=right)


def _words(span: Span, slot: Slot, level: int) -> tuple[Content, ...]:
    runs = _evenly_bold(span.runs, slot.style(level))
    return (Content(runs=runs, origin=span.origin),) if span.text.strip() else ()


def _line_count(cell: Setting) -> int:
    """Return the lines of a cell; an empty one is as high as one line."""
    return max(1, sum(len(paragraph.lines) for paragraph in cell.filled.paragraphs))


def _measured(span: Span, style: TextStyle, theme: Theme) -> MeasuredText:
    return prepare(_evenly_bold(span.runs, style), measure_style(style, theme.fonts), ENDLESS, theme.language).measured


def _evenly_bold(runs: Runs, style: TextStyle) -> Runs:
    """Return runs without bold marks where the style is bold already: a mark would turn its weight round."""
    return join_runs(replace(run, marks=run.marks & ~Mark.BOLD) for run in runs) if style.bold else runs
