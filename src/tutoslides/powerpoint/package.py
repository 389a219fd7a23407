"""Parts and their relationships as one file: python-pptx keeps the package, we fix the order and the dates."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pptx.opc.package import Part
    from pptx.package import Package

RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships"

EPOCH = (1980, 1, 1, 0, 0, 0)
"""The date of every zip entry: the earliest that zip knows, so that a rebuild gives the same bytes."""

UNIX = 3
"""The system that zip entries say they come from, whatever it is. Source: APPNOTE.TXT 4.4.2."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """A relationship: its id, the last word or the whole of its type, and a part's name or (external) an address."""

    id: str
    kind: str
    target: str
    external: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PackagePart:
    """A part: name with its leading slash, content type, bytes, relationships."""

    name: str
    content_type: str
    content: bytes
    links: tuple[Link, ...] = ()


def package_bytes(parts: Iterable[PackagePart], links: Iterable[Link]) -> bytes:
    """Return the file that holds `parts`, in their order, reached through the package's own `links`."""
    from pptx.opc.package import Part
    from pptx.opc.packuri import PACKAGE_URI, PackURI
    from pptx.oxml import parse_xml
    from pptx.package import Package

    package = Package(io.BytesIO())
    described = tuple(parts)
    loaded = {
        PackURI(part.name): Part.load(PackURI(part.name), part.content_type, package, part.content)
        for part in described
    }
    for part in described:
        if part.links:
            loaded[PackURI(part.name)].load_rels_from_xml(parse_xml(_relationships(part.links)), loaded)
    package._rels.load_from_xml(PACKAGE_URI.baseURI, parse_xml(_relationships(tuple(links))), loaded)
    return _zipped(_entries(package, list(loaded.values())))


def _entries(package: Package, parts: Sequence[Part]) -> Iterator[tuple[str, bytes]]:
    """Yield the zip's entries, name and bytes, as Office orders them: content types, the package's links, the parts.

    python-pptx would write them itself, but with today's date and in an order that follows the links.
    """
    from pptx.opc.oxml import serialize_part_xml
    from pptx.opc.packuri import CONTENT_TYPES_URI, PACKAGE_URI
    from pptx.opc.serialized import _ContentTypesItem

    yield CONTENT_TYPES_URI.membername, serialize_part_xml(_ContentTypesItem.xml_for(parts))
    yield PACKAGE_URI.rels_uri.membername, package._rels.xml
    for part in parts:
        yield part.partname.membername, part.blob
        if len(part.rels):
            yield part.partname.rels_uri.membername, part.rels.xml


def _relationships(links: tuple[Link, ...]) -> bytes:
    rows = "".join(_relationship(link) for link in links)
    return f'<Relationships xmlns="{PACKAGE_RELATIONSHIPS}">{rows}</Relationships>'.encode()


def _relationship(link: Link) -> str:
    kind = link.kind if "://" in link.kind else f"{RELATIONSHIPS}/{link.kind}"
    mode = ' TargetMode="External"' if link.external else ""
    target = link.target.replace("&", "&amp;").replace('"', "%22").replace("<", "%3C")
    return f'<Relationship Id="{link.id}" Type="{kind}" Target="{target}"{mode}/>'


def _zipped(entries: Iterable[tuple[str, bytes]]) -> bytes:
    """Return a zip of entries that bear one date and say the same on every system."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in entries:
            entry = zipfile.ZipInfo(name, EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = UNIX
            entry.external_attr = 0o600 << 16
            archive.writestr(entry, content)
    return stream.getvalue()
