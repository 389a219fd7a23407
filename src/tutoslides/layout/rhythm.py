"""What the deck as a whole says about a slide: the number of the section it opens, whether its callout stands out.

A pitch comes in and goes out, the same words in it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from tutoslides.model.storyboard import AgendaEntry, AgendaSlide, CalloutSlide, Slide, Span, Storyboard
from tutoslides.model.text import runs_of

ONE_IN = 3
"""Callouts of which one has a full page of colour: more would wear it out. Source: the art direction."""

SECOND = 1
"""The first that has, counted from 0: a deck's first one comes too soon after the title's own full page."""

OWN_NUMBER = re.compile(r"\s*\d{1,2}[\s.):–—-]+")
"""How a heading begins that brings its number with it."""


def with_rhythm(storyboard: Storyboard) -> Storyboard:
    """Return the pitch with section numbers on the slides that open a section, and every third callout standing out."""
    openings = _openings(storyboard.slides)
    stand_out = frozenset(_standing_out(storyboard.slides))
    sections = (
        replace(section, slides=tuple(_placed(slide, openings, stand_out) for slide in section.slides))
        for section in storyboard.sections
    )
    return replace(storyboard, sections=tuple(sections))


def _openings(slides: Iterable[Slide]) -> Mapping[str, tuple[int, AgendaEntry]]:
    """Return number and entry of the agenda by the key of the slide that it leads to; the ask is no section."""
    agendas = (slide for slide in slides if isinstance(slide, AgendaSlide))
    entries = (entry for slide in agendas for entry in slide.entries if not entry.is_ask)
    return {entry.target: (number, entry) for number, entry in enumerate(entries, 1)}


def _standing_out(slides: Iterable[Slide]) -> Iterator[str]:
    callouts = (slide for slide in slides if isinstance(slide, CalloutSlide) and not slide.is_definition)
    return (slide.key for number, slide in enumerate(callouts) if number % ONE_IN == SECOND)


def _placed(slide: Slide, openings: Mapping[str, tuple[int, AgendaEntry]], stand_out: frozenset[str]) -> Slide:
    if isinstance(slide, CalloutSlide) and slide.key in stand_out:
        slide = replace(slide, stands_out=True)
    if slide.key not in openings or slide.kicker:
        return slide
    number, entry = openings[slide.key]
    return replace(slide, opening=Span(runs=runs_of(str(number))), title=_without_number(slide.title, entry.text))


def _without_number(title: Span, entry: Span) -> Span:
    """Return the title as the agenda says it where the two differ in the heading's own number only."""
    own = OWN_NUMBER.match(title.text)
    return entry if own and title.text[own.end() :] == entry.text else title
