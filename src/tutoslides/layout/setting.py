"""Setting one slot: its paragraphs broken into lines at safe places, and the place of every line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from tutoslides.layout.breaking import without_weak_ends
from tutoslides.layout.content import Content
from tutoslides.layout.vertical import Stack, stack
from tutoslides.metrics import LineSpan, MeasuredText, SafeBreaks, baseline
from tutoslides.model.deck import FilledSlot, Line, PlacedParagraph
from tutoslides.model.text import Runs, plain_text, slice_runs
from tutoslides.model.theme import Alignment, Fonts, Slot, TextStyle, Theme

SHARES: dict[Alignment, float] = {"left": 0.0, "center": 0.5, "right": 1.0}
"""Part of a line's free width that lies before it."""

SETTINGS_KEPT = 4_096
"""Set slots that are remembered: those of a deck of three hundred slides, often built again with few changes."""

HEIGHT_TOLERANCE = 0.01
"""Points by which rounding may make a text higher than its box."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """A slot as it was set: does its text stay inside, do its breaks hold elsewhere, which words were broken.

    `unmeasured` are characters whose width is a generous guess.
    """

    filled: FilledSlot
    fits: bool
    is_safe: bool = True
    broken_words: tuple[str, ...] = ()
    unmeasured: tuple[str, ...] = ()


def set_slot(slot: Slot, contents: Sequence[Content], theme: Theme) -> Setting:
    """Return the paragraphs of a slot with their lines in place, whether they fit or not."""
    return _set(slot, tuple(contents), theme.fonts, theme.language)


@lru_cache(maxsize=SETTINGS_KEPT)
def _set(slot: Slot, contents: tuple[Content, ...], fonts: Fonts, language: str) -> Setting:
    styles = [slot.style(content.level) for content in contents]
    inner = slot.rect.inner(slot.insets)
    broken = without_weak_ends(slot, contents, fonts, language)
    prepared, breaks = broken.prepared, broken.breaks
    texts = [text.measured for text in prepared]
    stacked = stack(slot, [(style, len(lines)) for style, lines in zip(styles, breaks.lines, strict=True)])
    count = sum(len(lines) for lines in breaks.lines)
    return Setting(
        filled=FilledSlot(
            slot=slot,
            paragraphs=tuple(_paragraphs(slot, contents, texts, breaks, stacked)),
            right_inset=round(breaks.inset, 2),
        ),
        fits=stacked.height <= inner.height + HEIGHT_TOLERANCE and (slot.max_lines is None or count <= slot.max_lines),
        is_safe=breaks.is_safe,
        broken_words=tuple(word for text in prepared for word in text.broken_words),
        unmeasured=tuple(dict.fromkeys(character for text in prepared for character in text.unmeasured)),
    )


def _paragraphs(
    slot: Slot,
    contents: tuple[Content, ...],
    texts: Sequence[MeasuredText],
    breaks: SafeBreaks,
    stacked: Stack,
) -> Iterator[PlacedParagraph]:
    box = slot.rect.inner(slot.insets)
    number = 0
    for content, text, spans, tops in zip(contents, texts, breaks.lines, stacked.tops, strict=True):
        style = slot.style(content.level)
        is_numbered = style.marker is not None and style.marker.character is None
        number += is_numbered
        yield PlacedParagraph(
            runs=_cut_at_lines(text.runs, spans) if any(run.href for run in content.runs) else text.runs,
            lines=tuple(_lines(text.runs, spans, tops, (box.x + style.margin, box.right - breaks.inset), style)),
            level=content.level,
            target=content.target,
            number=number if is_numbered else None,
            origin=content.origin,
        )


def _cut_at_lines(runs: Runs, spans: tuple[LineSpan, ...]) -> Runs:
    """Cut a link's runs at its lines' ends: LibreOffice sets a linked run as one field, torn at any letter.

    The blanks between two lines are runs of their own, which a writer need not link.
    """
    bounds = [0, *(bound for span in spans for bound in (span.start, span.end)), len(plain_text(runs))]
    return tuple(run for start, end in pairwise(bounds) for run in slice_runs(runs, start, end))


def _lines(
    runs: Runs, spans: tuple[LineSpan, ...], tops: tuple[float, ...], edges: tuple[float, float], style: TextStyle
) -> Iterator[Line]:
    """Give the lines of a paragraph between its left and right edge."""
    left, right = edges
    for span, top in zip(spans, tops, strict=True):
        x = left + (right - left - span.width) * SHARES[style.align]
        yield Line(runs=slice_runs(runs, span.start, span.end), x=x, baseline=baseline(top, style), width=span.width)
