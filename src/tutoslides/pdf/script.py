"""The notes alone, as a text to read aloud: slide by slide, plain, for a screen, a teleprompter or a listener."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from tutoslides.model.deck import Deck, Page
from tutoslides.model.text import plain_text, printable
from tutoslides.pdf.marks import marked_text

RULE = "─" * 60
"""What parts two slides."""


def write_script(deck: Deck, *, created: datetime.datetime | None = None) -> bytes:
    """Return the notes of a deck as a text in UTF-8, a paragraph a line.

    A text file has no properties, so `created` stands nowhere.
    """
    front, *_ = deck.pages
    heads = "\n".join(filled.text for filled in front.slots if filled.slot.role in ("title", "subtitle", "byline"))
    slides = (f"{RULE}\n{_slide(number, page)}" for number, page in enumerate(deck.pages, 1))
    text = "\n\n".join((heads, *slides))
    return marked_text(f"{printable(text)}\n".encode())


def _slide(number: int, page: Page) -> str:
    return "\n\n".join((f"{number}. {_one_line(page.title)}", *_paragraphs(page)))


def _paragraphs(page: Page) -> Iterator[str]:
    for runs in page.notes:
        yield plain_text(runs).strip()


def _one_line(text: str) -> str:
    return " ".join(text.split("\n"))
