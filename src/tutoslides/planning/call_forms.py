"""What a language module says of the words by which an article asks its readers to act.

Patterns read a folded sentence without its connective. Group `lead` are the words that lead to the demands, `mark` the
word before each demand (« de », « to »), where one stands there.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum
from functools import cache


class Strength(IntEnum):
    """How plainly a form asks: the strongest of a section is its ask.

    A need is one only at the section's end or where a word like « donc » concludes, advice only where both hold, an
    appeal (« Choisissez …, et bâtissez … ») only as the last word.
    """

    NEED = 0
    APPEAL = 1
    ADVICE = 2
    DUTY = 3
    CALL = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """One form of words; where it `has_verb`, a verb behind it names the act, else it asks for a thing or a state.

    The whole pattern is made from its `source` for a sentence that holds the `lead`: most sentences hold none, and
    patterns with openings and verbs are long to make.
    """

    strength: Strength
    lead: re.Pattern[str]
    source: str
    has_verb: bool

    def match(self, text: str) -> re.Match[str] | None:
        """Return the match of the form at the head of a folded sentence."""
        return _whole(self.source).match(text) if self.lead.search(text) else None


@cache
def _whole(source: str) -> re.Pattern[str]:
    return re.compile(source)


@dataclass(frozen=True, slots=True, kw_only=True)
class Forms:
    """What a language has for asking.

    A sentence with `never` asks for nothing, or only for a click. A demand begins with `verb`, not with an `empty` one
    that only carries on the talk (« il faut dire que »). `concludes` is a word by which advice becomes the ask;
    `filler` may be left out of the lead-in, `said` behind a demand. `appositions` open a clause that a demand can do
    without. `marks` tells, by the mark before the first demand, the pattern of the mark before the others.
    """

    calls: tuple[Call, ...]
    never: re.Pattern[str]
    verb: str
    empty: re.Pattern[str]
    concludes: re.Pattern[str]
    filler: re.Pattern[str]
    said: re.Pattern[str]
    appositions: frozenset[str]
    marks: Mapping[str, str]


def calls_of(opening: str, verb: str, *rows: tuple[Strength, str, str, bool]) -> tuple[Call, ...]:
    """Return the forms of rows of strength, lead, mark and whether a verb follows; `opening` may stand before each."""
    return tuple(
        Call(
            strength=strength,
            lead=re.compile(lead),
            source=f"{opening}(?P<lead>{lead})(?P<mark>{mark})" + (f"(?={verb})" if has_verb else ""),
            has_verb=has_verb,
        )
        for strength, lead, mark, has_verb in rows
    )
