"""A rendering proves something only with fonts of the right widths."""

from __future__ import annotations

from pathlib import Path

import pytest

from gates.rendering import TWINS, matched_family
from tutoslides.metrics import families


@pytest.mark.parametrize("office", TWINS)
def test_office_family_is_drawn_with_its_twin(office: str, tmp_path: Path) -> None:
    assert matched_family(office, tmp_path) == TWINS[office]


def test_every_family_with_a_table_has_a_twin() -> None:
    assert sorted(TWINS) == sorted(families())
