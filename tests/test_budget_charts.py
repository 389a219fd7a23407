"""The charts of a budget live: their workbooks are computed by LibreOffice, and follow a changed assumption."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest
from lxml import etree

import tutoslides
from gates.package_rules import package_faults
from gates.recalculation import Cells, S, cells_of, formulas_of, recalculated, with_value
from gates.validator import sdk_errors
from tutoslides.pipeline import Built

CONTENT = Path(__file__).parent.parent / "content"
CHANGED = ("hourly_gross = { value = 28,", "hourly_gross = { value = 29,")
"""One assumption, as the file says it and as another file would."""

C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
C15 = "{http://schemas.microsoft.com/office/drawing/2012/chart}"
CHARTS = 5


def deck_of(folder: Path, old: str = "", new: str = "") -> Built:
    """Build the sample with its budget, in which some words may be others."""
    text = (CONTENT / "plaidoyer.budget.toml").read_text(encoding="utf-8")
    assert old in text
    (folder / "plaidoyer.budget.toml").write_text(text.replace(old, new) if old else text, encoding="utf-8")
    article = (CONTENT / "plaidoyer.md").read_text(encoding="utf-8")
    if "budget:" not in article.split("---")[1]:
        article = article.replace("---\n", "---\nbudget: plaidoyer.budget.toml\n", 1)
    (folder / "plaidoyer.md").write_text(article, encoding="utf-8")
    return tutoslides.build(folder / "plaidoyer.md")


def workbooks_in(deck: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(deck)) as archive:
        return {Path(name).stem: archive.read(name) for name in sorted(archive.namelist()) if "/embeddings/" in name}


@pytest.fixture(scope="module")
def deck(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    folder = tmp_path_factory.mktemp("deck")
    return deck_of(folder).write(folder / "deck.pptx").read_bytes()


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """The workbooks of a deck that was built with the other assumption."""
    folder = tmp_path_factory.mktemp("fresh")
    return workbooks_in(deck_of(folder, *CHANGED).write(folder / "deck.pptx").read_bytes())


@pytest.fixture(scope="module")
def computed(deck: bytes, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Cells]:
    """Every embedded workbook as it is, and after the assumption was changed in it."""
    written = workbooks_in(deck)
    changed = {f"{name}-changed": with_value(book, _hourly(book), 29.0) for name, book in written.items()}
    return recalculated({**written, **changed}, tmp_path_factory.mktemp("computed"))


def _hourly(book: bytes) -> tuple[str, str]:
    """Return where a workbook has the hourly pay of a tutor."""
    cells = cells_of(book)
    sheet, address = next(place for place, value in cells.items() if value == "tutor_hourly_gross")
    return sheet, f"B{address.lstrip('ABCDEFGHIJKLMNOPQRSTUVWXYZ')}"


def test_every_chart_of_the_budget_is_there(deck: bytes) -> None:
    assert len(workbooks_in(deck)) == CHARTS


def test_every_stored_result_is_what_is_computed(deck: bytes, computed: dict[str, Cells]) -> None:
    for name, book in workbooks_in(deck).items():
        assert differences(book, computed[name]) == []


def test_a_changed_assumption_gives_what_a_fresh_deck_has(fresh: dict[str, bytes], computed: dict[str, Cells]) -> None:
    for name, book in fresh.items():
        assert differences(book, computed[f"{name}-changed"], sheets=1) == []


def test_a_changed_assumption_moves_every_chart_that_depends_on_it(deck: bytes, computed: dict[str, Cells]) -> None:
    still = [
        name
        for name, book in workbooks_in(deck).items()
        if not differences(book, computed[f"{name}-changed"], sheets=1)
    ]
    assert len(still) == 1, "only the learners who complete do not depend on a tutor's pay"


def test_every_number_that_is_drawn_is_a_formula(deck: bytes) -> None:
    for name, book in workbooks_in(deck).items():
        numbers = {place for place, value in cells_of(book).items() if isinstance(value, float)}
        drawn = {place for place in numbers if place[0] == first_sheet(book)}
        assert drawn, name
        assert drawn <= formulas_of(book).keys()


def test_labels_of_the_waterfall_come_from_the_sheet(deck: bytes) -> None:
    with zipfile.ZipFile(io.BytesIO(deck)) as archive:
        trees = [etree.fromstring(archive.read(name)) for name in archive.namelist() if "/charts/chart" in name]
    ranges = [element for tree in trees for element in tree.iter(f"{C15}datalabelsRange")]
    assert len(ranges) == 1
    assert (ranges[0].findtext(f"{C15}f") or "").startswith("'Graphique'!$J$2:$J$")
    assert ranges[0].findtext(f".//{C}v") == "−8\u202f537\u00a0€"


def test_deck_breaks_no_rule(deck: bytes, tmp_path: Path) -> None:
    assert package_faults(deck) == []
    (tmp_path / "deck.pptx").write_bytes(deck)
    for version in ("Office2007", "Microsoft365"):
        assert sdk_errors([tmp_path / "deck.pptx"], version) == []


def first_sheet(book: bytes) -> str:
    with zipfile.ZipFile(io.BytesIO(book)) as archive:
        tree = etree.fromstring(archive.read("xl/workbook.xml"))
    return next(tree.iter(f"{S}sheet")).get("name") or ""


def differences(
    book: bytes, cells: Cells, *, sheets: int = 0
) -> list[tuple[tuple[str, str], float | str, float | str]]:
    """Return the cells with formulas whose stored result is not what was computed; of the first sheet where asked."""
    stored, first = cells_of(book), first_sheet(book)
    found: list[tuple[tuple[str, str], float | str, float | str]] = []
    for place in formulas_of(book):
        if sheets and place[0] != first:
            continue
        expected, there = stored.get(place, ""), cells.get(place, "")
        if isinstance(expected, float) and isinstance(there, float):
            if abs(expected - there) > 1e-8 * max(1.0, abs(expected)):
                found.append((place, expected, there))
        elif expected != there:
            found.append((place, expected, there))
    return found
