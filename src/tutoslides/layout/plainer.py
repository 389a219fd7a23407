"""The plain slide that says the same: what a composition becomes where its words are too many for its places."""

from __future__ import annotations

from typing import assert_never

from tutoslides.layout.parts import Composition, sides_of
from tutoslides.model.storyboard import (
    CardsSlide,
    ContrastSlide,
    FigureSlide,
    PointsSlide,
    Slide,
    Span,
    StatementSlide,
    StepsSlide,
)
from tutoslides.theming import CARDS, STEPS


def plainer(slide: Composition) -> Slide:
    """Return `slide` as points, a figure as its sentence, with the same words."""
    match slide:
        case CardsSlide():
            return _points(slide, *slide.cards)
        case StepsSlide():
            return _points(slide, *slide.steps)
        case ContrastSlide():
            return _points(slide, *sides_of(slide))
        case FigureSlide():
            is_said = _even(slide.figure.text) in _even(slide.title.text)
            return _statement(slide) if is_said else _points(slide, slide.figure)
        case _:
            assert_never(slide)


def has_places(slide: Composition) -> bool:
    """Tell whether there is a composition with a place for each of the slide's thoughts, and a thought for each."""
    match slide:
        case CardsSlide():
            return len(slide.cards) in CARDS and _all_say_something(*slide.cards)
        case StepsSlide():
            return len(slide.steps) in STEPS and _all_say_something(*slide.steps)
        case ContrastSlide():
            return _all_say_something(*sides_of(slide))
        case FigureSlide():
            return _all_say_something(slide.figure)
        case _:
            assert_never(slide)


def _all_say_something(*spans: Span) -> bool:
    return all(span.text.strip() for span in spans)


def _points(slide: Slide, *points: Span) -> Slide:
    return PointsSlide(
        key=slide.key,
        title=slide.title,
        notes=slide.notes,
        kicker=slide.kicker,
        why=slide.why,
        seconds=slide.seconds,
        more=slide.more,
        back=slide.back,
        pauses=slide.pauses,
        opening=slide.opening,
        points=points,
    )


def _statement(slide: Slide) -> Slide:
    return StatementSlide(
        key=slide.key,
        title=slide.title,
        notes=slide.notes,
        kicker=slide.kicker,
        why=slide.why,
        seconds=slide.seconds,
        more=slide.more,
        back=slide.back,
        opening=slide.opening,
    )


def _even(text: str) -> str:
    """Return a text with its blanks all alike, since a number's are no-break ones in one place only."""
    return " ".join(text.split())
