"""The series of a chart: what each looks like, and the cells of the workbook that its numbers come from.

Source: ECMA-376 part 1, 21.2.2; the order of a series' elements is the schema's.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tutoslides.model.chart import Cell
from tutoslides.model.deck import ChartColour, ChartFrame
from tutoslides.powerpoint import xml
from tutoslides.powerpoint.chart_columns import ChartColumn
from tutoslides.powerpoint.chart_labels import SILENT, labels, number_code
from tutoslides.powerpoint.colours import chart_accent, scheme_colour
from tutoslides.powerpoint.own_labels import cells_of_labels

LINE_WIDTH, MARKER = 28_575, 9
"""A line's width in EMU (2.25 pt), the size of its points in points."""

NO_LINE = "<a:ln><a:noFill/></a:ln>"
NOTHING = f"<c:spPr><a:noFill/>{NO_LINE}</c:spPr>"
EDGE = '<a:ln w="19050"><a:solidFill><a:schemeClr val="bg1"/></a:solidFill></a:ln>'
"""What parts a ring: a line in the colour of the ground."""

NO_MARKER = '<c:marker><c:symbol val="none"/></c:marker>'
STRAIGHT = '<c:smooth val="0"/>'

STACKED_COLOURS = {"up": 0, "down": 1, "total": 2}
"""Which of a waterfall's colours a part of it takes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DrawnSeries:
    """The `number`-th (from 0) of a chart's `columns`, which stand in the sheet `sheet`."""

    frame: ChartFrame
    columns: Sequence[ChartColumn]
    number: int
    sheet: str
    language: str

    @property
    def column(self) -> ChartColumn:
        """Its numbers."""
        return self.columns[self.number]

    def bar(self) -> str:
        """Return it as bars: each with its number behind its end, the parts of a waterfall without."""
        if self.column.part == "base":
            return self._series(f'{NOTHING}<c:invertIfNegative val="0"/>{SILENT}')
        look = f'{_filled(self._colour())}<c:invertIfNegative val="0"/>'
        if self.column.part != "series":
            return self._series(f"{look}{SILENT}")
        return self._series(f"{look}{self._highlight()}{self._labels('outEnd')}")

    def line(self) -> str:
        """Return it as a line with points; what only carries a waterfall's labels is not seen."""
        if self.column.part == "label":
            steps = self._steps()
            linked = cells_of_labels(steps, self.column.labels) if steps else ""
            return self._series(f"<c:spPr>{NO_LINE}</c:spPr>{NO_MARKER}{self._labels('t')}", end=STRAIGHT + linked)
        colour = _solid(self._colour())
        look = f'<c:spPr><a:ln w="{LINE_WIDTH}" cap="rnd">{colour}<a:round/></a:ln></c:spPr>'
        point = f"<c:spPr>{colour}{NO_LINE}</c:spPr>"
        marker = f'<c:marker><c:symbol val="circle"/><c:size val="{MARKER}"/>{point}</c:marker>'
        side = "t" if self._ends_highest() else "b"
        return self._series(f"{look}{marker}{self._labels(side)}", end=STRAIGHT)

    def ring(self) -> str:
        """Return it as a ring, its numbers on its parts."""
        points = "".join(
            f'<c:dPt><c:idx val="{number}"/><c:bubble3D val="0"/>{_filled(colour, line=EDGE)}</c:dPt>'
            for number, colour in enumerate(self.frame.colours)
        )
        return self._series(f"{points}{self._labels(None, colour='bg1')}")

    def _colour(self) -> ChartColour:
        return self.frame.colours[STACKED_COLOURS.get(self.column.part, self.number)]

    def _labels(self, side: str | None, colour: str = "") -> str:
        """Return the numbers: of one series among others in its own colour, so that the eye finds them."""
        is_one_of_many = len(self.frame.chart.series) > 1
        colour = colour or (_colour_name(self._colour()) if is_one_of_many else "tx1")
        is_linked = self._steps() is not None
        return labels(self.column, self.frame.slot.style(1), side, colour, self.language, is_linked=is_linked)

    def _steps(self) -> str | None:
        """Return the cells of the steps that a waterfall's labels come from, None where it has none."""
        places = [number for number, column in enumerate(self.columns) if column.part == "step"]
        if not places or self.column.part != "label":
            return None
        letter = chr(ord("B") + places[0])
        return _reference(self.sheet, f"${letter}$2:${letter}${len(self.column.cells) + 1}")

    def _highlight(self) -> str:
        number = self.frame.chart.highlighted
        if number is None or len(self.columns) > 1:
            return ""
        look = f'<c:invertIfNegative val="0"/><c:bubble3D val="0"/>{_filled("accent")}'
        return f'<c:dPt><c:idx val="{number}"/>{look}</c:dPt>'

    def _ends_highest(self) -> bool:
        """Tell whether the line ends above the others: then its numbers stand above it."""
        ends = [column.cells[-1].value for column in self.columns]
        return ends[self.number] == max(ends)

    def name(self) -> str:
        """Return its name, as the sheet has it."""
        return _texts(f"${chr(ord('B') + self.number)}$1", self.sheet, [self.column.name])

    def _series(self, look: str, end: str = "") -> str:
        letter, last, name = chr(ord("B") + self.number), len(self.column.cells) + 1, self.name()
        categories = _texts(f"$A$2:$A${last}", self.sheet, self.frame.chart.categories)
        values = _numbers(f"${letter}$2:${letter}${last}", self.sheet, self.column.cells, self.language)
        return (
            f'<c:ser><c:idx val="{self.number}"/><c:order val="{self.number}"/><c:tx>{name}</c:tx>{look}'
            f"<c:cat>{categories}</c:cat><c:val>{values}</c:val>{end}</c:ser>"
        )


def _texts(place: str, sheet: str, words: Sequence[str]) -> str:
    points = "".join(f'<c:pt idx="{number}"><c:v>{xml.text(word)}</c:v></c:pt>' for number, word in enumerate(words))
    cache = f'<c:strCache><c:ptCount val="{len(words)}"/>{points}</c:strCache>'
    return f"<c:strRef><c:f>{xml.text(_reference(sheet, place))}</c:f>{cache}</c:strRef>"


def _numbers(place: str, sheet: str, cells: Sequence[Cell], language: str) -> str:
    code = xml.text(number_code(cells[0].format, language))
    points = "".join(f'<c:pt idx="{number}"><c:v>{cell.value:.15g}</c:v></c:pt>' for number, cell in enumerate(cells))
    cache = f'<c:formatCode>{code}</c:formatCode><c:ptCount val="{len(cells)}"/>{points}'
    return f"<c:numRef><c:f>{xml.text(_reference(sheet, place))}</c:f><c:numCache>{cache}</c:numCache></c:numRef>"


def _reference(sheet: str, place: str) -> str:
    quoted = sheet.replace("'", "''")
    return f"'{quoted}'!{place}"


def _colour_name(colour: ChartColour) -> str:
    return chart_accent(colour) if isinstance(colour, int) else scheme_colour(colour, deep=False)


def _solid(colour: ChartColour) -> str:
    return f'<a:solidFill><a:schemeClr val="{_colour_name(colour)}"/></a:solidFill>'


def _filled(colour: ChartColour, line: str = NO_LINE) -> str:
    return f"<c:spPr>{_solid(colour)}{line}</c:spPr>"
