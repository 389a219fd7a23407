"""Abbreviations of several parts, written with blanks or without: "z. B.", "p.ex.", "av. J.-C.".

In: a text and the place of a dot. Out: which listed abbreviation the dot ends, and whether it stands inside one.
"""

from __future__ import annotations

import re
from functools import cache

REACH = 14
"""Characters looked at on either side of a dot: enough for every abbreviation in the tables."""
_BLANK_BETWEEN_PARTS = re.compile(r"(?<=\.)[ \u00a0\u202f](?=\w)")


def find_listed_parts(text: str, at: int, tables: tuple[frozenset[str], ...]) -> tuple[str, bool]:
    """Return the abbreviation of `tables` that the dot at `at` ends ("" for none), and whether it is inside one."""
    left = _BLANK_BETWEEN_PARTS.sub("", text[max(0, at - REACH) : at]).lower()
    around = left + _BLANK_BETWEEN_PARTS.sub("", text[at : at + REACH]).lower()
    ended = ""
    for listed in _of_several_parts(tables):
        begin = around.rfind(listed + ".", 0, len(left) + len(listed) + 1)
        end = begin + len(listed)
        if begin < 0 or end < len(left) or (begin and around[begin - 1].isalnum()):
            continue
        if end > len(left):
            return "", True
        ended = ended or listed
    return ended, False


@cache
def _of_several_parts(tables: tuple[frozenset[str], ...]) -> tuple[str, ...]:
    """Return what of `tables` holds dots inside, the longest first."""
    listed = frozenset[str]().union(*tables)
    return tuple(sorted((one for one in listed if "." in one), key=lambda one: (-len(one), one)))
