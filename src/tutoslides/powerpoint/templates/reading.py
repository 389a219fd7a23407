"""A template's masters and layouts, everything inherited resolved: the bytes of a file in, a `Template` out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from lxml import etree

from tutoslides.model.diagnostics import Message
from tutoslides.model.errors import TemplateError
from tutoslides.model.geometry import Rect, Size
from tutoslides.model.template import (
    Drawing,
    Place,
    Placeholder,
    PlaceKind,
    Swatch,
    Template,
    TemplateLayout,
    TemplateMaster,
)
from tutoslides.model.units import emu_to_points
from tutoslides.powerpoint.templates.colours import USUAL_MAPPING, WHITE, Colours, read_scheme
from tutoslides.powerpoint.templates.drawings import drawings_of, is_on_its_side, rect_of
from tutoslides.powerpoint.templates.fills import Paintbox, ground_of, solid
from tutoslides.powerpoint.templates.opening import A, P, R, TemplatePackage, damaged, no_presentation, open_package
from tutoslides.powerpoint.templates.texts import anchor_of, inheritance_of, insets_of, is_turned, text_of

KINDS: dict[str, PlaceKind] = {
    "title": "title",
    "ctrTitle": "title",
    "subTitle": "subtitle",
    "body": "text",
    "obj": "content",
    "": "content",
    "pic": "picture",
    "clipArt": "picture",
    "dt": "date",
    "ftr": "footer",
    "sldNum": "number",
}
"""What a placeholder takes, by its type; charts, tables and media have placeholders of their own."""

STYLES = {"title": "titleStyle", "subtitle": "bodyStyle", "text": "bodyStyle", "content": "bodyStyle"}
"""The master's style that a kind of placeholder takes; the others take `otherStyle`."""

MASTER_TYPES = {"ctrTitle": "title", "dt": "dt", "ftr": "ftr", "sldNum": "sldNum", "title": "title"}
"""The type of the master's placeholder that a layout's inherits from; all others inherit from the body."""

SMALLEST_PAGE = 72.0
"""Points: PowerPoint has no page below an inch. Source: ECMA-376 part 1, ST_SlideSizeCoordinate."""

MEDIUM_STYLE = "{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}"
"""The GUID of the table style that PowerPoint itself begins with."""


def read_template(content: bytes, name: str) -> Template:
    """Return the template that a file holds; `name` is what messages call it.

    Raises:
        TemplateError: it is no PowerPoint file, protected, damaged, or has no layout to make slides from.
    """
    package = open_package(content, name)
    try:
        return _read(package, content, name)
    except (ValueError, TypeError, AttributeError, IndexError, ZeroDivisionError, RecursionError) as error:
        raise damaged(name) from error  # what no schema allows: a size that is no number, a list without its element


def main_part(package: TemplatePackage) -> str:
    """Return the name of the presentation part."""
    return package.related("", "officeDocument")[0].target


def _read(package: TemplatePackage, content: bytes, name: str) -> Template:
    main = main_part(package)
    presentation = package.tree(main)
    if presentation.tag != f"{P}presentation":
        raise no_presentation(name)
    size = presentation.find(f"{P}sldSz")
    page = Size(width=960, height=540) if size is None else _size(size)
    if min(page.width, page.height) < SMALLEST_PAGE:
        raise damaged(name, main)
    uses = Counter(
        link.target
        for slide in package.related(main, "slide")
        if package.has(slide.target)
        for link in package.related(slide.target, "slideLayout")
    )
    parts = {link.id: link.target for link in package.related(main, "slideMaster")}
    listed = (row.get(f"{R}id") or "" for row in presentation.iterfind(f"{P}sldMasterIdLst/{P}sldMasterId"))
    defaults = presentation.find(f"{P}defaultTextStyle")
    masters = tuple(_master(parts[key], package, defaults, uses, page) for key in listed if key in parts)
    if not any(master.layouts for master in masters):
        raise _without_layouts(name)
    return Template(
        name=name,
        size=page,
        masters=masters,
        package=content,
        samples=len(package.related(main, "slide")),
        table_style=_table_style(package, main),
        has_macros=bool(package.related(main, "vbaProject")),
        embeds_fonts=presentation.find(f"{P}embeddedFontLst") is not None,
    )


def _table_style(package: TemplatePackage, main: str) -> str:
    """Return the style of new tables: the file's, else “Medium Style 2 – Accent 1”, which every PowerPoint knows."""
    styles = [package.tree(link.target).get("def") for link in package.related(main, "tableStyles")]
    return next((style for style in styles if style), MEDIUM_STYLE)


def _size(element: etree._Element) -> Size:
    return Size(width=emu_to_points(int(element.get("cx") or 0)), height=emu_to_points(int(element.get("cy") or 0)))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Shared:
    """What the layouts of a master have in common."""

    part: str
    package: TemplatePackage
    box: Paintbox
    families: tuple[str, str]
    shapes: Mapping[str, etree._Element]
    styles: Mapping[str, etree._Element]
    defaults: etree._Element | None
    page: Size


def _master(
    part: str, package: TemplatePackage, defaults: etree._Element | None, uses: Mapping[str, int], page: Size
) -> TemplateMaster:
    tree = package.tree(part)
    themes = package.related(part, "theme")
    if not themes:
        raise damaged(package.name, part)
    theme = package.tree(themes[0].target)
    scheme, families = read_scheme(theme), _families(theme)
    mapping = _mapping(tree.find(f"{P}clrMap"))
    box = Paintbox(
        package=package,
        part=part,
        colours=Colours(scheme=scheme, mapping=mapping),
        theme=themes[0].target,
        pictures={},
    )
    shared = _Shared(
        part=part,
        package=package,
        box=box,
        families=families,
        shapes={_type(shape): shape for shape in _placeholders(tree)},
        styles={etree.QName(row).localname: row for row in tree.iterfind(f"{P}txStyles/*")},
        defaults=defaults,
        page=page,
    )
    targets = {link.id: link.target for link in package.related(part, "slideLayout")}
    listed = (row.get(f"{R}id") or "" for row in tree.iterfind(f"{P}sldLayoutIdLst/{P}sldLayoutId"))
    own = tuple(drawings_of(part, box))
    layouts = (
        _layout(targets[key], number, shared, own, uses) for number, key in enumerate(listed, 1) if key in targets
    )
    return TemplateMaster(
        part=part,
        name=theme.get("name") or "",
        scheme=scheme,
        mapping=mapping,
        families=families,
        layouts=tuple(layouts),
    )


def _layout(
    part: str, number: int, shared: _Shared, masters: tuple[Drawing, ...], uses: Mapping[str, int]
) -> TemplateLayout:
    tree = shared.package.tree(part)
    override = tree.find(f"{P}clrMapOvr/{A}overrideClrMapping")
    colours = shared.box.colours
    if override is not None:
        colours = Colours(scheme=colours.scheme, mapping=_mapping(override))
    box = Paintbox(
        package=shared.package, part=part, colours=colours, theme=shared.box.theme, pictures=shared.box.pictures
    )
    shown = masters if tree.get("showMasterSp") not in ("0", "false") else ()
    name = tree.find(f"{P}cSld")
    return TemplateLayout(
        part=part,
        name=" ".join((name.get("name") or "").split()) if name is not None else "",
        type=tree.get("type") or "",
        number=number,
        places=tuple(_places(tree, shared, colours)),
        drawings=(*shown, *drawings_of(part, box)),
        ground=_ground(part, shared.part, box),
        uses=uses.get(part, 0),
    )


def _ground(part: str, master: str, box: Paintbox) -> Swatch:
    return ground_of(part, box) or ground_of(master, box) or solid(WHITE)


def _places(tree: etree._Element, shared: _Shared, colours: Colours) -> Iterator[Place]:
    for shape in _placeholders(tree):
        name = _type(shape)
        model = shared.shapes.get(MASTER_TYPES.get(name, "body"))
        shapes = [shape] if model is None else [shape, model]
        kind = KINDS.get(name, "other")
        style = shared.styles.get(STYLES.get(kind, "otherStyle"))
        inherited = inheritance_of(shapes, (style, shared.defaults))
        transforms = [found for one in shapes if (found := one.find(f"{P}spPr/{A}xfrm")) is not None]
        rect = next((rect for transform in transforms if (rect := rect_of(transform))), None)
        if rect is None or rect.width <= 0 or rect.height <= 0:
            continue  # a placeholder that stands nowhere shows nothing
        tag, properties = shape.find(f"*/{P}nvPr/{P}ph"), shape.find(f"*/{P}cNvPr")
        yield Place(
            kind=kind,
            placeholder=Placeholder(type=name, index=int(tag.get("idx") or 0) if tag is not None else 0),
            name=properties.get("name") or "" if properties is not None else "",
            rect=_on_page(rect, shared.page),
            insets=insets_of(inherited),
            anchor=anchor_of(inherited),
            text=text_of(inherited, colours, shared.families),
            is_turned=is_turned(inherited) or is_on_its_side(transforms[0]),
        )


def _on_page(rect: Rect, page: Size) -> Rect:
    """Return what of a rectangle lies on the page; one that lies beside it stays there."""
    left, top = max(0.0, rect.x), max(0.0, rect.y)
    right, bottom = min(page.width, rect.right), min(page.height, rect.bottom)
    return Rect(x=left, y=top, width=right - left, height=bottom - top) if right > left and bottom > top else rect


def _placeholders(tree: etree._Element) -> Iterator[etree._Element]:
    """Give the placeholders of a master or layout; what lacks a part that every shape has is none."""
    for shape in tree.iterfind(f"{P}cSld/{P}spTree/{P}sp"):
        parts = (f"*/{P}nvPr/{P}ph", f"*/{P}cNvPr", f"{P}spPr")
        if all(shape.find(part) is not None for part in parts):
            yield shape


def _type(shape: etree._Element) -> str:
    tag = shape.find(f"*/{P}nvPr/{P}ph")
    return (tag.get("type") or "") if tag is not None else ""


def _families(theme: etree._Element) -> tuple[str, str]:
    fonts = [theme.find(f"{A}themeElements/{A}fontScheme/{A}{name}/{A}latin") for name in ("majorFont", "minorFont")]
    major, minor = ((font.get("typeface") or "" if font is not None else "") for font in fonts)
    return major or minor or "Arial", minor or major or "Arial"


def _mapping(element: etree._Element | None) -> dict[str, str]:
    named = {str(key): str(value) for key, value in element.attrib.items()} if element is not None else {}
    return {**USUAL_MAPPING, **named}


def _without_layouts(name: str) -> TemplateError:
    return TemplateError(
        Message(
            en=f"The template “{name}” has no layout that slides could be made with.",
            fr=f"Le modèle «\u00a0{name}\u00a0» n'a aucune disposition sur laquelle faire des diapositives.",
        ),
        hint=Message(
            en="Add a layout to its slide master in PowerPoint.",
            fr="Ajoutez une disposition à son masque des diapositives, dans PowerPoint.",
        ),
    )
