"""Titles from the article's own words, each only once in the deck."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from tutoslides.language import language_of
from tutoslides.model.storyboard import Span
from tutoslides.model.text import Run, Runs, map_text, plain_text, slice_runs, strip_runs
from tutoslides.planning.quotations import count_words

LONGEST = 14
"""Words of a title that is a span of a sentence. Source: the story guide."""

SHORTEST = 3
"""Words below which a clause says nothing on its own."""

HALVES = (
    "non seulement",
    "d’une part",
    "d'une part",
    "not only",
    "on the one hand",
    "nicht nur",
    "no solo",
    "non solo",
)
"""What announces a second half: a clause with it says, alone, something else than its sentence."""

CLAUSE_END = re.compile(r"(?<=\w)[ \u00a0\u202f]?[,;:](?=\s)|\s[—–](?=\s)")
FINAL_STOP = re.compile(r"[\s.;:,]+$")


@dataclass(slots=True)
class Titles:
    """The titles given so far; `claim` makes the next one unique."""

    taken: set[str] = field(default_factory=set)

    def is_free(self, span: Span) -> bool:
        """Tell whether no slide bears this title yet."""
        return _key(span.runs) not in self.taken

    def claim(self, span: Span) -> Span:
        """Take `span` as a title, numbered « (2) » where it is taken already."""
        runs, count = span.runs, 1
        while _key(runs) in self.taken:
            count += 1
            runs = (*span.runs, Run(text=f" ({count})"))
        self.taken.add(_key(runs))
        return replace(span, runs=runs)


def title_from(sentences: Iterable[Span], titles: Titles, language: str) -> Span | None:
    """Return the first free title that one of `sentences` offers, nearest first, or None."""
    for sentence in sentences:
        for span in title_spans(sentence, language):
            if titles.is_free(span):
                return span
    return None


def title_spans(sentence: Span, language: str) -> Iterator[Span]:
    """Give the spans of a sentence that may be titles: the whole, else its first clause where that stands alone."""
    start = connective_end(sentence.text, language)
    text = sentence.text[start:]
    for end in _clause_ends(text, language):
        runs = _capitalised(strip_runs(slice_runs(sentence.runs, start, start + end)))
        if SHORTEST <= count_words(plain_text(runs)) <= LONGEST:
            yield replace(sentence, runs=without_final_stop(runs))


def connective_end(text: str, language: str) -> int:
    """Return where a sentence begins behind a connective that it can do without (« Ainsi, »), 0 if it has none."""
    folded = text.lower().replace("’", "'")
    found = (word for word in language_of(language).connectives if folded.startswith(f"{word}, "))
    longest = max(found, key=len, default="")
    return len(longest) + 2 if longest else 0


def split_title(title: Span) -> tuple[Span, Span | None]:
    """Cut the article's title line at its first full stop or colon: title and subtitle."""
    text = title.text
    for match in re.finditer(r"(?<=\w)[.](?=\s+\S)|\s?:(?=\s+\S)", text):
        head, tail = text[: match.start()], text[match.end() :]
        if count_words(head) >= SHORTEST and count_words(tail) >= SHORTEST:
            first = replace(title, runs=strip_runs(slice_runs(title.runs, 0, match.start())))
            rest = replace(title, runs=strip_runs(slice_runs(title.runs, match.end(), len(text))))
            return first, rest
    return title, None


def without_final_stop(runs: Runs) -> Runs:
    """Return `runs` without a full stop, comma or colon at the end; question and exclamation marks and « … » stay."""
    text = plain_text(runs)
    if text.endswith(("...", "…")):
        return runs
    return slice_runs(runs, 0, len(FINAL_STOP.sub("", text)))


def _capitalised(runs: Runs) -> Runs:
    """Begin with a capital: the words behind a connective had none."""
    text = plain_text(runs)
    first = text[:1].upper()
    return map_text(runs, first + text[1:]) if len(first) == 1 else runs


def _clause_ends(text: str, language: str) -> Iterator[int]:
    """Give the sentence's end, then the ends of clauses that an opposition does not turn round afterwards."""
    yield len(text)
    turning = language_of(language).oppositions
    for match in reversed(list(CLAUSE_END.finditer(text))):
        rest = text[match.end() :].lower().lstrip()
        if not rest.startswith(turning) and _stands_alone(text[: match.start()]):
            yield match.start()


def _stands_alone(clause: str) -> bool:
    """Tell whether a clause from the sentence's beginning holds a thought: long enough, no comma before its own end."""
    is_half = any(word in clause.lower() for word in HALVES)
    return count_words(clause) >= 6 and not CLAUSE_END.search(clause) and not is_half


def _key(runs: Runs) -> str:
    return " ".join(plain_text(runs).casefold().split())
