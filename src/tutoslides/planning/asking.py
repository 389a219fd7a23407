"""The ask: the author's own wish for it, else the sentence of the last section that calls to act.

In: the parts. Out: the parts without it, and the slide. Where nothing asks there is none: never an invented one.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from tutoslides.language import words_of
from tutoslides.model.article import Article
from tutoslides.model.diagnostics import Diagnostic, Message, Place, Severity
from tutoslides.model.storyboard import AskSlide, Span
from tutoslides.model.text import runs_of
from tutoslides.planning.ask import Ask, find_ask
from tutoslides.planning.clicks import pauses_of
from tutoslides.planning.condense import condense
from tutoslides.planning.drafts import Draft, Need, added_by, words_of_passages
from tutoslides.planning.points import MOST
from tutoslides.planning.reasons import REASONS
from tutoslides.planning.sections import Part
from tutoslides.planning.sentences import Passage
from tutoslides.planning.titles import Titles
from tutoslides.planning.trimming import plain
from tutoslides.planning.wished import block_end, items_of

MOST_BEHIND = 120
"""Words behind the ask that may go with it; more is a thought of its own and stays in its section."""

SHORT_PART = 100
"""Words of a last section below which the one before it may hold the ask."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Found:
    part: int
    first: int
    end: int
    ask: Ask
    why: str


def take_ask(parts: tuple[Part, ...], language: str, titles: Titles) -> tuple[tuple[Part, ...], Draft | None]:
    """Take the ask from its part: its sentence and what follows go to the notes of its slide."""
    found = _wished(parts, language) or _called_for(parts, language)
    if found is None:
        return parts, None
    passages = parts[found.part].passages
    behind = passages[found.end :]
    goes_along = (
        found.part == len(parts) - 1
        and words_of_passages(behind) <= MOST_BEHIND
        and not any(passage.quotations or passage.item or passage.asks for passage in behind)
    )
    if goes_along:
        left, notes = passages[: found.first], passages[found.first :]
    else:  # what follows has slides of its own: the sentence stays before them, on the last slide it is only shown
        dropped = (replace(passage, wish="drop", asks=None) for passage in passages[found.first : found.end])
        left, notes = (*passages[: found.first], *dropped, *behind), ()
    changed = replace(parts[found.part], passages=left)
    block = passages[found.first : found.end]
    title = _title(block)
    if title is None and not left and changed.asks is None:  # a section that only asks: its heading says it
        title, changed = changed.heading, replace(changed, heading=None)
    slide = AskSlide(
        key="ask",
        title=titles.claim(title or Span(runs=runs_of(words_of(language).ask))),
        demands=found.ask.demands,
        lead_in=found.ask.lead_in,
        pauses=pauses_of(found.ask.demands, block),
        why=REASONS[found.why],
    )
    added = tuple(span for passage in (*block, *notes[len(block) :]) for span in added_by(passage))
    draft = Draft(slide=slide, passages=notes, shown=notes[: len(block)], need=Need.FIXED, added=added)
    return (*parts[: found.part], changed, *parts[found.part + 1 :]), draft


def _title(block: tuple[Passage, ...]) -> Span | None:
    """Return what the author calls the ask, if he does."""
    return block[0].asks.title if block[0].asks else None


def report_missing(article: Article) -> Diagnostic:
    """Return the finding that the article asks for nothing, and how to add it."""
    return Diagnostic(
        code="ask-missing",
        severity=Severity.WARNING,
        place=Place(source=article.source, line=0),
        message=Message(
            en="No sentence of the last section asks for a decision: the deck has no such slide.",
            fr="Aucune phrase de la dernière section ne demande de décision : le diaporama n'a pas cette diapositive.",
        ),
        hint=Message(
            en="Write <!-- slide: ask --> on a line before the paragraph or list that says what you ask for.",
            fr="Écrivez <!-- slide: ask --> sur une ligne, avant le paragraphe ou la liste qui dit ce que vous "
            "demandez.",
        ),
    )


def _wished(parts: tuple[Part, ...], language: str) -> _Found | None:
    for number, part in enumerate(parts):
        for first, passage in enumerate(part.passages):
            if passage.asks and passage.asks.kind == "ask":
                end = block_end(part.passages, first)
                ask = _ask_of(part.passages[first:end], language)
                return _Found(part=number, first=first, end=end, ask=ask, why="wished")
    return None


def _ask_of(block: tuple[Passage, ...], language: str) -> Ask:
    """Return what a block demands: its items, or what one of its sentences calls for and those behind it, else all.

    A list is shown whole, on as many pages as it takes: whoever wishes it as the ask has chosen its items.
    """
    sentences = tuple(passage.span for passage in block)
    called = find_ask(sentences, language, is_last_section=True) if block[0].item is None else None
    if called:
        demands = (*called.demands, *_short(sentences[called.position + 1 :], language))
        return replace(called, demands=demands[:MOST])
    return Ask(lead_in=None, demands=_short(items_of(block) or sentences[:MOST], language), position=0)


def _short(demands: tuple[Span, ...], language: str) -> tuple[Span, ...]:
    return tuple(condense(demand, language) or plain(demand) for demand in demands)


def _called_for(parts: tuple[Part, ...], language: str) -> _Found | None:
    for number in _last_parts(parts):
        part = parts[number]
        places = [place for place, passage in enumerate(part.passages) if _may_ask(passage)]
        if part.heading is None:
            places = [place for place in places if place >= len(part.passages) // 2]
        ask = find_ask(tuple(part.passages[place].span for place in places), language, is_last_section=True)
        if ask:
            first = places[ask.position]
            return _Found(part=number, first=first, end=first + 1, ask=ask, why="call-to-act")
    return None


def _last_parts(parts: tuple[Part, ...]) -> range:
    """Return the numbers of the parts that may hold the ask, the last one first."""
    last = len(parts) - 1
    if last < 0:
        return range(0)
    may_go_back = last > 0 and words_of_passages(parts[last].passages) < SHORT_PART and parts[last - 1].heading
    return range(last, last - (2 if may_go_back else 1), -1)


def _may_ask(passage: Passage) -> bool:
    return passage.is_prose and not passage.quotations and passage.wish != "drop"
