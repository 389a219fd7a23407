"""Markdown, read by Python-Markdown: the tree is what we read, its HTML is never used.

In: a manuscript. Out: the article. One step a file: `preparation` (lines), `tree` and `source_lines` (parsing),
`tokens` and `inline` (runs), `blocks` with `quotations`, `tables`, `directives`, `raw_html`, `outline` (title,
levels) and `front_lines` (byline, date). `comments` and `directive_…` read the slide language.
"""

from __future__ import annotations

from dataclasses import replace

from tutoslides.model.article import Article, Heading, Meta, Paragraph
from tutoslides.model.diagnostics import Reported
from tutoslides.model.text import plain_text
from tutoslides.readers.manuscript import Manuscript, remain, tell_remains
from tutoslides.readers.markdown.blocks import BlockReader
from tutoslides.readers.markdown.bold_headings import with_bold_headings
from tutoslides.readers.markdown.directive_faults import BrokenDirectivesError
from tutoslides.readers.markdown.directive_places import tell_stray
from tutoslides.readers.markdown.front_lines import take_front_lines
from tutoslides.readers.markdown.outline import settle_outline
from tutoslides.readers.markdown.tree import cannot_parse, parse_tree


def read_markdown(manuscript: Manuscript) -> Reported[Article]:
    """Read a Markdown text; template tags and other remains are notes `site-remains`.

    Raises:
        SourceError: nested so deeply, or so broken, that it cannot be parsed.
        BrokenDirectivesError: wishes for the slides mean nothing; all of them are told at once.
    """
    tree = parse_tree(manuscript)
    reader = BlockReader(manuscript=manuscript, tree=tree)
    try:
        blocks = reader.read()
    except RecursionError as error:
        raise cannot_parse(manuscript) from error
    if reader.faults:
        raise BrokenDirectivesError(reader.faults, manuscript.name)
    outline = settle_outline(blocks, plain_text(manuscript.meta.title))
    tags = [remain(tag, manuscript.place(line, tag)) for line, tag in tree.prepared.template_tags]
    if outline.second_title:
        tags.append(_remaining_title(outline.second_title))
    told = [*(tell_stray(stray) for stray in outline.strays), *(tell_remains(tag) for tag in tags)]
    front = take_front_lines(with_bold_headings(outline.blocks))
    article = Article(
        source=manuscript.name,
        meta=front.complete(_front_page(manuscript.meta, outline.title)),
        blocks=front.blocks,
        remains=tuple(sorted((*reader.left_out, *tags), key=lambda one: one.place.line)),
    )
    return Reported(value=article, diagnostics=(*reader.diagnostics, *told))


def _remaining_title(heading: Heading) -> Paragraph:
    return Paragraph(runs=heading.runs, place=heading.place)


def _front_page(meta: Meta, title: Heading | None) -> Meta:
    if title is None:
        return meta
    return replace(meta, title=title.runs, lines=(*meta.lines, ("title", title.place.line)))
