"""The head of a page: menus, title, date and byline before the first running text.

In: rows. Out: the front page's entries, the site's remains, and the rows where the article starts.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Sequence
from dataclasses import dataclass

from tutoslides.language import find_date, is_date_line
from tutoslides.readers.plain.bylines import byline_parts, names_after_by, names_alone
from tutoslides.readers.plain.list_marks import is_list_row
from tutoslides.readers.plain.rows import LONGEST_HEADING, SHORTEST_SENTENCE, Row, ends_with_full_stop, is_label
from tutoslides.readers.plain.site_lines import is_generated_note
from tutoslides.readers.plain.site_menus import belongs_to_frame, path_steps

_LONGEST_TITLE_SENTENCE = 14
"""Words up to which a first line with a full stop may be a title, where longer text follows behind a blank line."""
_LONGEST_QUESTION_TITLE = 25
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
    title = _find_title(zone, rows[end:], given_title)
    last_site_row = max((index for index, row in enumerate(zone) if _is_frame(row)), default=-1)
    if title is None and not given_title and _is_sentence_title(rows, end):
        title, last_site_row = end, end - 1
    start = max(last_site_row, title if title is not None else -1) + 1
    return _sort_rows(rows[:start], title, start)


def _first_running_text(rows: Sequence[Row]) -> int:
    for index, row in enumerate(rows[:_LONGEST_HEAD]):
        if _is_prose(row) and not _is_frame(row):
            return index
    return min(len(rows), _LONGEST_HEAD)


def _is_prose(row: Row) -> bool:
    words = row.word_count
    if words > LONGEST_HEADING or is_list_row(row):
        return True
    if row.text[-1] in ",;:" or row.text.rstrip('»”" \u00a0\u202f').endswith((",", ";", ":")):
        return True
    return words >= SHORTEST_SENTENCE and ends_with_full_stop(row.text)


def _is_frame(row: Row) -> bool:
    """Tell whether `row` is the site's or the byline's: what surrounds a title without being the article."""
    text = row.text
    return belongs_to_frame(text) or is_date_line(text) or is_generated_note(text) or bool(names_after_by(text))


def _is_sentence_title(rows: Sequence[Row], end: int) -> bool:
    """Tell whether the first text is one short sentence, alone above longer text: a title with a full stop."""
    if end + 1 >= len(rows) or rows[end].text[-1] in ",;:" or is_list_row(rows[end]):
        return False
    first, second = rows[end], rows[end + 1]
    is_short = first.word_count <= _LONGEST_TITLE_SENTENCE and len(re.findall(r"[.!?…]+(?:\s|$)", first.text)) == 1
    return is_short and first.below > 0 and second.word_count > 2 * _LONGEST_TITLE_SENTENCE


def _find_title(zone: Sequence[Row], text: Sequence[Row], given_title: str) -> int | None:
    candidates = [index for index, row in enumerate(zone) if is_label(row) and not _is_frame(row)]
    if given_title:
        return next((index for index in candidates if _same_words(zone[index].text, given_title)), None)
    anchors = [index for index, row in enumerate(zone) if _is_frame(row) and not belongs_to_frame(row.text)]
    anchors += [index for index, row in enumerate(zone) if belongs_to_frame(row.text) and find_date(row.text)]
    for row in zone:
        steps = path_steps(row.text)
        repeated = [index for index in candidates if steps and _same_words(zone[index].text, steps[-1])]
        if repeated:
            return repeated[0]
    return _best_title(zone, candidates, min(anchors, default=None), text)


def _best_title(zone: Sequence[Row], candidates: list[int], anchor: int | None, text: Sequence[Row]) -> int | None:
    last_frame = max((index for index, row in enumerate(zone) if _is_frame(row)), default=None)
    if last_frame is None:
        return candidates[0] if candidates else None
    before = [index for index in candidates if anchor is not None and index < anchor]
    named = [index for index in before if not names_alone(zone[index].text)]
    choice = named or before or candidates
    nearest = (_first_of_last_run(zone, choice) if before else choice[0]) if choice else None
    words = _long_words(" ".join(row.text for row in text[:_SEARCHED] if not belongs_to_frame(row.text)))
    return max(
        choice,
        key=lambda index: _title_score(zone[index].text, words) + (_NEAREST_BONUS if index == nearest else 0.0),
        default=None,
    )


def _first_of_last_run(zone: Sequence[Row], candidates: list[int]) -> int:
    """Return the title of a title and its subtitle right before the byline, else the last candidate."""
    last = candidates[-1]
    is_pair = last - 1 in candidates and zone[last - 1].word_count > 1
    return last - 1 if is_pair else last


_SEARCHED = 400
"""Rows of the text in which a title's words are looked for."""

_NEAREST_BONUS = 1.5
"""What standing next to the byline counts: as much as half of the words found again in the text."""
_MOST_COUNTED_WORDS = 8


def _title_score(text: str, words: frozenset[str]) -> float:
    """Score a candidate: titles are longer than menu entries, and the article speaks of what they name."""
    own = _long_words(text)
    echoed = len(own & words) / len(own) if own else 0.0
    return 0.4 * min(len(text.split()), _MOST_COUNTED_WORDS) + 3.0 * echoed


def _long_words(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"[^\W\d_]{4,}", text.lower()))


def _same_words(text: str, other: str) -> bool:
    return re.findall(r"\w+", text.lower()) == re.findall(r"\w+", other.lower())


def _sort_rows(rows: Sequence[Row], title: int | None, start: int) -> Head:
    """Give each row of the head its role; what has none is the site's."""
    authors: tuple[str, ...] = ()
    date: datetime.date | None = None
    subtitle: Row | None = None
    provenance: str | None = None
    remains: list[Row] = []
    for index, row in enumerate(rows):
        if index == title:
            continue
        if is_generated_note(row.text):
            provenance = provenance or row.text
            remains.append(row)
            continue
        found = find_date(row.text)
        names = names_after_by(row.text) or _names_beside(rows, index, title)
        says_more = len(byline_parts(row.text)) > 1 and not is_date_line(row.text)
        if says_more or not (names or (found and is_date_line(row.text))):
            if found is None and title is not None and index == title + 1 and _is_subtitle(row):
                subtitle = row
            else:
                remains.append(row)
        authors, date = authors or names, date or found
    return Head(
        start=start,
        title=rows[title] if title is not None else None,
        subtitle=subtitle,
        authors=authors,
        date=date,
        provenance=provenance,
        remains=tuple(remains),
    )


def _names_beside(rows: Sequence[Row], index: int, title: int | None) -> tuple[str, ...]:
    """Return the names of a line without "by": below the title, in a head that also has a date or counters."""
    if title is None or index < title or belongs_to_frame(rows[index].text):
        return ()
    return names_alone(rows[index].text)


def _is_subtitle(row: Row) -> bool:
    return is_label(row) and row.word_count >= _LEAST_SUBTITLE and not _is_frame(row)
