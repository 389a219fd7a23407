"""Hard-wrapped text: lines of one width are joined to paragraphs again.

In: rows. Out: rows, where a wrapped text's paragraphs are one row each, at the line where they start.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from tutoslides.readers.plain.list_marks import is_list_row
from tutoslides.readers.plain.rows import Row, ends_sentence

_WIDEST = 130
"""Characters; a text with longer lines is not wrapped by hand or mailer (they use 65 to 100)."""
_NARROWEST = 45
_FULL = 0.8
"""Share of the width from which a line counts as full: a long word that did not fit leaves that much."""
_LEAST_JOINTS = 3


def join_wrapped(rows: tuple[Row, ...]) -> tuple[Row, ...]:
    """Return `rows` with the lines of wrapped paragraphs joined; other texts come back as they are."""
    width = _width_of_wrapped(rows)
    if not width:
        return rows
    joined: list[Row] = []
    last_line = ""
    for row in rows:
        if joined and row.above == 0 and _goes_on(last_line, row, width):
            joined[-1] = replace(joined[-1], text=_join(joined[-1].text, row.text), below=row.below)
        else:
            joined.append(row)
        last_line = " " * row.indent + row.text
    return tuple(joined)


def _width_of_wrapped(rows: tuple[Row, ...]) -> int:
    """Return the width that `rows` are wrapped at, 0 where they are not."""
    lengths = sorted(row.indent + len(row.text) for row in rows)
    if not lengths:
        return 0
    width = lengths[int(0.98 * (len(lengths) - 1))]
    joints = [row for row, following in pairwise(rows) if following.above == 0]
    full = [row for row in joints if len(row.text) + row.indent >= _FULL * width]
    open_ends = [row for row in full if not ends_sentence(row.text)]
    is_wrapped = (
        _NARROWEST <= width <= _WIDEST
        and lengths[-1] <= 2 * _WIDEST
        and len(open_ends) >= _LEAST_JOINTS
        and 3 * len(full) >= len(joints)
        and 2 * len(open_ends) >= len(full)
    )
    return width if is_wrapped else 0


def _goes_on(last_line: str, row: Row, width: int) -> bool:
    first_word = row.text.split(maxsplit=1)[0]
    return len(last_line) + 1 + len(first_word) > _FULL * width and not is_list_row(row)


def _join(text: str, continuation: str) -> str:
    glue = "" if text.endswith("-") and not text.endswith(" -") else " "
    return text + glue + continuation
