"""Rules for the presentation part: slides, ids, sections, notes."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator

from gates.package import P14, OpenedPackage, P, R

MAIN = "ppt/presentation.xml"
SLIDE_IDS = range(256, 2**31)
FIRST_MASTER_ID = 2**31
GUID = re.compile(r"\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}")


def slide_ids_are_sound(package: OpenedPackage) -> Iterator[str]:
    """Slide ids are unique and in range, and every slide part is listed once."""
    rows = list(package.trees[MAIN].iter(f"{P}sldId"))
    for identifier, count in Counter(int(row.get("id") or 0) for row in rows).items():
        if count > 1:
            yield f"slide id {identifier} stands {count} times"
        if identifier not in SLIDE_IDS:
            yield f"slide id {identifier} is out of range"
    parts = {link.id: link.part for link in package.related(MAIN, "slide")}
    listed = Counter(parts.get(row.get(f"{R}id") or "") for row in rows)
    yield from (f"{part} is listed {count} times" for part, count in listed.items() if count > 1)
    yield from (f"{part} is not listed" for part in parts.values() if part not in listed)


def master_ids_are_sound(package: OpenedPackage) -> Iterator[str]:
    """Ids of masters and layouts are unique over both, from 2^31."""
    ids = [int(row.get("id") or 0) for row in package.trees[MAIN].iter(f"{P}sldMasterId")]
    for _, tree in package.parts("slideMaster"):
        ids += [int(row.get("id") or 0) for row in tree.iter(f"{P}sldLayoutId")]
    if len(set(ids)) != len(ids):
        yield "two masters or layouts share an id"
    yield from (f"id {identifier} is below 2^31" for identifier in ids if identifier < FIRST_MASTER_ID)


def sections_hold_every_slide(package: OpenedPackage) -> Iterator[str]:
    """Sections list every slide exactly once, in order, and each has a name and an id of its own."""
    tree = package.trees[MAIN]
    slides = [row.get("id") for row in tree.iter(f"{P}sldId")]
    listed = [row.get("id") for row in tree.iter(f"{P14}sldId")]
    sections = list(tree.iter(f"{P14}section"))
    if sections and listed != slides:
        yield "they do not list every slide once, in order"
    if any(not (section.get("name") or "").strip() for section in sections):
        yield "a section has no name"
    identifiers = [section.get("id") or "" for section in sections]
    yield from (f"{identifier} is no section id" for identifier in identifiers if not GUID.fullmatch(identifier))
    if len(set(identifiers)) != len(identifiers):
        yield "two sections share an id"


def custom_shows_hold_slides(package: OpenedPackage) -> Iterator[str]:
    """A custom show lists slides only."""
    slides = {link.id for link in package.related(MAIN, "slide")}
    for show in package.trees[MAIN].iter(f"{P}custShow"):
        yield from (
            f"{row.get(f'{R}id')} is no slide" for row in show.iter(f"{P}sld") if row.get(f"{R}id") not in slides
        )


def notes_belong_to_one_slide(package: OpenedPackage) -> Iterator[str]:
    """A notes page belongs to one slide, and both say so."""
    owners = Counter(link.part for name in package.contents for link in package.related(name, "notesSlide"))
    yield from (f"{part} is shared by {count} slides" for part, count in owners.items() if count > 1)
    for name, _ in package.parts("notesSlide"):
        for slide in package.related(name, "slide"):
            if not any(link.part == name for link in package.related(slide.part or "", "notesSlide")):
                yield f"{name}: its slide does not know it"


def embedded_parts_are_not_shared(package: OpenedPackage) -> Iterator[str]:
    """A chart and its workbook belong to one owner."""
    links = (link for source in package.relationships.values() for link in source)
    owners = Counter(link.part for link in links if link.kind in ("chart", "package"))
    yield from (f"{part} is shared" for part, count in owners.items() if count > 1)


PRESENTATION_RULES: dict[str, Callable[[OpenedPackage], Iterator[str]]] = {
    "slide-ids": slide_ids_are_sound,
    "master-ids": master_ids_are_sound,
    "sections": sections_hold_every_slide,
    "custom-shows": custom_shows_hold_slides,
    "notes": notes_belong_to_one_slide,
    "embedded": embedded_parts_are_not_shared,
}
