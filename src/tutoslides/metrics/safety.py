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
        step = max((_to_safety(text, width - inset) for text, width in boxes), default=0.0)
        if not step:
            yield inset
            step = min((_to_change(text, width - inset) for text, width in boxes), default=math.inf)
        if step == math.inf:
            return
        hundredths = max(hundredths, math.floor((inset + step) / HUNDREDTH)) + 1


def _to_safety(text: MeasuredText, width: float) -> float:
    """Return by how much narrower lines must be before all breaks can be safe: 0 if they are, infinity for never."""
    other = text.other or text
    if max(text.widest, other.widest) > width * SMALLER:
        return math.inf  # a word that no line holds whole, and a narrower one less so
    for line, seen in zip(_lines(text, width), _lines(other, width), strict=False):
        if line.next_right or seen.next_right:
            nearest = min(right for right in (line.next_right, seen.next_right) if right)
            return max(width - nearest * (1 - TOLERANCE), HUNDREDTH / 2)
        if line.end != seen.end:
            return max(width - max(line.right, seen.right) * (1 - TOLERANCE), HUNDREDTH / 2)
    return 0.0


def _to_change(text: MeasuredText, width: float) -> float:
    """Return by how much narrower lines may be until the safe breaks at `width` are safe no more."""
    seen = (text, text.other) if text.other else (text,)
    widest = max((line.right for view in seen for line in _lines(view, width)), default=0.0)
    return width - widest * (1 + TOLERANCE)


@dataclass(frozen=True, slots=True)
class _Line:
    """Where a line ends in the text, its width, and that of a longer one which only smaller letters would make."""

    end: int
    right: float
    next_right: float


def _lines(text: MeasuredText, width: float) -> list[_Line]:
    """Return the lines that hold with widths 1 % larger; the first that does not hold with smaller ones is the last."""
    ends, lefts, rights, forced = text.ends, text.lefts, text.rights, iter(text.forced)
    first, lines, count = 0, [], len(lefts)
    must = next(forced, count - 1)
    while first < count:
        left = lefts[first]
        last = max(bisect_right(rights, left + width * SMALLER, first, must + 1) - 1, first)
        longer = rights[last + 1] - left if last < must else math.inf
        lines.append(_Line(ends[last], rights[last] - left, longer if longer <= width * LARGER else 0.0))
        if lines[-1].next_right:
            break
        if last == must:
            must = next(forced, count - 1)
        first = last + 1
    return lines


def _breaks(texts: Sequence[MeasuredText], widths: Sequence[float], inset: float, *, is_safe: bool) -> SafeBreaks:
    lines = tuple(break_lines(text, width - inset) for text, width in zip(texts, widths, strict=True))
    return SafeBreaks(inset=inset, lines=lines, is_safe=is_safe)


def _count(breaks: SafeBreaks) -> int:
    return sum(len(lines) for lines in breaks.lines)


def _raggedness_of(lines: tuple[LineSpan, ...]) -> float:
    longest = max(line.width for line in lines)
    return sum((1 - line.width / longest) ** 2 for line in lines if longest)
