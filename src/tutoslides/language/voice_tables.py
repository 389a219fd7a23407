"""The shape of what the program knows about voices in one language; the language modules fill it in.

In: nothing. Out: frozen tables. Every entry is the source of a regular expression for text with straight apostrophes
and plain blanks (`fold_marks` of the planner), and matches nothing where a language has no such words.
"""

from __future__ import annotations

from dataclasses import dataclass

NOTHING = r"(?!)"
"""Matches nowhere."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Voices:
    """Words around somebody's words.

    Credits: `according` (*selon*), `inverted` what follows a verb in *dit-il*, `subjects` the pronouns in *she said*,
    `auxiliary` before a participle, `clitics` before a verb, `as_says` before *le dit X*, `adverbs` between verb and
    name, `to_add` (*d'ajouter*), `reacts` before a colon (*s'agace :*), `words_of` (*dans les mots de*), `articles`,
    `bodies` heads of organisations and laws in small letters, `joiners` of two names, `prepositions` after which a
    name is no subject, `unlisted_verb` any verb's form where a verb before its subject is the rule.
    Roles: `role_head` what somebody may be, `no_role` how a clause begins that only looks like one.
    Announcements: `thus` (*ainsi*) ends a sentence that announces somebody's words, `heard` says that voices follow.
    Samples: `example` and `invented` end what stands before words that nobody said, `supposing` stands anywhere
    before them unless `happened` follows (*s'est exclamé*), `greeting` opens them, `question_before` announces a
    question that nobody asked.
    """

    according: str = NOTHING
    inverted: str = NOTHING
    subjects: str = NOTHING
    auxiliary: str = NOTHING
    clitics: str = NOTHING
    as_says: str = NOTHING
    adverbs: str = NOTHING
    to_add: str = NOTHING
    reacts: str = NOTHING
    words_of: str = NOTHING
    articles: str = NOTHING
    bodies: str = NOTHING
    joiners: str = NOTHING
    prepositions: str = NOTHING
    unlisted_verb: str = NOTHING
    role_head: str = NOTHING
    no_role: str = NOTHING
    thus: str = NOTHING
    heard: str = NOTHING
    example: str = NOTHING
    invented: str = NOTHING
    supposing: str = NOTHING
    happened: str = NOTHING
    greeting: str = NOTHING
    question_before: str = NOTHING


NO_VOICES = Voices()
"""A language that the program does not know."""
