"""The workbook that is exported: LibreOffice computes every cell to our numbers, and follows when one is changed."""

from __future__ import annotations

import datetime
from decimal import Decimal

import pytest

from gates.recalculation import Cells, cells_of, formulas_of, recalculated, with_value
from tutoslides.budget import Budget
from tutoslides.budget.book import plan_book, workbook_bytes
from tutoslides.budget.book.cells import Book, BookCell
from tutoslides.budget.display import Display
from tutoslides.budget.inputs import Key
from unit.budget.examples import ONE, SCENARIOS, TWO, budget_of

CREATED = datetime.datetime(2026, 3, 31)
MONEY = ("amount", "hourly")
BUDGETS = {
    "one": ONE,
    "two": TWO + SCENARIOS,
    "derived": TWO,
    "half": TWO + SCENARIOS[: SCENARIOS.index("[scenarios.ambitious]")],
    "lost": ONE.replace("pro_rata = 1", "lost_share = 0.05").replace("moment = 0.30\n", ""),
}
"""Worked examples; with scenarios, without, with one; a budget that never pays back."""

CHANGES: dict[str, tuple[str, Key, str]] = {
    "more learners": ("two", "course.learners_per_session", "33"),
    "worse rate": ("two", "dropout.with", "0.31"),
    "no discount": ("derived", "horizon.discount_rate", "0"),
    "longer": ("derived", "horizon.years", "6"),
    "shorter": ("two", "horizon.years", "1"),
    "later": ("two", "reenrolment.lag", "3"),
    "all drop out": ("one", "dropout.with", "1"),
    "better funding": ("lost", "funding.lost_share", "0.9"),
}
"""One assumption changed in one of the budgets."""


@pytest.fixture(scope="module")
def computed(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Cells]:
    """Every workbook as it is written, and after one change, computed by LibreOffice in one call."""
    written = {name: file_of(budget_of(text)) for name, text in BUDGETS.items()}
    changed = {
        name.replace(" ", "-"): with_value(written[base], place_of(budget_of(BUDGETS[base]), key), float(value))
        for name, (base, key, value) in CHANGES.items()
    }
    return recalculated({**written, **changed}, tmp_path_factory.mktemp("workbooks"))


@pytest.mark.parametrize("name", BUDGETS)
def test_every_cell_is_computed_to_our_number(name: str, computed: dict[str, Cells]) -> None:
    assert differences(plan_book(budget_of(BUDGETS[name]), "fr"), computed[name]) == []


@pytest.mark.parametrize("name", CHANGES)
def test_one_changed_assumption_gives_what_a_fresh_computation_gives(name: str, computed: dict[str, Cells]) -> None:
    base, key, value = CHANGES[name]
    budget = budget_of(BUDGETS[base])
    fresh = budget.changed({key: Decimal(value)})
    assert differences(plan_book(fresh, "fr"), computed[name.replace(" ", "-")], budget) == []


@pytest.mark.parametrize("name", BUDGETS)
def test_stored_results_are_what_is_computed(name: str, computed: dict[str, Cells]) -> None:
    stored = {place: value for place, value in cells_of(file_of(budget_of(BUDGETS[name]))).items() if value != ""}
    found = {place: value for place, value in computed[name].items() if value != ""}
    assert stored.keys() == found.keys()


def test_every_number_that_is_no_input_is_a_formula() -> None:
    book = plan_book(budget_of(BUDGETS["two"]), "fr")
    loose = [cell for _, cell in placed(book) if cell.value is not None and not cell.formula and cell.look != "input"]
    assert loose == []
    assert len(formulas_of(file_of(budget_of(BUDGETS["two"])))) == sum(1 for _, cell in placed(book) if cell.formula)


def test_a_planted_wrong_number_is_seen(computed: dict[str, Cells]) -> None:
    cells = {**computed["two"]}
    place = next(
        address(place)
        for place, cell in placed(plan_book(budget_of(BUDGETS["two"]), "fr"))
        if cell.name == "investment"
    )
    cells[place] = float(str(cells[place])) + 0.006
    assert [row[0] for row in differences(plan_book(budget_of(BUDGETS["two"]), "fr"), cells)] == [place]


def test_same_budget_gives_the_same_bytes_and_english_words() -> None:
    assert file_of(budget_of(ONE)) == file_of(budget_of(ONE))
    english = cells_of(file_of(budget_of(TWO), "en"))
    assert english["Summary", "A1"] == "Exemple 2"
    assert {"Assumptions", "Calculations", "Flows", "Scenarios", "Sensitivity", "Cases"} <= {
        name for name, _ in english
    }


def test_formulas_speak_in_names() -> None:
    formulas = formulas_of(file_of(budget_of(ONE))).values()
    assert "course_sessions_per_year*course_learners_per_session" in formulas
    assert "tutor_hourly_gross*(1+tutor_charges)" in formulas


def file_of(budget: Budget, language: str = "fr") -> bytes:
    look = Display(language=language, currency=budget.currency, years=int(budget.value("horizon.years")))
    return workbook_bytes(plan_book(budget, language), look, CREATED)


def placed(book: Book) -> list[tuple[tuple[str, int, int], BookCell]]:
    """Return every cell with its sheet, row and column."""
    return [
        ((sheet.name, row, column), cell)
        for sheet in book.sheets
        for row, cells in enumerate(sheet.rows)
        for column, cell in enumerate(cells)
        if cell
    ]


def address(place: tuple[str, int, int]) -> tuple[str, str]:
    """Return a place as LibreOffice's file calls it."""
    sheet, row, column = place
    letters = chr(ord("A") + column) if column < 26 else chr(ord("A") + column // 26 - 1) + chr(ord("A") + column % 26)
    return sheet, f"{letters}{row + 1}"


def place_of(budget: Budget, key: Key) -> tuple[str, str]:
    return address(plan_book(budget, "fr").places[key.replace(".", "_")])


def differences(
    book: Book, cells: Cells, laid_out: Budget | None = None
) -> list[tuple[tuple[str, str], Decimal | str, float | str]]:
    """Return the cells with formulas that are not what they should be, with both values.

    Money may differ by 0.005, any other number by 10⁻⁹ of it. The order of the sensitivity's rows is that of the day on
    which the workbook was written (`laid_out`), so after a change that sheet is compared by its input's name.
    """
    found = []
    places = (
        _matched(book, plan_book(laid_out, "fr")) if laid_out else [(address(one), cell) for one, cell in placed(book)]
    )
    for place, cell in places:
        if not cell.formula:
            continue
        there = cells.get(place, "")
        expected: Decimal | str = cell.text if cell.value is None else cell.value
        if not _same(expected, there, cell):
            found.append((place, expected, there))
    return found


def _matched(fresh: Book, written: Book) -> list[tuple[tuple[str, str], BookCell]]:
    """Return the fresh cells at the places where their fellows stand in the workbook as it was written."""
    matched = []
    for sheet, old in zip(fresh.sheets, written.sheets, strict=True):
        assert sheet.name == old.name
        labels = {_label(row): number for number, row in enumerate(old.rows) if row}
        for row in sheet.rows:
            if row:
                place = labels[_label(row)]
                matched += [(address((old.name, place, column)), cell) for column, cell in enumerate(row) if cell]
    return matched


def _label(row: tuple[BookCell | None, ...]) -> tuple[str, str]:
    first, last = row[0], row[-1]
    return (first.text if first else "", last.text if last and last.look == "text" else "")


def _same(expected: Decimal | str, there: float | str, cell: BookCell) -> bool:
    if isinstance(expected, str) or isinstance(there, str):
        return expected == there
    tolerance = 0.005 if cell.form in MONEY else 1e-9 * max(1.0, abs(float(expected)))
    return abs(float(expected) - there) <= tolerance
