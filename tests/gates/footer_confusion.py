"""The one thing that the outside audit mistakes for overflow, told apart from overflow.

The audit looks for a text by its words, leaving out the shapes of footers but not their words. Where an article has no
title, its first words become the deck's, so a short text can stand twice on a page: in its slot and in the footer. If
the audit then finds it in the footer, it reports a box far from the slot, though the text stands where it should.
"""

from __future__ import annotations

import re
from typing import Any

from tutoslides.model.deck import Deck, FilledSlot, Page
from tutoslides.model.geometry import Rect

TOLERANCE = 3.0
"""Points that the audit itself allows."""


def real_overflow(report: dict[str, Any], deck: Deck) -> list[Any]:
    """Return the audit's overflow findings without those that are the footer of a page that says the same."""
    return [finding for finding in report["overflow"] if not _is_footer(finding, deck)]


def _is_footer(finding: list[Any], deck: Deck) -> bool:
    number, box, slot_box = finding[0], finding[2], finding[3]
    page = deck.pages[number - 1]
    footer = next((filled for filled in page.slots if filled.slot.role == "footer"), None)
    if footer is None or not isinstance(box, list):
        return False
    return footer.slot.rect.contains(_rect(box), TOLERANCE) and _repeats(footer, page, _rect(slot_box))


def _repeats(footer: FilledSlot, page: Page, place: Rect) -> bool:
    """Tell whether the slot at `place` opens with the footer's words."""
    opening = _words(footer.text)
    return any(
        _words(filled.text)[: len(opening)] == opening
        for filled in page.slots
        if filled is not footer and filled.slot.rect.contains(place, TOLERANCE)
    )


def _rect(edges: list[float]) -> Rect:
    left, top, right, bottom = edges
    return Rect(x=left, y=top, width=right - left, height=bottom - top)


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.lower())
