"""Rules for what stands on slides, layouts, masters and notes."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Callable, Iterator

from lxml import etree

from gates.package import MC, A, C, OpenedPackage, P, R

DRAWN = ("slide", "slideLayout", "slideMaster", "notesSlide", "notesMaster")
"""Kinds of parts that hold a shape tree."""

TITLES = ("title", "ctrTitle")
ACTIONS = ("ppaction://hlinksldjump", "ppaction://hlinkshowjump?jump=nextslide", "ppaction://noaction", "")

SAFE_ADDRESS = re.compile(r"(?:https?://|mailto:|tel:)\S", re.IGNORECASE)
"""What a link may open: pages and letters, never a script or a file of the author's machine."""


def shape_ids_are_unique(package: OpenedPackage) -> Iterator[str]:
    """No two shapes of a part share an id."""
    for name, tree in package.parts(*DRAWN):
        ids = Counter(row.get("id") for row in tree.iter(f"{P}cNvPr"))
        yield from (f"{name}: {identifier}" for identifier, count in ids.items() if count > 1)


def shapes_have_a_size(package: OpenedPackage) -> Iterator[str]:
    """Extents are numbers, not negative."""
    for name, tree in package.parts(*DRAWN):
        for row in tree.iter(f"{A}ext", f"{A}off"):
            values = [row.get(key) for key in ("cx", "cy", "x", "y") if row.get(key) is not None]
            if any(not _is_number(value) for value in values):
                yield f"{name}: {values} are no numbers"
            elif row.tag == f"{A}ext" and any(float(value or 0) < 0 for value in values):
                yield f"{name}: {values} is negative"


def shapes_have_a_text_body(package: OpenedPackage) -> Iterator[str]:
    """A shape that is a placeholder for text holds text: PowerPoint repairs a file where it does not."""
    for name, tree in package.parts("slide"):
        for shape in tree.iter(f"{P}sp"):
            if shape.find(f"{P}txBody") is None:
                yield f"{name}: {_name(shape)}"


def animations_have_targets(package: OpenedPackage) -> Iterator[str]:
    """Builds and animations refer to shapes that exist; their ids are unique."""
    for name, tree in package.parts(*DRAWN):
        shapes = {row.get("id") for row in tree.iter(f"{P}cNvPr")}
        for row in tree.iter(f"{P}spTgt", f"{P}bldP", f"{P}bldGraphic", f"{P}bldOleChart"):
            if row.get("spid") not in shapes:
                yield f"{name}: shape {row.get('spid')} is missing"
        nodes = Counter(row.get("id") for row in tree.iter(f"{P}cTn"))
        yield from (f"{name}: time node {node} stands twice" for node, count in nodes.items() if count > 1)


def table_rows_are_even(package: OpenedPackage) -> Iterator[str]:
    """Every row of a table has as many cells as the grid has columns."""
    for name, tree in package.parts(*DRAWN):
        for table in tree.iter(f"{A}tbl"):
            grid = table.find(f"{A}tblGrid")
            columns = len(grid) if grid is not None else 0
            if any(len(row.findall(f"{A}tc")) != columns for row in table.iter(f"{A}tr")):
                yield f"{name}: a row has a wrong number of cells"


def choices_declare_their_needs(package: OpenedPackage) -> Iterator[str]:
    """An mc:Choice requires prefixes that are declared."""
    for name, tree in package.trees.items():
        for choice in tree.iter(f"{MC}Choice"):
            for prefix in (choice.get("Requires") or "").split():
                if prefix not in choice.nsmap:
                    yield f"{name}: {prefix} is not declared"


def backgrounds_have_effects(package: OpenedPackage) -> Iterator[str]:
    """A background's properties end on an effect list."""
    for name, tree in package.parts(*DRAWN):
        for row in tree.iter(f"{P}bgPr"):
            if row.find(f"{A}effectLst") is None and row.find(f"{A}effectDag") is None:
                yield name


def placeholders_are_the_layouts(package: OpenedPackage) -> Iterator[str]:
    """Every placeholder of a slide is one of its layout's, by index and kind; a layout has no index twice."""
    known: dict[str, dict[str, str]] = {}
    for name, tree in package.parts("slideLayout"):
        rows = [(row.get("idx") or "0", row.get("type") or "obj") for row in tree.iter(f"{P}ph")]
        known[name] = dict(rows)
        yield from (f"{name}: {index} twice" for index, count in Counter(i for i, _ in rows).items() if count > 1)
    for name, tree in package.parts("slide"):
        for link in package.related(name, "slideLayout"):
            for row in tree.iter(f"{P}ph"):
                found = known.get(link.part or "", {}).get(row.get("idx") or "0")
                if found != (row.get("type") or "obj"):
                    yield f"{name}: {row.get('type')} {row.get('idx')} is not in its layout"


def slides_have_a_title(package: OpenedPackage) -> Iterator[str]:
    """Every slide has one title placeholder with words in it, the first in reading order.

    Only a picture may stand before it: one that fills the page must be drawn first, so that the words lie on it.
    """
    for name, tree in package.parts("slide"):
        rows = list(tree.iter(f"{P}ph"))
        titles = [row for row in rows if row.get("type") in TITLES]
        ahead = [row for row in rows if row.get("type") != "pic"]
        if len(titles) != 1 or ahead[0] is not titles[0]:
            yield f"{name}: {len(titles)} titles"
        else:
            shape = next(titles[0].iterancestors(f"{P}sp"))
            if not "".join(map(str, shape.itertext())).strip():
                yield f"{name}: its title is empty"


def text_says_its_language(package: OpenedPackage) -> Iterator[str]:
    """Every run, field and end of paragraph names its language."""
    for name, tree in package.parts("slide", "notesSlide"):
        rows = list(tree.iter(f"{A}r", f"{A}fld"))
        properties = [row.find(f"{A}rPr") for row in rows] + list(tree.iter(f"{A}endParaRPr"))
        if any(row is None or not row.get("lang") for row in properties):
            yield name


def links_act_as_known(package: OpenedPackage) -> Iterator[str]:
    """A link's action is one that PowerPoint knows; a jump leads to a slide, any other link to an address outside."""
    for name, tree in package.parts("slide"):
        slides = {link.id for link in package.related(name, "slide")}
        outside = {link.id for link in package.related(name, "hyperlink") if SAFE_ADDRESS.match(link.target)}
        for row in tree.iter(f"{A}hlinkClick", f"{A}hlinkMouseOver", f"{A}hlinkHover"):
            action, identifier = row.get("action") or "", row.get(f"{R}id") or ""
            jumps = action.endswith("hlinksldjump")
            wanted = slides if jumps else outside if not action else {identifier}
            if action not in ACTIONS or identifier not in wanted:
                yield f"{name}: {action} {identifier}"


def charts_are_whole(package: OpenedPackage) -> Iterator[str]:
    """A chart's axes refer to one another, and its workbook is embedded."""
    for name, tree in package.trees.items():
        if tree.tag != f"{C}chartSpace":
            continue
        axes = list(tree.iter(f"{C}catAx", f"{C}valAx", f"{C}dateAx", f"{C}serAx"))
        known = {row.get("val") for axis in axes for row in axis.findall(f"{C}axId")}
        if any(row.get("val") not in known for row in tree.iter(f"{C}axId", f"{C}crossAx")):
            yield f"{name}: an axis without its partner"
        if tree.find(f"{C}externalData") is None:
            yield f"{name}: no workbook"


def _name(shape: etree._Element) -> str:
    row = shape.find(f".//{P}cNvPr")
    return (row.get("name") or "") if row is not None else ""


def _is_number(value: str | None) -> bool:
    try:
        return math.isfinite(int(value or ""))
    except ValueError:
        return False


CONTENT_RULES: dict[str, Callable[[OpenedPackage], Iterator[str]]] = {
    "shape-ids": shape_ids_are_unique,
    "shape-sizes": shapes_have_a_size,
    "text-bodies": shapes_have_a_text_body,
    "animations": animations_have_targets,
    "tables": table_rows_are_even,
    "choices": choices_declare_their_needs,
    "backgrounds": backgrounds_have_effects,
    "placeholders": placeholders_are_the_layouts,
    "titles": slides_have_a_title,
    "language": text_says_its_language,
    "links": links_act_as_known,
    "charts": charts_are_whole,
}
