"""What all slides of a deck share on screen: classes of text styles, addresses of pages, pictures as data.

A deck comes in; a `Screen` goes out, which every part of the room is handed.
"""

from __future__ import annotations

import base64
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from tutoslides.html.markup import identifier
from tutoslides.model.deck import Deck, FilledSlot, Page, TableFrame
from tutoslides.model.pictures import Media, MediaKind
from tutoslides.model.theme import Label, Layout, Logo, Ornament, TextStyle, Theme

MIME: dict[MediaKind, str] = {"png": "image/png", "jpeg": "image/jpeg", "svg": "image/svg+xml"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Screen:
    """What slides are written with.

    `classes` names the CSS class of every text style that the deck draws, `pages` the id of every page by its key,
    `pictures` the data address of every picture by its key, `logos` the keys of those that stand on layouts.
    """

    theme: Theme
    language: str
    classes: Mapping[TextStyle, str]
    pages: Mapping[str, str]
    pictures: Mapping[str, str]
    logos: tuple[str, ...] = ()


def screen_of(deck: Deck) -> Screen:
    """Return what the slides of `deck` share."""
    styles = dict.fromkeys(style for page in deck.pages for style in _styles(page, deck.theme))
    return Screen(
        theme=deck.theme,
        language=deck.language,
        classes={style: f"s{number}" for number, style in enumerate(styles)},
        pages={page.key: identifier(page.key) for page in deck.pages},
        pictures={media.key: data_address(media) for media in deck.media},
        logos=tuple(dict.fromkeys(key for page in deck.pages for key in _logos(page, deck.theme))),
    )


def ornaments_of(layout: Layout, theme: Theme) -> tuple[Ornament, ...]:
    """Return what is drawn behind the texts of a layout, the master's own first."""
    return (*(theme.master.ornaments if layout.shows_master else ()), *layout.ornaments)


def data_address(media: Media) -> str:
    """Return a picture as an address that holds its bytes."""
    return f"data:{MIME[media.kind]};base64,{base64.b64encode(media.content).decode('ascii')}"


def _logos(page: Page, theme: Theme) -> Iterator[str]:
    for ornament in ornaments_of(page.layout, theme):
        if isinstance(ornament, Logo):
            yield ornament.media


def _styles(page: Page, theme: Theme) -> Iterator[TextStyle]:
    for ornament in ornaments_of(page.layout, theme):
        if isinstance(ornament, Label):
            yield ornament.style
    for filled in _texts(page):
        yield from (filled.slot.style(paragraph.level) for paragraph in filled.paragraphs)
    if page.frame:
        yield from page.frame.slot.levels


def _texts(page: Page) -> Iterator[FilledSlot]:
    yield from page.slots
    if isinstance(page.frame, TableFrame):
        yield from (cell for row in page.frame.rows for cell in row.cells)
