"""Which parts of a template travel into a deck: all that its masters and settings need, nothing of its samples.

In: an opened template. Out: the names of the parts that stay, what must not stay of what refers to them.
"""

from __future__ import annotations

import struct
import zipfile
import zlib
from collections.abc import Iterator

from tutoslides.powerpoint.archive import DEFLATED, Packed
from tutoslides.powerpoint.package import relationships_name
from tutoslides.powerpoint.templates.opening import Relation, TemplatePackage

OF_SAMPLES = (
    "slide", "comments", "commentAuthors", "authors", "changesInfo", "revisionInfo", "vbaProject", "thumbnail",
)  # fmt: skip
"""Kinds of links that lead to samples, to what was said and changed about them, to their picture, to macros."""

OF_THE_FILE = ("core-properties", "extended-properties", "custom-properties", "officeDocument")
"""Links of the package that a deck makes anew."""

OF_PROGRAMS = ("extensibility", "origin")
"""Links of the package to ribbons that call macros, and to signatures, which a changed file cannot keep."""

LOCAL_HEADER = struct.Struct("<26x2H")
"""Where an entry's own header says how long its name and its further fields are. Source: APPNOTE.TXT 4.3.7."""

ENCRYPTED = 1
"""The flag of an entry that a password protects. Source: APPNOTE.TXT 4.4.4."""


def kept_links(package: TemplatePackage, main: str) -> tuple[Relation, ...]:
    """Return the links of the presentation part that stay."""
    return tuple(link for link in package.relations(main) if link.kind not in OF_SAMPLES and not _shows(link, package))


def package_links(package: TemplatePackage) -> tuple[Relation, ...]:
    """Return the links of the package itself that stay."""
    left = (*OF_SAMPLES, *OF_THE_FILE, *OF_PROGRAMS)
    return tuple(link for link in package.relations("") if link.kind not in left)


def kept_parts(package: TemplatePackage, main: str) -> tuple[str, ...]:
    """Return the names of the parts that stay, without the presentation itself, in the template's order."""
    found: set[str] = set()
    waiting = [link.target for link in (*kept_links(package, main), *package_links(package)) if not link.external]
    while waiting:
        part = waiting.pop()
        if part in found or part == main or not package.has(part):
            continue
        found.add(part)
        waiting += [link.target for link in package.relations(part) if not link.external and link.kind != "slide"]
    return tuple(name for name in package.names if name in found)


def kept_entries(package: TemplatePackage, parts: tuple[str, ...]) -> Iterator[tuple[str, Packed]]:
    """Give the entries of parts, each followed by that of its links, as they lie in the template's archive."""
    for part in parts:
        yield part, packed(package, part)
        links = relationships_name(part)
        if package.has(links):
            yield links, packed(package, links)


def packed(package: TemplatePackage, name: str) -> Packed:
    """Return an entry as it is packed, without unpacking it; one packed in another way is packed anew."""
    entry = package.archive.getinfo(name)
    if entry.compress_type not in (zipfile.ZIP_STORED, DEFLATED) or entry.flag_bits & ENCRYPTED:
        content = package.content(name)
        return Packed(
            method=DEFLATED,
            check=zlib.crc32(content),
            size=len(content),
            content=zlib.compress(content, wbits=-zlib.MAX_WBITS),
        )
    stream = package.archive.fp
    assert stream is not None  # the archive stays open as long as its package
    stream.seek(entry.header_offset)
    name_length, extra_length = LOCAL_HEADER.unpack(stream.read(LOCAL_HEADER.size))
    stream.seek(name_length + extra_length, 1)
    return Packed(
        method=entry.compress_type, check=entry.CRC, size=entry.file_size, content=stream.read(entry.compress_size)
    )


def _shows(link: Relation, package: TemplatePackage) -> bool:
    """Tell whether a link leads to how somebody last looked at the samples."""
    return link.kind == "viewProps" and any(one.kind == "slide" for one in package.relations(link.target))
