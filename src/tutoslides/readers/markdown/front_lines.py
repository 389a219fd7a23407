"""The byline and date that a Markdown article has as text, between its title and its first heading.

In: the article's blocks. Out: names and date, and the blocks without the lines that say nothing else.
"""

from __future__ import annotations

import datetime
from dataclasses import dataclass, replace

from tutoslides.language import find_date, is_date_line
from tutoslides.model.article import Block, Meta, Paragraph
from tutoslides.model.text import plain_text
from tutoslides.readers.plain.bylines import names_after_by

WITHIN = 3
"""Paragraphs at the head of an article among which its byline stands."""

LONGEST = 16
"""Words of a line that says who wrote and when, and nothing else."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FrontLines:
    """What the lines say, and the blocks that are left."""

    blocks: tuple[Block, ...]
    authors: tuple[str, ...] = ()
    date: datetime.date | None = None
    lines: tuple[tuple[str, int], ...] = ()

    def complete(self, meta: Meta) -> Meta:
        """Return the front page with what it lacks; what the front matter says wins."""
        return replace(
            meta,
            authors=meta.authors or self.authors,
            date=meta.date or self.date,
            lines=(*meta.lines, *((key, line) for key, line in self.lines if not meta.line_of(key))),
        )


def take_front_lines(blocks: tuple[Block, ...]) -> FrontLines:
    """Take byline and date from the head of `blocks`."""
    found = FrontLines(blocks=blocks)
    for number, block in enumerate(blocks[:WITHIN]):
        if not isinstance(block, Paragraph):
            break
        text = plain_text(block.runs).strip()
        names, date = names_after_by(text), find_date(text) if is_date_line(text) else None
        if len(text.split()) > LONGEST or text.endswith((".", ":")) or not (names or date):
            continue
        kept = tuple(other for place, other in enumerate(blocks) if place != number)
        said = (("author", names), ("date", date))
        lines = tuple((key, block.place.line) for key, value in said if value)
        return FrontLines(blocks=kept, authors=names, date=date, lines=lines)
    return found
