"""What the Typst programs of this room read: plain values that JSON can hold. Nothing in them ever runs as code."""

from __future__ import annotations

from typing import TypeAlias

from tutoslides.model.geometry import Rect
from tutoslides.model.theme import ColourRole, Palette

Value: TypeAlias = dict[str, object]
"""An object of JSON; `drawing.typ` reads it by its `kind`. Lengths are points."""


def colour(palette: Palette, role: ColourRole, opacity: float = 1.0) -> str:
    """Return the colour of a role with its opacity (0 to 1)."""
    return f"#{palette.hexadecimal(role)}{round(opacity * 255):02X}"


def opaque(digits: str) -> str:
    """Return a colour of six hexadecimal digits as Typst reads it."""
    return f"#{digits}"


def place(rect: Rect) -> Value:
    """Return a rectangle's place and size."""
    return {"x": rect.x, "y": rect.y, "width": rect.width, "height": rect.height}


def point(place: tuple[float, float], corner: Rect) -> list[float]:
    """Return a point of the page, counted from the upper left of `corner`."""
    return [place[0] - corner.x, place[1] - corner.y]


def language_of(tag: str) -> tuple[str, str | None]:
    """Return the language and region that a BCP 47 tag names, as Typst takes them; English for what is no tag."""
    base, *others = tag.replace("_", "-").split("-")
    region = next((part.upper() for part in others if len(part) == 2 and part.isascii() and part.isalpha()), None)
    return (base.lower(), region) if base.isascii() and base.isalpha() and len(base) in (2, 3) else ("en", None)
