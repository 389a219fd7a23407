"""Writing XML as text: escaping, and what XML cannot hold."""

from __future__ import annotations

from html import escape

from tutoslides.model.text import printable

DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

NAMESPACES = (
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"'
)


def text(words: str) -> str:
    """Return `words` for an element's content; characters that XML forbids become blanks."""
    return escape(printable(words), quote=False)


def attribute(words: str) -> str:
    """Return `words` for an attribute's value in double quotes."""
    return text(words).replace('"', "&quot;").replace("\n", " ").replace("\t", " ").replace("\r", " ")


def part(root: str, attributes: str, content: str) -> bytes:
    """Return a whole part: the declaration and the root element with the usual namespaces."""
    head = f"{NAMESPACES} {attributes}".rstrip()
    return f"{DECLARATION}<{root} {head}>{content}</{root}>".encode()
