"""Parts and their relationships as one file: python-pptx keeps the package, we fix the order and the dates."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable
from dataclasses import dataclass

RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships"

EPOCH = (1980, 1, 1, 0, 0, 0)
"""The date of every zip entry: the earliest that zip knows, so that a rebuild gives the same bytes."""


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
    """Return the file that holds `parts`, reached through the package's own `links`."""
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
    stream = io.BytesIO()
    package.save(stream)
    return _dated(stream)


def _relationships(links: tuple[Link, ...]) -> bytes:
    rows = "".join(_relationship(link) for link in links)
    return f'<Relationships xmlns="{PACKAGE_RELATIONSHIPS}">{rows}</Relationships>'.encode()


def _relationship(link: Link) -> str:
    kind = link.kind if "://" in link.kind else f"{RELATIONSHIPS}/{link.kind}"
    mode = ' TargetMode="External"' if link.external else ""
    target = link.target.replace("&", "&amp;").replace('"', "%22").replace("<", "%3C")
    return f'<Relationship Id="{link.id}" Type="{kind}" Target="{target}"{mode}/>'


def _dated(stream: io.BytesIO) -> bytes:
    """Return the package with the same entries, all of one date."""
    fixed = io.BytesIO()
    with zipfile.ZipFile(stream) as source, zipfile.ZipFile(fixed, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            entry = zipfile.ZipInfo(name, EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o600 << 16
            target.writestr(entry, source.read(name))
    return fixed.getvalue()
