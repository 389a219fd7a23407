"""Breaking a measured text into lines of a width, as PowerPoint and LibreOffice do: as much on a line as fits."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from tutoslides.metrics.measuring import MeasuredText
from tutoslides.metrics.tearing import tear


class LineSpan(NamedTuple):
    """A line: the characters `start` to `end` of the text, without the blanks around them, and its width in points.

    `is_torn` where its last word goes on on the next line because it is wider than a whole one.
    """

    start: int
    end: int
    width: float
    is_torn: bool = False


def break_lines(measured: MeasuredText, width: float) -> tuple[LineSpan, ...]:
    """Return the lines of a text in a box of `width` points. A text without characters has no lines."""
    starts, ends, lefts, rights = measured.starts, measured.ends, measured.lefts, measured.rights
    spans: list[LineSpan] = []
    for first, last in break_chunks(measured, width):
        start, end, line_width = starts[first], ends[last], rights[last] - lefts[first]
        if line_width <= width or first != last:
            spans.append(LineSpan(start, end, line_width))
        else:
            spans += (LineSpan(*piece, piece[1] < end) for piece in tear(measured, start, end, width))
    return tuple(spans)


def wide_words(measured: MeasuredText, width: float) -> tuple[tuple[int, int], ...]:
    """Return the chunks (start, end in the text) that are wider than `width`: no line holds one whole."""
    if measured.widest <= width:
        return ()
    places = zip(measured.starts, measured.ends, measured.lefts, measured.rights, strict=True)
    return tuple((start, end) for start, end, left, right in places if right - left > width)


def break_chunks(measured: MeasuredText, width: float) -> Iterator[tuple[int, int]]:
    """Give the first and last chunk of each line. One chunk that is wider than the line stands alone on it."""
    lefts, rights, forced = measured.lefts, measured.rights, iter(measured.forced)
    first, count = 0, len(lefts)
    must = next(forced, count - 1)
    while first < count:
        last = max(bisect_right(rights, lefts[first] + width, first, must + 1) - 1, first)
        yield first, last
        if last == must:
            must = next(forced, count - 1)
        first = last + 1
