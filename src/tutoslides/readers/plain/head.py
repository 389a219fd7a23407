"""The head of a page: menus, title, date and byline before the first running text.

In: rows. Out: the front page's entries, the site's remains, and the rows where the article starts.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from tutoslides.language import find_date, is_date_line
from tutoslides.readers.plain.bylines import byline_parts, names_after_by, names_alone
from tutoslides.readers.plain.list_marks import is_list_row
from tutoslides.readers.plain.rows import LONGEST_HEADING, SHORTEST_SENTENCE, Row, ends_with_full_stop, is_label
from tutoslides.readers.plain.site_lines import is_generated_note
from tutoslides.readers.plain.site_menus import belongs_to_frame
from tutoslides.readers.plain.title import find_title, is_frame_row, stands_above_byline

_LONGEST_TITLE_SENTENCE = 14
"""Words up to which a first line with a full stop may be a title, where longer text follows behind a blank line."""
_LEAST_SUBTITLE = 4
"""Words; a shorter line between title and byline ("Lettre n° 14") is a label of the site."""
_LONGEST_HEAD = 120
"""Rows; no page has more of them before its text."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """What stands before the article; `start` is the index of the first row that belongs to it."""

    start: int
    title: Row | None = None
    subtitle: Row | None = None
    authors: tuple[str, ...] = ()
    date: datetime.date | None = None
    provenance: str | None = None
    remains: tuple[Row, ...] = ()


def read_head(rows: Sequence[Row], *, given_title: str = "") -> Head:
    """Find the title among the rows before the first running text, and tell the site's lines from the author's.

    `given_title` is the front matter's: a row that repeats it is the title, and no other is.
    """
    end = _first_running_text(rows)
    zone = rows[:end]
    title = find_title(zone, rows[end:], given_title)
    last_site_row = max((index for index, row in enumerate(zone) if is_frame_row(row)), default=-1)
    if title is None and not given_title and _is_sentence_title(rows, end):
        title, last_site_row = end, end - 1
    start = max(last_site_row, title if title is not None else -1) + 1
    if title is not None and start == title + 1 < end and _is_name_line(rows[start]):
        start += 1
    return _sort_rows(rows[:start], title, start)


def _first_running_text(rows: Sequence[Row]) -> int:
    for index, row in enumerate(rows[:_LONGEST_HEAD]):
        if _is_prose(row) and not is_frame_row(row) and not stands_above_byline(rows, index):
            return index
    return min(len(rows), _LONGEST_HEAD)


def _is_prose(row: Row) -> bool:
    words = row.word_count
    if words > LONGEST_HEADING or is_list_row(row):
        return True
    if row.text[-1] in ",;:" or row.text.rstrip('»”" \u00a0\u202f').endswith((",", ";", ":")):
        return True
    return words >= SHORTEST_SENTENCE and ends_with_full_stop(row.text)


def _is_sentence_title(rows: Sequence[Row], end: int) -> bool:
    """Tell whether the first text is one short sentence, alone above longer text: a title with a full stop."""
    if end + 1 >= len(rows) or rows[end].text[-1] in ",;:" or is_list_row(rows[end]):
        return False
    first, second = rows[end], rows[end + 1]
    is_short = first.word_count <= _LONGEST_TITLE_SENTENCE and len(re.findall(r"[.!?…]+(?:\s|$)", first.text)) == 1
    return is_short and first.below > 0 and second.word_count > 2 * _LONGEST_TITLE_SENTENCE


def _is_name_line(row: Row) -> bool:
    """Tell whether the row right below the title is the author's name: below a heading the text follows at once."""
    return row.below > 0 and bool(names_alone(row.text))


@dataclass(slots=True)
class _Roles:
    """The roles of the head's rows, filled row by row; what has no role is the site's."""

    title: Row | None
    subtitle: Row | None = None
    authors: tuple[str, ...] = ()
    date: datetime.date | None = None
    provenance: str | None = None
    remains: list[Row] = field(default_factory=list)

    def take(self, row: Row, *, is_below_title: bool, could_be_subtitle: bool) -> None:
        if is_generated_note(row.text):
            self.provenance = self.provenance or row.text
            self.remains.append(row)
            return
        found = find_date(row.text)
        names = names_after_by(row.text) or _names_below_title(row, is_below_title)
        self.authors, self.date = self.authors or names, self.date or found
        if could_be_subtitle and not found and not names and _is_subtitle(row):
            self.subtitle = row
        elif not _is_only_byline(row, names, found):
            self.remains.append(row)


def _sort_rows(rows: Sequence[Row], title: int | None, start: int) -> Head:
    roles = _Roles(title=rows[title] if title is not None else None)
    for index, row in enumerate(rows):
        if index != title:
            is_below = title is not None and index > title
            roles.take(row, is_below_title=is_below, could_be_subtitle=is_below and index - 1 == title)
    return Head(
        start=start,
        title=roles.title,
        subtitle=roles.subtitle,
        authors=roles.authors,
        date=roles.date,
        provenance=roles.provenance,
        remains=tuple(roles.remains),
    )


def _is_only_byline(row: Row, names: tuple[str, ...], date: datetime.date | None) -> bool:
    """Tell whether date and names are all that the row says: nothing of it is left for the remains."""
    if date and is_date_line(row.text):
        return True
    return bool(names) and len(byline_parts(row.text)) == 1


def _names_below_title(row: Row, is_below_title: bool) -> tuple[str, ...]:
    """Return the names of a line without "by", which only the place below the title makes a byline."""
    return names_alone(row.text) if is_below_title and not belongs_to_frame(row.text) else ()


def _is_subtitle(row: Row) -> bool:
    return is_label(row) and row.word_count >= _LEAST_SUBTITLE and not is_frame_row(row)
