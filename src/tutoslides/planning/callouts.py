"""A quotation becomes a slide of its own, under the thought that it supports."""

from __future__ import annotations

from dataclasses import dataclass, replace

from tutoslides.model.diagnostics import Diagnostic, Message, Place, Severity
from tutoslides.model.storyboard import CalloutSlide, Origin, Span, Speaker
from tutoslides.model.text import Run, Runs, join_runs, plain_text
from tutoslides.planning.quotations import Quotation, count_words
from tutoslides.planning.sentences import Passage
from tutoslides.planning.shapes.definition import find_definition
from tutoslides.planning.titles import LONGEST, SHORTEST, Titles
from tutoslides.planning.trimming import capitalised

NAMING = 3
"""Words beside name and role (« pour qui », « selon ») that only say who speaks."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """A quotation and the passage that it stands in, the `position`-th of its part."""

    quotation: Quotation
    passage: Passage
    position: int


def callout_of(voice: Voice, key: str, language: str) -> CalloutSlide:
    """Return the callout of one quotation, verbatim, its speaker only if the article names one.

    Its title is its lead-in, or the term that the quotation defines: `untitled` puts another one in its place.
    """
    origin, quotation, sentence = voice.passage.span.origin, voice.quotation, voice.passage.span
    lead_in = _span(quotation.lead_in, origin) if _leads(quotation) else None
    definition = find_definition(sentence, quotation.start, quotation.end, language) if quotation.start else None
    return CalloutSlide(
        key=key,
        title=definition.term if definition else (lead_in or sentence),
        quotation=Span(runs=quotation.runs, origin=origin),
        lead_in=definition.lead_in if definition else lead_in,
        speaker=_speaker(quotation, origin),
        is_definition=definition is not None,
    )


def _leads(quotation: Quotation) -> bool:
    """Tell whether the words before a quotation help it: not behind a colon, nor where they only name the speaker."""
    words = plain_text(quotation.lead_in).rstrip()
    for known in (plain_text(quotation.role), plain_text(quotation.speaker)):
        words = words.replace(known, "") if known else words
    only_names = bool(quotation.speaker) and count_words(words) <= NAMING
    return not words.endswith(":") and not only_names


def untitled(callout: CalloutSlide, title: Span) -> CalloutSlide:
    """Return the callout under another title than the term that it defines: term and verb then lead to it."""
    if not callout.is_definition or callout.lead_in is None:
        return replace(callout, title=title)
    runs = (*callout.title.runs, Run(text=" "), *callout.lead_in.runs)
    return replace(callout, title=title, lead_in=replace(callout.lead_in, runs=join_runs(runs)), is_definition=False)


def led_in(callout: CalloutSlide, titles: Titles) -> CalloutSlide | None:
    """Return the callout titled by the article's words that lead to it, None where they are none, or too many."""
    lead_in = callout.lead_in
    if (
        callout.is_definition
        or callout.speaker
        or lead_in is None
        or not SHORTEST <= count_words(lead_in.text) <= LONGEST
    ):
        return None
    title = replace(lead_in, runs=capitalised(lead_in.runs))
    return replace(callout, title=title, lead_in=None) if titles.is_free(title) else None


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


def _span(runs: Runs, origin: Origin | None) -> Span | None:
    return Span(runs=runs, origin=origin) if runs else None


def _speaker(quotation: Quotation, origin: Origin | None) -> Speaker | None:
    name = _span(quotation.speaker, origin)
    return Speaker(name=name, role=_span(quotation.role, origin)) if name else None
