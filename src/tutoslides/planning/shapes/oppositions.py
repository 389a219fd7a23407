"""The oppositions of each language: French and English at length, of others the one form that leaves no doubt.

In: two letters. Out: the patterns by which a contrast is found, or None for a language that is not known.
"""

from __future__ import annotations

import re
from functools import cache

from tutoslides.planning.shapes.turns import TAIL, Opposition, turn


def opposition_of(code: str) -> Opposition | None:
    """Return the oppositions of a language by its two letters, None where they are not known."""
    match code:  # imported late: an article speaks one language, and the patterns of each are many
        case "fr":
            from tutoslides.planning.shapes.turns_french import FRENCH

            return FRENCH
        case "en":
            from tutoslides.planning.shapes.turns_english import ENGLISH

            return ENGLISH
        case _:
            return _other(code)


@cache
def _other(code: str) -> Opposition | None:
    if code not in _OTHERS:
        return None
    form, never = _OTHERS[code]
    return Opposition(turns=(turn(form),), never=re.compile(never))


_OTHERS = {
    "de": (
        rf"(?P<first>[^;:—–]*\b(?:nicht|keine?[nmrs]?)\b[^;:—–]+), (?P<second>sondern {TAIL}+)",
        r"\?|\bnicht (?:nur|allein|bloß)\b|\bsondern (?:auch|sogar)\b|\b(?:ich|mein|meine|mir|mich)\b",
    ),
    "es": (
        rf"(?P<first>[^;:—–]*\bno\b[^;:—–]+?),? (?P<second>sino (?!también\b|además\b){TAIL}+)",
        r"\?|\bno (?:sólo|solo|solamente|únicamente)\b|\b(?:yo|mi|mis|me)\b",
    ),
    "it": (
        rf"(?P<first>[^;:—–]*\bnon\b[^;:—–]+?),? (?P<second>bensì {TAIL}+)",
        r"\?|\bnon (?:solo|soltanto|solamente)\b|\b(?:io|mio|mia|miei|mie)\b",
    ),
}
"""By their two letters: the form of words, and what a sentence may not hold."""
