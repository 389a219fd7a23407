"""The rules of a table: light ones below its rows, a strong one under the header and above the row that sums up.

They are those of the table style that PowerPoint gets (`powerpoint/table_styles.py`).
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import accumulate, pairwise

from tutoslides.drawing.marks import Stroke
from tutoslides.model.deck import TableFrame

HAIR, STRONG = 0.75, 1.5
"""Widths of rules, in points."""


def table_rules(frame: TableFrame) -> tuple[Stroke, ...]:
    """Return the lines between a table's rows and below the last one; a total in the last row needs none below it."""
    return tuple(_rules(frame))


def _rules(frame: TableFrame) -> Iterator[Stroke]:
    ends = list(accumulate((row.height for row in frame.rows), initial=frame.rect.y))[1:]
    last = frame.rows[-1]
    for y, (above, below) in zip(ends, pairwise(frame.rows), strict=False):
        yield _rule(frame, y, is_strong=above.is_header or (below is last and below.is_total))
    if not last.is_total:
        yield _rule(frame, ends[-1], is_strong=last.is_header)


def _rule(frame: TableFrame, y: float, *, is_strong: bool) -> Stroke:
    points = ((frame.rect.x, y), (frame.rect.right, y))
    return Stroke(points=points, width=STRONG if is_strong else HAIR, colour="deep" if is_strong else "faint")
