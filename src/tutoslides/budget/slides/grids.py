"""Tables of a storyboard from rows of words: the first column to the left, numbers to the right."""

from __future__ import annotations

from collections.abc import Sequence

from tutoslides.budget.slides.telling import words
from tutoslides.model.article import ColumnAlignment
from tutoslides.model.storyboard import Grid

_SIDES: dict[str, ColumnAlignment] = {"l": "left", "r": "right", "c": "center"}


def grid_of(header: Sequence[str], rows: Sequence[Sequence[str]], sides: str, totals: tuple[int, ...] = ()) -> Grid:
    """Return a table; `sides` has a letter (l, r, c) for each column."""
    return Grid(
        header=tuple(words(cell) for cell in header),
        rows=tuple(tuple(words(cell) for cell in row) for row in rows),
        alignments=tuple(_SIDES[side] for side in sides),
        totals=totals,
    )
