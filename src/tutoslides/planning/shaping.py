"""From a thought to the slide of its shape."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias, assert_never

from tutoslides.model.storyboard import (
    CalloutSlide,
    CardsSlide,
    ChartSlide,
    ContrastSlide,
    FigureSlide,
    PictureSlide,
    PointsSlide,
    Slide,
    Span,
    StatementSlide,
    StepsSlide,
    TableSlide,
)
from tutoslides.planning.clicks import pauses_of
from tutoslides.planning.lists import List
from tutoslides.planning.quotations import count_words
from tutoslides.planning.sentences import Passage
from tutoslides.planning.shapes.cards import Cards
from tutoslides.planning.shapes.contrast import Contrast
from tutoslides.planning.shapes.figure import Figure
from tutoslides.planning.shapes.statement import Statement
from tutoslides.planning.shapes.steps import Steps
from tutoslides.planning.tables import Tabled
from tutoslides.planning.titles import Titles, title_from
from tutoslides.planning.trimming import plain

Shape: TypeAlias = Cards | Steps | Contrast | Figure | List | Statement | Tabled

MOST_CARDS = 4
STEPS = range(3, 6)
"""Steps that the layouts have."""


def shape_slide(shape: Shape, key: str, title: Span, passages: Sequence[Passage]) -> Slide:
    """Return the slide of a shape under `title`; `passages` are those that it was found in."""
    match shape:
        case Cards():
            return CardsSlide(key=key, title=title, cards=shape.cards, pauses=pauses_of(shape.cards, passages))
        case Steps():
            return StepsSlide(key=key, title=title, steps=shape.steps, pauses=pauses_of(shape.steps, passages))
        case Contrast():
            return ContrastSlide(
                key=key,
                title=title,
                denied=shape.denied,
                affirmed=shape.affirmed,
                affirmed_first=shape.affirmed_first,
            )
        case Figure():
            return FigureSlide(key=key, title=title, figure=shape.figure)
        case Statement():
            return StatementSlide(key=key, title=title)
        case List():
            return _list_slide(shape, key, title, pauses_of(shape.items, passages))
        case Tabled():
            if shape.chart:
                return ChartSlide(key=key, title=title, chart=shape.chart, grid=shape.grid)
            return TableSlide(key=key, title=title, grid=shape.grid)
        case _:
            assert_never(shape)


def own_title(shape: Shape, sentences: Sequence[Span], titles: Titles, language: str) -> Span | None:
    """Return the title that a shape brings along, free in the deck: what leads to its terms, or its one sentence.

    `sentences` are those that it was found in.
    """
    match shape:
        case Cards() | Steps() | List():
            return title_from((shape.lead,), titles, language) if shape.lead else None
        case Figure():
            return next((plain(span) for span in sentences if span.origin == shape.figure.origin), None)
        case Statement():
            return shape.sentence
        case Contrast() | Tabled():
            return None
        case _:
            assert_never(shape)


def _list_slide(shape: List, key: str, title: Span, pauses: tuple[int, ...]) -> Slide:
    if shape.ordered and len(shape.items) in STEPS and shape.is_short:
        return StepsSlide(key=key, title=title, steps=shape.items, pauses=pauses)
    if not shape.ordered and len(shape.items) <= MOST_CARDS and shape.is_short:
        return CardsSlide(key=key, title=title, cards=shape.items, pauses=pauses)
    return PointsSlide(key=key, title=title, points=shape.items, pauses=pauses)


def words_on(slide: Slide) -> int:
    """Return the words that a slide of a part shows, its kicker included."""
    spans: tuple[Span | None, ...]
    match slide:
        case PointsSlide():
            spans = slide.points
        case CardsSlide():
            spans = slide.cards
        case StepsSlide():
            spans = slide.steps
        case PictureSlide():
            spans = (*slide.points, slide.caption)
        case ContrastSlide():
            spans = (slide.denied, slide.affirmed)
        case CalloutSlide():
            speaker = slide.speaker
            spans = (slide.lead_in, slide.quotation, *((speaker.name, speaker.role) if speaker else ()))
        case _:
            spans = ()
    return sum(count_words(span.text) for span in (slide.title, slide.kicker, *spans) if span)
