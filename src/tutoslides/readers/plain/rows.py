"""Lines of a plain text as rows: what stands on them, where, and how much air is around.

In: text. Out: rows that are not blank, and small questions that every rule asks of them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

SHORTEST_SENTENCE = 4
"""Words from which a line with a full stop is a sentence; fewer may be an abbreviation or a label."""
LONGEST_HEADING = 25
"""Words; longer lines without a full stop are paragraphs that lost theirs."""
_LONGEST_HEADING_LETTERS = 180

_SENTENCE_END = re.compile(r"[.!?…:][\s»”’\")\]*_]*(?:\[\d+\]|[¹²³⁴-⁹]+|↩\ufe0e?)?\Z")
_FULL_STOP = re.compile(r"[.…][\s»”’\")\]*_]*(?:\[\d+\]|[¹²³⁴-⁹]+|↩\ufe0e?)?\Z")
_LETTER = re.compile(r"[^\W\d_]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A line without its outer blanks; `line` from 1; `indent` in columns; `above`, `below`: blank lines around it."""

    text: str
    line: int
    indent: int = 0
    above: int = 0
    below: int = 0

    @property
    def word_count(self) -> int:
        """How many blank-separated words stand on the row."""
        return len(self.text.split())


def rows_of(text: str) -> tuple[Row, ...]:
    """Return the rows of `text`."""
    lines = text.expandtabs(4).split("\n")
    numbers = [number for number, line in enumerate(lines, start=1) if line.strip()]
    borders = [0, *numbers, len(lines) + 1]
    return tuple(
        Row(
            text=lines[number - 1].strip(),
            line=number,
            indent=len(lines[number - 1]) - len(lines[number - 1].lstrip(" ")),
            above=number - borders[index] - 1,
            below=borders[index + 2] - number - 1,
        )
        for index, number in enumerate(numbers)
    )


def ends_sentence(text: str) -> bool:
    """Tell whether `text` ends as running text does: on a stop, a question, a colon, behind any closing marks."""
    return bool(_SENTENCE_END.search(text[-30:]))


def ends_with_full_stop(text: str) -> bool:
    """Tell whether `text` ends on a full stop or an ellipsis, behind any closing marks."""
    return bool(_FULL_STOP.search(text[-30:]))


def is_running_text(row: Row) -> bool:
    """Tell whether `row` is a paragraph's text: a sentence, or too long for anything else."""
    words = row.word_count
    return words > LONGEST_HEADING or (words > SHORTEST_SENTENCE and ends_sentence(row.text))


def is_label(row: Row) -> bool:
    """Tell whether `row` could be a title or a heading by itself: short, with letters, without a stop at its end."""
    text = row.text
    return (
        row.word_count <= LONGEST_HEADING
        and len(text) <= _LONGEST_HEADING_LETTERS
        and bool(_LETTER.search(text))
        and not ends_with_full_stop(text)
        and text[-1] not in ",;:"
    )
