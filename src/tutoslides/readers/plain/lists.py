"""Lists in plain text: marked items, and bare lines that a colon announces.

In: rows and where to look. Out: the list and the row after it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tutoslides.readers.plain.list_marks import ListMark, is_list_row, list_mark
from tutoslides.readers.plain.rows import LONGEST_HEADING, Row, ends_with_full_stop, is_running_text

_LONGEST_BARE_ITEM = 20
"""Words of an item that has neither mark nor semicolon."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundItem:
    """An item's words, and the rows that belong to it below: continuations and nested items."""

    row: Row
    words: str
    below: tuple[Row, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundList:
    """A list in rows `start` to `end` (exclusive)."""

    start: int
    end: int
    items: tuple[FoundItem, ...]
    ordered: bool = False
    first_number: int = 1


def find_lists(rows: Sequence[Row]) -> tuple[FoundList, ...]:
    """Return the lists of `rows`, in order, without overlap."""
    found: list[FoundList] = []
    index = 0
    while index < len(rows):
        one = _marked_list(rows, index) or _announced_list(rows, index)
        if one:
            found.append(one)
        index = one.end if one else index + 1
    return tuple(found)


def _marked_list(rows: Sequence[Row], start: int) -> FoundList | None:
    mark = list_mark(rows[start])
    if mark is None:
        return None
    heads = [start]
    index = start + 1
    while index < len(rows) and (step := _step(rows, index, start, mark, len(heads))):
        if step == "item":
            heads.append(index)
        index += 1
    if not _is_list(rows[start], mark, len(heads)):
        return None
    ends = [*heads[1:], index]
    return FoundList(
        start=start,
        end=index,
        items=tuple(
            FoundItem(row=rows[head], words=_words(rows[head]), below=tuple(rows[head + 1 : end]))
            for head, end in zip(heads, ends, strict=True)
        ),
        ordered=mark.number > 0,
        first_number=max(mark.number, 1),
    )


def _step(rows: Sequence[Row], index: int, start: int, mark: ListMark, count: int) -> str:
    """Return "item" or "below" for a row of the list that began at `start`, "" for one after it."""
    row, other = rows[index], list_mark(rows[index])
    if row.indent > rows[start].indent and (other or row.above == 0):
        return "below"
    if other is None or other.kind != mark.kind or row.indent < rows[start].indent:
        return ""
    return "item" if not mark.number or other.number == mark.number + count else ""


def _is_list(first: Row, mark: ListMark, count: int) -> bool:
    """Tell a list from a single line: dialogue dashes, numbers and emoji need a neighbour to be marks."""
    if mark.kind in "-*+•‣◦▪■●⁃":
        return (
            count > 1 or not first.text.startswith("- ") or mark.words[:1].islower() or ends_with_full_stop(first.text)
        )
    return count > 1


def _words(row: Row) -> str:
    mark = list_mark(row)
    return mark.words if mark else row.text


def _announced_list(rows: Sequence[Row], start: int) -> FoundList | None:
    """Return the bare lines that follow a colon in one block ("Il faut :", then "… ;", "… ;", "…")."""
    if not start or not _announces(rows[start - 1]) or rows[start].above > 1 or is_list_row(rows[start]):
        return None
    end = start
    while end < len(rows) and (end == start or rows[end].above == 0) and _is_bare_item(rows, end, start):
        end += 1
    if end - start < 2:
        return None
    items = tuple(FoundItem(row=row, words=row.text) for row in rows[start:end])
    return FoundList(start=start, end=end, items=items)


def _announces(row: Row) -> bool:
    return row.text.endswith(":") and row.word_count > 1


def _is_bare_item(rows: Sequence[Row], index: int, start: int) -> bool:
    row = rows[index]
    if is_list_row(row):
        return False
    follows_semicolon = index > start and rows[index - 1].text.endswith((";", ","))
    if row.text.endswith(";") or follows_semicolon:
        return True
    return row.word_count <= _LONGEST_BARE_ITEM and not is_running_text(row) and row.word_count <= LONGEST_HEADING
