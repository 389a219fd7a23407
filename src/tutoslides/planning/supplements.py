"""Slides that do not come from the article: where they stand, how many the meeting bears, what they add to the ask.

In: a supplement, the meeting's minutes. Out: its slides with their places, each title made unique, linked both ways.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from tutoslides.language import words_a_minute, words_of
from tutoslides.model.storyboard import AskSlide, RankedSlide, Slide, Span, StorySection, Supplement
from tutoslides.model.text import runs_of
from tutoslides.planning.ask import MOST
from tutoslides.planning.drafts import Draft, Need
from tutoslides.planning.pacing import DEFAULT_MINUTES
from tutoslides.planning.reasons import REASONS
from tutoslides.planning.titles import Titles

MINUTES_A_SLIDE = 5
"""Minutes of the meeting for one further slide of the main part: four in the usual twenty."""

SECONDS_A_MINUTE = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """A supplement's slides by place: right after the agenda, in a section before the ask, in the appendix."""

    opening: tuple[Slide, ...] = ()
    section: tuple[StorySection, ...] = ()
    appendix: tuple[Slide, ...] = ()

    @property
    def spoken(self) -> tuple[Slide, ...]:
        """The slides of the main part."""
        return (*self.opening, *(slide for section in self.section for slide in section.slides))


NOTHING = Placed()


def place(supplement: Supplement | None, minutes: int | None, titles: Titles) -> Placed:
    """Return the slides in their places; the lowest ranks stay in the main part."""
    if supplement is None:
        return NOTHING
    room = (minutes or DEFAULT_MINUTES) // MINUTES_A_SLIDE
    kept = {slide.slide.key for slide in sorted(supplement.slides, key=_rank)[:room] if slide.rank is not None}
    opening = _titled(supplement.opening, titles)
    slides = [_titled(ranked.slide, titles) for ranked in supplement.slides]
    main = [slide for slide in slides if slide.key in kept]
    moved = [slide for slide in slides if slide.key not in kept]
    leads = main[0] if main else opening
    if moved:
        linked = replace(leads, more=moved[0].key)
        main, opening = ([linked, *main[1:]], opening) if main else (main, linked)
    section = StorySection(name=supplement.heading.text, slides=tuple(main))
    return Placed(
        opening=(opening,),
        section=(section,) if main else (),
        appendix=tuple(replace(slide, back=leads.key) for slide in moved),
    )


def spoken_words(placed: Placed, language: str) -> int:
    """Return the words that the slides of the main part take to say."""
    seconds = sum(slide.seconds for slide in placed.spoken)
    return round(seconds * words_a_minute(language) / SECONDS_A_MINUTE)


def with_demands(ask: Draft | None, supplement: Supplement | None, titles: Titles, language: str) -> Draft | None:
    """Return the ask with what the supplement demands, the author's last word; its notes stay the article's."""
    if supplement is None or not supplement.demands:
        return ask
    if ask is None or not isinstance(ask.slide, AskSlide):
        return _own_ask(supplement, titles, language)
    slide = replace(ask.slide, demands=supplement.demands[:MOST], lead_in=supplement.lead_in, pauses=())
    return replace(ask, slide=replace(slide, why=REASONS["budget-asks"]))


def with_appendix(sections: Sequence[StorySection], placed: Placed, language: str) -> tuple[StorySection, ...]:
    """Return the appendix with the supplement's slides behind the article's."""
    if not placed.appendix:
        return tuple(sections)
    known = [slide for section in sections for slide in section.slides]
    name = words_of(language).appendix
    return (StorySection(name=name, slides=(*known, *placed.appendix), is_appendix=True),)


def _own_ask(supplement: Supplement, titles: Titles, language: str) -> Draft:
    slide = AskSlide(
        key="ask",
        title=titles.claim(Span(runs=runs_of(words_of(language).ask))),
        demands=supplement.demands[:MOST],
        lead_in=supplement.lead_in,
        why=REASONS["budget-asks"],
    )
    return Draft(slide=slide, passages=(), need=Need.FIXED)


def _rank(slide: RankedSlide) -> float:
    return float("inf") if slide.rank is None else slide.rank


def _titled(slide: Slide, titles: Titles) -> Slide:
    return replace(slide, title=titles.claim(slide.title))
