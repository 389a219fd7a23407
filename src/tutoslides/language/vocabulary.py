"""The shape of what the program knows about one language; the language modules fill it in.

In: nothing. Out: frozen tables, read by sentence splitting, dates, detection and the planner.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class DeckWords:
    """The deck's own words in one language: the closed list of what a slide may say that the article does not.

    `reading` stands before the time that a slide's notes take (« Lecture : 45 s »). `layouts` and `placeholders` name
    the parts of the master for the user of PowerPoint, by the program's keys. `drawings` say what a table or chart
    is to those who cannot see it.
    """

    agenda: str
    ask: str
    continued: str
    appendix: str
    closing: str
    references: str
    thanks: str
    reading: str
    layouts: Mapping[str, str]
    placeholders: Mapping[str, str]
    drawings: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """One language, all words in lower case.

    `months` holds twelve tuples of spellings. `abbreviations` never end a sentence, `counted_abbreviations`
    not before a number, `weak_abbreviations` only before a word that commonly opens a sentence.
    `connectives` may be dropped from the head of a sentence, `oppositions` not while both halves are shown.
    `negations` holds every word that must never be cut: negations, limits and hedges.
    """

    code: str
    words: DeckWords
    months: tuple[tuple[str, ...], ...] = ()
    weekdays: frozenset[str] = frozenset()
    abbreviations: frozenset[str] = frozenset()
    counted_abbreviations: frozenset[str] = frozenset()
    weak_abbreviations: frozenset[str] = frozenset()
    name_particles: frozenset[str] = frozenset()
    stop_words: frozenset[str] = frozenset()
    connectives: tuple[str, ...] = ()
    oppositions: tuple[str, ...] = ()
    speech_verbs: frozenset[str] = frozenset()
    negations: frozenset[str] = field(default_factory=frozenset)


def word_set(text: str) -> frozenset[str]:
    """Return the blank-separated words of `text` as a set."""
    return frozenset(text.split())


def phrases(text: str) -> tuple[str, ...]:
    """Return the phrases of `text`, which bars part, in order."""
    return tuple(phrase.strip() for phrase in text.split("|"))
