"""Parts and their relationships as one file, as the Open Packaging Conventions (ECMA-376 part 2) want them."""

from __future__ import annotations

import posixpath
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from tutoslides.powerpoint import xml
from tutoslides.powerpoint.archive import archive

RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships"
CONTENT_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"

DEFAULT_TYPES = {"rels": "application/vnd.openxmlformats-package.relationships+xml", "xml": "application/xml"}
"""What a part is by its name's ending, unless it says otherwise."""


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


def package_bytes(parts: Sequence[PackagePart], links: Iterable[Link]) -> bytes:
    """Return the file that holds `parts`, in their order, reached through the package's own `links`.

    Entries stand as Office orders them: content types, the package's links, the parts, each before its own links.
    """
    head = (("[Content_Types].xml", _content_types(parts)), ("_rels/.rels", relationships_part(links)))
    return archive((*head, *part_entries(parts)))


def part_entries(parts: Iterable[PackagePart]) -> Iterator[tuple[str, bytes]]:
    """Yield the entries of parts and of their links: the name without its leading slash, the bytes."""
    for part in parts:
        name = part.name.removeprefix("/")
        yield name, part.content
        if part.links:
            yield relationships_name(name), relationships_part(part.links)


def relationships_name(name: str) -> str:
    """Return the name of the entry that holds the links of the part `name`."""
    folder, file = posixpath.split(name)
    return posixpath.join(folder, "_rels", f"{file}.rels")


def _content_types(parts: Iterable[PackagePart]) -> bytes:
    """Return what says what each part is: pictures and workbooks by their ending, the others one by one."""
    defaults, overrides = dict(DEFAULT_TYPES), {}
    for part in parts:
        ending = part.name.rpartition(".")[2].lower()
        if defaults.setdefault(ending, part.content_type) != part.content_type:
            overrides[part.name] = part.content_type
    rows = [f'<Default Extension="{key}" ContentType="{kind}"/>' for key, kind in sorted(defaults.items())]
    rows += [f'<Override PartName="{key}" ContentType="{kind}"/>' for key, kind in sorted(overrides.items())]
    return f'{xml.DECLARATION}<Types xmlns="{CONTENT_TYPES}">{"".join(rows)}</Types>'.encode()


def relationships_part(links: Iterable[Link]) -> bytes:
    """Return the entry that holds `links`."""
    rows = "".join(map(_relationship, links))
    return f'{xml.DECLARATION}<Relationships xmlns="{PACKAGE_RELATIONSHIPS}">{rows}</Relationships>'.encode()


def _relationship(link: Link) -> str:
    kind = link.kind if "://" in link.kind else f"{RELATIONSHIPS}/{link.kind}"
    mode = ' TargetMode="External"' if link.external else ""
    target = xml.text(link.target.replace('"', "%22").replace("<", "%3C"))
    return f'<Relationship Id="{link.id}" Type="{kind}" Target="{target}"{mode}/>'
