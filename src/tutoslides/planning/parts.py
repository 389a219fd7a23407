"""The slides of one part of the article: its outline made slides, each with a title of the article's words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from tutoslides.model.storyboard import DividerSlide, PictureSlide, Slide, Span
from tutoslides.planning.drafts import Draft, Need, added_by
from tutoslides.planning.ideas import find_ideas
from tutoslides.planning.making import FEWEST_BELOW, Making, PartPlan
from tutoslides.planning.outline import Entry, Outline
from tutoslides.planning.part_ideas import beside, gives_way, idea_slide
from tutoslides.planning.part_points import points_of
from tutoslides.planning.prose import Prose
from tutoslides.planning.reasons import REASONS
from tutoslides.planning.shaping import words_on
from tutoslides.planning.situation import with_turning_sentence
from tutoslides.planning.titles import Titles

WALL = 70
"""Words of a slide that nobody reads: its kicker goes rather. Source: the story guide."""


def plan_part(plan: PartPlan, titles: Titles) -> tuple[Draft, ...]:
    """Return the slides of a part in order; its passages are in their notes, each once."""
    passages = plan.part.passages
    ideas = find_ideas(passages, plan.language)
    if not plan.part.heading:
        ideas = with_turning_sentence(passages, ideas, plan.language)
    outline = Outline(
        prose=Prose.of(passages, plan.language),
        voices_before=plan.voices_before,
        mostly_quoted=plan.mostly_quoted,
    )
    entries = outline.entries(ideas, "opens-section" if plan.part.heading else "situation")
    divider = tuple(_divider(plan))
    if divider and not passages and len(plan.below) < FEWEST_BELOW:
        return divider
    if divider:
        plan = replace(plan, title=titles.continued(divider[0].slide.title, plan.language))
    return (*divider, *_drafts(Making.of(plan, titles, entries)))


def _divider(plan: PartPlan) -> Iterator[Draft]:
    """Give the heading a page of its own where the author asks for one."""
    asks = plan.part.asks
    if asks and asks.kind == "divider" and plan.title:
        slide = DividerSlide(key=f"{plan.key}-divider", title=plan.title, why=REASONS["wished"])
        need = Need.OPENS if plan.opens_section else Need.OPENS_BELOW
        yield Draft(slide=slide, passages=(), need=need, added=asks.notes)


def _drafts(making: Making) -> Iterator[Draft]:
    passages = making.plan.part.passages
    starts = list(_later([entry.start for entry in making.entries]))
    ends = [*starts[1:], len(passages)]
    for number, (entry, start, end) in enumerate(zip(making.entries, starts, ends, strict=True)):
        reach = (starts[number - 1] if number else 0, end)
        slide, places = _slide(making, number, entry, (start, end), reach)
        making.spent.update(places)
        shown = tuple(passages[place] for place in places)
        is_kept = any(passage.wish == "keep" for passage in shown)
        yield Draft(
            slide=slide,
            passages=passages[start:end],
            shown=shown,
            need=Need.OPENS if is_kept else _need(making, number, entry),
            added=_added(making, number, (start, end)),
        )


def _added(making: Making, number: int, stretch: tuple[int, int]) -> tuple[Span, ...]:
    """Return what the author adds to the notes of a slide, before its section or before one of its blocks."""
    passages = making.plan.part.passages[slice(*stretch)]
    own = making.plan.notes if number == 0 else ()
    return (*own, *(span for passage in passages for span in added_by(passage)))


def _need(making: Making, number: int, entry: Entry) -> Need:
    if entry.surplus:
        return Need.APPENDIX
    if number == 0:
        return Need.OPENS if making.plan.opens_section else Need.OPENS_BELOW
    if entry.why == "wished":
        return Need.OPENS
    is_voice = entry.idea is not None and entry.idea.is_voice
    if number in making.voices[:1] and making.plan.opens_section:
        return Need.VOICE
    return Need.MORE_VOICES if is_voice else Need.EXTRA


def _slide(
    making: Making, number: int, entry: Entry, stretch: tuple[int, int], reach: tuple[int, int]
) -> tuple[Slide, tuple[int, ...]]:
    """Return an entry's slide and the places of the passages that it shows."""
    if entry.idea is None:
        slide, shown = points_of(making, number, entry, stretch)
    else:
        slide = idea_slide(making, number, entry.idea, reach)
        shown = tuple(range(entry.idea.first, entry.idea.last + 1))
    if isinstance(slide, PictureSlide):
        slide, shown = beside(making, slide, stretch, shown)
    kicker = _kicker(making, number, entry, slide.title)
    slide = replace(slide, kicker=kicker, why=slide.why or REASONS[_why(entry)])
    is_said = kicker is not None and slide.title.text.startswith(f"{kicker.text} (")  # « … (suite) »
    return replace(slide, kicker=None) if is_said or words_on(slide) > WALL else slide, shown


def _kicker(making: Making, number: int, entry: Entry, title: Span) -> Span | None:
    """Return the heading to show above the title: the part's own, where its first slide bears another title."""
    heading = making.plan.part.heading
    if number == 0 and heading and entry.idea and gives_way(heading, entry.idea) and title.text != heading.text:
        return heading
    return None if number == 0 and making.plan.opens_section else making.plan.section


def _later(starts: Sequence[int]) -> Iterator[int]:
    """Move slides that begin at one sentence behind each other.

    A sentence with several quotations stands in the notes of the first; the other callouts go on behind it.
    """
    before = -1
    for start in starts:
        yield start + (1 if start == before else 0)
        before = start


def _why(entry: Entry) -> str:
    return "too-many-voices" if entry.surplus else entry.why
