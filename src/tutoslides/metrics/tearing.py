"""Breaking a word that is wider than its box, by slashes, else by letters: combined ones and emoji stay whole."""

from __future__ import annotations

import unicodedata
from array import array
from bisect import bisect_right
from collections.abc import Iterator
from itertools import pairwise

from tutoslides.metrics.measuring import MeasuredText
from tutoslides.metrics.ruler import Ruler

JOINER = "\u200d"
SKIN_TONES = "\U0001f3fb\U0001f3fc\U0001f3fd\U0001f3fe\U0001f3ff"


def tear(measured: MeasuredText, start: int, end: int, width: float) -> Iterator[tuple[int, int, float]]:
    """Give the pieces (start, end, width in points) of the characters `start` to `end`, as long as `width` allows.

    A piece has one letter at least, be it wider than `width`. Takes time in proportion to the number of letters.
    """
    bounds = _letter_bounds(measured.text, start, end)
    lefts, rights = _places(Ruler.of(measured.runs, measured.style), bounds)
    first, count = 0, len(lefts)
    while first < count:
        last = max(bisect_right(rights, lefts[first] + width, first) - 1, first)
        if last < count - 1:
            last = _last_slash(measured.text, bounds, first, last)
        yield bounds[first], bounds[last + 1], rights[last] - lefts[first]
        first = last + 1


def _last_slash(text: str, bounds: list[int], first: int, last: int) -> int:
    """Return the last of the letters `first` to `last` that is a slash with more than slashes behind it, else `last`.

    LibreOffice parts a word that is too wide behind its slashes, and needs more lines so than letter by letter.
    """
    slashes = (at for at in range(last, first, -1) if text[bounds[at + 1] - 1] == "/" != text[bounds[at + 1]])
    return next(slashes, last)


def _places(ruler: Ruler, bounds: list[int]) -> tuple[array[float], array[float]]:
    lefts, rights, x = array("d"), array("d"), 0.0
    for start, end in pairwise(bounds):
        left = x + (ruler.kern(start) if start > bounds[0] else 0.0)
        x = max(x, left + ruler.word(start, end).width)
        lefts.append(left * ruler.scale)
        rights.append(x * ruler.scale)
    return lefts, rights


def _letter_bounds(text: str, start: int, end: int) -> list[int]:
    """Return where letters begin, and `end`; what combines with the letter before it begins none."""
    inner = (at for at in range(start + 1, end) if not _combines(text[at - 1], text[at]))
    return [start, *inner, end]


def _combines(before: str, character: str) -> bool:
    return (
        before == JOINER
        or character == JOINER
        or character in SKIN_TONES
        or unicodedata.category(character) in ("Mn", "Me", "Mc")
    )
