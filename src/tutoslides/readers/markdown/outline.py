"""The title and the levels of the headings.

In: the blocks as parsed, levels as marked. Out: the title, and blocks whose levels start at 1 without gaps.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from tutoslides.model.article import Block, Directive, Heading
from tutoslides.model.text import plain_text


@dataclass(frozen=True, slots=True, kw_only=True)
class Outline:
    """`title` is the heading that names the article; `second_title` one that the front matter's title replaces.

    `strays` are directives before the title, which is no block: only notes are kept, for what comes next.
    """

    blocks: tuple[Block, ...]
    title: Heading | None = None
    second_title: Heading | None = None
    strays: tuple[Directive, ...] = ()


def settle_outline(blocks: Sequence[Block], given_title: str) -> Outline:
    """Take the title out of `blocks` and close the gaps between the levels of the other headings."""
    title = _title_of([block for block in blocks if isinstance(block, Heading)], blocks)
    strays = _strays_before(blocks, title)
    rest = [block for block in blocks if block is not title and not any(block is stray for stray in strays)]
    ranks = {
        level: rank
        for rank, level in enumerate(sorted({one.level for one in rest if isinstance(one, Heading)}), start=1)
    }
    settled = tuple(replace(block, level=ranks[block.level]) if isinstance(block, Heading) else block for block in rest)
    if title and given_title:
        is_same = _words(plain_text(title.runs)) == _words(given_title)
        return Outline(blocks=settled, second_title=None if is_same else title, strays=strays)
    return Outline(blocks=settled, title=title, strays=strays)


def _strays_before(blocks: Sequence[Block], title: Heading | None) -> tuple[Directive, ...]:
    strays: list[Directive] = []
    for block in blocks:
        if block is title:
            return tuple(stray for stray in strays if stray.name != "notes")
        strays = [*strays, block] if isinstance(block, Directive) else []
    return ()


def _title_of(headings: Sequence[Heading], blocks: Sequence[Block]) -> Heading | None:
    """Return the heading that is the article's title.

    It is the only one of the topmost level, or the first of several where nothing stands before it; a heading
    below the first level must also stand first of all.
    """
    if not headings:
        return None
    top = min(heading.level for heading in headings)
    tops = [heading for heading in headings if heading.level == top]
    stands_first = next(block for block in blocks if not isinstance(block, Directive)) is tops[0]
    if top == 1 and (len(tops) == 1 or stands_first):
        return tops[0]
    is_alone = len(tops) == 1 and len(headings) > 1
    return tops[0] if is_alone and stands_first else None


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.lower())
