"""HTML files of small decks, taken apart: what the tests of this room look at."""

from __future__ import annotations

from lxml import html

import tutoslides
from tutoslides.html import write_html
from tutoslides.model.article import Source
from tutoslides.model.deck import Deck


def deck_of(text: str, **facts: str) -> Deck:
    """Return the deck of an article's text."""
    return tutoslides.build(Source(data=text.encode(), name="article.md"), **facts).deck  # type: ignore[arg-type]


def tree_of(deck: Deck) -> html.HtmlElement:
    """Return a deck's file as a browser would read it."""
    return html.document_fromstring(write_html(deck).decode())


def slides_of(deck: Deck) -> list[html.HtmlElement]:
    """Return the sections of a deck's file."""
    return list(tree_of(deck).xpath('//div[@class="slides"]/section'))


def said(element: html.HtmlElement) -> str:
    """Return an element's words, their blanks made one."""
    return " ".join(element.text_content().split())
