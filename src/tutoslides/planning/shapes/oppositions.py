"""The oppositions of each language: French and English at length, of others the one form that leaves no doubt.

In: two letters. Out: the patterns by which a contrast is found, or None for a language that is not known.
"""

from __future__ import annotations

import re

from tutoslides.planning.shapes.turns import TAIL, Opposition, turn
from tutoslides.planning.shapes.turns_english import ENGLISH
from tutoslides.planning.shapes.turns_french import FRENCH


def opposition_of(code: str) -> Opposition | None:
    """Return the oppositions of a language by its two letters, None where they are not known."""
    return _OPPOSITIONS.get(code)


_OPPOSITIONS = {
    "fr": FRENCH,
    "en": ENGLISH,
    "de": Opposition(
        turns=(turn(r"(?P<first>[^;:—–]*\b(?:nicht|keine?[nmrs]?)\b[^;:—–]+), (?P<second>sondern " + TAIL + "+)"),),
        never=re.compile(
            r"\?|\bnicht (?:nur|allein|bloß)\b|\bsondern (?:auch|sogar)\b|\b(?:ich|mein|meine|mir|mich)\b"
        ),
    ),
    "es": Opposition(
        turns=(turn(r"(?P<first>[^;:—–]*\bno\b[^;:—–]+?),? (?P<second>sino (?!también\b|además\b)" + TAIL + "+)"),),
        never=re.compile(r"\?|\bno (?:sólo|solo|solamente|únicamente)\b|\b(?:yo|mi|mis|me)\b"),
    ),
    "it": Opposition(
        turns=(turn(r"(?P<first>[^;:—–]*\bnon\b[^;:—–]+?),? (?P<second>bensì " + TAIL + "+)"),),
        never=re.compile(r"\?|\bnon (?:solo|soltanto|solamente)\b|\b(?:io|mio|mia|miei|mie)\b"),
    ),
}
