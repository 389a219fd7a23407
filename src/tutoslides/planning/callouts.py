"""A quotation becomes a slide of its own, under the thought that it supports."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from tutoslides.model.diagnostics import Diagnostic, Message, Place, Severity
from tutoslides.model.storyboard import CalloutSlide, Origin, Span, Speaker
from tutoslides.model.text import Runs
from tutoslides.planning.quotations import Quotation
from tutoslides.planning.sentences import Passage
from tutoslides.planning.titles import Titles, title_from


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """A quotation and the passage that it stands in, the `position`-th of its part."""

    quotation: Quotation
    passage: Passage
    position: int


def voices_of(passages: tuple[Passage, ...]) -> tuple[Voice, ...]:
    """Return every quotation of a part in order."""
    return tuple(
        Voice(quotation=quotation, passage=passage, position=position)
        for position, passage in enumerate(passages)
        for quotation in passage.quotations
    )


def callout_slide(voice: Voice, key: str, title: Span, kicker: Span | None) -> CalloutSlide:
    """Return the callout of one quotation, verbatim, its speaker only if the article names one."""
    origin, quotation = voice.passage.span.origin, voice.quotation
    return CalloutSlide(
        key=key,
        title=title,
        kicker=kicker,
        quotation=Span(runs=quotation.runs, origin=origin),
        lead_in=_span(quotation.lead_in, origin),
        speaker=_speaker(quotation, origin),
    )


def supported_thought(
    voice: Voice, passages: tuple[Passage, ...], shown: tuple[Span, ...], titles: Titles, language: str
) -> Span | None:
    """Return a title from the unquoted sentence nearest to the quotation, those before it first, or None.

    Sentences that are `shown` as points come last: they would say the same thing twice.
    """
    nearest = tuple(_nearest(voice.position, passages))
    origins = {span.origin for span in shown}
    ordered = sorted(nearest, key=lambda span: span.origin in origins)
    return title_from(ordered, titles, language)


def report_unnamed(callout: CalloutSlide, source: str) -> Diagnostic | None:
    """Return the finding that nobody is named for a quotation."""
    if callout.speaker:
        return None
    line = callout.quotation.origin.line if callout.quotation.origin else 0
    return Diagnostic(
        code="quote-unattributed",
        severity=Severity.NOTE,
        place=Place(source=source, line=line, excerpt=callout.quotation.text),
        message=Message(
            en=f"Nobody is named for the quotation “{_opening(callout)}”.",
            fr=f"Personne n'est nommé pour la citation « {_opening(callout)} ».",
        ),
        hint=Message(
            en="Name its speaker in the article, or verify it before the meeting.",
            fr="Nommez son auteur dans l'article, ou vérifiez-la avant la réunion.",
        ),
    )


def _opening(callout: CalloutSlide) -> str:
    words = callout.quotation.text.split()
    return " ".join(words[:8]) + (" …" if len(words) > 8 else "")


def _nearest(position: int, passages: tuple[Passage, ...]) -> Iterator[Span]:
    before = range(position - 1, -1, -1)
    after = range(position + 1, len(passages))
    for index in (*before, *after):
        if passages[index].is_prose and not passages[index].quotations:
            yield passages[index].span


def _span(runs: Runs, origin: Origin | None) -> Span | None:
    return Span(runs=runs, origin=origin) if runs else None


def _speaker(quotation: Quotation, origin: Origin | None) -> Speaker | None:
    name = _span(quotation.speaker, origin)
    return Speaker(name=name, role=_span(quotation.role, origin)) if name else None
