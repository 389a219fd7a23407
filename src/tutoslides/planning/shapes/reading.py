"""A sentence as the shapes read it: its words in small letters, asides made invisible, spans cut out of its runs.

In: a text or a span. Out: words with their places in that text, or a new span with the same origin.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from tutoslides.language import find_pairs
from tutoslides.model.storyboard import Span
from tutoslides.model.text import slice_runs
from tutoslides.planning.folding import fold
from tutoslides.planning.trimming import capitalised

_WORD = re.compile(r"[^\W_]+(?:-[^\W_]+)*['’]?")
_DASHED = re.compile(r"(?<=\s)[—–-]\s[^—–;]{1,160}?\s[—–-](?=[\s,.;:])")
_MARK = re.compile(r"[«»“”„\"()\[\]]")
_EDGE = " \t\n\u00a0\u202f,;:.—–-"


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """One word at `start` to `end` of its text; `folded` in small letters with a straight apostrophe."""

    folded: str
    start: int
    end: int
    is_capital: bool


def words_in(text: str, start: int = 0, end: int | None = None) -> tuple[Word, ...]:
    """Return the words of `text` between two places; an elided word (« l' ») is one of its own."""
    return tuple(
        Word(
            folded=fold(match.group()),
            start=match.start(),
            end=match.end(),
            is_capital=match.group()[0].isupper(),
        )
        for match in _WORD.finditer(text, start, len(text) if end is None else end)
    )


def without_asides(text: str) -> str:
    """Return `text`, as long as it was, with what stands in brackets, quotation marks or a pair of dashes blotted."""
    for start, end in find_pairs(text).spans:
        text = text[:start] + "_" * (end - start) + text[end:]
    return _DASHED.sub(lambda match: "_" * len(match.group()), text)


def has_stray_mark(text: str) -> bool:
    """Tell whether a quotation mark or bracket lacks its partner: the sentence is part of somebody's longer words."""
    return _MARK.search(without_asides(text)) is not None


def cut_span(sentence: Span, start: int, end: int) -> Span:
    """Return the words from `start` to `end` of a sentence, without stops, commas and blanks at either end."""
    text = sentence.text
    while start < end and text[start] in _EDGE:
        start += 1
    while start < end and text[end - 1] in _EDGE:
        end -= 1
    return replace(sentence, runs=slice_runs(sentence.runs, start, end))


def with_capital(span: Span) -> Span:
    """Return `span` with a capital as its first letter: words from the middle of a sentence now begin one."""
    return replace(span, runs=capitalised(span.runs))
