"""Two sides of an opposition in one sentence: what is denied, and what holds instead.

In: a sentence. Out: its two sides, which together are the sentence but for a leading connective; or None, wherever
what is affirmed does not plainly answer what is denied.
"""

from __future__ import annotations

from dataclasses import dataclass

from tutoslides.language import language_of
from tutoslides.model.storyboard import Span
from tutoslides.planning.folding import MOST_CHARACTERS, fold
from tutoslides.planning.quotations import count_words
from tutoslides.planning.shapes.oppositions import opposition_of
from tutoslides.planning.shapes.parallels import is_clause, is_parallel
from tutoslides.planning.shapes.reading import cut_span, with_capital
from tutoslides.planning.shapes.turns import Opposition, Turn
from tutoslides.planning.trimming import connective_end

SHORTEST = 3
"""Words of a side that says something on its own."""

LONGEST = 24
"""Words of a side that the back row still reads. Source: the story guide."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Contrast:
    """The two sides, each with the words that oppose it; `affirmed_first` where the article says first what holds."""

    denied: Span
    affirmed: Span
    affirmed_first: bool


def find_contrast(sentence: Span, language: str) -> Contrast | None:
    """Return the two sides of the opposition that the whole sentence is, or None.

    « non seulement A mais B » adds and is none; nor are concessions, questions, conditions and what a narrator tells.
    """
    opposition = opposition_of(language_of(language).code)
    text = fold(sentence.text).rstrip(" .")
    start = connective_end(sentence.text, language)
    is_long = len(text) > MOST_CHARACTERS or count_words(text[start:]) > 2 * LONGEST
    if opposition is None or is_long or opposition.never.search(text, start):
        return None
    for turn in opposition.turns:
        place = _turning_place(turn, text[start:], opposition)
        if place is not None:
            return _sides(sentence, (start, start + place, len(text)), turn)
    return None


def _turning_place(turn: Turn, text: str, opposition: Opposition) -> int | None:
    """Return where the second side begins, None where the turn is not there or its sides do not answer each other."""
    found = turn.pattern.fullmatch(text)
    if found is None:
        return None
    first, second = found["first"], found["second"]
    head, answer = found.groupdict().get("head") or "", found.groupdict().get("b") or ""
    if is_clause(answer, opposition) or opposition.subordinate.search(head) or opposition.adds.search(second):
        return None
    denied, affirmed = (second, first) if turn.is_affirmed_first else (first, second)
    if opposition.refuses.search(affirmed) or opposition.doubles.search(denied):
        return None
    if turn.is_parallel and not is_parallel(found, opposition):
        return None
    return found.start("second")


def _sides(sentence: Span, places: tuple[int, int, int], turn: Turn) -> Contrast | None:
    start, middle, end = places
    first, second = cut_span(sentence, start, middle), cut_span(sentence, middle, end)
    if not all(SHORTEST <= count_words(side.text) <= LONGEST for side in (first, second)):
        return None
    if start:
        first = with_capital(first)
    denied, affirmed = (second, first) if turn.is_affirmed_first else (first, second)
    return Contrast(denied=denied, affirmed=affirmed, affirmed_first=turn.is_affirmed_first)
