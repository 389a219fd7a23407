"""Comments, set apart before the parser sees them: Python-Markdown would tear their lines and lists apart.

In: source lines. Out: lines in which marks stand for comments, which are kept with their source lines.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

COMMENT_MARK = "\x01"
"""Stands in no source: decoding removes control characters."""
MARKS = re.compile(f"{COMMENT_MARK}(\\d+){COMMENT_MARK}")
"""`COMMENT_MARK`, a comment's number, `COMMENT_MARK`."""

_COMMENT = re.compile(r"<!--(?P<text>.*?)-->")


def mark_comments(raw: str, number: int, comments: list[tuple[int, str]]) -> str:
    """Return the line `number` with a mark for each of its comments, which are added to `comments`.

    What stands in inline code is no comment.
    """
    pieces: list[str] = []
    place = seen = ticks = 0
    for one in _COMMENT.finditer(raw):
        ticks += raw.count("`", seen, one.start())
        seen = one.start()
        if ticks % 2 == 0:
            comments.append((number, one["text"]))
            pieces += [raw[place : one.start()], f"{COMMENT_MARK}{len(comments) - 1}{COMMENT_MARK}"]
            place = one.end()
    return "".join(pieces) + raw[place:]


def closing_lines(lines: Sequence[str]) -> tuple[int, ...]:
    """Return the indices of the lines on which a comment may end."""
    return tuple(index for index, line in enumerate(lines) if "-->" in line)


def join_comment(lines: Sequence[str], start: int, closing: Sequence[int]) -> tuple[str, int]:
    """Return the line at `start` with the lines over which its comment runs, and how many lines those are."""
    end = start
    while _leaves_open(lines[end]):
        next_closing = bisect_left(closing, end + 1)
        if next_closing == len(closing):
            break
        end = closing[next_closing]
    return " ".join((lines[start], *(line.strip() for line in lines[start + 1 : end + 1]))), end - start + 1


def _leaves_open(line: str) -> bool:
    """Tell whether a comment begins on `line`, outside inline code, and does not end there."""
    opened = line.find("<!--", line.rfind("-->") + 1)
    return opened >= 0 and line.count("`", 0, opened) % 2 == 0
