"""A statement: one short strong sentence, alone in its paragraph, which is its own title."""

from __future__ import annotations

from dataclasses import dataclass

from tutoslides.language import clauses_of
from tutoslides.model.storyboard import Span
from tutoslides.planning.clauses import begins_with, holds_any, speaks
from tutoslides.planning.folding import fold
from tutoslides.planning.quotations import count_words
from tutoslides.planning.trimming import plain

LONGEST = 14
"""Words of a sentence that is strong because it is short."""

SHORTEST = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """The sentence without its final stop."""

    sentence: Span


def find_statement(sentence: Span, language: str) -> Statement | None:
    """Return a sentence that a room understands without its neighbours; the caller knows that it stands alone."""
    text = fold(sentence.text).rstrip()
    tables = clauses_of(language)
    leans = begins_with(text, tables.anaphors) and not begins_with(text, tables.impersonal)
    is_short = SHORTEST <= count_words(text) <= LONGEST
    if not is_short or leans or not text.endswith((".", "!")) or holds_any(text, tables.asides):
        return None
    if tables.knows_verbs and not speaks(sentence.text, language):
        return None  # a caption, a label
    return statement_of(sentence)


def statement_of(sentence: Span) -> Statement:
    """Return any sentence as a statement: the author may wish for it, or it is where the opening turns."""
    return Statement(sentence=plain(sentence))
