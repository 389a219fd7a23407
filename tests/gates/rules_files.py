"""Rules for how a package is written: names, declarations, properties, and the notes beside slides."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from lxml import etree

from gates.package import A, OpenedPackage, P

CORE = "docProps/core.xml"
APPLICATION = "docProps/app.xml"
DC = "{http://purl.org/dc/elements/1.1/}"
TERMS = "{http://purl.org/dc/terms/}"
EXTENDED = "{http://schemas.openxmlformats.org/officeDocument/2006/extended-properties}"

TYPES_PART = "[Content_Types].xml"
PART_NAME = re.compile(r"(?:[A-Za-z0-9_-]+/)*[A-Za-z0-9_.-]+")
"""Letters that every system and every zip tool keeps. Source: ECMA-376 part 2, 6.2.2, and what PowerPoint writes."""

DECLARATION = re.compile(rb"<\?xml version=(['\"])1\.0\1 encoding=\1UTF-8\1 standalone=\1yes\1\?>")
MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")


def entries_are_well_named(package: OpenedPackage) -> Iterator[str]:
    """The content types come first; names are plain letters, and no folder is an entry."""
    names = [entry.filename for entry in package.entries]
    if names[0] != TYPES_PART:
        yield f"{names[0]} stands before the content types"
    yield from (name for name in names if name != TYPES_PART and not PART_NAME.fullmatch(name))


def parts_are_declared(package: OpenedPackage) -> Iterator[str]:
    """Every XML part says that it is UTF-8 and stands alone, as Office writes it."""
    for name, content in package.contents.items():
        if name in package.trees and not DECLARATION.match(content):
            yield f"{name} begins {content[:40]!r}"


def properties_are_told(package: OpenedPackage) -> Iterator[str]:
    """The document has a title, a language and two moments; it counts its slides and notes right."""
    core, application = package.trees.get(CORE), package.trees.get(APPLICATION)
    if core is None or application is None:
        yield "they are missing"
        return
    yield from (f"no {tag}" for tag in ("title", "language") if not (core.findtext(f"{DC}{tag}") or "").strip())
    for tag in ("created", "modified"):
        if not MOMENT.fullmatch(core.findtext(f"{TERMS}{tag}") or ""):
            yield f"{tag} is no moment"
    for tag, kind in (("Slides", "slide"), ("Notes", "notesSlide")):
        if application.findtext(f"{EXTENDED}{tag}") != str(sum(1 for _ in package.parts(kind))):
            yield f"{tag} are counted wrong"


def notes_have_a_text(package: OpenedPackage) -> Iterator[str]:
    """A notes page shows its slide and holds one text with words in it."""
    for name, tree in package.parts("notesSlide"):
        kinds = [row.get("type") for row in tree.iter(f"{P}ph")]
        if kinds.count("sldImg") != 1 or kinds.count("body") != 1:
            yield f"{name} has {kinds.count('sldImg')} pictures and {kinds.count('body')} texts"
        elif not any(
            _words(shape) for shape in tree.iter(f"{P}sp") if shape.find(f".//{P}ph[@type='body']") is not None
        ):
            yield f"{name} is empty"


def _words(shape: etree._Element) -> str:
    return "".join(row.text or "" for row in shape.iter(f"{A}t")).strip()


FILE_RULES: dict[str, Callable[[OpenedPackage], Iterator[str]]] = {
    "names": entries_are_well_named,
    "declarations": parts_are_declared,
    "properties": properties_are_told,
    "notes-text": notes_have_a_text,
}
