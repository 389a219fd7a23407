"""Pull quotes: words of the article that its page shows once more in large letters, with the speaker below.

In: the article's rows. Out: those that only repeat what another row says.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence

from tutoslides.readers.plain.bylines import names_alone
from tutoslides.readers.plain.rows import Row, ends_with_full_stop, is_label

SHORTEST = 10
"""Words; a shorter line that the text repeats is a heading."""

Words = tuple[str, ...]

_WORD = re.compile(r"\w+")
_MARKED = re.compile(r"[«“„\"]\W*\Z")


def pull_quotes(rows: Sequence[Row]) -> tuple[Row, ...]:
    """Return the rows that repeat somebody's words, or a whole sentence, of a longer row, with the name below them."""
    sources = _rows_by_opening(rows)
    found: list[Row] = []
    for index, row in enumerate(rows):
        source = next((other for other in sources.get(_opening(row), ()) if _says(other, row)), None)
        if source is None:
            continue
        found.append(row)
        below = rows[index + 1] if index + 1 < len(rows) else None
        if below and below.above == 0 and is_label(below) and _is_credit(below, source):
            found.append(below)
    return tuple(found)


def _opening(row: Row) -> Words:
    """Return the first words of a row that is long enough to be a pull quote, none of another."""
    words = _words_of(row)
    return words[:SHORTEST] if len(words) >= SHORTEST else ()


def _rows_by_opening(rows: Sequence[Row]) -> dict[Words, list[Row]]:
    """Return, by the first words of a row, the rows that hold these words; time grows with the text."""
    wanted = {_opening(row) for row in rows} - {()}
    found: dict[Words, list[Row]] = defaultdict(list)
    for row in rows:
        words = _words_of(row)
        for start in range(len(words) - SHORTEST + 1):
            piece = words[start : start + SHORTEST]
            if piece in wanted:
                found[piece].append(row)
    return found


def _words_of(row: Row) -> Words:
    return tuple(_WORD.findall(row.text.lower()))


def _says(source: Row, row: Row) -> bool:
    """Tell whether a longer row says all words of `row`, in quotation marks unless `row` ends like a sentence."""
    if source is row or len(source.text) <= len(row.text) + SHORTEST:
        return False
    words = (re.escape(word) for word in _WORD.findall(row.text))
    match = re.search(r"\W+".join(words), source.text, re.IGNORECASE)
    return match is not None and bool(_MARKED.search(source.text[: match.start()]) or ends_with_full_stop(row.text))


def _is_credit(row: Row, source: Row) -> bool:
    names = names_alone(row.text)
    return bool(names) and names[0].split(",")[0] in source.text
