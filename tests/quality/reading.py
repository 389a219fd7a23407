"""An article as the program understands it, and what its slides show.

In: a source. Out: the article, its storyboard, and every text on a slide with the part that it plays there.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, assert_never

from tutoslides.model.article import Article, Heading, Source
from tutoslides.model.storyboard import (
    AgendaSlide,
    AskSlide,
    CalloutSlide,
    CardsSlide,
    ChartSlide,
    ClosingSlide,
    ContrastSlide,
    DividerSlide,
    FigureSlide,
    PictureSlide,
    PointsSlide,
    ReferencesSlide,
    Slide,
    Span,
    StatementSlide,
    StepsSlide,
    Storyboard,
    TableSlide,
    TitleSlide,
)
from tutoslides.planning import plan
from tutoslides.readers import read

Role = Literal["title", "kicker", "thought", "lead-in", "quotation", "speaker", "entry", "front"]
"""What a text does on its slide; a thought is a point, card, step, side, figure or demand."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """A text on a slide."""

    role: Role
    span: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Understood:
    """An article and its pitch."""

    article: Article
    storyboard: Storyboard

    @property
    def language(self) -> str:
        """The article's."""
        return self.article.meta.language

    @property
    def heading_blocks(self) -> frozenset[int]:
        """The numbers of the article's blocks that are headings."""
        return frozenset(number for number, block in enumerate(self.article.blocks) if isinstance(block, Heading))

    @property
    def main_slides(self) -> tuple[Slide, ...]:
        """The slides of the pitch itself."""
        sections = self.storyboard.sections
        return tuple(slide for section in sections if not section.is_appendix for slide in section.slides)

    @property
    def appendix_slides(self) -> tuple[Slide, ...]:
        """The slides behind it."""
        return tuple(slide for section in self.storyboard.sections if section.is_appendix for slide in section.slides)


def understand(source: Source) -> Understood:
    """Read and plan an article."""
    article = read(source).value
    return Understood(article=article, storyboard=plan(article).value)


def shown_on(slide: Slide) -> Iterator[Shown]:
    """Give every text of a slide, its title first."""
    yield Shown(role="title", span=slide.title)
    if slide.kicker:
        yield Shown(role="kicker", span=slide.kicker)
    for role, spans in _texts_of(slide):
        yield from (Shown(role=role, span=span) for span in spans if span)


def _texts_of(slide: Slide) -> tuple[tuple[Role, tuple[Span | None, ...]], ...]:
    match slide:
        case TitleSlide():
            return (("front", (slide.subtitle, *slide.byline)),)
        case AgendaSlide():
            return (("entry", tuple(entry.text for entry in slide.entries)),)
        case ReferencesSlide():
            return (("entry", slide.entries),)
        case CalloutSlide():
            speaker = (slide.speaker.name, slide.speaker.role) if slide.speaker else ()
            return (("lead-in", (slide.lead_in,)), ("quotation", (slide.quotation,)), ("speaker", speaker))
        case AskSlide():
            return (("lead-in", (slide.lead_in,)), ("thought", slide.demands))
        case ClosingSlide():
            return (("front", (slide.contact,)),)
        case PictureSlide():
            return (("thought", slide.points), ("entry", (slide.caption,)))
        case _:
            return (("thought", _thoughts_of(slide)),)


def _thoughts_of(
    slide: PointsSlide
    | StatementSlide
    | CardsSlide
    | StepsSlide
    | ContrastSlide
    | FigureSlide
    | TableSlide
    | ChartSlide
    | DividerSlide,
) -> tuple[Span, ...]:
    match slide:
        case PointsSlide():
            return slide.points
        case CardsSlide():
            return slide.cards
        case StepsSlide():
            return slide.steps
        case ContrastSlide():
            return (slide.denied, slide.affirmed)
        case FigureSlide():
            return (slide.figure,)
        case StatementSlide() | DividerSlide() | TableSlide() | ChartSlide():
            return ()  # tables are shown as they stand: nothing was chosen from them
        case _:
            assert_never(slide)
