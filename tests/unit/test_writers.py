"""A file's suffix chooses its writer."""

from __future__ import annotations

from pathlib import Path

import pytest

from tutoslides.model.errors import UsageError
from tutoslides.powerpoint import write_deck
from tutoslides.writers import writer_of


def test_suffix_chooses_the_writer_whatever_its_case() -> None:
    assert writer_of(Path("a.pptx")) is writer_of(Path("b.PPTX")) is write_deck


def test_unknown_suffix_is_refused_with_those_that_are_known() -> None:
    with pytest.raises(UsageError, match=r"“a.doc” ends on no format that can be written: \.pptx\."):
        writer_of(Path("a.doc"))
