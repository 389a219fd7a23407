"""Rules for the look: slides have none of their own, layouts take theirs from the theme, shapes have names."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from lxml import etree

from gates.package import A, OpenedPackage, P

STYLED = ("slideLayout", "slideMaster")
"""Kinds of parts that slides take their look from. The notes' master is none: paper is white under any theme."""

CHARACTERS = (f"{A}rPr", f"{A}endParaRPr", f"{A}defRPr")
LOOKS = ("ln", "noFill", "solidFill", "gradFill", "blipFill", "pattFill", "grpFill", "latin", "ea", "cs", "sym")
"""Elements of a run's properties that give it a look; links and extensions are none."""

PARAGRAPH_LOOKS = ("lnSpc", "spcBef", "spcAft", "buClr", "buSzPct", "buSzPts", "buFont", "buChar", "buBlip", "tabLst")
PARAGRAPH_PLACES = ("marL", "marR", "indent", "algn", "defTabSz")
FIXED_COLOURS = ("srgbClr", "scrgbClr", "hslClr", "sysClr", "prstClr")
THEME_FONTS = ("+mj-", "+mn-")


def slides_have_no_look_of_their_own(package: OpenedPackage) -> Iterator[str]:
    """A slide takes ground and colours from its layout; its text has neither place nor size, colour or font."""
    for name, tree in package.parts("slide"):
        yield from (f"{name}: {fault}" for fault in _own_ground(tree))
        yield from (f"{name}: {fault}" for shape in _placeholders(tree) for fault in _own_place(shape))
        yield from (f"{name}: {fault}" for row in tree.iter(*CHARACTERS) for fault in _own_letters(row))
        yield from (f"{name}: {fault}" for row in tree.iter(f"{A}pPr") for fault in _own_paragraph(row))


def tables_take_their_look_from_a_style(package: OpenedPackage) -> Iterator[str]:
    """A table names a style that the deck has; its cells carry size, side and insets, but neither colour nor rule.

    The default style may be one that every PowerPoint knows without a definition.
    """
    lists = [tree for _, tree in package.parts("tableStyles")]
    styles = {row.get("styleId") for tree in lists for row in tree.iter(f"{A}tblStyle")}
    styles |= {tree.get("def") for tree in lists}
    for name, tree in package.parts("slide"):
        for table in tree.iter(f"{A}tbl"):
            if table.findtext(f"{A}tblPr/{A}tableStyleId") not in styles:
                yield f"{name}: a table without a style of the deck"
            if any(len(cell) for cell in table.iter(f"{A}tcPr")):
                yield f"{name}: a cell has a ground or a rule of its own"


def layouts_take_their_look_from_the_theme(package: OpenedPackage) -> Iterator[str]:
    """Colours are the theme's colours and fonts the theme's fonts, so that PowerPoint's Design tab changes them all."""
    for name, tree in package.parts(*STYLED):
        for tag in FIXED_COLOURS:
            yield from (f"{name}: {tag} {row.get('val')}" for row in tree.iter(f"{A}{tag}"))
        for row in tree.iter(f"{A}latin", f"{A}ea", f"{A}cs"):
            if not (row.get("typeface") or "").startswith(THEME_FONTS):
                yield f"{name}: font {row.get('typeface')}"


def shapes_are_named(package: OpenedPackage) -> Iterator[str]:
    """Every shape has a name: it is what the selection pane and a screen reader's list show."""
    for name, tree in package.parts("slide", "notesSlide", "notesMaster", *STYLED):
        root = tree.find(f".//{P}spTree/{P}nvGrpSpPr/{P}cNvPr")
        for row in tree.iter(f"{P}cNvPr"):
            if row is not root and not (row.get("name") or "").strip():
                yield f"{name}: shape {row.get('id')}"


def _own_ground(tree: etree._Element) -> Iterator[str]:
    if tree.find(f"{P}cSld/{P}bg") is not None:
        yield "a background of its own"
    if tree.find(f"{P}clrMapOvr/{A}masterClrMapping") is None:
        yield "colours that are not its master's"


def _placeholders(tree: etree._Element) -> Iterator[etree._Element]:
    for shape in tree.iter(f"{P}sp"):
        if shape.find(f"{P}nvSpPr/{P}nvPr/{P}ph") is not None:
            yield shape


def _own_place(shape: etree._Element) -> Iterator[str]:
    properties, styles = shape.find(f"{P}spPr"), shape.find(f"{P}txBody/{A}lstStyle")
    if properties is not None and (len(properties) or properties.attrib):
        yield "a placeholder has a place, a ground or a line"
    if styles is not None and len(styles):
        yield "a placeholder has styles"


def _own_letters(row: etree._Element) -> Iterator[str]:
    if (row.get("sz") and not _is_in_table(row)) or any(row.find(f"{A}{tag}") is not None for tag in LOOKS):
        yield "letters have a size, a colour or a font"


def _own_paragraph(row: etree._Element) -> Iterator[str]:
    looks = any(row.find(f"{A}{tag}") is not None for tag in PARAGRAPH_LOOKS)
    places = [key for key in PARAGRAPH_PLACES if key != "algn" or not _is_in_table(row)]
    if looks or any(row.get(key) is not None for key in places):
        yield "a paragraph has a place or a marker"


def _is_in_table(row: etree._Element) -> bool:
    """Tell whether letters stand in a cell: PowerPoint gives cells neither the size nor the side of a placeholder."""
    return next(row.iterancestors(f"{A}tc"), None) is not None


LOOK_RULES: dict[str, Callable[[OpenedPackage], Iterator[str]]] = {
    "own-look": slides_have_no_look_of_their_own,
    "table-look": tables_take_their_look_from_a_style,
    "theme-look": layouts_take_their_look_from_the_theme,
    "names-of-shapes": shapes_are_named,
}
