"""The credit right behind a quotation: « …, explique X, rôle », “…,” she said, « … », selon X, « … » — X.

In: a text that went through `plain_marks`, and the words behind the quotation. Out: the credit, or nothing.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, partial

from tutoslides.language.voices import voices_of
from tutoslides.planning.credits import CLOSING, REACH, ROLE, Credit, is_common_noun, role_place
from tutoslides.planning.names import PERSON, body_of, is_name, is_role, says, verbs_of

_DASHED = r"[\s»”\"'.…!?]*(?:[—–]|-{1,2})\s*"
_BRACKETED = r"[\s»”\"']*\("
_END = r"(?=[,.;:!?)»«”–—]|\s|\Z)"

_COMMON_TAIL = re.compile(r"(?: (?:of the|du|de la|de l'|des) ?[a-zà-ÿ][\w\-]*)+\Z")
"""What goes on behind a name without article, and is no part of it: « Strang *of the farmhouse* »."""

_SURNAME = r"(?:(?:[A-Z]\. ?){0,2}(?:(?:De|Le|La|Du|Van|Von|D') ?)?[A-ZÀ-ÖØ-Þ][\w'’\-]+)"
_CITED = re.compile(
    rf"[\s.…»”\"'’]*(?:[a-zà-ÿ'’]+ ){{0,3}}(?:[a-zà-ÿ'’]+[.»”\"]+\s*)?"
    rf"\((?P<name>{_SURNAME}(?:(?:, | et | and | und | y | e |,? & ){_SURNAME}){{0,4}}"
    r"(?: et al\.?)?),? (?:19|20)\d\d[a-z]?(?:[,;:] ?[^()]{1,20})?\)"
)
"""A work of research named by its authors and year: « … » (Morel & Petit, 2009, p. 12)."""


def credit_after(text: str, span: tuple[int, int], language: str, *, inside: bool = False) -> Credit | None:
    """Return the credit that follows a quotation, in the words `span` that go on behind it.

    `inside` tells that the quotation goes on after it: then only a word for a person or an age is a role.
    """
    end = min(span[1], span[0] + REACH)
    cited = _CITED.match(text, span[0], end)
    if cited:
        return Credit(name=cited.span("name"), is_person=False)
    words = text[span[0] : end]
    for form in _forms_after(language):
        found = _pattern(form.source).match(text, span[0], end) if form.may_stand_in(words) else None
        credit = _checked(found, language, is_person=form.is_person, inside=inside) if found else None
        if credit:
            return credit
    return None


def says_pronoun(text: str, span: tuple[int, int], language: str) -> bool:
    """Tell whether *dit-il* or *she said* stands at the head of the words `span` behind a quotation."""
    end = min(span[1], span[0] + REACH)
    return says(text[span[0] : end], language) and _pronoun_after(language).match(text, span[0], end) is not None


def _checked(found: re.Match[str], language: str, *, is_person: bool, inside: bool) -> Credit | None:
    name, groups = found["name"], found.groupdict()
    what = groups.get("what")
    if (
        name.endswith("'s")
        or not is_name(name, language)
        or (what and not is_role(what.split()[-1], language, surely=True))
    ):
        return None
    if not is_person and is_common_noun(name, language, has_article=bool(groups.get("article"))):
        return None
    place = role_place(found, language, surely=inside) or (found.span("what") if what else None)
    is_alone = is_person or not groups.get("article")
    length = len(_COMMON_TAIL.sub("", name) if is_alone else name)
    return Credit(name=(found.start("name"), found.start("name") + length), role=place, is_person=is_alone)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Form:
    """One form of a credit; its pattern is made where `may_stand_in` holds for the words, which is quick to ask."""

    may_stand_in: Callable[[str], object]
    source: str
    is_person: bool


@cache
def _pattern(source: str) -> re.Pattern[str]:
    return re.compile(source)


@cache
def _forms_after(language: str) -> tuple[_Form, ...]:
    known, verbs = voices_of(language), verbs_of(language)
    word = r"(?:[a-zà-ÿ][\w'\-]*|[A-Z]{2,4})"
    what = rf"(?:(?:{known.articles})?(?P<what>{word}(?: {word}){{0,3}}) )?"
    people = rf"{what}(?P<name>{PERSON}(?: {known.joiners} {PERSON})*)"
    body = rf"(?P<article>{known.articles})?(?P<name>{body_of(language)})"
    before = rf"(?:{known.as_says} )?(?:l'|le |la )?(?:{known.clitics})?(?:{known.auxiliary} )?"
    verb = rf"{before}{verbs}\b(?:,? {known.adverbs},?)?"
    unlisted = rf"[\s»”\"']*, ?(?:{known.clitics})?{known.unlisted_verb}"
    has_verb = partial(says, language=language)
    has_according = re.compile(known.according).search
    has_dash, has_bracket = re.compile(_DASHED).match, re.compile(_BRACKETED).match
    rows = (
        (has_verb, rf"{CLOSING}{verb} {people}{ROLE}{_END}", True),
        (has_verb, rf"{CLOSING}(?P<name>{PERSON}){ROLE},? (?:{known.auxiliary} )*{verbs}\b", True),
        (has_according, rf"{CLOSING}\(?{known.according} {people}{ROLE}{_END}", True),
        (has_verb, rf"{CLOSING}{verb} {body}{ROLE}{_END}", False),
        (has_verb, rf"{CLOSING}{body}{ROLE},? (?:{known.auxiliary} )*{verbs}\b", False),
        (has_according, rf"{CLOSING}\(?{known.according} {body}{_END}", False),
        (has_dash, rf"{_DASHED}(?P<name>{PERSON})(?:, (?P<role>[^«»“”]{{2,120}}?))?\s*[.)]*\s*\Z", True),
        (has_bracket, rf"{_BRACKETED}(?P<name>{PERSON})(?:, (?P<role>[^«»“”()]{{2,90}}))?\)", True),
        (has_bracket, rf"{_BRACKETED}(?P<name>[A-ZÀ-Ö]{{2,}})(?:, [^()]*)?\)", False),
        (re.compile(unlisted).match, rf"{unlisted}(?:,? {known.adverbs},?)? {people}{ROLE}{_END}", True),
    )
    return tuple(_Form(may_stand_in=first, source=source, is_person=is_person) for first, source, is_person in rows)


@cache
def _pronoun_after(language: str) -> re.Pattern[str]:
    known, verbs = voices_of(language), verbs_of(language)
    return re.compile(
        rf"{CLOSING}(?:(?:l'|le |la )?(?:{known.clitics})?(?:{known.auxiliary})?{verbs}{known.inverted}|"
        rf"(?:a|avait|ont)-t-(?:il|elle|ils|elles) {verbs}\b|"
        rf"{known.subjects} (?:{known.auxiliary} )*{verbs}\b)"
    )
