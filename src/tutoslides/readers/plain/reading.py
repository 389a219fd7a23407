"""Plain text copied from a page, a mail or an editor: no markup, only lines.

In: a manuscript. Out: the article, the site's remains apart. One rule a file: `head` (title, date, byline),
`pull_quotes`, `tail` (where the article ends), `wrapping`, `lists`, `headings`, `body`; `site_lines`, `site_menus`
and `bylines` know the words of web pages.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from tutoslides.language import find_date
from tutoslides.model.article import Article, Meta
from tutoslides.model.diagnostics import Reported
from tutoslides.model.text import plain_text, runs_of
from tutoslides.readers.manuscript import Manuscript, remain, tell_remains
from tutoslides.readers.plain.body import notes_block, read_body
from tutoslides.readers.plain.bylines import names_after_by
from tutoslides.readers.plain.head import Head, read_head
from tutoslides.readers.plain.notes import find_notes
from tutoslides.readers.plain.pull_quotes import pull_quotes
from tutoslides.readers.plain.rows import Row, rows_of
from tutoslides.readers.plain.site_lines import is_generated_note
from tutoslides.readers.plain.tail import article_end, is_stray_site_line
from tutoslides.readers.plain.wrapping import join_wrapped


def read_plain(manuscript: Manuscript) -> Reported[Article]:
    """Read a plain text; each line that is the site's is one of the remains and a note `site-remains`."""
    rows = join_wrapped(rows_of(manuscript.text))
    head = read_head(rows, given_title=plain_text(manuscript.meta.title))
    end = head.start + article_end(rows[head.start :])
    body = rows[head.start : end]
    strays = [row for index, row in enumerate(body) if is_stray_site_line(body, index)]
    strays += pull_quotes([row for row in body if row not in strays])
    found = find_notes([row for row in body if row not in strays])
    is_page = bool(head.remains or head.authors or head.date or end < len(rows))
    remains = sorted((*head.remains, *strays, *rows[end:]), key=lambda row: row.line)
    kept = tuple(remain(row.text, manuscript.place(row.line, row.text)) for row in remains)
    article = Article(
        source=manuscript.name,
        meta=_front_page(manuscript, head, rows[end:]),
        blocks=(*read_body(found.text, manuscript, is_page=is_page), *notes_block(found.notes, manuscript)),
        remains=kept,
    )
    return Reported(value=article, diagnostics=tuple(tell_remains(paragraph) for paragraph in kept))


def _front_page(manuscript: Manuscript, head: Head, tail: Sequence[Row]) -> Meta:
    """Return the front matter's entries, completed by what the page says; the front matter wins."""
    meta = manuscript.meta
    generated = next((row.text for row in tail if is_generated_note(row.text)), None)
    signed = next((names for row in tail if (names := names_after_by(row.text))), ())
    dated = next((date for row in tail if names_after_by(row.text) and (date := find_date(row.text))), None)
    found_lines = tuple(
        (key, row.line + manuscript.offset)
        for key, row in (("title", head.title), ("subtitle", head.subtitle))
        if row and not meta.line_of(key)
    )
    return replace(
        meta,
        title=meta.title or (runs_of(head.title.text) if head.title else ()),
        subtitle=meta.subtitle or (runs_of(head.subtitle.text) if head.subtitle else ()),
        authors=meta.authors or head.authors or signed,
        date=meta.date or head.date or dated,
        provenance=meta.provenance or head.provenance or generated,
        lines=(*meta.lines, *found_lines),
    )
