"""Numbers as articles write them: from the characters of a cell to a value, and back to a number format of Office.

In: a text and its language. Out: the number with its unit, or nothing where any doubt is left.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

BLANKS = " \u00a0\u202f\u2009"
"""Blanks that group digits and stand before a unit."""

MOST_DIGITS = 18
"""Characters of digits and marks: longer ones are codes, and no chart holds their value exactly."""

_MINUS = "−–-"
_CURRENCIES = "€$£¥"
_LONGEST_UNIT = 12
"""Characters of « percentage points » are no unit to label a bar with; « stagiaires » is."""

_NUMBER = re.compile(
    rf"(?P<first>[+{_MINUS}]?)[{BLANKS}]?(?P<before>[{_CURRENCIES}]?)[{BLANKS}]?(?P<second>[+{_MINUS}]?)"
    rf"(?P<digits>[0-9](?:[0-9.,'’{BLANKS}]*[0-9])?)"
    rf"(?P<after>[{BLANKS}]?[^\d\s()\[\]*:;<>=~/–-][^\d()\[\]*:;<>=~]*)?"
)
_GROUPED = re.compile(r"[0-9]{1,3}(?:(?P<mark>[^0-9])[0-9]{3})(?:(?P=mark)[0-9]{3})*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Number:
    """A number as it was written: its value, digits behind the decimal mark, sign (empty where it has none).

    `before` and `after` are its unit with the blank that parts it from the digits; `is_grouped` where a mark or blank
    stands between thousands.
    """

    value: Decimal
    decimals: int = 0
    sign: str = ""
    before: str = ""
    after: str = ""
    is_grouped: bool = False

    @property
    def unit(self) -> str:
        """What it counts in, without blanks around: « € », « k€ », « % »."""
        return f"{self.before}{self.after}".strip(BLANKS)


def parse_number(text: str, language: str) -> Number | None:
    """Return the number that `text` is as a whole, None for anything else, or where its marks may mean two things.

    « 1 234,5 % » and « 12 k€ » are French numbers, “1,234.5” an English one; « 12 à 15 », « 3* » and dates are none.
    """
    match = _NUMBER.fullmatch(text.strip())
    if not match or (match["first"] and match["second"]):
        return None
    after = match["after"] or ""
    digits = _value(match["digits"], language)
    if digits is None or len(after.strip(BLANKS)) > _LONGEST_UNIT:
        return None
    value, decimals, is_grouped = digits
    sign = match["first"] or match["second"]
    return Number(
        value=-value if sign and sign in _MINUS else value,
        decimals=decimals,
        sign=sign,
        before=match["before"],
        after=after.rstrip(),
        is_grouped=is_grouped,
    )


def number_format(number: Number) -> str:
    """Return Office's code that shows the number as it was written, in the separators of the user's language.

    Source: ECMA-376 part 1, 18.8.31.
    """
    digits = ("#,##0" if number.is_grouped else "0") + ("." + "0" * number.decimals if number.decimals else "")
    before, after = _literal(number.before), _literal(number.after)
    shown = f"{before}{digits}{after}"
    if number.sign == "+":
        return f"{_literal('+')}{shown}"
    return f"{shown};{_literal(number.sign)}{shown}" if number.sign else shown


def _literal(words: str) -> str:
    """Return words as they stand in a number format: in quotation marks, their own behind a backslash."""
    return '\\"'.join(f'"{piece}"' if piece else "" for piece in words.split('"'))


def _value(digits: str, language: str) -> tuple[Decimal, int, bool] | None:
    """Return the value of digits with their marks, how many stand behind the decimal mark, whether they are grouped."""
    if len(digits) > MOST_DIGITS:
        return None
    decimal, group = _marks(language)
    whole, mark, part = digits.rpartition(decimal)
    if not mark:
        whole, part = digits, ""
    if part and not part.isdigit():
        return None
    if whole.isdigit():
        return _decimal(whole, part), len(part), False
    grouped = _GROUPED.fullmatch(whole)
    if not grouped or grouped["mark"] not in (BLANKS if group in BLANKS else group + BLANKS):
        return None
    bare = "".join(character for character in whole if character.isdigit())
    return _decimal(bare, part), len(part), True


def _decimal(whole: str, part: str) -> Decimal:
    return Decimal(f"{whole}.{part}" if part else whole)


@lru_cache(maxsize=32)
def _marks(language: str) -> tuple[str, str]:
    """Return the decimal mark and the marks between thousands of a language; English ones where it is not known."""
    from babel import Locale, UnknownLocaleError  # late: only articles with tables need it
    from babel.numbers import get_decimal_symbol, get_group_symbol

    try:
        locale = Locale.parse(language.replace("-", "_"))
    except (ValueError, UnknownLocaleError):
        locale = Locale("en")
    group = get_group_symbol(locale)
    return get_decimal_symbol(locale), "'’" if group in "'’" else group
