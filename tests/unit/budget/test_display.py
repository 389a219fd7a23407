"""How numbers are rounded and written, in the deck's language and the budget's currency."""

from __future__ import annotations

from decimal import Decimal

import pytest

from tutoslides.budget.display import Display

FR = Display(language="fr", years=3)
EN = Display(language="en", years=1)


@pytest.mark.parametrize(
    ("language", "currency", "amount", "hourly"),
    [
        ("fr", "EUR", "12\u202f400\u00a0€", "40,60\u00a0€"),
        ("fr", "CHF", "12\u202f400\u00a0CHF", "40,60\u00a0CHF"),
        ("fr", "CAD", "12\u202f400\u00a0$CA", "40,60\u00a0$CA"),
        ("fr", "XAF", "12\u202f400\u00a0FCFA", "41\u00a0FCFA"),
        ("fr-CA", "CAD", "12\u00a0400\u00a0$", "40,60\u00a0$"),
        ("en", "EUR", "€12,400", "€40.60"),
        ("en", "CHF", "CHF\u00a012,400", "CHF\u00a040.60"),
        ("de", "EUR", "12.400\u00a0€", "40,60\u00a0€"),
        ("tlh", "EUR", "€12,400", "€40.60"),
    ],
)
def test_money_in_the_words_of_its_place(language: str, currency: str, amount: str, hourly: str) -> None:
    look = Display(language=language, currency=currency)
    assert (look.amount(Decimal("12400.4")), look.hourly(Decimal("40.6"))) == (amount, hourly)


@pytest.mark.parametrize(
    ("value", "shown"),
    [("0.5", "1\u00a0€"), ("-0.5", "−1\u00a0€"), ("-0.4", "0\u00a0€"), ("0.49999999999999", "1\u00a0€")],
)
def test_half_goes_away_from_zero_and_zero_has_no_sign(value: str, shown: str) -> None:
    assert FR.amount(Decimal(value)) == shown


@pytest.mark.parametrize(
    ("value", "shown"),
    [("55449.6", "55\u202f400\u00a0€"), ("99960", "100\u202f000\u00a0€"), ("231.4", "231\u00a0€"), ("7.6", "8\u00a0€")],
)
def test_headline_amounts_have_three_digits(value: str, shown: str) -> None:
    assert FR.headline(Decimal(value)) == shown


@pytest.mark.parametrize(
    ("months", "shown"),
    [("72.0000000001", "72\u00a0mois"), ("6.5412844", "6,6\u00a0mois"), ("0", "0\u00a0mois"), ("18", "18\u00a0mois")],
)
def test_payback_is_rounded_up_but_not_for_noise(months: str, shown: str) -> None:
    assert FR.payback(Decimal(months)) == shown


def test_what_does_not_exist_is_said_in_words() -> None:
    assert FR.payback(None) == "non atteint en 3\u00a0ans"
    assert EN.payback(None) == "not reached in 1\u00a0year"
    assert (FR.points(None), FR.learners_needed(None)) == ("hors d'atteinte", "hors d'atteinte")
    assert (EN.points(None), EN.amount(None)) == ("out of reach", "not applicable")
    nothing = {FR.amount(None), FR.headline(None), FR.hourly(None), FR.ratio(None), FR.per_cent(None), FR.rate(None)}
    assert nothing | {FR.number(None), FR.factor(None), FR.hours(None), FR.minutes(None)} == {"sans\u00a0objet"}
    assert {FR.learners(None), FR.span(None)} == {"sans\u00a0objet"}


@pytest.mark.parametrize(
    ("points", "french", "english"),
    [
        ("0.01", "1\u00a0point", "1\u00a0point"),
        ("0.019", "1,9\u00a0point", "1.9\u00a0points"),
        ("0.02", "2\u00a0points", "2\u00a0points"),
        ("0", "0\u00a0point", "0\u00a0points"),
    ],
)
def test_plural_follows_the_language(points: str, french: str, english: str) -> None:
    assert (FR.points(Decimal(points)), EN.points(Decimal(points))) == (french, english)


def test_rates_hours_and_ratios() -> None:
    assert FR.rate(Decimal("0.38")) == "38\u00a0%"
    assert EN.rate(Decimal("0.0247")) == "2.5%"
    assert FR.hours(Decimal("36.3333")) == "36,3\u00a0h"
    assert FR.minutes(Decimal(20)) == "20\u00a0min"
    assert FR.ratio(Decimal(1)) == "1,00"
    assert FR.factor(Decimal("1.25")) == "1,25"
    assert FR.per_cent(Decimal("-36.64")) == "−37\u00a0%"
    assert FR.learners(Decimal("1.9")) == "1,9\u00a0apprenant"


def test_days_are_counted_with_their_word() -> None:
    shown = [
        FR.days(Decimal(1)),
        FR.days(Decimal("1.5")),
        FR.days(Decimal(5)),
        EN.days(Decimal(1)),
        EN.days(Decimal(5)),
    ]
    assert shown == ["1\u00a0jour", "1,5\u00a0jour", "5\u00a0jours", "1\u00a0day", "5\u00a0days"]
