"""Which items of a slide wait for a click: those before whose sentence the author wrote `<!-- pause -->`."""

from __future__ import annotations

from collections.abc import Sequence

from tutoslides.model.storyboard import Span
from tutoslides.planning.sentences import Passage


def pauses_of(items: Sequence[Span], passages: Sequence[Passage]) -> tuple[int, ...]:
    """Return the numbers of the items that wait; of several from one sentence the first does."""
    waiting = {passage.span.origin for passage in passages if passage.pause}
    found: list[int] = []
    for number, item in enumerate(items):
        if item.origin in waiting:
            waiting.discard(item.origin)
            found.append(number)
    return tuple(found)
