"""Making a text ready for its box: blanks that must not break, words that must, and its measure."""

from __future__ import annotations

from dataclasses import dataclass

from tutoslides.metrics import (
    SOFT_HYPHEN,
    Face,
    MeasuredText,
    MeasureStyle,
    bind_spaces,
    measure,
    syllable_ends,
    unmeasured,
    wide_words,
)
from tutoslides.model.text import Runs, insert_text, map_text, plain_text


@dataclass(frozen=True, slots=True, kw_only=True)
class Prepared:
    """A text as it will be set, the words in it that no line holds whole, the characters without a known width."""

    measured: MeasuredText
    broken_words: tuple[str, ...]
    unmeasured: tuple[str, ...]


def prepare(runs: Runs, style: MeasureStyle, width: float, language: str) -> Prepared:
    """Return the text measured, its blanks bound; a word wider than `width` gets soft hyphens at its syllables.

    A soft hyphen (U+00AD) is the one character that is ever added to a text: it says where the word may be parted,
    and is not seen anywhere else.
    """
    text = bind_spaces(plain_text(runs), language)
    measured = measure(map_text(runs, text), style)
    wide = wide_words(measured, width)
    if wide:
        places = [start + place for start, end in wide for place in syllable_ends(text[start:end], language)]
        measured = measure(insert_text(measured.runs, places, SOFT_HYPHEN), style)
    return Prepared(
        measured=measured,
        broken_words=tuple(text[start:end] for start, end in wide),
        unmeasured=unmeasured(text, Face(style.family)),
    )
