"""Rules for parts: names, content types, relationships."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator

from lxml import etree

from gates.package import TYPES, OpenedPackage, R

PICTURES = {
    "png": "image/png",
    "jpg": "image/jpeg",
    "jpeg": "image/jpeg",
    "gif": "image/gif",
    "svg": "image/svg+xml",
    "emf": "image/x-emf",
    "wmf": "image/x-wmf",
    "tiff": "image/tiff",
    "bmp": "image/bmp",
}
"""Content types of pictures by suffix."""

NEEDED = {
    "slide": {"slideLayout": 1},
    "slideLayout": {"slideMaster": 1},
    "slideMaster": {"theme": 1},
    "notesMaster": {"theme": 1},
    "notesSlide": {"notesMaster": 1, "slide": 1},
}
"""How many relationships of a kind a part of a kind needs."""

FIXED_DATE = (1980, 1, 1, 0, 0, 0)
BAD_IN_ADDRESS = re.compile(r"[\s|<>\"{}\\^`]")


def entries_are_unique(package: OpenedPackage) -> Iterator[str]:
    """No two entries have one name, capitals apart."""
    for name, count in Counter(entry.filename.lower() for entry in package.entries).items():
        if count > 1:
            yield f"{name} stands {count} times"


def entries_have_a_fixed_date(package: OpenedPackage) -> Iterator[str]:
    """A rebuild gives the same bytes."""
    yield from (entry.filename for entry in package.entries if entry.date_time != FIXED_DATE)


def overrides_name_parts(package: OpenedPackage) -> Iterator[str]:
    """A content type override names a part that exists, once."""
    rows = package.trees["[Content_Types].xml"].iter(f"{TYPES}Override")
    names = Counter((row.get("PartName") or "").lstrip("/") for row in rows)
    for name, count in names.items():
        if count > 1:
            yield f"{name} is overridden twice"
        if name not in package.contents:
            yield f"{name} is overridden, but missing"


def parts_have_a_type(package: OpenedPackage) -> Iterator[str]:
    """Every part has a content type of its own, pictures the one of their suffix."""
    for name in package.contents:
        if name == "[Content_Types].xml" or name.endswith(("/", ".rels")):
            continue
        kind, suffix = package.content_type(name), name.rsplit(".", 1)[-1].lower()
        if not kind:
            yield f"{name} has none"
        elif kind == "application/xml" and name.startswith("ppt/"):
            yield f"{name} is only XML"
        elif suffix in PICTURES and kind != PICTURES[suffix]:
            yield f"{name} is said to be {kind}"


def relationships_lead_somewhere(package: OpenedPackage) -> Iterator[str]:
    """Sources and targets exist, ids are unique."""
    for source, links in package.relationships.items():
        if source not in ("", ".") and source not in package.contents:
            yield f"{source} has relationships, but is missing"
        for identifier, count in Counter(link.id for link in links).items():
            if count > 1:
                yield f"{source}: {identifier} stands {count} times"
        for link in links:
            if link.part is not None and link.part not in package.contents:
                yield f"{source}: {link.id} leads to {link.part}, which is missing"


def addresses_are_clean(package: OpenedPackage) -> Iterator[str]:
    """An address outside holds no character that a URI forbids."""
    for source, links in package.relationships.items():
        yield from (
            f"{source}: {link.target}" for link in links if link.part is None and BAD_IN_ADDRESS.search(link.target)
        )


def references_are_known(package: OpenedPackage) -> Iterator[str]:
    """Every r:id in a part is one of its relationships."""
    for name, tree in package.trees.items():
        known = {link.id for link in package.relationships.get(name, ())}
        for element in tree.iter(etree.Element):
            for attribute, value in element.attrib.items():
                if str(attribute).startswith(R) and value and value not in known:
                    yield f"{name}: {value!s} is no relationship"


def relationships_are_used(package: OpenedPackage) -> Iterator[str]:
    """A slide's links to pages and addresses are all referred to: none is left over."""
    for name, tree in package.parts("slide"):
        used = {value for element in tree.iter(etree.Element) for value in element.attrib.values()}
        for link in package.relationships.get(name, ()):
            if link.kind in ("slide", "hyperlink") and link.id not in used:
                yield f"{name}: nothing uses {link.id}"


def needed_relationships_are_there(package: OpenedPackage) -> Iterator[str]:
    """A slide has one layout, a layout one master, a master one theme …"""
    for name in package.contents:
        for kind, count in NEEDED.get(package.kind(name), {}).items():
            found = len(package.related(name, kind))
            if found != count:
                yield f"{name} has {found} {kind}, needs {count}"


def parts_are_reachable(package: OpenedPackage) -> Iterator[str]:
    """Every part is reached from the package's own relationships."""
    reached: set[str] = set()
    waiting = ["." if "." in package.relationships else ""]
    while waiting:
        for link in package.relationships.get(waiting.pop(), ()):
            if link.part and link.part not in reached:
                reached.add(link.part)
                waiting.append(link.part)
    for name in package.contents:
        if name != "[Content_Types].xml" and not name.endswith((".rels", "/")) and name not in reached:
            yield name


PART_RULES: dict[str, Callable[[OpenedPackage], Iterator[str]]] = {
    "entries-unique": entries_are_unique,
    "entries-dated": entries_have_a_fixed_date,
    "overrides": overrides_name_parts,
    "content-types": parts_have_a_type,
    "relationships": relationships_lead_somewhere,
    "addresses": addresses_are_clean,
    "references": references_are_known,
    "unused": relationships_are_used,
    "needed": needed_relationships_are_there,
    "reachable": parts_are_reachable,
}
