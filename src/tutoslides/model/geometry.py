"""Rectangles and sizes on a page, in points, origin top-left, y growing downwards."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Size:
    """Width and height of a page, in points."""

    width: float
    height: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Insets:
    """Space between a box and its text, in points."""

    left: float = 0.0
    top: float = 0.0
    right: float = 0.0
    bottom: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Rect:
    """A rectangle in points."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """The x of its right edge."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """The y of its lower edge."""
        return self.y + self.height

    def inner(self, insets: Insets) -> Rect:
        """Return what `insets` leave of this rectangle, never less than nothing."""
        return Rect(
            x=self.x + insets.left,
            y=self.y + insets.top,
            width=max(0.0, self.width - insets.left - insets.right),
            height=max(0.0, self.height - insets.top - insets.bottom),
        )

    def contains(self, other: Rect, tolerance: float = 0.0) -> bool:
        """Tell whether `other` lies inside this rectangle, `tolerance` points over its edges at most."""
        return (
            other.x >= self.x - tolerance
            and other.y >= self.y - tolerance
            and other.right <= self.right + tolerance
            and other.bottom <= self.bottom + tolerance
        )

    def overlaps(self, other: Rect, tolerance: float = 0.0) -> bool:
        """Tell whether the two share more than `tolerance` points in both directions."""
        right, other_right = self.x + self.width, other.x + other.width
        if other_right - self.x <= tolerance or right - other.x <= tolerance:
            return False  # beside one another, as most are
        bottom, other_bottom = self.y + self.height, other.y + other.height
        return (
            min(right, other_right) - max(self.x, other.x) > tolerance
            and min(bottom, other_bottom) - max(self.y, other.y) > tolerance
        )
