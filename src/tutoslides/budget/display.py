"""Numbers as people read them: one place for slides, notes, workbook texts and terminal.

In: values of a budget. Out: words in the deck's language, with no-break spaces and the true minus sign. Separators and
the place of the currency's sign are the locale's. Source: the budget guide, "Display"; Unicode CLDR through Babel.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING

from tutoslides.budget.rounding import headline, rounded, rounded_up
from tutoslides.model.diagnostics import Message

if TYPE_CHECKING:
    from babel import Locale

MINUS = "\u2212"
NO_BREAK = "\u00a0"
PER_CENT = 100
HOURLY_DECIMALS = 2
RATIO_DECIMALS = 2

_LETTER_AND_DIGIT = re.compile(r"(?<=[^\W\d_])(?=\d)")
_NOTHING = Message(en="not applicable", fr=f"sans{NO_BREAK}objet")


@dataclass(frozen=True, slots=True, kw_only=True)
class Display:
    """How a deck shows numbers: its language (a BCP 47 tag), the budget's currency (ISO 4217) and horizon in years."""

    language: str
    currency: str = "EUR"
    years: int = 1

    def amount(self, value: Decimal | None) -> str:
        """Return money as tables show it: to one unit."""
        return self._nothing if value is None else self._money(rounded(value), 0)

    def headline(self, value: Decimal | None) -> str:
        """Return money in large type: three significant digits."""
        return self._nothing if value is None else self._money(headline(value), 0)

    def hourly(self, value: Decimal | None) -> str:
        """Return the cost of an hour: with cents, where the currency has them."""
        if value is None:
            return self._nothing
        decimals = HOURLY_DECIMALS if self.has_cents(HOURLY_DECIMALS) else 0
        return self._money(rounded(value, decimals), decimals)

    def ratio(self, value: Decimal | None) -> str:
        """Return a ratio with two decimals."""
        return self._nothing if value is None else self._digits(rounded(value, RATIO_DECIMALS), "#,##0.00")

    def per_cent(self, value: Decimal | None) -> str:
        """Return what is in per cent already, whole: an ROI."""
        return self._nothing if value is None else self._digits(rounded(value)) + self._per_cent_sign

    def rate(self, value: Decimal | None) -> str:
        """Return a fraction in per cent, with at most one decimal."""
        return self._nothing if value is None else self._digits(rounded(value * PER_CENT, 1)) + self._per_cent_sign

    def number(self, value: Decimal | None) -> str:
        """Return a number without a unit, with at most one decimal."""
        return self._nothing if value is None else self._digits(rounded(value, 1))

    def count(self, value: Decimal | None) -> str:
        """Return how many there are of something that comes whole."""
        return self.number(value)

    def factor(self, value: Decimal | None) -> str:
        """Return a factor as it stands in the file."""
        return self._nothing if value is None else self._digits(rounded(value, RATIO_DECIMALS), "#,##0.##")

    def hours(self, value: Decimal | None) -> str:
        """Return hours, with at most one decimal."""
        return self._nothing if value is None else f"{self.number(value)}{NO_BREAK}h"

    def minutes(self, value: Decimal | None) -> str:
        """Return minutes, with at most one decimal."""
        return self._nothing if value is None else f"{self.number(value)}{NO_BREAK}min"

    def days(self, value: Decimal | None) -> str:
        """Return days of work, with at most one decimal."""
        return self._nothing if value is None else self.counted(rounded(value, 1), _DAY, _DAYS)

    def learners(self, value: Decimal | None) -> str:
        """Return learners, with at most one decimal."""
        return self._nothing if value is None else self.counted(rounded(value, 1), _LEARNER, _LEARNERS)

    def span(self, value: Decimal | None) -> str:
        """Return years."""
        return self._nothing if value is None else self.counted(rounded(value, 1), _YEAR, _YEARS)

    def payback(self, value: Decimal | None) -> str:
        """Return months, rounded up; where it never pays back, the horizon in which it does not."""
        if value is not None:
            return self.counted(rounded_up(value), _MONTH, _MONTHS)
        span = self.span(Decimal(self.years))
        return self.say(Message(en=f"not reached in {span}", fr=f"non atteint en {span}"))

    def points(self, value: Decimal | None) -> str:
        """Return a fraction as percentage points, rounded up: the drop that is needed."""
        if value is None:
            return self.say(Message(en="out of reach", fr="hors d'atteinte"))
        return self.counted(rounded_up(value * PER_CENT), _POINT, _POINTS)

    def learners_needed(self, value: Decimal | None) -> str:
        """Return learners, rounded up: the drop that is needed."""
        if value is None:
            return self.points(None)
        return self.counted(rounded_up(value), _LEARNER, _LEARNERS)

    def has_cents(self, decimals: int) -> bool:
        """Tell whether the currency has so many decimals."""
        from babel.numbers import get_currency_precision

        return get_currency_precision(self.currency) >= decimals

    @property
    def span_words(self) -> tuple[str, str]:
        """What stands behind a number of years: for one, for more."""
        return f"{NO_BREAK}{self.say(_YEAR)}", f"{NO_BREAK}{self.say(_YEARS)}"

    def counted(self, value: Decimal, one: Message, many: Message) -> str:
        """Return a number with its word: French takes the plural from two on, English for all but one."""
        is_one = abs(value) < 2 if self.is_french else abs(value) == 1
        return f"{self._digits(value)}{NO_BREAK}{self.say(one if is_one else many)}"

    def say(self, message: Message) -> str:
        """Return a message in the deck's language."""
        return message.speak(self.language)

    @property
    def is_french(self) -> bool:
        """Whether the deck is in French."""
        return self.language.lower().startswith("fr")

    @property
    def _nothing(self) -> str:
        return self.say(_NOTHING)

    @property
    def _per_cent_sign(self) -> str:
        pattern = _locale(self.language).percent_formats[None].pattern
        return "%" if pattern.endswith(("0%", "#%")) else f"{NO_BREAK}%"

    def _digits(self, value: Decimal, pattern: str = "#,##0.#") -> str:
        from babel.numbers import format_decimal

        shown = format_decimal(abs(value), format=pattern, locale=_locale(self.language))
        return f"{MINUS}{shown}" if value < 0 else shown

    def _money(self, value: Decimal, decimals: int) -> str:
        from babel.numbers import format_currency

        locale = _locale(self.language)
        pattern = locale.currency_formats["standard"].pattern.partition(";")[0]
        pattern = pattern.replace(".00", "." + "0" * decimals if decimals else "")
        shown = format_currency(abs(value), self.currency, format=pattern, locale=locale, currency_digits=False)
        spaced = _LETTER_AND_DIGIT.sub(NO_BREAK, shown.replace(" ", NO_BREAK))
        return f"{MINUS}{spaced}" if value < 0 else spaced


_LEARNER, _LEARNERS = Message(en="learner", fr="apprenant"), Message(en="learners", fr="apprenants")
_MONTH, _MONTHS = Message(en="month", fr="mois"), Message(en="months", fr="mois")
_POINT, _POINTS = Message(en="point", fr="point"), Message(en="points", fr="points")
_YEAR, _YEARS = Message(en="year", fr="an"), Message(en="years", fr="ans")
_DAY, _DAYS = Message(en="day", fr="jour"), Message(en="days", fr="jours")


@cache
def _locale(language: str) -> Locale:
    """Return the locale of a language, the English one where Babel knows none."""
    from babel import Locale, UnknownLocaleError  # late: only decks with a budget need it

    try:
        return Locale.parse(language.replace("-", "_"))
    except (ValueError, UnknownLocaleError):
        return Locale("en")


def capital(words: str) -> str:
    """Return words with a capital at the front."""
    return words[:1].upper() + words[1:]
