"""Numbers as articles write them, and what is none."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tutoslides.language import is_total, number_format, parse_number


@pytest.mark.parametrize(
    ("language", "text", "value", "unit", "code"),
    [
        ("fr", "1 234,5 %", "1234.5", "%", '#,##0.0" %"'),
        ("fr", "1\u202f234", "1234", "", "#,##0"),
        ("fr", "12 345 678", "12345678", "", "#,##0"),
        ("fr", "12 k€", "12", "k€", '0" k€"'),
        ("fr", "630\u00a0€", "630", "€", '0"\u00a0€"'),
        ("fr", "−3,50 pts", "-3.50", "pts", '0.00" pts";"−"0.00" pts"'),
        ("fr", "+12 %", "12", "%", '"+"0" %"'),
        ("fr", "14 h", "14", "h", '0" h"'),
        ("fr", " 5 ", "5", "", "0"),
        ("en", "1,234.5", "1234.5", "", "#,##0.0"),
        ("en", "$1,200", "1200", "$", '"$"#,##0'),
        ("en", "-$5", "-5", "$", '"$"0;"-""$"0'),
        ("en", "€-5", "-5", "€", '"€"0;"-""€"0'),
        ("en", '3 12"', None, "", ""),
        ("en", '12"', "12", '"', '0\\"'),
        ("de", "1.234,5", "1234.5", "", "#,##0.0"),
        ("de-CH", "1’234.50", "1234.50", "", "#,##0.00"),
        ("de-CH", "1'234", "1234", "", "#,##0"),
        ("tlh", "1,234.5", "1234.5", "", "#,##0.0"),
        ("not a tag", "1.5", "1.5", "", "0.0"),
    ],
)
def test_number_is_read_with_its_unit_and_shown_again(
    language: str, text: str, value: str | None, unit: str, code: str
) -> None:
    number = parse_number(text, language)
    if value is None:
        assert number is None
        return
    assert number is not None
    assert (number.value, number.unit, number_format(number)) == (Decimal(value), unit, code)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "1.234"),  # a thousand, or one and a bit
        ("fr", "1.5"),
        ("en", "1,5"),
        ("fr", "1 23"),
        ("fr", "1,2,3"),
        ("fr", "12 à 15"),
        ("fr", "12-15"),
        ("fr", "12–15"),
        ("fr", "3*"),
        ("fr", "(3)"),
        ("fr", "12/03/2024"),
        ("fr", "14 h 30"),
        ("fr", "n.d."),
        ("fr", "environ 12"),
        ("fr", "12 personnes inscrites"),
        ("fr", "-5-"),
        ("en", "-€-5"),
        ("fr", "06 12 34 56 78"),
        ("fr", "9" * 19),
        ("fr", "٣"),
        ("fr", "-"),
        ("fr", ""),
    ],
)
def test_what_may_mean_two_things_is_no_number(language: str, text: str) -> None:
    assert parse_number(text, language) is None


@given(st.text(max_size=24), st.sampled_from(["fr", "en", "de"]))
def test_any_text_is_a_number_or_none(text: str, language: str) -> None:
    number = parse_number(text, language)
    assert number is None or number.value.is_finite()


@given(st.decimals(min_value=0, max_value=10**9, places=2))
def test_a_number_in_french_form_is_read_exactly(value: Decimal) -> None:
    number = parse_number(f"{value:,.2f}".replace(",", "\u202f").replace(".", ","), "fr")
    assert number is not None
    assert number.value == value


@pytest.mark.parametrize("label", ["Total", "TOTAL", "Ensemble", "Total des coûts", "Total :", "Gesamt", "Overall"])
def test_label_of_a_sum_is_known(label: str) -> None:
    assert is_total(label)


@pytest.mark.parametrize("label", ["Formation", "Le total", "Total de ce que coûte un tuteur", "", "2024", "Totalité"])
def test_other_labels_are_none(label: str) -> None:
    assert not is_total(label)
