"""Tell a dot that abbreviates from one that ends a sentence.

In: a text, the sentence so far, the place of the next word. Out: yes or no.
"""

from __future__ import annotations

import re

from tutoslides.language.vocabulary import Language

_LONGEST_ABBREVIATION = 14
"""Characters looked at before the dot: enough for every abbreviation in the tables, and keeps time linear."""
_LAST_WORD = re.compile(r"[^\s«»“”„\"(\[{'’/]+\Z")
_WORD = re.compile(r"[^\W\d_][\w'’\-]*")
_ROMAN = re.compile(r"[IVXLC]+\b")
_DOTTED = re.compile(r"(?:[^\W\d_]{1,2}[.\-])+[^\W\d_]{1,2}\Z")
_LAST_ORDINAL_IN_GERMAN = 31


def is_abbreviation(text: str, sentence: tuple[int, int], place: int, language: Language) -> bool:
    """Tell whether the dot at the end of `sentence` (its start and the dot's place) abbreviates.

    `place` is where the next word starts.
    """
    start, dot = sentence
    found = _LAST_WORD.search(text[max(start, dot - _LONGEST_ABBREVIATION) : dot])
    if found is None:
        return False
    word = found.group()
    before = text[start : dot - len(word)]
    following = _WORD.match(text, place)
    next_word = following.group() if following else text[place : place + 1]
    if word.isdigit():
        return _numbers_something(word, before, next_word, language)
    if len(word) == 1 and word.isalpha() and word.isupper() and word.lower() not in language.abbreviations:
        return _is_initial(before, next_word, language)
    return _is_listed(word, next_word, language)


def _is_listed(word: str, next_word: str, language: Language) -> bool:
    small = word.lower()
    if small in language.abbreviations:
        return True
    if small in language.counted_abbreviations:
        return next_word[:1].isdigit() or bool(_ROMAN.match(next_word))
    if small in language.weak_abbreviations or _DOTTED.match(word):
        return not _opens_sentence(next_word, language)
    return False


def _opens_sentence(word: str, language: Language) -> bool:
    """Tell whether `word` is a function word with a capital: what opens a sentence, and is no name."""
    return word.replace("’", "'").lower().split("'")[0] in language.stop_words


def _is_initial(before: str, next_word: str, language: Language) -> bool:
    """Tell the initial of a name from a letter that ends a sentence ("Velma A. She", "le plan B. Il")."""
    if not _opens_sentence(next_word, language):
        return True
    words = before[-40:].split()
    last = words[-1] if words else ""
    follows_name_or_preposition = not last or last.endswith(".") or last.lower().strip("('«\"") in language.stop_words
    return follows_name_or_preposition and next_word.lower() in language.name_particles


def _numbers_something(word: str, before: str, next_word: str, language: Language) -> bool:
    """Tell "1. The first" and the German "3. Oktober" from a number that ends a sentence."""
    if not before.strip('«“"( \t\n\u00a0\u202f*_'):
        return True
    if before.endswith("\n") and len(word) <= 2:
        return True
    is_ordinal = language.code == "de" and int(word) <= _LAST_ORDINAL_IN_GERMAN
    return is_ordinal and not _opens_sentence(next_word, language)
