"""Charts as values: what is drawn, and the workbook that lies behind it. No colour, no place, no PowerPoint."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias, get_args

ChartKind: TypeAlias = Literal["bar", "line", "doughnut", "waterfall", "tornado"]

CHART_KINDS: tuple[ChartKind, ...] = get_args(ChartKind)


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """A number of a workbook: its value, what it comes from, how it is shown.

    `shown` are the characters that a slide shows for it, as the article wrote them. `formula` begins with `=` and has
    `value` as its result. `format` is a number format code of Office.
    Source: ECMA-376 part 1, 18.8.31.
    """

    value: float
    shown: str
    formula: str | None = None
    format: str = "General"


@dataclass(frozen=True, slots=True, kw_only=True)
class Computed:
    """A cell whose formula gives words, or nothing, in place of a number."""

    formula: str
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """A row of numbers with its name, one for each category."""

    name: str
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A further sheet of a chart's workbook, row by row: inputs that the formulas of its cells name."""

    name: str
    rows: tuple[tuple[Cell | Computed | str | None, ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart:
    """What a chart draws. `heading` stands over the categories in its workbook.

    A doughnut and a waterfall have one series, a tornado has two: what one end and the other of each category's range
    changes, on both sides of zero. A waterfall goes up and down from zero; its bars at `totals` (from 0)
    start from zero again. `highlighted` is the category that the slide speaks of, from 0. `sheets` come behind the
    sheet of the chart's own numbers.
    """

    kind: ChartKind
    categories: tuple[str, ...]
    series: tuple[Series, ...]
    heading: str = ""
    totals: tuple[int, ...] = ()
    highlighted: int | None = None
    sheets: tuple[Sheet, ...] = ()
