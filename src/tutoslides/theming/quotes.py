"""Quotation marks as drawings: the pair of a language, in straight and round shapes of our own.

A drawn mark is no text: it may be cropped by the page's edge, needs no font, and no reader takes it for a word.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Literal

from tutoslides.model.geometry import Rect
from tutoslides.model.theme import ColourRole, Polygon

Side = Literal["open", "close"]
Corners = tuple[tuple[float, float], ...]

CHEVRON: Corners = ((0.0, 0.5), (0.37, 0.0), (0.49, 0.075), (0.24, 0.5), (0.49, 0.925), (0.37, 1.0))
"""Half of « in a square of 1: its tip on the left, its arms cut as a broad pen cuts them."""

SECOND = 0.51
"""How far the second half of a mark stands to the right of the first."""

GUILLEMET_LANGUAGES = ("fr", "it", "es", "pt", "ru", "el", "no", "nb")
"""Languages that quote with « »; the others use round marks."""

ARC_STEPS = 24
"""Corners of a half circle: fine enough for a mark of a page's height."""


def quotation_mark(side: Side, language: str, rect: Rect, colour: ColourRole, opacity: float) -> tuple[Polygon, ...]:
    """Return the opening or closing mark of a language, drawn as large as `rect` allows, from its upper left corner."""
    halves = tuple(_halves(side, language.partition("-")[0].lower()))
    width = max(x for half in halves for x, _ in half)
    scale = min(rect.width / width, rect.height)
    return tuple(
        Polygon(
            points=tuple((round(rect.x + x * scale, 2), round(rect.y + y * scale, 2)) for x, y in half),
            fill=colour,
            opacity=opacity,
        )
        for half in halves
    )


def _halves(side: Side, language: str) -> Iterator[Corners]:
    """Give the two halves of a mark, in units of its height."""
    if language in GUILLEMET_LANGUAGES:
        half = CHEVRON if side == "open" else _turned(CHEVRON)
        shift = SECOND
    else:
        # German opens „ with the shape that English closes with, and closes with the one English opens with.
        points_down = (side == "close") != (language == "de")
        half = _drop() if points_down else _turned(_drop())
        shift = 0.78
    yield half
    yield tuple((x + shift, y) for x, y in half)


def _turned(corners: Corners) -> Corners:
    """Turn a half by 180 degrees in its own box."""
    width = max(x for x, _ in corners)
    return tuple((width - x, 1 - y) for x, y in corners)


def _drop() -> Corners:
    """Return half of ”: a disc, and a tail that swings down to the left."""
    radius = 0.3
    arc = [
        (radius + radius * math.cos(angle), radius - radius * math.sin(angle))
        for angle in (math.pi * step / ARC_STEPS for step in range(ARC_STEPS * 3 // 2 + 1))
    ]
    inner = _curve((0.3, 0.6), (0.36, 0.82), (0.06, 0.95))
    outer = _curve((0.12, 1.0), (0.62, 0.82), (0.6, 0.3))
    return (*arc, *inner, *outer)


def _curve(start: tuple[float, float], pull: tuple[float, float], end: tuple[float, float]) -> Corners:
    """Return the corners of a quadratic curve."""

    def coordinate(axis: int, share: float) -> float:
        rest = 1 - share
        return rest**2 * start[axis] + 2 * rest * share * pull[axis] + share**2 * end[axis]

    shares = [step / ARC_STEPS for step in range(ARC_STEPS + 1)]
    return tuple((coordinate(0, share), coordinate(1, share)) for share in shares)
