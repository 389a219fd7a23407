"""Currencies: the code of what a file calls its currency."""

from __future__ import annotations

_SIGNS = {
    "€": "EUR",
    "EURO": "EUR",
    "EUROS": "EUR",
    "FCFA": "XAF",
    "CFA": "XAF",
    "FR.": "CHF",
    "$CA": "CAD",
    "CA$": "CAD",
}
"""What people write for a code; XAF is the franc of Central Africa, the one of West Africa is XOF."""


def currency_code(words: str) -> str | None:
    """Return the ISO 4217 code of a currency as people write it, None where it is none that is in use."""
    from babel.core import get_global  # late: it reads a table

    code = _SIGNS.get(words.strip().upper(), words.strip().upper())
    return code if code in get_global("all_currencies") else None
