"""The article's prose, cut into passages: one sentence each, or the sentences that one quotation holds together."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import Literal, assert_never

from tutoslides.model.article import (
    Block,
    BulletList,
    Code,
    Directive,
    Figure,
    Heading,
    ListItem,
    Paragraph,
    Quote,
    Table,
)
from tutoslides.model.diagnostics import Place
from tutoslides.model.storyboard import Origin, Span
from tutoslides.model.text import Run, Runs, join_runs, plain_text, runs_of, slice_runs
from tutoslides.planning.attribution import Setting
from tutoslides.planning.quotations import Quotation
from tutoslides.planning.samples import are_samples
from tutoslides.planning.stages import Stage, people_of, stages_of
from tutoslides.planning.stress import bold_lead
from tutoslides.planning.voices import voices_in_block_quotation, voices_in_paragraph
from tutoslides.planning.wishes import BlockWishes, Pending


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemPlace:
    """Where a passage stands in a list: of which block, in which of its topmost items, all counted from 0.

    `opens` is true for an item's first passage; `count` are the list's topmost items.
    """

    block: int
    index: int
    count: int
    ordered: bool
    opens: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A sentence of the article with what was found in it.

    `is_prose` tells whether it may become a point: a table's row, a caption or a line of code only goes to the notes.
    `item` is its place in a list; `wish` what the author wants of it, `asks` of the slide that its block makes (on the
    block's first passage), `pause` that it waits for a click. `table` is the whole table, on its first row, `figure`
    the picture whose words begin here; those of one that nobody describes are none.
    """

    span: Span
    quotations: tuple[Quotation, ...] = ()
    is_prose: bool = True
    item: ItemPlace | None = None
    wish: Literal["keep", "drop"] | None = None
    asks: BlockWishes | None = None
    pause: bool = False
    table: Table | None = None
    figure: Figure | None = None


def cut_passages(blocks: tuple[Block, ...], first: int, setting: Setting) -> tuple[Passage, ...]:
    """Return the passages of `blocks` in order; `first` is the number of the first block in the article."""
    known = setting if setting.people else replace(setting, people=people_of(blocks, setting.language))
    cutter, passages = _Cutter(setting=known), list[Passage]()
    for number, (block, stage) in enumerate(zip(blocks, stages_of(blocks, setting), strict=True), first):
        if isinstance(block, Directive):
            cutter.pending.take(block)
        else:
            passages += cutter.with_wishes(cutter.cut_block(block, _Counter(number), stage))
    return tuple(passages)


@dataclass(slots=True)
class _Counter:
    """Numbers the sentences of one block, whatever they are nested in."""

    block: int
    sentence: int = field(default=-1)

    def next_origin(self, place: Place) -> Origin:
        self.sentence += 1
        return Origin(line=place.line, block=self.block, sentence=self.sentence)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Cutter:
    setting: Setting
    pending: Pending = field(default_factory=Pending)

    def with_wishes(self, passages: Iterator[Passage]) -> Iterator[Passage]:
        """Give the passages of one block what the author asked for right before it."""
        asks, wish = self.pending.for_block()
        wish = "drop" if asks and asks.kind == "skip" else wish
        for number, passage in enumerate(passages):
            yield replace(passage, asks=asks if number == 0 else None, wish=passage.wish or wish)

    def cut_block(self, block: Block, counter: _Counter, stage: Stage) -> Iterator[Passage]:
        match block:
            case Paragraph():
                yield from self.cut_paragraph(block, counter, stage)
            case BulletList():
                yield from self.cut_list(block, counter, stage)
            case Quote():
                yield self.cut_quote(block, counter, stage)
            case Table():
                for number, row in enumerate(table_rows(block)):
                    yield replace(_aside(row, block.place, counter), table=block if number == 0 else None)
            case Figure():
                yield from _captions(block, counter)
            case Code():
                yield _aside(runs_of(block.text), block.place, counter)
            case Directive():
                self.pending.take(block)
            case Heading():
                return
            case _:
                assert_never(block)

    def cut_list(self, block: BulletList, counter: _Counter, stage: Stage) -> Iterator[Passage]:
        are_silent = are_samples(block, stage.announcing, self.setting.language)
        count, ordered = len(block.items), block.ordered
        for index, item in enumerate(block.items):
            place = ItemPlace(block=counter.block, index=index, count=count, ordered=ordered, opens=True)
            for passage in self.cut_item(item, place, counter, stage):
                yield replace(passage, quotations=()) if are_silent else passage

    def cut_item(self, item: ListItem, place: ItemPlace, counter: _Counter, stage: Stage) -> Iterator[Passage]:
        """Give an item's passages; those of a list in it count as the outer item's."""
        for inner, own in zip(item.blocks, stages_of(item.blocks, self.setting, stage.before), strict=True):
            for passage in self.cut_block(inner, counter, own):
                yield replace(passage, item=place)
                place = replace(place, opens=False)

    def cut_paragraph(self, paragraph: Paragraph, counter: _Counter, stage: Stage) -> Iterator[Passage]:
        found = voices_in_paragraph(paragraph.runs, stage, self.setting)
        for (start, end), quotations in _parted(found, bold_lead(paragraph.runs), plain_text(paragraph.runs)):
            origin = counter.next_origin(paragraph.place)
            yield Passage(
                span=Span(runs=slice_runs(paragraph.runs, start, end), origin=origin),
                wish=_wish(paragraph, start, end),
                pause=self.pending.take_pause(),
                quotations=tuple(quotation.moved(-start) for quotation in quotations),
                is_prose=not stage.is_naming and start >= stage.covered,
            )

    def cut_quote(self, quote: Quote, counter: _Counter, stage: Stage) -> Passage:
        inner = [passage for block in quote.blocks for passage in self.cut_block(block, counter, Stage())]
        runs = join_runs(
            run
            for passage in inner
            for run in (*((Run(text=" "),) if passage is not inner[0] else ()), *passage.span.runs)
        )
        whole = (*runs, *((Run(text=" "), *quote.attribution) if quote.attribution else ()))
        return Passage(
            span=Span(runs=join_runs(whole), origin=counter.next_origin(quote.place)),
            quotations=voices_in_block_quotation(quote, runs, stage, self.setting),
        )


def _parted(
    sentences: Iterable[tuple[tuple[int, int], tuple[Quotation, ...]]], lead: int, text: str
) -> Iterator[tuple[tuple[int, int], tuple[Quotation, ...]]]:
    """Give the sentences; bold words that begin the first and lack their stop, up to `lead`, are one of their own."""
    for (start, end), quotations in sentences:
        following = end - len(text[lead:end].lstrip())
        is_apart = start == 0 < lead < following < end and text[following].isupper() and text[lead - 1].isalnum()
        if is_apart and all(quotation.start >= following for quotation in quotations):
            yield (start, lead), ()
            start = following
        yield (start, end), quotations


def _wish(paragraph: Paragraph, start: int, end: int) -> Literal["keep", "drop"] | None:
    """Return what the author wants of the sentence from `start` to `end`; a mark at the text's end means the last."""
    length = len(plain_text(paragraph.runs))
    for wish in reversed(paragraph.wishes):  # the last of two counts
        if start <= wish.offset < end or (wish.offset >= length and end >= length):
            return wish.name
    return None


def _aside(runs: Runs, place: Place, counter: _Counter) -> Passage:
    return Passage(span=Span(runs=runs, origin=counter.next_origin(place)), is_prose=False)


def table_rows(table: Table) -> Iterator[Runs]:
    """Give the rows of a table that say something, the header first, each in one line: a passage each."""
    for cells in (table.header, *table.rows):
        runs = [run for cell in cells for run in (Run(text=" · "), *cell)][1:]
        if plain_text(runs).strip(" ·"):
            yield join_runs(runs)


def _captions(figure: Figure, counter: _Counter) -> Iterator[Passage]:
    words = [runs for runs in (runs_of(figure.alt), figure.caption) if plain_text(runs).strip()]
    for number, runs in enumerate(words or [()]):
        passage = _aside(runs, figure.place, counter)
        yield passage if number else replace(passage, figure=figure)
