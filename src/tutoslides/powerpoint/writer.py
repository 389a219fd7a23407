"""From deck to file: which parts there are and how they refer to one another."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from tutoslides.model.deck import Deck
from tutoslides.model.theme import Layout
from tutoslides.powerpoint.fingerprint import MARK_PART, mark_of, mark_part
from tutoslides.powerpoint.master import layout_part, master_part
from tutoslides.powerpoint.media import media_names, media_parts
from tutoslides.powerpoint.notes_master import notes_master_part
from tutoslides.powerpoint.package import Link, PackagePart, package_bytes, part_entries
from tutoslides.powerpoint.presentation import presentation_part, small_parts
from tutoslides.powerpoint.properties import app_part, core_part
from tutoslides.powerpoint.slide_parts import TYPES, Naming, PartLinks, notes_names, slide_parts
from tutoslides.powerpoint.theme_part import theme_part

THEME_TYPE = "application/vnd.openxmlformats-officedocument.theme+xml"
CORE_LINK = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
CORE_TYPE = "application/vnd.openxmlformats-package.core-properties+xml"
APP_TYPE = "application/vnd.openxmlformats-officedocument.extended-properties+xml"
CUSTOM_TYPE = "application/vnd.openxmlformats-officedocument.custom-properties+xml"


def write_deck(deck: Deck, *, created: datetime.datetime | None = None) -> bytes:
    """Return the .pptx of a deck: the same deck gives the same bytes.

    `created` is the time in its properties; without it, the article's day.
    """
    if deck.theme.template:
        from tutoslides.powerpoint.templates.writing import (
            write_beside,
        )  # late: it parses XML, and most decks need none

        return write_beside(deck, deck.theme.template, created=created or deck.day)
    parts = [*property_parts(deck, created or deck.day), *_presentation(deck), *_masters(deck)]
    parts += [*slide_parts(deck, _naming(deck)), *media_parts(deck.media)]
    links = (
        Link(id="rId1", kind="officeDocument", target="ppt/presentation.xml"),
        Link(id="rId2", kind=CORE_LINK, target="docProps/core.xml"),
        Link(id="rId3", kind="extended-properties", target="docProps/app.xml"),
        Link(id="rId4", kind="custom-properties", target=MARK_PART),
    )
    mark = mark_part(mark_of(dict(part_entries(parts))))
    return package_bytes([*parts, PackagePart(name=f"/{MARK_PART}", content_type=CUSTOM_TYPE, content=mark)], links)


def layouts_of(deck: Deck) -> tuple[Layout, ...]:
    """Return the layouts that the file holds: those that the deck uses, and every kind at its first step.

    All steps and variants together are hundreds, which would bury the ones that a user looks for in “New Slide”. For
    what is missing nobody looks there.
    """
    used = {page.layout.key for page in deck.pages}
    return tuple(
        layout
        for layout in deck.theme.layouts
        if layout.key in used or (not layout.features and layout.step == 1 and layout.slot("missing") is None)
    )


def _presentation(deck: Deck) -> Iterator[PackagePart]:
    links = [Link(id="rId1", kind="slideMaster", target="slideMasters/slideMaster1.xml")]
    names = {"master": "rId1", "notes": "rId2"}
    links.append(Link(id="rId2", kind="notesMaster", target="notesMasters/notesMaster1.xml"))
    for number, page in enumerate(deck.pages, 1):
        names[page.key] = f"rId{number + 2}"
        links.append(Link(id=names[page.key], kind="slide", target=f"slides/slide{number}.xml"))
    parts = small_parts(deck.theme.palette)
    small = [*parts, "theme"]
    files = {name: f"{name}.xml" for name in parts} | {"theme": "theme/theme1.xml"}
    links += [Link(id=f"rId{len(links) + 1 + at}", kind=kind, target=files[kind]) for at, kind in enumerate(small)]
    yield PackagePart(
        name="/ppt/presentation.xml",
        content_type=f"{TYPES}.presentation.main+xml",
        content=presentation_part(deck, names),
        links=tuple(links),
    )
    for name, content in parts.items():
        yield PackagePart(name=f"/ppt/{name}.xml", content_type=f"{TYPES}.{name}+xml", content=content)


def _masters(deck: Deck) -> Iterator[PackagePart]:
    theme, layouts, footer = deck.theme, layouts_of(deck), footer_text(deck)
    links = [
        Link(id=f"rId{number}", kind="slideLayout", target=f"../slideLayouts/slideLayout{number}.xml")
        for number in range(1, len(layouts) + 1)
    ]
    yield PackagePart(
        name="/ppt/slideMasters/slideMaster1.xml",
        content_type=f"{TYPES}.slideMaster+xml",
        content=master_part(theme, [link.id for link in links], footer),
        links=(*links, Link(id=f"rId{len(links) + 1}", kind="theme", target="../theme/theme1.xml")),
    )
    yield PackagePart(name="/ppt/theme/theme1.xml", content_type=THEME_TYPE, content=theme_part(theme))
    media = media_names(deck.media)
    for number, layout in enumerate(layouts, 1):
        shown = PartLinks(numbers={}, media=media)
        shown.link("slideMaster", "../slideMasters/slideMaster1.xml")
        yield PackagePart(
            name=f"/ppt/slideLayouts/slideLayout{number}.xml",
            content_type=f"{TYPES}.slideLayout+xml",
            content=layout_part(theme, layout, footer, shown.to_media),
            links=tuple(shown.links),
        )
    yield PackagePart(
        name="/ppt/notesMasters/notesMaster1.xml",
        content_type=f"{TYPES}.notesMaster+xml",
        content=notes_master_part(theme, deck.language, notes_names(deck)),
        links=(Link(id="rId1", kind="theme", target="../theme/theme2.xml"),),
    )
    yield PackagePart(name="/ppt/theme/theme2.xml", content_type=THEME_TYPE, content=theme_part(theme))


def _naming(deck: Deck) -> Naming:
    layouts = {layout.key: f"slideLayout{number}.xml" for number, layout in enumerate(layouts_of(deck), 1)}
    return Naming(layouts=layouts, notes_master="notesMaster1.xml")


def footer_text(deck: Deck) -> str:
    """Return what the footers of the deck's pages say; nothing where no page has one."""
    footers = (filled.text for page in deck.pages for filled in page.slots if filled.slot.role == "footer")
    return next(footers, "")


def property_parts(deck: Deck, created: datetime.datetime) -> Iterator[PackagePart]:
    """Give the parts that say whose deck this is, and from when."""
    yield PackagePart(name="/docProps/core.xml", content_type=CORE_TYPE, content=core_part(deck, created))
    yield PackagePart(name="/docProps/app.xml", content_type=APP_TYPE, content=app_part(deck))
