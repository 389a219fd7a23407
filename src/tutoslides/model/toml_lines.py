"""Where each entry of a TOML text stands, since the standard reader forgets it. Text in, line by path out."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import TypeAlias

Path: TypeAlias = tuple[str | int, ...]
"""The way to an entry: names of tables, numbers (from 0) in lists of tables, then the entry's own name."""

WORD = r"""(?:"[^"]*"|'[^']*'|[\w-]+)"""
WORDS = rf"{WORD}(?:\s*\.\s*{WORD})*"
HEADER = re.compile(rf"\s*(\[\[?)\s*({WORDS})\s*\]")
ENTRY = re.compile(rf"\s*({WORDS})\s*=")


@lru_cache(maxsize=1)
def locate_entries(text: str) -> dict[Path, int]:
    """Return the line, from 1, of every table and entry that begins a line.

    What stands inside `{ … }` or a list of several lines has no line of its own: `line_of` gives that of its owner.
    """
    lines: dict[Path, int] = {(): 1}
    for line, path in _entries(text):
        for end in range(1, len(path) + 1):
            lines.setdefault(path[:end], line)
    return lines


def line_of(path: Path, lines: Mapping[Path, int]) -> int:
    """Return the line of `path`, or of the nearest thing around it."""
    return next((lines[path[:end]] for end in range(len(path), 0, -1) if path[:end] in lines), 1)


def _entries(text: str) -> Iterator[tuple[int, Path]]:
    table: Path = ()
    counts: Counter[Path] = Counter()
    for number, line in enumerate(text.splitlines(), 1):
        if header := HEADER.match(line):
            table = _words(header[2])
            if header[1] == "[[":
                counts[table] += 1
                table = (*table, counts[table] - 1)
            yield number, table
        elif entry := ENTRY.match(line):
            yield number, (*table, *_words(entry[1]))


def _words(dotted: str) -> Path:
    return tuple(word.strip("\"'") for word in re.findall(WORD, dotted))
