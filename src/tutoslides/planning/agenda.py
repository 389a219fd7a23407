"""The agenda: the headed sections and the ask, each a link, where the article has sections enough."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from tutoslides.language import words_of
from tutoslides.model.storyboard import AgendaEntry, AgendaSlide, Span, StorySection
from tutoslides.model.text import runs_of, slice_runs
from tutoslides.planning.drafts import Draft
from tutoslides.planning.pacing import Chapter
from tutoslides.planning.reasons import REASONS
from tutoslides.planning.titles import Titles

FEWEST_SECTIONS = 3
"""Headed sections that make an agenda worth a slide. Source: the story guide."""

_NUMBER = re.compile(r"(?P<number>\d{1,2})\s?(?:[.):]|[–—-])\s*(?=\S)")


def agenda_of(
    chapters: Sequence[Chapter], further: Sequence[StorySection], ask: Draft | None, titles: Titles, language: str
) -> tuple[AgendaSlide, ...]:
    """Return the agenda slide, none where there are too few sections; `further` ones come behind the article's."""
    named = [
        (chapter.heading, chapter.drafts[0].slide.key) for chapter in chapters if chapter.heading and chapter.drafts
    ]
    if len(named) + len(further) < FEWEST_SECTIONS:
        return ()
    headings = _without_numbers([heading for heading, _ in named])
    entries = [AgendaEntry(text=heading, target=key) for heading, (_, key) in zip(headings, named, strict=True)]
    entries += [AgendaEntry(text=Span(runs=runs_of(section.name)), target=section.slides[0].key) for section in further]
    if ask:
        entries.append(AgendaEntry(text=ask.slide.title, target=ask.slide.key, is_ask=True))
    title = titles.claim(Span(runs=runs_of(words_of(language).agenda)))
    return (AgendaSlide(key="agenda", title=title, entries=tuple(entries), why=REASONS["agenda"]),)


def _without_numbers(headings: list[Span]) -> list[Span]:
    """Return the headings without numbers of their own where these count from one: the agenda numbers its entries."""
    found = [_NUMBER.match(heading.text) for heading in headings]
    counted = [int(match["number"]) for match in found if match]
    if counted != list(range(1, len(headings) + 1)):
        return headings
    return [
        replace(heading, runs=slice_runs(heading.runs, match.end(), len(heading.text)))
        for heading, match in zip(headings, found, strict=True)
        if match
    ]
