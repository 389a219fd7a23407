"""Interviews: the interviewer's turns are spoken, but they are nobody's argument and stand on no slide.

In: the article. Out: the numbers of the blocks that ask. An interview has several paragraphs all in bold (or that begin
with « Q : »), most of them questions, each with an answer behind it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from tutoslides.model.article import Article, Block, Paragraph
from tutoslides.model.text import Mark, plain_text

FEWEST_TURNS = 3
"""Bold paragraphs that make an interview."""

QUESTIONS = 0.5
"""Share of them that are questions."""

_LABEL = re.compile(r"Q(?:uestion)?\s?\d{0,2}\s?[:.–—-]\s")


def questions_of(article: Article) -> frozenset[int]:
    """Return the numbers of the blocks in which an interviewer speaks, none where the article is no interview."""
    turns = [
        number for number, block in enumerate(article.blocks) if _asks(block, article.blocks[number + 1 : number + 2])
    ]
    asked = sum(_text(article.blocks[number]).endswith(("?", "? »", "…")) for number in turns)
    is_interview = len(turns) >= FEWEST_TURNS and asked >= QUESTIONS * len(turns)
    return frozenset(turns) if is_interview else frozenset()


def _asks(block: Block, following: Sequence[Block]) -> bool:
    """Tell whether a block is a turn of the interviewer's: all bold or labelled, an answer behind it."""
    if not isinstance(block, Paragraph) or not following or not isinstance(following[0], Paragraph):
        return False
    return (_is_bold(block) or bool(_LABEL.match(_text(block)))) and not _is_bold(following[0])


def _is_bold(paragraph: Paragraph) -> bool:
    return all(Mark.BOLD in run.marks for run in paragraph.runs if run.text.strip())


def _text(block: Block) -> str:
    return plain_text(block.runs).strip() if isinstance(block, Paragraph) else ""
