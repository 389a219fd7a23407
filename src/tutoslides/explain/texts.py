"""The words of a slide one by one, each with what it is there for, in reading order."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal, TypeAlias, assert_never

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
    Grid,
    PictureSlide,
    PointsSlide,
    ReferencesSlide,
    Slide,
    Span,
    Speaker,
    StatementSlide,
    StepsSlide,
    TableSlide,
    TitleSlide,
)
from tutoslides.planning.tables import row_text

TextRole: TypeAlias = Literal[
    "title",
    "kicker",
    "subtitle",
    "byline",
    "entry",
    "point",
    "lead-in",
    "quotation",
    "speaker",
    "speaker-role",
    "card",
    "step",
    "denied",
    "affirmed",
    "figure",
    "row",
    "caption",
    "demand",
    "reference",
    "contact",
]
"""What a text is on its slide; programs read these words, so they never change their meaning."""

SlideKind: TypeAlias = Literal[
    "title",
    "agenda",
    "points",
    "statement",
    "callout",
    "cards",
    "steps",
    "contrast",
    "figure",
    "table",
    "chart",
    "picture",
    "ask",
    "divider",
    "references",
    "closing",
]
"""What kind of slide the pitch asks for, whatever layout it took; programs read these words too."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SlideText:
    """Words of a slide and what they are there for."""

    role: TextRole
    span: Span


def texts_of(slide: Slide) -> tuple[SlideText, ...]:
    """Return all words that a slide shows, its notes apart: title, kicker, then what its kind holds."""
    _, texts = _kind_and_texts(slide)
    return (*_texts("title", slide.title), *_texts("kicker", slide.kicker), *texts)


def kind_of(slide: Slide) -> SlideKind:
    """Return the kind of a slide."""
    kind, _ = _kind_and_texts(slide)
    return kind


_KindAndTexts: TypeAlias = tuple[SlideKind, tuple[SlideText, ...]]

_Words: TypeAlias = TitleSlide | StatementSlide | DividerSlide | ClosingSlide | CalloutSlide
_List: TypeAlias = AgendaSlide | PointsSlide | CardsSlide | StepsSlide | AskSlide | ReferencesSlide


def _kind_and_texts(slide: Slide) -> _KindAndTexts:
    match slide:
        case TitleSlide() | StatementSlide() | DividerSlide() | ClosingSlide() | CalloutSlide():
            return _of_words(slide)
        case AgendaSlide() | PointsSlide() | CardsSlide() | StepsSlide() | AskSlide() | ReferencesSlide():
            return _of_list(slide)
        case ContrastSlide():
            sides = (_texts("denied", slide.denied), _texts("affirmed", slide.affirmed))
            first, second = reversed(sides) if slide.affirmed_first else sides
            return "contrast", (*first, *second)
        case FigureSlide():
            return "figure", _texts("figure", slide.figure)
        case TableSlide():
            return "table", _rows(slide.grid)
        case ChartSlide():
            return "chart", _rows(slide.grid)
        case PictureSlide():
            return "picture", (*_texts("point", *slide.points), *_texts("caption", slide.caption))
        case _:
            assert_never(slide)


def _of_words(slide: _Words) -> _KindAndTexts:
    match slide:
        case TitleSlide():
            return "title", (*_texts("subtitle", slide.subtitle), *_texts("byline", *slide.byline))
        case StatementSlide():
            return "statement", ()
        case DividerSlide():
            return "divider", ()
        case ClosingSlide():
            return "closing", _texts("contact", slide.contact)
        case CalloutSlide():
            voice = (*_texts("lead-in", slide.lead_in), *_texts("quotation", slide.quotation))
            return "callout", (*voice, *_speaker(slide.speaker))
        case _:
            assert_never(slide)


def _of_list(slide: _List) -> _KindAndTexts:
    match slide:
        case AgendaSlide():
            return "agenda", _texts("entry", *(entry.text for entry in slide.entries))
        case PointsSlide():
            return "points", _texts("point", *slide.points)
        case CardsSlide():
            return "cards", _texts("card", *slide.cards)
        case StepsSlide():
            return "steps", _texts("step", *slide.steps)
        case AskSlide():
            return "ask", (*_texts("lead-in", slide.lead_in), *_texts("demand", *slide.demands))
        case ReferencesSlide():
            return "references", _texts("reference", *slide.entries)
        case _:
            assert_never(slide)


def _rows(grid: Grid) -> tuple[SlideText, ...]:
    """Return a table row by row, its cells on one line."""
    rows = (grid.header, *grid.rows) if grid.header else grid.rows
    return _texts("row", *(Span(runs=row_text(row), origin=row[0].origin) for row in rows))


def _speaker(speaker: Speaker | None) -> Iterable[SlideText]:
    return (*_texts("speaker", speaker.name), *_texts("speaker-role", speaker.role)) if speaker else ()


def _texts(role: TextRole, *spans: Span | None) -> tuple[SlideText, ...]:
    return tuple(SlideText(role=role, span=span) for span in spans if span)
