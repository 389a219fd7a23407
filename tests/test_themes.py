"""Every built-in theme passes the gates: sample, specimen and pictures on both pages are valid and native, and fit."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product
from pathlib import Path

import pytest

import tutoslides
from gates.outside_audit import audit
from gates.package_rules import package_faults
from gates.rendering import fonts_used, page_count, render, without_autofit
from gates.validator import sdk_errors
from rendering.comparison import compare
from test_pictures import MANY, write_pictures
from tutoslides.files import theme_names
from tutoslides.looks import preview
from tutoslides.metrics.faces import TWINS
from tutoslides.pipeline import Built

SAMPLE = Path(__file__).parent.parent / "content" / "plaidoyer.md"
NO_FAULTS = ("hard_sizes", "moved_placeholders", "hard_colours", "hard_fonts", "no_alt", "duplicate_titles")
DECKS = [
    f"{theme} {kind} {size}"
    for theme, kind, size in product(theme_names(), ("sample", "specimen", "pictures"), ("16:9", "4:3"))
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """A deck: as built, as a file, and as LibreOffice shows a copy in which nothing shrinks."""

    built: Built
    file: Path
    pdf: Path


@pytest.fixture(scope="module")
def shown(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Shown]:
    folder = tmp_path_factory.mktemp("themes")
    write_pictures(folder)
    (folder / "many.md").write_text(MANY, encoding="utf-8")
    built = {name: _build(name, folder) for name in DECKS}
    files = {name: deck.write(folder / f"{number}.pptx") for number, (name, deck) in enumerate(built.items())}
    copies = [file.with_stem(f"copy-{file.stem}") for file in files.values()]
    for file, copy in zip(files.values(), copies, strict=True):
        copy.write_bytes(without_autofit(file.read_bytes()))
    pdfs = dict(zip(files, render(copies, folder), strict=True))
    return {name: Shown(built=built[name], file=files[name], pdf=pdfs[name]) for name in DECKS}


def _build(name: str, folder: Path) -> Built:
    theme, kind, size = name.split()
    if kind == "specimen":
        return preview(theme, language="fr", size=size)
    article = SAMPLE if kind == "sample" else folder / "many.md"
    return tutoslides.build(article, theme=theme, size=size, language="fr")


def test_microsofts_validator_finds_no_error(shown: dict[str, Shown]) -> None:
    assert sdk_errors([deck.file for deck in shown.values()]) == []


@pytest.mark.parametrize("name", DECKS)
def test_package_breaks_no_rule(name: str, shown: dict[str, Shown]) -> None:
    assert package_faults(shown[name].file.read_bytes()) == []


@pytest.mark.parametrize("name", DECKS)
def test_outside_audit_finds_a_native_deck_that_nothing_leaves(name: str, shown: dict[str, Shown]) -> None:
    report = audit(shown[name].file, pdf=shown[name].pdf)
    native = report["native"]
    no_faults = [
        key for key in NO_FAULTS if "specimen" not in name or key != "duplicate_titles"
    ]  # a specimen repeats itself
    assert {key: native[key] for key in no_faults} == dict.fromkeys(no_faults, 0)
    assert (native["titled"], native["runs_in_placeholders"]) == (1.0, 1.0)
    assert (report["overflow"], report["off_slide"], report["collisions"]) == ([], [], [])


@pytest.mark.parametrize("name", DECKS)
def test_no_box_is_drawn_with_more_lines_than_planned(name: str, shown: dict[str, Shown]) -> None:
    deck = shown[name]
    assert page_count(deck.pdf) == len(deck.built.deck.pages)
    assert [box.planned for box in compare(deck.built.deck, deck.pdf) if len(box.drawn) > len(box.planned)] == []


@pytest.mark.parametrize("theme", theme_names())
def test_sample_is_drawn_with_the_twins_of_its_fonts(theme: str, shown: dict[str, Shown]) -> None:
    deck = shown[f"{theme} sample 16:9"]
    fonts = deck.built.deck.theme.fonts
    assert fonts_used(deck.pdf) == {TWINS[family].replace(" ", "") for family in (fonts.heading, fonts.body)}
