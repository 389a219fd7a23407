"""Automatic numbers that go on over several pages: the third demand is the third on its page too."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from tutoslides.layout.content import Arrangement
from tutoslides.model.deck import FilledSlot


def with_numbers(slots: Iterable[FilledSlot], arrangement: Arrangement) -> Iterator[FilledSlot]:
    """Give the slots of a page, the numbered paragraphs of its flowing one counted on from the pages before."""
    for filled in slots:
        if filled.slot.role != arrangement.flow or not arrangement.counted:
            yield filled
            continue
        paragraphs = (
            replace(paragraph, number=paragraph.number + arrangement.counted) if paragraph.number else paragraph
            for paragraph in filled.paragraphs
        )
        yield replace(filled, paragraphs=tuple(paragraphs))
