"""Bars from left to right, the first category on top; their names at the left, their numbers behind their ends.

The bars of a tornado lie in one lane, to either side of zero; its names stand left of them all.
"""

from __future__ import annotations

from collections.abc import Iterator

from tutoslides.drawing.colours import DrawnColour
from tutoslides.drawing.marks import Box, Mark, Stroke, Words
from tutoslides.drawing.measures import HAIR, LABEL_GAP, LABELS, MIDDLE, NUMBER_GAP, NUMBERS, PAIR_GAP
from tutoslides.drawing.scale import Scale, scale_of
from tutoslides.model.deck import ChartFrame
from tutoslides.model.geometry import Rect


def draw_bars(frame: ChartFrame) -> Iterator[Mark]:
    """Give the bars, their numbers, then the axis with the categories' names."""
    scale = scale_of([cell.value for series in frame.chart.series for cell in series.cells], frame.reach)
    for number in range(len(frame.chart.series)):
        yield from _series(frame, number, scale)
    yield from _axis(frame, scale)


def _series(frame: ChartFrame, number: int, scale: Scale) -> Iterator[Mark]:
    size, plot = frame.slot.style(NUMBERS).size, frame.plot
    is_one_of_many = len(frame.chart.series) > 1
    zero = plot.x + plot.width * scale.share(0)
    for category, cell in enumerate(frame.chart.series[number].cells):
        top, height = _lane(frame, number, category)
        end = plot.x + plot.width * scale.share(cell.value)
        yield Box(
            rect=Rect(x=min(zero, end), y=top, width=abs(end - zero), height=height),
            colour=_colour(frame, number, category),
        )
        if not cell.shown:  # the nearer end of a tornado's range has no room for its number
            continue
        yield Words(
            text=cell.shown,
            x=end - NUMBER_GAP if cell.value < 0 else end + NUMBER_GAP,
            baseline=top + height / 2 + MIDDLE * size,
            level=NUMBERS,
            colour=frame.colours[number] if is_one_of_many else "ink",
            align="right" if cell.value < 0 else "left",
        )


def _lane(frame: ChartFrame, number: int, category: int) -> tuple[float, float]:
    """Return the upper edge and the height of a bar: those of a category share its band, a little air between them."""
    is_shared = frame.chart.kind == "tornado"
    abreast, place = (1, 0) if is_shared else (len(frame.chart.series), number)
    band = frame.plot.height / len(frame.chart.categories)
    height = band / (abreast / frame.bar_share + PAIR_GAP * (abreast - 1))
    air = (band - height * (abreast + PAIR_GAP * (abreast - 1))) / 2
    return frame.plot.y + band * category + air + height * (1 + PAIR_GAP) * place, height


def _colour(frame: ChartFrame, number: int, category: int) -> DrawnColour:
    is_highlighted = len(frame.chart.series) == 1 and category == frame.chart.highlighted
    return "accent" if is_highlighted else frame.colours[number]


def _axis(frame: ChartFrame, scale: Scale) -> Iterator[Mark]:
    plot, style = frame.plot, frame.slot.style(LABELS)
    zero = plot.x + plot.width * scale.share(0)
    yield Stroke(points=((zero, plot.y), (zero, plot.bottom)), width=HAIR, colour="faint")
    band = plot.height / len(frame.labels)
    for category, lines in enumerate(frame.labels):
        middle = plot.y + band * (category + 0.5)
        yield Words(
            text=" ".join(lines),
            x=plot.x - LABEL_GAP,
            baseline=middle + MIDDLE * style.size,
            level=LABELS,
            colour="ink",
            align="right",
        )
