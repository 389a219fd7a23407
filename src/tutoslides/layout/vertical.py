"""Where lines stand: the heights of a box's paragraphs, as PowerPoint and LibreOffice draw them.

The space before a box's first paragraph is not drawn; the distances of lines are `metrics/leading.py`'s.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tutoslides.metrics import line_pitch
from tutoslides.model.theme import Slot, TextStyle


@dataclass(frozen=True, slots=True, kw_only=True)
class Stack:
    """A box's paragraphs one above the other: the `tops` of each one's lines, and the height of all, in points."""

    tops: tuple[tuple[float, ...], ...]
    height: float


def stack(slot: Slot, paragraphs: Sequence[tuple[TextStyle, int]]) -> Stack:
    """Return where the lines of paragraphs (style, number of lines) stand in a slot, by its anchor."""
    inner = slot.rect.inner(slot.insets)
    tops, y = [], 0.0
    for number, (style, lines) in enumerate(paragraphs):
        y += style.space_before if number else 0.0
        pitch = line_pitch(style)
        tops.append([y + pitch * line for line in range(lines)])
        y += pitch * lines
    free = inner.height - y
    offset = inner.y + {"top": 0.0, "middle": free / 2, "bottom": free}[slot.anchor]
    return Stack(tops=tuple(tuple(offset + top for top in lines) for lines in tops), height=y)
