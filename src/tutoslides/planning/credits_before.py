"""The credit in the words before a quotation: selon X, « … »; X souligne que « … »; X, rôle : « … ».

In: a text that went through `plain_marks`, and the words that lead to the quotation. Out: the credit, or nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from tutoslides.language.voices import voices_of
from tutoslides.planning.credits import REACH, ROLE, ROLE_BEHIND, Credit, is_common_noun, role_place
from tutoslides.planning.names import SINGLE, body_of, is_name, people_in, verbs_of

_SHORT = r"[^«»“”.;!?]{0,70}"
"""What may stand between a verb of saying and the quotation: a short clause."""

_NEW_CLAUSE = r"(?:who|that|qui|que|qu'|dont|où|die|der|che|on|je|nous|vous|we|you)"
"""Words with another subject: what they say is not said by the name before them."""

_AGED = re.compile(
    rf"\W*(?P<name>{SINGLE})(?:, | \()"
    r"(?P<role>\d{1,3} (?:ans|years?|Jahre|años|anni)\b[^.;:!?«»“”\"()]{0,90}?)\)?\s*:\s*\Z"
)
"""A first name that an age makes a person's: « Louise, 28 ans : »."""

_Around = tuple[re.Pattern[str], re.Pattern[str]]


def credit_before(text: str, span: tuple[int, int], language: str) -> Credit | None:
    """Return the credit in the words `span` before a quotation; of several the last."""
    end = span[1]
    head = max(span[0], end - REACH)
    people = people_in(text[head:end], language)
    spans = [(head + person.start, head + person.end) for person in people]
    found = [place for place in spans if _leads(text, (head, end), place, _patterns_before(language), language)]
    if found:
        start = _first_of_several(text, spans, found[-1], language)
        return _person_before(text, (start, found[-1][1]), end, language)
    for place in _bodies(text, head, end, language):
        if _leads(text, (head, end), place, _patterns_before_body(language), language):
            return Credit(name=place, is_person=False)
    aged = _AGED.match(text, head, end) if head == span[0] else None
    return Credit(name=aged.span("name"), role=aged.span("role")) if aged else None


def _first_of_several(text: str, spans: list[tuple[int, int]], last: tuple[int, int], language: str) -> int:
    """Return where an enumeration of names begins of which `last` is the last: « A, B et C »."""
    start, link = last[0], rf",? {voices_of(language).joiners} "
    for span in reversed(spans[: spans.index(last)]):
        if not re.fullmatch(link, text[span[1] : start]):
            break
        start, link = span[0], ", "
    return start


def _person_before(text: str, span: tuple[int, int], end: int, language: str) -> Credit:
    found = ROLE_BEHIND.match(text, span[1], end)
    return Credit(name=span, role=role_place(found, language) if found else None)


def _bodies(text: str, start: int, end: int, language: str) -> Iterator[tuple[int, int]]:
    for match in _body_search(language).finditer(text, start, end):
        name = match["name"]
        if is_name(name, language) and not is_common_noun(name, language, has_article=bool(match["article"])):
            yield match.span("name")


def _leads(
    text: str, bounds: tuple[int, int], span: tuple[int, int], patterns: tuple[_Around, ...], language: str
) -> bool:
    """Tell whether the name at `span` is who speaks, in the words `bounds` before a quotation."""
    if people_in(text[span[1] : bounds[1]], language):
        return False
    before = text[bounds[0] : span[0]]
    return any(head.search(before) and tail.match(text, span[1], bounds[1]) for head, tail in patterns)


@cache
def _body_search(language: str) -> re.Pattern[str]:
    known = voices_of(language)
    heads = rf"\b{known.according} |\b{verbs_of(language)} |\A|[,;:] "
    return re.compile(rf"(?:{heads})\s*(?P<article>{known.articles})?(?P<name>{body_of(language)})")


@cache
def _patterns_before(language: str) -> tuple[_Around, ...]:
    """Return pairs for a person: what stands before the name, and what follows it up to the quotation."""
    known, verbs = voices_of(language), verbs_of(language)
    what = rf"(?:{known.articles})?(?:[a-zà-ÿ][\w'\-]* ){{0,3}}"
    clause = rf"(?:(?<![\w'])(?!(?:{known.prepositions}) )\w[\w'\-]* |[,;:(–—] ?|\A|{known.articles})\Z"
    words = rf"(?:(?:{known.clitics})|(?!(?:{_NEW_CLAUSE}|{known.subjects})\b)[\w'\-]+ ){{0,3}}"
    return _compiled(
        (rf"(?:\b{known.according} |\A[Pp]our |\A[Ff]or ){what}\Z", rf"{ROLE}(?:\)?,?\s*:?\s*|[,\s]{_SHORT})\Z"),
        (clause, rf"{ROLE}[,)]? {words}{verbs}\b{_SHORT}\Z"),
        (clause, rf"{ROLE}[,)]? {known.reacts}\s*:\s*\Z"),
        (rf"\b{verbs}(?:,? {known.adverbs},?)? {what}\Z", rf"{ROLE}\)?\s*[,:]?\s*\Z"),
        (rf"\A\W*(?:{known.articles})?\Z", rf"{ROLE}\)?\s*:\s*\Z"),
        (clause, rf"{ROLE}{known.to_add}\s*:?\s*\Z"),
        (rf"{known.words_of}{what}\Z", rf"{ROLE}\s*[,:]?\s*\Z"),
        (r"\Z", rf"{ROLE},? (?:pour qui|for whom){_SHORT}\Z"),
    )


@cache
def _patterns_before_body(language: str) -> tuple[_Around, ...]:
    """Return the same for an organisation, a work of reference, a law, or a name of one word."""
    known, verbs = voices_of(language), verbs_of(language)
    clause = rf"(?:[,;:(–—] ?|\A|{known.articles})\Z"
    return _compiled(
        (rf"\b{known.according} (?:{known.articles})?\Z", rf"(?:,?\s*:?\s*|[,\s]{_SHORT})\Z"),
        (clause, rf"{ROLE}[,)]? (?:(?:{known.clitics})|{known.auxiliary} )*{verbs}\b{_SHORT}\Z"),
        (rf"\b{verbs} (?:{known.articles})?\Z", r"\s*[,:]?\s*\Z"),
    )


def _compiled(*sources: tuple[str, str]) -> tuple[_Around, ...]:
    return tuple((re.compile(head), re.compile(tail)) for head, tail in sources)
