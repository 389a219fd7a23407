"""Safe breaks: the right inset at which a box's lines break the same in any program.

Source: measured. Widths from the tables differ from those of a renderer by well under 1 %; where every break stays the
same with all widths 1 % smaller and 1 % larger, letters joined or not, LibreOffice breaks as planned.

The smallest safe inset is found exactly, not by trial. A line of a given width is unsafe while the right edge of some
chunk lies within 1 % of it; it stays so until the width has fallen to 0.99 of that edge. Nothing between needs a look.
"""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tutoslides.metrics.lines import LineSpan, break_lines
from tutoslides.metrics.measuring import MeasuredText

TOLERANCE = 0.01
"""Share by which widths may differ between programs."""

SMALLER, LARGER = 1 / (1 + TOLERANCE), 1 / (1 - TOLERANCE)

HUNDREDTH = 0.01
"""Points to which insets are rounded up, so that a writer's own rounding never takes a margin away."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SafeBreaks:
    """The right inset in points, the lines of each text at it, and whether all their breaks are safe."""

    inset: float
    lines: tuple[tuple[LineSpan, ...], ...]
    is_safe: bool

    @property
    def raggedness(self) -> float:
        """How uneven the lines are; a short last line weighs as much as it is short."""
        return sum(_raggedness_of(lines) for lines in self.lines if len(lines) > 1)


def safe_breaks(
    texts: Sequence[MeasuredText], widths: Sequence[float], *, most: float, balanced: bool = False
) -> SafeBreaks:
    """Return the smallest inset, `most` points at most, at which every break of every text is safe.

    `widths` are what each text's lines may be wide without inset. `balanced` prefers, among the safe insets that need
    no more lines, the one with the most even lines. Without any safe inset the answer has none and says so.
    """
    found = _safe_insets(texts, widths, most)
    first = next(found, None)
    if first is None:
        return _breaks(texts, widths, 0.0, is_safe=False)
    best = _breaks(texts, widths, first, is_safe=True)
    count = _count(best)
    for inset in found if balanced and count > len(texts) else ():
        tried = _breaks(texts, widths, inset, is_safe=True)
        if _count(tried) > count:
            break
        best = min(best, tried, key=lambda breaks: breaks.raggedness)
    return best


def _safe_insets(texts: Sequence[MeasuredText], widths: Sequence[float], most: float) -> Iterator[float]:
    """Give the smallest safe inset of each way in which the box can be broken safely, the smallest first."""
    boxes, hundredths = list(zip(texts, widths, strict=True)), 0
    while (inset := hundredths * HUNDREDTH) <= most:
        looks = [_look_at(text, width - inset) for text, width in boxes]
        step = max((to_safety for to_safety, _ in looks), default=0.0)
        if not step:
            yield inset
            step = min((to_change for _, to_change in looks), default=math.inf)
        if step == math.inf:
            return
        hundredths = max(hundredths, math.floor((inset + step) / HUNDREDTH)) + 1


def _look_at(text: MeasuredText, width: float) -> tuple[float, float]:
    """Return by how much narrower lines must be before all breaks can be safe: 0 if they are, infinity for never.

    And, for safe ones, by how much narrower they may be until they are safe no more.
    """
    other = text.other
    if max(text.widest, other.widest if other else 0.0) > width * SMALLER:
        return math.inf, 0.0  # a word that no line holds whole, and a narrower one less so
    return _look_at_two(text, other, width) if other else _look_at_one(text, width)


def _look_at_one(text: MeasuredText, width: float) -> tuple[float, float]:
    widest = 0.0
    for _, right, next_right in _lines(text, width):
        if next_right:
            return _until(next_right, width), 0.0
        widest = max(widest, right)
    return 0.0, width - widest * (1 + TOLERANCE)


def _look_at_two(text: MeasuredText, other: MeasuredText, width: float) -> tuple[float, float]:
    """Look at a text that renderers may see in two ways: both must break alike."""
    widest = 0.0
    for (end, right, next_right), (seen_end, seen_right, seen_next) in zip(
        _lines(text, width), _lines(other, width), strict=False
    ):
        if next_right or seen_next:
            return _until(min(next_right or seen_next, seen_next or next_right), width), 0.0
        if end != seen_end:
            return _until(max(right, seen_right), width), 0.0
        widest = max(widest, right, seen_right)
    return 0.0, width - widest * (1 + TOLERANCE)


def _until(right: float, width: float) -> float:
    """Return by how much narrower lines must be until an edge at `right` is surely too far out."""
    return max(width - right * (1 - TOLERANCE), HUNDREDTH / 2)


def _lines(text: MeasuredText, width: float) -> Iterator[tuple[int, float, float]]:
    """Give the lines that hold with widths 1 % larger; the first that does not hold with smaller ones is the last.

    Each is where it ends in the text, its width, and that of a longer one which only smaller letters would make, or 0.
    They are plain tuples: fitting asks for more lines than for anything else.
    """
    ends, lefts, rights, forced = text.ends, text.lefts, text.rights, iter(text.forced)
    smaller, larger = width * SMALLER, width * LARGER
    first, count = 0, len(lefts)
    must = next(forced, count - 1)
    while first < count:
        left = lefts[first]
        last = max(bisect_right(rights, left + smaller, first, must + 1) - 1, first)
        longer = rights[last + 1] - left if last < must else math.inf
        next_right = longer if longer <= larger else 0.0
        yield ends[last], rights[last] - left, next_right
        if next_right:
            return
        if last == must:
            must = next(forced, count - 1)
        first = last + 1


def _breaks(texts: Sequence[MeasuredText], widths: Sequence[float], inset: float, *, is_safe: bool) -> SafeBreaks:
    lines = tuple(break_lines(text, width - inset) for text, width in zip(texts, widths, strict=True))
    return SafeBreaks(inset=inset, lines=lines, is_safe=is_safe)


def _count(breaks: SafeBreaks) -> int:
    return sum(len(lines) for lines in breaks.lines)


def _raggedness_of(lines: tuple[LineSpan, ...]) -> float:
    longest = max(line.width for line in lines)
    return sum((1 - line.width / longest) ** 2 for line in lines if longest)
