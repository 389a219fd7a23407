"""Making a sentence short enough for a slide by leaving words out, never by changing them.

What may go: a connective at the head, an interpolation (« donc », « je le rappelle », a parenthesis), a clause at the
end that only adds, the final stop. What may not: a negation, a limit, a hedge, one half of an opposition. Where
nothing clean can be cut the answer is None.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

from tutoslides.language import clauses_of, language_of
from tutoslides.model.storyboard import Span
from tutoslides.model.text import Runs, join_runs, slice_runs, strip_runs
from tutoslides.planning.clauses import begins_with, has_main_verb
from tutoslides.planning.folding import fold
from tutoslides.planning.quotations import count_words
from tutoslides.planning.trimming import capitalised, connective_end, evened, without_final_stop

IDEAL = 18
"""Words of a point that is read at a glance. Source: the story guide."""

LONGEST = 24
"""Words of a point that the back row still reads. Source: the story guide."""

SHORTEST = 4
"""Words below which a cut sentence says nothing on its own."""

SHORTEST_WHOLE = 2
"""Words of a whole sentence that may stand on a slide."""

LONGEST_SENTENCE = 1_200
"""Characters of a sentence that is looked into: a longer one has lost its stops, and its parts are no thoughts."""

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
    longer: Span | None = None
    if len(sentence.text) > LONGEST_SENTENCE:
        return None
    for number, candidate in enumerate(_candidates(sentence, language)):
        words = count_words(candidate.text)
        if (shortest if number else SHORTEST_WHOLE) <= words <= longest:
            if words <= ideal:
                return candidate
            longer = longer or candidate
    return longer


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
        return replace(self.sentence, runs=capitalised(without_final_stop(evened(runs))))

    def loose_words(self, start: int, end: int) -> tuple[tuple[int, int], ...]:
        """Return the places of words like « donc » that carry the text on and say nothing on a slide."""
        folded = fold(self.text)
        forms = _loose_forms(self.language)
        return tuple(found.span() for form in forms for found in form.finditer(folded, start, end))

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
        marks = [mark for mark in _MARK.finditer(self.text, start) if not self._is_enclosed(mark.start())]
        goes_on = False  # whether what stands behind a comma further on takes up the clause again
        for mark in reversed(marks):
            tail, kind = fold(self.text[mark.end() :]).lstrip(), mark["mark"] or "—"
            if self._turns(tail):
                return  # what follows bounds or turns what stands before: no earlier end either
            head = self.text[start : mark.start()]
            may_go = self._may_go(tail, kind, head)
            is_amid = goes_on and begins_with(tail, clauses_of(self.language).amid)
            if may_go and not is_amid and has_main_verb(head, self.language):
                yield mark.start()
            goes_on = kind == "," and (goes_on or not (may_go or begins_with(tail, clauses_of(self.language).joints)))

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


@cache
def _loose_forms(language: str) -> tuple[re.Pattern[str], ...]:
    """Return what finds « , phrase, » with both commas, as in « recouvre, dit-on, X », and a phrase without any."""
    tables = clauses_of(language)
    between = "|".join(re.escape(phrase) for phrase in sorted(tables.interpolations, key=len, reverse=True))
    loose = "|".join(re.escape(phrase) for phrase in sorted(tables.loose_interpolations, key=len, reverse=True))
    forms = ((between, rf",\s(?:{between}),"), (loose, rf"(?<=\w)\s(?:{loose})(?=\s)"))
    return tuple(re.compile(form) for phrases, form in forms if phrases)
