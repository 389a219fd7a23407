"""Safe breaks: the right inset at which a box's lines break the same in any program.

Source: measured. Widths from the tables differ from those of a renderer by well under 1 %; where every break stays the
same with all widths 1 % smaller and 1 % larger, LibreOffice broke 570 of 571 boxes as planned.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tutoslides.metrics.lines import LineSpan, break_chunks, break_lines, wide_words
from tutoslides.metrics.measuring import MeasuredText

TOLERANCE = 0.01
"""Share by which widths may differ between programs."""

STEPS = 30
"""Insets that are tried between none and the most."""

SHORT_LINE = 0.5
"""Share of the longest line below which a last line looks lonely."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SafeBreaks:
    """The right inset in points, the lines of each text at it, and whether all their breaks are safe."""

    inset: float
    lines: tuple[tuple[LineSpan, ...], ...]
    is_safe: bool


def safe_breaks(
    texts: Sequence[MeasuredText], widths: Sequence[float], *, most: float, balanced: bool = False
) -> SafeBreaks:
    """Return the smallest inset, `most` points at most, at which every break of every text is safe.

    `widths` are what each text's lines may be wide without inset. `balanced` prefers, among the safe insets that need
    no more lines, the one with the most even lines. Without any safe inset the answer has none and says so.
    """
    candidates = _insets(most)
    safe = [inset for inset in candidates if _all_safe(texts, widths, inset)] if balanced else ()
    first = (
        next(iter(safe), None) if balanced else next(filter(lambda i: _all_safe(texts, widths, i), candidates), None)
    )
    if first is None:
        return _breaks(texts, widths, 0.0, is_safe=False)
    best = _breaks(texts, widths, first, is_safe=True)
    for inset in safe[1:] if balanced else ():
        tried = _breaks(texts, widths, inset, is_safe=True)
        if _count(tried) > _count(best):
            break
        best = min(best, tried, key=_raggedness)
    return best


def _insets(most: float) -> list[float]:
    return [most * step / STEPS for step in range(STEPS + 1)]


def _all_safe(texts: Sequence[MeasuredText], widths: Sequence[float], inset: float) -> bool:
    return all(
        break_chunks(text, (width - inset) / (1 + TOLERANCE)) == break_chunks(text, (width - inset) / (1 - TOLERANCE))
        and not _is_torn(text, width - inset)
        for text, width in zip(texts, widths, strict=True)
    )


def _is_torn(text: MeasuredText, width: float) -> bool:
    return bool(wide_words(text, width / (1 + TOLERANCE)))


def _breaks(texts: Sequence[MeasuredText], widths: Sequence[float], inset: float, *, is_safe: bool) -> SafeBreaks:
    lines = tuple(break_lines(text, width - inset) for text, width in zip(texts, widths, strict=True))
    return SafeBreaks(inset=inset, lines=lines, is_safe=is_safe)


def _count(breaks: SafeBreaks) -> int:
    return sum(len(lines) for lines in breaks.lines)


def _raggedness(breaks: SafeBreaks) -> float:
    """Return how uneven the lines are; a short last line weighs as much as it is short."""
    return sum(_raggedness_of(lines) for lines in breaks.lines if len(lines) > 1)


def _raggedness_of(lines: tuple[LineSpan, ...]) -> float:
    longest = max(line.width for line in lines)
    return sum((1 - line.width / longest) ** 2 for line in lines if longest)
