"""What each slide says, in order: kind, content, notes, and where every word comes from. No coordinate, no size."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from tutoslides.model.article import Meta
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
class _Slide:
    """What every slide has.

    `key` is unique in the deck and the target of links. `notes` are whole sentences in article order.
    `kicker` is the section's heading, on its second and later slides.
    """

    key: str
    title: Span
    notes: tuple[Span, ...] = ()
    kicker: Span | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TitleSlide(_Slide):
    """The front page; `byline` is one entry a line: author, for whom, date."""

    subtitle: Span | None = None
    byline: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaEntry:
    """One line of the agenda and the key of the slide that it leads to."""

    text: Span
    target: str


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
    """A picture of a voice: the quotation without its outer marks, who said it, the article's words that lead to it."""

    quotation: Span
    lead_in: Span | None = None
    speaker: Speaker | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ClosingSlide(_Slide):
    """The article's last line, which is the slide's title and stays up during questions."""

    contact: Span | None = None


Slide: TypeAlias = TitleSlide | AgendaSlide | PointsSlide | StatementSlide | CalloutSlide | ClosingSlide


@dataclass(frozen=True, slots=True, kw_only=True)
class StorySection:
    """Slides that belong together; it becomes a PowerPoint section of this name."""

    name: str
    slides: tuple[Slide, ...]


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
