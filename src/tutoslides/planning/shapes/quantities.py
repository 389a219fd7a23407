"""Numbers with their units in a sentence, as far as their form shows what they count.

In: a sentence and its language. Out: each quantity with its place and kind; no years, spans of time, dates, ordinals,
numbers of articles, versions, pages or telephones.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import IntEnum

from tutoslides.language import LANGUAGES, find_pairs, language_of
from tutoslides.planning.folding import fold
from tutoslides.planning.shapes.nouns import counted_noun, is_year


class Kind(IntEnum):
    """What a quantity is; of two in a sentence the lower kind carries it. A bare one has no unit that could be seen."""

    SHARE = 0
    MULTIPLE = 1
    MONEY = 2
    MEASURE = 3
    COUNT = 4
    BARE = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Quantity:
    """A number with its unit at `start` to `end`; `limit` is where the limit before it begins (« plus de »)."""

    kind: Kind
    limit: int
    start: int
    end: int


_NUMBER = r"(?:\d{1,3}(?:[ .,'’](?=\d{3}(?!\d))\d{3})+|\d+)(?:[.,]\d+)?"
_MAGNITUDE = (
    r"(?: ?(?:millions?|milliards?|billions?|trillions?|mille|thousand|mio|mrd|millionen|milliarden|millones)\b)?"
)
_FOUND = re.compile(
    r"(?<![\w.,/:°#§_@+×−–-])(?:"
    rf"(?:entre|between|zwischen|tra) {_NUMBER}(?: ?%)? (?:et|and|und|e) {_NUMBER}"
    rf"|(?:de |from )?{_NUMBER}(?: ?%)?(?: (?:à|to|bis|a) | ?[–-] ?){_NUMBER}"
    rf"|(?:\+ ?|[−–-](?=\d)|× ?|x ?(?=[2-9](?![\w.,]?\d)))?[€$£]? ?{_NUMBER}){_MAGNITUDE}"
)
"""A number, or a range with both its ends, which no figure may lose."""

_TIME = (
    r"(?:ms|milli-?sec\w*|sec|secondes?|seconds?|s|min|minutes?|mn|h|hrs?|hours?|heures?|jours?|days?|nuits?|nights?|semaines?|weeks?|"
    r"week-?ends?|mois|months?|trimestres?|quarters?|semestres?|ans?|années?|years?|décenn\w+|decades?|siècles?|"
    r"centur\w+|[ap]\.?m|o'clock|jahre?n?|monate?n?|tage?n?|wochen?|stunden?|uhr|años?|meses|días?|horas|anni|mesi|"
    r"giorni|ore|premi[eè]re?s|derni[eè]re?s|prochaine?s|first|last|next|past)"
)
"""What no figure is: how long, how often, which of a row."""
_MONTHS = "|".join(
    re.escape(spelling) for language in LANGUAGES.values() for month in language.months for spelling in month
)
_UNITS: tuple[tuple[Kind | None, re.Pattern[str]], ...] = (
    # « 100 % numérique » is a manner of speaking
    (None, re.compile(r"(?<=(?<!\d)100) ?%(?! (?:des?|of) | d')")),
    (None, re.compile(rf" ?(?:{_TIME}|{_MONTHS}|er|ère|[eè]me|e|st|nd|rd|th|°)(?!\w)| ?[/:]\d|/|-\w|\.\d")),
    (Kind.SHARE, re.compile(r" ?(?:%|‰|pour ?cents?(?!\w)|per ?cent(?!\w)|prozent(?!\w)|por ciento(?!\w))")),
    (
        Kind.MULTIPLE,
        re.compile(
            r" (?:fois (?:plus|moins|supérieure?s?|inférieure?s?)|times (?:more|less|fewer|as \w+|\w+er))(?!\w)"
        ),
    ),
    (Kind.MONEY, re.compile(r" ?(?:d'|de )?(?:[mk]?€|[mk]?\$|£|eur|usd|chf|euros?|dollars?|pounds?|francs?)(?!\w)")),
    (
        Kind.MEASURE,
        re.compile(
            r" ?(?:kilom[eè]tres?|kilomet(?:re|er)s?|mètres?|met(?:re|er)s?|miles?|km²?|m²|m³|kilogrammes?|kg|tonnes?|"
            r"tons?|hectares?|acres?|ha|lit(?:re|er)s?|[kmgt]wh|[kmg]w|°c)(?![\w/])"
        ),
    ),
)
_POINTS = re.compile(r" points?(?: de pourcentage)?(?!\w)| percentage points?(?!\w)")
_POINTS_BEFORE = re.compile(r"(?:(?<!\w)(?:de|d'|by)|[+−–-]) ?\Z")
_LIMIT = re.compile(
    r"(?:(?<!\w)(?:plus de|près de|moins de|jusqu'à|au moins|au plus|environ|quelque|seulement|à peine|presque|"
    r"(?:more|less|fewer) than|up to|at (?:least|most)|nearly|almost|around|approximately|roughly|about|over|only|just|"
    r"über|mehr als|rund|etwa|fast|más de|casi|unos|unas|oltre|quasi|circa) )+\Z"
)
_NAMED = re.compile(
    r"(?:\bn ?[°ºo]\.?|\bnum[eé]ros?|\bnumber|\bno\.?|\barticles?|\bart\.?|\bpages?|\bpp?\.|\bchap\w*\.?|\bsections?|"
    r"\bfig\w*\.?|\btab\w*\.?|\bversion|\bv\.?|\bétapes?|\bsteps?|\bniveau|\blevel|\bannexe|\bappendix|\balinéa|\bloi|"
    r"\blaw|\btél\w*\.?|\btel\.?|\b[lrd]\.?|\btop|\bline|\bligne|\broom|\bsalle|\bzone|\bgroupe|\bclasse|\bparis|\ben|"
    r"\biso|\bdès|\bdepuis|\bin|\bsince|\blevier|\bpilier|\bagenda|\bhorizon) \Z"
)
"""What names a number instead of counting with it."""
_PROPER = re.compile(r"\w\W+[A-ZÀ-ÖØ-Þ][\w’'-]*\s\Z")
"""A name before a number, within the sentence (« Agenda 2030 »)."""


def quantities_in(text: str, language: str) -> tuple[Quantity, ...]:
    """Return the quantities of a sentence in order; what stands in quotation marks or brackets is not looked at."""
    folded, hidden = fold(text), find_pairs(text).spans
    found = (
        _quantity(match, text, folded, language_of(language).code)
        for match in _FOUND.finditer(folded)
        if not any(start < match.start() < end for start, end in hidden)
    )
    return tuple(quantity for quantity in found if quantity)


def _quantity(match: re.Match[str], text: str, folded: str, code: str) -> Quantity | None:
    unit = _unit(match, text, folded, code)
    if unit is None:
        return None
    start = match.start() + len(match.group()) - len(match.group().lstrip())
    limit = _LIMIT.search(folded, max(0, start - 30), start)
    return Quantity(kind=unit[0], limit=limit.start() if limit else start, start=start, end=unit[1])


def _unit(match: re.Match[str], text: str, folded: str, code: str) -> tuple[Kind, int] | None:
    """Return the kind of a number and where its unit ends."""
    before, end = folded[max(0, match.start() - 24) : match.start()], match.end()
    for kind, pattern in _UNITS:
        unit = pattern.match(folded, end)
        if unit:
            return (kind, unit.end()) if kind is not None else None
    points = _POINTS.match(folded, end)
    if points:
        is_change = _POINTS_BEFORE.search(before) or match.group().startswith(("+", "−", "–", "-"))
        return (Kind.SHARE, points.end()) if is_change else None
    if any(sign in match.group() for sign in "€$£"):
        return Kind.MONEY, end
    if match.group().startswith(("×", "x")):
        return Kind.MULTIPLE, end
    if _NAMED.search(before):
        return None
    if is_year(match.group()):
        return None
    noun = 0 if _PROPER.search(text[: match.start()]) else counted_noun(match.group(), before, text[end:], code)
    return (Kind.COUNT if noun else Kind.BARE, end + noun)
