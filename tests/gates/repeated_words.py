"""The one thing that the outside audit mistakes for overflow, told apart from overflow.

The audit looks for a text by its words, leaving out the shapes of footers but not their words, and tables not at all.
Where an article has no title, its first words become the deck's, so a short text can stand twice on a page: in its slot
and in the footer, or in its slot and in the head of the table that the deck is named by. If the audit then finds it in
the other place, it reports a box far from the slot, though the text stands where it should.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from tutoslides.model.deck import Deck, Page, TableFrame
from tutoslides.model.geometry import Rect

TOLERANCE = 3.0
"""Points that the audit itself allows."""


def real_overflow(report: dict[str, Any], deck: Deck) -> list[Any]:
    """Return the audit's overflow findings without those whose words stand a second time on their page, there."""
    return [finding for finding in report["overflow"] if not _is_repetition(finding, deck.pages[finding[0] - 1])]


def _is_repetition(finding: list[Any], page: Page) -> bool:
    box, slot_box = finding[2], finding[3]
    if not isinstance(box, list):
        return False
    place, found = _rect(slot_box), _rect(box)
    return any(
        rect.contains(found, TOLERANCE) and _begin_alike(_words(filled.text), words)
        for filled in page.slots
        if filled.slot.role != "footer" and filled.slot.rect.contains(place, TOLERANCE)
        for rect, words in _elsewhere(page)
    )


def _elsewhere(page: Page) -> Iterator[tuple[Rect, list[str]]]:
    """Give where the audit may find words that are no text of a slot, and these words: footer, head of a table."""
    yield from ((filled.slot.rect, _words(filled.text)) for filled in page.slots if filled.slot.role == "footer")
    if isinstance(page.frame, TableFrame):
        yield page.frame.rect, [word for cell in page.frame.rows[0].cells for word in _words(cell.text)]


def _begin_alike(text: list[str], other: list[str]) -> bool:
    """Tell whether one of two texts is the beginning of the other."""
    shorter = min(len(text), len(other))
    return shorter > 0 and text[:shorter] == other[:shorter]


def _rect(edges: list[float]) -> Rect:
    left, top, right, bottom = edges
    return Rect(x=left, y=top, width=right - left, height=bottom - top)


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.lower())
