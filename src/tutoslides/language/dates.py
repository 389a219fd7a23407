"""Dates in running text and how they are spoken.

In: one line in any of the known languages, or a date. Out: a date, or its words.
"""

from __future__ import annotations

import datetime
import re
import unicodedata
from functools import cache
from typing import NamedTuple

from tutoslides.language.known import LANGUAGES, language_of


class FoundDate(NamedTuple):
    """A date and the span that it takes, its weekday included."""

    date: datetime.date
    start: int
    end: int


def find_date(line: str) -> datetime.date | None:
    """Return the first whole date (day, month and year) that `line` names, None where there is none."""
    found = locate_date(line)
    return found.date if found else None


def locate_date(line: str) -> FoundDate | None:
    """Return the first whole date of `line` with its place; only its first `_LONGEST_LINE` characters count.

    Numbers alone are read day first, unless only month first makes a date (`07/20/2025`).
    """
    folded = _fold(line[:_LONGEST_LINE])
    best: FoundDate | None = None
    for pattern in _patterns():
        for match in pattern.finditer(folded):
            date = _date_of(match)
            if date and (best is None or match.start() < best.start):
                best = FoundDate(date, match.start(), match.end())
            if date:
                break
    return best


def is_date_line(line: str) -> bool:
    """Tell whether `line` says nothing but a date, with or without a byline ("Published on …", "…, par X")."""
    found = locate_date(line)
    if found is None:
        return False
    before, after = line[: found.start].strip(_AROUND), line[found.end :].strip(_AROUND)
    return bool(_fits(_BEFORE_DATE, before) and _fits(_AFTER_DATE, after))


def speak_date(date: datetime.date, language: str) -> str:
    """Return `date` in the words of `language` ("20 juillet 2025", "1er mars 2024", "July 20, 2025")."""
    from babel import Locale, UnknownLocaleError  # costs a tenth of a second, and only a title slide needs it
    from babel.dates import format_date

    try:
        locale = Locale.parse(language.replace("-", "_"))
    except (UnknownLocaleError, ValueError):
        locale = Locale.parse("en")
    words = format_date(date, format="long", locale=locale)
    if language_of(language).code == "fr" and date.day == 1:
        return words.replace("1 ", "1er ", 1)
    return words


_LONGEST_LINE = 400
"""Characters: no date line is longer, and a paragraph without line breaks must not cost time."""
_AROUND = " \t\u00a0\u202f,;.:·•|-–—()[]/"
_LONGEST_NAMES = 120
"""Characters that a byline beside a date may take."""


def _fits(pattern: re.Pattern[str], words: str) -> bool:
    return not words or bool(pattern.fullmatch(_fold(words[: _LONGEST_NAMES * 2])))


_PUBLISHED = (
    r"(?:(?:article |billet |post |texte )?(?:publie|mis en ligne|mis a jour|poste|ecrit|redige|posted|published|"
    r"updated|last updated|written|veroffentlicht|aktualisiert|erstellt|publicado|actualizado|pubblicato|aggiornato)e?"
    r"(?: (?:le|on|am|el|il|the))?|le|on|am|vom|du|el|il|date|datum|fecha|data)"
)
_BY = r"(?:par|by|von|por|di|da|de)"
_NAMES = rf"[^.!?]{{2,{_LONGEST_NAMES}}}"
_BEFORE_DATE = re.compile(rf"(?:{_PUBLISHED}|{_BY} {_NAMES}|{_NAMES}? ?{_PUBLISHED})")
_AFTER_DATE = re.compile(
    r"(?:(?:a|at|um|alle|,)? ?\d{1,2} ?(?:[:h]|uhr) ?(?:\d\d)?(?::\d\d)?(?: ?[ap]\.?m\.?)?)? ?,? ?"
    rf"(?:{_BY} {_NAMES})?"
)


def _fold(text: str) -> str:
    """Return `text` in small letters without accents, one character for one, so that places stay true."""
    return "".join(_fold_letter(letter) for letter in text)


@cache
def _fold_letter(letter: str) -> str:
    if letter in "\u00a0\u202f\t":
        return " "
    base = unicodedata.normalize("NFD", letter)[0].lower()
    return base if len(base) == 1 else letter


@cache
def _month_numbers() -> dict[str, int]:
    numbers: dict[str, int] = {}
    for language in LANGUAGES.values():
        for number, spellings in enumerate(language.months, start=1):
            numbers.update((_fold(spelling), number) for spelling in spellings)
    return numbers


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    months = "|".join(sorted(_month_numbers(), key=lambda name: (-len(name), name)))
    names = sorted({_fold(day) for language in LANGUAGES.values() for day in language.weekdays if len(day) > 2})
    weekday = rf"(?:\b(?:{'|'.join(names)})\.?,? (?:(?:le|den|dem) )?)?"
    return tuple(
        re.compile(pattern)
        for pattern in (
            r"\b(?P<y>\d{4})(?P<s>[-/.])(?P<m>\d\d?)(?P=s)(?P<d>\d\d?)(?:t\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:z|[+-]\d\d:?\d\d)?)?\b",
            weekday + r"\b(?P<d>\d\d?)\s?(?P<s>[/.\-])\s?(?P<m>\d\d?)\s?(?P=s)\s?(?P<y>(?:19|20)\d\d)\b",
            weekday
            + r"\b(?P<d>\d\d?)(?:er|re|st|nd|rd|th|[.°ºo])?[ \-](?:of |de |del )?"
            + rf"(?P<n>{months})\b\.?,?[ \-](?:de |del )?(?P<y>\d{{4}})\b",
            weekday + rf"\b(?P<n>{months})\b\.? (?P<d>\d\d?)(?:st|nd|rd|th)?,? (?P<y>\d{{4}})\b",
        )
    )


def _date_of(match: re.Match[str]) -> datetime.date | None:
    parts = match.groupdict()
    year, day = int(parts["y"]), int(parts["d"])
    month = _month_numbers()[parts["n"]] if parts.get("n") else int(parts["m"])
    if month > 12 >= day and "n" not in parts:
        month, day = day, month
    try:
        return datetime.date(year, month, day)
    except ValueError:
        return None
