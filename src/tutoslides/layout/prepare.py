"""Making a text ready for its box: blanks that must not break, words that must, and its measure."""

from __future__ import annotations

import re
from dataclasses import dataclass

from tutoslides.metrics import (
    NO_BREAK,
    SOFT_HYPHEN,
    Face,
    MeasuredText,
    MeasureStyle,
    bind_spaces,
    break_lines,
    measure,
    syllable_ends,
    unmeasured,
    wide_words,
)
from tutoslides.model.text import Runs, insert_text, map_text, plain_text

HYPHEN = "-"

ADDRESS = re.compile(r"://|@|\w\.\w{2}")
"""What shows that a wide word is an address: a hyphen would falsify it, so it breaks by letter."""

NARROWER = 0.94
"""Share of a box's width that parted words are cut for, so that an inset for safe breaks still holds every part."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Prepared:
    """A text as it will be set, the words in it that no line holds whole, the characters without a known width."""

    measured: MeasuredText
    broken_words: tuple[str, ...]
    unmeasured: tuple[str, ...]


def prepare(
    runs: Runs, style: MeasureStyle, width: float, language: str, *, bound: frozenset[int] = frozenset()
) -> Prepared:
    """Return the text measured, its blanks bound, and a hyphen put into words wider than `width` where they part.

    That hyphen is the only character that is ever added to a text. It is a real one, since PowerPoint and LibreOffice
    both break behind it, and neither shows the hyphen of a soft one. `bound` are further blanks that must not break.
    """
    measured = _measured(runs, style, language, bound)
    text, wide = measured.text, wide_words(measured, width)
    places = _parting_places(measured, wide, width * NARROWER, language) if wide else ()
    return Prepared(
        measured=measure(insert_text(measured.runs, places, HYPHEN), style) if places else measured,
        broken_words=tuple(text[start:end] for start, end in wide),
        unmeasured=unmeasured(text, Face(style.family)),
    )


def wide_places(runs: Runs, style: MeasureStyle, width: float, language: str) -> tuple[tuple[int, int], ...]:
    """Return where the words stand that are wider than `width`."""
    return wide_words(_measured(runs, style, language), width)


def _measured(runs: Runs, style: MeasureStyle, language: str, bound: frozenset[int] = frozenset()) -> MeasuredText:
    return measure(map_text(runs, _bind(bind_spaces(plain_text(runs), language), bound)), style)


def _bind(text: str, places: frozenset[int]) -> str:
    for place in places:
        text = f"{text[:place]}{NO_BREAK}{text[place + 1 :]}"
    return text


def _parting_places(
    measured: MeasuredText, wide: tuple[tuple[int, int], ...], width: float, language: str
) -> tuple[int, ...]:
    """Return the syllable ends at which lines of `width` part the wide words."""
    text = measured.text
    words = [(start, end) for start, end in wide if not ADDRESS.search(text, start, end)]
    syllables = [start + place for start, end in words for place in syllable_ends(text[start:end], language)]
    softened = measure(insert_text(measured.runs, syllables, SOFT_HYPHEN), measured.style)
    ends = {line.end for line in break_lines(softened, width) if softened.text[line.end - 1 : line.end] == SOFT_HYPHEN}
    return tuple(place for number, place in enumerate(syllables) if place + number + 1 in ends)
