"""Drawings in SVG made safe: no script, nothing from elsewhere, nothing that unfolds without end.

Bytes come in, a clean tree goes out; `UnusablePictureError` is raised for what is no drawing or would fill the memory.
Source: SVG 2, chapters 5.6 (use), 15 (scripting), 16 (linking).
"""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Callable
from typing import TYPE_CHECKING

from tutoslides.pictures import reasons
from tutoslides.pictures.raster import UnusablePictureError, measure

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

SVG = "{http://www.w3.org/2000/svg}"
XLINK = "{http://www.w3.org/1999/xlink}"

LARGEST = 20_000_000
"""Bytes of a drawing that is read."""

MOST_SHAPES = 200_000
"""Elements that a drawing may come to when all that it uses again is counted each time."""

_FORBIDDEN = re.compile(r"(?:script|foreignObject|iframe|audio|video|embed|object|handler|listener|set|animate\w*)\Z")
_LINK = re.compile(r"(?:\{[^}]*\})?(?:href|src)\Z")
_ELSEWHERE = re.compile(r"@import|@font-face|url\(\s*['\"]?\s*(?!#|['\"]|\s)|javascript:|\\", re.IGNORECASE)
_PIXELS = re.compile(r"data:image/(?:png|jpe?g|gif|webp);base64,", re.IGNORECASE)


def clean_drawing(content: bytes) -> Element:
    """Return the root of a drawing without scripts, events, animations and references to anything outside it.

    Raises:
        UnusablePictureError: it is no SVG, or unfolds to more than fits.
    """
    from lxml import etree

    if len(content) > LARGEST:
        raise UnusablePictureError(reasons.TOO_LARGE)
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(content, parser)
    except etree.XMLSyntaxError as error:
        raise UnusablePictureError(reasons.BROKEN) from error
    if root.tag != f"{SVG}svg":
        raise UnusablePictureError(reasons.UNKNOWN)
    _clean_attributes(root)
    for element in [*root.iterdescendants()]:
        parent = element.getparent()
        if parent is not None and not _may_stay(element):
            _remove(element, parent)
        else:
            _clean_attributes(element)
    if _unfolded(root) > MOST_SHAPES:
        raise UnusablePictureError(reasons.TOO_LARGE)
    return root


def _may_stay(element: Element) -> bool:
    """Tell whether an element belongs to a still drawing; other programs' notes do no harm, but help nobody."""
    if not isinstance(element.tag, str) or not element.tag.startswith(SVG):
        return False
    name = element.tag.removeprefix(SVG)
    return not _FORBIDDEN.match(name) and not (name == "style" and _ELSEWHERE.search(element.text or ""))


def _remove(element: Element, parent: Element) -> None:
    """Take an element out, but not the words behind it."""
    if element.tail:
        before = element.getprevious()
        if before is not None:
            before.tail = (before.tail or "") + element.tail
        else:
            parent.text = (parent.text or "") + element.tail
    parent.remove(element)


def _clean_attributes(element: Element) -> None:
    for name, value in [*element.attrib.items()]:
        bare = str(name).rpartition("}")[2]
        is_event = bare.lower().startswith("on")
        leads_away = bool(_LINK.match(str(name))) and not _stays_inside(str(value))
        if is_event or leads_away or bare == "base" or _ELSEWHERE.search(str(value)):
            del element.attrib[name]


def _stays_inside(address: str) -> bool:
    """Tell whether a reference names a part of the drawing itself, or holds sound pixels."""
    text = address.strip()
    if text.startswith("#"):
        return True
    found = _PIXELS.match(text)
    if not found:
        return False
    try:
        measure(base64.b64decode(text[found.end() :]))
    except (UnusablePictureError, binascii.Error, ValueError):
        return False
    return True


def _unfolded(root: Element) -> int:
    """Return how many elements a drawing has when each `use` counts what it shows again; a circle counts as too many.

    Ten lines of `use`, each of the line before ten times, would otherwise become ten thousand million shapes.
    """
    known = {name: element for element in root.iter() if (name := element.get("id"))}
    counted: dict[Element, int] = {}

    def target(element: Element) -> Element | None:
        address = element.get("href") or element.get(f"{XLINK}href") or ""
        return known.get(address.strip().removeprefix("#")) if element.tag == f"{SVG}use" else None

    return _count(root, target, counted)


def _count(root: Element, target: Callable[[Element], Element | None], counted: dict[Element, int]) -> int:
    """Count `root` from the leaves up, without recursion: a drawing may be nested deeper than Python calls."""
    waiting, open_ones = [(root, False)], set()
    while waiting:
        element, is_done = waiting.pop()
        used = target(element)
        inner = [*element, *([used] if used is not None else [])]
        if is_done:
            open_ones.discard(element)
            counted[element] = min(MOST_SHAPES + 1, 1 + sum(counted.get(one, MOST_SHAPES + 1) for one in inner))
        elif element not in counted and element not in open_ones:
            open_ones.add(element)
            waiting.append((element, True))
            waiting.extend((one, False) for one in inner)
    return counted[root]
