"""How numbers are rounded for people. Source: the budget guide, "Display".

First a number is settled at a few significant digits, so that the noise of doubles is gone and ties fall alike in
every calculator; then it is rounded, half away from zero. Thresholds are rounded up: rounded down they would promise
too much.
"""

from __future__ import annotations

from decimal import ROUND_CEILING, ROUND_HALF_UP, Context, Decimal, localcontext

SETTLED = 12
"""Significant digits before any rounding."""

SETTLED_THRESHOLD = 9
"""The same for thresholds: with twelve, a payback of 72 months could be shown as 72.1."""

HEADLINE = 3
"""Significant digits of an amount in large type, which is never finer than one unit of money."""

_PRECISION = 60


def rounded(value: Decimal, decimals: int = 0) -> Decimal:
    """Return the value with so many decimals, half away from zero; never minus zero."""
    return _quantized(_settled(value, SETTLED), -decimals, ROUND_HALF_UP)


def rounded_up(value: Decimal, decimals: int = 1) -> Decimal:
    """Return the next value above with so many decimals."""
    return _quantized(_settled(value, SETTLED_THRESHOLD), -decimals, ROUND_CEILING)


def headline(value: Decimal) -> Decimal:
    """Return an amount with three significant digits, one unit of money at the finest."""
    settled = _settled(value, SETTLED)
    return _quantized(settled, max(0, settled.adjusted() - HEADLINE + 1), ROUND_HALF_UP)


def _settled(value: Decimal, digits: int) -> Decimal:
    return Context(prec=digits, rounding=ROUND_HALF_UP).plus(value)


def _quantized(value: Decimal, exponent: int, rounding: str) -> Decimal:
    with localcontext(Context(prec=_PRECISION)):
        result = value.quantize(Decimal((0, (1,), exponent)), rounding=rounding)
        return result or Decimal(0)
