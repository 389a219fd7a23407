"""The calls to act of each language that is known.

In: two letters. Out: the patterns by which an ask is found, or None.
"""

from __future__ import annotations

from tutoslides.planning.call_forms import Forms
from tutoslides.planning.calls_english import ENGLISH
from tutoslides.planning.calls_french import FRENCH
from tutoslides.planning.calls_others import GERMAN, ITALIAN, SPANISH


def forms_of(code: str) -> Forms | None:
    """Return how a language asks by its two letters, None where it is not known."""
    return _FORMS.get(code)


_FORMS = {"fr": FRENCH, "en": ENGLISH, "de": GERMAN, "es": SPANISH, "it": ITALIAN}
