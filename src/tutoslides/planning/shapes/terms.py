"""Whether terms of one form are parallel enough for cards, as an editor sees it.

In: a sentence's text and its enumeration. Out: a verdict.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from tutoslides.language import find_date, language_of
from tutoslides.language.vocabulary import word_set
from tutoslides.planning.quotations import count_words
from tutoslides.planning.shapes.enumeration import Enumeration
from tutoslides.planning.shapes.forms import BARE, DETERMINED, form_of, has_plural_verb, is_determiner, may_be_clause
from tutoslides.planning.shapes.grammar import Grammar
from tutoslides.planning.shapes.objects import takes_objects
from tutoslides.planning.shapes.reading import Word, without_asides, words_in

LONGEST_TERM = 15
"""Words of a card that is read at a glance: those of a title, and one for the preposition it may bear."""

UNEQUAL, UNEQUAL_WORDS = 3, 8
"""Terms are unequal where the longest has over three times the words of the shortest and over eight words."""

SUBSTANCE = 2
"""Content words that a list has beyond one a term: three lone nouns are a list, not three thoughts."""

_NUMBERED = re.compile(r"\d{4}|\d\s?%|=")
_ARTICLE_AND_NOUN = 2
"""Words of the shortest noun phrase, and of the shortest card."""

_DEFINITE = word_set("le la les l'")
_INDEFINITE = word_set("un une des deux trois quatre")
_ONE = word_set("un une a an")
_OF = word_set("de d' du des of")


def are_parallel(text: str, found: Enumeration, grammar: Grammar) -> bool:
    """Tell whether the terms are whole, alike in length, and more than names, dates or lone words."""
    plain = without_asides(text)
    terms = [words_in(plain, *bound) for bound in found.bounds]
    contents = [_content(term, grammar) for term in terms]
    texts = [text[start:end] for start, end in found.bounds]
    return (
        _are_even(texts)
        and not any(_NUMBERED.search(term) or find_date(term) or "," in without_asides(term) for term in texts)
        and not any(holds_day(term, grammar) for term in terms)
        and _have_substance(terms, contents, found.form)
        and not _are_names(contents)
        and all(_is_whole(term, found.form, grammar) for term in terms)
        and not _mislead(terms, contents, found, grammar)
    )


def _are_even(texts: Sequence[str]) -> bool:
    lengths = [count_words(term) for term in texts]
    return max(lengths) <= min(LONGEST_TERM, max(UNEQUAL_WORDS, UNEQUAL * min(lengths)))


def _have_substance(terms: Sequence[Sequence[Word]], contents: Sequence[Sequence[Word]], form: str) -> bool:
    fewest = _ARTICLE_AND_NOUN + (" " in form)  # « de comprendre » is one word with its mark
    lone = sum(len(words) == 1 for words in contents)
    is_thin = any(len(term) < fewest for term in terms) or not all(contents) or lone * 2 > len(terms)
    return not is_thin and sum(map(len, contents)) >= len(terms) + SUBSTANCE


def _mislead(
    terms: Sequence[Sequence[Word]], contents: Sequence[Sequence[Word]], found: Enumeration, grammar: Grammar
) -> bool:
    """Tell whether terms that look parallel may belong together otherwise."""
    return (
        _share_complement(terms, contents)
        or _holds_coordination(terms, found.form, grammar)
        or _is_announced(terms, grammar)
        or _hang_on_first(terms, found)
        or _are_verbs(terms, grammar)
        or _are_clauses(terms, found.form, grammar)
        or _is_named_again(terms, found)
        or (found.form in (DETERMINED, BARE) and any(word.folded in grammar.owners for word in terms[-1][1:]))
        or (found.form == DETERMINED and not found.after_colon and _go_on_inside(terms, grammar))
    )


def _content(term: Sequence[Word], grammar: Grammar) -> list[Word]:
    """Return the words of a term that say something, « plus » and « moins » of « moins d'absences » among them."""
    function = language_of(grammar.code).stop_words | grammar.determiners | grammar.prepositions | grammar.functions
    return [
        word
        for at, word in enumerate(term)
        if (word.folded not in function and not word.folded.endswith("'"))
        or (at == 0 and word.folded in grammar.quantities)
    ]


def holds_day(term: Sequence[Word], grammar: Grammar) -> bool:
    """Tell whether a month and a number stand in words (« le 3 mars à Lyon »)."""
    months = {name for names in language_of(grammar.code).months for name in names}
    folded = [word.folded for word in term]
    return any(word in months for word in folded) and any(word[0].isdigit() for word in folded)


def _are_names(contents: Sequence[Sequence[Word]]) -> bool:
    return sum(words[0].is_capital for words in contents) > 1


def _is_whole(term: Sequence[Word], form: str, grammar: Grammar) -> bool:
    """Tell whether a term is words of its form and nothing else: no clause, no order in time, no examples."""
    folded = {word.folded for word in term}
    if folded & (grammar.clauses | grammar.relatives | grammar.sequence | grammar.examples | {"etc"}):
        return False
    if takes_objects(term, form, grammar) or term[-1].folded in grammar.prepositions | grammar.determiners:
        return False
    if term[0].folded.isdigit() or (term[0].folded in _DEFINITE and term[1].folded == "tout"):
        return False
    return not (form in (DETERMINED, BARE) and grammar.code == "fr" and has_plural_verb(term))


def _share_complement(terms: Sequence[Sequence[Word]], contents: Sequence[Sequence[Word]]) -> bool:
    """Tell whether the last term's complement belongs to all: « le suivi, l'animation et l'évaluation des cours »."""
    *others, last = contents
    following = next((word for word in terms[-1] if word.start >= last[0].end), None)
    return following is not None and following.folded in _OF and len(others[-1]) == 1


def _is_announced(terms: Sequence[Sequence[Word]], grammar: Grammar) -> bool:
    """Tell whether the first term only counts the others: « deux élites, les marchands et les nobles »."""
    first = terms[0][0].folded
    return first in grammar.numbers and grammar.numbers.index(first) + 2 == len(terms) - 1


def _hang_on_first(terms: Sequence[Sequence[Word]], found: Enumeration) -> bool:
    """Tell whether « des » of the later terms may go on from within the first: « la qualité du pain, des repas »."""
    first, *others = terms
    is_open = first[0].folded != "des" and any(word.folded in _OF for word in first[1:])
    return is_open and not found.after_colon and any(term[0].folded == "des" for term in others)


def _are_verbs(terms: Sequence[Sequence[Word]], grammar: Grammar) -> bool:
    """Tell whether articles may be pronouns that point back: « trouve un noyau, le charge en mémoire et l'exécute »."""
    stops = grammar.prepositions - _OF
    return terms[0][0].folded in _INDEFINITE and any(
        term[0].folded in _DEFINITE and (len(term) <= _ARTICLE_AND_NOUN or term[_ARTICLE_AND_NOUN].folded in stops)
        for term in terms[1:]
    )


def _are_clauses(terms: Sequence[Sequence[Word]], form: str, grammar: Grammar) -> bool:
    """Tell whether terms may be clauses: one such French word may be an adjective, two in a row are verbs."""
    likely = sum(may_be_clause(term, grammar) for term in terms)
    return form == DETERMINED and likely > (1 if grammar.code == "fr" else 0)


def _is_named_again(terms: Sequence[Sequence[Word]], found: Enumeration) -> bool:
    """Tell whether the second of three terms may say who the first one is: « son frère, un avocat, et la police »."""
    heads = [term[0].folded in _ONE for term in terms]
    return found.has_last_comma and heads == [False, True, False]


def _go_on_inside(terms: Sequence[Sequence[Word]], grammar: Grammar) -> bool:
    """Tell whether later terms may hang on a preposition within the first: « les liens avec les clubs, les écoles… ».

    French repeats « de », so behind it nothing else can go on; where every term bears the preposition, none does.
    """
    first, *others = terms
    if all(term[0].folded in grammar.quantities for term in terms):
        return False
    closed = _OF if grammar.code == "fr" else frozenset[str]()
    opening = [
        word.folded
        for at, word in enumerate(first[:-1])
        if word.folded in grammar.prepositions - closed and is_determiner(first, at + 1, grammar)
    ]
    return bool(opening) and not all(opening[0] in {word.folded for word in term[1:]} for term in others)


def _holds_coordination(terms: Sequence[Sequence[Word]], form: str, grammar: Grammar) -> bool:
    """Tell whether a term before the last holds an « et » that may begin a term of its own."""
    rests = [
        term[at + 1 :] for term in terms[:-1] for at, word in enumerate(term) if word.folded in grammar.conjunctions
    ]
    is_nominal = form in (DETERMINED, BARE)
    return any(form_of(rest, grammar) == form or (is_nominal and is_determiner(rest, 0, grammar)) for rest in rests)
