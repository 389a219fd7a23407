"""Words that carry meaning, as stems: what two sentences share when they speak of the same thing.

In: text and its language. Out: stems in order, function words left out. Stems are Snowball's.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from tutoslides.language.known import language_of

if TYPE_CHECKING:
    from collections.abc import Callable

_WORD = re.compile(r"[^\W_]+(?:-[^\W_]+)*")
_ALGORITHMS = {"fr": "french", "en": "english", "de": "german", "es": "spanish", "it": "italian"}
_REMEMBERED = 65_536
"""Words whose stems are kept: more than an article has."""


def content_stems(text: str, language: str) -> tuple[str, ...]:
    """Return the stems of the words of `text` that mean something by themselves, numbers as they are."""
    stop_words = language_of(language).stop_words
    words = _WORD.findall(text.lower().replace("’", "'"))
    return tuple(stem_of(word, language) for word in words if len(word) > 1 and word not in stop_words)


@lru_cache(maxsize=_REMEMBERED)
def stem_of(word: str, language: str) -> str:
    """Return the stem of a word in lower case; in a language without rules the word itself."""
    return _stemmer(language.lower().replace("_", "-").split("-")[0])(word)


@cache
def _stemmer(code: str) -> Callable[[str], str]:
    algorithm = _ALGORITHMS.get(code)
    if algorithm is None:
        return str
    from Stemmer import Stemmer  # late: planning alone needs it

    stem: Callable[[str], str] = Stemmer(algorithm).stemWord
    return stem
