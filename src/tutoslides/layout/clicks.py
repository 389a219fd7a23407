"""What appears on which click: pauses of the pitch become numbers of clicks on a page."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from tutoslides.layout.content import Arrangement
from tutoslides.model.deck import FilledSlot
from tutoslides.model.theme import SlotRole
from tutoslides.theming import ITEMS

IN_TURN: tuple[SlotRole, ...] = ("body", *ITEMS)
"""Slots that show things one after the other."""


def with_clicks(slots: Iterable[FilledSlot], arrangement: Arrangement) -> Iterator[FilledSlot]:
    """Give the slots of a page, in reading order, each paragraph with the click that it appears on.

    What comes before the first pause is there from the beginning; what follows a pause without one of its own comes
    along with it.
    """
    click = 0
    for filled in slots:
        if filled.slot.role not in IN_TURN:
            yield filled
            continue
        paragraphs = []
        for paragraph, content in zip(filled.paragraphs, arrangement.contents(filled.slot.role), strict=True):
            click += content.pauses
            paragraphs.append(replace(paragraph, click=click))
        yield replace(filled, paragraphs=tuple(paragraphs))
