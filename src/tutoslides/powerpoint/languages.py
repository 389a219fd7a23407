"""Language tags as Office writes them, with a region."""

from __future__ import annotations

import re
from functools import lru_cache

REGIONS = {"fr": "FR", "en": "US", "de": "DE", "es": "ES", "it": "IT", "pt": "PT", "nl": "NL"}
"""The region that stands for a language whose tag names none."""

UNKNOWN = "en-US"
"""What stands for something that is no language tag: Office's own default."""

_TAG = re.compile(r"[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*")
"""The form of a language tag. Source: RFC 5646, section 2.1."""


@lru_cache(maxsize=64)
def full_tag(language: str) -> str:
    """Return a BCP 47 tag with a region, as Office's proofing expects: `fr` is `fr-FR`; an unknown one stays.

    Anything that is no tag is `en-US`, so the result is safe in XML.
    """
    hyphened = language.replace("_", "-")
    if not _TAG.fullmatch(hyphened):
        return UNKNOWN
    base, separator, region = hyphened.partition("-")
    if separator:
        return f"{base.lower()}-{region.upper() if len(region) == 2 else region}"
    known = REGIONS.get(base.lower())
    return f"{base.lower()}-{known}" if known else base.lower()
