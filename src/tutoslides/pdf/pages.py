"""A deck as plain values: its pages with all that stands on them, in reading order."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import groupby

from tutoslides.model.deck import Deck, FilledSlot, Frame, Page, PlacedParagraph, TableFrame
from tutoslides.model.text import printable
from tutoslides.model.theme import FontRole, LayoutKind, TextStyle, Theme
from tutoslides.pdf.charts import chart
from tutoslides.pdf.fonts import Family
from tutoslides.pdf.media import file_name
from tutoslides.pdf.shapes import ornament, panel, picture, veil
from tutoslides.pdf.tables import table
from tutoslides.pdf.texts import Ink, drawn_paragraphs
from tutoslides.pdf.values import Value, colour, language_of

SECTION, SLIDE = 1, 2
"""Levels of headings, and so of bookmarks."""

SAID: tuple[LayoutKind, ...] = ("callout", "callout-deep")
"""Layouts whose quotation somebody said; that of a definition only defines."""


def deck_values(deck: Deck, fonts: Mapping[FontRole, Family]) -> Value:
    """Return the whole deck for `drawing.typ`, in the families of `fonts`."""
    pages = {page.key: number for number, page in enumerate(deck.pages, 1)}
    ink = Ink(fonts=deck.theme.fonts, palette=deck.theme.palette, pages=pages)
    files = {media.key: file_name(media) for media in deck.media}
    return {
        "title": printable(deck.title),
        "authors": [printable(author) for author in deck.meta.authors],
        "language": language_of(deck.language),
        "size": {"width": deck.theme.size.width, "height": deck.theme.size.height},
        "fonts": {role: {"name": family.name, "stretch": family.stretch} for role, family in fonts.items()},
        "pages": [_page(page, level, bookmark, deck.theme, ink, files) for page, level, bookmark in _with_levels(deck)],
    }


def _with_levels(deck: Deck) -> Iterator[tuple[Page, int, str | None]]:
    """Give each page with its title's level, and the name of a section that none of its titles says.

    A page that is called like its section stands for it; the first of all does too, since no heading comes before it.
    """
    for number, section in enumerate(deck.sections):
        for place, page in enumerate(section.pages):
            opens = place == 0 and (page.title == section.name or number == 0)
            bookmark = None if opens or place else printable(section.name)
            yield page, SECTION if opens else SLIDE, bookmark


def _page(page: Page, level: int, bookmark: str | None, theme: Theme, ink: Ink, files: Mapping[str, str]) -> Value:
    ornaments = (*(theme.master.ornaments if page.layout.shows_master else ()), *page.layout.ornaments)
    return {
        "background": colour(theme.palette, page.layout.background),
        "bookmark": bookmark,
        "ornaments": [ornament(shape, ink, files) for shape in ornaments],
        "items": list(_items(page, level, ink, files)),
    }


def _items(page: Page, level: int, ink: Ink, files: Mapping[str, str]) -> Iterator[Value]:
    """Give what stands in the layout's slots, in their order, which is that of reading."""
    texts = {filled.slot.role: filled for filled in page.slots}
    pictures = {frame.slot.role: frame for frame in page.pictures}
    for slot in page.layout.slots:
        is_filled = slot.role in texts or slot.role in pictures
        if is_filled and slot.fill:
            yield _decoration(panel(slot.rect, slot.fill, ink.palette))
        if slot.role in pictures:
            frame = pictures[slot.role]
            yield picture(frame, files[frame.media])
            if page.scrim:
                yield _decoration(veil(page.scrim, ink.palette))
        elif page.frame and slot.role == page.frame.slot.role:
            yield from _frame(page.frame, ink)
        elif slot.role in texts:
            ground = slot.fill or page.layout.background
            yield from _text(texts[slot.role], level, replace(ink, ground=ground), is_said=page.layout.kind in SAID)


def _frame(frame: Frame, ink: Ink) -> Iterator[Value]:
    if isinstance(frame, TableFrame):
        yield from table(frame, ink)
    else:
        yield chart(frame, ink)


def _text(filled: FilledSlot, level: int, ink: Ink, *, is_said: bool) -> Iterator[Value]:
    """Give the words of a slot as what they are; `is_said` where a quotation's place holds one."""
    match filled.slot.role:
        case "title":
            yield from _each("heading", filled, ink, level=level)
        case "number":
            yield from _each("page-number", filled, ink)
        case "quotation" if is_said:
            yield from _each("quotation", filled, ink)
        case _:
            yield from _paragraphs(drawn_paragraphs(filled), ink)


def _each(kind: str, filled: FilledSlot, ink: Ink, **further: object) -> Iterator[Value]:
    for paragraph, style in drawn_paragraphs(filled):
        yield {"kind": kind, "paragraph": ink.paragraph(paragraph, style), **further}


def _paragraphs(paragraphs: Iterable[tuple[PlacedParagraph, TextStyle]], ink: Ink) -> Iterator[Value]:
    """Give paragraphs; neighbours that have markers are a list."""
    for is_list, neighbours in groupby(paragraphs, key=lambda pair: pair[1].marker is not None):
        if is_list:
            items = [
                {"marker": ink.marker(paragraph, style, style.marker), "paragraph": ink.paragraph(paragraph, style)}
                for paragraph, style in neighbours
                if style.marker
            ]
            yield {"kind": "list", "items": items}
        else:
            for paragraph, style in neighbours:
                yield {"kind": "paragraph", "paragraph": ink.paragraph(paragraph, style)}


def _decoration(shape: Value) -> Value:
    return {"kind": "decoration", "shape": shape}
