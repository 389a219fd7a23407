"""The axis of values: how far it reaches, and where a value stands on it.

Source: Microsoft, “How chart axis limits are determined” (KB 214075): the first whole unit beyond the largest value
and a twentieth of the values' range.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

MOST_UNITS = 10
"""Units that an axis is parted into at most."""

BEYOND = 0.05
"""Share of the values' range that the axis reaches beyond them."""

ROUND_UNITS = (1.0, 2.0, 5.0, 10.0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Scale:
    """An axis from `least`, which is zero or below, to `most`."""

    least: float
    most: float

    def share(self, value: float) -> float:
        """Return where `value` stands, from 0 at the axis' least to 1 at its most."""
        return (value - self.least) / (self.most - self.least)


def scale_of(values: Sequence[float], reach: float | None = None) -> Scale:
    """Return the axis that holds `values` and zero, so that lengths compare as the numbers do.

    Where layout has set how far it reaches, it goes as far to either side of zero.
    """
    if reach:
        return Scale(least=-reach, most=reach)
    low, high = min(0.0, *values), max(0.0, *values)
    air = BEYOND * (max(values) - min(values))
    top, bottom = (high + air if high > 0 else 0.0), (low - air if low < 0 else 0.0)
    if top == bottom:
        return Scale(least=0.0, most=1.0)
    unit = _round_unit((top - bottom) / MOST_UNITS)
    return Scale(least=math.floor(bottom / unit) * unit, most=math.ceil(top / unit) * unit)


def _round_unit(least: float) -> float:
    """Return the smallest of 1, 2, 5, 10 … that is not below `least`."""
    power = 10.0 ** math.floor(math.log10(least))
    return next(factor * power for factor in ROUND_UNITS if factor * power >= least or factor == ROUND_UNITS[-1])
