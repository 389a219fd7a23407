"""The article's prose, cut into passages: one sentence each, or the sentences that one quotation holds together."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import assert_never

from tutoslides.language import split_sentences
from tutoslides.model.article import (
    Block,
    BulletList,
    Code,
    Directive,
    Figure,
    Heading,
    Paragraph,
    Quote,
    Table,
)
from tutoslides.model.diagnostics import Place
from tutoslides.model.storyboard import Origin, Span
from tutoslides.model.text import Run, Runs, join_runs, plain_text, runs_of, slice_runs
from tutoslides.planning.attribution import Setting, attribute
from tutoslides.planning.quotations import Quotation, find_quotations, quotation_of_block


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A sentence of the article with what was found in it.

    `is_prose` tells whether it may become a point: a table's row, a caption or a line of code only goes to the notes.
    """

    span: Span
    quotations: tuple[Quotation, ...] = ()
    is_prose: bool = True


def cut_passages(blocks: tuple[Block, ...], first: int, setting: Setting) -> tuple[Passage, ...]:
    """Return the passages of `blocks` in order; `first` is the number of the first block in the article."""
    cutter, passages, is_aside = _Cutter(setting=setting), list[Passage](), False
    for number, block in enumerate(blocks, first):
        is_aside = is_aside or is_appendix(block)
        cut = cutter.cut_block(block, _Counter(number))
        passages += (replace(passage, quotations=(), is_prose=False) if is_aside else passage for passage in cut)
    return tuple(passages)


def is_appendix(block: Block) -> bool:
    """Tell whether what follows a block (footnotes, references) is for the notes alone, up to the next heading."""
    return isinstance(block, Directive) and (block.name, block.value) == ("slide", "appendix")


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

    def cut_block(self, block: Block, counter: _Counter) -> Iterator[Passage]:
        match block:
            case Paragraph():
                yield from self.cut_paragraph(block, counter)
            case BulletList():
                for item in block.items:
                    for inner in item.blocks:
                        yield from self.cut_block(inner, counter)
            case Quote():
                yield self.cut_quote(block, counter)
            case Table():
                yield from (_aside(row, block.place, counter) for row in _rows(block))
            case Figure():
                yield from _captions(block, counter)
            case Code():
                yield _aside(runs_of(block.text), block.place, counter)
            case Heading() | Directive():
                return
            case _:
                assert_never(block)

    def cut_paragraph(self, paragraph: Paragraph, counter: _Counter) -> Iterator[Passage]:
        text = plain_text(paragraph.runs)
        quotations = find_quotations(paragraph.runs)
        for start, end in _held_together(split_sentences(text, self.setting.language), quotations):
            inside = tuple(quotation for quotation in quotations if start <= quotation.start < end)
            origin = counter.next_origin(paragraph.place)
            yield Passage(
                span=Span(runs=slice_runs(paragraph.runs, start, end), origin=origin),
                quotations=tuple(
                    attribute(quotation.lead_by(paragraph.runs, start), paragraph.runs, (start, end), self.setting)
                    for quotation in inside
                ),
            )

    def cut_quote(self, quote: Quote, counter: _Counter) -> Passage:
        inner = [passage for block in quote.blocks for passage in self.cut_block(block, counter)]
        runs = join_runs(
            run
            for passage in inner
            for run in (*((Run(text=" "),) if passage is not inner[0] else ()), *passage.span.runs)
        )
        whole = (*runs, *((Run(text=" "), *quote.attribution) if quote.attribution else ()))
        return Passage(
            span=Span(runs=join_runs(whole), origin=counter.next_origin(quote.place)),
            quotations=(quotation_of_block(runs, quote.attribution),),
        )


def _held_together(
    sentences: tuple[tuple[int, int], ...], quotations: tuple[Quotation, ...]
) -> Iterator[tuple[int, int]]:
    """Join the sentences that one quotation spans: it is shown whole, so its words stay in one passage."""
    start: int | None = None
    for first, last in sentences:
        start = first if start is None else start
        if not any(quotation.start < last < quotation.end for quotation in quotations):
            yield start, last
            start = None


def _aside(runs: Runs, place: Place, counter: _Counter) -> Passage:
    return Passage(span=Span(runs=runs, origin=counter.next_origin(place)), is_prose=False)


def _rows(table: Table) -> Iterator[Runs]:
    for cells in (table.header, *table.rows):
        runs = [run for cell in cells for run in (Run(text=" · "), *cell)][1:]
        if plain_text(runs).strip(" ·"):
            yield join_runs(runs)


def _captions(figure: Figure, counter: _Counter) -> Iterator[Passage]:
    for runs in (runs_of(figure.alt), figure.caption):
        if plain_text(runs).strip():
            yield _aside(runs, figure.place, counter)
