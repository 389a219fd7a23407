"""A pitch told in lines that an author can read: each slide's kind and title, and under it what it shows.

    cards Former (Le tutorat)
    - écouter
    - | évaluer

« (Le tutorat) » is the section's heading above the title, « | » marks what waits for a click, « + » begins a note that
the author added, « ! » a finding. What stands in the notes only is not told.
"""

from __future__ import annotations

from collections.abc import Iterator

from tutoslides.model.diagnostics import Diagnostic
from tutoslides.model.storyboard import (
    AgendaSlide,
    AskSlide,
    CalloutSlide,
    CardsSlide,
    ContrastSlide,
    FigureSlide,
    PointsSlide,
    ReferencesSlide,
    Slide,
    Span,
    StepsSlide,
    TitleSlide,
)
from tutoslides.planning import plan
from unit.builders import article_of

COMMON = ("ask-missing", "quote-unattributed", "moved-to-appendix")
"""Findings of most small articles, of which the cases do not speak."""


def told(markdown: str) -> Iterator[str]:
    """Give the lines of the pitch of an article, without the title slide, and its findings."""
    reported = plan(article_of(markdown))
    for section in reported.value.sections:
        if section.is_appendix:
            yield "--"
        for slide in section.slides:
            if not isinstance(slide, TitleSlide):
                yield from slide_told(slide)
    yield from (_finding(one) for one in reported.diagnostics if one.code not in COMMON)


def slide_told(slide: Slide) -> Iterator[str]:
    """Give the lines of one slide."""
    kind = type(slide).__name__.removesuffix("Slide").lower()
    yield f"{kind} {slide.title.text}{f' ({slide.kicker.text})' if slide.kicker else ''}"
    yield from _shown(slide)
    yield from (f"+ {note.text}" for note in slide.notes if note.origin and note.origin.block is None)


def _shown(slide: Slide) -> Iterator[str]:
    match slide:
        case AgendaSlide():
            yield from (f"- {entry.text.text}" for entry in slide.entries)
        case PointsSlide():
            yield from _items(slide, slide.points)
        case CardsSlide():
            yield from _items(slide, slide.cards)
        case StepsSlide():
            yield from _items(slide, slide.steps)
        case ReferencesSlide():
            yield from _items(slide, slide.entries)
        case AskSlide():
            yield from _named("lead-in", slide.lead_in)
            yield from _items(slide, slide.demands)
        case ContrastSlide():
            yield from (f"{name}: {span.text}" for name, span in (("no", slide.denied), ("yes", slide.affirmed)))
        case FigureSlide():
            yield f"= {slide.figure.text}"
        case CalloutSlide():
            yield from _named("lead-in", slide.lead_in)
            yield f"« {slide.quotation.text} »"
            yield from _named("speaker", slide.speaker.name if slide.speaker else None)
        case _:
            return


def _items(slide: Slide, items: tuple[Span, ...]) -> Iterator[str]:
    yield from (f"- {'| ' if number in slide.pauses else ''}{item.text}" for number, item in enumerate(items))


def _named(name: str, span: Span | None) -> Iterator[str]:
    if span:
        yield f"{name}: {span.text}"


def _finding(finding: Diagnostic) -> str:
    return f"! {finding.code} {finding.place.line if finding.place else ''}".rstrip()
