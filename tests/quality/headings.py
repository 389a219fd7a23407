"""Sections: which of the expected headings a deck shows, and which it invents.

In: an understood article and its expectation. Out: a tally and its misses. A heading is shown if it is a slide's title,
the line above one, an entry of the agenda or a section's name; numbers before it do not matter, nor does « (suite) ».
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from quality.cases import Expected
from quality.reading import Understood, shown_on
from quality.tally import Miss, Tally
from quality.words import Words, words_in
from tutoslides.language import words_of
from tutoslides.model.storyboard import AgendaSlide

_NUMBER = re.compile(r"^\W*(?:\d{1,2}|[ivx]{1,4})\s?[.)°:–—-]\s+", re.IGNORECASE)
_COUNT = re.compile(r" \(\d+\)$")


def score_headings(expected: Expected, understood: Understood) -> tuple[Tally, tuple[Miss, ...]]:
    """Return the headings found, invented and missed; optional ones count neither way."""
    language = understood.language
    claimed = {_key(text, language): text for text in claimed_headings(understood)}
    titles = {_key(slide.title.text, language) for slide in understood.storyboard.slides}
    wanted = {_key(text, language): text for _, text in expected.headings}
    optional = {_key(text, language) for _, text in expected.optional_headings}
    missed = [text for key, text in wanted.items() if key not in claimed and key not in titles]
    wrong = [text for key, text in claimed.items() if key not in wanted and key not in optional]
    misses = (*_misses("section missed", missed), *_misses("section invented", wrong))
    return Tally(right=len(wanted) - len(missed), wrong=len(wrong), missed=len(missed)), misses


def claimed_headings(understood: Understood) -> Iterator[str]:
    """Give what the deck shows as a heading of the article, in order, some of it more than once."""
    words = words_of(understood.language)
    for section in understood.storyboard.sections[1:]:
        if section.name not in (words.ask, words.closing, words.appendix):
            yield section.name
    headings = understood.heading_blocks
    for slide in understood.storyboard.slides:
        if isinstance(slide, AgendaSlide):
            yield from (entry.text.text for entry in slide.entries if not entry.is_ask)
        for shown in shown_on(slide):
            origin = shown.span.origin
            is_heading = shown.role == "title" and origin is not None and origin.block in headings
            if shown.role == "kicker" or is_heading:
                yield shown.span.text


def _key(text: str, language: str) -> Words:
    suffix = re.compile(rf" \({re.escape(words_of(language).continued)}(?: \d+)?\)$")
    return words_in(_NUMBER.sub("", suffix.sub("", _COUNT.sub("", text))))


def _misses(kind: str, texts: list[str]) -> tuple[Miss, ...]:
    return tuple(Miss(kind=kind, text=text) for text in texts)
