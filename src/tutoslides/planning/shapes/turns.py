"""What a language module says of the words that deny one thing and affirm another.

Patterns read a folded sentence without its connective and final stop. Groups: `first` and `second` are the sides,
`head` what stands before the negation, `a` what is denied, `b` the words behind the opposing ones; `copula`, `be` and
`only` are there or not.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

_NOTHING = re.compile(r"(?!)")

TAIL = r"[^,;:()—–]"
"""An answer at the sentence's end has no comma: behind one, the sentence would go on and the answer be an aside."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """One form of words; where it `is_parallel`, its groups `a` and `b` must have the same form."""

    pattern: re.Pattern[str]
    is_affirmed_first: bool = False
    is_parallel: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Opposition:
    """What a language has for opposing.

    A sentence with `never` is no contrast, nor one whose head is `subordinate`, whose second side `adds`, whose
    affirmed side `refuses` or whose denied side `doubles` the negation. `prepositions` and `articles` tell the family
    of a word, `verb` an infinitive, `clause` words that only a clause has, `relative` where a relative clause begins.
    """

    turns: tuple[Turn, ...]
    never: re.Pattern[str]
    subordinate: re.Pattern[str] = _NOTHING
    adds: re.Pattern[str] = _NOTHING
    refuses: re.Pattern[str] = _NOTHING
    doubles: re.Pattern[str] = _NOTHING
    verb: re.Pattern[str] = _NOTHING
    clause: re.Pattern[str] = _NOTHING
    relative: re.Pattern[str] = _NOTHING
    prepositions: Mapping[str, str] = field(default_factory=dict)
    articles: Mapping[str, str] = field(default_factory=dict)


def turn(pattern: str, *, is_affirmed_first: bool = False, is_parallel: bool = False) -> Turn:
    """Return one form of words from its pattern."""
    return Turn(pattern=re.compile(pattern), is_affirmed_first=is_affirmed_first, is_parallel=is_parallel)


def families(**words: str) -> dict[str, str]:
    """Return the family of each of the blank-separated words."""
    return {word: family for family, members in words.items() for word in members.split()}
