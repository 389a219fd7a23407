"""Inline content as a flat stream: text, tags that open and close, comments.

In: elements of the tree. Out: tokens in reading order, entities decoded, stash marks resolved.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TypeAlias
from xml.etree.ElementTree import Element

from tutoslides.readers.markdown.raw_html import COMMENT


@dataclass(frozen=True, slots=True)
class Text:
    """Characters, with the white space that they have in the source."""

    text: str


@dataclass(frozen=True, slots=True)
class Open:
    """The start of an element."""

    name: str
    attributes: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Close:
    """The end of an element."""

    name: str


@dataclass(frozen=True, slots=True)
class Comment:
    """What stands between <!-- and -->; `line` is its line among the prepared ones' sources, 0 where unknown."""

    text: str
    line: int = 0


Token: TypeAlias = Text | Open | Close | Comment


@dataclass(frozen=True, slots=True, kw_only=True)
class Stash:
    """What marks in the tree's text stand for: Python-Markdown's raw HTML, and our comments (line, text), by number."""

    raw_html: tuple[str, ...] = ()
    comments: tuple[tuple[int, str], ...] = ()


_MARK = re.compile(
    "\x02(?:wzxhzdk:(?P<raw>\\d+)|(?P<amp>amp)|(?P<letter>\\d+)|[^\x02\x03]*)\x03"
    "|\x01(?P<comment>\\d+)\x01|[\x01\x02\x03]"
)
_TAG = re.compile(r"<(?P<close>/?)\s*(?P<name>[a-zA-Z][\w\-]*)(?P<attributes>[^>]*?)/?>\Z", re.DOTALL)
_ATTRIBUTE = re.compile(r"([\w\-:]+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+))")
_ENTITY = re.compile(r"&(?:#\d+|#[xX][0-9a-fA-F]+|\w+);")
_UNDEFINED_NOTE = re.compile(r"\[\^[^\]\s]+\]")
_CODE = frozenset({"code", "pre", "kbd", "samp"})


def tokens_within(element: Element, stash: Stash) -> Iterator[Token]:
    """Yield the inline content of `element`, without the element itself."""
    is_code = element.tag in _CODE
    yield from tokens_of_text(element.text, stash, is_code=is_code)
    for child in element:
        yield from tokens_of(child, stash)
        yield from tokens_of_text(child.tail, stash, is_code=is_code)


def tokens_of(element: Element, stash: Stash) -> Iterator[Token]:
    """Yield `element` and its inline content, without its tail."""
    if element.tag == COMMENT:
        yield Comment(element.text or "")
        return
    yield Open(str(element.tag), {key: _attribute_text(value, stash) for key, value in element.attrib.items()})
    yield from tokens_within(element, stash)
    yield Close(str(element.tag))


def _attribute_text(value: str, stash: Stash) -> str:
    """Return an attribute's value with entities and stash marks resolved: addresses and alternative texts hold them."""
    if _MARK.search(value):
        value = "".join(token.text for token in tokens_of_text(value, stash) if isinstance(token, Text))
    return _ENTITY.sub(lambda entity: html.unescape(entity.group()), value)


def tokens_of_text(text: str | None, stash: Stash, *, is_code: bool = False) -> Iterator[Token]:
    """Yield a text of the tree, its stash marks resolved."""
    if not text:
        return
    place = 0
    for mark in _MARK.finditer(text):
        yield from _plain(text[place : mark.start()], is_code)
        yield from _resolve(mark, stash)
        place = mark.end()
    yield from _plain(text[place:], is_code)


def _plain(text: str, is_code: bool) -> Iterator[Token]:
    words = html.unescape(text) if is_code else _UNDEFINED_NOTE.sub("", text)
    if words:
        yield Text(words)


def _resolve(mark: re.Match[str], stash: Stash) -> Iterator[Token]:
    if mark["raw"] is not None:
        yield from _tokens_of_raw(_entry(stash.raw_html, mark["raw"]))
    elif mark["comment"] is not None:
        number = int(mark["comment"])
        line, words = stash.comments[number] if number < len(stash.comments) else (0, "")
        yield Comment(words, line)
    elif mark["amp"]:
        yield Text("&")
    elif mark["letter"]:
        code = int(mark["letter"])
        if code < 0x110000 and chr(code).isprintable():
            yield Text(chr(code))


def _entry(entries: tuple[str, ...], number: str) -> str:
    return entries[int(number)] if int(number) < len(entries) else ""


def _tokens_of_raw(raw: str) -> Iterator[Token]:
    """Yield an entry of the stash: an entity, a single tag, a comment, or whole elements."""
    raw = raw.strip()
    if raw.startswith("<!--"):
        yield Comment(raw[4:].removesuffix("-->"))
        return
    tag = _TAG.match(raw)
    if tag and "<" not in raw[1:]:
        name = tag["name"].lower()
        yield Close(name) if tag["close"] else Open(name, _attributes(tag["attributes"]))
    elif raw.startswith("&"):
        yield Text(html.unescape(raw))
    elif raw.startswith("<"):
        yield Text(html.unescape(re.sub(r"<[^>]*>", "", raw)))
    elif raw:
        yield Text(raw)


def _attributes(source: str) -> dict[str, str]:
    return {
        name.lower(): html.unescape(double or single or bare)
        for name, double, single, bare in _ATTRIBUTE.findall(source)
    }
