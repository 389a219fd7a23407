"""The language of a text, by its function words.

In: the article's text. Out: `fr`, `en`, `de`, `es` or `it`, else `und`.
"""

from __future__ import annotations

import re

from tutoslides.language.known import LANGUAGES

_WORD = re.compile(r"[^\W\d_]{2,}")
"""Single letters tell nothing: o, a, e, i, y are function words of half of Europe."""
_RUNNING_TEXT = 8
"""Words a line needs to count as running text: a site's frame (menus, links) is made of shorter ones."""
_SAMPLE = 60_000
"""Characters looked at: about ten thousand words are more than enough to tell."""
_LEAST_SHARE = 0.12
"""Share of function words below which a text is in none of the languages; real prose has 0.3 to 0.6 of its own."""
_TOO_FEW_TO_REFUSE = 12
"""Words below which a guess is better than `und`."""


def detect_language(text: str) -> str:
    """Return the best guess at the language of `text`, `und` for one that is none of the known.

    A text too short to tell gets the first language with most hits, French where there are none.
    """
    words = _running_words(text[:_SAMPLE])
    counts = {code: sum(word in language.stop_words for word in words) for code, language in LANGUAGES.items()}
    best = max(counts, key=lambda code: counts[code])
    if len(words) >= _TOO_FEW_TO_REFUSE and counts[best] < _LEAST_SHARE * len(words):
        return "und"
    return best


def _running_words(text: str) -> list[str]:
    lines = [_WORD.findall(line.lower()) for line in text.split("\n")]
    running = [word for line in lines if len(line) >= _RUNNING_TEXT for word in line]
    return running or [word for line in lines for word in line]
