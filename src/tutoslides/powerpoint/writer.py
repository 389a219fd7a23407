"""From deck to file: which parts there are and how they refer to one another."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import count

from tutoslides.language import words_of
from tutoslides.model.deck import ChartFrame, Deck, Page
from tutoslides.model.theme import Layout
from tutoslides.powerpoint.colours import is_deep
from tutoslides.powerpoint.fingerprint import MARK_PART, mark_part
from tutoslides.powerpoint.master import layout_part, master_part
from tutoslides.powerpoint.media import MediaNames, media_names, media_parts
from tutoslides.powerpoint.notes_master import notes_master_part
from tutoslides.powerpoint.package import Link, PackagePart, package_bytes, part_entries
from tutoslides.powerpoint.presentation import presentation_part, small_parts
from tutoslides.powerpoint.properties import app_part, core_part
from tutoslides.powerpoint.slides import notes_part, slide_part
from tutoslides.powerpoint.text_body import Links
from tutoslides.powerpoint.theme_part import theme_part

TYPES = "application/vnd.openxmlformats-officedocument.presentationml"
THEME_TYPE = "application/vnd.openxmlformats-officedocument.theme+xml"
CORE_LINK = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
CORE_TYPE = "application/vnd.openxmlformats-package.core-properties+xml"
APP_TYPE = "application/vnd.openxmlformats-officedocument.extended-properties+xml"
CUSTOM_TYPE = "application/vnd.openxmlformats-officedocument.custom-properties+xml"


def write_deck(deck: Deck, *, created: datetime.datetime | None = None) -> bytes:
    """Return the .pptx of a deck: the same deck gives the same bytes.

    `created` is the time in its properties; without it, the article's day.
    """
    parts = [*_properties(deck, created or deck.day), *_presentation(deck), *_masters(deck)]
    parts += [*_slides(deck), *media_parts(deck.media)]
    links = (
        Link(id="rId1", kind="officeDocument", target="ppt/presentation.xml"),
        Link(id="rId2", kind=CORE_LINK, target="docProps/core.xml"),
        Link(id="rId3", kind="extended-properties", target="docProps/app.xml"),
        Link(id="rId4", kind="custom-properties", target=MARK_PART),
    )
    mark = mark_part(dict(part_entries(parts)))
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
    theme, layouts, footer = deck.theme, layouts_of(deck), _footer_text(deck)
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
        shown = _SlideLinks(numbers={}, media=media)
        shown._link("slideMaster", "../slideMasters/slideMaster1.xml")
        yield PackagePart(
            name=f"/ppt/slideLayouts/slideLayout{number}.xml",
            content_type=f"{TYPES}.slideLayout+xml",
            content=layout_part(theme, layout, footer, shown.to_media),
            links=tuple(shown.links),
        )
    yield PackagePart(
        name="/ppt/notesMasters/notesMaster1.xml",
        content_type=f"{TYPES}.notesMaster+xml",
        content=notes_master_part(theme, deck.language, _notes_names(deck)),
        links=(Link(id="rId1", kind="theme", target="../theme/theme2.xml"),),
    )
    yield PackagePart(name="/ppt/theme/theme2.xml", content_type=THEME_TYPE, content=theme_part(theme))


def _footer_text(deck: Deck) -> str:
    """Return what the footers of the deck's pages say; nothing where no page has one."""
    footers = (filled.text for page in deck.pages for filled in page.slots if filled.slot.role == "footer")
    return next(footers, "")


def _notes_names(deck: Deck) -> tuple[str, str, str]:
    names = words_of(deck.language).placeholders
    return names["picture"], names["notes"], names["number"]


@dataclass(slots=True)
class _SlideLinks:
    """The relationships of one slide, numbered as its text asks for them."""

    numbers: dict[str, int]
    media: MediaNames
    links: list[Link] = field(default_factory=list)
    known: dict[tuple[str, str], str] = field(default_factory=dict)

    def to_page(self, key: str) -> str | None:
        number = self.numbers.get(key)
        return self._link("slide", f"slide{number}.xml") if number else None

    def to_media(self, key: str) -> tuple[str, str | None]:
        shown, drawing = self.media[key]
        link = self._link("image", f"../media/{shown}")
        return link, self._link("image", f"../media/{drawing}") if drawing else None

    def to_web(self, address: str) -> str:
        return self._link("hyperlink", address, external=True)

    def to_part(self, kind: str, name: str) -> str:
        return self._link(kind, f"..{name.removeprefix('/ppt')}")

    def _link(self, kind: str, target: str, *, external: bool = False) -> str:
        if (kind, target) not in self.known:
            link = Link(id=f"rId{len(self.links) + 1}", kind=kind, target=target, external=external)
            self.links.append(link)
            self.known[kind, target] = link.id
        return self.known[kind, target]


def _slides(deck: Deck) -> Iterator[PackagePart]:
    numbers = {page.key: number for number, page in enumerate(deck.pages, 1)}
    layouts = {layout.key: number for number, layout in enumerate(layouts_of(deck), 1)}
    names, media, charts = _notes_names(deck), media_names(deck.media), count(1)
    for number, page in enumerate(deck.pages, 1):
        links = _SlideLinks(numbers=numbers, media=media)
        links._link("slideLayout", f"../slideLayouts/slideLayout{layouts[page.layout.key]}.xml")
        if page.notes:
            links._link("notesSlide", f"../notesSlides/notesSlide{number}.xml")
        parts: tuple[PackagePart, ...] = ()
        chart = ""
        if isinstance(page.frame, ChartFrame):
            from tutoslides.powerpoint.chart_parts import chart_parts  # late: few decks hold a chart

            parts = chart_parts(page.frame, next(charts), deck.language, deck.theme.palette)
            chart = links.to_part("chart", parts[0].name)
        deep = is_deep(page.layout, deck.theme.palette)
        to_others = Links(to_page=links.to_page, to_web=links.to_web)
        content = slide_part(page, deck.language, to_others, links.to_media, chart=chart, deep=deep)
        yield PackagePart(
            name=f"/ppt/slides/slide{number}.xml",
            content_type=f"{TYPES}.slide+xml",
            content=content,
            links=tuple(links.links),
        )
        yield from parts
        if page.notes:
            yield _notes(page, number, deck.language, names)


def _notes(page: Page, number: int, language: str, names: tuple[str, str, str]) -> PackagePart:
    return PackagePart(
        name=f"/ppt/notesSlides/notesSlide{number}.xml",
        content_type=f"{TYPES}.notesSlide+xml",
        content=notes_part(page, number, language, names),
        links=(
            Link(id="rId1", kind="notesMaster", target="../notesMasters/notesMaster1.xml"),
            Link(id="rId2", kind="slide", target=f"../slides/slide{number}.xml"),
        ),
    )


def _properties(deck: Deck, created: datetime.datetime) -> Iterator[PackagePart]:
    yield PackagePart(name="/docProps/core.xml", content_type=CORE_TYPE, content=core_part(deck, created))
    yield PackagePart(name="/docProps/app.xml", content_type=APP_TYPE, content=app_part(deck))
