"""Words as scores compare them: without case, punctuation or kind of blank.

In: text. Out: words in order, and whether some stand among others.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from difflib import SequenceMatcher

Words = tuple[str, ...]

_SAME = str.maketrans({"’": "'", "‘": "'", "œ": "oe"})
_WORD = re.compile(r"\w+")


def folded(text: str) -> str:
    """Return `text` in small letters with plain blanks and apostrophes."""
    plain = unicodedata.normalize("NFKC", text).lower().translate(_SAME)
    return " ".join(plain.split())


def words_in(text: str) -> Words:
    """Return the words of `text`, folded."""
    return tuple(_WORD.findall(folded(text)))


def stands_in(needle: Sequence[str], hay: Sequence[str]) -> bool:
    """Tell whether the words of `needle` stand in `hay` side by side; no words stand nowhere."""
    return place_in(needle, hay) is not None


def place_in(needle: Sequence[str], hay: Sequence[str], start: int = 0) -> int | None:
    """Return where in `hay`, from `start` on, the words of `needle` stand side by side."""
    last = len(hay) - len(needle)
    places = (place for place in range(start, last + 1) if tuple(hay[place : place + len(needle)]) == tuple(needle))
    return next(places, None) if needle else None


def stand_in_order(pieces: Sequence[Sequence[str]], hay: Sequence[str]) -> bool:
    """Tell whether all `pieces` stand in `hay`, each behind the one before it."""
    end = 0
    for piece in pieces:
        place = place_in(piece, hay, end)
        if place is None:
            return False
        end = place + len(piece)
    return bool(pieces)


def count_common(first: Sequence[str], second: Sequence[str]) -> int:
    """Return how many words the two have in common in the same order."""
    matcher = SequenceMatcher(None, first, second, autojunk=False)
    return sum(block.size for block in matcher.get_matching_blocks())
