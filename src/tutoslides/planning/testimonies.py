"""Testimonies without quotation marks: a bold line with a name and what somebody is, then paragraphs that say *je*.

In: an article's blocks. Out: the voice, and the block behind it. Precision first: no age and no role, no testimony.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tutoslides.language import find_pairs, split_sentences
from tutoslides.model.article import Block, Paragraph
from tutoslides.model.text import Mark, Run, Runs, join_runs, plain_text
from tutoslides.planning.attribution import Setting
from tutoslides.planning.names import plain_marks
from tutoslides.planning.neighbours import naming_line
from tutoslides.planning.quotations import OPENING, Quotation, count_words

SHORTEST = 15
"""Words of a testimony: less may be a caption."""

_ME = re.compile(
    r"\b(?:[Jj]e|[Jj]'|[Mm]on|[Mm]a|[Mm]es|[Mm]oi|I|I'm|I've|[Mm]y|[Ii]ch|[Mm]ein\w*|[Yy]o|[Ii]o)\b|\b[Jj]'"
)
"""The first person singular: an article's author says *nous* of himself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Testimony:
    """A voice, which begins in the block below its name, and the index of the block behind it."""

    quotation: Quotation
    end: int


def testimony_at(blocks: Sequence[Block], index: int, setting: Setting) -> Testimony | None:
    """Return the testimony whose name stands in the block `index`, None where there is none."""
    line = blocks[index]
    if not isinstance(line, Paragraph) or not all(run.marks & Mark.BOLD for run in line.runs if run.text.strip()):
        return None
    named = naming_line(line.runs, setting.language)
    said = tuple(_said(blocks[index + 1 :], setting.language))
    if not named or not named[1] or not said or plain_text(named[0]) in setting.authors:
        return None
    runs = join_runs(run for number, one in enumerate(said) for run in (*((Run(text=" "),) if number else ()), *one))
    if count_words(plain_text(runs)) < SHORTEST:
        return None
    end = len(plain_text(said[0]))
    quotation = Quotation(start=0, end=end, runs=runs, pieces=((0, end - 1),), speaker=named[0], role=named[1])
    return Testimony(quotation=quotation, end=index + 1 + len(said))


def _said(blocks: Sequence[Block], language: str) -> Iterator[Runs]:
    """Give the paragraphs at the head of `blocks` that speak of themselves."""
    for block in blocks:
        if not isinstance(block, Paragraph) or not _speaks_of_itself(plain_text(block.runs), language):
            return
        yield block.runs


def _speaks_of_itself(text: str, language: str) -> bool:
    if any(text[start] in OPENING and start == 0 for start, _ in find_pairs(text).spans):
        return False
    sentences = split_sentences(text, language)
    own = [span for span in sentences if _ME.search(plain_marks(text[slice(*span)]))]
    return bool(own) and own[0] == sentences[0] and 2 * len(own) >= len(sentences)
