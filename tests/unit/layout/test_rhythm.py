"""What the deck as a whole says about a slide: section numbers and callouts that stand out."""

from __future__ import annotations

from dataclasses import replace

from tutoslides.layout.rhythm import with_rhythm
from tutoslides.model.article import Meta
from tutoslides.model.storyboard import (
    AgendaEntry,
    AgendaSlide,
    CalloutSlide,
    Slide,
    StatementSlide,
    Storyboard,
    StorySection,
)
from unit.builders import span


def _placed(*slides: Slide) -> tuple[Slide, ...]:
    board = Storyboard(source="a.md", meta=Meta(), sections=(StorySection(name="S", slides=slides),))
    return with_rhythm(board).slides


def _agenda(*entries: tuple[str, str]) -> AgendaSlide:
    listed = tuple(AgendaEntry(text=span(text), target=key, is_ask=key == "ask") for text, key in entries)
    return AgendaSlide(key="agenda", title=span("Sommaire"), entries=listed)


def test_slide_that_opens_a_section_bears_its_number_in_the_agenda() -> None:
    first, second = StatementSlide(key="a", title=span("Un")), StatementSlide(key="b", title=span("2. Deux"))
    later = replace(first, key="c", kicker=span("Un"))
    agenda = _agenda(("Un", "a"), ("Deux", "b"), ("Trois", "c"), ("Décision", "ask"))
    placed = _placed(agenda, first, second, later, StatementSlide(key="ask", title=span("Décision")))
    assert [slide.opening.text if slide.opening else None for slide in placed] == [None, "1", "2", None, None]
    assert [slide.title.text for slide in placed[1:3]] == ["Un", "Deux"], "its number stands before it already"


def test_heading_that_the_agenda_says_otherwise_keeps_its_number() -> None:
    (_, slide) = _placed(_agenda(("2. Deux", "b")), StatementSlide(key="b", title=span("2. Deux")))
    assert slide.title.text == "2. Deux"


def test_every_third_callout_stands_out_and_a_definition_does_not_count() -> None:
    callout = CalloutSlide(key="k", title=span("T"), quotation=span("Q"))
    slides = [replace(callout, key=f"k{number}", is_definition=number == 1) for number in range(6)]
    placed = _placed(*slides)
    assert [slide.key for slide in placed if isinstance(slide, CalloutSlide) and slide.stands_out] == ["k2", "k5"]
