"""Tables of the article as something to show: a grid without empty rows and columns, and the chart that it may become.

In: the passage that a table begins with. Out: its grid, and a chart where that is plainly right or asked for.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from tutoslides.language import is_total, parse_number
from tutoslides.model.article import ColumnAlignment, Table
from tutoslides.model.chart import CHART_KINDS, Chart
from tutoslides.model.storyboard import Grid, Origin, Span
from tutoslides.model.text import Mark, Run, Runs, plain_text
from tutoslides.planning.charts import chart_of
from tutoslides.planning.sentences import Passage, table_rows

FEWEST_ROWS = 2
FEWEST_COLUMNS = 2
"""Below either it is no table but a list, or a box around something."""

LONGEST_CELL = 40
"""Words of a cell; a longer one is prose that somebody set in a frame, and stays in the notes."""

CHART = "chart"
"""What a wish for a chart begins with: `chart`, `chart: line`."""

_ANNOUNCES = re.compile(
    r"\b(?:tableau|graphique|diagramme|courbe|histogramme|ci-dessous|ci-dessus|ci-après|table|chart|tabelle|diagramm|"
    r"tabla|gráfico|tabella|grafico)\b|\b(?:below|above|suivante?s?|following)\s*[:.]?\Z",
    re.IGNORECASE,
)
_NO_LETTERS = re.compile(r"[\W\d_]*")
_NOT_KNOWN = re.compile(r"[-–—?]*|n\W?d\W?|n\W?[ac]\W?|s\W?o\W?|k\W?a\W?", re.IGNORECASE)
"""What stands in a column of numbers where there is none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tabled:
    """A table to show, as a chart where it has one; `last` is the place of the passage with its last row."""

    grid: Grid
    last: int
    chart: Chart | None = None


def find_table(passages: Sequence[Passage], position: int, language: str, wish: str | None = None) -> Tabled | None:
    """Return what to show of the table that begins at `position`, None where there is none, or none worth a slide.

    `wish` is the kind of slide that the author asks for; None too where it cannot be made of the table.
    """
    table, origin = passages[position].table, passages[position].span.origin
    if table is None:
        return None
    grid, last = grid_of(table, origin, language), position - 1 + sum(1 for _ in table_rows(table))
    if wish == "table":
        return Tabled(grid=grid, last=last)
    said = passages[position - 1].span.text if position else ""
    if wish is not None:
        asked = next((kind for kind in CHART_KINDS if wish == f"{CHART}: {kind}"), None)
        chart = chart_of(grid, language, said, asked=asked, is_asked=True)
        return Tabled(grid=grid, last=last, chart=chart) if chart else None
    if not _is_worth_showing(grid):
        return None
    return Tabled(grid=grid, last=last, chart=chart_of(grid, language, said))


def grid_of(table: Table, origin: Origin | None, language: str) -> Grid:
    """Return the cells of a table without rows and columns that say nothing."""
    rows = [row for row in table.rows if any(_says_something(cell) for cell in row)]
    columns = [
        number
        for number in range(len(table.header))
        if any(_says_something(row[number]) for row in (table.header, *rows))
    ]
    header = [table.header[number] for number in columns]
    cells = [[row[number] for number in columns] for row in rows]
    given = table.alignments or (None,) * len(table.header)
    alignments = (
        given[number] or _natural_alignment([row[place] for row in cells], language)
        for place, number in enumerate(columns)
    )
    return Grid(
        header=_spans(header, origin) if any(_says_something(cell) for cell in header) else (),
        rows=tuple(_spans(row, origin) for row in cells),
        alignments=tuple(alignments),
        totals=_totals(cells),
    )


def announces_table(sentence: str) -> bool:
    """Tell whether a sentence only says that a table or chart follows, or speaks of its columns: it titles nothing."""
    return bool(_ANNOUNCES.search(sentence))


def row_text(cells: Iterable[Span]) -> Runs:
    """Return a row in one line, as the notes say it."""
    return tuple(run for cell in cells for run in (Run(text=" · "), *cell.runs))[1:]


def _is_worth_showing(grid: Grid) -> bool:
    longest = max((len(cell.text.split()) for row in grid.rows for cell in row), default=0)
    return len(grid.rows) >= FEWEST_ROWS and len(grid.alignments) >= FEWEST_COLUMNS and longest <= LONGEST_CELL


def _says_something(cell: Runs) -> bool:
    return bool(plain_text(cell).strip())


def _spans(cells: Iterable[Runs], origin: Origin | None) -> tuple[Span, ...]:
    return tuple(Span(runs=cell, origin=origin) for cell in cells)


def _natural_alignment(cells: Sequence[Runs], language: str) -> ColumnAlignment:
    """Return the side that cells of numbers, or else of words, are even on."""
    texts = [text for cell in cells if not _NOT_KNOWN.fullmatch(text := plain_text(cell).strip())]
    are_numbers = all(parse_number(text, language) or _NO_LETTERS.fullmatch(text) for text in texts)
    return "right" if texts and are_numbers else "left"


def _totals(rows: Sequence[Sequence[Runs]]) -> tuple[int, ...]:
    """Return the rows that sum up the others: by their label, or because they alone are bold."""
    named = tuple(number for number, row in enumerate(rows) if is_total(plain_text(row[0])))
    bold = tuple(number for number, row in enumerate(rows) if _is_bold(row))
    return named if named and len(named) < len(rows) else bold if len(bold) == 1 < len(rows) else ()


def _is_bold(row: Sequence[Runs]) -> bool:
    return all(run.marks & Mark.BOLD for cell in row for run in cell if run.text.strip())
