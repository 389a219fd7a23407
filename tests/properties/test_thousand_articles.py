"""A thousand articles from one word to thousands: every deck is sound, and a hundred of them are opened and drawn."""

from __future__ import annotations

import random
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import pytest

import tutoslides
from gates.outside_audit import audit
from gates.package_rules import package_faults
from gates.rendering import page_count, render, without_autofit
from gates.repeated_words import real_overflow
from gates.validator import sdk_errors
from properties.made_articles import random_article
from properties.soundness import geometry_faults, lost_from_notes, lost_from_slides
from tutoslides.model.deck import Deck
from tutoslides.powerpoint import write_deck

COUNT = 1_000
DRAWN = 100
AT_ONCE = 2
"""Builds and audits that run side by side: one a core of the smallest machine."""

OPENED = frozenset(random.Random(20250720).sample(range(COUNT), DRAWN))
"""The articles whose decks are opened in other programs, by seed: a hundred at random, the same ones every time."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """What is wrong with the thousand decks, and the hundred that are opened, by their files."""

    faults: tuple[str, ...]
    files: dict[Path, Deck]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Made:
    """The thousand, built in processes of their own: two cores, and no tracer that counts branches."""
    folder, faults, files = tmp_path_factory.mktemp("thousand"), [], {}
    with ProcessPoolExecutor(AT_ONCE, mp_context=get_context("spawn")) as pool:
        for seed, (found, opened) in enumerate(pool.map(judge, range(COUNT), chunksize=25)):
            faults += [f"article {seed}: {fault}" for fault in found]
            if opened:
                file = folder / f"article-{seed}.pptx"
                file.write_bytes(write_deck(opened))
                files[file] = opened
    return Made(faults=tuple(faults), files=files)


def judge(seed: int) -> tuple[list[str], Deck | None]:
    """Return what is wrong with an article's deck, and the deck itself if it is one of the hundred."""
    article = random_article(seed)
    try:
        built = tutoslides.build(article.source)
    except Exception as error:  # any error is a finding here, and some cannot travel between processes
        return [f"{type(error).__name__}: {error}"], None
    deck = built.deck
    found = [*geometry_faults(deck), *lost_from_notes(article.body, built)]
    found += [*lost_from_slides(article.headings, deck), *package_faults(write_deck(deck))]
    return found, deck if seed in OPENED else None


@pytest.fixture(scope="module")
def drawn(made: Made, tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """The hundred as PDF, from copies in which nothing shrinks, in one LibreOffice call."""
    return render(list(_copies(made, tmp_path_factory.mktemp("copies"))), tmp_path_factory.mktemp("drawn"))


@pytest.fixture(scope="module")
def audited(made: Made, drawn: list[Path]) -> dict[str, dict[str, Any]]:
    """The audit's findings by the deck's name."""
    with ThreadPoolExecutor(AT_ONCE) as pool:
        reports = pool.map(lambda deck, pdf: audit(deck, pdf=pdf), made.files, drawn)
    return {file.name: report for file, report in zip(made.files, reports, strict=True)}


def test_every_deck_is_sound(made: Made) -> None:
    assert made.faults == ()
    assert len(made.files) == DRAWN


def test_microsofts_validator_finds_no_error_in_the_hundred(made: Made) -> None:
    assert sdk_errors(made.files) == []


def test_libreoffice_shows_a_page_a_slide_of_the_hundred(made: Made, drawn: list[Path]) -> None:
    assert [page_count(pdf) for pdf in drawn] == [len(deck.pages) for deck in made.files.values()]


def test_outside_audit_sees_no_text_leave_its_box_in_the_hundred(
    made: Made, audited: dict[str, dict[str, Any]]
) -> None:
    decks = {file.name: deck for file, deck in made.files.items()}
    found = {name: real_overflow(report, decks[name]) for name, report in audited.items()}
    assert {name: faults for name, faults in found.items() if faults} == {}


@pytest.mark.parametrize("fault", ["off_slide", "collisions"])
def test_outside_audit_sees_nothing_leave_its_page_or_collide_in_the_hundred(
    fault: str, audited: dict[str, dict[str, Any]]
) -> None:
    assert {name: report[fault] for name, report in audited.items() if report[fault]} == {}


def _copies(made: Made, folder: Path) -> Iterator[Path]:
    for file in made.files:
        copy = folder / file.name
        copy.write_bytes(without_autofit(file.read_bytes()))
        yield copy
