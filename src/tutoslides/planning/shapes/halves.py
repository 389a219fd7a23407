"""« Non seulement A, mais B »: what adds, in two halves that keep their own words.

In: a sentence's text. Out: the bounds of its halves, or None.
"""

from __future__ import annotations

import re

from tutoslides.planning.quotations import count_words
from tutoslides.planning.shapes.grammar import Grammar
from tutoslides.planning.shapes.reading import without_asides, words_in
from tutoslides.planning.trimming import connective_end

SHORTEST_HALF = 3
"""Words below which a half is too thin for a card, its « non seulement » or « mais aussi » apart."""

LONGEST_HALF = 24
"""Words of a half that the back row still reads. Source: the story guide, for points."""

_OPENING = {"fr": re.compile(r"(?i)\bnon seulement\b"), "en": re.compile(r"(?i)\bnot only\b")}
_TURN = {"fr": re.compile(r"(?i)\bmais\b"), "en": re.compile(r"(?i)\bbut\b")}
_JOINING = re.compile(r"(?i)\b(?:non seulement|mais|aussi|également|encore|même|not only|but|also|too|even)\b")
_SUBJECT_CLAUSE = re.compile(
    r"(?i)(?:le fait qu|(?:ce|celui|celle|ceux|celles) qui |au cas où |the fact that |in case |those who |what )"
)
_SPLITS = re.compile(r"[;?:…]|\s[—–]\s|\betc\b")
_OTHER_TURNS = {
    "fr": re.compile(
        r"(?i)\b(?:pourtant|cependant|toutefois|néanmoins|alors que|tandis que|même si|bien que|car)\b|, qu[ei']"
        r"|\bet (?:ils?|elles?|on|nous|vous|cela|ça|ce) "
    ),
    "en": re.compile(
        r"(?i)\b(?:however|yet|although|though|while|whereas|nevertheless|because)\b"
        r"|, (?:for|that|who|which) |\band (?:it|they|we|you|this|he|she) "
    ),
}


def find_halves(text: str, grammar: Grammar) -> tuple[tuple[int, int], tuple[int, int]] | None:
    """Return the bounds of both halves of a sentence that adds them up, None where it goes on otherwise."""
    plain = without_asides(text)
    start = connective_end(plain, grammar.code)
    opening = list(_OPENING[grammar.code].finditer(plain, start))
    turns = list(_TURN[grammar.code].finditer(plain, start))
    if len(opening) != 1 or len(turns) != 1 or turns[0].start() < opening[0].end():
        return None
    halves = (start, turns[0].start()), (turns[0].start(), len(text.rstrip(" .!")))
    is_split = _SPLITS.search(plain, start, halves[1][1]) or _OTHER_TURNS[grammar.code].search(plain, start)
    is_whole = all(_has_substance(text[first:last]) for first, last in halves)
    return halves if is_whole and not is_split and not _is_subordinate(plain, start, grammar) else None


def _has_substance(half: str) -> bool:
    own = _JOINING.sub("", half)
    return count_words(own) >= SHORTEST_HALF and count_words(half) <= LONGEST_HALF


def _is_subordinate(plain: str, start: int, grammar: Grammar) -> bool:
    words = words_in(plain, start)
    return bool(words) and (words[0].folded in grammar.subordinators or _SUBJECT_CLAUSE.match(plain, start) is not None)
