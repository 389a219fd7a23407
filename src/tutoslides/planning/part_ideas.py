"""The slide of an idea, under the thought that it supports."""

from __future__ import annotations

from dataclasses import replace

from tutoslides.model.storyboard import PictureSlide, PointsSlide, Slide, Span
from tutoslides.planning.callouts import Voice, callout_of, led_in, untitled
from tutoslides.planning.clicks import pauses_of
from tutoslides.planning.idea import Idea
from tutoslides.planning.making import Making
from tutoslides.planning.outline import is_its_own_title
from tutoslides.planning.pictures import MOST_BESIDE, Picture, picture_slide, title_of_picture
from tutoslides.planning.quotations import count_words
from tutoslides.planning.shapes.statement import Statement
from tutoslides.planning.shaping import own_title, shape_slide
from tutoslides.planning.tables import Tabled
from tutoslides.planning.titles import LONGEST


def idea_slide(making: Making, number: int, idea: Idea, reach: tuple[int, int]) -> Slide:
    key = f"{making.plan.key}-{_kind(idea)}-{number + 1}"
    if isinstance(idea.thought, Voice):
        return _callout(making, number, idea, idea.thought, key, reach)
    if isinstance(idea.thought, Picture):
        return picture_slide(idea.thought, key, _picture_title(making, number, idea, idea.thought, reach))
    wished = making.wished_title(idea)
    if wished and isinstance(idea.thought, Statement):
        return PointsSlide(key=key, title=wished, points=(idea.thought.sentence,))
    passages = making.plan.part.passages[idea.first : idea.last + 1]
    sentences = [passage.span for passage in passages]
    own = None
    if not _bears_heading(making, number, idea):
        own = own_title(idea.thought, sentences, making.titles, making.plan.language)
    title = wished or (making.titles.claim(own) if own else _near_title(making, number, idea, reach))
    return shape_slide(idea.thought, key, title, passages)


def _callout(making: Making, number: int, idea: Idea, voice: Voice, key: str, reach: tuple[int, int]) -> Slide:
    """Title a voice by the thought that it supports; a definition by its term, else its lead-in or the heading."""
    callout = callout_of(voice, key, making.plan.language)
    wished = making.wished_title(idea)
    if wished or (number == 0 and making.plan.title):
        return untitled(callout, wished or making.heading(0))
    if callout.is_definition and making.titles.is_free(callout.title):
        return replace(callout, title=making.titles.claim(callout.title))
    free = making.free_title(number, idea, reach)
    if free:
        return untitled(callout, making.titles.claim(free))
    if not making.plan.title and (led := led_in(callout, making.titles)):
        return replace(led, title=making.titles.claim(led.title))
    return untitled(callout, making.fallback())


def _picture_title(making: Making, number: int, idea: Idea, picture: Picture, reach: tuple[int, int]) -> Span:
    """Title a picture as other ideas, by its own words before the heading is said again."""
    wished = making.wished_title(idea)
    if wished or (number == 0 and making.plan.title):
        return wished or making.heading(0)
    free = making.free_title(number, idea, reach) or title_of_picture(picture, making.titles, making.plan.language)
    return making.titles.claim(free) if free else making.fallback()


def _near_title(making: Making, number: int, idea: Idea, reach: tuple[int, int]) -> Span:
    free = None if _bears_heading(making, number, idea) else making.free_title(number, idea, reach)
    return making.titles.claim(free) if free else making.heading(number)


def beside(
    making: Making, slide: PictureSlide, stretch: tuple[int, int], shown: tuple[int, ...]
) -> tuple[PictureSlide, tuple[int, ...]]:
    """Put points of the sentences around a picture beside it."""
    chosen = making.chosen(stretch, MOST_BESIDE)
    points = tuple(candidate.span for candidate in chosen)
    pauses = pauses_of(points, making.plan.part.passages[slice(*stretch)])
    places = tuple(sorted((*shown, *(candidate.position for candidate in chosen))))
    return replace(slide, points=points, pauses=pauses), places


def _kind(idea: Idea) -> str:
    return type(idea.thought).__name__.lower()


def _bears_heading(making: Making, number: int, idea: Idea) -> bool:
    return number == 0 and making.plan.title is not None and not gives_way(making.plan.title, idea)


def gives_way(heading: Span, idea: Idea) -> bool:
    """Tell whether a heading stands above the title of its first slide, since the slide needs one of its own.

    A table or chart is titled by what is to be seen in it, if a sentence says so, and what the author asked for would
    lose its sentence under another title. A heading that is no line above a title gives way to none.
    """
    needs_own = isinstance(idea.thought, Tabled) or (idea.is_wished and is_its_own_title(idea))
    return needs_own and count_words(heading.text) <= LONGEST
