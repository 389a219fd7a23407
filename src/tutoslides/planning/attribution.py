"""Who said it: a speaker that the quotation's own sentence names, or nobody. Never a guess.

« … », explique X, role · X says / says X · Selon X, « … » · X souligne … : « … » · and the author who speaks of himself
(« comme je le souligne souvent : « … » »). Only a first name with a surname, or a title with a name, is a speaker.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache

from tutoslides.language import language_of
from tutoslides.model.text import Runs, plain_text, runs_of, slice_runs
from tutoslides.planning.quotations import Quotation

_WORD = r"(?:[A-ZÀ-ÖØ-ÞŒŠŽ](?:\.|[\w’'\-]+))"
_PARTICLE = r"(?:(?:de|du|des|la|le|van|von|der|den|di|da|del|el|al|ben)[ \u00a0]|d[’'])"
_ARTICLE = r"(?:Les?|La|Une?|The|An?|El|Los|Las|Der|Die|Das|Il|Lo)[ \u00a0]"
_FULL_NAME = rf"(?!{_ARTICLE}){_WORD}(?:[ \u00a0]{_PARTICLE}*{_WORD})+"
_TITLED = rf"(?:M\.|Mme|Mlle|Mr\.?|Mrs\.?|Ms\.?|Dr\.?|Pr\.?|Prof\.?)[ \u00a0]{_WORD}(?:[ \u00a0]{_WORD})*"
_NAME = rf"(?P<name>{_TITLED}|{_FULL_NAME})"
_ROLE = r"(?:,[ \u00a0](?P<role>[^,.;:!?«»“”\"()]{3,90}))?"
_ACCORDING = r"(?:[Ss]elon|[Dd][’']après|[Aa]ccording to|[Nn]ach|[Ll]aut|[Ss]egún|[Ss]econdo)"
_CLOSING = r"[\s,»”\"“]*"
_SHORT_OF_A_STOP = r"[^«»“”.;!?]{0,70}"

_NO_ROLE = re.compile(r"(?:qui|que|dont|où|lors|en|dans|à|et|mais|who|which|when|in|at|on|after|during|and|but)\b")
"""How a clause begins that goes on with the sentence instead of saying what somebody is."""

_HIMSELF = {
    "fr": r"\bje (?:le |vous le |l[’'])?(?:{verbs})(?: souvent| toujours| volontiers| déjà| ici)?\s*:?\s*$",
    "en": r"\bI (?:often |always )?(?:{verbs})(?: often| before| elsewhere)?\s*[:,]?\s*$",
}
"""The author's own voice right before a quotation, by language."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """What attribution must know beside the words: their language, and the article's authors."""

    language: str
    authors: tuple[str, ...] = ()


def attribute(quotation: Quotation, runs: Runs, sentence: tuple[int, int], setting: Setting) -> Quotation:
    """Return the quotation with the speaker that its sentence (start, end in `runs`) names, if it names one."""
    text = plain_text(runs)
    before, after = text[sentence[0] : quotation.start], text[quotation.end : sentence[1]]
    for pattern in _patterns_after(setting.language):
        found = pattern.match(after)
        if found:
            return _named(quotation, runs, found, quotation.end)
    for pattern in _patterns_before(setting.language):
        found = pattern.search(before)
        if found:
            return _named(quotation, runs, found, sentence[0])
    if len(setting.authors) == 1 and _speaks_of_himself(before, setting.language):
        return replace(quotation, speaker=runs_of(setting.authors[0]))
    return quotation


def _named(quotation: Quotation, runs: Runs, found: re.Match[str], offset: int) -> Quotation:
    speaker = slice_runs(runs, offset + found.start("name"), offset + found.end("name"))
    role = found["role"] if "role" in found.re.groupindex else None
    if not role or _NO_ROLE.match(role):
        return replace(quotation, speaker=speaker)
    start = offset + found.start("role")
    return replace(quotation, speaker=speaker, role=slice_runs(runs, start, start + len(role.rstrip())))


def _speaks_of_himself(before: str, language: str) -> bool:
    pattern = _HIMSELF.get(language.partition("-")[0].lower())
    return pattern is not None and re.search(pattern.format(verbs=_verbs(language)), before) is not None


@cache
def _patterns_after(language: str) -> tuple[re.Pattern[str], ...]:
    verbs = _verbs(language)
    return (
        re.compile(rf"{_CLOSING}(?:comme |as )?(?:(?:le|la|l[’'])\s?)?(?:{verbs})\s{_NAME}{_ROLE}(?=[,.;:!?)]|\s|$)"),
        re.compile(rf"{_CLOSING}{_NAME}{_ROLE},?\s(?:{verbs})\b"),
    )


@cache
def _patterns_before(language: str) -> tuple[re.Pattern[str], ...]:
    verbs = _verbs(language)
    return (
        re.compile(rf"(?<!\w){_ACCORDING}\s{_NAME}{_ROLE},?\s*:?\s*$"),
        re.compile(
            rf"(?:^|[,;]\s|\s){_NAME}{_ROLE},?\s(?:[\w’']+\s){{0,2}}(?:{verbs})\b(?!{_OTHER_NAME}){_SHORT_OF_A_STOP}$"
        ),
    )


_OTHER_NAME = rf"{_SHORT_OF_A_STOP}\s{_FULL_NAME}"
"""A second name between the verb and the quotation: then it is not clear who speaks."""


@cache
def _verbs(language: str) -> str:
    verbs = sorted(language_of(language).speech_verbs, key=len, reverse=True)
    return "|".join(map(re.escape, verbs)) or r"(?!)"
