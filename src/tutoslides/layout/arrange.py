"""What a slide puts where: from a slide of the pitch to the slots it fills, in reading order."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import assert_never

from tutoslides.model.storyboard import (
    AgendaSlide,
    CalloutSlide,
    ClosingSlide,
    Origin,
    PointsSlide,
    Slide,
    Span,
    Speaker,
    StatementSlide,
    TitleSlide,
)
from tutoslides.model.text import Run, Runs, join_runs
from tutoslides.model.theme import OPTIONAL_ROLES, Feature, LayoutKind, SlotRole


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """A paragraph for a slot: its words, its list level, the key of the page that a click leads to."""

    runs: Runs
    level: int = 0
    target: str | None = None
    origin: Origin | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Filling:
    """The paragraphs of one slot."""

    role: SlotRole
    contents: tuple[Content, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrangement:
    """A slide as slots. `flow` is the role that may go on on a further page, `continues` the key of the page that
    this one goes on from; notes are paragraphs; `shortened` are the roles whose text ends with an ellipsis.
    """

    key: str
    kind: LayoutKind
    flow: SlotRole
    fillings: tuple[Filling, ...]
    notes: tuple[Runs, ...] = ()
    continues: str | None = None
    shortened: tuple[SlotRole, ...] = ()

    @property
    def features(self) -> tuple[Feature, ...]:
        """The optional slots that it fills."""
        return tuple(feature for feature in OPTIONAL_ROLES if any(filling.role == feature for filling in self.fillings))

    def contents(self, role: SlotRole) -> tuple[Content, ...]:
        """Return the paragraphs for `role`, none where it has no such slot."""
        return next((filling.contents for filling in self.fillings if filling.role == role), ())


def arrange(slide: Slide) -> Arrangement:
    """Return the slots that a slide fills. Empty optional texts fill none."""
    kind, flow, parts = _kind_flow_parts(slide)
    texts: tuple[tuple[SlotRole, tuple[Content, ...]], ...] = (
        ("title", _contents(slide.title)),
        ("kicker", _contents(slide.kicker)),
        *parts,
    )
    fillings = tuple(Filling(role=role, contents=contents) for role, contents in texts if contents)
    return Arrangement(
        key=slide.key, kind=kind, flow=flow, fillings=fillings, notes=tuple(note_paragraphs(slide.notes))
    )


_Parts = tuple[tuple[SlotRole, tuple[Content, ...]], ...]


def _kind_flow_parts(slide: Slide) -> tuple[LayoutKind, SlotRole, _Parts]:
    match slide:
        case TitleSlide():
            return "title", "title", (("subtitle", _contents(slide.subtitle)), ("byline", _contents(*slide.byline)))
        case AgendaSlide():
            return "agenda", "body", (("body", tuple(_entries(slide))),)
        case PointsSlide():
            return "points", "body", (("body", _contents(*slide.points)),)
        case StatementSlide():
            return "statement", "title", ()
        case CalloutSlide():
            return "callout", "quotation", _callout_parts(slide)
        case ClosingSlide():
            return "closing", "title", (("contact", _contents(slide.contact)),)
        case _:
            assert_never(slide)


def _callout_parts(slide: CalloutSlide) -> _Parts:
    return (
        ("lead-in", _contents(slide.lead_in)),
        ("quotation", _contents(slide.quotation)),
        ("speaker", _speaker(slide.speaker)),
    )


def _entries(slide: AgendaSlide) -> Iterator[Content]:
    for entry in slide.entries:
        yield Content(runs=entry.text.runs, target=entry.target, origin=entry.text.origin)


def _speaker(speaker: Speaker | None) -> tuple[Content, ...]:
    if speaker is None:
        return ()
    role = (Content(runs=speaker.role.runs, level=1, origin=speaker.role.origin),) if speaker.role else ()
    return (Content(runs=speaker.name.runs, origin=speaker.name.origin), *role)


def _contents(*spans: Span | None) -> tuple[Content, ...]:
    return tuple(Content(runs=span.runs, origin=span.origin) for span in spans if span and span.text.strip())


def note_paragraphs(notes: Iterable[Span]) -> Iterator[Runs]:
    """Join the sentences of one block of the article to one paragraph."""
    for _, spans in groupby(notes, key=lambda span: span.origin.block if span.origin else None):
        first, *others = spans
        yield join_runs((*first.runs, *(run for span in others for run in (Run(text=" "), *span.runs))))
