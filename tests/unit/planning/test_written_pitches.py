"""The pitch in cases that an author can read and add to: an article, and the slides that it becomes.

A case of `tests/cases/planning/*.txt` is a name after `== `, an article in Markdown without its title line, a line
`---`, and its slides as `told` tells them.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from unit.planning.told import told
from unit.planning.written_cases import CASES


def _cases() -> Iterator[tuple[str, str, str]]:
    for path in sorted((CASES / "planning").glob("*.txt")):
        for case in path.read_text(encoding="utf-8").removeprefix("== ").split("\n== "):
            name, _, rest = case.partition("\n")
            article, _, expected = rest.partition("\n---\n")
            yield f"{path.stem}: {name}", article, expected


@pytest.mark.parametrize(("name", "article", "expected"), tuple(_cases()), ids=lambda one: one.split("\n")[0])
def test_article_becomes_these_slides(name: str, article: str, expected: str) -> None:
    assert name, article
    assert "\n".join(told(f"# Titre\n\n{article}")) == expected.strip()
