"""Titles from the article's own words, each only once in the deck."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from tutoslides.language import words_of
from tutoslides.model.storyboard import Span
from tutoslides.model.text import Run, Runs, plain_text, slice_runs, strip_runs
from tutoslides.planning.clauses import leans_on_person
from tutoslides.planning.condense import condense
from tutoslides.planning.quotations import count_words
from tutoslides.planning.trimming import is_source, without_final_stop

LONGEST = 14
"""Words of a title that is a span of a sentence. Source: the story guide."""

SHORTEST = 3
"""Words below which a clause says nothing on its own."""


@dataclass(slots=True)
class Titles:
    """The titles given so far; `claim` makes the next one unique."""

    taken: set[str] = field(default_factory=set)
    numbers: dict[str, int] = field(default_factory=dict)
    """The last number given to a title, so that the thousandth one need not try all before."""

    def is_free(self, span: Span) -> bool:
        """Tell whether no slide bears this title yet."""
        return _key(span.runs) not in self.taken

    def claim(self, span: Span) -> Span:
        """Take `span` as a title, numbered « (2) » where it is taken already."""
        return self._numbered(span, span.runs, "")

    def continued(self, heading: Span, language: str) -> Span:
        """Return the next title of a slide on which `heading` goes on: « … (suite) », « … (suite 2) »."""
        word = words_of(language).continued
        return self._numbered(heading, (*heading.runs, Run(text=f" ({word})")), f"{word} ")

    def _numbered(self, span: Span, runs: Runs, word: str) -> Span:
        """Take `runs` as a title, else the words of `span` with `word` and the first free number."""
        first = _key(runs)
        count = self.numbers.get(first, 1)
        while _key(runs) in self.taken:
            count += 1
            runs = (*span.runs, Run(text=f" ({word}{count})"))
        self.numbers[first] = count
        self.taken.add(_key(runs))
        return replace(span, runs=runs)


def title_from(sentences: Iterable[Span], titles: Titles, language: str) -> Span | None:
    """Return the first free title that one of `sentences` offers, nearest first, or None."""
    for sentence in sentences:
        span = title_of(sentence, language)
        if span and titles.is_free(span):
            return span
    return None


def title_of(sentence: Span, language: str) -> Span | None:
    """Return a sentence in as few words as a title has, None where it cannot be cut so far or leans on another."""
    if sentence.text.lstrip().startswith("(") or leans_on_person(sentence.text, language) or is_source(sentence.text):
        return None
    if sentence.text.rstrip().endswith("?") and count_words(sentence.text) > LONGEST:
        return None
    title = condense(sentence, language, longest=LONGEST, ideal=LONGEST, shortest=SHORTEST)
    return title if title and count_words(title.text) >= SHORTEST else None


def split_title(title: Span) -> tuple[Span, Span | None]:
    """Cut the article's title line at its first full stop or colon: title and subtitle."""
    text = title.text
    for match in re.finditer(r"(?<=\w)[.](?=\s+\S)|\s?:(?=\s+\S)", text):
        head, tail = text[: match.start()], text[match.end() :]
        if count_words(head) >= SHORTEST and count_words(tail) >= SHORTEST:
            first = replace(title, runs=strip_runs(slice_runs(title.runs, 0, match.start())))
            rest = replace(title, runs=strip_runs(slice_runs(title.runs, match.end(), len(text))))
            return first, replace(rest, runs=without_final_stop(rest.runs))
    return title, None


def _key(runs: Runs) -> str:
    return " ".join(plain_text(runs).casefold().split())
