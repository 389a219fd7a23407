"""A dot and the few dozen characters around it that tell what it is.

In: a text and the places of a sentence, its dot and the next word. Out: a `Dot`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from tutoslides.language.multipart import REACH

_CONTEXT = 60
"""Characters before the word that are looked at: a name, a preposition or a noun stands there."""
_LAST_WORD = re.compile(r"[^\s«»“”„\"(\[{'’/¡¿]+\Z")
_WORD = re.compile(r"[^\W\d_][\w'’\-]*")
_NUMBER = re.compile(r"(?:[A-Z]\.[ \u00a0\u202f]?)?\d")
_NOT_BEGUN = "«»“”„\"'’‘([*_—–-•¡¿ \t\n\u00a0\u202f"


@dataclass(frozen=True, slots=True, kw_only=True)
class Dot:
    """A dot: the `word` that it follows, what stands `before` that in the sentence, and the next word.

    `is_first` says that nothing of the sentence stands before the word; `is_quoted` that a quotation begins at the next
    word; `next_is_initial` that the next word is one letter with a dot; `next_is_number` that a number is next, with or
    without such a letter before it ("art. L. 6313").
    """

    word: str
    before: str
    is_first: bool
    next_word: str
    next_is_initial: bool
    next_is_number: bool
    is_quoted: bool


def look_around(text: str, sentence: tuple[int, int], place: int) -> Dot | None:
    """Return the dot at the end of `sentence` (its start and the dot's place), or nothing where no word leads to it.

    `place` is where the next word starts.
    """
    start, at = sentence
    found = _LAST_WORD.search(text, max(start, at - REACH), at)
    if found is None:
        return None
    before = text[max(start, found.start() - _CONTEXT) : found.start()]
    following = _WORD.match(text, place)
    next_word = following.group() if following else text[place : place + 1]
    behind = place + len(next_word)
    return Dot(
        word=found.group(),
        before=before,
        is_first=len(before) < _CONTEXT and not before.strip(_NOT_BEGUN),
        next_word=next_word,
        next_is_initial=len(next_word) == 1 and text[behind : behind + 1] == ".",
        next_is_number=bool(_NUMBER.match(text, place)),
        is_quoted=text[place - 1] in '«“„»"‘',
    )
