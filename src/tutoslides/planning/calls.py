"""The calls to act of each language that is known.

In: two letters. Out: the patterns by which an ask is found, or None.
"""

from __future__ import annotations

from tutoslides.planning.call_forms import Forms


def forms_of(code: str) -> Forms | None:
    """Return how a language asks by its two letters, None where it is not known."""
    match code:  # imported late: an article speaks one language, and the patterns of each are many
        case "fr":
            from tutoslides.planning.calls_french import FRENCH

            return FRENCH
        case "en":
            from tutoslides.planning.calls_english import ENGLISH

            return ENGLISH
        case "de":
            from tutoslides.planning.calls_others import GERMAN

            return GERMAN
        case "es":
            from tutoslides.planning.calls_others import SPANISH

            return SPANISH
        case "it":
            from tutoslides.planning.calls_others import ITALIAN

            return ITALIAN
        case _:
            return None
