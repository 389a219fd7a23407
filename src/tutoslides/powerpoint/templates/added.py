"""Layouts added beside a template's own: a copy of its ground, drawings and foot, with our placeholders and ornaments.

What is the template's own placeholder is copied as it is; of its look only what a step of the ladder changes is
written: its size, the spaces around its paragraphs, its place. So its colours, fonts and marks stay inherited.
"""

from __future__ import annotations

import copy
import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import count

from lxml import etree

from tutoslides.model.geometry import Insets, Rect
from tutoslides.model.template import TemplateText
from tutoslides.model.text import printable
from tutoslides.model.theme import Layout, Logo, Slot, Theme
from tutoslides.model.units import points_to_emu
from tutoslides.powerpoint import xml
from tutoslides.powerpoint.colours import Paint, paint_of
from tutoslides.powerpoint.languages import full_tag
from tutoslides.powerpoint.master import prompt
from tutoslides.powerpoint.package import Link
from tutoslides.powerpoint.shapes import ornament, placeholder
from tutoslides.powerpoint.templates.opening import A, P, R, Relation
from tutoslides.powerpoint.text_styles import SIDES

DEEPER_LEVELS = (0.92, 0.85, 0.8, 0.8)
"""What the second to fifth list level have of the first one's size where that was stepped down."""

NOT_COPIED = ("timing", "extLst")
"""Elements of a layout that belong to it alone: what moves on it, its own id."""

FILLS = ("noFill", "solidFill", "gradFill", "blipFill", "pattFill", "grpFill")

BULLET = "•"
"""The mark of a text whose own mark stands in the template's words only, mostly in a font of symbols."""

MARKUP = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"

_ATTRIBUTE = re.compile(rf"^{re.escape(R)}")


@dataclass(frozen=True, slots=True, kw_only=True)
class AddedLayout:
    """A layout's part and its links."""

    content: bytes
    links: tuple[Link, ...]


def added_layout(
    base: etree._Element, relations: Sequence[Relation], layout: Layout, theme: Theme, footer: str
) -> AddedLayout:
    """Return a layout as a part beside `base`, the root of the template's layout with `relations`."""
    root = copy.deepcopy(base)
    for name in ("type", "matchingName"):
        if name in root.attrib:
            del root.attrib[name]
    root.set("userDrawn", "1")
    root.set("preserve", "1")
    sheet = root.find(f"{P}cSld")
    assert sheet is not None  # it was read, so it is there
    sheet.set("name", printable(layout.name))
    for parent in (root, sheet):
        for name in NOT_COPIED:
            for row in parent.findall(f"{P}{name}"):
                parent.remove(row)
    for row in sheet.findall(f"{P}custDataLst"):
        sheet.remove(row)
    _fill(sheet, layout, theme, footer)
    used = _used_links(root)
    links = tuple(
        Link(id=link.id, kind=link.type, target=_beside(link), external=link.external)
        for link in relations
        if link.id in used or link.kind == "slideMaster"
    )
    content = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    return AddedLayout(content=content, links=links)


def _fill(sheet: etree._Element, layout: Layout, theme: Theme, footer: str) -> None:
    """Take the placeholders out of a layout's tree and put those of ours in, over its drawings and our ornaments."""
    tree = sheet.find(f"{P}spTree")
    assert tree is not None  # it was read, so it is there
    own = {}
    for shape in list(tree):
        tag = shape.find(f"*/{P}nvPr/{P}ph")
        if tag is not None:
            own[tag.get("type") or "", int(tag.get("idx") or 0)] = shape
        if tag is not None or _is_program(shape):
            tree.remove(shape)
    for row in list(tree.iter(f"{P}custDataLst")):
        _remove(row)
    numbers = count(1 + max((int(row.get("id") or 0) for row in tree.iter(f"{P}cNvPr")), default=1))
    paint, language = paint_of(theme, layout), full_tag(theme.language)
    for drawn in layout.ornaments:
        if isinstance(drawn, Logo):
            continue  # a template has its organisation's own
        tree.append(_parsed(ornament(drawn, number=next(numbers), paint=paint, language=language)))
    for slot in layout.slots:
        number = next(numbers)
        if slot.own:
            source = own.get((slot.own.type, slot.own.index))
            made = _own(source if source is not None else own[slot.own.type, 0], slot, number, paint)
            if slot.role == "footer" and footer:
                _say(made, prompt(slot, language, footer))
            tree.append(made)
        else:
            content = prompt(slot, language, footer)
            tree.append(_parsed(placeholder(slot, layout, number=number, paint=paint, content=content)))


def _is_program(shape: etree._Element) -> bool:
    """Tell whether a shape is what a program embeds (think-cell and its like): it would be shared, which it may not."""
    return etree.QName(shape).localname == "graphicFrame" or shape.tag == f"{MARKUP}AlternateContent"


def _remove(row: etree._Element) -> None:
    parent = row.getparent()
    if parent is not None:
        parent.remove(row)


def _own(shape: etree._Element, slot: Slot, number: int, paint: Paint) -> etree._Element:
    """Return a copy of a template's placeholder in the place and at the size of a slot."""
    made = copy.deepcopy(shape)
    properties = made.find(f"*/{P}cNvPr")
    assert properties is not None  # every shape has one
    properties.set("id", str(number))
    for row in properties.findall(f"{A}extLst"):
        properties.remove(row)
    for row in made.findall(f"*/{P}nvPr/{P}custDataLst"):
        _remove(row)
    tag = made.find(f"*/{P}nvPr/{P}ph")
    if tag is not None and slot.own and slot.own.index != int(tag.get("idx") or 0):
        tag.set("idx", str(slot.own.index))
    _place(made, slot.rect)
    if slot.fill:
        _panel(made, paint.fill(slot.fill))
        _inset(made, slot.insets)
    if slot.role not in ("footer", "number") or slot.stated:
        _size(made, slot)
        _look(made, slot, paint)
    return made


def _say(shape: etree._Element, paragraphs: str) -> None:
    """Put words into a placeholder: a footer without any is drawn in another font by LibreOffice."""
    body = shape.find(f"{P}txBody")
    if body is None:
        return
    for row in body.findall(f"{A}p"):
        body.remove(row)
    body.append(_parsed(paragraphs))


def _place(shape: etree._Element, rect: Rect) -> None:
    properties = shape.find(f"{P}spPr")
    assert properties is not None  # every shape has one
    for row in properties.findall(f"{A}xfrm"):
        properties.remove(row)
    transform = etree.Element(f"{A}xfrm")
    etree.SubElement(transform, f"{A}off", x=str(points_to_emu(rect.x)), y=str(points_to_emu(rect.y)))
    etree.SubElement(transform, f"{A}ext", cx=str(points_to_emu(rect.width)), cy=str(points_to_emu(rect.height)))
    properties.insert(0, transform)


def _size(shape: etree._Element, slot: Slot) -> None:
    """Write the size of a slot's text and the spaces around it into the styles of its placeholder."""
    body = shape.find(f"{P}txBody")
    if body is None:
        return
    styles = body.find(f"{A}lstStyle")
    if styles is None:
        styles = etree.Element(f"{A}lstStyle")
        body.insert(1, styles)
    style = slot.levels[0]
    shares = (1.0, *(DEEPER_LEVELS if slot.role == "body" else ()))
    for number, share in enumerate(shares, 1):
        level = _child(styles, f"lvl{number}pPr", after=tuple(f"lvl{before}pPr" for before in range(1, number)))
        letters = _letters(level)
        letters.set("sz", str(round(style.size * share * 2) * 50))
        if number == 1:
            _spaces(level, style.leading, style.space_before)


def _inset(shape: etree._Element, insets: Insets) -> None:
    """Keep the words of a placeholder off its edges."""
    body = shape.find(f"{P}txBody/{A}bodyPr")
    if body is not None:
        for name in ("left", "top", "right", "bottom"):
            body.set(f"{name[0]}Ins", str(points_to_emu(getattr(insets, name))))


def _panel(shape: etree._Element, fill: str) -> None:
    """Fill a placeholder, in the place that the schema has for it: behind its geometry."""
    properties = shape.find(f"{P}spPr")
    assert properties is not None  # every shape has one
    for name in FILLS:
        for row in properties.findall(f"{A}{name}"):
            properties.remove(row)
    before = sum(1 for row in properties if etree.QName(row).localname in ("xfrm", "prstGeom", "custGeom"))
    properties.insert(before, _parsed(fill))


def _look(shape: etree._Element, slot: Slot, paint: Paint) -> None:
    """Write what the template says of a text only in its own words, and the colour that it is read in."""
    level, stated = shape.find(f"{P}txBody/{A}lstStyle/{A}lvl1pPr"), slot.stated
    if level is None:
        return
    letters = _letters(level)
    if stated:
        level.set("algn", SIDES[stated.align])
        letters.set("b", f"{stated.bold:d}")
        letters.set("i", f"{stated.italic:d}")
        for row in letters.findall(f"{A}latin"):
            letters.remove(row)
        letters.append(etree.Element(f"{A}latin", typeface=stated.family))
        _mark(level, stated, letters)
    if stated or slot.recolours:
        for name in FILLS:
            for row in letters.findall(f"{A}{name}"):
                letters.remove(row)
        colour = paint.fill(slot.levels[0].colour) if slot.recolours else _literal(stated)
        letters.insert(sum(1 for row in letters if etree.QName(row).localname == "ln"), _parsed(colour))


def _mark(level: etree._Element, stated: TemplateText, letters: etree._Element) -> None:
    """Write the place of a text's lines and the mark before them."""
    level.set("marL", str(points_to_emu(stated.margin)))
    level.set("indent", str(-points_to_emu(stated.hang)))
    for row in list(level):
        if etree.QName(row).localname.startswith("bu"):
            level.remove(row)
    words = ['<a:buFont typeface="Arial"/>', f'<a:buChar char="{BULLET}"/>'] if stated.marker else ["<a:buNone/>"]
    for mark in words:
        level.insert(level.index(letters), _parsed(mark))


def _literal(stated: TemplateText | None) -> str:
    colour = stated.colour if stated else "000000"
    return f'<a:solidFill><a:srgbClr val="{colour}"/></a:solidFill>'


def _letters(level: etree._Element) -> etree._Element:
    """Return the properties of a level's letters, made where it has none, before its extensions."""
    letters = level.find(f"{A}defRPr")
    if letters is None:
        letters = etree.Element(f"{A}defRPr")
        extension = level.find(f"{A}extLst")
        level.insert(len(level) if extension is None else level.index(extension), letters)
    return letters


def _spaces(level: etree._Element, leading: float, before: float) -> None:
    for name in ("lnSpc", "spcBef", "spcAft"):
        for row in level.findall(f"{A}{name}"):
            level.remove(row)
    values = (("lnSpc", "spcPct", leading * 100_000), ("spcBef", "spcPts", before * 100), ("spcAft", "spcPts", 0))
    for place, (name, kind, value) in enumerate(values):
        row = etree.Element(f"{A}{name}")
        etree.SubElement(row, f"{A}{kind}", val=str(round(value)))
        level.insert(place, row)


def _child(parent: etree._Element, name: str, after: tuple[str, ...]) -> etree._Element:
    """Return the child of a name, made where there is none, behind those of the names in `after`."""
    found = parent.find(f"{A}{name}")
    if found is not None:
        return found
    made = etree.Element(f"{A}{name}")
    place = sum(1 for row in parent if etree.QName(row).localname in ("defPPr", *after))
    parent.insert(place, made)
    return made


def _used_links(root: etree._Element) -> set[str]:
    return {str(value) for row in root.iter() for key, value in row.attrib.items() if _ATTRIBUTE.match(str(key))}


def _beside(link: Relation) -> str:
    """Return a link's target as a part of the package is named from anywhere."""
    return link.target if link.external else f"/{link.target}"


def _parsed(shape: str) -> etree._Element:
    return etree.fromstring(f"<x {xml.NAMESPACES}>{shape}</x>")[0]
