"""The slides of one part of the article: its points, then each of its quotations, and what the notes of each hold."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from tutoslides.model.storyboard import PointsSlide, Slide, Span, StatementSlide
from tutoslides.planning.callouts import Voice, callout_slide, supported_thought, voices_of
from tutoslides.planning.points import choose_points
from tutoslides.planning.quotations import count_words
from tutoslides.planning.sections import Part
from tutoslides.planning.sentences import Passage
from tutoslides.planning.titles import Titles, title_from


@dataclass(frozen=True, slots=True, kw_only=True)
class PartPlan:
    """What the slides of a part need to know beside its words.

    `title` is the part's own, already unique, None for the situation; `section` the topmost heading above it, which
    the part may itself be (`opens_section`); `fallback` a title where the part offers none.
    """

    part: Part
    key: str
    title: Span | None
    section: Span | None
    opens_section: bool
    fallback: Span
    language: str


def plan_part(plan: PartPlan, titles: Titles) -> tuple[Slide, ...]:
    """Return the slides of a part with its sentences in their notes: each once, in article order."""
    passages, voices = plan.part.passages, voices_of(plan.part.passages)
    opening = _opening_slide(plan, titles, voices)
    shown = opening.points if isinstance(opening, PointsSlide) else ()
    slides: list[Slide] = [opening] if opening else []
    starts = [0] if opening else []
    for number, voice in enumerate(voices, 1):
        is_first = not slides
        title = plan.title if is_first and plan.title else _callout_title(voice, plan, shown, titles)
        kicker = None if is_first and plan.opens_section else plan.section
        slides.append(callout_slide(voice, f"{plan.key}-callout-{number}", title, kicker))
        starts.append(0 if is_first else voice.position)
    return tuple(_with_notes(slides, starts, passages))


def _opening_slide(plan: PartPlan, titles: Titles, voices: tuple[Voice, ...]) -> Slide | None:
    points = choose_points(plan.part.passages)
    key, kicker = f"{plan.key}-opening", None if plan.opens_section else plan.section
    if plan.title:
        if points:
            return PointsSlide(key=key, title=plan.title, points=points, kicker=kicker)
        return None if voices else StatementSlide(key=key, title=plan.title, kicker=kicker)
    title = _situation_title(plan, titles)
    rest = tuple(point for point in points if title is None or point.origin != title.origin)
    if title is None:
        return None
    if rest and title.text != _shortest(plan).text:
        return PointsSlide(key=key, title=titles.claim(title), points=rest)
    return StatementSlide(key=key, title=titles.claim(title))


def _situation_title(plan: PartPlan, titles: Titles) -> Span | None:
    """Return the situation's shortest claim that can be a title, else its shortest sentence, None if all is quoted."""
    sentences = sorted(_unquoted(plan.part.passages), key=lambda span: count_words(span.text))
    if not sentences:
        return None
    return title_from(sentences, titles, plan.language) or sentences[0]


def _shortest(plan: PartPlan) -> Span:
    return min(_unquoted(plan.part.passages), key=lambda span: count_words(span.text))


def _unquoted(passages: tuple[Passage, ...]) -> tuple[Span, ...]:
    return tuple(passage.span for passage in passages if passage.is_prose and not passage.quotations)


def _callout_title(voice: Voice, plan: PartPlan, shown: tuple[Span, ...], titles: Titles) -> Span:
    thought = supported_thought(voice, plan.part.passages, shown, titles, plan.language)
    return titles.claim(thought or plan.title or plan.fallback)


def _with_notes(slides: list[Slide], starts: list[int], passages: tuple[Passage, ...]) -> Iterator[Slide]:
    """Give each slide the passages from its own start to the next slide's."""
    ends = [*starts[1:], len(passages)]
    for slide, start, end in zip(slides, starts, ends, strict=True):
        yield replace(slide, notes=tuple(passage.span for passage in passages[start:end]))
