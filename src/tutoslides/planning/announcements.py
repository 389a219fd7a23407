"""The sentence before a quotation: it announces somebody's words, goes on with a voice, or tells what somebody says.

In: a paragraph's words and the place of the sentence. Out: the one name that it credits, or nothing.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from tutoslides.language.voices import voices_of
from tutoslides.model.text import Runs, plain_text
from tutoslides.planning.credits import Credit
from tutoslides.planning.credits_before import credit_before
from tutoslides.planning.names import people_in, plain_marks, says, verbs_of
from tutoslides.planning.quotations import Quotation


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """A paragraph: its runs, and its text with plain marks, as long as they."""

    runs: Runs
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Before:
    """The sentence before a quotation's own: its words, its place in them, and the last voice that it credits.

    `adjoins` is false where it ends another paragraph.
    """

    words: Words
    span: tuple[int, int]
    voice: Quotation | None = None
    adjoins: bool = True

    @property
    def text(self) -> str:
        """The sentence with plain marks."""
        return self.words.text[slice(*self.span)]


def words_of_runs(runs: Runs) -> Words:
    """Return the words of a paragraph, ready for attribution."""
    return Words(runs=runs, text=plain_marks(plain_text(runs)))


def announcing_credit(before: Before, language: str) -> Credit | None:
    """Return the one name of a sentence that announces somebody's words: « … : » or « X le résume ainsi. »."""
    start, text = before.span[0], before.text.rstrip()
    thus = _thus(language).search(text)
    if not text.endswith(":") and not thus:
        return None
    if len({person.name for person in people_in(text, language)}) > 1:
        return None
    return credit_before(before.words.text, (start, start + len(text.rstrip(".! "))), language)


def telling_credit(before: Before, language: str) -> Credit | None:
    """Return the one name of a sentence in which it says or tells something (« X raconte que … »)."""
    people = people_in(before.text, language)
    if len({person.name for person in people}) != 1 or not says(before.text, language):
        return None
    first = people[0]
    tells = _telling(language).match(before.text, first.end) and not has_words(before.text[: first.start])
    is_told = _told(language).search(before.text[: first.start])
    start = before.span[0]
    return Credit(name=(start + first.start, start + first.end)) if tells or is_told else None


def names_one(before: Before, language: str) -> bool:
    """Tell whether the sentence names nobody beside its voice; names of places stand in a role."""
    role = plain_marks(plain_text(before.voice.role)) if before.voice else ""
    return len({person.name for person in people_in(before.text, language) if person.name not in role}) <= 1


def has_words(text: str) -> bool:
    return any(character.isalnum() for character in text)


@cache
def _thus(language: str) -> re.Pattern[str]:
    return re.compile(rf"\b{voices_of(language).thus}\s*[.:!]?\Z")


@cache
def _telling(language: str) -> re.Pattern[str]:
    known = voices_of(language)
    return re.compile(rf"(?:, [^,.;:!?]{{3,90}},)? (?:{known.clitics})?(?:{known.auxiliary} )?{verbs_of(language)}\b")


@cache
def _told(language: str) -> re.Pattern[str]:
    return re.compile(rf"[,»”\"] ?{verbs_of(language)} \Z")
