"""Headings without markup: short lines of their own with running text below them.

In: the article's rows, and which of them belong to lists. Out: the level of every row that is a heading.
"""

from __future__ import annotations

import re
from collections.abc import Sequence, Set
from itertools import groupby

from tutoslides.language import is_date_line
from tutoslides.readers.plain.rows import Row, is_label, is_running_text
from tutoslides.readers.plain.site_lines import site_line

_CAPTION = re.compile(
    r"(?:photo|image|figure|fig|illustration|crédits?|source|légende|schéma|caption|credit|picture|abbildung|foto|bild)"
    r"s?\b\s*(?:\d+\s*)?[:.\-–—©(]",
    re.IGNORECASE,
)
_WHOLE_QUOTATION = re.compile(r"[«“„\"].*[»”“\"]\Z")
_ADDRESS = re.compile(r"(?:https?://|www\.|\S+@\S+\.)\S*\Z")
_DECIMAL = re.compile(r"(\d{1,2}(?:\.\d{1,2})*)(?:[.)]|\s?[-–—:]|\s)\s*(?=[^\W\d_]|[«“\"(])")
_ROMAN = re.compile(r"[IVX]{1,5}(?:[.)]|\s?[-–—:])\s*\S")
_LETTERED = re.compile(r"[A-H](?:[.)]|\s[-–—])\s*\S")
_LEAST_NEIGHBOURS = 2
"""Headings set right above their text, from which a page's style is taken to be that throughout."""


def find_headings(rows: Sequence[Row], taken: Set[int], *, is_page: bool) -> dict[int, int]:
    """Return the level (from 1) of each row that is a heading, by index; rows in `taken` are none.

    `is_page` tells that the text is copied from a page with a frame: browsers set a heading right above its
    text and a blank line between paragraphs, so a short line with air on both sides is a caption there.
    """
    candidates = [index for index in range(len(rows)) if index not in taken and _could_head(rows, index, taken)]
    kept = _keep_one_style(rows, candidates, taken, is_page)
    levels = _levels([rows[index].text for index in kept])
    return dict(zip(kept, levels, strict=True))


def _could_head(rows: Sequence[Row], index: int, taken: Set[int]) -> bool:
    row = rows[index]
    return (
        is_label(row)
        and _opens_like_heading(row.text)
        and not _is_something_else(row.text)
        and not _continues_block(rows, index, taken)
        and _heads_text(rows, index, taken)
    )


def _opens_like_heading(text: str) -> bool:
    first = next((letter for letter in text if letter.isalnum()), "")
    return bool(first) and not first.islower()


def _is_something_else(text: str) -> bool:
    return bool(
        "©" in text
        or text[0] in "-–—•>*"
        or _CAPTION.match(text)
        or _WHOLE_QUOTATION.match(text)
        or _ADDRESS.match(text)
        or is_date_line(text)
        or site_line(text)
    )


def _continues_block(rows: Sequence[Row], index: int, taken: Set[int]) -> bool:
    """Tell whether the row goes on from a short line right above it, as in verse or an address."""
    row = rows[index]
    return (
        index > 0
        and row.above == 0
        and index - 1 not in taken
        and not is_running_text(rows[index - 1])
        and (not _heads_text(rows, index - 1, taken))
    )


def _heads_text(rows: Sequence[Row], index: int, taken: Set[int]) -> bool:
    """Tell whether running text or a list follows, at once or below a heading of a lower level."""
    for below in (index + 1, index + 2):
        if below >= len(rows):
            return False
        if below in taken or is_running_text(rows[below]):
            return True
        if not is_label(rows[below]) or _is_something_else(rows[below].text):
            return False
    return False


def _keep_one_style(rows: Sequence[Row], candidates: list[int], taken: Set[int], is_page: bool) -> list[int]:
    close = [index for index in candidates if rows[index].below == 0]
    apart = [index for index in candidates if rows[index].below > 0]
    has_air = sum(row.below > 0 for row in rows) * 3 > len(rows)
    numbered = [index for index in apart if _DECIMAL.match(rows[index].text)]
    is_close_style = (
        has_air
        and any(index + 1 not in taken for index in close)
        and (is_page or (len(close) >= _LEAST_NEIGHBOURS and len(close) >= len(apart)))
    )
    return sorted({*close, *numbered}) if is_close_style else candidates


def _levels(texts: list[str]) -> list[int]:
    """Return levels by numbering (1, 1.1; I, A, 1) or capitals; 1 where neither tells."""
    kinds = [_kind(text) for text in texts]
    outline = [kind for kind in ("capitals", "roman", "letter", "decimal") if kinds.count(kind) > 1]
    has_mixed_case = "capitals" in outline and "plain" in kinds
    levels = []
    for text, kind in zip(texts, kinds, strict=True):
        match = _DECIMAL.match(text)
        depth = match.group(1).count(".") if match and kind == "decimal" else 0
        base = outline.index(kind) if kind in outline else int(has_mixed_case)
        levels.append(base + depth + 1)
    return _without_gaps(levels)


def _kind(text: str) -> str:
    if _ROMAN.match(text):
        return "roman"
    if _DECIMAL.match(text):
        return "decimal"
    if _LETTERED.match(text):
        return "letter"
    letters = [letter for letter in text if letter.isalpha()]
    return "capitals" if len(letters) > 4 and all(not letter.islower() for letter in letters) else "plain"


def _without_gaps(levels: list[int]) -> list[int]:
    ranks = {level: rank for rank, (level, _) in enumerate(groupby(sorted(levels)), start=1)}
    return [ranks[level] for level in levels]
