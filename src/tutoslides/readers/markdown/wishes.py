"""Wishes for single sentences: `<!-- keep -->` and `<!-- drop -->` amid words.

In: a paragraph and the directives in it, with their places.
Out: the paragraph with its wishes, other directives around it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Literal

from tutoslides.model.article import Block, Directive, Paragraph, Wish
from tutoslides.model.text import plain_text


def around_paragraph(paragraph: Paragraph, found: Iterable[tuple[Directive, int]]) -> list[Block]:
    """Return `paragraph` with the directives that stand in it, each with its place in the text.

    `keep` and `drop` become wishes. A `pause` at the end stands after the paragraph, all others before it.
    """
    text = plain_text(paragraph.runs)
    wishes: list[Wish] = []
    before: list[Block] = []
    after: list[Block] = []
    for directive, place in found:
        name = wish_name(directive)
        if name:
            wishes.append(Wish(name=name, offset=_sentence_meant(text, place)))
        elif directive.name == "pause" and not text[place:].strip():
            after.append(directive)
        else:
            before.append(directive)
    return [*before, replace(paragraph, wishes=tuple(wishes)), *after]


def _sentence_meant(text: str, place: int) -> int:
    """Return the character that tells which sentence a mark at `place` means.

    It is the one before the mark where no blank parts them, else the next one; at the end the last one.
    """
    if place >= len(text) or not text[place:].strip():
        return len(text) - 1
    if place and not text[place - 1].isspace():
        return place - 1
    return len(text) - len(text[place:].lstrip())


def wish_name(directive: Directive) -> Literal["keep", "drop"] | None:
    """Return the wish that `directive` is, None for one that speaks of no sentence."""
    match directive.name:
        case "keep":
            return "keep"
        case "drop":
            return "drop"
        case _:
            return None
