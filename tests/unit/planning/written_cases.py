"""Cases that an author can read: a sentence, and under it what the deck should make of it.

    # a comment
    Ce n'est pas le prix qui compte, mais l'effet.
      denied: Ce n'est pas le prix qui compte
      affirmed: mais l'effet

    Il ne vient pas, mais il écrit.
      nothing

An empty line ends a case; several sentences stand one a line. « nothing » says that this shape is not there.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

CASES = Path(__file__).parents[2] / "cases"


@dataclass(frozen=True, slots=True, kw_only=True)
class WrittenCase:
    """Sentences as one text, and what is expected: pairs of name and words, none where there is nothing to find."""

    sentences: tuple[str, ...]
    expected: tuple[tuple[str, str], ...]
    place: str

    @property
    def text(self) -> str:
        """The sentences in a row."""
        return " ".join(self.sentences)

    def values(self, name: str) -> tuple[str, ...]:
        """Return all expected words of that name in order."""
        return tuple(words for key, words in self.expected if key == name)


def written_cases(path: str) -> tuple[WrittenCase, ...]:
    """Read `tests/cases/<path>`.

    Raises:
        AssertionError: a case expects nothing in particular, not even « nothing ».
    """
    cases: list[WrittenCase] = []
    sentences: list[str] = []
    expected: list[str] = []
    start = 0
    lines = (CASES / path).read_text(encoding="utf-8").splitlines()
    for number, line in enumerate([*lines, ""], 1):
        if line.startswith("#"):
            continue
        if line.startswith("  "):
            expected.append(line.strip())
        elif line.strip():
            start = start if sentences else number
            sentences.append(line.strip())
        elif sentences:
            assert expected, f"{path}:{start}: a case without expectation"
            pairs = () if expected == ["nothing"] else tuple(_pair(entry) for entry in expected)
            cases.append(WrittenCase(sentences=tuple(sentences), expected=pairs, place=f"{path}:{start}"))
            sentences, expected = [], []
    return tuple(cases)


def _pair(entry: str) -> tuple[str, str]:
    name, _, words = entry.partition(": ")
    return name, words
