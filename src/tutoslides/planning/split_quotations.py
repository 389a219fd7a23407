"""Quotations that a verb of saying splits: « …, explique X, … » inside one pair of marks, or “…,” she said, “…”.

In: a text and its outermost pairs of marks. Out: for each quotation the pieces of text that are somebody's words, in
order; what stands between two pieces of one quotation is the interruption.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from tutoslides.language.voices import voices_of
from tutoslides.planning.names import PERSON, SINGLE, body_of, is_role, plain_marks, says, verbs_of

Span = tuple[int, int]

_OPENS_CREDIT = r"(?:,| ?[—–]| -(?= )) ?"

LONGEST_JOINED = 60
"""Words up to which two sentences parted by *she said* are one quotation: more would be cut off again."""

_BEHIND_MARK = re.compile(r"(?:[,—–]| -)([^,;:!?«»“”\"—–]*)")
"""The clause behind a mark that may open an interruption."""

_LONGEST_GAP = 220
"""Characters between two marks that may be an interruption: a verb, a name, a role."""


def split_quotations(text: str, marked: Sequence[Span], language: str) -> Iterator[tuple[Span, ...]]:
    """Give for each quotation its pieces, without marks; `marked` are outermost pairs of marks in order."""
    plain = plain_marks(text)
    group: list[Span] = []
    for start, end in marked:
        pieces = _without_interruption(plain, (start + 1, end - 1), language)
        if group and not _goes_on(plain, group, (start, end), language):
            yield tuple(group)
            group = []
        group += pieces
    if group:
        yield tuple(group)


def _without_interruption(text: str, span: Span, language: str) -> list[Span]:
    found = _interruption(text, span, language) if _may_be_interrupted(text[slice(*span)], language) else None
    if not found or not text[span[0] : found[0]].strip():
        return [span]
    start, end = found
    rest = text[end : span[1]].strip(" .!?…,")
    return [(span[0], start), (end, span[1])] if rest else [(span[0], start)]


def _interruption(text: str, span: Span, language: str) -> Span | None:
    """Return the place of the first credit within a quotation, with the role that it names."""
    closed, amid = _inside_before_stop(language).search(text, *span), _inside(language).search(text, *span)
    has_role = bool(closed and (not closed["role"] or is_role(closed["role"], language, surely=True)))
    if closed and has_role and (not amid or closed.start() <= amid.start()):
        return closed.span()
    if not amid:
        return None
    is_known = not amid["role"] or is_role(amid["role"], language, surely=True)
    return amid.start(), amid.end() if is_known else amid.start("role")


def _may_be_interrupted(words: str, language: str) -> bool:
    """Tell whether a verb of saying stands behind a comma or dash, and there somebody who may say it.

    That is quick to ask, before the long pattern is made.
    """
    clauses = _BEHIND_MARK.finditer(words)
    return any(says(found[1], language) and _somebody(language).search(words, found.start(1)) for found in clauses)


@cache
def _somebody(language: str) -> re.Pattern[str]:
    """Return the pattern of how each speaker of `_said` begins: a capital, an account, an article, a pronoun."""
    known = voices_of(language)
    return re.compile(rf"[A-ZÀ-ÖØ-ÞŒŠŽ@]|-t-|{known.articles}|{known.subjects}|{known.inverted}|{known.bodies}")


def _goes_on(text: str, group: Sequence[Span], following: Span, language: str) -> bool:
    """Tell whether the pair of marks `following` goes on with the quotation whose pieces are `group`."""
    last = group[-1]
    gap = text[last[1] + 1 : following[0]]
    if len(gap) > _LONGEST_GAP or not says(gap, language) or not _ends_openly(text, last, gap):
        return False
    found = _between(language).fullmatch(gap)
    if not found:
        return False
    if found["stop"] != ".":
        return bool(found["stop"])
    words = sum(len(text[start:end].split()) for start, end in (*group, (following[0] + 1, following[1] - 1)))
    return words <= LONGEST_JOINED and not _is_credited_itself(text, following, language)


def _ends_openly(text: str, piece: Span, gap: str) -> bool:
    """Tell whether a credit may follow: the piece ends in a comma, a question or a cry, or a comma stands behind."""
    last = text[piece[0] : piece[1]].rstrip()[-1:]
    return gap.lstrip()[:1] in ",—–" or last in ",?!…—–" or (last.isalnum() and gap.strip()[:1].islower())


def _is_credited_itself(text: str, span: Span, language: str) -> bool:
    """Tell whether another credit follows the marks at `span`: then they are a voice of their own."""
    end = span[1] + _LONGEST_GAP
    return says(text[span[1] : end], language) and _credit_begins(language).match(text, span[1], end) is not None


@cache
def _said(language: str) -> str:
    """Return the source of a clause that says who speaks: *dit-il*, *explique X*, *she said*, *X says*."""
    known, verbs = voices_of(language), verbs_of(language)
    return (
        rf"(?:{_verb_first(language)}|{known.subjects} (?:{known.auxiliary} )*{verbs}\b|"
        rf"{_who(language)} (?:{known.auxiliary} )*{verbs}\b)"
    )


@cache
def _verb_first(language: str) -> str:
    """Return the source of a credit that begins with its verb, which nobody says of somebody else in passing."""
    known, verbs = voices_of(language), verbs_of(language)
    verb = rf"(?:(?:l'|le |la )?(?:{known.clitics})?(?:{known.auxiliary} )?{verbs}\b)"
    return (
        rf"(?:(?:a|avait|ont)-t-(?:il|elle|ils|elles) {verbs}\b|{verb}(?:{known.inverted})|"
        rf"{verb}(?:,? {known.adverbs},?)? {_who(language)})"
    )


@cache
def _who(language: str) -> str:
    """Return the source of a speaker: a name, an organisation, or a few words such as *la directrice*."""
    known = voices_of(language)
    what = rf"(?:{known.articles})?(?:[a-zà-ÿ][\w'\-]* ){{0,4}}"
    who = rf"(?:{what}{PERSON}(?: {known.joiners} {PERSON})*|(?:{known.articles})?{body_of(language)}|{SINGLE})"
    common = rf"{known.articles}[a-zà-ÿ][\w'\-]*(?: (?:de |d'|du |des |of )?[a-zà-ÿ][\w'\-]*){{0,3}}?"
    return rf"(?:{who}|{common})"


@cache
def _inside(language: str) -> re.Pattern[str]:
    adverbs = rf"(?: {voices_of(language).adverbs})?"
    role = r"(?:,(?P<role> [^,.;:!?«»“”\"—–]{3,60}))?"
    return re.compile(rf"{_OPENS_CREDIT}{_said(language)}{adverbs}{role}(?: ?[,—–]| -(?= )|(?=\s?[.!?…]*\s*\Z))")


@cache
def _inside_before_stop(language: str) -> re.Pattern[str]:
    """Return the pattern of a credit that ends its sentence: « …, explique X, rôle. La suite … »."""
    adverbs = rf"(?: {voices_of(language).adverbs})?"
    role = r"(?:,(?P<role> [^.;:!?«»“”\"—–]{3,90}))?"
    return re.compile(rf"{_OPENS_CREDIT}{_verb_first(language)}{adverbs}{role}\.(?=\s+\W{{0,2}}[A-ZÀ-ÖØ-Þ])")


@cache
def _between(language: str) -> re.Pattern[str]:
    return re.compile(
        rf"\s*[,—–]? ?(?:{voices_of(language).as_says} )?(?:{_said(language)}|{_some_said(language)})"
        r"[^.!?:;«»“”\"]{0,120}?(?P<stop>[,.]?)\s*"
    )


@cache
def _some_said(language: str) -> str:
    """Return the source of a nameless speaker of several words before a verb: *one of the teachers said*."""
    return rf"[a-z][^.!?:;«»“”\",]{{0,60}} {verbs_of(language)}\b"


@cache
def _credit_begins(language: str) -> re.Pattern[str]:
    return re.compile(rf"[\s,]*(?:{voices_of(language).as_says} )?{_said(language)}")
