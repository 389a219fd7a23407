"""When a number counts as zero, alike in Decimal, doubles and workbook."""

from __future__ import annotations

from decimal import Decimal

NEAR = Decimal("1e-9")
"""How near zero, for one unit of money, or for one unit of all costs where those are more. Source: the budget guide."""


def is_zero(value: Decimal, total_cost: Decimal) -> bool:
    """Tell whether a value counts as zero beside a budget's total cost."""
    return abs(value) <= NEAR * max(Decimal(1), total_cost)


def is_below_zero(value: Decimal, total_cost: Decimal) -> bool:
    """Tell whether a value is negative, noise apart."""
    return value < 0 and not is_zero(value, total_cost)
