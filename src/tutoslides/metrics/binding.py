"""Blanks that must not break: « 12 400 € », « M. Rodet », the blank before ; : ! ? and inside « »."""

from __future__ import annotations

import re
from functools import lru_cache

NO_BREAK = "\u00a0"

WEAK_WORDS = {
    "fr": "les des une aux par que qui ses ces mes tes nos vos son mon ton",
    "en": "the and for its our his her",
    "de": "der die das den dem des ein und mit zur zum für von",
    "es": "los las una del por con que sus",
    "it": "gli una del dei che per con nel",
}
"""Words of three letters or more that lean on the one after them, by language."""

SHORT = 2
"""Letters up to which a word of any language leans on the next: à, de, le, un, of, a, to, zu."""

SHORTEST_UNSEEN = 8
"""Characters before a line's end that are looked at: more than any weak word has."""

LAST_WORD = re.compile(r"(?<![^\W_])[^\W\d_]+\Z")

UNITS = (
    "€|%|‰|°|°C|\\$|£|h|min|s|km|m|cm|mm|m²|m³|ha|kg|g|t|l|kW|kWh|MW|MWh|GWh|Go|Mo|To|GB|MB|TB|k€|M€|Md€|Mds|"
    "millions?|milliards?|euros?|heures?|minutes?|jours?|mois|ans?|points?|fois|hours?|days?|years?|months?|million|"
    "billion|a\\.m\\.|p\\.m\\.|am|pm"
)
"""What belongs to the number before it."""

TITLES = (
    "M|MM|Mme|Mmes|Mlle|Mgr|Mr|Mrs|Ms|Dr|Pr|Prof|Me|Mᵉ|St|Ste|Sen|Hr|Fr|Sr|Sra|"
    "p|pp|art|chap|Ch|ch|sec|Sec|fig|Fig|vol|Vol|n°|N°|no|No|nos|§|éd"
)
"""What belongs to the name or number after it, with or without a full stop."""

GAP = "[ \u00a0\u202f]*"
"""Blanks beside one that is bound, bound already or not: a run of blanks is bound whole, however often."""

BEFORE_MARKS = rf" (?={GAP}(?:[;:!?»›%€‰]|[–—] ?[,.]))"
AFTER_MARKS = r"[«‹][ \u00a0\u202f]+"
IN_NUMBERS = r"(?<=\d) (?=\d{3}(?!\d))"
BEFORE_UNITS = rf"(?<=\d) (?=(?:{UNITS})(?!\w))"
AFTER_SIGNS = r"(?<=[$£€+−]) (?=\d)"
AFTER_TITLES = rf"(?<![\w.])(?:{TITLES})\.? (?=[A-ZÀ-ÖØ-Þ\d])"
AFTER_INITIALS = r"(?<![\w.])[A-ZÀ-ÖØ-Þ]\. (?=[A-ZÀ-ÖØ-Þ])"
CENTURIES = r"(?<=[IVX][eᵉ]) (?=siècle|République|Empire)|(?<=Ier) (?=siècle|Empire)"

_BOUND = re.compile(
    "|".join(
        (BEFORE_MARKS, AFTER_MARKS, IN_NUMBERS, BEFORE_UNITS, AFTER_SIGNS, AFTER_TITLES, AFTER_INITIALS, CENTURIES)
    )
)


@lru_cache(maxsize=4_096)
def leans_on_next(text: str, end: int, language: str) -> bool:
    """Tell whether the word that ends at `end` should not end a line: « à », « de la », “of the”."""
    last = LAST_WORD.search(text, max(0, end - SHORTEST_UNSEEN), end)
    if last is None or text[end : end + 1] != " ":
        return False
    word = last.group().lower()
    return len(word) <= SHORT or word in WEAK_WORDS.get(language.partition("-")[0].lower(), "").split()


@lru_cache(maxsize=4_096)
def bind_spaces(text: str, language: str) -> str:
    """Return `text`, as long as before, with a no-break space for every ordinary one at which no line may break.

    Nothing is inserted or deleted; the blank before ; : ! ? is bound in any language, since no line may begin with
    them. Binding twice changes nothing. `language` is the text's BCP 47 tag.
    """
    if " " not in text:
        return text
    return _BOUND.sub(lambda match: match.group().replace(" ", NO_BREAK), text)
