"""Tell a dot that abbreviates from one that ends a sentence.

In: a text, the sentence so far, the place of the next word. Out: yes or no. Looks at a few dozen characters around the
dot, so that time grows linearly with the text.
"""

from __future__ import annotations

import re
from functools import cache

from tutoslides.language.dots import Dot, look_around
from tutoslides.language.multipart import find_listed_parts
from tutoslides.language.numbering import is_numbering, is_roman
from tutoslides.language.vocabulary import Language, word_set

_LAST_ORDINAL_IN_GERMAN = 31
"""Days and centuries; greater numbers with a dot are years and amounts."""
_DOTTED = re.compile(r"(?:[^\W\d_]{1,2}(?:\.-?|-))+[^\W\d_]{1,2}\Z")
_WORDS_OF_ONE_LETTER = "aàáeéèiouyôó"
_ASKING = re.compile(r"-(?:t-)?(?:ils?|elles?|on|je|tu|nous|vous|ce)\Z")
"""A French verb with its subject behind it ("Faut-il") opens a sentence."""
_TIMES_OF_DAY = frozenset({"a.m", "p.m"})
_SUFFIXES = frozenset({"inc", "ltd", "co", "corp", "ph.d", "jr", "sr", "esq"})
"""What stands behind a name, and so more often at the end of a sentence than a title does."""
_ARTICLES = word_set(
    "le la les l' un une du des au aux el los las al del il lo gli dei degli delle nei negli agli dell'"
)
_CAPITALS_ARE_NAMES = frozenset({"fr", "es", "it"})
"""Languages whose nouns and adjectives have small letters: "aux U.S.A. Paris" is two sentences, "the U.S. Army" one."""
_LETTERED = word_set(
    "plan plans piano vitamin vitamine vitamina groupe group gruppe grupo gruppo option opción opzione point punto "
    "punkt quai bât imm hypothèse scénario scenario variante niveau level nivel type typ tipo classe classroom "
    "apartment"
)
"""Nouns that letters number, in five languages: "plan B." may end a sentence, "the author B. Klein" goes on."""


def is_abbreviation(text: str, sentence: tuple[int, int], place: int, language: Language) -> bool:
    """Tell whether the dot at the end of `sentence` (its start and the dot's place) abbreviates.

    `place` is where the next word starts.
    """
    dot = look_around(text, sentence, place)
    if dot is None:
        return False
    listed, is_inner = find_listed_parts(text, sentence[1], _tables_of(language))
    if is_inner or is_numbering(dot.word, dot.before, is_first=dot.is_first):
        return True
    if dot.word.isdecimal():
        return _is_german_ordinal(dot, language)
    if not listed and _is_one_capital(dot.word) and dot.word.lower() not in language.abbreviations:
        return _is_initial(dot, language)
    return _is_listed(listed or dot.word, dot, language)


def _tables_of(language: Language) -> tuple[frozenset[str], ...]:
    return (language.abbreviations, language.counted_abbreviations, language.weak_abbreviations, _TIMES_OF_DAY)


def _is_one_capital(word: str) -> bool:
    return len(word) == 1 and word.isalpha() and word.isupper()


def _is_listed(word: str, dot: Dot, language: Language) -> bool:
    small = word.lower()
    names = {small, re.split(r"[-.]", small)[-1]} if "-" in small else {small}
    if small in _TIMES_OF_DAY:
        return _goes_on_after_time(dot, language)
    if names & language.abbreviations and not _is_small_word(word, language):
        return True
    if _is_counting(word, names, dot, language):
        return True
    if small in _SUFFIXES or (_DOTTED.match(word) and not any(small in table for table in _tables_of(language))):
        return not _ends_after_name(dot, language)
    return bool(names & language.weak_abbreviations) and not _opens_sentence(dot, language)


def _is_small_word(word: str, language: Language) -> bool:
    """Tell what is a title only with a capital: "1,82 m." is no « Monsieur », "mon prof." no « Professeur »."""
    return word.islower() and (len(word) == 1 or word in language.weak_abbreviations)


def _is_counting(word: str, names: set[str], dot: Dot, language: Language) -> bool:
    """Tell "p. 12", "chap. IV", "art. L. 6313" and "5 sept. 2018"."""
    is_counted = bool(names & language.counted_abbreviations)
    if dot.next_is_number:
        return is_counted or _is_short_date(word, language)
    return is_counted and not dot.is_quoted and is_roman(dot.next_word)


def _goes_on_after_time(dot: Dot, language: Language) -> bool:
    """Tell "at 5 p.m. Monday" and a leading "At 5 a.m. Mr. Roe left" from a time that ends a sentence."""
    small = dot.next_word.lower()
    names_day = small in language.weekdays or any(small in month for month in language.months)
    return names_day or len(dot.before.split()) <= 2


def _is_short_date(word: str, language: Language) -> bool:
    """Tell the short name of a month or weekday; where those have capitals, "they sat." is none."""
    small = word.lower()
    if word == small and language.code not in _CAPITALS_ARE_NAMES:
        return False
    return small in language.weekdays or any(small in month[1:] for month in language.months)


def _ends_after_name(dot: Dot, language: Language) -> bool:
    """Tell whether a sentence begins behind "U.S.A." or "Acme Inc.", which stand at the end of a name."""
    if dot.next_is_number or dot.is_quoted or dot.next_word.lower() in language.abbreviations:
        return True
    words = dot.before.replace("’", "'").replace("'", "' ").lower().split()
    is_noun = bool(words) and words[-1] in _ARTICLES and language.code in _CAPITALS_ARE_NAMES
    return is_noun or _opens_sentence(dot, language)


def _opens_sentence(dot: Dot, language: Language) -> bool:
    """Tell whether the next word is a function word with a capital: what opens a sentence, and is no name."""
    small, apostrophe, _ = dot.next_word.replace("’", "'").lower().partition("'")
    if dot.next_is_initial or (len(small) == 1 and not apostrophe and small not in _WORDS_OF_ONE_LETTER):
        return False
    if _ASKING.search(dot.next_word):
        return True
    return small in language.stop_words or small in _first_words(language.connectives, language.oppositions)


@cache
def _first_words(*tables: tuple[str, ...]) -> frozenset[str]:
    return frozenset(phrase.split()[0].split("'")[0] for table in tables for phrase in table)


def _is_initial(dot: Dot, language: Language) -> bool:
    """Tell the initial of a name from a letter that ends a sentence ("Velma A. She", "le plan B. Il")."""
    words = dot.before[-40:].split()
    last = words[-1].strip("('«\"").lower() if words else ""
    if last.rstrip(".") in _LETTERED:
        return False
    if not _opens_sentence(dot, language):
        return True
    follows_name_or_preposition = not last or last.endswith(".") or last in language.stop_words
    return follows_name_or_preposition and dot.next_word.lower() in language.name_particles


def _is_german_ordinal(dot: Dot, language: Language) -> bool:
    """Tell the German "3. Oktober" from a number that ends a sentence, before a title or after an abbreviation."""
    if language.code != "de" or int(dot.word) > _LAST_ORDINAL_IN_GERMAN or _opens_sentence(dot, language):
        return False
    words = dot.before.lower().split()
    is_counted = bool(words) and words[-1].rstrip(".") in language.counted_abbreviations
    return not is_counted and dot.next_word.lower() not in language.abbreviations
