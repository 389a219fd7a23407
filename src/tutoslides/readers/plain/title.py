"""The title among the rows above the text: the site's slogans and menus, dates and bylines stand there too.

In: the rows above the first running text, and those below. Out: the index of the title's row.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from tutoslides.language import find_date, is_date_line
from tutoslides.readers.plain.bylines import names_after_by, names_alone
from tutoslides.readers.plain.list_marks import is_list_row
from tutoslides.readers.plain.rows import LONGEST_HEADING, Row, is_label
from tutoslides.readers.plain.site_lines import is_generated_note
from tutoslides.readers.plain.site_menus import belongs_to_frame, path_steps


def find_title(zone: Sequence[Row], text: Sequence[Row], given_title: str) -> int | None:
    """Return the index of the title in `zone`, None where none of its rows is one.

    A row that repeats `given_title` is the title; else one that ends a path line; else the first label where
    there is no frame; else the label with the best score, those above the byline first.
    """
    candidates = [
        index
        for index, row in enumerate(zone)
        if (is_label(row) or stands_above_byline((*zone, *text[:1]), index)) and not is_frame_row(row)
    ]
    if given_title:
        return next((index for index in candidates if _same_words(zone[index].text, given_title)), None)
    anchors = [index for index, row in enumerate(zone) if is_frame_row(row) and not belongs_to_frame(row.text)]
    anchors += [index for index, row in enumerate(zone) if belongs_to_frame(row.text) and find_date(row.text)]
    for row in zone:
        steps = path_steps(row.text)
        repeated = [index for index in candidates if steps and _same_words(zone[index].text, steps[-1])]
        if repeated:
            return repeated[0]
    return _best_title(zone, candidates, min(anchors, default=None), text)


def stands_above_byline(rows: Sequence[Row], index: int) -> bool:
    """Tell whether a short row has the byline or date right below it, and the text behind that.

    It is a title then, even if it ends with a full stop.
    """
    if rows[index].word_count > LONGEST_HEADING or is_list_row(rows[index]) or rows[index].text[-1] in ",;:":
        return False
    below = rows[index + 1 : index + 3]
    has_text = any(row.word_count > LONGEST_HEADING for row in rows[index + 2 : index + _TEXT_BELOW])
    return has_text and any(names_after_by(row.text) or is_date_line(row.text) for row in below)


_TEXT_BELOW = 12
"""Rows below a title within which its text begins."""


def is_frame_row(row: Row) -> bool:
    """Tell whether `row` is the site's or the byline's: what surrounds a title without being the article."""
    text = row.text
    return belongs_to_frame(text) or is_date_line(text) or is_generated_note(text) or bool(names_after_by(text))


def _best_title(zone: Sequence[Row], candidates: list[int], anchor: int | None, text: Sequence[Row]) -> int | None:
    last_frame = max((index for index, row in enumerate(zone) if is_frame_row(row)), default=None)
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
