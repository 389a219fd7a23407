"""A deck in an organisation's template: the template's own package, its samples out, our slides in.

Every part that was there stays byte for byte as it was, but for those that list others: the presentation, its links,
the content types, and the lists of layouts of the master that layouts are added to.
"""

from __future__ import annotations

import copy
import datetime
import posixpath
import re
import zlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import count

from lxml import etree

from tutoslides.model.deck import Deck
from tutoslides.model.template import Template
from tutoslides.model.theme import Layout
from tutoslides.powerpoint import xml
from tutoslides.powerpoint.archive import Packed, archive
from tutoslides.powerpoint.fingerprint import MARK_PART, mark_beside, mark_of, mark_part
from tutoslides.powerpoint.media import media_parts
from tutoslides.powerpoint.notes_master import notes_master_part
from tutoslides.powerpoint.package import (
    CONTENT_TYPES as TYPES_NAMESPACE,
)
from tutoslides.powerpoint.package import (
    DEFAULT_TYPES,
    Link,
    PackagePart,
    part_entries,
    relationships_name,
    relationships_part,
)
from tutoslides.powerpoint.presentation import FIRST_SLIDE_ID, sections
from tutoslides.powerpoint.slide_parts import TYPES, Naming, notes_names, slide_parts
from tutoslides.powerpoint.templates.added import added_layout
from tutoslides.powerpoint.templates.keeping import kept_entries, kept_links, kept_parts, package_links
from tutoslides.powerpoint.templates.opening import CONTENT_TYPES, P, R, Relation, TemplatePackage, open_package
from tutoslides.powerpoint.templates.reading import main_part
from tutoslides.powerpoint.writer import CORE_LINK, CUSTOM_TYPE, THEME_TYPE, footer_text, layouts_of, property_parts

LEFT_OUT = ("custShowLst", "photoAlbum", "modifyVerifier")
"""Elements of a presentation that speak of its samples, or that would keep the deck from being edited."""

SECTIONS = "{521415D9-36F7-43E2-AB2F-B90AF26B5E84}"

BEFORE_SLIDES = ("sldMasterIdLst", "notesMasterIdLst", "handoutMasterIdLst")
BEFORE_NOTES = ("sldMasterIdLst",)
"""What stands before a list in `p:presentation`. Source: ECMA-376 part 1, 19.2.1.26."""

TABLE_STYLES = "/ppt/tableStyles.xml"

T = f"{{{TYPES_NAMESPACE}}}"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Additions:
    """What comes to a template: its layouts to be added, by key, with their files and ids in the master's list."""

    package: TemplatePackage
    main: str
    layouts: tuple[Layout, ...]
    files: Mapping[str, str]
    master: str


def write_beside(deck: Deck, template: Template, *, created: datetime.datetime) -> bytes:
    """Return the .pptx of a deck in its template: the same deck and template give the same bytes.

    Raises:
        TemplateError: the template is damaged.
    """
    package = open_package(template.package, template.name)
    main = main_part(package)
    added = tuple(layout for layout in layouts_of(deck) if layout.added)
    parts = kept_parts(package, main)
    additions = _Additions(
        package=package,
        main=main,
        layouts=added,
        files=dict(zip((layout.key for layout in added), _free_layouts(parts), strict=False)),
        master=template.master_of(deck.theme.layouts[0].part or "").part,
    )
    made = [*_layout_parts(additions, deck), *_notes_master(additions, parts, deck)]
    made += _table_styles(additions, template)
    files = {layout.key: posixpath.basename(layout.part or "") for layout in deck.theme.layouts if not layout.added}
    naming = Naming(
        layouts={**files, **additions.files},
        notes_master=posixpath.basename(_notes_master_name(additions, made)),
        first_chart=_first_free(parts, r"ppt/(?:charts|embeddings)/\D*(\d+)\.\w+"),
        first_media=_first_free(parts, r"ppt/media/image(\d+)\.\w+"),
    )
    made += [*slide_parts(deck, naming), *media_parts(deck.media, naming.first_media), *property_parts(deck, created)]
    return _assembled(additions, parts, made, deck)


def _assembled(additions: _Additions, parts: tuple[str, ...], made: list[PackagePart], deck: Deck) -> bytes:
    package, main = additions.package, additions.main
    entries: dict[str, bytes | Packed] = dict(kept_entries(package, parts))
    entries.update(_presentation(additions, made, deck))
    entries.update(_master(additions))
    entries.update((name, content) for name, content in _mended(package, parts))
    entries.update(part_entries(made))
    read = _Contents(package, entries)
    checks = ((name, entry.check if isinstance(entry, Packed) else _check(entry)) for name, entry in entries.items())
    mark = mark_of(read, checks)
    properties = next((link.target for link in package.relations("") if link.kind == "custom-properties"), None)
    own = package.content(properties) if properties and package.has(properties) else None
    entries[MARK_PART] = mark_beside(own, mark) if own else mark_part(mark)
    made.append(PackagePart(name=f"/{MARK_PART}", content_type=CUSTOM_TYPE, content=b""))
    links = [
        Link(id="rId1", kind="officeDocument", target=main),
        Link(id="rId2", kind=CORE_LINK, target="docProps/core.xml"),
        Link(id="rId3", kind="extended-properties", target="docProps/app.xml"),
        Link(id="rId4", kind="custom-properties", target=MARK_PART),
    ]
    links += [
        _link(link, f"rId{number}", package, "") for number, link in enumerate(package_links(package), len(links) + 1)
    ]
    head = (
        (CONTENT_TYPES, _content_types(package, main, entries, made)),
        ("_rels/.rels", relationships_part(links)),
    )
    return archive((*head, *entries.items()))


@dataclass(frozen=True, slots=True)
class _Contents(Mapping[str, bytes]):
    """The entries of a deck by name, unpacked when they are asked for."""

    package: TemplatePackage
    entries: Mapping[str, bytes | Packed]

    def __getitem__(self, name: str) -> bytes:
        entry = self.entries[name]
        return self.package.content(name) if isinstance(entry, Packed) else entry

    def __iter__(self) -> Iterator[str]:
        return iter(self.entries)

    def __len__(self) -> int:
        return len(self.entries)


def _check(content: bytes) -> int:
    return zlib.crc32(content)


def _free_layouts(parts: tuple[str, ...]) -> Iterator[str]:
    first = _first_free(parts, r"ppt/slideLayouts/slideLayout(\d+)\.xml")
    return (f"slideLayout{number}.xml" for number in count(first))


def _first_free(parts: Iterable[str], pattern: str) -> int:
    """Return the number after the largest in the names of a kind of parts."""
    return 1 + max((int(found[1]) for part in parts if (found := re.fullmatch(pattern, part))), default=0)


def _layout_parts(additions: _Additions, deck: Deck) -> Iterator[PackagePart]:
    footer = footer_text(deck)
    for layout in additions.layouts:
        base = layout.part or ""
        made = added_layout(additions.package.tree(base), additions.package.relations(base), layout, deck.theme, footer)
        yield PackagePart(
            name=f"/ppt/slideLayouts/{additions.files[layout.key]}",
            content_type=f"{TYPES}.slideLayout+xml",
            content=made.content,
            links=made.links,
        )


def _notes_master(additions: _Additions, parts: tuple[str, ...], deck: Deck) -> Iterator[PackagePart]:
    """Give a notes master of ours where the template has none, with a copy of its theme."""
    if additions.package.related(additions.main, "notesMaster"):
        return
    theme = additions.package.related(additions.master, "theme")[0].target
    free = _first_free(parts, r"ppt/theme/theme(\d+)\.xml")
    copied = f"theme{free}.xml"
    yield PackagePart(
        name="/ppt/notesMasters/notesMaster1.xml",
        content_type=f"{TYPES}.notesMaster+xml",
        content=notes_master_part(deck.theme, deck.language, notes_names(deck)),
        links=(Link(id="rId1", kind="theme", target=f"../theme/{copied}"),),
    )
    links = tuple(_link(link, link.id, additions.package, theme) for link in additions.package.relations(theme))
    content = additions.package.content(theme)
    yield PackagePart(name=f"/ppt/theme/{copied}", content_type=THEME_TYPE, content=content, links=links)


def _table_styles(additions: _Additions, template: Template) -> Iterator[PackagePart]:
    """Give the list of table styles where the template has none: it names the one that tables take."""
    if additions.package.related(additions.main, "tableStyles"):
        return
    content = f'{xml.DECLARATION}<a:tblStyleLst {xml.NAMESPACES} def="{template.table_style}"/>'
    yield PackagePart(name=TABLE_STYLES, content_type=f"{TYPES}.tableStyles+xml", content=content.encode())


def _notes_master_name(additions: _Additions, made: Iterable[PackagePart]) -> str:
    there = additions.package.related(additions.main, "notesMaster")
    if there:
        return there[0].target
    return next(part.name for part in made if "notesMaster" in part.name)


def _presentation(additions: _Additions, made: list[PackagePart], deck: Deck) -> Iterator[tuple[str, bytes]]:
    """Give the presentation and its links: our slides in the place of its samples."""
    package, main = additions.package, additions.main
    root = copy.deepcopy(package.tree(main))
    links = [_link(link, link.id, package, main) for link in kept_links(package, main)]
    numbers = count(
        1 + max((int(found[1]) for link in links if (found := re.fullmatch(r"rId(\d+)", link.id))), default=0)
    )
    for name in LEFT_OUT:
        for row in root.findall(f"{P}{name}"):
            root.remove(row)
    if any("notesMaster" in part.name for part in made):
        links.append(Link(id=f"rId{next(numbers)}", kind="notesMaster", target="notesMasters/notesMaster1.xml"))
        notes = _list(root, "notesMasterIdLst", BEFORE_NOTES)
        etree.SubElement(notes, f"{P}notesMasterId").set(f"{R}id", links[-1].id)
    if any(part.name == TABLE_STYLES for part in made):
        links.append(Link(id=f"rId{next(numbers)}", kind="tableStyles", target=TABLE_STYLES))
    for row in root.findall(f"{P}sldIdLst"):
        root.remove(row)
    slides, ids = _list(root, "sldIdLst", BEFORE_SLIDES), {}
    for number, page in enumerate(deck.pages):
        link = Link(id=f"rId{next(numbers)}", kind="slide", target=f"slides/slide{number + 1}.xml")
        links.append(link)
        ids[page.key] = FIRST_SLIDE_ID + number
        etree.SubElement(slides, f"{P}sldId", id=str(ids[page.key])).set(f"{R}id", link.id)
    _put_sections(root, deck, ids)
    yield main, etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    yield relationships_name(main), relationships_part(links)


def _list(root: etree._Element, name: str, before: tuple[str, ...]) -> etree._Element:
    """Return an empty list in its place in the presentation."""
    for row in root.findall(f"{P}{name}"):
        root.remove(row)
    made = etree.Element(f"{P}{name}")
    places = [root.index(row) for row in root if etree.QName(row).localname in before]
    root.insert(max(places, default=-1) + 1, made)
    return made


def _put_sections(root: etree._Element, deck: Deck, ids: dict[str, int]) -> None:
    """Put the deck's sections in the place of the samples'; other extensions stay."""
    extensions = root.find(f"{P}extLst")
    if extensions is not None:
        for row in extensions.findall(f"{P}ext"):
            if row.get("uri") == SECTIONS:
                extensions.remove(row)
    text = sections(deck, ids)
    if text:
        made = etree.fromstring(f'<x xmlns:p="{P[1:-1]}">{text}</x>')[0]
        if extensions is None:
            root.append(made)
        else:
            extensions.insert(0, made[0])
    elif extensions is not None and not len(extensions):
        root.remove(extensions)


def _master(additions: _Additions) -> Iterator[tuple[str, bytes]]:
    """Give the master that layouts are added to, with its links; nothing where none are."""
    if not additions.layouts:
        return
    package, master = additions.package, additions.master
    root = copy.deepcopy(package.tree(master))
    listed = root.find(f"{P}sldLayoutIdLst")
    assert listed is not None  # it has layouts: slides are made with them
    numbers, links = (
        count(_first_id(package, additions.main)),
        [_link(link, link.id, package, master) for link in package.relations(master)],
    )
    for number, layout in enumerate(additions.layouts, 1):
        link = Link(
            id=f"rIdAdded{number}",
            kind="slideLayout",
            target=f"/ppt/slideLayouts/{additions.files[layout.key]}",
        )
        links.append(link)
        etree.SubElement(listed, f"{P}sldLayoutId", id=str(next(numbers))).set(f"{R}id", link.id)
    yield master, etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    yield relationships_name(master), relationships_part(links)


def _first_id(package: TemplatePackage, main: str) -> int:
    """Return the first id that no master and no layout has."""
    ids = [int(row.get("id") or 0) for row in package.tree(main).iter(f"{P}sldMasterId")]
    for link in package.related(main, "slideMaster"):
        ids += [int(row.get("id") or 0) for row in package.tree(link.target).iter(f"{P}sldLayoutId")]
    return 1 + max(ids, default=2**31 - 1)


def _mended(package: TemplatePackage, parts: tuple[str, ...]) -> Iterator[tuple[str, bytes]]:
    """Give settings that would start a show of samples, without that."""
    for part in parts:
        if not part.endswith("presProps.xml"):
            continue
        content = package.content(part)
        if b"custShow" not in content and b"sldRg" not in content:
            continue
        root = copy.deepcopy(package.tree(part))
        for row in [*root.iter(f"{P}custShow"), *root.iter(f"{P}sldRg")]:
            parent = row.getparent()
            if parent is not None:
                parent.remove(row)
        yield part, etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def _link(link: Relation, name: str, package: TemplatePackage, part: str) -> Link:
    """Return a link of the template under an id, its type as the template has it."""
    target = link.target if link.external else f"/{link.target}" if part else link.target
    return Link(id=name, kind=link.type, target=target, external=link.external)


def _content_types(package: TemplatePackage, main: str, entries: Iterable[str], made: Iterable[PackagePart]) -> bytes:
    """Return what says what each part is: the template's words for its own parts, ours for the others."""
    there = set(entries)
    tree = package.tree(CONTENT_TYPES)
    defaults = dict(DEFAULT_TYPES)
    defaults |= {(row.get("Extension") or "").lower(): row.get("ContentType") or "" for row in tree.iter(f"{T}Default")}
    overrides = {
        name: row.get("ContentType") or ""
        for row in tree.iter(f"{T}Override")
        if (name := row.get("PartName") or "").removeprefix("/") in there
    }
    overrides[f"/{main}"] = f"{TYPES}.presentation.main+xml"
    for part in made:
        ending = part.name.rpartition(".")[2].lower()
        overrides.pop(part.name, None)
        if defaults.setdefault(ending, part.content_type) != part.content_type:
            overrides[part.name] = part.content_type
    root = etree.Element(f"{T}Types", nsmap={None: TYPES_NAMESPACE})  # type: ignore[dict-item]  # the default namespace; the stubs forget it
    endings = {name.rpartition(".")[2].lower() for name in there} | {"rels", "xml"}
    for ending, kind in sorted(defaults.items()):
        if ending in endings:
            etree.SubElement(root, f"{T}Default", Extension=ending, ContentType=kind)
    for name, kind in sorted(overrides.items()):
        etree.SubElement(root, f"{T}Override", PartName=name, ContentType=kind)
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
