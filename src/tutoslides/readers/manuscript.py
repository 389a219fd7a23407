"""What every format's reader gets: the text after its front matter, and what is known of it already.

In: nothing. Out: frozen values that `reading.py` builds and the readers take.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from tutoslides.model.article import Article, Meta, Paragraph
from tutoslides.model.diagnostics import Diagnostic, Message, Place, Reported, Severity
from tutoslides.model.text import runs_of

EXCERPT_LENGTH = 80
"""Characters of a place's excerpt: enough to find it again, short enough for one line."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Manuscript:
    """The article's text without its front matter; `offset` lines were cut before it."""

    text: str
    name: str
    meta: Meta
    offset: int = 0

    def place(self, line: int, words: str = "") -> Place:
        """Return the place of `line` (counted from 1 in `text`) in the whole source."""
        return Place(source=self.name, line=line + self.offset if line else 0, excerpt=shorten(words))


Reader: TypeAlias = Callable[[Manuscript], Reported[Article]]


def shorten(words: str) -> str:
    """Return the first words of `words` on one line."""
    line = " ".join(words[: EXCERPT_LENGTH * 4].split())
    return line if len(line) <= EXCERPT_LENGTH else line[: EXCERPT_LENGTH - 1].rstrip() + "…"


def remain(words: str, place: Place) -> Paragraph:
    """Return one of the site's remains."""
    return Paragraph(runs=runs_of(words), place=place)


def tell_remains(paragraph: Paragraph) -> Diagnostic:
    """Return the note that says which words do not go into the deck."""
    words = paragraph.place.excerpt
    return Diagnostic(
        code="site-remains",
        severity=Severity.NOTE,
        place=paragraph.place,
        message=Message(
            en=f"Not part of the article, left out of the deck: “{words}”",
            fr=f"Ne fait pas partie de l’article, laissé hors du diaporama\u00a0: «\u00a0{words}\u00a0»",
        ),
    )
