"""The noun that a number counts, where the number is large enough to say something and the noun a thing that counts.

In: a number with the words around it. Out: the length of the words that name what is counted, 0 where there is none.
"""

from __future__ import annotations

import re

from tutoslides.language import language_of
from tutoslides.language.vocabulary import word_set

FEWEST = 10
"""Counts below are the structure of a text (« les 3 piliers »), not a figure."""

ROUND = 100
"""Counts below are known things where an article that points stands before them (« les 17 objectifs »)."""

_POINTING = {
    "fr": re.compile(r"(?<!\w)(?:les?|la|ces?|cette|nos|vos|leurs|ses|mes|des|aux|du) \Z"),
    "en": re.compile(r"(?<!\w)(?:the|these|those|our|their|its|his|her|my|your|every|each) \Z"),
}
_WORD = re.compile(r"\s(?:(?:de|d)(?:\s|['’]))?([^\W\d_]{3,}(?:-[^\W\d_]+)*)(?![\w'’])")

_BEFORE_NOUN = {
    "fr": word_set(
        "nouveaux nouvelles grands grandes petits petites autres jeunes vieux vieilles meilleurs meilleures principaux "
        "principales différents différentes bons bonnes anciens anciennes futurs futures"
    ),
}
"""Adjectives that stand before the noun; in English any word that is no plural may."""

_PEOPLE = word_set("people children women men personnel staff")
_STRUCTURE = word_set(
    "raisons étapes conseils astuces points questions chapitres pages articles mots caractères lignes principes règles "
    "critères objectifs piliers axes mesures propositions recommandations leçons idées façons manières types "
    "catégories parties sections thèmes domaines niveaux fois alinéas exemples choses éléments diapositives "
    "colonnes tours versions bits pixels phrases paragraphes dispositions options variantes "
    "reasons steps tips questions chapters pages articles words characters lines principles rules criteria goals "
    "pillars measures proposals recommendations lessons ideas ways kinds types categories parts sections themes areas "
    "levels times examples things items slides columns rounds versions bits pixels sentences paragraphs options points "
    "plus moins autres others more less minutes bit octets bytes notes lists listes"
)
"""What a text or a program is made of: numbers of it carry no sentence."""


def counted_noun(number: str, before: str, after: str, code: str) -> int:
    """Return how many characters of `after` belong to the noun that `number` counts, 0 for none."""
    value = _value(number)
    if code not in _POINTING or value is None or value < FEWEST:
        return 0
    if value < ROUND and _POINTING[code].search(before):
        return 0
    return _noun_end(after, code)


def is_year(number: str) -> bool:
    """Tell whether a number may be a year: four digits in a row, of our time."""
    return re.fullmatch(r"(?:1[5-9]|20)\d{2}", number.strip()) is not None


def _noun_end(after: str, code: str) -> int:
    first = _WORD.match(after)
    if first is None or not first[1].islower() or first[1] in language_of(code).stop_words:
        return 0
    if _is_noun(first[1], code):
        return first.end()
    second = _WORD.match(after, first.end())
    may_precede = code == "en" or first[1] in _BEFORE_NOUN[code]
    if may_precede and first[1] not in _STRUCTURE and second and _is_noun(second[1], code):
        return second.end()
    return 0


def _is_noun(word: str, code: str) -> bool:
    if word in _STRUCTURE or word in _BEFORE_NOUN.get(code, ()):
        return False
    return word in _PEOPLE or (word.endswith(("s", "x")) and not word.endswith(("ss", "us")) and word.islower())


def _value(number: str) -> float | None:
    """Return what a number is worth, its separators being between groups of three; None where that is not plain."""
    magnitude = 1_000_000 if re.search(r"[a-z]{5}", number) else 1
    digits = re.sub(r"(?<=\d)[ .,'’\u00a0\u202f](?=\d{3}(?!\d))", "", re.sub(r"[^\d .,'’].*", "", number.strip()))
    try:
        return float(digits.strip().replace(",", ".")) * magnitude
    except ValueError:
        return None
