"""What each slide says, in order: kind, content, notes, and where every word comes from. No coordinate, no size."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from tutoslides.model.article import ColumnAlignment, Meta
from tutoslides.model.chart import Chart
from tutoslides.model.diagnostics import Message
from tutoslides.model.text import Runs, plain_text


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """Where a text stands in the article.

    `line` is the source's; `block` counts the article's blocks from 0 and `sentence` the block's sentences from 0;
    both are None for what the front matter says.
    """

    line: int
    block: int | None = None
    sentence: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """Words for a slide or its notes. Without `origin` they are the deck's own (« Sommaire », « suite »)."""

    runs: Runs
    origin: Origin | None = None

    @property
    def text(self) -> str:
        """The words without their marks."""
        return plain_text(self.runs)


@dataclass(frozen=True, slots=True, kw_only=True)
class Speaker:
    """Who said a quotation, as the article names them."""

    name: Span
    role: Span | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """Why a slide is what it is: a stable code for programs, a sentence for people."""

    code: str
    message: Message


@dataclass(frozen=True, slots=True, kw_only=True)
class _Slide:
    """What every slide has.

    `key` is unique in the deck and the target of links. `notes` are whole sentences in article order, which take
    `seconds` to read aloud. `kicker` is the section's heading, on its second and later slides. `more` is the key of
    the appendix slide with what did not fit the time here, `back` on an appendix slide the key of the slide that led
    to it. `pauses` are the items (points, cards, steps, demands, from 0) that wait for a click. `opening` is the number
    that the agenda gives the section which the slide opens; the layout says it.
    """

    key: str
    title: Span
    notes: tuple[Span, ...] = ()
    kicker: Span | None = None
    why: Reason | None = None
    seconds: int = 0
    more: str | None = None
    back: str | None = None
    pauses: tuple[int, ...] = ()
    opening: Span | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TitleSlide(_Slide):
    """The front page; `byline` is one entry a line: author, for whom, date."""

    subtitle: Span | None = None
    byline: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaEntry:
    """One line of the agenda and the key of the slide that it leads to; `is_ask` marks the decision asked for."""

    text: Span
    target: str
    is_ask: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaSlide(_Slide):
    """The sections of the deck, each a link."""

    entries: tuple[AgendaEntry, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PointsSlide(_Slide):
    """A thought and the points that carry it."""

    points: tuple[Span, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementSlide(_Slide):
    """One sentence, which is the slide's title."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CalloutSlide(_Slide):
    """A picture of a voice: the quotation without its outer marks, who said it, the article's words that lead to it.

    Where it `is_definition`, the quotation says what the title's term means (*X recouvre « … »*). One that
    `stands_out` has a full page of colour; the layout chooses which.
    """

    quotation: Span
    lead_in: Span | None = None
    speaker: Speaker | None = None
    is_definition: bool = False
    stands_out: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class CardsSlide(_Slide):
    """Two to four parallel thoughts, none before the others."""

    cards: tuple[Span, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class StepsSlide(_Slide):
    """Three to five steps, one after the other."""

    steps: tuple[Span, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ContrastSlide(_Slide):
    """Two sides of an opposition with the words that oppose them, in the article's order: what is denied, what holds.

    `affirmed_first` where the article says what holds before what does not (« A plutôt que B »).
    """

    denied: Span
    affirmed: Span
    affirmed_first: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureSlide(_Slide):
    """A number with its unit, large; the title is its sentence."""

    figure: Span


PictureForm: TypeAlias = Literal[
    "alone", "left", "right", "tall-left", "tall-right", "full", "missing", "missing-beside"
]
"""How a picture stands on its slide: alone, beside points, over the whole page, or as its words where it is missing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureSlide(_Slide):
    """A picture of the article, the points of the sentences around it, its caption.

    `target` is its address as the article names it, `line` where; `alt` says what it shows, nothing where it is mere
    ornament. `form` is chosen when the picture has been seen: the pitch itself knows no sizes.
    """

    target: str
    alt: str = ""
    line: int = 0
    points: tuple[Span, ...] = ()
    caption: Span | None = None
    form: PictureForm = "alone"


@dataclass(frozen=True, slots=True, kw_only=True)
class Grid:
    """Rows of cells under a header (empty where the article has none), all equally many; one alignment a column.

    `totals` are the rows (from 0) that sum up the others.
    """

    header: tuple[Span, ...]
    rows: tuple[tuple[Span, ...], ...]
    alignments: tuple[ColumnAlignment, ...]
    totals: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class TableSlide(_Slide):
    """A table of the article."""

    grid: Grid


@dataclass(frozen=True, slots=True, kw_only=True)
class ChartSlide(_Slide):
    """A chart, and the table that its numbers come from: what is shown where the chart finds no room."""

    chart: Chart
    grid: Grid


@dataclass(frozen=True, slots=True, kw_only=True)
class AskSlide(_Slide):
    """What the audience is asked to decide: one to four demands, and the article's words that lead to them.

    The title is the deck's own (« Décision attendue »).
    """

    demands: tuple[Span, ...]
    lead_in: Span | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DividerSlide(_Slide):
    """A section's heading alone on its page, where the author asks for one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReferencesSlide(_Slide):
    """Sources and footnotes, in small type, in the appendix."""

    entries: tuple[Span, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ClosingSlide(_Slide):
    """The article's last line, which is the slide's title and stays up during questions."""

    contact: Span | None = None


Slide: TypeAlias = (
    TitleSlide
    | AgendaSlide
    | PointsSlide
    | StatementSlide
    | CalloutSlide
    | CardsSlide
    | StepsSlide
    | ContrastSlide
    | FigureSlide
    | TableSlide
    | ChartSlide
    | PictureSlide
    | AskSlide
    | ClosingSlide
    | DividerSlide
    | ReferencesSlide
)


@dataclass(frozen=True, slots=True, kw_only=True)
class RankedSlide:
    """A slide that does not come from the article; the lowest ranks stay in the main part, None never does."""

    slide: Slide
    rank: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Supplement:
    """Slides beside the article's: one right after the agenda, others before the ask, in order of presentation.

    `heading` is what their section is called. `demands` are what the ask asks, `lead_in` stands above them. The
    slides' notes are whole, and their seconds told, already.
    """

    heading: Span
    opening: Slide
    slides: tuple[RankedSlide, ...]
    demands: tuple[Span, ...] = ()
    lead_in: Span | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class StorySection:
    """Slides that belong together; it becomes a PowerPoint section of this name."""

    name: str
    slides: tuple[Slide, ...]
    is_appendix: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Storyboard:
    """The pitch: the source's name, the front page's facts and the sections, in the order of presentation."""

    source: str
    meta: Meta
    sections: tuple[StorySection, ...]

    @property
    def slides(self) -> tuple[Slide, ...]:
        """All slides in order."""
        return tuple(slide for section in self.sections for slide in section.slides)
