"""The gates: every deck that is built here opens everywhere, measures well from outside, and renders as planned."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from pptx import Presentation

import tutoslides
from gates.outside_audit import audit
from gates.package_rules import package_faults
from gates.rendering import fonts_used, page_count, render, without_autofit
from gates.validator import VERSIONS, sdk_errors
from rendering.comparison import compare
from tutoslides.files import theme_names
from tutoslides.looks import preview
from tutoslides.metrics.faces import TWINS
from tutoslides.model.diagnostics import codes_of
from tutoslides.pipeline import Built

REPOSITORY = Path(__file__).parent.parent
SAMPLES = (REPOSITORY / "content" / "plaidoyer.md", REPOSITORY / "tests" / "cases" / "plaidoyer.txt")
CASES = tuple(sorted((REPOSITORY / "tests" / "cases" / "articles").iterdir()))
NAMES = [path.name for path in (*SAMPLES, *CASES)]
DRESSED = [
    f"{kind}-{theme}-{size}" for theme in theme_names() for kind, size in (("sample", "4:3"), ("specimen", "16:9"))
]
"""The sample on a narrow page and the specimen on a wide one, in every theme."""

UNSURE = {"break-unsafe", "characters-unmeasured"}
"""What a deck says of lines that another program may break elsewhere."""

NO_FAULTS = ("hard_sizes", "moved_placeholders", "hard_colours", "hard_fonts", "no_alt", "duplicate_titles")


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """An article's deck: as built, as a file, and as LibreOffice shows a copy in which nothing shrinks."""

    built: Built
    file: Path
    pdf: Path


@pytest.fixture(scope="module")
def shown(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Shown]:
    folder = tmp_path_factory.mktemp("gates")
    decks = {path.name: tutoslides.build(path) for path in (*SAMPLES, *CASES)} | dict(_dressed())
    files = {name: deck.write(folder / f"{re.sub('[.:]', '-', name)}.pptx") for name, deck in decks.items()}
    copies = list(_copies(files, folder / "copies"))
    pdfs = render(copies, folder)
    return {
        name: Shown(built=deck, file=files[name], pdf=pdf)
        for (name, deck), pdf in zip(decks.items(), pdfs, strict=True)
    }


def _dressed() -> Iterator[tuple[str, Built]]:
    for name in DRESSED:
        kind, theme, size = name.split("-")
        is_sample = kind == "sample"
        yield name, tutoslides.build(SAMPLES[0], theme=theme, size=size) if is_sample else preview(theme, language="fr")


def _copies(files: dict[str, Path], folder: Path) -> Iterator[Path]:
    folder.mkdir()
    for file in files.values():
        copy = folder / file.name
        copy.write_bytes(without_autofit(file.read_bytes()))
        yield copy


def test_microsofts_validator_finds_no_error(shown: dict[str, Shown]) -> None:
    assert sdk_errors([deck.file for deck in shown.values()]) == []


@pytest.mark.parametrize("version", VERSIONS)
def test_every_version_of_office_accepts_the_sample(version: str, shown: dict[str, Shown]) -> None:
    assert sdk_errors([shown["plaidoyer.md"].file], version) == []


@pytest.mark.parametrize("name", [*NAMES, *DRESSED])
def test_package_breaks_no_rule(name: str, shown: dict[str, Shown]) -> None:
    assert package_faults(shown[name].file.read_bytes()) == []


@pytest.mark.parametrize("name", NAMES)
def test_deck_reopens_with_all_its_slides(name: str, shown: dict[str, Shown]) -> None:
    deck = shown[name]
    assert len(Presentation(str(deck.file)).slides) == len(deck.built.deck.pages)


@pytest.mark.parametrize("name", NAMES)
def test_libreoffice_shows_a_page_a_slide(name: str, shown: dict[str, Shown]) -> None:
    deck = shown[name]
    assert page_count(deck.pdf) == len(deck.built.deck.pages)


def test_sample_is_drawn_with_the_twins_of_its_fonts(shown: dict[str, Shown]) -> None:
    fonts = shown["plaidoyer.md"].built.deck.theme.fonts
    twins = {TWINS[family].replace(" ", "") for family in (fonts.heading, fonts.body)}
    assert fonts_used(shown["plaidoyer.md"].pdf) == twins


@pytest.mark.parametrize("name", [*NAMES, *DRESSED])
def test_outside_audit_finds_a_native_deck(name: str, shown: dict[str, Shown]) -> None:
    native = audit(shown[name].file)["native"]
    assert {key: native[key] for key in NO_FAULTS} == dict.fromkeys(NO_FAULTS, 0)
    assert native["titled"] == 1.0
    assert native["runs_in_placeholders"] == 1.0


@pytest.mark.parametrize("name", [*NAMES, *DRESSED])
def test_nothing_overflows_leaves_the_page_or_collides(name: str, shown: dict[str, Shown]) -> None:
    report = audit(shown[name].file, pdf=shown[name].pdf)
    assert (report["overflow"], report["off_slide"], report["collisions"]) == ([], [], [])


@pytest.mark.parametrize("name", [*NAMES, *DRESSED])
def test_no_box_is_drawn_with_more_lines_than_planned(name: str, shown: dict[str, Shown]) -> None:
    """The audit does not see a text most of which left its page; here every line is counted."""
    deck = shown[name]
    longer = [box for box in compare(deck.built.deck, deck.pdf) if len(box.drawn) > len(box.planned)]
    assert not longer or UNSURE & set(codes_of(deck.built.diagnostics)), [(box.planned, box.drawn) for box in longer]
