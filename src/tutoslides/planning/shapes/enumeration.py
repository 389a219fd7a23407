"""Where the parallel terms of a sentence stand: behind its colon, or as the complement that ends it.

In: a sentence's text and the grammar of its language. Out: the bounds of the terms, or None.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from tutoslides.planning.shapes.forms import BARE, DETERMINED, GERUND, INFINITIVE, form_of, is_infinitive
from tutoslides.planning.shapes.grammar import Grammar
from tutoslides.planning.shapes.objects import (
    attribute_place,
    begins_adjunct,
    governed_place,
    holds_object,
    object_place,
)
from tutoslides.planning.shapes.reading import Word, without_asides, words_in

FEWEST, MOST = 3, 4
"""Terms that make cards: two are an ordinary pair, five a list. Source: the story guide."""

_COLON = re.compile(r"[ \u00a0\u202f]?:(?=\s)")
_COMMA = re.compile(r",(?=\s)")
_SEMICOLON = re.compile(r"[ \u00a0\u202f]?;(?=\s)")
_STRAY = re.compile(r"\s[—–-]\s|[?;…]|\.\.\.|/")

Bounds = tuple[int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Enumeration:
    """The terms of a sentence: `bounds` in its text, the `form` that they share, where the words before them end.

    `has_last_comma` where a comma stands before the last « et ».
    """

    bounds: tuple[Bounds, ...]
    form: str
    lead_end: int
    after_colon: bool
    has_last_comma: bool = False


def find_enumeration(text: str, grammar: Grammar) -> Enumeration | None:
    """Return the three or four parallel terms on which a sentence ends, None where it does not end on such."""
    plain = without_asides(text)
    end = len(plain.rstrip(" .!\n\u00a0\u202f"))
    colons = list(_COLON.finditer(plain, 0, end))
    if len(colons) > 1:
        return None
    if colons:
        return _behind_colon(plain, (colons[0].end(), end), colons[0].start(), grammar)
    return None if _STRAY.search(plain, 0, end) else _at_the_end(plain, end, grammar)


def _behind_colon(plain: str, body: Bounds, lead_end: int, grammar: Grammar) -> Enumeration | None:
    separator = _SEMICOLON if _SEMICOLON.search(plain, *body) else _COMMA
    pieces = _split(plain, body, separator)
    if _STRAY.search(plain.replace(";", ","), *body):
        return None
    bounds = (*pieces[:-1], *_last_terms(plain, pieces[-1], grammar, separator is _SEMICOLON))
    forms = [form_of(words_in(plain, *bound), grammar) for bound in bounds]
    announced = FEWEST <= len(bounds) == _announced(words_in(plain, 0, lead_end), grammar)
    if announced and all(form in (DETERMINED, BARE) for form in forms):
        forms = [DETERMINED] * len(forms)
    form = forms[0]
    if form is None or len(set(forms)) > 1 or not FEWEST <= len(bounds) <= MOST:
        return None
    return Enumeration(bounds=bounds, form=form, lead_end=lead_end, after_colon=True)


def _last_terms(plain: str, piece: Bounds, grammar: Grammar, is_wide: bool) -> tuple[Bounds, ...]:
    """Cut the last piece at its « et » where both halves have the same form."""
    joint = _joint(plain, piece, grammar)
    if joint is None:
        return (piece,)
    left, right = (piece[0], joint[0]), (joint[1], piece[1])
    if not plain[left[0] : left[1]].strip():
        return (right,)
    forms = [form_of(words_in(plain, *half), grammar) for half in (left, right)]
    return (left, right) if forms[0] == forms[1] and not is_wide else (piece,)


def _at_the_end(plain: str, end: int, grammar: Grammar) -> Enumeration | None:
    pieces = _split(plain, (0, end), _COMMA)
    joint = _joint(plain, pieces[-1], grammar)
    if joint is None or len(pieces) < FEWEST - 1:
        return None
    left, right = (pieces[-1][0], joint[0]), (joint[1], end)
    has_last_comma = not plain[left[0] : left[1]].strip()
    chunks = list(pieces[:-1]) if has_last_comma else [*pieces[:-1], left]
    form = form_of(words_in(plain, *right), grammar)
    if form is None:
        return None
    bounds = _walk_back(plain, chunks, right, grammar)
    if not FEWEST <= len(bounds) <= MOST:
        return None
    return Enumeration(
        bounds=bounds, form=form, lead_end=bounds[0][0], after_colon=False, has_last_comma=has_last_comma
    )


def _walk_back(plain: str, chunks: Sequence[Bounds], last: Bounds, grammar: Grammar) -> tuple[Bounds, ...]:
    """Collect terms of the form of the last one from the end, up to the piece in which the first one begins."""
    form = str(form_of(words_in(plain, *last), grammar))
    pieces = [words_in(plain, *chunk) for chunk in chunks]
    at = len(chunks) - 1
    while at and _is_term(pieces[at], form, grammar):
        at -= 1
    whole = (*chunks[at + 1 :], last)
    place = _first_term(pieces[at], form, grammar)
    if place is None and form == DETERMINED and (not at or begins_adjunct(pieces[at - 1], grammar)):
        place = governed_place(pieces[at], grammar)
    if place is not None:
        return ((pieces[at][place].start, chunks[at][1]), *whole)
    return whole if _is_interrupted(pieces[: at + 1], form, grammar) else ()


def _is_term(words: Sequence[Word], form: str, grammar: Grammar) -> bool:
    """Tell whether a whole piece is one more term, not a clause with the first one at its end."""
    is_clause = (form == DETERMINED and holds_object(words, grammar)) or (
        form == BARE and attribute_place(words, grammar) is not None
    )
    return form_of(words, grammar) == form and not is_clause


def _is_interrupted(pieces: Sequence[Sequence[Word]], form: str, grammar: Grammar) -> bool:
    """Tell whether terms may begin behind a comma: each has its own mark, or an interpolation parts them from the verb.

    « penser, dès la conception, les outils »: the last piece is an adjunct, and the verb has no object before it.
    """
    if form not in (DETERMINED, BARE, INFINITIVE):
        return True
    is_parted = len(pieces) > 1 and begins_adjunct(pieces[-1], grammar)
    return is_parted and form != BARE and not (form == DETERMINED and holds_object(pieces[-2], grammar))


def _first_term(words: Sequence[Word], form: str, grammar: Grammar) -> int | None:
    """Return where the first term begins inside the piece that also holds the words before it, None if unsure."""
    if form == DETERMINED:
        return object_place(words, grammar)
    if form == BARE:
        place = attribute_place(words, grammar)
        return place if place and form_of(words[place:], grammar) == BARE else None
    if form in (INFINITIVE, GERUND):
        places = [at for at in range(1, len(words)) if form_of(words[at:], grammar) == form]
        places = [at for at in places if not _is_determined(words, at, grammar)]
        is_purpose = bool(places) and words[places[-1] - 1].folded == "pour"
        return places[-1] if len(places) == 1 or is_purpose else None
    places = [at for at in range(1, len(words)) if form_of(words[at:], grammar) == form]
    return places[0] if len(places) == 1 else None


def _is_determined(words: Sequence[Word], at: int, grammar: Grammar) -> bool:
    return words[at - 1].folded in grammar.determiners or (at > 1 and is_infinitive(words, at - 1, grammar))


def _split(plain: str, bounds: Bounds, separator: re.Pattern[str]) -> tuple[Bounds, ...]:
    cuts = list(separator.finditer(plain, *bounds))
    starts = [bounds[0], *(cut.end() for cut in cuts)]
    ends = [*(cut.start() for cut in cuts), bounds[1]]
    return tuple(zip(starts, ends, strict=True))


def _joint(plain: str, piece: Bounds, grammar: Grammar) -> Bounds | None:
    """Return the bounds of the first « et » in the last piece."""
    found = next((word for word in words_in(plain, *piece) if word.folded in grammar.conjunctions), None)
    return (found.start, found.end) if found else None


def _announced(words: Sequence[Word], grammar: Grammar) -> int | None:
    """Return how many things the words before the colon announce (« trois leviers »)."""
    counts = (grammar.numbers.index(word.folded) + 2 for word in words if word.folded in grammar.numbers)
    return next(counts, None)
