"""The reading cases that an author can read: `tests/cases/reading/*.txt`.

A case is a name after `== `, an article, a line `---`, and the outline that is expected of it. Files whose name
starts with `markdown` are read as Markdown.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from .outline import outline_of, read_text

CASES = Path(__file__).parents[2] / "cases" / "reading"


def _cases() -> Iterator[tuple[str, str, str]]:
    for path in sorted(CASES.glob("*.txt")):
        for case in ("\n" + path.read_text(encoding="utf-8")).split("\n== ")[1:]:
            name, _, rest = case.partition("\n")
            article, _, expected = rest.rpartition("\n---\n")
            yield f"{path.stem}: {name}", article + "\n", expected.strip("\n")


@pytest.mark.parametrize(("name", "article", "expected"), tuple(_cases()), ids=lambda one: one.split("\n")[0])
def test_case_reads_as_expected(name: str, article: str, expected: str) -> None:
    suffix = "md" if name.startswith("markdown") else "txt"
    assert outline_of(read_text(article, f"article.{suffix}")) == expected
