"""What the author asks of the slides, gathered from the directives that stand before a block.

In: directives in order. Out: the wishes for the next block, and whether the next passage waits for a click.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from tutoslides.model.article import WISHED_KINDS, Directive, WishedKind
from tutoslides.model.storyboard import Origin, Span
from tutoslides.model.text import runs_of


@dataclass(frozen=True, slots=True, kw_only=True)
class BlockWishes:
    """What the author asks of the slide that a block makes, or of a heading's section."""

    kind: WishedKind | None = None
    title: Span | None = None
    notes: tuple[Span, ...] = ()


@dataclass(slots=True)
class Pending:
    """The directives read since the last block."""

    kind: WishedKind | None = None
    title: Span | None = None
    notes: list[Span] = field(default_factory=list)
    wish: Literal["keep", "drop"] | None = None
    pause: bool = False

    def take(self, directive: Directive) -> None:
        """Remember a directive for what comes next; the last of two that exclude each other counts."""
        words = Span(runs=runs_of(directive.value), origin=Origin(line=directive.place.line))
        match directive.name:
            case "slide" if directive.value in WISHED_KINDS:
                self.kind = directive.value
            case "title":
                self.title = words
            case "notes":
                self.notes.append(words)
            case "keep" | "drop":
                self.wish = "keep" if directive.name == "keep" else "drop"
            case "pause":
                self.pause = True
            case _:
                pass  # the reader has refused everything else

    def for_block(self) -> tuple[BlockWishes | None, Literal["keep", "drop"] | None]:
        """Return the wishes for the next block and for its sentences, and forget them."""
        asked = BlockWishes(kind=self.kind, title=self.title, notes=tuple(self.notes))
        wish = self.wish
        self.kind, self.title, self.notes, self.wish = None, None, [], None
        return (asked if asked != BlockWishes() else None), wish

    def take_pause(self) -> bool:
        """Tell whether the next passage waits for a click, and forget it."""
        pause, self.pause = self.pause, False
        return pause
