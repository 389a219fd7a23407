"""What a drawing is made of. All lengths and places are points of the page, y growing downwards."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from tutoslides.drawing.colours import DrawnColour
from tutoslides.model.geometry import Rect
from tutoslides.model.theme import Alignment

Point: TypeAlias = tuple[float, float]

Curve: TypeAlias = tuple[Point, Point, Point]
"""A cubic Bézier curve from where the outline has come to: two control points and the end."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """A filled rectangle."""

    rect: Rect
    colour: DrawnColour


@dataclass(frozen=True, slots=True, kw_only=True)
class Stroke:
    """Straight lines through `points`, `width` points wide; `is_round` at its ends and corners."""

    points: tuple[Point, ...]
    width: float
    colour: DrawnColour
    is_round: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Dot:
    """A filled circle."""

    x: float
    y: float
    radius: float
    colour: DrawnColour


@dataclass(frozen=True, slots=True, kw_only=True)
class Region:
    """A filled closed outline from `start` along `curves`, edged by a line of `edge` points in the ground's colour."""

    start: Point
    curves: tuple[Curve, ...]
    colour: DrawnColour
    edge: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """One line of text: `x` is its left edge, middle or right edge as `align` says; `level` of the frame's slot."""

    text: str
    x: float
    baseline: float
    level: int
    colour: DrawnColour
    align: Alignment = "left"


Mark: TypeAlias = Box | Stroke | Dot | Region | Words
