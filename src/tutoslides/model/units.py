"""Lengths: the whole program speaks points; only the PowerPoint writer turns them into EMU."""

from __future__ import annotations

EMU_PER_POINT = 12_700
"""English Metric Units in a point. Source: ECMA-376 part 1, 20.1.2.1."""


def points_to_emu(points: float) -> int:
    """Return `points` in whole EMU, rounded half to even."""
    return round(points * EMU_PER_POINT)


def emu_to_points(emu: int) -> float:
    """Return EMU in points."""
    return emu / EMU_PER_POINT
