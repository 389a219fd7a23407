"""The grid of a theme's page: equal columns between two margins, on a page of any width."""

from __future__ import annotations

from dataclasses import dataclass

from tutoslides.model.geometry import Size
from tutoslides.theming.reading import Table
from tutoslides.theming.values import number, numbers, whole_number

MOST_COLUMNS = 24


@dataclass(frozen=True, slots=True, kw_only=True)
class Grid:
    """Equal columns between the margins `left` and `right`, `gutter` points apart, on a page of `size`."""

    size: Size
    left: float
    right: float
    columns: int
    gutter: float

    @property
    def column_width(self) -> float:
        """The width of one column, in points."""
        inner = self.size.width - self.left - self.right
        return (inner - (self.columns - 1) * self.gutter) / self.columns

    def span(self, first: int, last: int) -> tuple[float, float]:
        """Return the left edge of column `first` and the right edge of column `last`, counted from 1."""
        pitch = self.column_width + self.gutter
        return self.left + (first - 1) * pitch, self.left + last * pitch - self.gutter

    def part(self, number: int, count: int, within: tuple[float, float] | None = None) -> tuple[float, float]:
        """Return the edges of one of `count` equal parts, from 1, of what lies `within` two edges or the margins."""
        start, end = within or (self.left, self.size.width - self.right)
        width = (end - start - (count - 1) * self.gutter) / count
        left = start + (number - 1) * (width + self.gutter)
        return left, left + width


def read_grid(table: Table, size: Size) -> Grid:
    """Return the grid for a page of `size`; a narrower page has the same margins and narrower columns."""
    left, right = table.take("margins", numbers(2))
    columns = table.take("columns", whole_number(1, MOST_COLUMNS), 12)
    grid = Grid(size=size, left=left, right=right, columns=columns, gutter=table.take("gutter", number(0), 0.0))
    table.finish()
    return grid
