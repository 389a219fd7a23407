"""Words that are wider than their box: where they may be parted, at a syllable."""

from __future__ import annotations

import re
from functools import cache
from typing import Protocol

DICTIONARIES = {"fr": "fr_FR", "en": "en_US", "de": "de_DE", "es": "es", "it": "it_IT"}
"""Languages whose words are parted at syllables, and pyphen's name for their patterns."""

LONGEST = 120
"""Letters of a word that patterns were made for; a longer one is no word, and is parted by letter."""

WORD = re.compile(r"[^\W\d_]+")


class _Patterns(Protocol):
    def positions(self, word: str) -> list[int]: ...


def syllable_ends(text: str, language: str) -> tuple[int, ...]:
    """Return the places in `text` behind which a syllable ends inside a word; none in a language without patterns."""
    name = DICTIONARIES.get(language.partition("-")[0].lower())
    if name is None:
        return ()
    patterns = _patterns(name)
    words = (match for match in WORD.finditer(text) if len(match.group()) <= LONGEST)
    return tuple(match.start() + place for match in words for place in patterns.positions(match.group()))


@cache
def _patterns(name: str) -> _Patterns:
    from pyphen import Pyphen  # late: few decks hold a word that is wider than its box

    patterns: _Patterns = Pyphen(lang=name)
    return patterns
