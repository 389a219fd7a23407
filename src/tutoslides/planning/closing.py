"""The article's closing line: its last sentence, if that is a short one. It stays up during questions."""

from __future__ import annotations

from dataclasses import replace

from tutoslides.language import clauses_of
from tutoslides.model.article import Article, Figure, Paragraph
from tutoslides.model.storyboard import ClosingSlide, Origin, Span
from tutoslides.model.text import runs_of
from tutoslides.planning.ask import find_ask
from tutoslides.planning.clauses import holds_any, leans_on_person
from tutoslides.planning.drafts import Draft, Need, words_of_passages
from tutoslides.planning.folding import fold
from tutoslides.planning.quotations import count_words
from tutoslides.planning.reasons import REASONS
from tutoslides.planning.sections import Part
from tutoslides.planning.sentences import Passage
from tutoslides.planning.shapes.cards import find_cards
from tutoslides.planning.stress import bold_lead
from tutoslides.planning.titles import Titles
from tutoslides.planning.trimming import plain

LONGEST = 20
"""Words of a last line, a paragraph of its own, that can stay up during questions."""

LONGEST_IN_PARAGRAPH = 16
"""Words of a last sentence that ends a paragraph of several: it must strike by itself."""

LONG_ENOUGH = 150
"""Words of an article whose last sentence may leave its paragraph: a shorter one needs it there."""

SHORTEST = 3


def take_closing(article: Article, parts: tuple[Part, ...], titles: Titles) -> tuple[tuple[Part, ...], Draft | None]:
    """Take the article's last sentence from its part, if it is a short, unquoted claim that no slide before shows.

    A signature, a note on the author or a pointer to another text behind it goes along; pictures behind it stay in
    their part, and so come before it.
    """
    number = len(parts) - 1
    while number > 0 and not parts[number].passages:
        number -= 1
    passages = parts[number].passages if parts else ()
    place = _last_sentence(passages, article)
    longest = LONGEST_IN_PARAGRAPH if _words(parts) >= LONG_ENOUGH else 0
    if place < 1 or not _closes(article, passages, place, longest):
        return parts, None
    last, meta = passages[place], article.meta
    line = Origin(line=meta.line_of("contact"))
    slide = ClosingSlide(
        key="closing",
        title=titles.claim(plain(last.span)),
        contact=Span(runs=runs_of(meta.contact), origin=line) if meta.contact else None,
        why=REASONS["last-line"],
    )
    pictures = tuple(passage for passage in passages[place:] if _is_of_picture(passage, article))
    behind = tuple(passage for passage in passages[place:] if not _is_of_picture(passage, article))
    draft = Draft(slide=slide, passages=behind, shown=(last,), need=Need.FIXED)
    left = replace(parts[number], passages=(*passages[:place], *pictures))
    return (*parts[:number], left, *parts[number + 1 :]), draft


def _words(parts: tuple[Part, ...]) -> int:
    return sum(words_of_passages(part.passages) for part in parts)


def _last_sentence(passages: tuple[Passage, ...], article: Article) -> int:
    """Return the place of the last sentence that is the article's own, -1 where there is none."""
    place = len(passages) - 1
    while place >= 0:
        first = _first_of_block(passages, place)
        if not _is_of_picture(passages[first], article) and not _follows_the_article(
            passages[first : place + 1], article
        ):
            return place
        place = first - 1
    return place


def _is_of_picture(passage: Passage, article: Article) -> bool:
    """Tell whether a passage is what a picture says; one inside a list or quotation is part of that."""
    origin = passage.span.origin
    return origin is not None and origin.block is not None and isinstance(article.blocks[origin.block], Figure)


def _first_of_block(passages: tuple[Passage, ...], place: int) -> int:
    origin = passages[place].span.origin
    while place and (before := passages[place - 1].span.origin) and origin and before.block == origin.block:
        place -= 1
    return place


def _follows_the_article(paragraph: tuple[Passage, ...], article: Article) -> bool:
    """Tell whether a last paragraph is a signature, speaks of the author, or points to another text."""
    passage = paragraph[0]
    if passage.table:
        return False
    text = passage.span.text.strip()
    is_unended = passage.item is None and len(paragraph) == 1 and text[-1:].isalnum() and count_words(text) <= LONGEST
    names_author = any(text.startswith(author) for author in article.meta.authors)
    opening = " ".join(fold(text).split()[:4])
    return is_unended or names_author or holds_any(opening, clauses_of(article.meta.language).pointers)


def _closes(article: Article, passages: tuple[Passage, ...], place: int, longest_in_paragraph: int) -> bool:
    last = passages[place]
    origin, text = last.span.origin, last.span.text.rstrip()
    if origin is None or origin.block is None or last.item or last.wish == "drop" or last.asks or last.quotations:
        return False
    if not isinstance(article.blocks[origin.block], Paragraph) or text.endswith((":", "?", ",")):
        return False
    longest = LONGEST if origin.sentence == 0 else longest_in_paragraph
    if not SHORTEST <= count_words(text) <= longest or holds_any(fold(text), clauses_of(article.meta.language).asides):
        return False
    if (
        bold_lead(last.span.runs)
        or leans_on_person(text, article.meta.language)
        or find_cards(last.span, article.meta.language)
    ):
        return False  # half a thought, or one that has a slide of its own shape
    # the slide that stays up says what is asked, where the last line asks
    return find_ask((last.span,), article.meta.language, is_last_section=True) is None
