"""The voices of a block: its quotations with speakers and lead-ins, samples left out, long ones cut for the slide.

In: a block and its stage, which is what stands around it. Out: the block's sentences, each with its quotations.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace

from tutoslides.language import split_sentences
from tutoslides.model.article import Quote
from tutoslides.model.text import Runs, plain_text
from tutoslides.planning.announcements import Before, Words, words_of_runs
from tutoslides.planning.attribution import Setting, attribute
from tutoslides.planning.long_quotations import shortened
from tutoslides.planning.neighbours import LONGEST_NAMING
from tutoslides.planning.quotations import (
    Quotation,
    count_words,
    find_quotations,
    is_wholly_marked,
    quotation_of_block,
)
from tutoslides.planning.samples import is_advice, is_sample
from tutoslides.planning.stages import Stage

Span = tuple[int, int]

CLOSING = '»”“"'
"""Marks behind which a credit may follow."""

_WORD = re.compile(r"\w")
_CREDIT_LINE = re.compile(r"(?:[—–―]|-{1,2}) ?(?=[A-ZÀ-ÖØ-Þ@])")


def voices_in_paragraph(runs: Runs, stage: Stage, setting: Setting) -> Iterator[tuple[Span, tuple[Quotation, ...]]]:
    """Give the spans of a paragraph's sentences, those of one quotation joined, with the quotations in each."""
    words = words_of_runs(runs)
    found = _quotations(runs, stage, setting.language)
    starts = [quotation.start for quotation in found]
    before = stage.before
    sentences = _with_credit_line(words.text, split_sentences(plain_text(runs), setting.language))
    for start, end in _held_together(sentences, found):
        inside = found[bisect_left(starts, start) : bisect_left(starts, end)]
        voices = tuple(_voices(inside, words, (start, end), stage, setting, before))
        yield (start, end), voices
        before = Before(words=words, span=(start, end), voice=voices[-1] if voices else None)


def voices_in_block_quotation(quote: Quote, runs: Runs, stage: Stage, setting: Setting) -> tuple[Quotation, ...]:
    """Return the voices of a block quotation, whose words are `runs`.

    All of it is one, but for advice and samples, and for a block in whose words another one is quoted.
    """
    block = quotation_of_block(runs, quote.attribution)
    if not block.speaker:
        quoted = tuple(voice for _, voices in voices_in_paragraph(runs, stage, setting) for voice in voices)
        if quoted and not is_wholly_marked(plain_text(runs)) and _is_mostly(quoted, runs):
            return quoted
        block = attribute(block, words_of_runs(runs), (0, block.end), setting, stage.before)
        block = _named_by_line(block, stage)
        if is_advice(plain_text(runs)) or is_sample(block, stage.announcing, setting.language):
            return ()
    return (shortened(block, setting.language),)


def _quotations(runs: Runs, stage: Stage, language: str) -> tuple[Quotation, ...]:
    """Return what is quoted in a paragraph, behind what belongs to a quotation that began above it."""
    found = find_quotations(runs, language)
    limit = stage.spoken.start if stage.spoken else len(plain_text(runs))
    own = tuple(quotation for quotation in found if stage.covered <= quotation.start and quotation.end <= limit)
    return (*own, stage.spoken) if stage.spoken else own


def _voices(
    inside: Sequence[Quotation],
    words: Words,
    sentence: Span,
    stage: Stage,
    setting: Setting,
    before: Before | None,
) -> Iterator[Quotation]:
    reached = sentence[0]
    for quotation in inside:
        named = _named_by_line(attribute(quotation, words, sentence, setting, before), stage)
        own = words.text[max(sentence[0], quotation.start - 300) : quotation.start]
        lead = own if any(character.isalnum() for character in own) else replace(stage, before=before).announcing
        if not is_sample(named, lead, setting.language) and not _is_lone_question(named, words.text, sentence):
            yield shortened(named.lead_by(words.runs, reached), setting.language)
        reached = _next_word(words.text, quotation.end)


def _next_word(text: str, start: int) -> int:
    """Return the place of the next word: a lead-in begins behind the quotation before it."""
    found = _WORD.search(text, start)
    return found.start() if found else len(text)


def _named_by_line(quotation: Quotation, stage: Stage) -> Quotation:
    if quotation.speaker or not stage.naming:
        return quotation
    return replace(quotation, speaker=stage.naming.speaker, role=stage.naming.role)


def _is_lone_question(quotation: Quotation, text: str, sentence: Span) -> bool:
    """Tell whether nobody is named for a question that is a paragraph of its own: the interviewer asks it."""
    is_all = not text[: quotation.start].strip() and not text[quotation.end :].strip(" .")
    question = text[quotation.start : quotation.end].rstrip('»”" ')
    return is_all and not quotation.speaker and question.endswith("?") and sum(map(question.count, ".!?…")) == 1


def _is_mostly(quoted: Sequence[Quotation], runs: Runs) -> bool:
    words = sum(count_words(plain_text(voice.whole or voice.runs)) for voice in quoted)
    return 2 * words >= count_words(plain_text(runs))


def _with_credit_line(text: str, sentences: Sequence[Span]) -> Sequence[Span]:
    """Join « — Nom, rôle » at the end of a paragraph to the quotation before it."""
    if len(sentences) < 2 or not _CREDIT_LINE.match(text, *sentences[-1]):
        return sentences
    before, last = sentences[-2:]
    is_quoted = text[before[1] - 1] in CLOSING and count_words(text[slice(*last)]) <= LONGEST_NAMING
    return (*sentences[:-2], (before[0], last[1])) if is_quoted else sentences


def _held_together(sentences: Sequence[Span], quotations: Sequence[Quotation]) -> Iterator[Span]:
    """Join the sentences that one quotation spans: it is shown whole, so its words stay in one passage."""
    start: int | None = None
    position = 0
    for first, last in sentences:
        start = first if start is None else start
        while position < len(quotations) and quotations[position].end <= last:
            position += 1
        if position == len(quotations) or not quotations[position].start < last < quotations[position].end:
            yield start, last
            start = None
