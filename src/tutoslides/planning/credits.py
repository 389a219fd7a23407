"""Where a text credits words to somebody: right after them, or in what stands before them.

In: a text that went through `plain_marks`, and a place in it. Out: the places of a name and of its role, or nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from tutoslides.language.voices import voices_of
from tutoslides.planning.names import PERSON, body_of, is_name, is_role, people_in, verbs_of

REACH = 320
"""Characters beside a quotation in which its credit is looked for: a long clause."""

_CLOSING = r"[\s,»”\"“'–—\-]*"
_ROLE = r"(?:(?:, | \(|,? [–—] )(?P<role>(?:\d{1,3} ans, )?[^,.;:!?«»“”\"()–—]{3,160}))?"
_ROLE_BEHIND = re.compile(_ROLE)
_RELATIVE = re.compile(r"\s(?:who|which|whose|that|qui|dont|où|lors|quien|che|der|die|das)\s")
_LONGEST_ROLE = 110
"""Characters: what is longer tells a story."""

_END = r"(?=[,.;:!?)»«”–—]|\s|\Z)"
_SHORT = r"[^«»“”.;!?]{0,70}"
"""What may stand between a verb of saying and the quotation: a short clause."""

_ACRONYM = re.compile(r"[A-ZÀ-Ö]{2,}\w*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Credit:
    """Places in a text: of the name, and of the role where one is given. `is_person` is false for a body or a work."""

    name: tuple[int, int]
    role: tuple[int, int] | None = None
    is_person: bool = True


def credit_after(text: str, span: tuple[int, int], language: str, *, inside: bool = False) -> Credit | None:
    """Return the credit that follows a quotation, in the words `span` that go on behind it.

    `inside` tells that the quotation goes on after it: then only a word for a person or an age is a role.
    """
    for pattern, is_person in _patterns_after(language):
        found = pattern.match(text, span[0], min(span[1], span[0] + REACH))
        credit = _checked(found, language, is_person=is_person, inside=inside) if found else None
        if credit:
            return credit
    return None


def credit_before(text: str, span: tuple[int, int], language: str) -> Credit | None:
    """Return the credit in the words `span` before a quotation; of several the last."""
    end = span[1]
    head = max(span[0], end - REACH)
    people = people_in(text[head:end], language)
    found = [
        match for match in people if _leads(text, (head, end), (head + match.start(), head + match.end()), language)
    ]
    if found:
        return _person_before(text, (head + found[-1].start(), head + found[-1].end()), end, language)
    for span in _bodies(text, head, end, language):
        if _leads(text, (head, end), span, language):
            return Credit(name=span, is_person=False)
    return None


def says_pronoun(text: str, span: tuple[int, int], language: str) -> bool:
    """Tell whether *dit-il* or *she said* stands at the head of the words `span` behind a quotation."""
    return _pronoun_after(language).match(text, span[0], min(span[1], span[0] + REACH)) is not None


def _checked(found: re.Match[str], language: str, *, is_person: bool, inside: bool) -> Credit | None:
    name, groups = found["name"].removesuffix("'s"), found.groupdict()
    what = groups.get("what")
    if not is_name(name, language) or (what and not is_role(what.split()[-1], language, surely=True)):
        return None
    if not is_person and _is_common_noun(name, language, has_article=bool(groups.get("article"))):
        return None
    place = _role_place(found, language, surely=inside) or (found.span("what") if what else None)
    is_alone = is_person or not groups.get("article")
    return Credit(name=(found.start("name"), found.start("name") + len(name)), role=place, is_person=is_alone)


def _is_common_noun(name: str, language: str, *, has_article: bool) -> bool:
    """Tell whether a capital says nothing: before *the Director*, and in German, which writes every noun with one."""
    if language.lower().startswith("de"):
        return not _ACRONYM.match(name)
    return has_article and is_role(name, language, surely=True)


def _person_before(text: str, span: tuple[int, int], end: int, language: str) -> Credit:
    found = _ROLE_BEHIND.match(text, span[1], end)
    name = (span[0], span[0] + len(text[span[0] : span[1]].removesuffix("'s")))
    return Credit(name=name, role=_role_place(found, language) if found else None)


def _role_place(found: re.Match[str], language: str, *, surely: bool = False) -> tuple[int, int] | None:
    """Return where the role of a match stands, up to a relative clause; none where it is something else."""
    role = found.groupdict().get("role")
    if not role or not is_role(role, language, surely=surely):
        return None
    relative = _RELATIVE.search(role)
    length = relative.start() if relative else len(role.rstrip())
    return (found.start("role"), found.start("role") + length) if length <= _LONGEST_ROLE else None


def _bodies(text: str, start: int, end: int, language: str) -> Iterator[tuple[int, int]]:
    for match in _body_search(language).finditer(text, start, end):
        name = match["name"]
        if is_name(name, language) and not _is_common_noun(name, language, has_article=bool(match["article"])):
            yield match.span("name")


def _leads(text: str, bounds: tuple[int, int], span: tuple[int, int], language: str) -> bool:
    """Tell whether the name at `span` is who speaks, in the words `bounds` before a quotation."""
    before = text[bounds[0] : span[0]]
    for head, tail in _patterns_before(language):
        if not head.search(before):
            continue
        found = tail.match(text, span[1], bounds[1])
        if found and not people_in(text[found.end("said") if found["said"] else span[1] : bounds[1]], language):
            return True
    return False


@cache
def _patterns_after(language: str) -> tuple[tuple[re.Pattern[str], bool], ...]:
    known, verbs = voices_of(language), verbs_of(language)
    what = rf"(?:(?:{known.articles})?(?P<what>[a-zà-ÿ][\w'\-]*(?: [a-zà-ÿ][\w'\-]*){{0,3}}) )?"
    people = rf"{what}(?P<name>{PERSON}(?: {known.joiners} {PERSON})*)"
    body = rf"(?P<article>{known.articles})?(?P<name>{body_of(language)})"
    verb = rf"(?:{known.as_says} )?(?:l'|le |la )?(?:{known.clitics})?(?:{known.auxiliary} )?{verbs}\b(?:,? {known.adverbs},?)?"
    sources = (
        (rf"{_CLOSING}{verb} {people}{_ROLE}{_END}", True),
        (rf"{_CLOSING}(?P<name>{PERSON}){_ROLE},? (?:{known.auxiliary} )*{verbs}\b", True),
        (rf"{_CLOSING}\(?{known.according} {people}{_ROLE}{_END}", True),
        (rf"{_CLOSING}{verb} {body}{_ROLE}{_END}", False),
        (rf"{_CLOSING}{body}{_ROLE},? (?:{known.auxiliary} )*{verbs}\b", False),
        (rf"{_CLOSING}\(?{known.according} {body}{_END}", False),
        (rf"[\s»”\"'.…!?]*(?:[—–]|-{{1,2}})\s*(?P<name>{PERSON})(?:, (?P<role>[^«»“”]{{2,120}}?))?\s*[.)]*\s*\Z", True),
        (rf"[\s»”\"']*\((?P<name>{PERSON})(?:, (?P<role>[^«»“”()]{{2,90}}))?\)", True),
        (rf"[\s»”\"']*\((?P<name>[A-ZÀ-Ö]{{2,}})(?:, [^()]*)?\)", False),
        (
            rf"[\s»”\"']*, ?(?:{known.clitics})?{known.unlisted_verb}(?:,? {known.adverbs},?)? {people}{_ROLE}{_END}",
            True,
        ),
    )
    return tuple((re.compile(source), is_person) for source, is_person in sources)


@cache
def _pronoun_after(language: str) -> re.Pattern[str]:
    known, verbs = voices_of(language), verbs_of(language)
    return re.compile(
        rf"{_CLOSING}(?:(?:l'|le |la )?(?:{known.clitics})?(?:{known.auxiliary})?{verbs}{known.inverted}|"
        rf"(?:a|avait|ont)-t-(?:il|elle|ils|elles) {verbs}\b|"
        rf"{known.subjects} (?:{known.auxiliary} )*{verbs}\b)"
    )


@cache
def _body_search(language: str) -> re.Pattern[str]:
    known = voices_of(language)
    heads = rf"\b{known.according} |\b{verbs_of(language)} |\A|[,;:] "
    return re.compile(rf"(?:{heads})\s*(?P<article>{known.articles})?(?P<name>{body_of(language)})")


@cache
def _patterns_before(language: str) -> tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]:
    """Return pairs: what stands before the name, and what follows it up to the quotation."""
    known, verbs = voices_of(language), verbs_of(language)
    what = rf"(?:{known.articles})?(?:[a-zà-ÿ][\w'\-]* ){{0,3}}"
    said, anywhere = r"(?P<said>)", r"\Z"
    clause = rf"(?:(?<![\w'])(?!(?:{known.prepositions}) )\w[\w'\-]* |[,;:(–—] ?|\A|{known.articles})\Z"
    sources = (
        (rf"(?:{known.according} |\A[Pp]our |\A[Ff]or ){what}\Z", rf"{said}{_ROLE}(?:\)?,?\s*:?\s*\Z|,{_SHORT}\Z)"),
        (clause, rf"{_ROLE}[,)]? (?:(?:{known.clitics})|[\w'\-]+ ){{0,3}}{verbs}\b(?P<said>){_SHORT}\Z"),
        (rf"\b{verbs}(?:,? {known.adverbs},?)? {what}\Z", rf"{_ROLE}\)?{said}\s*[,:]?\s*\Z"),
        (rf"\A\W*(?:{known.articles})?\Z", rf"{_ROLE}\)?{said}\s*:\s*\Z"),
        (clause, rf"{_ROLE}{known.to_add}{said}\s*:?\s*\Z"),
        (rf"{known.words_of}{what}\Z", rf"{_ROLE}{said}\s*[,:]?\s*\Z"),
        (anywhere, rf"{_ROLE},? (?:pour qui|for whom){said}{_SHORT}\Z"),
    )
    return tuple((re.compile(head), re.compile(tail)) for head, tail in sources)
