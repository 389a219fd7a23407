"""A long quotation on a slide: its beginning, up to the end of a sentence or else of a clause, and « […] ».

In: the words of a quotation. Out: what a slide shows of them; the notes keep them whole.
"""

from __future__ import annotations

import itertools
import re
from dataclasses import replace

from tutoslides.language import clauses_of, find_pairs, language_of, split_sentences
from tutoslides.model.text import Run, join_runs, plain_text, slice_runs, strip_runs
from tutoslides.planning.clauses import begins_with
from tutoslides.planning.folding import fold
from tutoslides.planning.quotations import Quotation, count_words

LONGEST = 60
"""Words of a quotation that a room reads while somebody speaks. Source: the story guide."""

SHOWN = 48
"""Words to show where a cut is needed anyway: with title, speaker and role the slide is no wall."""

SHORTEST = 20
"""Words below which a cut says too little to stand for a long quotation."""

OMISSION = Run(text=" […]")
"""The deck's own mark for words left out."""

_MARGIN = 120
"""Characters looked at behind the last word that fits."""

_COMPLETING = ("sondern", "sino", "bensì", "et non", "and not", "not", "pas", "non", "que", "than")
"""Words that complete a negation or a comparison, beside a language's oppositions."""

_CLAUSE_END = re.compile(r"[,;:](?=\s)|\s[–—](?=\s)")
_HALF = re.compile(
    r"\b(?:non seulement|pas seulement|pas uniquement|d'une part|d'un côté|soit|ni|not only|not just|either|neither|"
    r"nicht nur|weder|entweder|no sólo|no solo|non solo|né)\b"
)
"""Words that promise a second half."""


def shortened(quotation: Quotation, language: str) -> Quotation:
    """Return a quotation of at most `LONGEST` words, cut where a sentence or a clause ends, all its words in `whole`.

    It stays whole where no such place leaves words that can stand alone.
    """
    text = plain_text(quotation.runs)
    if count_words(text) <= LONGEST:
        return quotation
    cuts = (
        cut(text, language, most)
        for cut, most in ((_sentence_cut, SHOWN), (_sentence_cut, LONGEST), (_clause_cut, SHOWN))
    )
    end = next((end for end in cuts if end is not None), None)
    if end is None:
        return quotation
    kept = strip_runs(slice_runs(quotation.runs, 0, end))
    return replace(quotation, runs=join_runs((*kept, OMISSION)), whole=quotation.runs)


def _sentence_cut(text: str, language: str, most: int) -> int | None:
    """Return the last sentence end that fits, one before an opposition only where there is no other."""
    sentences = split_sentences(text[: _reach(text) + _MARGIN], language)
    pairs = [pair for pair in itertools.pairwise(sentences) if _fits(text, pair[0][1], most)]
    calm = [before[1] for before, after in pairs if not _turns(text, after[0], language)]
    return max(calm or [before[1] for before, _ in pairs], default=None)


def _clause_cut(text: str, language: str, most: int) -> int | None:
    """Return the last clause end that fits and leaves nothing half said."""
    window = text[: _reach(text) + _MARGIN]
    inside = find_pairs(window).spans
    ends = [match.span() for match in _CLAUSE_END.finditer(window)]
    sound = (
        start
        for start, end in ends
        if _fits(text, start, most)
        and not any(first < start < last for first, last in inside)
        and not _turns(text, end, language)
        and not _is_half(text[:start], language)
    )
    return max(sound, default=None)


def _reach(text: str) -> int:
    """Return the place where the words end that a slide can show."""
    words = list(itertools.islice(re.finditer(r"\S+", text), LONGEST + 1))
    return words[-1].end()


def _fits(text: str, end: int, most: int) -> bool:
    return SHORTEST <= count_words(text[:end]) <= most


def _turns(text: str, start: int, language: str) -> bool:
    """Tell whether what follows takes back or completes what stands before: cut there, half a thought is left."""
    rest = fold(text[start : start + _MARGIN].lstrip(' «“"'))
    return begins_with(rest, (*language_of(language).oppositions, *_COMPLETING))


def _is_half(kept: str, language: str) -> bool:
    """Tell whether the end of what is kept promises more: half of a pair, or a connective."""
    last = fold(re.split(r"[.!?…;]\s", kept)[-1])
    words = last.split()
    is_joining = not words or words[-1] in language_of(language).stop_words
    return is_joining or _HALF.search(last) is not None or words[0] in clauses_of(language).subordinators
