"""A sentence in small letters for looking up words and matching patterns, every character at its old place.

In: a text. Out: a text of the same length with straight apostrophes and plain blanks.
"""

from __future__ import annotations

from functools import lru_cache

MOST_CHARACTERS = 600
"""Of a sentence that patterns are tried on: twice what any slide shows, and their time grows faster than the text."""

_REMEMBERED = 4_096
"""Sentences whose folded form is kept: each is asked for a dozen times in a row."""


@lru_cache(maxsize=_REMEMBERED)
def fold(text: str) -> str:
    """Return `text` in small letters, as long as it was: letters whose small form is longer stay as they are."""
    lowered = text.lower()
    if len(lowered) != len(text):
        lowered = "".join(small if len(small := character.lower()) == 1 else character for character in text)
    return lowered.replace("’", "'").replace("\u00a0", " ").replace("\u202f", " ").replace("\n", " ")
