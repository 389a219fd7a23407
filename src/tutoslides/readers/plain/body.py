"""The article's rows become blocks: headings, paragraphs, lists, quotations, verse.

In: the rows between head and tail. Out: blocks in order, each with its place.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from tutoslides.model.article import Block, BulletList, Directive, Heading, ListItem, Paragraph, Quote
from tutoslides.model.diagnostics import Place
from tutoslides.model.text import plain_text, runs_of
from tutoslides.readers.manuscript import Manuscript
from tutoslides.readers.plain.headings import find_headings
from tutoslides.readers.plain.lists import FoundItem, FoundList, find_lists
from tutoslides.readers.plain.rows import Row, ends_sentence, is_running_text

_LONGEST_VERSE = 70
"""Characters of a line that may be verse, an address or a signature: lines to be kept apart, not joined."""
_LEAST_QUOTE_INDENT = 3
_DASH_LINE = re.compile(r"(?:[—–―]|-{1,3})\s*(?=[^\W\d_])")
_LONGEST_ATTRIBUTION = 20
"""Words."""
_QUOTED = re.compile(r"[«“„\"].*[»”“\"]\s*[.!?…]?\Z", re.DOTALL)
_MAIL_QUOTE = re.compile(r">\s?")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Page:
    rows: Sequence[Row]
    lists: dict[int, FoundList]
    headings: dict[int, int]
    manuscript: Manuscript

    def place(self, row: Row) -> Place:
        return self.manuscript.place(row.line, row.text)


def read_body(rows: Sequence[Row], manuscript: Manuscript, *, is_page: bool) -> tuple[Block, ...]:
    """Return the blocks of `rows`; `is_page` tells that a site's frame stood around them."""
    lists = {found.start: found for found in find_lists(rows)}
    taken = {index for found in lists.values() for index in range(found.start, found.end)}
    headings = find_headings(rows, taken, is_page=is_page)
    page = _Page(rows=rows, lists=lists, headings=headings, manuscript=manuscript)
    blocks: list[Block] = []
    index = 0
    while index < len(rows):
        index = _read_block(page, index, blocks)
    return tuple(blocks)


def notes_block(notes: Sequence[Row], manuscript: Manuscript) -> tuple[Block, ...]:
    """Return the footnotes as one list for the appendix, nothing where there are none."""
    if not notes:
        return ()
    places = [manuscript.place(row.line, row.text) for row in notes]
    items = tuple(
        ListItem(blocks=(Paragraph(runs=runs_of(row.text), place=place),))
        for row, place in zip(notes, places, strict=True)
    )
    return (
        Directive(name="slide", value="appendix", place=places[0]),
        BulletList(items=items, place=places[0], ordered=True),
    )


def _read_block(page: _Page, index: int, blocks: list[Block]) -> int:
    """Append the block that starts at row `index` and return the index after it."""
    row = page.rows[index]
    if index in page.lists:
        found = page.lists[index]
        blocks.append(_list_block(page, found))
        return found.end
    if index in page.headings:
        blocks.append(Heading(level=page.headings[index], runs=runs_of(row.text), place=page.place(row)))
        return index + 1
    if _credit(page, index, blocks):
        return index + 1
    end = _quote_end(page, index)
    if end > index:
        blocks.append(_quote_block(page, index, end))
        return end
    end = _verse_end(page, index)
    text = "\n".join(one.text for one in page.rows[index:end])
    blocks.append(Paragraph(runs=runs_of(text), place=page.place(row)))
    return end


def _list_block(page: _Page, found: FoundList) -> BulletList:
    return BulletList(
        items=tuple(_item(page, item) for item in found.items),
        place=page.place(found.items[0].row),
        ordered=found.ordered,
        start=found.first_number,
    )


def _item(page: _Page, item: FoundItem) -> ListItem:
    first = Paragraph(runs=runs_of(item.words), place=page.place(item.row))
    below = read_body(item.below, page.manuscript, is_page=False) if item.below else ()
    return ListItem(blocks=(first, *below))


def _credit(page: _Page, index: int, blocks: list[Block]) -> bool:
    """Give a dash line ("— Name, role") to the quotation right above it; tell whether there was one."""
    row = page.rows[index]
    dash = _DASH_LINE.match(row.text)
    quoted = blocks[-1] if blocks else None
    if not dash or row.word_count > _LONGEST_ATTRIBUTION or not _is_quotation(quoted):
        return False
    attribution = runs_of(row.text[dash.end() :])
    if isinstance(quoted, Quote):
        blocks[-1] = Quote(blocks=quoted.blocks, place=quoted.place, attribution=attribution)
    elif isinstance(quoted, Paragraph):
        blocks[-1] = Quote(blocks=(quoted,), place=quoted.place, attribution=attribution)
    return True


def _is_quotation(block: Block | None) -> bool:
    if isinstance(block, Quote):
        return not block.attribution
    return isinstance(block, Paragraph) and bool(_QUOTED.match(plain_text(block.runs)))


def _quote_end(page: _Page, start: int) -> int:
    """Return the index after a quotation that stands indented or behind >, `start` where there is none."""
    rows = page.rows
    is_marked = bool(_MAIL_QUOTE.match(rows[start].text))
    if not is_marked and not _is_set_in(page, start):
        return start
    end = start + 1
    while end < len(rows) and end not in page.lists and end not in page.headings:
        same = _MAIL_QUOTE.match(rows[end].text) if is_marked else rows[end].indent >= _LEAST_QUOTE_INDENT
        if not same or _DASH_LINE.match(rows[end].text):
            break
        end += 1
    return end


def _is_set_in(page: _Page, index: int) -> bool:
    """Tell whether the row is indented where most of the text is not: a quotation, no first-line indent."""
    row = page.rows[index]
    if row.indent < _LEAST_QUOTE_INDENT or not is_running_text(row):
        return False
    return 2 * sum(other.indent >= _LEAST_QUOTE_INDENT for other in page.rows) < len(page.rows)


def _quote_block(page: _Page, start: int, end: int) -> Quote:
    paragraphs = tuple(
        Paragraph(runs=runs_of(words), place=page.place(row))
        for row in page.rows[start:end]
        if (words := _MAIL_QUOTE.sub("", row.text, count=1) if row.text.startswith(">") else row.text)
    )
    return Quote(blocks=paragraphs, place=page.place(page.rows[start]))


def _verse_end(page: _Page, start: int) -> int:
    """Return the index after the short lines that stand in one block: verse, an address, a signature.

    Lines of which most are sentences are paragraphs of one line each.
    """
    rows = page.rows
    end = start + 1
    while end < len(rows) and rows[end].above == 0 and _goes_on(page, end):
        end += 1
    sentences = sum(ends_sentence(row.text) for row in rows[start : end - 1])
    return start + 1 if 2 * sentences >= end - 1 - start else end


def _goes_on(page: _Page, index: int) -> bool:
    rows = page.rows
    is_other_block = index in page.lists or index in page.headings or _DASH_LINE.match(rows[index].text)
    return not is_other_block and _is_verse(rows[index - 1]) and _is_verse(rows[index])


def _is_verse(row: Row) -> bool:
    return len(row.text) <= _LONGEST_VERSE and not _MAIL_QUOTE.match(row.text)
