"""Source lines for Python-Markdown's tree, which keeps none, and the tree itself.

In: prepared lines. Out: the tree after all parsing, its block elements marked with the line where they start.
"""

from __future__ import annotations

import html
import re
from bisect import bisect_left
from collections.abc import Iterator
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions import Extension
from markdown.preprocessors import Preprocessor
from markdown.treeprocessors import Treeprocessor
from markdown.util import ETX, STX

_MARKS = re.compile(r"^[\s>]*(?:(?:[-*+]|\d+[.)]|#{1,6}|:|\[\^[^\]]+\]:|\|)(?:\s+|$))*[\s>|]*")
_CLOSING_HASHES = re.compile(r"\s*#*\s*(?:\{[^}]*\}\s*)?\Z")
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_CELLS = frozenset({"td", "th"})
_BLOCKS = _HEADINGS | {"p", "li", "blockquote", "ul", "ol", "table", "th", "td", "dt", "dd", "pre", "div", "tr"}
_RAW_BLOCK = re.compile(STX + r"wzxhzdk:(\d+)" + ETX)


class SourceLines(Extension):
    """Mark block elements with their lines, in `attribute`, and keep the finished tree in `root`."""

    def __init__(self, attribute: str) -> None:
        super().__init__()
        self.attribute = attribute
        self.lines: list[str] = []
        self.root: Element | None = None

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - the name is Python-Markdown's
        """Register between white space and fences (29), before inline parsing (1000), and last of all (-100)."""
        md.preprocessors.register(_KeepLines(md, self), "keep-lines", 29)
        md.treeprocessors.register(_MarkLines(md, self), "mark-lines", 1000)
        md.treeprocessors.register(_KeepTree(md, self), "keep-tree", -100)
        md.treeprocessors.deregister("prettify")


class _KeepLines(Preprocessor):
    def __init__(self, md: Markdown, keeper: SourceLines) -> None:
        super().__init__(md)
        self.keeper = keeper

    def run(self, lines: list[str]) -> list[str]:
        self.keeper.lines = list(lines)
        return lines


class _KeepTree(Treeprocessor):
    def __init__(self, md: Markdown, keeper: SourceLines) -> None:
        super().__init__(md)
        self.keeper = keeper

    def run(self, root: Element) -> None:
        self.keeper.root = root


class _MarkLines(Treeprocessor):
    def __init__(self, md: Markdown, keeper: SourceLines) -> None:
        super().__init__(md)
        self.keeper = keeper

    def run(self, root: Element) -> None:
        finder = _LineFinder(self.keeper.lines, self.md)
        for element in _blocks_in_order(root):
            row = _first_row(element)
            if row:
                element.set(
                    self.keeper.attribute,
                    str(finder.find(row, is_heading=element.tag in _HEADINGS, is_cell=element.tag in _CELLS)),
                )


def _blocks_in_order(root: Element) -> Iterator[Element]:
    return (element for element in root.iter() if element.tag in _BLOCKS)


def _first_row(element: Element) -> str:
    """Return the first line of the element's own text: still source text, for inline parsing comes later."""
    text = (element.text or "").strip()
    if not text and element.tag == "pre" and len(element):
        text = html.unescape(element[0].text or "").strip()
    return text.split("\n", 1)[0].strip()


class _LineFinder:
    """Search rows forward from the last one found; a row that is not found stands where the last one did."""

    def __init__(self, lines: list[str], md: Markdown) -> None:
        self.stripped = [_strip_marks(line) for line in lines]
        self.places: dict[str, list[int]] = {}
        for number, line in enumerate(self.stripped):
            self.places.setdefault(line, []).append(number)
        self.headings = _heading_lines(lines)
        self.md = md
        self.last = -1
        self.last_row = ""

    def find(self, row: str, *, is_heading: bool, is_cell: bool) -> int:
        """Return the line of `row`: below the last one where that was the same row, but for cells of one row."""
        raw = _RAW_BLOCK.match(row)
        if raw:
            stash = self.md.htmlStash.rawHtmlBlocks
            block = stash[int(raw.group(1))] if int(raw.group(1)) < len(stash) else ""
            row = _first_row_of_raw(block) if isinstance(block, str) else ""
        wanted = _strip_marks(row)
        places = self.places.get(wanted, [])
        start = bisect_left(places, self.last + (wanted == self.last_row and not is_cell))
        self.last_row = wanted
        for number in places[start : start + _REACH]:
            if not is_heading or number in self.headings:
                self.last = number
                return number
        return self._find_part(wanted, is_heading)

    def _find_part(self, wanted: str, is_heading: bool) -> int:
        """Find a row of which the tree has only a part: a table's cell, a heading before its attributes."""
        start = max(self.last, 0)
        for number in range(start, min(len(self.stripped), start + _REACH)):
            if wanted and wanted in self.stripped[number] and (not is_heading or number in self.headings):
                self.last = number
                return number
        return max(self.last, 0)


def _first_row_of_raw(block: str) -> str:
    """Return the first line of raw HTML, or of the code that a fence became."""
    row = block.strip().split("\n", 1)[0]
    return html.unescape(re.sub(r"</?(?:pre|code)\b[^>]*>", "", row)) if row.startswith("<pre") else row


_REACH = 60
"""Lines, or equal rows, that are looked at: keeps time linear where rows cannot be found or come again and again."""


def _strip_marks(line: str) -> str:
    return _CLOSING_HASHES.sub("", _MARKS.sub("", line)).strip()


def _heading_lines(lines: list[str]) -> frozenset[int]:
    """Return the lines that are headings: behind hashes, or above a row of = or -."""
    hashed = {number for number, line in enumerate(lines) if re.match(r"[\s>\d.)*+\-:]*#{1,6}", line)}
    underlined = {number for number, line in enumerate(lines[1:]) if re.fullmatch(r"[\s>]*(?:=+|-+)\s*", line)}
    return frozenset(hashed | underlined)
