"""The budget of the sample: complete, marked as what it is, and the schema that lies beside it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tutoslides.budget import INPUTS, read_budget
from tutoslides.budget.schema import json_schema
from tutoslides.model.diagnostics import codes_of
from unit.budget.examples import example_two

CONTENT = Path(__file__).parent.parent / "content"
TEXT = (CONTENT / "plaidoyer.budget.toml").read_text(encoding="utf-8")
SCHEMA = CONTENT / "budget.schema.json"


def test_sample_gives_every_input_and_says_that_each_is_to_be_replaced() -> None:
    budget = read_budget(TEXT, "plaidoyer.budget.toml").value
    given = {key for key, estimate in budget.estimates.items() if estimate.is_given}
    assert given == set(INPUTS) - {"funding.lost_share"}
    origins = [estimate.origin for estimate in budget.estimates.values() if estimate.is_given]
    origins += [row.origin for row in budget.engineering]
    origins += [row.origin for row in budget.tools]
    origins += [row.origin for row in budget.interventions]
    assert all(origin.is_placeholder for origin in origins)


def test_sample_needs_no_second_look_but_for_its_sources() -> None:
    assert set(codes_of(read_budget(TEXT, "plaidoyer.budget.toml").diagnostics)) == {"source-missing"}


def test_sample_is_the_second_worked_example() -> None:
    budget, example = read_budget(TEXT, "x").value, example_two()
    values = {key: estimate.value for key, estimate in budget.estimates.items() if key != "course.budget"}
    assert values == {key: estimate.value for key, estimate in example.estimates.items()}
    assert budget.scenarios == example.scenarios


def test_schema_beside_the_sample_is_the_readers_own(request: pytest.FixtureRequest) -> None:
    written = json.dumps(json_schema(), ensure_ascii=False, indent=2, default=float) + "\n"
    if request.config.getoption("--update-golden"):
        SCHEMA.write_text(written, encoding="utf-8")
    assert SCHEMA.read_text(encoding="utf-8") == written
    assert TEXT.startswith(f"#:schema {SCHEMA.name}\n")
