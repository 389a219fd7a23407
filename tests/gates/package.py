"""A .pptx opened as plain parts: names, content types, relationships, XML trees."""

from __future__ import annotations

import io
import posixpath
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from urllib.parse import unquote

from lxml import etree

A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
P = "{http://schemas.openxmlformats.org/presentationml/2006/main}"
P14 = "{http://schemas.microsoft.com/office/powerpoint/2010/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
TYPES = "{http://schemas.openxmlformats.org/package/2006/content-types}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Relationship:
    """One relationship: its id, the last word of its type, the part it leads to (None: outside), its target."""

    id: str
    kind: str
    part: str | None
    target: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenedPackage:
    """A package's entries in order, its parts' bytes and trees, content types, and relationships by source part."""

    entries: tuple[zipfile.ZipInfo, ...]
    contents: dict[str, bytes]
    trees: dict[str, etree._Element]
    unreadable: dict[str, str]
    relationships: dict[str, tuple[Relationship, ...]] = field(default_factory=dict)

    def content_type(self, name: str) -> str:
        """Return the content type of a part, empty where none is given."""
        types = self.trees["[Content_Types].xml"]
        for override in types.iter(f"{TYPES}Override"):
            if (override.get("PartName") or "").lstrip("/") == name:
                return override.get("ContentType") or ""
        suffix = name.rsplit(".", 1)[-1].lower()
        found = (default for default in types.iter(f"{TYPES}Default") if (default.get("Extension") or "") == suffix)
        return next((default.get("ContentType") or "" for default in found), "")

    def kind(self, name: str) -> str:
        """Return the last word of a part's content type: slide, slideLayout, notesSlide …"""
        return self.content_type(name).rsplit(".", 1)[-1].split("+")[0]

    def parts(self, *kinds: str) -> Iterator[tuple[str, etree._Element]]:
        """Give the parts of some kinds with their trees, by name."""
        for name in sorted(self.trees):
            if self.kind(name) in kinds:
                yield name, self.trees[name]

    def related(self, name: str, kind: str) -> tuple[Relationship, ...]:
        """Return a part's relationships of one kind."""
        return tuple(link for link in self.relationships.get(name, ()) if link.kind == kind)


def open_package(deck: bytes) -> OpenedPackage:
    """Open a deck's bytes."""
    with zipfile.ZipFile(io.BytesIO(deck)) as archive:
        entries = tuple(archive.infolist())
        contents = {entry.filename: archive.read(entry.filename) for entry in entries}
    trees, unreadable = {}, {}
    for name, content in contents.items():
        if name.endswith((".xml", ".rels")):
            try:
                trees[name] = etree.fromstring(content)
            except etree.XMLSyntaxError as error:
                unreadable[name] = str(error)
    relationships = {_source(name): tuple(_links(name, tree)) for name, tree in trees.items() if name.endswith(".rels")}
    return OpenedPackage(
        entries=entries, contents=contents, trees=trees, unreadable=unreadable, relationships=relationships
    )


def _source(rels: str) -> str:
    folder, file = posixpath.split(rels)
    return posixpath.normpath(posixpath.join(posixpath.dirname(folder), file.removesuffix(".rels"))).removeprefix("./")


def _links(rels: str, tree: etree._Element) -> Iterator[Relationship]:
    base = posixpath.dirname(_source(rels)) if rels != "_rels/.rels" else ""
    for row in tree:
        target = row.get("Target") or ""
        inside = row.get("TargetMode") != "External"
        part = unquote(posixpath.normpath(posixpath.join("/" + base, target)).lstrip("/")) if inside else None
        yield Relationship(
            id=row.get("Id") or "", kind=(row.get("Type") or "").rsplit("/", 1)[-1], part=part, target=target
        )
