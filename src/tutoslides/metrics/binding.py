"""Blanks that must not break: « 12 400 € », « M. Rodet », the blank before ; : ! ? and inside « »."""

from __future__ import annotations

import re
from functools import lru_cache

NO_BREAK = "\u00a0"

UNITS = (
    "€|%|‰|°|°C|\\$|£|h|min|s|km|m|cm|mm|kg|g|t|k€|M€|Md€|Mds|millions?|milliards?|euros?|heures?|minutes?|"
    "jours?|mois|ans?|points?|hours?|days?|years?|months?|million|billion"
)
"""What belongs to the number before it."""

TITLES = "M|MM|Mme|Mmes|Mlle|Mr|Mrs|Ms|Dr|Pr|Prof|Me|St|Ste|p|pp|art|chap|fig|Fig|vol|n°|N°|no|No|nos|§|éd|Hr|Fr|Sr|Sra"
"""What belongs to the name or number after it, with or without a full stop."""

BEFORE_MARKS = r" (?=[;:!?»›%€‰]|[–—] ?[,.])"
AFTER_MARKS = r"(?<=[«‹]) "
IN_NUMBERS = r"(?<=\d) (?=\d{3}(?!\d))"
BEFORE_UNITS = rf"(?<=\d) (?=(?:{UNITS})(?!\w))"
AFTER_TITLES = rf"(?<![\w.])(?P<title>(?:{TITLES})\.?) (?=[A-ZÀ-ÖØ-Þ\d])"
AFTER_INITIALS = r"(?<![\w.])(?P<initial>[A-ZÀ-ÖØ-Þ]\.) (?=[A-ZÀ-ÖØ-Þ])"
BEFORE_CENTURIES = r"(?<=[IVX]e) (?=siècle)|(?<=[IVX]er) (?=siècle)"

_BOUND = re.compile(
    "|".join((BEFORE_MARKS, AFTER_MARKS, IN_NUMBERS, BEFORE_UNITS, AFTER_TITLES, AFTER_INITIALS, BEFORE_CENTURIES))
)


@lru_cache(maxsize=4_096)
def bind_spaces(text: str, language: str) -> str:
    """Return `text`, as long as before, with a no-break space for every ordinary one at which no line may break.

    Nothing is inserted or deleted; the blank before ; : ! ? is bound in any language, since no line may begin with
    them. Binding twice changes nothing. `language` is the text's BCP 47 tag.
    """
    if " " not in text:
        return text
    return _BOUND.sub(lambda match: match.group().replace(" ", NO_BREAK), text)
