"""Whether colours can be told apart, by people who see all of them and by those who are colour-blind.

Colours are six hexadecimal digits. Source of the simulations: ColorAide's filters (Brettel, Viénot and Mollon).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import combinations
from math import dist

from coloraide import Color

BLIND = ("protan", "deutan", "tritan")
"""The three kinds of colour-blindness, each simulated at its full strength."""

APART = 0.07
"""Least distance in Oklab of colours that are told apart side by side: about three times what is just seen."""

Point = tuple[float, float, float]


def alike(colours: Iterable[str]) -> Iterator[tuple[int, int]]:
    """Give the places, from 0, of every pair of colours that somebody cannot tell apart."""
    for (one, first), (other, second) in combinations(enumerate(colours), 2):
        if distance(first, second) < APART:
            yield one, other


def distance(one: str, other: str) -> float:
    """Return how far apart two colours look at least, over all ways of seeing; black and white are 1 apart."""
    return min(dist(*pair) for pair in zip(_as_seen(one), _as_seen(other), strict=True))


@lru_cache(maxsize=4_096)
def _as_seen(colour: str) -> tuple[Point, ...]:
    """Return a colour in Oklab, as it is seen with full sight and in each kind of blindness."""
    whole = Color(f"#{colour}")
    return tuple(_point(one) for one in (whole, *(whole.filter(name) for name in BLIND)))


def _point(colour: Color) -> Point:
    light, red, yellow = colour.convert("oklab").coords()
    return light, red, yellow
