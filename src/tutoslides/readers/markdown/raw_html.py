"""Raw HTML inside Markdown becomes the same kind of tree as Markdown itself.

In: HTML as written. Out: ElementTree elements; a comment is an element named `COMMENT` with its text.
"""

from __future__ import annotations

import html
from typing import TYPE_CHECKING
from xml.etree.ElementTree import Element

if TYPE_CHECKING:
    from lxml.etree import _Element

COMMENT = "!comment"
"""The tag of a comment's element; no HTML element can have it."""
ROW = "data-row"
"""The attribute that holds an element's line (from 0) within the raw HTML."""

_ESCAPED_WITHIN = frozenset({"code", "pre"})


def parse_html(source: str) -> Element:
    """Return a `div` that holds the elements of `source`, repaired as browsers do."""
    from lxml import etree as lxml_etree  # late: most articles have no raw HTML
    from lxml import html as lxml_html

    try:
        parsed = lxml_html.fragment_fromstring(source, create_parent="div")
    except (lxml_etree.LxmlError, ValueError):
        fallback = Element("div")
        fallback.text = source
        return fallback
    return _copy(parsed, is_code=False)


def _copy(node: _Element, *, is_code: bool) -> Element:
    """Copy lxml's element; text inside code is escaped again, as Python-Markdown keeps it."""
    tag: object = node.tag
    if not isinstance(tag, str):
        copied = Element(COMMENT)
        copied.text = node.text if "Comment" in type(node).__name__ else ""
    else:
        copied = Element(tag, {str(key): str(value) for key, value in node.attrib.items()})
        is_code = is_code or tag in _ESCAPED_WITHIN
        copied.text = _text(node.text, is_code)
        for child in node:
            inner = _copy(child, is_code=is_code)
            inner.tail = _text(child.tail, is_code)
            copied.append(inner)
    row: object = node.sourceline
    copied.set(ROW, str(max(row - 1, 0)) if isinstance(row, int) else "0")
    return copied


def _text(text: object, is_code: bool) -> str | None:
    if text is None:
        return None
    return html.escape(str(text), quote=False) if is_code else str(text)
