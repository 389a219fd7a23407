"""Office's codes for number formats: how a sheet shows each form of figure.

Source: ECMA-376 part 1, 18.8.31.
"""

from __future__ import annotations

from decimal import Decimal

from tutoslides.budget.display import HOURLY_DECIMALS, NO_BREAK, Display
from tutoslides.budget.figures import Form
from tutoslides.model.diagnostics import Message


def number_format(form: Form, look: Display) -> str:
    """Return the code of a form; money has its sign on the side that the language wants."""
    return _CODES[form] if form in _CODES else _worded(form, look)


_CODES: dict[Form, str] = {
    "ratio": "0.00",
    "rate": f"0.0{NO_BREAK}%",
    "count": "#,##0",
    "number": "#,##0.0",
    "factor": "#,##0.00##",
    "hours": f'#,##0.0"{NO_BREAK}h"',
    "minutes": f'#,##0.0"{NO_BREAK}min"',
    "per_cent": f'#,##0"{NO_BREAK}%"',
    "points": f"0.0{NO_BREAK}%",
}

_WORDS: dict[Form, Message] = {
    "learners": Message(en="learners", fr="apprenants"),
    "learners_needed": Message(en="learners", fr="apprenants"),
    "payback": Message(en="months", fr="mois"),
    "span": Message(en="years", fr="ans"),
}


def _worded(form: Form, look: Display) -> str:
    if form in _WORDS:
        digits = "0" if form == "span" else "#,##0.0"
        return f'{digits}"{NO_BREAK}{look.say(_WORDS[form])}"'
    digits = "#,##0.00" if form == "hourly" and look.has_cents(HOURLY_DECIMALS) else "#,##0"
    before, _, after = look.amount(Decimal(0)).partition("0")
    return f"{_quoted(before)}{digits}{_quoted(after)}"


def _quoted(words: str) -> str:
    return f'"{words}"' if words else ""
