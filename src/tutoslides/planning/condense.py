"""Making a sentence short enough for a slide by leaving words out, never by changing them.

What may go: a connective at the head, an interpolation (« donc », « je le rappelle », a parenthesis), a clause at the
end that only adds, the final stop. What may not: a negation, a limit, a hedge, one half of an opposition. Where
nothing clean can be cut the answer is None.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from tutoslides.language import clauses_of, language_of
from tutoslides.model.storyboard import Span
from tutoslides.model.text import Runs, join_runs, slice_runs, strip_runs
from tutoslides.planning.clauses import begins_with, fold, has_main_verb
from tutoslides.planning.quotations import count_words
from tutoslides.planning.trimming import capitalised, connective_end, without_final_stop

IDEAL = 18
"""Words of a point that is read at a glance. Source: the story guide."""

LONGEST = 24
"""Words of a point that the back row still reads. Source: the story guide."""

SHORTEST = 4
"""Words below which a cut sentence says nothing on its own."""

SHORTEST_WHOLE = 2
"""Words of a whole sentence that may stand on a slide."""

LONGEST_GAP = 8
"""Words that may be left out at one place. Source: the story guide."""

LARGEST_GAPS = 12
"""Words that may be left out of one sentence, all gaps together. Source: the story guide."""

_MARK = re.compile(r"(?<=\S)[ \u00a0\u202f]?(?P<mark>[,;:])(?=\s)|\s(?P<dash>[—–])(?=\s)")
_ASIDE = re.compile(r"\s?\([^()]*\)|\s[—–]\s[^—–;:.!?]*?\s[—–](?=\s)|,\s[—–]\s[^—–;:.!?]*?\s[—–](?=\s)")
_WORDS = re.compile(r"[\w'-]+")


def condense(
    sentence: Span, language: str, *, longest: int = LONGEST, ideal: int = IDEAL, shortest: int = SHORTEST
) -> Span | None:
    """Return `sentence` in at most `ideal` words where that is cleanly done, else in at most `longest`, else None."""
    candidates = list(_candidates(sentence, language))
    for limit in (ideal, longest):
        for number, candidate in enumerate(candidates):
            fewest = shortest if number else SHORTEST_WHOLE
            if fewest <= count_words(candidate.text) <= limit:
                return candidate
    return None


def _candidates(sentence: Span, language: str) -> Iterator[Span]:
    """Give the sentence in ever fewer words: whole, without its asides, then cut where a clause ends."""
    cut = _Cut(sentence=sentence, text=sentence.text, language=language)
    start, end = connective_end(cut.text, language), len(cut.text)
    words = cut.loose_words(start, end)
    yield cut.span(start, end, words)
    asides = tuple(cut.asides(start, end))
    yield cut.span(start, end, (*words, *asides))
    for begin in (start, *cut.later_starts(start)):
        for stop in cut.ends(begin):
            yield cut.span(begin, stop, cut.loose_words(begin, stop))
            yield cut.span(begin, stop, (*cut.loose_words(begin, stop), *cut.asides(begin, stop)))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Cut:
    """One sentence and where it may be cut. Places are characters of its text."""

    sentence: Span
    text: str
    language: str

    def span(self, start: int, end: int, gaps: tuple[tuple[int, int], ...]) -> Span:
        """Return the words from `start` to `end` without `gaps`, as a point: capital first, no stop at the end."""
        pieces: list[Runs] = []
        place = start
        for first, last in sorted(gaps):
            if place <= first and last <= end:
                pieces.append(slice_runs(self.sentence.runs, place, first))
                place = last
        pieces.append(slice_runs(self.sentence.runs, place, end))
        runs = strip_runs(join_runs(run for piece in pieces for run in piece))
        return replace(self.sentence, runs=capitalised(without_final_stop(runs)))

    def loose_words(self, start: int, end: int) -> tuple[tuple[int, int], ...]:
        """Return the places of words like « donc » that carry the text on and say nothing on a slide."""
        tables, folded = clauses_of(self.language), fold(self.text)
        found = [_between_commas(folded, phrase, start, end) for phrase in tables.interpolations]
        found += [_loose(folded, phrase, start, end) for phrase in tables.loose_interpolations]
        return _apart(place for place in found if place)

    def asides(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """Give the parentheses, in brackets or between dashes, that may go."""
        total = 0
        for found in _ASIDE.finditer(self.text, start, end):
            count = count_words(found.group())
            if count <= LONGEST_GAP and total + count <= LARGEST_GAPS and not self._limits(found.group()):
                total += count
                yield found.span()

    def later_starts(self, start: int) -> Iterator[int]:
        """Give where the sentence may begin instead: behind an opening phrase that bounds nothing."""
        first = next((mark for mark in _MARK.finditer(self.text, start) if mark["mark"] == ","), None)
        if first is None or count_words(self.text[start : first.start()]) > LONGEST_GAP:
            return
        opening = fold(self.text[start : first.start()])
        if begins_with(opening, clauses_of(self.language).heads) and not self._limits(opening):
            yield first.end()

    def ends(self, start: int) -> Iterator[int]:
        """Give the places behind a full clause, the last first, where only additions follow."""
        places = [mark for mark in _MARK.finditer(self.text, start) if not self._is_enclosed(mark.start())]
        for mark in reversed(places):
            tail = fold(self.text[mark.end() :]).lstrip()
            if self._turns(tail):
                return  # what follows bounds or turns what stands before: no earlier end either
            head = self.text[start : mark.start()]
            if self._may_go(tail, mark["mark"] or "—", head) and has_main_verb(head, self.language):
                yield mark.start()

    def _turns(self, tail: str) -> bool:
        return begins_with(tail, clauses_of(self.language).limits) or tail.startswith(
            language_of(self.language).oppositions
        )

    def _may_go(self, tail: str, mark: str, head: str) -> bool:
        tables = clauses_of(self.language)
        if mark != ",":
            return mark != "—" or ("—" not in head and "–" not in head)
        if begins_with(tail, tables.tails):
            return True
        first = _WORDS.match(tail)
        is_participle = bool(tables.tail_ending) and first is not None and first.group().endswith(tables.tail_ending)
        joins = begins_with(tail, ("et", "and"))
        return is_participle or (joins and has_main_verb(tail, self.language) and not self._limits(tail))

    def _limits(self, words: str) -> bool:
        """Tell whether words hold what must never be cut."""
        negations = language_of(self.language).negations
        return any(part in negations for word in _WORDS.findall(fold(words)) for part in (word, *word.split("'")))

    def _is_enclosed(self, place: int) -> bool:
        before = self.text[:place]
        return any(before.count(left) > before.count(right) for left, right in ("()", "«»", "“”", "[]")) or (
            before.count('"') % 2 == 1
        )


def _between_commas(folded: str, phrase: str, start: int, end: int) -> tuple[int, int] | None:
    """Return the place of « , phrase, » with its first comma; the second goes too, as in « recouvre, dit-on, X »."""
    found = re.compile(rf",\s{re.escape(phrase)},").search(folded, start, end)
    return found.span() if found else None


def _loose(folded: str, phrase: str, start: int, end: int) -> tuple[int, int] | None:
    found = re.compile(rf"(?<=\w)\s{re.escape(phrase)}(?=\s)").search(folded, start, end)
    return found.span() if found else None


def _apart(places: Iterator[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    """Return the places in order, without those that overlap an earlier one."""
    kept: list[tuple[int, int]] = []
    for start, end in sorted(places):
        if not kept or start >= kept[-1][1]:
            kept.append((start, end))
    return tuple(kept)
