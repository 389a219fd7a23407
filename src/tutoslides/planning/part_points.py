"""The slides of a stretch of prose: points, a lone sentence, the headings below, or the opening without a heading."""

from __future__ import annotations

from tutoslides.model.storyboard import PointsSlide, Slide, StatementSlide
from tutoslides.planning.clicks import pauses_of
from tutoslides.planning.making import FEWEST_BELOW, Making
from tutoslides.planning.outline import Entry
from tutoslides.planning.points import Candidate
from tutoslides.planning.quotations import count_words
from tutoslides.planning.reasons import REASONS
from tutoslides.planning.sentences import Passage
from tutoslides.planning.situation import situation_title
from tutoslides.planning.trimming import plain

LONGEST_STATEMENT = 24
"""Words of a lone point that stands as a statement."""


def points_of(making: Making, number: int, entry: Entry, stretch: tuple[int, int]) -> tuple[Slide, tuple[int, ...]]:
    """Return the slide of a stretch and the places of the passages that it shows."""
    chosen = making.chosen(stretch)
    key = f"{making.plan.key}-points-{number + 1}"
    wished = making.wished_at(stretch[0])
    if number == 0 and not making.plan.title and not wished:
        return _situation(making, key, chosen, stretch)
    if number and not wished and len(chosen) == 1 and count_words(chosen[0].span.text) <= LONGEST_STATEMENT:
        return StatementSlide(key=key, title=making.titles.claim(chosen[0].span)), (chosen[0].position,)
    if not chosen:
        return _without_points(making, key, number, stretch)
    points = tuple(candidate.span for candidate in chosen)
    pauses = pauses_of(points, making.plan.part.passages[slice(*stretch)])
    title = making.titles.claim(wished) if wished else making.heading(number)
    slide = PointsSlide(key=key, title=title, points=points, pauses=pauses)
    return slide, tuple(candidate.position for candidate in chosen)


def _without_points(making: Making, key: str, number: int, stretch: tuple[int, int]) -> tuple[Slide, tuple[int, ...]]:
    """Say one whole sentence where none could be cut; else the headings below, else the heading alone."""
    passages = making.plan.part.passages
    whole = [place for place in range(*stretch) if _can_stand_whole(passages[place])]
    wished = making.wished_at(stretch[0])
    title = making.titles.claim(wished) if wished else None
    if not whole and number == 0 and len(making.plan.below) >= FEWEST_BELOW:
        below = tuple(plain(heading) for heading in making.plan.below)
        return PointsSlide(key=key, title=title or making.heading(number), points=below), ()
    if not whole:
        return StatementSlide(key=key, title=title or making.heading(number), why=REASONS["heading-only"]), ()
    shortest = min(whole, key=lambda place: count_words(passages[place].span.text))
    if number == 0 or title:
        point = plain(passages[shortest].span)
        return PointsSlide(key=key, title=title or making.heading(number), points=(point,)), (shortest,)
    return StatementSlide(key=key, title=making.titles.claim(plain(passages[shortest].span))), (shortest,)


def _situation(
    making: Making, key: str, chosen: tuple[Candidate, ...], stretch: tuple[int, int]
) -> tuple[Slide, tuple[int, ...]]:
    """Title what stands before the first heading by the sentence where it turns, else by its shortest claim."""
    if not chosen:
        return _without_heading(making, key, stretch)
    title = situation_title(chosen, making.titles, making.plan.language)
    rest = tuple(candidate for candidate in chosen if title is None or candidate.span.origin != title.origin)
    shown = tuple(candidate.position for candidate in chosen)
    if title is None and len(rest) == 1:
        return StatementSlide(key=key, title=making.titles.claim(rest[0].span)), shown
    if title is None:
        title = making.titles.continued(making.plan.fallback, making.plan.language)
    else:
        title = making.titles.claim(title)
    if not rest:
        return StatementSlide(key=key, title=title), shown
    return PointsSlide(key=key, title=title, points=tuple(candidate.span for candidate in rest)), shown


def _without_heading(making: Making, key: str, stretch: tuple[int, int]) -> tuple[Slide, tuple[int, ...]]:
    passages = making.plan.part.passages
    whole = [place for place in range(*stretch) if _can_stand_whole(passages[place])]
    if not whole:
        return StatementSlide(key=key, title=making.titles.continued(making.plan.fallback, making.plan.language)), ()
    shortest = min(whole, key=lambda place: count_words(passages[place].span.text))
    return StatementSlide(key=key, title=making.titles.claim(plain(passages[shortest].span))), (shortest,)


def _can_stand_whole(passage: Passage) -> bool:
    text = passage.span.text
    return passage.is_prose and not passage.quotations and passage.wish != "drop" and bool(text.strip(" .:;,"))
