"""A column of a chart's sheet: what is drawn from it, or what the others are computed from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from tutoslides.model.chart import Cell

Part: TypeAlias = Literal["series", "base", "up", "down", "total", "label", "step"]


@dataclass(frozen=True, slots=True, kw_only=True)
class ChartColumn:
    """A column of the chart's sheet: its name, its numbers, which part of a waterfall it draws.

    `labels` are what stands over the bars, as the article wrote it. A column of steps is not drawn: it has the numbers
    that the others are computed from, and the labels.
    """

    name: str
    cells: tuple[Cell, ...]
    part: Part = "series"
    labels: tuple[str, ...] = ()
