"""The article's closing line: its last paragraph, if that is one short sentence. It stays up during questions."""

from __future__ import annotations

from dataclasses import replace

from tutoslides.model.article import Article, Paragraph
from tutoslides.model.storyboard import ClosingSlide, Origin, Span
from tutoslides.model.text import runs_of
from tutoslides.planning.ask import find_ask
from tutoslides.planning.drafts import Draft, Need
from tutoslides.planning.quotations import count_words
from tutoslides.planning.reasons import REASONS
from tutoslides.planning.sections import Part
from tutoslides.planning.sentences import Passage
from tutoslides.planning.titles import Titles
from tutoslides.planning.trimming import plain

LONGEST = 20
"""Words of a last line that can stay up during questions."""


def take_closing(article: Article, parts: tuple[Part, ...], titles: Titles) -> tuple[tuple[Part, ...], Draft | None]:
    """Take the article's last line from its part, if it ends on a paragraph of one short, unquoted sentence.

    A signature behind it goes along.
    """
    passages = parts[-1].passages if parts else ()
    place = len(passages) - 1
    while place > 0 and _signs(passages[place]):
        place -= 1
    if place < 1 or not _closes(article, passages, place):
        return parts, None
    rest, last = passages[:place], passages[place]
    meta = article.meta
    line = Origin(line=meta.line_of("contact"))
    slide = ClosingSlide(
        key="closing",
        title=titles.claim(plain(last.span)),
        contact=Span(runs=runs_of(meta.contact), origin=line) if meta.contact else None,
        why=REASONS["last-line"],
    )
    draft = Draft(slide=slide, passages=passages[place:], shown=(last,), need=Need.FIXED)
    return (*parts[:-1], replace(parts[-1], passages=rest)), draft


def _signs(passage: Passage) -> bool:
    """Tell whether a last line is a name or a greeting rather than a sentence: it has no stop at its end."""
    text = passage.span.text.rstrip()
    return passage.item is None and text[-1:].isalnum() and count_words(text) <= LONGEST


def _closes(article: Article, passages: tuple[Passage, ...], place: int) -> bool:
    last = passages[place]
    origin = last.span.origin
    if origin is None or origin.block is None or origin.sentence != 0 or last.item or last.wish == "drop" or last.asks:
        return False
    is_paragraph = isinstance(article.blocks[origin.block], Paragraph)
    if find_ask((last.span,), article.meta.language, is_last_section=True):
        return False  # the slide that stays up says what is asked
    following = passages[place + 1].span.origin if place + 1 < len(passages) else None
    if following and following.block == origin.block:
        return False
    is_claim = not last.span.text.rstrip().endswith((":", "?"))
    return is_paragraph and is_claim and not last.quotations and count_words(last.span.text) <= LONGEST
