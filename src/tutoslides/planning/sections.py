"""What stands under each heading: the article as parts, the first of them without one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from tutoslides.model.article import Article, Heading
from tutoslides.model.storyboard import Origin, Span
from tutoslides.planning.attribution import Setting
from tutoslides.planning.sentences import Passage, cut_passages


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A heading and the passages up to the next one. Without heading it is the situation; `level` 1 is the topmost."""

    heading: Span | None
    passages: tuple[Passage, ...]
    level: int = 1


def cut_parts(article: Article) -> tuple[Part, ...]:
    """Return the parts of the article in order; a situation without words is left out, a heading without is not."""
    parts = (_part(article, heading, first, last) for heading, first, last in _bounds(article))
    return tuple(part for part in parts if part.heading or part.passages)


def _bounds(article: Article) -> Iterator[tuple[int | None, int, int]]:
    """Give each heading's block number (None before the first) and the range of blocks under it."""
    headings = [number for number, block in enumerate(article.blocks) if isinstance(block, Heading)]
    ends = [*headings, len(article.blocks)]
    yield None, 0, ends[0]
    for heading, end in zip(headings, ends[1:], strict=True):
        yield heading, heading + 1, end


def _part(article: Article, number: int | None, first: int, last: int) -> Part:
    setting = Setting(language=article.meta.language, authors=article.meta.authors)
    passages = cut_passages(article.blocks[first:last], first, setting)
    heading = article.blocks[number] if number is not None else None
    if not isinstance(heading, Heading):
        return Part(heading=None, passages=passages)
    origin = Origin(line=heading.place.line, block=number)
    return Part(heading=Span(runs=heading.runs, origin=origin), passages=passages, level=heading.level)
