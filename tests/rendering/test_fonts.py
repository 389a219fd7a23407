"""A rendering proves something only with fonts of the right widths."""

from __future__ import annotations

from pathlib import Path

import pytest

from gates.rendering import matched_family
from gates.tools import INSTALL
from tutoslides.metrics import families
from tutoslides.metrics.faces import TWINS


@pytest.mark.parametrize("office", TWINS)
def test_office_family_is_drawn_with_its_twin(office: str, tmp_path: Path) -> None:
    found = matched_family(office, tmp_path)
    assert found == TWINS[office], f"{office} would be drawn with {found}, not {TWINS[office]}; {INSTALL}"


def test_every_family_with_a_table_has_a_twin() -> None:
    assert sorted(TWINS) == sorted(families())
