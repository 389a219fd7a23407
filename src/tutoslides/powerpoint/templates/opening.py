"""A template's package: parts by name, their relationships, their XML; one clear sentence for a file that is none."""

from __future__ import annotations

import io
import posixpath
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree

from tutoslides.model.diagnostics import Message
from tutoslides.model.errors import TemplateError
from tutoslides.powerpoint.package import relationships_name

A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
P = "{http://schemas.openxmlformats.org/presentationml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"

CONTENT_TYPES = "[Content_Types].xml"
OLE = b"\xd0\xcf\x11\xe0"
"""How files of old Office begin, and those of any Office that a password protects. Source: MS-CFB 2.2."""

MOST_BYTES = 1 << 30
"""Bytes that a template may have unpacked: far more than thirty megabytes of pictures, far less than fills a memory."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Relation:
    """A relationship: its type and that type's last word, the part's name that it leads to, or an outer address."""

    id: str
    type: str
    kind: str
    target: str
    external: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class TemplatePackage:
    """An opened package; trees are parsed once, when they are asked for."""

    name: str
    archive: zipfile.ZipFile
    trees: dict[str, etree._Element] = field(default_factory=dict)

    @property
    def names(self) -> tuple[str, ...]:
        """The names of all parts, in the file's order."""
        return tuple(entry.filename for entry in self.archive.infolist() if not entry.is_dir())

    def content(self, part: str) -> bytes:
        """Return the bytes of a part.

        Raises:
            TemplateError: it is not there, or damaged.
        """
        try:
            return self.archive.read(part)
        except (KeyError, zipfile.BadZipFile, zlib.error, RuntimeError, NotImplementedError, EOFError) as error:
            raise damaged(self.name, part) from error

    def has(self, part: str) -> bool:
        """Tell whether there is such a part."""
        return part in self.archive.NameToInfo

    def tree(self, part: str) -> etree._Element:
        """Return the root element of a part.

        Raises:
            TemplateError: it is not there, or no XML.
        """
        if part not in self.trees:
            try:
                self.trees[part] = parse(self.content(part))
            except etree.XMLSyntaxError as error:
                raise damaged(self.name, part) from error
        return self.trees[part]

    def relations(self, part: str) -> tuple[Relation, ...]:
        """Return the relationships of a part, none where it has none; those of the package for the name ""."""
        name = relationships_name(part) if part else "_rels/.rels"
        return tuple(_relations(self.tree(name), posixpath.dirname(part))) if self.has(name) else ()

    def related(self, part: str, kind: str) -> tuple[Relation, ...]:
        """Return the relationships of a part that lead to parts of a kind."""
        return tuple(link for link in self.relations(part) if link.kind == kind and not link.external)


def open_package(content: bytes, name: str) -> TemplatePackage:
    """Return the package that `content` is.

    Raises:
        TemplateError: it is no PowerPoint file, protected by a password, or damaged.
    """
    if content.startswith(OLE):
        raise _protected(name)
    try:
        archive = zipfile.ZipFile(io.BytesIO(content))
    except (zipfile.BadZipFile, ValueError, OSError, EOFError, NotImplementedError) as error:
        raise damaged(name) from error
    if sum(entry.file_size for entry in archive.infolist()) > MOST_BYTES:
        raise damaged(name)
    package = TemplatePackage(name=name, archive=archive)
    if not package.has(CONTENT_TYPES) or not package.related("", "officeDocument"):
        raise no_presentation(name)
    return package


def attributes_of(element: etree._Element | None) -> dict[str, str]:
    """Return the attributes of an element, none where there is none."""
    return {str(key): str(value) for key, value in element.attrib.items()} if element is not None else {}


def parse(content: bytes) -> etree._Element:
    """Return the root element of XML; nothing outside of it is ever fetched.

    Raises:
        lxml.etree.XMLSyntaxError: it is no XML.
    """
    return etree.fromstring(content, etree.XMLParser(resolve_entities=False, no_network=True))


def _relations(tree: etree._Element, folder: str) -> Iterator[Relation]:
    for row in tree:
        target, external = row.get("Target") or "", row.get("TargetMode") == "External"
        if not external:
            target = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
        kind = row.get("Type") or ""
        yield Relation(
            id=row.get("Id") or "", type=kind, kind=kind.rpartition("/")[2], target=target, external=external
        )


def damaged(name: str, part: str = "") -> TemplateError:
    """Return the error of a file that is broken, in `part` if that is known."""
    where_en, where_fr = (f" (at “{part}”)", f" (à «\u00a0{part}\u00a0»)") if part else ("", "")
    return TemplateError(
        Message(
            en=f"The template “{name}” is damaged or no PowerPoint file{where_en}.",
            fr=f"Le modèle «\u00a0{name}\u00a0» est endommagé ou n'est pas un fichier PowerPoint{where_fr}.",
        ),
        hint=Message(
            en="Open it in PowerPoint and save it again as a template (.potx).",
            fr="Ouvrez-le dans PowerPoint et enregistrez-le à nouveau comme modèle (.potx).",
        ),
    )


def no_presentation(name: str) -> TemplateError:
    """Return the error of a file that is whole, but nothing that slides are made from."""
    return TemplateError(
        Message(
            en=f"“{name}” is no PowerPoint template: there is no presentation in it.",
            fr=f"«\u00a0{name}\u00a0» n'est pas un modèle PowerPoint\u00a0: il ne contient pas de présentation.",
        ),
        hint=Message(en="Name a .potx, .potm or .pptx file.", fr="Indiquez un fichier .potx, .potm ou .pptx."),
    )


def _protected(name: str) -> TemplateError:
    return TemplateError(
        Message(
            en=f"“{name}” is protected by a password, or comes from a PowerPoint before 2007.",
            fr=f"«\u00a0{name}\u00a0» est protégé par un mot de passe, ou vient d'un PowerPoint d'avant 2007.",
        ),
        hint=Message(
            en="Open it in PowerPoint and save it as .potx without a password.",
            fr="Ouvrez-le dans PowerPoint et enregistrez-le en .potx, sans mot de passe.",
        ),
    )
