"""HTML as text: escaping, numbers, places. Whatever an author wrote goes through `text` or `attribute`."""

from __future__ import annotations

from html import escape

from tutoslides.model.geometry import Rect
from tutoslides.model.text import printable


def text(words: str) -> str:
    """Return `words` as the content of an element."""
    return escape(printable(words), quote=False)


def attribute(words: str) -> str:
    """Return `words` as a quoted attribute's value."""
    return escape(printable(words), quote=True)


def number(value: float) -> str:
    """Return a length without its unit, to a hundredth, as short as it can be written."""
    return f"{round(value, 2) + 0:.2f}".rstrip("0").rstrip(".")  # + 0 takes the sign from -0


def place(rect: Rect) -> str:
    """Return the style that puts an element into a rectangle."""
    return f"left:{number(rect.x)}px;top:{number(rect.y)}px;width:{number(rect.width)}px;height:{number(rect.height)}px"


def identifier(key: str) -> str:
    """Return a page's key as an id: without blanks, which an id cannot hold."""
    return attribute("-".join(key.split()))
