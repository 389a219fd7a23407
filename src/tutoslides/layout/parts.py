"""What each kind of slide shows beside its title: its layout's kind, what flows on, and the text of every slot."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Literal, TypeAlias, assert_never

from tutoslides.layout.content import Content
from tutoslides.model.storyboard import (
    AgendaSlide,
    AskSlide,
    CalloutSlide,
    CardsSlide,
    ChartSlide,
    ClosingSlide,
    ContrastSlide,
    DividerSlide,
    FigureSlide,
    PictureForm,
    PictureSlide,
    PointsSlide,
    ReferencesSlide,
    Slide,
    Span,
    Speaker,
    StatementSlide,
    StepsSlide,
    TableSlide,
    TitleSlide,
)
from tutoslides.model.text import runs_of
from tutoslides.model.theme import LayoutKind, SlotRole
from tutoslides.theming import CARDS, ITEMS, STEPS

FEW = 2
"""Points up to which a slide takes the larger type that keeps them from looking lost."""

PICTURE_KINDS: dict[PictureForm, LayoutKind] = {
    "alone": "picture",
    "left": "picture-left",
    "right": "picture-right",
    "tall-left": "picture-tall-left",
    "tall-right": "picture-tall-right",
    "full": "picture-full",
    "missing": "missing",
    "missing-beside": "missing-beside",
}

Parts: TypeAlias = tuple[tuple[SlotRole, tuple[Content, ...]], ...]
"""Slots with their paragraphs, some of them without any."""

_List: TypeAlias = AgendaSlide | PointsSlide | AskSlide | ReferencesSlide
Composition: TypeAlias = CardsSlide | StepsSlide | ContrastSlide | FigureSlide
"""Slides with a place for each thought: they do not flow on."""


def kind_flow_parts(slide: Slide) -> tuple[LayoutKind, SlotRole, Parts]:
    """Return a slide's kind of layout, the slot that may go on on a further page, and its slots but title and kicker.

    Cards and steps must be as many as there are places for.
    """
    match slide:
        case TitleSlide():
            return "title", "title", _front(slide)
        case StatementSlide():
            return "statement", "title", ()
        case DividerSlide():
            return "divider", "title", ()
        case ClosingSlide():
            return "closing", "title", (("contact", contents_of(slide.contact)),)
        case CalloutSlide():
            return _callout_kind(slide), "quotation", _callout(slide)
        case AgendaSlide() | PointsSlide() | AskSlide() | ReferencesSlide():
            kind, parts = _list(slide)
            return kind, "body", parts
        case CardsSlide() | StepsSlide() | ContrastSlide() | FigureSlide():
            kind, parts = _composition(slide)
            return kind, "title", parts
        case TableSlide() | ChartSlide():
            drawn: Literal["table", "chart"] = "table" if isinstance(slide, TableSlide) else "chart"
            return drawn, drawn, ()
        case PictureSlide():
            return PICTURE_KINDS[slide.form], "body" if slide.points else "title", _picture(slide)
        case _:
            assert_never(slide)


def contents_of(*spans: Span | None) -> tuple[Content, ...]:
    """Return the paragraphs of spans, those left out that say nothing."""
    return tuple(Content(runs=span.runs, origin=span.origin) for span in spans if span and span.text.strip())


def _front(slide: TitleSlide) -> Parts:
    return ("subtitle", contents_of(slide.subtitle)), ("byline", contents_of(*slide.byline))


def sides_of(slide: ContrastSlide) -> tuple[Span, Span]:
    """Return the two sides of an opposition in the article's order."""
    return (slide.affirmed, slide.denied) if slide.affirmed_first else (slide.denied, slide.affirmed)


def _list(slide: _List) -> tuple[LayoutKind, Parts]:
    match slide:
        case AgendaSlide():
            return "agenda", (("body", tuple(_entries(slide))),)
        case PointsSlide():
            return "large-points" if len(slide.points) <= FEW else "points", (("body", _marked(slide.points, slide)),)
        case AskSlide():
            return "ask", (("lead-in", contents_of(slide.lead_in)), ("body", _marked(slide.demands, slide)))
        case ReferencesSlide():
            return "appendix", (("body", contents_of(*slide.entries)),)
        case _:
            assert_never(slide)


def _composition(slide: Composition) -> tuple[LayoutKind, Parts]:
    match slide:
        case CardsSlide():
            return CARDS[len(slide.cards)], _side_by_side("card", slide.cards, slide)
        case StepsSlide():
            return STEPS[len(slide.steps)], _side_by_side("step", slide.steps, slide)
        case ContrastSlide():
            return "contrast-reversed" if slide.affirmed_first else "contrast", _contrast(slide)
        case FigureSlide():
            return "figure", (("figure", contents_of(slide.figure)),)
        case _:
            assert_never(slide)


def _items(spans: Iterable[Span], slide: Slide, level: int = 0) -> tuple[Content, ...]:
    """Return the things that a slide may show one by one; those of its pauses wait for a click."""
    return tuple(
        Content(runs=span.runs, origin=span.origin, level=level, pauses=number in slide.pauses)
        for number, span in enumerate(spans)
        if span.text.strip()
    )


def _marked(spans: tuple[Span, ...], slide: Slide) -> tuple[Content, ...]:
    """Return points or demands, marked at the first list level; one alone is no list and takes the second."""
    return _items(spans, slide, level=0 if len(spans) > 1 else 1)


def _side_by_side(place: str, spans: Iterable[Span], slide: Slide) -> Parts:
    roles = (role for role in ITEMS if role.startswith(f"{place}-"))
    return tuple((role, (item,)) for role, item in zip(roles, _items(spans, slide), strict=False))


def _contrast(slide: ContrastSlide) -> Parts:
    roles: tuple[SlotRole, SlotRole] = ("affirmed", "denied") if slide.affirmed_first else ("denied", "affirmed")
    items = _items(sides_of(slide), slide)
    return tuple((role, (item,)) for role, item in zip(roles, items, strict=True))


def _callout_kind(slide: CalloutSlide) -> LayoutKind:
    if slide.is_definition:
        return "definition"
    return "callout-deep" if slide.stands_out else "callout"


def _callout(slide: CalloutSlide) -> Parts:
    return (
        ("lead-in", contents_of(slide.lead_in)),
        ("quotation", contents_of(slide.quotation)),
        ("speaker", _speaker(slide.speaker)),
    )


def _picture(slide: PictureSlide) -> Parts:
    """Return what stands beside a picture, or in the place of a missing one."""
    body, caption = _marked(slide.points, slide), contents_of(slide.caption)
    if slide.form not in ("missing", "missing-beside"):
        return ("body", body), ("caption", caption)
    if caption and not slide.alt:
        return ("body", body), ("missing", caption)
    return ("body", body), ("missing", (Content(runs=runs_of(slide.alt)),)), ("caption", caption)


def _entries(slide: AgendaSlide) -> Iterator[Content]:
    """Give the entries of the agenda; the decision asked for stands at the second list level, marked by the theme."""
    for entry in slide.entries:
        yield Content(runs=entry.text.runs, level=int(entry.is_ask), target=entry.target, origin=entry.text.origin)


def _speaker(speaker: Speaker | None) -> tuple[Content, ...]:
    if speaker is None:
        return ()
    role = (Content(runs=speaker.role.runs, level=1, origin=speaker.role.origin),) if speaker.role else ()
    return (Content(runs=speaker.name.runs, origin=speaker.name.origin), *role)
