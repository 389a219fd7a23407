"""A paragraph that is too long is cut at the best kind of place there is, and none of it is lost."""

from __future__ import annotations

import pytest

from tutoslides.layout.content import Content
from tutoslides.layout.cut import cut_content
from tutoslides.model.text import plain_text, runs_of


def _cut(text: str, most: int) -> tuple[str, str | None, bool]:
    cut = cut_content(Content(runs=runs_of(text)), lambda head: len(plain_text(head.runs)) <= most, "fr")
    return plain_text(cut.head.runs), plain_text(cut.tail.runs) if cut.tail else None, cut.tears_sentence


@pytest.mark.parametrize(
    ("text", "most", "expected"),
    [
        ("Tout tient.", 20, ("Tout tient.", None, False)),
        ("Une phrase. Deux phrases. Trois.", 26, ("Une phrase. Deux phrases.", "Trois.", False)),
        ("Une longue phrase, puis sa suite sans fin.", 25, ("Une longue phrase,", "puis sa suite sans fin.", True)),
        ("Une longue phrase sans la moindre pause", 20, ("Une longue phrase", "sans la moindre pause", True)),
        ("abcdefghij", 4, ("abcd", "efghij", True)),
        ("abcdefghij", 0, ("a", "bcdefghij", True)),
    ],
    ids=["fits", "sentence", "clause", "word", "letter", "nothing fits"],
)
def test_cut_is_made_at_the_best_place(text: str, most: int, expected: tuple[str, str | None, bool]) -> None:
    assert _cut(text, most) == expected
