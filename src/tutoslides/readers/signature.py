"""The authors of a letter: who signs at its end.

In: an article. Out: the article with its authors, where no other line names them and a signature does. A signature is a
last paragraph, or two, of a line that ends with a comma (« Pour le collectif, », "Kind regards,") and a line of names;
or, where a salutation opens the article ("To the Editor:"), a line of names alone, with or without a place below it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from tutoslides.model.article import Article, Paragraph
from tutoslides.model.text import plain_text
from tutoslides.readers.plain.bylines import names_alone

LONGEST = 12
"""Words of the line above the names, or of a salutation; a longer one is a sentence."""

LONGEST_NAME = 4
LONGEST_PLACE = 5
"""Words of a name that stands without any greeting, and of the place or office below it."""

_SALUTATION = re.compile(
    r"(?:To the |Dear |Madame|Monsieur|Mesdames|Messieurs|Cher|Chère|Chers|Chères|Sehr geehrte|Liebe|Estimad|Querid|"
    r"Gentil|Egregi|Car[oie] )"
)


def with_signers(article: Article) -> Article:
    """Return the article with those who sign it as its authors; what a byline or the front matter says wins."""
    if article.meta.authors:
        return article
    line, authors = _below_greeting(list(_last_lines(article)))
    if not authors and _opens_with_salutation(article):
        line, authors = _alone(list(_last_lines(article)))
    if not authors:
        return article
    meta = replace(article.meta, authors=authors, lines=(*article.meta.lines, ("author", line)))
    return replace(article, meta=meta)


def _below_greeting(lines: list[tuple[int, str]]) -> tuple[int, tuple[str, ...]]:
    """Return line and names of a signature below a line that ends with a comma, none where there is none."""
    if len(lines) < 2:
        return 0, ()
    (line, names), (_, above) = lines[-1], lines[-2]
    is_greeting = above.endswith(",") and len(above.split()) <= LONGEST
    return line, names_alone(names) if is_greeting else ()


def _alone(lines: list[tuple[int, str]]) -> tuple[int, tuple[str, ...]]:
    """Return line and names of the last line, or of the one above a short last line (a place, an office)."""
    for number, (line, text) in enumerate(reversed(lines[-2:])):
        names = names_alone(text)
        if names and len(names[0].split(",")[0].split()) <= LONGEST_NAME and (number == 0 or len(lines) > 1):
            return line, names
        if len(text.split()) > LONGEST_PLACE:
            break
    return 0, ()


def _opens_with_salutation(article: Article) -> bool:
    """Tell whether one of the first two paragraphs greets whom the letter is for."""
    texts = (plain_text(block.runs).strip() for block in article.blocks[:2] if isinstance(block, Paragraph))
    return any(len(text.split()) <= LONGEST and _SALUTATION.match(text) and text[-1] in ",:" for text in texts)


def _last_lines(article: Article) -> Iterator[tuple[int, str]]:
    """Give the lines of the last two paragraphs with the source line that their paragraph begins at."""
    for block in article.blocks[-2:]:
        if isinstance(block, Paragraph):
            for line in plain_text(block.runs).splitlines():
                if line.strip():
                    yield block.place.line, line.strip()
