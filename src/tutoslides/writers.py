"""What turns a deck into a file, by the file's suffix."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import Protocol

from tutoslides.html import write_html
from tutoslides.model.deck import Deck
from tutoslides.model.diagnostics import Message
from tutoslides.model.errors import UsageError
from tutoslides.powerpoint import write_deck


class Writer(Protocol):
    """Turns a deck into the bytes of a file; `created` is the time in its properties, else the article's day."""

    def __call__(self, deck: Deck, *, created: datetime.datetime | None = None) -> bytes: ...


WRITERS: dict[str, Writer] = {".pptx": write_deck, ".html": write_html}


def writer_of(target: Path) -> Writer:
    """Return what writes the format that the suffix of `target` names.

    Raises:
        UsageError: no writer knows the suffix.
    """
    writer = WRITERS.get(target.suffix.lower())
    if writer:
        return writer
    known = ", ".join(WRITERS)
    raise UsageError(
        Message(
            en=f"“{target.name}” ends on no format that can be written: {known}.",
            fr=f"«\u00a0{target.name}\u00a0» ne se termine par aucun format connu\u00a0: {known}.",
        )
    )
