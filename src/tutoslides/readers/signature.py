"""The authors of a letter: who signs at its end.

In: an article. Out: the article with its authors, where no other line names them and a signature does. A signature is a
last paragraph, or two, of a line that ends with a comma (« Pour le collectif, », "Kind regards,") and a line of names.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from tutoslides.model.article import Article, Paragraph
from tutoslides.model.text import plain_text
from tutoslides.readers.plain.bylines import names_alone

LONGEST = 12
"""Words of the line above the names; a longer one is a sentence."""


def with_signers(article: Article) -> Article:
    """Return the article with those who sign it as its authors; what a byline or the front matter says wins."""
    if article.meta.authors:
        return article
    lines = list(_last_lines(article))
    if len(lines) < 2:
        return article
    (line, names), (_, above) = lines[-1], lines[-2]
    authors = names_alone(names)
    if not authors or not above.endswith(",") or len(above.split()) > LONGEST:
        return article
    meta = replace(article.meta, authors=authors, lines=(*article.meta.lines, ("author", line)))
    return replace(article, meta=meta)


def _last_lines(article: Article) -> Iterator[tuple[int, str]]:
    """Give the lines of the last two paragraphs with the source line that their paragraph begins at."""
    for block in article.blocks[-2:]:
        if isinstance(block, Paragraph):
            for line in plain_text(block.runs).splitlines():
                if line.strip():
                    yield block.place.line, line.strip()
