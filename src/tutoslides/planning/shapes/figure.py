"""The one number of a sentence that carries it, with its unit.

In: a sentence. Out: the number's words for a large type, the sentence standing whole beside it; or None.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from tutoslides.model.storyboard import Span
from tutoslides.model.text import slice_runs
from tutoslides.planning.folding import MOST_CHARACTERS, fold
from tutoslides.planning.quotations import count_words
from tutoslides.planning.shapes.quantities import Kind, Quantity, quantities_in

LONGEST_SENTENCE = 26
"""Words of a sentence that still reads as the title beside its figure."""

LONGEST = 4
"""Words of a figure in large type, its number counted as one."""

MOST = 2
"""Quantities in a sentence, of which one may carry it."""

_SUPPOSED = re.compile(
    r"\A(?:si |s'il|imagin|suppos|admettons|prenons|disons|if |suppose|imagine|say |let's |let us )|[?]|(?<!\w)(?:par "
    r"exemple|"
    r"p\. ?ex\.|exemple :|for example|for instance|e\.g\.|such as|comme si|as if|zum beispiel|por ejemplo|ad esempio)"
)
"""Invented numbers: conditions, examples and questions."""

_GROUPED = re.compile(r"(?<=\d)\s(?=\d{3}(?!\d))|(?<=[+×−–-])\s|\s(?=[%€$£‰])")


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A number with its unit, and the limit before it where it is short (« près de 40 % »)."""

    figure: Span


def find_figure(sentence: Span, language: str) -> Figure | None:
    """Return the number that carries a sentence of up to 26 words, or None.

    Where two quantities stand in it, a share goes before a sum of money and that before a count; of two shares, as of
    three quantities, none carries the sentence.
    """
    text = sentence.text
    if len(text) > MOST_CHARACTERS or count_words(text) > LONGEST_SENTENCE or _SUPPOSED.search(fold(text)):
        return None
    best = _carrying(quantities_in(text, language))
    return Figure(figure=_span(sentence, best)) if best else None


def _carrying(quantities: tuple[Quantity, ...]) -> Quantity | None:
    """Return the quantity that carries a sentence: a count only does where no other number may mean more."""
    found = sorted(quantities, key=lambda quantity: quantity.kind)
    plain = [quantity for quantity in found if quantity.kind < Kind.BARE]
    if not plain or len(plain) > MOST or (plain[0].kind == Kind.COUNT and len(found) > 1):
        return None
    is_tied = len(plain) == MOST and plain[0].kind == plain[1].kind
    return None if is_tied else plain[0]


def _span(sentence: Span, quantity: Quantity) -> Span:
    """Return the words of a quantity with its limit, or without where they would be too many."""
    text = sentence.text
    fits = _word_count(text[quantity.limit : quantity.end]) <= LONGEST
    start = quantity.limit if fits else quantity.start
    return replace(sentence, runs=slice_runs(sentence.runs, start, quantity.end))


def _word_count(text: str) -> int:
    return len(_GROUPED.sub("", text).split())
