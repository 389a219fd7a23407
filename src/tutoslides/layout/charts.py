"""Charts on a page: the room for labels measured, what is left is drawn in; down the ladder until the labels fit.

In: the slide's arrangement (title, kicker, foot) and its chart. Out: a page with the chart's frame, or none where its
labels find no room: then the numbers are shown as the table that they come from.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import assert_never

from tutoslides.language import words_of
from tutoslides.layout.breaking import measure_style
from tutoslides.layout.content import Arrangement
from tutoslides.layout.fit import attempt
from tutoslides.layout.paginate import Draft
from tutoslides.metrics import LineSpan, break_lines, measure
from tutoslides.model.chart import Chart
from tutoslides.model.deck import ChartColour, ChartFrame
from tutoslides.model.geometry import Rect
from tutoslides.model.text import plain_text, runs_of
from tutoslides.model.theme import Layout, Slot, TextStyle, Theme

LABELS, NUMBERS = 0, 1
"""List levels of a chart's slot."""

WIDEST_LABELS = 0.42
"""Share of the width that the labels of bars may take."""

GAP = 12.0
"""Points between a label and what it names."""

RESERVE = 1.05
"""A label has so much more room than our measure of it, since a chart places its own text."""

LINE = 1.25
"""Height of a line of labels in units of the type size."""

THICKEST_BAR = 34.0
"""Points: a bar is no panel."""

BAR_SHARE, PAIR_SHARE = 0.62, 0.72
"""Part of its band that a bar fills, or bars side by side."""

FEWEST_BARS = 0.3
"""Share of a tornado's width that must be left for its bars."""

MOST_LABEL_LINES = 2

RING_GAP = 60.0
"""Points between a ring and the names of its parts."""

KEY, ROW = 2.0, 2.0
"""A legend's key with its blanks, and a row of it, in units of the type size."""

FIFTH: ChartColour = "muted"
"""What a fifth part of a ring is drawn in: the palette has four chart colours."""

STEPS_AND_TOTALS: tuple[ChartColour, ...] = (0, "accent", "muted")
"""Colours of a waterfall: up, down, totals."""


def chart_drafts(arrangement: Arrangement, chart: Chart, theme: Theme) -> tuple[Draft, ...]:
    """Return the page of a chart at the largest step at which its labels fit, none where they do not."""
    for layout in theme.ladder("chart", arrangement.features):
        tried, frame = attempt(arrangement, layout, theme), _frame(arrangement, chart, layout, theme)
        if frame and tried.fits:
            return (Draft(arrangement=arrangement, attempt=tried, frame=frame),)
    return ()


def _frame(arrangement: Arrangement, chart: Chart, layout: Layout, theme: Theme) -> ChartFrame | None:
    slot = next(slot for slot in layout.slots if slot.role == "chart")
    match chart.kind:
        case "bar" | "tornado":
            frame = _bars(chart, slot, theme)
        case "line" | "waterfall":
            frame = _columns(chart, slot, theme)
        case "doughnut":
            frame = _ring(chart, slot, theme)
        case _:
            assert_never(chart.kind)
    title = plain_text(run for content in arrangement.contents("title") for run in content.runs)
    return replace(frame, description=_description(chart, title, theme.language)) if frame else None


def _bars(chart: Chart, slot: Slot, theme: Theme) -> ChartFrame | None:
    """Give the labels a column of their own, left of the bars; the numbers stand behind the bars' ends."""
    rect, above = slot.rect, _head_height(chart, slot)
    bars = 1 if chart.kind == "tornado" else len(chart.series)
    labels = _widest(chart.categories, slot.style(LABELS), theme) + GAP
    numbers = _widest(_numbers(chart), slot.style(NUMBERS), theme) + GAP
    share = PAIR_SHARE if bars > 1 else BAR_SHARE
    band = min(THICKEST_BAR * bars / share, (rect.height - above) / len(chart.categories))
    least = LINE * max(slot.style(NUMBERS).size * bars, slot.style(LABELS).size)
    if labels > rect.width * WIDEST_LABELS or band < least:
        return None
    height = band * len(chart.categories)
    whole = replace(rect, height=height + above)
    if chart.kind == "tornado":
        return _tornado(chart, slot, whole, labels, numbers, theme)
    plot = Rect(x=rect.x + labels, y=rect.y + above, width=rect.width - labels - numbers, height=height)
    return _framed(chart, slot, whole, plot, theme, share=share)


def _tornado(chart: Chart, slot: Slot, rect: Rect, labels: float, numbers: float, theme: Theme) -> ChartFrame | None:
    """Keep room for the numbers inside the plot, on both sides: the labels stand at its left edge."""
    above = _head_height(chart, slot)
    plot = Rect(x=rect.x + labels, y=rect.y + above, width=rect.width - labels, height=rect.height - above)
    bars = 1 - 2 * numbers / plot.width
    widest = max((abs(cell.value) for series in chart.series for cell in series.cells), default=0.0)
    if bars < FEWEST_BARS or not widest:
        return None
    return replace(_framed(chart, slot, rect, plot, theme), reach=widest / bars)


def _columns(chart: Chart, slot: Slot, theme: Theme) -> ChartFrame | None:
    """Give the labels one or two lines below, the numbers one above."""
    rect, style = slot.rect, slot.style(LABELS)
    band = rect.width / len(chart.categories)
    lines = [_broken(words, style, theme, band / RESERVE - GAP) for words in chart.categories]
    most = max(len(spans) for spans in lines)
    number = _widest(_numbers(chart), slot.style(NUMBERS), theme)
    if most > MOST_LABEL_LINES or any(span.is_torn for spans in lines for span in spans) or number > band:
        return None
    above = _head_height(chart, slot) + LINE * slot.style(NUMBERS).size
    below = (most * LINE + 0.5) * style.size
    plot = Rect(x=rect.x, y=rect.y + above, width=rect.width, height=rect.height - above - below)
    labels = tuple(
        tuple(words[span.start : span.end] for span in spans)
        for words, spans in zip(chart.categories, lines, strict=True)
    )
    return replace(_framed(chart, slot, rect, plot, theme), labels=labels)


def _ring(chart: Chart, slot: Slot, theme: Theme) -> ChartFrame | None:
    """Put the ring to the left, the names of its parts beside it, one below the other."""
    rect, size = slot.rect, slot.style(LABELS).size
    diameter = rect.height - (_head_height(chart, slot) or size)
    plot = Rect(x=rect.x, y=rect.bottom - diameter, width=diameter, height=diameter)
    width = _widest(chart.categories, slot.style(LABELS), theme) + KEY * size
    if width > rect.right - plot.right - RING_GAP:
        return None
    height = ROW * size * len(chart.categories)
    names = Rect(x=plot.right + RING_GAP, y=plot.y + (plot.height - height) / 2, width=width, height=height)
    rows = range(len(chart.categories))
    keys = tuple(replace(names, y=names.y + ROW * size * row, height=ROW * size) for row in rows)
    return replace(_framed(chart, slot, rect, plot, theme), legend=names, keys=keys)


def _framed(chart: Chart, slot: Slot, rect: Rect, plot: Rect, theme: Theme, *, share: float = BAR_SHARE) -> ChartFrame:
    keys = tuple(_keys(chart, slot, plot, theme)) if len(chart.series) > 1 else ()
    return ChartFrame(
        slot=slot,
        rect=rect,
        plot=plot,
        chart=chart,
        colours=_colours(chart),
        description="",
        labels=tuple((category,) for category in chart.categories),
        bar_share=share,
        legend=_around(keys, slot.rect.right) if keys else None,
        keys=keys,
        caption=_caption(slot) if len(chart.series) == 1 and chart.series[0].name.strip() else None,
    )


def _caption(slot: Slot) -> Rect:
    """Return where the name of a single series stands: above everything, on the page's margin."""
    return Rect(x=slot.rect.x, y=slot.rect.y, width=slot.rect.width, height=ROW * slot.style(LABELS).size)


def _keys(chart: Chart, slot: Slot, plot: Rect, theme: Theme) -> Iterator[Rect]:
    """Give where each series' name stands: in one row above the plot, from its left edge."""
    style, x = slot.style(LABELS), plot.x
    for series in chart.series:
        width = _widest([series.name], style, theme) + 2 * KEY * style.size
        yield Rect(x=x, y=slot.rect.y, width=width, height=ROW * style.size)
        x += width


def _around(keys: Sequence[Rect], right: float) -> Rect:
    """Return where the names of a row stand together, at most up to `right`."""
    first, last = keys[0], keys[-1]
    return replace(first, width=min(last.right, right) - first.x)


def _head_height(chart: Chart, slot: Slot) -> float:
    """Return the height above the plot for what its numbers are: the series' names, nothing where they have none."""
    return (ROW + 0.5) * slot.style(LABELS).size if any(series.name.strip() for series in chart.series) else 0.0


def _colours(chart: Chart) -> tuple[ChartColour, ...]:
    if chart.kind == "waterfall":
        return STEPS_AND_TOTALS
    count = len(chart.categories) if chart.kind == "doughnut" else len(chart.series)
    return (0, 1, 2, 3, FIFTH)[:count]


def _numbers(chart: Chart) -> Iterable[str]:
    return (cell.shown for series in chart.series for cell in series.cells)


def _widest(texts: Iterable[str], style: TextStyle, theme: Theme) -> float:
    spans = (span for text in texts for span in _broken(text, style, theme, float("inf")))
    return max((span.width for span in spans), default=0.0) * RESERVE


def _broken(text: str, style: TextStyle, theme: Theme, width: float) -> tuple[LineSpan, ...]:
    return break_lines(measure(runs_of(text), measure_style(style, theme.fonts)), width)


def _description(chart: Chart, title: str, language: str) -> str:
    """Return what the chart shows in words: its kind, its title, every number with its label."""
    rows = (_row(chart, number, category) for number, category in enumerate(chart.categories))
    return f"{words_of(language).drawings[chart.kind]} – {title}. {', '.join(rows)}."


def _row(chart: Chart, number: int, category: str) -> str:
    return f"{category} {_listed([series.cells[number].shown for series in chart.series])}"


def _listed(numbers: Sequence[str]) -> str:
    return " / ".join(numbers)
