"""Comparing a deck with its rendering: for each box, the lines as they were drawn beside the lines as planned."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from pdfminer.high_level import extract_pages
from pdfminer.layout import LAParams, LTChar, LTPage, LTTextContainer, LTTextLine

from tutoslides.model.deck import Deck, FilledSlot, Page
from tutoslides.model.theme import Slot

ORNAMENT_SIZE = 100.0
"""Points from which a letter is an ornament, not text."""

SAME_ROW = 1.5
"""Points of baseline that letters of one line may differ by."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """A drawn character: its left and right edge and its baseline, in points from the page's top left."""

    text: str
    left: float
    right: float
    baseline: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A drawn line."""

    text: str
    left: float
    right: float
    baseline: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """A slot of a page with its planned lines (text, edges, baseline) and those that were drawn."""

    page: int
    slot: Slot
    planned: tuple[Row, ...]
    drawn: tuple[Row, ...]

    @property
    def breaks_as_planned(self) -> bool:
        """Tell whether the same words stand on the same lines."""
        return [_bare(row.text) for row in self.planned] == [_bare(row.text) for row in self.drawn]

    @property
    def baseline_error(self) -> float:
        """Return the largest distance of a line from its planned baseline, in points."""
        pairs = zip(self.planned, self.drawn, strict=False)
        return max((abs(planned.baseline - drawn.baseline) for planned, drawn in pairs), default=0.0)

    @property
    def start_error(self) -> float:
        """Return the largest distance of a line's beginning from its planned one, in points."""
        pairs = zip(self.planned, self.drawn, strict=False)
        return max((abs(planned.left - drawn.left) for planned, drawn in pairs), default=0.0)

    @property
    def end_error(self) -> float:
        """Return the largest distance of a line's end from its planned one, in points."""
        pairs = zip(self.planned, self.drawn, strict=False)
        return max((abs(planned.right - drawn.right) for planned, drawn in pairs), default=0.0)


def compare(deck: Deck, pdf: Path, *, smaller_than: float = ORNAMENT_SIZE) -> list[Box]:
    """Return every box of a deck with what was drawn in it, by letters `smaller_than` so many points."""
    boxes: list[Box] = []
    for number, (page, drawn) in enumerate(zip(deck.pages, letters_of(pdf, smaller_than), strict=True), 1):
        boxes += _boxes(number, page, drawn)
    return boxes


def letters_of(
    pdf: Path, smaller_than: float = ORNAMENT_SIZE, *, pages: Sequence[int] | None = None
) -> Iterator[list[Letter]]:
    """Give the letters of each page, or of the pages with these numbers from 0 in their order."""
    for page in extract_pages(pdf, page_numbers=pages, laparams=LAParams(all_texts=True)):
        yield [_letter(page, character) for character in _characters(page, smaller_than)]


def _characters(page: LTPage, smaller_than: float) -> Iterator[LTChar]:
    for container in page:
        if isinstance(container, LTTextContainer):
            for line in container:
                if isinstance(line, LTTextLine):
                    yield from (item for item in line if isinstance(item, LTChar) and item.size < smaller_than)


def _letter(page: LTPage, character: LTChar) -> Letter:
    return Letter(
        text=character.get_text(),
        left=character.x0,
        right=character.x1,
        baseline=page.height - character.matrix[5],
    )


def _boxes(number: int, page: Page, letters: list[Letter]) -> Iterator[Box]:
    for filled in page.slots:
        if filled.slot.role != "number":
            yield Box(page=number, slot=filled.slot, planned=_planned(filled), drawn=_drawn(filled, letters))


def _planned(filled: FilledSlot) -> tuple[Row, ...]:
    return tuple(
        Row(text=line.text, left=line.x, right=line.x + line.width, baseline=line.baseline)
        for paragraph in filled.paragraphs
        for line in paragraph.lines
    )


def _drawn(filled: FilledSlot, letters: list[Letter]) -> tuple[Row, ...]:
    """Return the rows of letters inside a slot; markers, which hang to the left of the text, are none."""
    rect = filled.slot.rect
    left = min((line.x for paragraph in filled.paragraphs for line in paragraph.lines), default=rect.x) - 1
    inside = [
        letter
        for letter in letters
        if rect.y - 2 <= letter.baseline <= rect.bottom + 12 and left <= letter.left <= rect.right + 12
    ]
    rows: list[list[Letter]] = []
    for letter in sorted(inside, key=lambda letter: letter.baseline):
        if rows and letter.baseline - rows[-1][0].baseline < SAME_ROW:
            rows[-1].append(letter)
        else:
            rows.append([letter])
    return tuple(_row(row) for row in rows if any(letter.text.strip() for letter in row))


def _row(letters: list[Letter]) -> Row:
    ordered = sorted(letters, key=lambda letter: letter.left)
    words = "".join(letter.text for letter in ordered)
    right = max(letter.right for letter in ordered if letter.text.strip())
    left = min(letter.left for letter in ordered if letter.text.strip())
    return Row(text=words, left=left, right=right, baseline=ordered[0].baseline)


def _bare(text: str) -> str:
    """Return the letters alone: blanks are drawn in many ways, and a soft hyphen shows as a hyphen at a line's end.

    Characters that are never seen (a joiner, a mark of direction) are not drawn by every program.
    """
    return "".join(
        character
        for character in text
        if not character.isspace() and character != "-" and unicodedata.category(character) != "Cf"
    )
