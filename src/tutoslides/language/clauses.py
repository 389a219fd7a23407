"""What the program knows of clauses: enough to see a main verb, and what may be cut off a sentence without harm.

In: a BCP 47 tag. Out: frozen tables; a language that has none gets empty ones, and then nothing is ever cut.
"""

from __future__ import annotations

from tutoslides.language.clause_tables import Clauses
from tutoslides.language.clauses_english import ENGLISH_CLAUSES
from tutoslides.language.clauses_french import FRENCH_CLAUSES

CLAUSES: dict[str, Clauses] = {"fr": FRENCH_CLAUSES, "en": ENGLISH_CLAUSES}
"""By their two letters."""

NO_CLAUSES = Clauses()


def clauses_of(tag: str) -> Clauses:
    """Return what is known of the clauses of the language `tag`, else empty tables."""
    return CLAUSES.get(tag.lower().replace("_", "-").split("-")[0], NO_CLAUSES)
