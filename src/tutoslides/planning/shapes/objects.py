"""Where the object of a verb begins, told without a dictionary of verbs.

In: the words of one piece between commas. Out: the place of its first object, or whether it has one at all.
"""

from __future__ import annotations

from collections.abc import Sequence

from tutoslides.language.vocabulary import word_set
from tutoslides.planning.shapes.forms import BARE, DETERMINED, governing_verb, is_determiner
from tutoslides.planning.shapes.grammar import Grammar
from tutoslides.planning.shapes.reading import Word

SUBJECT_AND_VERB = 2
"""Words before the preposition, in the shortest clause that it belongs to."""

_CONTRACTED = word_set("des")
"""« des » is both the plural article and « de les »: behind a noun it joins, behind a verb it begins an object."""

_COPULAS = word_set("est sont reste restent is are")
_NOUN_ENDINGS = ("tion", "sion", "ment", "té", "ence", "ance", "age", "ure", "isme", "eur", "ité", "ée", "ie")
_NOUN_TAKERS = word_set("au aux du des en d' de à sans par")


def object_place(words: Sequence[Word], grammar: Grammar) -> int | None:
    """Return where the only object in the piece begins, None where it has none, more than one, or begins as an adjunct.

    A piece that begins with a preposition or « quand » is an adjunct: its object is not the sentence's.
    """
    if begins_adjunct(words, grammar):
        return None
    places = [at for at in range(1, len(words)) if _begins_object(words, at, grammar)]
    places = [at for at in places if at + 2 not in places]  # « leur propose des »: the first is a pronoun
    return places[0] if len(places) == 1 else None


def governed_place(words: Sequence[Word], grammar: Grammar) -> int | None:
    """Return where the list begins that one preposition governs (« repose sur la confiance, un suivi… »), else None."""
    if begins_adjunct(words, grammar) or holds_object(words, grammar):
        return None
    places = [at for at in range(SUBJECT_AND_VERB + 1, len(words)) if _is_governed(words, at, grammar)]
    return places[0] if len(places) == 1 else None


def attribute_place(words: Sequence[Word], grammar: Grammar) -> int | None:
    """Return where the words behind the only form of to be begin (« les maîtres mots sont »), None without one."""
    if begins_adjunct(words, grammar):
        return None
    places = [at for at, word in enumerate(words[:-1], 1) if word.folded in _COPULAS]
    return places[0] if len(places) == 1 else None


def begins_adjunct(words: Sequence[Word], grammar: Grammar) -> bool:
    """Tell whether a piece begins with a preposition or a subordinating conjunction (« dès la conception »)."""
    return bool(words) and words[0].folded in grammar.prepositions | grammar.subordinators


def holds_object(words: Sequence[Word], grammar: Grammar) -> bool:
    """Tell whether a verb's object stands anywhere in a piece."""
    return any(_begins_object(words, at, grammar) for at in range(1, len(words)))


def takes_objects(words: Sequence[Word], form: str, grammar: Grammar) -> bool:
    """Tell whether nominal words hold a verb with its object, and so are a clause."""
    if form not in (DETERMINED, BARE, *grammar.repeated):
        return False
    return any(
        governing_verb(words, at, grammar) and words[at].folded not in _CONTRACTED for at in range(2, len(words))
    )


def _is_governed(words: Sequence[Word], at: int, grammar: Grammar) -> bool:
    return words[at - 1].folded in grammar.repeated and is_determiner(words, at, grammar)


def _begins_object(words: Sequence[Word], at: int, grammar: Grammar) -> bool:
    if not governing_verb(words, at, grammar):
        return False
    return words[at].folded not in _CONTRACTED or _stands_behind_verb(words, at, grammar)


def _stands_behind_verb(words: Sequence[Word], at: int, grammar: Grammar) -> bool:
    before = words[at - 1].folded
    is_noun = before.endswith(_NOUN_ENDINGS) and not before.endswith(("er", "ir"))
    has_article = at > 1 and (is_determiner(words, at - 2, grammar) or words[at - 2].folded in _NOUN_TAKERS)
    return not (is_noun or has_article)
