"""What stands under each heading: the article as parts, the first of them without one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from tutoslides.model.article import Article, Directive, Heading
from tutoslides.model.storyboard import Origin, Span
from tutoslides.planning.attribution import Setting
from tutoslides.planning.interviews import questions_of
from tutoslides.planning.sentences import Passage, cut_passages
from tutoslides.planning.stages import people_of
from tutoslides.planning.wishes import BlockWishes, Pending


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A heading and the passages up to the next one. Without heading it is the situation; `level` 1 is the topmost.

    `asks` are the author's wishes for the section.
    """

    heading: Span | None
    passages: tuple[Passage, ...]
    level: int = 1
    asks: BlockWishes | None = None


def cut_parts(article: Article) -> tuple[Part, ...]:
    """Return the parts of the article in order; a situation without words is left out, a heading without is not."""
    meta = article.meta
    people = people_of(article.blocks, meta.language)
    setting = Setting(language=meta.language, authors=meta.authors, people=people)
    parts = (_part(article, setting, heading, (first, last)) for heading, first, last in _bounds(article))
    questions = questions_of(article)
    return tuple(_with_silent(part, questions) for part in parts if part.heading or part.passages)


def _with_silent(part: Part, blocks: frozenset[int]) -> Part:
    """Return the part with the passages of `blocks` for the notes alone."""
    if not blocks:
        return part
    passages = (
        replace(passage, is_prose=False, quotations=())
        if passage.span.origin and passage.span.origin.block in blocks
        else passage
        for passage in part.passages
    )
    return replace(part, passages=tuple(passages))


def headings_below(parts: Sequence[Part], number: int) -> tuple[Span, ...]:
    """Return the headings one step below the `number`-th part's, up to the next one of its own level."""
    end = number + 1
    while end < len(parts) and parts[end].level > parts[number].level:
        end += 1
    below = parts[number + 1 : end]
    highest = min((part.level for part in below), default=0)
    return tuple(part.heading for part in below if part.heading and part.level == highest)


def without_skipped(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """Return the parts without those that the author wants on no slide: their words go to the part before them.

    What stands deeper than such a heading goes with it.
    """
    kept: list[Part] = []
    skipped_level: int | None = None
    for part in parts:
        is_below = skipped_level is not None and part.level > skipped_level
        if (part.asks and part.asks.kind == "skip") or is_below:
            skipped_level = skipped_level if is_below else part.level
            silent = tuple(replace(passage, wish="drop", asks=None, quotations=()) for passage in part.passages)
            before = kept.pop() if kept else Part(heading=None, passages=())
            kept.append(replace(before, passages=(*before.passages, *silent)))
        else:
            skipped_level = None
            kept.append(part)
    return tuple(kept)


def _bounds(article: Article) -> Iterator[tuple[int | None, int, int]]:
    """Give each heading's block number (None before the first) and the range of blocks under it.

    Directives right before a heading are wishes for its section: the part before ends in front of them.
    """
    headings = [number for number, block in enumerate(article.blocks) if isinstance(block, Heading)]
    ends = [*(_first_directive(article, heading) for heading in headings), len(article.blocks)]
    yield None, 0, ends[0]
    for heading, end in zip(headings, ends[1:], strict=True):
        yield heading, heading + 1, end


def _first_directive(article: Article, heading: int) -> int:
    """Return where the directives begin that stand right before a heading, the heading's number if there are none."""
    first = heading
    while first and isinstance(article.blocks[first - 1], Directive):
        first -= 1
    return first


def _part(article: Article, setting: Setting, number: int | None, blocks: tuple[int, int]) -> Part:
    first, last = blocks
    passages = cut_passages(article.blocks[first:last], first, setting)
    heading = article.blocks[number] if number is not None else None
    if not isinstance(heading, Heading) or number is None:
        return Part(heading=None, passages=passages)
    wishes = Pending()
    before = article.blocks[_first_directive(article, number) : number]
    for directive in (block for block in before if isinstance(block, Directive)):
        wishes.take(directive)
    asks, _ = wishes.for_block()
    origin = Origin(line=heading.place.line, block=number)
    return Part(heading=Span(runs=heading.runs, origin=origin), passages=passages, level=heading.level, asks=asks)
