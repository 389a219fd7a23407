"""Lists as most authors write them, set as Python-Markdown reads them.

In: lines in order. Out: the same lines, items indented by four columns a level, an empty line before a list.
Python-Markdown follows the first Markdown: nested items need four blanks, and a list an empty line before it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

_ITEM = re.compile(r"(?P<indent> *)(?P<mark>[-*+]|\d{1,9}[.)])(?P<gap> +)(?=\S)")
_RULE = re.compile(r" {0,3}(?:(?:\* *){3,}|(?:- *){3,}|(?:_ *){3,})")
_QUOTE = re.compile(r"(?: {0,3}>)+ ?")
_OTHER_BLOCK = re.compile(r" {0,3}(?:#{1,6} |>|\||<|=+ *$|\[\^?[^\]]+\]:)")
_LEAST_NESTING = 2
"""Columns by which an item must stand deeper than another to be nested in it."""
_DEEPEST = 12
"""Levels that a list may have; nobody reads more, and the parser takes minutes over hundreds."""
_PARTING = "<!-- -->"
"""Keeps two quotations apart that only an empty line parts; Python-Markdown would make them one."""
_WIDTH = 4
"""Columns of one level: Python-Markdown's `tab_length`."""


def words_of_item(row: str) -> int:
    """Return where the words of the list item `row` begin, 0 where it is none or opens with another block."""
    item = None if _RULE.fullmatch(row) else _ITEM.match(row)
    words = row[item.end() :] if item else ""
    return item.end() if item and not _ITEM.match(words) and not _OTHER_BLOCK.match(words) else 0


@dataclass(slots=True)
class ListLayout:
    """The lists that are open: for each level the columns of its mark and of its words."""

    levels: list[tuple[int, int]] = field(default_factory=list)
    before: str = ""
    prefix: str = ""
    last_quote_ended: bool = False

    def set(self, raw: str) -> list[str]:
        """Return the lines to parse for the line `raw`: itself, perhaps indented, perhaps after an empty one."""
        line = raw.expandtabs(_WIDTH)
        quote = _QUOTE.match(line)
        prefix = quote.group() if quote else ""
        opens_next_quote = bool(prefix) and self.last_quote_ended and not self.levels
        self.last_quote_ended = not line.strip() and (bool(self.prefix) or self.last_quote_ended)
        stands_below_list = bool(self.levels) and bool(self.before.strip())
        has_other_prefix = prefix.count(">") != self.prefix.count(">")
        if has_other_prefix:
            self.levels, self.before, self.prefix = [], "", prefix
        rows = self._set_row(line[len(prefix) :])
        self.before = line[len(prefix) :]
        lines = [prefix + row if row or not prefix else prefix.rstrip() for row in rows]
        if opens_next_quote:
            return [_PARTING, "", *lines]
        left_list = stands_below_list and not self.levels
        return ["" if has_other_prefix else prefix.rstrip(), *lines] if left_list else lines

    def open_code(self) -> list[str]:
        """Return what must stand before a fence: an empty line where a list is open, which ends there."""
        was_open = bool(self.levels) and bool(self.before.strip())
        self.levels, self.before = [], ""
        return [""] if was_open else []

    def _set_row(self, row: str) -> list[str]:
        if not row.strip():
            return [row]
        item = None if _RULE.fullmatch(row) else _ITEM.match(row)
        if item and (self.levels or len(item["indent"]) < _WIDTH):
            return self._set_item(row, item)
        return [self._set_other(row)]

    def _set_item(self, row: str, item: re.Match[str]) -> list[str]:
        column = len(item["indent"])
        is_new = not self.levels
        if is_new and self._interrupts_nothing(item["mark"]):
            return [row]
        while self.levels and column < self.levels[-1][0] + _LEAST_NESTING:
            self.levels.pop()
        del self.levels[_DEEPEST:]
        depth = len(self.levels)
        self.levels.append((column, item.end()))
        mark = item["mark"].replace(")", ".")
        words = row[item.end() :]
        line = " " * (_WIDTH * depth) + mark + " " * max(1, _WIDTH - len(mark)) + words
        return ["", line] if is_new and self.before.strip() else [line]

    def _interrupts_nothing(self, mark: str) -> bool:
        """Tell whether a number amid a paragraph is no list: as in GitHub's Markdown, only 1 opens one there."""
        return (
            bool(self.before.strip()) and mark[0].isdigit() and mark[:-1] != "1" and not _OTHER_BLOCK.match(self.before)
        )

    def _set_other(self, row: str) -> str:
        column = len(row) - len(row.lstrip(" "))
        if not self.levels:
            return row
        after_blank = not self.before.strip()
        if after_blank and column < self.levels[0][0] + _LEAST_NESTING:
            self.levels = []
            return row
        if not after_blank and column <= self.levels[0][0] and _OTHER_BLOCK.match(row):
            self.levels = []
            return row
        while after_blank and len(self.levels) > 1 and column < self.levels[-1][0] + _LEAST_NESTING:
            self.levels.pop()
        depth = len(self.levels)
        extra = max(0, column - self.levels[-1][1])
        return " " * (_WIDTH * depth + extra) + row.lstrip(" ")
