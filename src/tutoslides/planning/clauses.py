"""Whether words make a sentence of their own: they have a verb, and it is not a subordinate clause's.

No dictionary of all words and no parser: common finite forms, endings behind a plural, subjects before a verb. Where
these see no verb the answer is no, and nothing is cut: better a long point than a broken one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from tutoslides.language import clauses_of
from tutoslides.language.clause_tables import Clauses
from tutoslides.planning.folding import fold

_TOKEN = re.compile(r"[^\W_]+(?:-[^\W_]+)*'?|[,;:()«»“”—–]")
_REACH_OF_PLURAL = 9
"""Words within which a plural determiner counts as the subject's."""


def has_main_verb(text: str, language: str) -> bool:
    """Tell whether a finite verb of `text` belongs to no subordinate clause."""
    tables = clauses_of(language)
    tokens = [token.rstrip("'") for token in _TOKEN.findall(fold(text))]
    owed = 0
    for position, token in enumerate(tokens):
        if token in tables.subordinators:
            owed += 1
        elif _is_finite(tokens, position, tables):
            if not owed:
                return True
            owed -= 1
    return False


def speaks(text: str, language: str) -> bool:
    """Tell whether words make a sentence: a main verb, or an imperative or infinitive at the head (« Partez de … »)."""
    first = fold(text).split(maxsplit=1)[0].split("-")[0] if text.strip() else ""
    return has_main_verb(text, language) or first.endswith(clauses_of(language).command_endings)


def begins_with(text: str, phrases: tuple[str, ...]) -> bool:
    """Tell whether folded `text` begins with one of `phrases` as whole words."""
    return any(_begins(text, phrase) for phrase in phrases)


def leans_on_person(text: str, language: str) -> bool:
    """Tell whether a sentence begins with a pronoun for somebody whom the one before names (« Elle », "They")."""
    tables, folded = clauses_of(language), fold(text)
    return begins_with(folded, tables.persons) and not begins_with(folded, tables.impersonal)


def holds_any(text: str, phrases: tuple[str, ...]) -> bool:
    """Tell whether folded `text` holds one of `phrases` as whole words."""
    padded = f" {' '.join(_words(text))} "
    return any(f" {phrase} " in padded for phrase in phrases)


def _words(text: str) -> Iterator[str]:
    return (word.strip(',;:.!?()«»“”"') for word in text.split())


def _begins(text: str, phrase: str) -> bool:
    if not text.startswith(phrase):
        return False
    following = text[len(phrase) : len(phrase) + 1]
    return phrase.endswith("'") or not (following.isalnum() or following in ("'", "-"))


def _is_finite(tokens: list[str], position: int, tables: Clauses) -> bool:
    token = tokens[position]
    before = tokens[position - 1] if position else ""
    is_determiner = before in tables.before_nouns and before not in tables.subordinators
    if is_determiner and not _clitic_before(tokens, position, tables):
        return False
    if token in tables.finite_verbs:
        return True
    if not token.isalpha() or token.endswith(tables.no_verb_endings):
        return False
    if token.endswith(tables.verb_endings) and len(token) > 5 and bool(tables.verb_endings):
        return True
    return _is_plural_form(tokens, position, tables) or _has_subject(tokens, position, tables)


def _clitic_before(tokens: list[str], position: int, tables: Clauses) -> bool:
    """Tell whether an ambiguous word right before (« le », « les », « en ») is a pronoun: another stands before it."""
    before = tokens[position - 2 : position - 1] if position > 1 else []
    return bool(before) and (before[0] in tables.pronouns or before[0] in ("ne", "n", "se", "s", "me", "m"))


def _is_plural_form(tokens: list[str], position: int, tables: Clauses) -> bool:
    token = tokens[position]
    if not tables.plural_ending or not token.endswith(tables.plural_ending) or len(token) < 5:
        return False
    near = tokens[max(0, position - _REACH_OF_PLURAL) : position]
    return any(word in tables.plural_determiners for word in near)


def _has_subject(tokens: list[str], position: int, tables: Clauses) -> bool:
    """Tell whether a pronoun, at most two clitics away, or a clitic that only verbs have, stands before the word."""
    token = tokens[position]
    if token in tables.clitics or token in tables.pronouns or token in tables.subordinators:
        return False
    start = position - 1
    while start >= 0 and position - start <= 3 and tokens[start] in tables.clitics - tables.pronouns:
        if tokens[start] in ("ne", "n", "se", "s"):
            return True
        start -= 1
    return start >= 0 and position - start <= 3 and tokens[start] in tables.pronouns
