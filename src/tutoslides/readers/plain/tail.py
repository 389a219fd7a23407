"""The end of a page: where the article stops and the site goes on.

In: the rows after the head. Out: how many of them are the article's, and what the others tell of it.
"""

from __future__ import annotations

from collections.abc import Sequence

from tutoslides.readers.plain.list_marks import is_list_row, list_mark
from tutoslides.readers.plain.rows import Row, ends_sentence, is_running_text
from tutoslides.readers.plain.site_lines import SiteLine, is_picture_credit, site_line
from tutoslides.readers.plain.site_menus import belongs_to_frame

_LARGEST_SHARE_AFTER = 0.5
"""Share of the words before it that may follow a line that usually ends an article (teasers, an author's portrait)."""
_LONGEST_FRAGMENT = 6
"""Words of a menu entry, tag or name that stands among the site's lines."""
_LEAST_MENU = 4
"""Rows of fragments in a row that make a menu, where no known word tells."""


def article_end(rows: Sequence[Row]) -> int:
    """Return the index of the first row after the article; `len(rows)` where nothing follows it."""
    end = _first_ending(rows)
    if end == len(rows):
        end = _start_of_last_menu(rows)
    return _start_of_frame(rows, _walk_back(rows, end))


def _start_of_frame(rows: Sequence[Row], end: int) -> int:
    """Move the end up to the first site line from which only fragments lead to it."""
    start = end
    for index in range(end - 1, -1, -1):
        row = rows[index]
        if is_running_text(row) or list_mark(row) is not None or _is_heading_like(rows, index):
            break
        if belongs_to_frame(row.text):
            start = index
    return start


def _first_ending(rows: Sequence[Row]) -> int:
    counts = [row.word_count if is_running_text(row) else 0 for row in rows]
    total, before = sum(counts), 0
    for index, row in enumerate(rows):
        kind = site_line(row.text)
        if before and kind is SiteLine.FINAL and not _opens_section(rows, index):
            return index
        if before and kind is SiteLine.ENDING and total - before - counts[index] <= _LARGEST_SHARE_AFTER * before:
            return index
        before += counts[index]
    return len(rows)


def _opens_section(rows: Sequence[Row], index: int) -> bool:
    """Tell a heading such as "Commentaires" amid the article from the head of the comments: long text follows it."""
    after = sum(row.word_count for row in rows[index + 1 :] if is_running_text(row))
    before = sum(row.word_count for row in rows[:index] if is_running_text(row))
    return before < after and len(rows[index].text.split()) == 1


def _start_of_last_menu(rows: Sequence[Row]) -> int:
    """Return the start of a closing run of fragments without any stop: an unknown site's menu."""
    start = len(rows)
    while start and _is_fragment(rows[start - 1]) and (start == len(rows) or rows[start].above == 0):
        start -= 1
    has_text = any(is_running_text(row) for row in rows[:start])
    follows_intro = start and rows[start - 1].text.endswith(":")
    is_menu_run = len(rows) - start >= _LEAST_MENU and has_text and not follows_intro
    return start if is_menu_run and rows[start].above > 0 else len(rows)


def _walk_back(rows: Sequence[Row], end: int) -> int:
    """Move the end over site lines before it, and over fragments in one block with them that the text never names."""
    reached_site = end < len(rows)
    text = ""
    while end:
        row = rows[end - 1]
        if belongs_to_frame(row.text) and not _is_heading_like(rows, end - 1):
            reached_site = True
        elif reached_site and end < len(rows) and rows[end].above == 0 and _is_fragment(row):
            text = text or "\n".join(other.text for other in rows[: end - 1] if is_running_text(other))
            if row.text in text or is_list_row(row):
                break
        else:
            break
        end -= 1
    return end


def _is_heading_like(rows: Sequence[Row], index: int) -> bool:
    """Tell whether running text of the article follows: then even a menu's word is a heading."""
    return index + 1 < len(rows) and is_running_text(rows[index + 1]) and not belongs_to_frame(rows[index + 1].text)


def _is_fragment(row: Row) -> bool:
    return row.word_count <= _LONGEST_FRAGMENT and not ends_sentence(row.text) and row.text[-1] not in ",;"


def is_stray_site_line(rows: Sequence[Row], index: int) -> bool:
    """Tell whether a row amid the article is a share link, a teaser or the like: no text, no item, no heading."""
    row = rows[index]
    if site_line(row.text) not in (SiteLine.BESIDE, SiteLine.ENDING) or list_mark(row) is not None:
        return False
    if is_picture_credit(row.text):
        return True
    could_head = row.word_count == 1 and _is_heading_like(rows, index)
    return ":" in row.text[:_LONGEST_LABEL] or not (is_running_text(row) or could_head)


_LONGEST_LABEL = 30
"""Characters before the colon of a teaser ("À lire aussi : …")."""
