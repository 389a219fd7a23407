"""A file's suffix chooses its writer; a slash at its end, a folder of pictures."""

from __future__ import annotations

from pathlib import Path

import pytest

from tutoslides.model.errors import UsageError
from tutoslides.writers import check_format, target_of


@pytest.mark.parametrize("name", ["a.pptx", "b.PPTX", "c.pdf", "d.txt", "e.Png", "f.Html"])
def test_suffix_is_known_whatever_its_case(name: str) -> None:
    check_format(Path(name))


def test_unknown_suffix_is_refused_with_those_that_are_known() -> None:
    with pytest.raises(UsageError, match=r"“a.doc” ends on no format .*: \.pptx, \.html, \.pdf, \.txt, \.png\."):
        check_format(Path("a.doc"))


def test_slash_at_the_end_asks_for_pictures_in_that_folder() -> None:
    assert target_of("shown/", "plea") == Path("shown", "plea.png")
    assert target_of("shown.pdf", "plea") == target_of(Path("shown.pdf"), "plea") == Path("shown.pdf")
