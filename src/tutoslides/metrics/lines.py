"""Breaking a measured text into lines of a width, as PowerPoint and LibreOffice do: as much on a line as fits."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass

from tutoslides.metrics.measuring import MeasuredText, span_width


@dataclass(frozen=True, slots=True)
class LineSpan:
    """A line: the characters `start` to `end` of the text, without the blanks around them, and its width in points.

    `is_torn` where its last word goes on on the next line because it is wider than a whole one.
    """

    start: int
    end: int
    width: float
    is_torn: bool = False


def break_lines(measured: MeasuredText, width: float) -> tuple[LineSpan, ...]:
    """Return the lines of a text in a box of `width` points. A text without characters has no lines."""
    return tuple(span for first, last in break_chunks(measured, width) for span in _spans(measured, first, last, width))


def wide_words(measured: MeasuredText, width: float) -> tuple[tuple[int, int], ...]:
    """Return the chunks (start, end in the text) that are wider than `width`: no line holds one whole."""
    return tuple(
        (start, end)
        for start, end, left, right in zip(measured.starts, measured.ends, measured.lefts, measured.rights, strict=True)
        if right - left > width
    )


def break_chunks(measured: MeasuredText, width: float) -> list[tuple[int, int]]:
    """Return the first and last chunk of each line. One chunk that is wider than the line stands alone on it."""
    lefts, rights, forced = measured.lefts, measured.rights, iter(measured.forced)
    lines, first, count = [], 0, len(lefts)
    must = next(forced, count - 1)
    while first < count:
        last = bisect_right(rights, lefts[first] + width, first, must + 1) - 1
        last = max(last, first)
        lines.append((first, last))
        if last == must:
            must = next(forced, count - 1)
        first = last + 1
    return lines


def _spans(measured: MeasuredText, first: int, last: int, width: float) -> tuple[LineSpan, ...]:
    line = LineSpan(measured.starts[first], measured.ends[last], measured.rights[last] - measured.lefts[first])
    return (line,) if line.width <= width or first != last else tuple(_torn(measured, line, width))


def _torn(measured: MeasuredText, line: LineSpan, width: float) -> list[LineSpan]:
    """Break one chunk that is wider than its box by letters."""
    pieces, start = [], line.start
    while start < line.end:
        end = _last_letter(measured, start, line.end, width)
        pieces.append(LineSpan(start, end, span_width(measured, start, end), is_torn=end < line.end))
        start = end
    return pieces


def _last_letter(measured: MeasuredText, start: int, end: int, width: float) -> int:
    """Return how far the letters from `start` reach within `width`: one at least."""
    ends = range(start + 1, end + 1)
    return start + max(1, bisect_right(ends, width, key=lambda at: span_width(measured, start, at)))
