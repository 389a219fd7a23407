"""What stands around each block: the sentence before it, the line that names its speaker, quotations that go on in it.

In: an article's blocks. Out: one stage a block.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from tutoslides.language import split_sentences
from tutoslides.model.article import Block, BulletList, Directive, Paragraph, Quote
from tutoslides.model.text import Runs, plain_text
from tutoslides.planning.announcements import Before, words_of_runs
from tutoslides.planning.attribution import Setting
from tutoslides.planning.credits_after import credit_after
from tutoslides.planning.names import people_in, plain_marks
from tutoslides.planning.neighbours import Naming, naming_of
from tutoslides.planning.quotations import Quotation
from tutoslides.planning.stretches import Stretch, stretch_at
from tutoslides.planning.testimonies import Testimony, testimony_at


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """What a block's quotations depend on.

    `before` is the last sentence above it; `naming` the line that names its speaker; `spoken` a quotation that begins
    in it and goes on below; the first `covered` characters belong to one that began above; `is_naming` tells that the
    block itself only names somebody.
    """

    before: Before | None = None
    naming: Naming | None = None
    spoken: Quotation | None = None
    covered: int = 0
    is_naming: bool = False

    @property
    def announcing(self) -> str:
        """The sentence before, if it announces what follows."""
        text = self.before.text if self.before else ""
        return text if text.rstrip().endswith(":") else ""


def stages_of(blocks: Sequence[Block], setting: Setting, before: Before | None = None) -> tuple[Stage, ...]:
    """Return the stage of each block, in order; `before` is the sentence above them all."""
    stages = [Stage(before=last) for last in _sentences_before(blocks, setting.language, before)]
    index = 0
    while index < len(blocks):
        index = _set(stages, blocks, index, setting)
    return tuple(stages)


def people_of(blocks: Sequence[Block], language: str) -> tuple[str, ...]:
    """Return the full names of the people in the paragraphs and lists of `blocks`, each once, in order."""
    names = (
        person.name
        for paragraph in _paragraphs(blocks)
        for person in people_in(plain_marks(plain_text(paragraph.runs)), language)
    )
    return tuple(dict.fromkeys(name for name in names if " " in name))


def _paragraphs(blocks: Sequence[Block]) -> Iterator[Paragraph]:
    for block in blocks:
        if isinstance(block, Paragraph):
            yield block
        elif isinstance(block, BulletList):
            for item in block.items:
                yield from _paragraphs(item.blocks)
        elif isinstance(block, Quote):
            yield from _paragraphs(block.blocks)


def _set(stages: list[Stage], blocks: Sequence[Block], index: int, setting: Setting) -> int:
    """Complete the stages of what begins at `index`, and return the index behind it."""
    stretch = stretch_at(blocks, index)
    if stretch:
        _set_stretch(stages, blocks, index, stretch, setting.language)
        return index + stretch.count - 1
    testimony = testimony_at(blocks, index, setting)
    if testimony:
        return _set_testimony(stages, blocks, index, testimony)
    naming = naming_of(blocks, index, setting.language)
    if naming:
        stages[index] = replace(stages[index], naming=naming)
        stages[naming.block] = replace(stages[naming.block], is_naming=True)
    return index + 1


def _set_stretch(stages: list[Stage], blocks: Sequence[Block], index: int, stretch: Stretch, language: str) -> None:
    last, end = index + stretch.count - 1, _length(blocks[index])
    pieces = ((stretch.start + 1, end - 1),)
    spoken = Quotation(start=stretch.start, end=end, runs=stretch.runs, pieces=pieces)
    words = words_of_runs(_runs(blocks[last]))
    ends = [place for _, place in split_sentences(words.text, language) if place > stretch.end]
    credit = credit_after(words.text, (stretch.end, min(ends, default=stretch.end)), language)
    spoken = spoken.credited(words.runs, credit.name, credit.role) if credit else spoken
    stages[index] = replace(stages[index], spoken=spoken)
    for place in range(index + 1, last):
        stages[place] = replace(stages[place], covered=_length(blocks[place]))
    stages[last] = replace(stages[last], covered=stretch.end)


def _set_testimony(stages: list[Stage], blocks: Sequence[Block], index: int, testimony: Testimony) -> int:
    stages[index] = replace(stages[index], is_naming=True)
    stages[index + 1] = replace(stages[index + 1], spoken=testimony.quotation)
    for place in range(index + 2, testimony.end):
        stages[place] = replace(stages[place], covered=_length(blocks[place]))
    return testimony.end


def _length(block: Block) -> int:
    return len(plain_text(_runs(block)))


def _runs(block: Block) -> Runs:
    return block.runs if isinstance(block, Paragraph) else ()


def _sentences_before(blocks: Sequence[Block], language: str, before: Before | None) -> Iterator[Before | None]:
    for block in blocks:
        yield before
        if not isinstance(block, Directive):
            before = _last_sentence(block, language) if isinstance(block, Paragraph) else None


def _last_sentence(paragraph: Paragraph, language: str) -> Before | None:
    words = words_of_runs(paragraph.runs)
    spans = split_sentences(words.text, language)
    return Before(words=words, span=spans[-1], adjoins=False) if spans else None
