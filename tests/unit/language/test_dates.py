"""Dates in their many forms, lines that are nothing else, and how dates are spoken."""

from __future__ import annotations

import datetime

import pytest

from tutoslides.language import find_date, is_date_line, locate_date, speak_date


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("dimanche 20 juillet 2025", "2025-07-20"),
        ("20/07/2025", "2025-07-20"),
        ("07/20/2025", "2025-07-20"),
        ("20.07.2025", "2025-07-20"),
        ("2025-07-20", "2025-07-20"),
        ("2025/07/20", "2025-07-20"),
        ("2025-07-20T09:23:09.714Z", "2025-07-20"),
        ("1er mars 2024", "2024-03-01"),
        ("25 déc. 2020", "2020-12-25"),
        ("3 aout 2021", "2021-08-03"),
        ("July 20, 2025", "2025-07-20"),
        ("9th of March, 2016", "2016-03-09"),
        ("20. Juli 2025", "2025-07-20"),
        ("3. März 2023", "2023-03-03"),
        ("20 de julio de 2025", "2025-07-20"),
        ("7 luglio 2025", "2025-07-07"),
        ("Publié le 3 mars 2020 à 10:30", "2020-03-03"),
    ],
)
def test_a_date_is_found_in_every_form(line: str, expected: str) -> None:
    assert find_date(line) == datetime.date.fromisoformat(expected)


@pytest.mark.parametrize("line", ["En avril 2019", "le 31 février 2020", "2025-99-99", "version 1.2.3", "Un texte", ""])
def test_what_is_no_whole_date_is_none(line: str) -> None:
    assert find_date(line) is None


@pytest.mark.parametrize(
    "line",
    [
        "dimanche 20 juillet 2025",
        "Published on March 9, 2016",
        "mercredi 12 octobre 2022, par Nicolas Martin",
        "Publié le 3 mars 2020 à 10:30 par Jeanne Martin",
        "Publié par Jeanne Martin le 3 mars 2020",
    ],
)
def test_a_line_with_date_and_byline_is_a_date_line(line: str) -> None:
    assert is_date_line(line)


@pytest.mark.parametrize(
    "line", ["3 mai 2020 : le jour où tout a changé", "8 minutes de lecture · 14 juin 2019", "Un texte sans date"]
)
def test_a_line_that_says_more_is_no_date_line(line: str) -> None:
    assert not is_date_line(line)


def test_the_place_of_a_date_includes_its_weekday() -> None:
    found = locate_date("Le dimanche 20 juillet 2025, tout changea")
    assert found is not None
    assert "Le dimanche 20 juillet 2025, tout"[found.start : found.end] == "dimanche 20 juillet 2025"


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("fr", "1er mars 2024"),
        ("fr-CA", "1er mars 2024"),
        ("en", "March 1, 2024"),
        ("de", "1. März 2024"),
        ("es", "1 de marzo de 2024"),
        ("und", "March 1, 2024"),
        ("no such tag", "March 1, 2024"),
    ],
)
def test_a_date_is_spoken_in_the_deck_s_language(language: str, expected: str) -> None:
    assert speak_date(datetime.date(2024, 3, 1), language) == expected


def test_other_days_are_plain_numbers() -> None:
    assert speak_date(datetime.date(2025, 7, 20), "fr") == "20 juillet 2025"
    assert speak_date(datetime.date(2025, 7, 21), "fr") == "21 juillet 2025"
