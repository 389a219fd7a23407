"""What somebody types for an input: « 38 % », « 2 400,50 € », « 30 [24 ; 34] », with its source behind a #.

In: a line. Out: an estimate, or the sentence that says what was expected.
"""

from __future__ import annotations

import re
from decimal import Decimal, InvalidOperation

from tutoslides.budget.fault_words import bounds_words
from tutoslides.budget.faults import BudgetError
from tutoslides.budget.inputs import Input
from tutoslides.budget.values import Estimate, Origin
from tutoslides.model.diagnostics import Message

SOURCE_MARK = "#"
"""What parts a figure from its source."""

_RANGE = re.compile(r"(?P<value>[^\[\]]+)\[(?P<low>[^\[\];]+)(?:;|\bà\b|\bto\b)(?P<high>[^\[\];]+)\]")
_NUMBER = re.compile(r"[+-]?\d[\d ]*(?:[.,]\d+)?")
_UNITS = re.compile(
    r"(?:€|\$\s?ca|ca\$|\$|chf|cad|eur|xaf|fcfa|heures?|hours?|h|minutes?|min|ans?|years?|x)$", re.IGNORECASE
)
_BLANKS = str.maketrans({"\u00a0": " ", "\u202f": " ", "\u2009": " ", "'": " ", "’": " ", "−": "-"})
_PER_CENT = Decimal(100)


def read_estimate(reply: str, entry: Input) -> Estimate:
    """Return the estimate that a line says for an input.

    Raises:
        BudgetError: it is no number, lies outside the input's bounds, or its range does not lie around it.
    """
    figure, _, source = reply.partition(SOURCE_MARK)
    ranged = _RANGE.fullmatch(figure.translate(_BLANKS).strip())
    words = (ranged["value"], ranged["low"], ranged["high"]) if ranged else (figure,)
    values = [read_number(word, entry) for word in words]
    for value in values:
        if not entry.holds(value):
            raise BudgetError(_out_of_bounds(entry))
    low, high = (values[1], values[2]) if ranged else (None, None)
    if ranged and not entry.may_range:
        raise BudgetError(Message(en="This figure has no range.", fr="Ce chiffre n'a pas de fourchette."))
    if low is not None and high is not None and not low <= values[0] <= high:
        raise BudgetError(
            Message(
                en="The lower bound, the value and the upper one must be in order.",
                fr="La borne basse, la valeur et la borne haute doivent être dans l'ordre.",
            )
        )
    return Estimate(value=values[0], low=low, high=high, origin=Origin(source=source.strip()))


def read_number(words: str, entry: Input) -> Decimal:
    """Return the number that words say for an input; of a fraction, « 38 % » and « 38 » are 0.38.

    Raises:
        BudgetError: they say none.
    """
    text = words.translate(_BLANKS).strip()
    is_per_cent = text.endswith("%")
    bare = _UNITS.sub("", text.removesuffix("%").strip()).strip()
    value = _decimal(bare)
    if value is None:
        raise BudgetError(Message(en=f"“{text}” is no number.", fr=f"«\u00a0{text}\u00a0» n'est pas un nombre."))
    if entry.is_whole and value != value.to_integral_value():
        raise BudgetError(Message(en="A whole number is expected.", fr="Un nombre entier est attendu."))
    if entry.is_fraction and (is_per_cent or value > (entry.most or 1)):
        return value / _PER_CENT
    return value


def _out_of_bounds(entry: Input) -> Message:
    if entry.is_fraction:
        most = f"{(entry.most or 1) * _PER_CENT:.0f}"
        return Message(
            en=f"A value between 0 and {most}% is expected.", fr=f"Une valeur entre 0 et {most}\u00a0% est attendue."
        )
    bounds = bounds_words(entry)
    return Message(en=f"A value {bounds.en} is expected.", fr=f"Une valeur {bounds.fr} est attendue.")


def _decimal(text: str) -> Decimal | None:
    if not _NUMBER.fullmatch(text):
        return None
    try:
        return Decimal(text.replace(" ", "").replace(",", "."))
    except InvalidOperation:  # pragma: no cover - what matches is a number
        return None
