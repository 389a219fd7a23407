"""Where directives stand: before the block they speak of, and nowhere else.

In: blocks with directives where the author wrote them. Out: the same blocks; `slide`, `title` and `notes` stand before
a topmost block, `pause` also opens an item, `keep` and `drop` inside lists are wishes of a paragraph; and those that
have no block.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from tutoslides.model.article import Block, BulletList, Directive, Heading, ListItem, Paragraph, Quote, Wish
from tutoslides.model.diagnostics import Diagnostic, Message
from tutoslides.readers.markdown.wishes import wish_name


@dataclass(frozen=True, slots=True, kw_only=True)
class Settled:
    """Blocks with every directive before its block, and the directives that have none."""

    blocks: tuple[Block, ...]
    strays: tuple[Directive, ...] = ()


def settle_directives(blocks: Sequence[Block]) -> Settled:
    """Move directives out of lists and quotations, except the pauses between items, and find those without a block."""
    settling = _Settling()
    settled: list[Block] = []
    waiting: list[Directive] = []
    for block in blocks:
        if isinstance(block, Directive):
            waiting.append(block)
            continue
        kept, left = settling.settle_inside(block)
        waiting += settling.take_hoisted()
        if isinstance(block, Heading):
            waiting = settling.without_wishes(waiting)
        if kept is not None:
            settled += [*waiting, kept]
            waiting = []
        waiting += left
    return Settled(blocks=tuple(settled), strays=(*settling.strays, *waiting))


@dataclass(slots=True)
class _Settling:
    """`hoisted` waits to stand before the topmost block, `quotes` counts the quotations around."""

    hoisted: list[Directive] = field(default_factory=list)
    strays: list[Directive] = field(default_factory=list)
    quotes: int = 0

    def take_hoisted(self) -> list[Directive]:
        hoisted, self.hoisted = self.hoisted, []
        return hoisted

    def without_wishes(self, waiting: list[Directive]) -> list[Directive]:
        """Return `waiting` without `keep` and `drop`: they speak of sentences, and a heading is none."""
        self.strays += [one for one in waiting if wish_name(one)]
        return [one for one in waiting if not wish_name(one)]

    def settle_inside(self, block: Block) -> tuple[Block | None, list[Directive]]:
        """Return `block`, None where only directives stood in it, and those that stand behind its last words."""
        if isinstance(block, BulletList):
            return self._settle_list(block)
        if isinstance(block, Quote):
            self.quotes += 1
            inner, left = self._settle_inner(block.blocks)
            self.quotes -= 1
            return replace(block, blocks=tuple(inner)), left
        return block, []

    def _settle_list(self, bullets: BulletList) -> tuple[BulletList | None, list[Directive]]:
        items: list[ListItem] = []
        left: list[Directive] = []
        for item in bullets.items:
            inner, left = self._settle_inner((*left, *item.blocks))
            items += [ListItem(blocks=tuple(inner))] if inner else []
        return (replace(bullets, items=tuple(items)) if items else None), left

    def _settle_inner(self, blocks: Iterable[Block]) -> tuple[list[Block], list[Directive]]:
        kept: list[Block] = []
        waiting: list[Directive] = []
        for block in blocks:
            if isinstance(block, Directive):
                stays = bool(wish_name(block)) or (block.name == "pause" and not self.quotes)
                (waiting if stays else self.hoisted).append(block)
                continue
            settled, left = self.settle_inside(block)
            if settled is not None:
                kept += [one for one in waiting if one.name == "pause"]
                kept.append(self._with_wishes(settled, [one for one in waiting if one.name != "pause"]))
                waiting = []
            waiting += left
        return kept, waiting

    def _with_wishes(self, block: Block, directives: Sequence[Directive]) -> Block:
        """Return `block` with the wishes for its first sentence."""
        if not directives:
            return block
        match block:
            case Paragraph():
                wishes = [Wish(name=name, offset=0) for one in directives if (name := wish_name(one))]
                return replace(block, wishes=(*wishes, *block.wishes))
            case Quote(blocks=(first, *rest)):
                return replace(block, blocks=(self._with_wishes(first, directives), *rest))
            case BulletList(items=(item, *others)):
                *pauses, first = _opening(item.blocks)
                inner = (*pauses, self._with_wishes(first, directives), *item.blocks[len(pauses) + 1 :])
                return replace(block, items=(ListItem(blocks=inner), *others))
            case _:
                self.strays += directives
                return block


def _opening(blocks: Sequence[Block]) -> Sequence[Block]:
    """Return an item's blocks up to the first that is no directive."""
    end = next(index for index, block in enumerate(blocks) if not isinstance(block, Directive))
    return blocks[: end + 1]


def tell_stray(directive: Directive) -> Diagnostic:
    """Return the warning that a directive has nothing to act on."""
    shown = f"<!-- {directive.name}{': ' if directive.value else ''}{directive.value[:60]} -->"
    return Diagnostic(
        code="directive-without-block",
        place=directive.place,
        message=Message(
            en=f"{shown} finds nothing here that it could act on.",
            fr=f"{shown} ne trouve rien ici à quoi s’appliquer.",
        ),
        hint=Message(
            en="Write it right before the paragraph, list or quotation (for skip, appendix and divider: the heading) "
            "that it is meant for.",
            fr="Écrivez-la juste avant le paragraphe, la liste ou la citation (pour skip, appendix et divider\u00a0: "
            "le titre de partie) qu’elle concerne.",
        ),
    )
