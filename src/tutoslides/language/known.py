"""The languages that the program knows, and the way from a BCP 47 tag to one of them."""

from __future__ import annotations

from tutoslides.language.english import ENGLISH
from tutoslides.language.french import FRENCH
from tutoslides.language.german import GERMAN
from tutoslides.language.italian import ITALIAN
from tutoslides.language.neutral import NEUTRAL
from tutoslides.language.spanish import SPANISH
from tutoslides.language.vocabulary import Language

LANGUAGES: dict[str, Language] = {language.code: language for language in (FRENCH, ENGLISH, GERMAN, SPANISH, ITALIAN)}
"""By their two letters, in the order in which ties are decided."""


def language_of(tag: str) -> Language:
    """Return what is known of the language of the BCP 47 tag `tag` (`fr`, `fr-CA`, `EN_us`), else the neutral rules."""
    return LANGUAGES.get(tag.lower().replace("_", "-").split("-")[0], NEUTRAL)
