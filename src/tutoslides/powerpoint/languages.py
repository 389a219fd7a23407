"""Language tags as Office writes them, with a region."""

from __future__ import annotations

REGIONS = {"fr": "FR", "en": "US", "de": "DE", "es": "ES", "it": "IT", "pt": "PT", "nl": "NL"}
"""The region that stands for a language whose tag names none."""


def full_tag(language: str) -> str:
    """Return a BCP 47 tag with a region, as Office's proofing expects: `fr` is `fr-FR`; an unknown one stays."""
    base, separator, region = language.partition("-")
    if separator:
        return f"{base.lower()}-{region.upper() if len(region) == 2 else region}"
    known = REGIONS.get(base.lower())
    return f"{base.lower()}-{known}" if known else base.lower()
