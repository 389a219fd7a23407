"""Steps: three to five, within one sentence or over consecutive ones: « d'abord … puis … enfin ».

In: sentences in a row and their language. Out: the steps as spans of them, or None. `sequence` finds the markers;
lists that the author numbered as lists are not looked for here.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from tutoslides.language import find_date
from tutoslides.model.storyboard import Span
from tutoslides.planning.folding import fold
from tutoslides.planning.quotations import count_words
from tutoslides.planning.shapes.forms import GERUND, INFINITIVE, form_of
from tutoslides.planning.shapes.grammar import Grammar, grammar_of
from tutoslides.planning.shapes.reading import cut_span, with_capital, words_in
from tutoslides.planning.shapes.sequence import FEWEST, MOST, Marker, find_markers, is_chain

LONGEST_STEP = 24
"""Words of a step that the back row still reads. Source: the story guide, for points."""

SHORTEST_STEP = 2
"""Words below which a step says nothing."""

SHORTEST_LEAD, LONGEST_LEAD = 3, 14
"""Words before the steps that may be a title: fewer say nothing on their own. Source: the story guide, for titles."""

EARLY = 6
"""Words of a sentence before which its marker still orders the whole of it."""

_PAST = {
    "fr": re.compile(
        r"\b(?:était|étaient|avait|avaient|fut|furent|ai|as|ont|"
        r"a (?:d'abord |ensuite |enfin )?\w+(?:é|i|u|is|it|ert)e?s?|"
        r"(?:est|sont) (?:d'abord |ensuite |enfin )?(?:deven|all|ven|part|n|entr|pass)(?:ue?|ée?|ie?)s?|"
        r"\w+(?:èrent|urent))\b"
    ),
    "en": re.compile(r"\b(?:was|were|had|did|went|came|became|began|got|took|\w{2,}[^e\W]ed)\b"),
}
_STATES = {"fr": re.compile(r"\b(?:est|sont|n'y a|il y a)\b"), "en": re.compile(r"\b(?:is|are|there)\b")}
_REASONS = re.compile(r"(?:parce qu|car |because |since |puisqu)")
_YEAR = re.compile(r"\b(?:1[5-9]|20)\d\d\b")
_CLAUSE = re.compile(r"[,;:]\s")


@dataclass(frozen=True, slots=True, kw_only=True)
class Steps:
    """Steps in order, from the sentences `first` to `last` (positions, both included).

    `lead` are the article's words before the first one, without their colon: of its sentence, or the whole sentence
    before that where it ends on a colon. None where they are fewer than 3 or more than 14 words.
    """

    lead: Span | None
    steps: tuple[Span, ...]
    first: int
    last: int


@dataclass(frozen=True, slots=True, kw_only=True)
class _Mark:
    """A marker and the position of its sentence."""

    position: int
    marker: Marker


def find_steps(sentences: tuple[Span, ...], language: str) -> Steps | None:
    """Return the first sequence of three to five steps in consecutive sentences, None where there is none for sure.

    A step loses its marker only where all of them can go: a comma or colon follows each, or infinitives do. A story
    told in the past, reasons and states are no steps. Languages other than French and English have none.
    Source: the story guide, "Look for the shape of the thought".
    """
    grammar = grammar_of(language)
    if grammar is None:
        return None
    marks = [
        [_Mark(position=position, marker=marker) for marker in find_markers(sentence.text, grammar.code)]
        for position, sentence in enumerate(sentences)
    ]
    found = (
        _steps_of(tuple(chain), sentences, grammar)
        for start in range(len(sentences))
        for chain in _chains(marks[start:])
    )
    return next((steps for steps in found if steps), None)


def _chains(marks: Sequence[Sequence[_Mark]]) -> list[list[_Mark]]:
    """Return the chains that begin in the first of these sentences, longest first; each sentence bears a marker."""
    row: list[_Mark] = []
    chains: list[list[_Mark]] = []
    for inside in marks[: MOST + 1]:
        if not inside or len(row) > MOST:
            break
        row += inside
        if is_chain([mark.marker for mark in row]):
            chains.insert(0, list(row))
    return chains


def _steps_of(chain: tuple[_Mark, ...], sentences: tuple[Span, ...], grammar: Grammar) -> Steps | None:
    starts = [_unit_start(mark, before, sentences) for mark, before in zip(chain, (None, *chain[:-1]), strict=True)]
    if any(start is None for start in starts):
        return None
    first, last = chain[0].position, chain[-1].position
    bare = [_behind_marker(mark, at, chain, sentences) for at, mark in enumerate(chain)]
    can_drop = _can_drop(chain, bare, grammar)
    cut = bare if can_drop else [_whole(at, starts, chain, sentences) for at in range(len(chain))]
    are_named = all(mark.marker.names_step for mark in chain)
    if not _are_steps(cut, bare, grammar) or not (are_named or _are_deeds(cut, grammar)):
        return None
    before = cut_span(sentences[first], 0, chain[0].marker.start if can_drop else (starts[0] or 0))
    if grammar.refusals.intersection(word.folded for word in words_in(before.text)):
        return None
    steps = tuple(with_capital(step) for step in cut)
    if first and not before.text and sentences[first - 1].text.endswith(":"):
        before, first = cut_span(sentences[first - 1], 0, len(sentences[first - 1].text)), first - 1
    lead = before if SHORTEST_LEAD <= count_words(before.text) <= LONGEST_LEAD else None
    return Steps(lead=lead, steps=steps, first=first, last=last)


def _unit_start(mark: _Mark, before: _Mark | None, sentences: tuple[Span, ...]) -> int | None:
    """Return where the step of a marker begins in its sentence, None where the marker stands too far inside."""
    text, marker = sentences[mark.position].text, mark.marker
    is_new = before is None or before.position != mark.position
    if marker.is_head and not (is_new and not text[: marker.start].rstrip().endswith(":")):
        return marker.start
    floor = before.marker.end if before and not is_new else 0
    colon = text.rfind(": ", floor, marker.start)
    if is_new:
        start = colon + 1 if colon >= 0 else 0
    else:
        cuts = [match.end() for match in _CLAUSE.finditer(text, floor, marker.start)]
        if not cuts:
            return None
        start = cuts[-1]
    return start if count_words(text[start : marker.start]) <= EARLY else None


def _behind_marker(mark: _Mark, at: int, chain: tuple[_Mark, ...], sentences: tuple[Span, ...]) -> Span:
    """Return the words from a marker to the next one of its sentence, the marker left out."""
    end = _end(at, [item.marker.start for item in chain], chain, sentences)
    return _trimmed(sentences[mark.position], mark.marker.end, end)


def _whole(at: int, starts: Sequence[int | None], chain: tuple[_Mark, ...], sentences: tuple[Span, ...]) -> Span:
    end = _end(at, [start or 0 for start in starts], chain, sentences)
    return _trimmed(sentences[chain[at].position], starts[at] or 0, end)


def _end(at: int, starts: Sequence[int], chain: tuple[_Mark, ...], sentences: tuple[Span, ...]) -> int:
    if at + 1 < len(chain) and chain[at + 1].position == chain[at].position:
        return starts[at + 1]
    return len(sentences[chain[at].position].text)


def _trimmed(sentence: Span, start: int, end: int) -> Span:
    """Return a step without the « et » that joins it to the next one or to the one before."""
    span = cut_span(sentence, start, end)
    tail = re.search(r"[,\s]+(?:et|and)\Z", span.text)
    span = cut_span(span, 0, tail.start() if tail else len(span.text))
    head = re.match(r"(?:et|and)\s+", span.text, re.IGNORECASE)
    return cut_span(span, head.end() if head else 0, len(span.text))


def _can_drop(chain: Sequence[_Mark], bare: Sequence[Span], grammar: Grammar) -> bool:
    """Tell whether all markers may go: each stands apart at the head of its clause, or infinitives follow them all."""
    if all(mark.marker.is_apart and mark.marker.is_head for mark in chain):
        return True
    forms = {form_of(words_in(span.text), grammar) or "" for span in bare}
    return len(forms) == 1 and next(iter(forms)).endswith((INFINITIVE, GERUND))


def _are_steps(cut: Sequence[Span], bare: Sequence[Span], grammar: Grammar) -> bool:
    """Tell whether spans are things to do, one after the other: short enough, no story, no reasons."""
    texts = [fold(span.text) for span in cut]
    lengths = [count_words(text) for text in texts]
    if not FEWEST <= len(cut) <= MOST or min(lengths) < SHORTEST_STEP or max(lengths) > LONGEST_STEP:
        return False
    if any(_PAST[grammar.code].search(text) or _YEAR.search(text) or find_date(text) for text in texts):
        return False
    return not any(
        text.endswith("?") or _REASONS.match(fold(span.text)) for text, span in zip(texts, bare, strict=True)
    )


def _are_deeds(cut: Sequence[Span], grammar: Grammar) -> bool:
    """Tell whether at most one step is a state (« est ») rather than something to do: arguments are not steps."""
    return sum(_STATES[grammar.code].search(fold(span.text)) is not None for span in cut) <= 1
