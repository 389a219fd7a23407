"""How wide the columns of a table are: its words measured, the free width dealt out.

In: the texts of each column as they are set, the width there is. Out: one width a column, or nothing where the columns
cannot stand side by side.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from tutoslides.metrics import MeasuredText, break_lines

RESERVE = 1.03
"""A column is wider than its widest line by so much, so that no program breaks that line."""

WIDEST_WORD = 0.45
"""Share of the table's width up to which a single word decides how narrow a column may be."""

ROOMIEST = 2.5
"""A table of few words is drawn up to so many times as wide as they are, since far-off numbers lose their row."""

NARROWEST = 0.6
"""Share of the width that a table takes at least: narrower, it looks lost under its title."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnWords:
    """The texts of a column, header included, and the points that each cell's insets take of its width."""

    texts: tuple[MeasuredText, ...]
    insets: float
    is_numeric: bool

    def natural(self) -> float:
        """Return the width at which no cell breaks."""
        lines = (line.width for text in self.texts for line in break_lines(text, math.inf))
        return max(lines, default=0.0) * RESERVE + self.insets

    def least(self, width: float) -> float:
        """Return the width below which a word breaks; numbers do not break, nor do words decide beyond a share."""
        if self.is_numeric:
            return min(self.natural(), width * WIDEST_WORD)
        widest = max((text.widest for text in self.texts), default=0.0)
        return min(widest * RESERVE + self.insets, width * WIDEST_WORD)


def column_widths(columns: Sequence[ColumnWords], width: float) -> tuple[float, ...] | None:
    """Return the width of each column in a table of `width` points at most; None where their words do not fit."""
    natural, least = [column.natural() for column in columns], [column.least(width) for column in columns]
    if sum(least) > width:
        return None
    if sum(natural) <= width:
        target = min(width, max(width * NARROWEST, sum(natural) * ROOMIEST))
        extra = (target - sum(natural)) / len(columns)
        return tuple(wide + extra for wide in natural)
    wanted = [max(wide - narrow, 0.0) for wide, narrow in zip(natural, least, strict=True)]
    share = (width - sum(least)) / sum(wanted)
    return tuple(narrow + share * more for narrow, more in zip(least, wanted, strict=True))
