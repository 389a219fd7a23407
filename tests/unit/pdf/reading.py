"""Little decks to write, and what a PDF holds when it is opened again."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from pdfminer.high_level import extract_pages
from pdfminer.layout import LAParams, LTChar, LTPage, LTTextContainer
from pdfminer.pdfdocument import PDFDocument, PDFNoOutlines
from pdfminer.pdfpage import PDFPage
from pdfminer.pdfparser import PDFParser
from pdfminer.pdftypes import resolve1

from tutoslides.layout import lay_out
from tutoslides.model.article import Meta
from tutoslides.model.deck import Deck
from tutoslides.model.pictures import Album, EmptyAlbum
from tutoslides.model.storyboard import PointsSlide, Slide, Span, Storyboard, StorySection, TitleSlide
from tutoslides.model.text import runs_of
from unit.builders import little_theme, span


def deck_of(*slides: Slide, title: str = "Le titre", album: Album | None = None, language: str = "fr") -> Deck:
    """Return a deck of one section: a title page, then `slides`, on small pages."""
    front = TitleSlide(key="front", title=span(title))
    section = StorySection(name=title, slides=(front, *slides))
    storyboard = Storyboard(source="a.md", meta=Meta(title=runs_of(title), language=language), sections=(section,))
    return lay_out(storyboard, little_theme(), album or EmptyAlbum()).value


def points(*texts: str, key: str = "points", title: str = "Des points", notes: str = "") -> PointsSlide:
    """Return a slide of points; its notes are one paragraph."""
    said: tuple[Span, ...] = (span(notes),) if notes else ()
    return PointsSlide(key=key, title=span(title), points=tuple(map(span, texts)), notes=said)


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """Where a click leads: an address of the web, or the number of a page from 1."""

    address: str | None
    page: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """A PDF as a reader shows it: bookmarks with their levels, the letters and links of each page."""

    bookmarks: tuple[tuple[int, str], ...]
    letters: tuple[str, ...]
    links: tuple[tuple[Link, ...], ...]


def opened(pdf: bytes) -> Opened:
    """Read a PDF again."""
    document = PDFDocument(PDFParser(io.BytesIO(pdf)))
    pages = list(PDFPage.create_pages(document))
    numbers = {page.pageid: number for number, page in enumerate(pages, 1)}
    return Opened(
        bookmarks=tuple(_bookmarks(document)),
        letters=tuple("".join(_letters(page)) for page in extract_pages(io.BytesIO(pdf), laparams=LAParams())),
        links=tuple(tuple(_links(page, numbers)) for page in pages),
    )


def _bookmarks(document: PDFDocument) -> Iterator[tuple[int, str]]:
    try:
        for level, title, *_ in document.get_outlines():
            yield level, title
    except PDFNoOutlines:
        return


def _letters(page: LTPage) -> Iterator[str]:
    for container in page:
        if isinstance(container, LTTextContainer):
            for line in container:
                yield from (item.get_text() for item in line if isinstance(item, LTChar))


def _links(page: PDFPage, numbers: dict[Any, int]) -> Iterator[Link]:
    for reference in resolve1(page.annots) or ():
        annotation = resolve1(reference)
        action = resolve1(annotation.get("A")) or {}
        target = resolve1(annotation.get("Dest")) or resolve1(action.get("D"))
        yield Link(
            address=resolve1(action["URI"]).decode() if "URI" in action else None,
            page=numbers[target[0].objid] if target else None,
        )
