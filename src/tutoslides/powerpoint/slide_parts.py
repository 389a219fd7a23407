"""The slides of a deck as parts, with their notes and charts, and how they refer to one another and to layouts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import count

from tutoslides.language import words_of
from tutoslides.model.deck import ChartFrame, Deck, Page
from tutoslides.powerpoint.colours import paint_of
from tutoslides.powerpoint.media import MediaNames, media_names
from tutoslides.powerpoint.package import Link, PackagePart
from tutoslides.powerpoint.slides import notes_part, slide_part
from tutoslides.powerpoint.text_body import Links

TYPES = "application/vnd.openxmlformats-officedocument.presentationml"


@dataclass(frozen=True, slots=True, kw_only=True)
class Naming:
    """What a deck's other parts are called: the file of each layout by its key, that of the notes master.

    Charts and pictures are numbered from `first_chart` and `first_media`: beside those that are there already.
    """

    layouts: Mapping[str, str]
    notes_master: str
    first_chart: int = 1
    first_media: int = 1


def notes_names(deck: Deck) -> tuple[str, str, str]:
    """Return the names of what stands on a page of notes: the slide's image, the notes, the number."""
    names = words_of(deck.language).placeholders
    return names["picture"], names["notes"], names["number"]


def slide_parts(deck: Deck, naming: Naming) -> Iterator[PackagePart]:
    """Give the parts of all slides in order, each followed by its chart and its notes."""
    numbers = {page.key: number for number, page in enumerate(deck.pages, 1)}
    media, charts = media_names(deck.media, naming.first_media), count(naming.first_chart)
    for number, page in enumerate(deck.pages, 1):
        links = PartLinks(numbers=numbers, media=media)
        links.link("slideLayout", f"../slideLayouts/{naming.layouts[page.layout.key]}")
        if page.notes:
            links.link("notesSlide", f"../notesSlides/notesSlide{number}.xml")
        parts: tuple[PackagePart, ...] = ()
        chart = ""
        if isinstance(page.frame, ChartFrame):
            from tutoslides.powerpoint.chart_parts import chart_parts  # late: few decks hold a chart

            parts = chart_parts(page.frame, next(charts), deck.language, paint_of(deck.theme))
            chart = links.to_part("chart", parts[0].name)
        to_others = Links(to_page=links.to_page, to_web=links.to_web)
        content = slide_part(page, deck.theme, to_others, links.to_media, chart=chart)
        yield PackagePart(
            name=f"/ppt/slides/slide{number}.xml",
            content_type=f"{TYPES}.slide+xml",
            content=content,
            links=tuple(links.links),
        )
        yield from parts
        if page.notes:
            yield _notes(page, number, deck, naming)


def _notes(page: Page, number: int, deck: Deck, naming: Naming) -> PackagePart:
    return PackagePart(
        name=f"/ppt/notesSlides/notesSlide{number}.xml",
        content_type=f"{TYPES}.notesSlide+xml",
        content=notes_part(page, number, deck.language, notes_names(deck)),
        links=(
            Link(id="rId1", kind="notesMaster", target=f"../notesMasters/{naming.notes_master}"),
            Link(id="rId2", kind="slide", target=f"../slides/slide{number}.xml"),
        ),
    )


@dataclass(slots=True)
class PartLinks:
    """The relationships of one slide, numbered as its text asks for them."""

    numbers: dict[str, int]
    media: MediaNames
    links: list[Link] = field(default_factory=list)
    known: dict[tuple[str, str], str] = field(default_factory=dict)

    def to_page(self, key: str) -> str | None:
        number = self.numbers.get(key)
        return self.link("slide", f"slide{number}.xml") if number else None

    def to_media(self, key: str) -> tuple[str, str | None]:
        shown, drawing = self.media[key]
        link = self.link("image", f"../media/{shown}")
        return link, self.link("image", f"../media/{drawing}") if drawing else None

    def to_web(self, address: str) -> str:
        return self.link("hyperlink", address, external=True)

    def to_part(self, kind: str, name: str) -> str:
        return self.link(kind, f"..{name.removeprefix('/ppt')}")

    def link(self, kind: str, target: str, *, external: bool = False) -> str:
        if (kind, target) not in self.known:
            link = Link(id=f"rId{len(self.links) + 1}", kind=kind, target=target, external=external)
            self.links.append(link)
            self.known[kind, target] = link.id
        return self.known[kind, target]
