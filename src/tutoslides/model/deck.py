"""Finished pages: each text in its slot, each line in its place, in points. Writers draw this and decide nothing."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import TypeAlias

from tutoslides.model.article import Meta
from tutoslides.model.chart import Chart
from tutoslides.model.geometry import Rect
from tutoslides.model.pictures import WHOLE, Crop, Media
from tutoslides.model.storyboard import Origin
from tutoslides.model.text import Runs, plain_text
from tutoslides.model.theme import ColourRole, Layout, Slot, Theme

UNDATED = datetime.datetime(2000, 1, 1, tzinfo=datetime.UTC)
"""What stands for the day of an article that has none, so that a rebuild gives the same bytes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line as it is drawn: its runs, the x of its first character, its baseline's y, its width."""

    runs: Runs
    x: float
    baseline: float
    width: float

    @property
    def text(self) -> str:
        """The line's characters without their marks."""
        return plain_text(self.runs)


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacedParagraph:
    """A paragraph and its lines.

    `level` is a list level from 0. `target` is the key of the page that a click leads to. `number` is what automatic
    numbering shows before it, `click` the click (from 1) on which it appears, 0 for what is there from the beginning.
    The lines hold the paragraph's characters but for the blanks at their ends.
    """

    runs: Runs
    lines: tuple[Line, ...]
    level: int = 0
    target: str | None = None
    number: int | None = None
    click: int = 0
    origin: Origin | None = None

    @property
    def text(self) -> str:
        """The paragraph's characters without their marks."""
        return plain_text(self.runs)


@dataclass(frozen=True, slots=True, kw_only=True)
class FilledSlot:
    """A slot of the page's layout with its text. `right_inset` is added to the slot's own, in points: safe breaks."""

    slot: Slot
    paragraphs: tuple[PlacedParagraph, ...]
    right_inset: float = 0.0

    @property
    def text(self) -> str:
        """The paragraphs' characters, one paragraph a line."""
        return "\n".join(paragraph.text for paragraph in self.paragraphs)


@dataclass(frozen=True, slots=True, kw_only=True)
class TableRow:
    """A row: its height in points and its cells, each with its rectangle, padding and lines.

    A cell's style is the slot's level 0, that of a header 1, that of a total 2. `is_header` only of the table's first
    row, `is_total` of rows that sum up others.
    """

    height: float
    cells: tuple[FilledSlot, ...]
    is_header: bool = False
    is_total: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class TableFrame:
    """A table in the place of its layout's `slot`: column widths and rows in points; `description` is its alt text."""

    slot: Slot
    rect: Rect
    columns: tuple[float, ...]
    rows: tuple[TableRow, ...]
    description: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ChartFrame:
    """A chart in the place of its layout's `slot`.

    `plot` is where bars or lines are drawn, without labels and names, in points of the page. `bar_share` is the part of
    its band that a category's bars fill. `labels` are the lines of each category's name. `legend` is where names stand
    that are not beside what they name, `keys` where each of them does, its sign included; `caption` where a single
    series' name stands. Colours are one a series, of a doughnut one a category, of a waterfall those of steps up, steps
    down and totals; what is highlighted is in the theme's accent. Labels and names take the slot's level 0, numbers its
    level 1. `description` is its alt text. `reach` is the value at either end of the axis, None where the numbers
    themselves set it.
    """

    slot: Slot
    rect: Rect
    plot: Rect
    chart: Chart
    colours: tuple[ChartColour, ...]
    description: str
    labels: tuple[tuple[str, ...], ...] = ()
    bar_share: float = 0.6
    legend: Rect | None = None
    keys: tuple[Rect, ...] = ()
    caption: Rect | None = None
    reach: float | None = None


ChartColour: TypeAlias = ColourRole | int
"""A colour of the theme by its role, or one of the palette's chart colours by its number from 0."""

Frame: TypeAlias = TableFrame | ChartFrame


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureFrame:
    """A slot of the page's layout with its picture.

    What `crop` leaves of the picture fills `rect`: the slot's own place, or a part of it where the picture is shown
    whole. `media` is a key of the deck's; `alt` says what it shows, nothing where it is mere ornament.
    """

    slot: Slot
    rect: Rect
    media: str
    crop: Crop = WHOLE
    alt: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scrim:
    """A veil over a page's picture, under its text: nothing at the upper edge of `rect`, `opacity` from `full_from`
    (the share of its height from 0 to 1) downwards.
    """

    rect: Rect
    colour: ColourRole
    opacity: float
    full_from: float

    @property
    def stops(self) -> tuple[tuple[float, float], ...]:
        """Shares of its height with opacities, straight lines between them: it comes up slowly, without an edge."""
        rising = ((0.0, 0.0), (self.full_from / 3, self.opacity / 9), (self.full_from * 2 / 3, self.opacity * 4 / 9))
        return (*(rising if self.full_from else ()), (self.full_from, self.opacity), (1.0, self.opacity))


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One slide. `slots` are all those of its layout that hold text, in reading order, `pictures` those that hold
    pictures, with the `scrim` over them, `frame` what its table's or chart's slot holds; `continues` is the key of the
    page before it that it goes on from; `notes` are paragraphs, which take `seconds` to read aloud and, where that is
    known, begin with it.
    """

    key: str
    layout: Layout
    slots: tuple[FilledSlot, ...]
    pictures: tuple[PictureFrame, ...] = ()
    scrim: Scrim | None = None
    notes: tuple[Runs, ...] = ()
    continues: str | None = None
    seconds: int = 0
    frame: Frame | None = None

    @property
    def title(self) -> str:
        """What the page's title placeholder says."""
        return next((filled.text for filled in self.slots if filled.slot.role == "title"), "")


@dataclass(frozen=True, slots=True, kw_only=True)
class DeckSection:
    """Pages that belong together, under the name that PowerPoint's slide sorter shows."""

    name: str
    pages: tuple[Page, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Deck:
    """The whole presentation, ready to be drawn; `media` are the pictures of its pages, each once."""

    meta: Meta
    title: str
    theme: Theme
    sections: tuple[DeckSection, ...]
    media: tuple[Media, ...] = ()

    @property
    def language(self) -> str:
        """The BCP 47 tag of its texts."""
        return self.meta.language

    @property
    def pages(self) -> tuple[Page, ...]:
        """All pages in order."""
        return tuple(page for section in self.sections for page in section.pages)

    @property
    def day(self) -> datetime.datetime:
        """The day of the article, at midnight UTC, or a fixed one: the time in the properties of its files."""
        day = self.meta.date
        return datetime.datetime(day.year, day.month, day.day, tzinfo=datetime.UTC) if day else UNDATED
