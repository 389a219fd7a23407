"""What a master or layout draws around its placeholders: logos, bands, lines, words, each with its rectangle.

Groups are unfolded, their children's places turned into the page's. Source: ECMA-376 part 1, 20.1.7.5 and 20.1.7.6.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

from tutoslides.model.geometry import Rect
from tutoslides.model.template import Drawing, Swatch
from tutoslides.model.units import emu_to_points
from tutoslides.powerpoint.templates.fills import Paintbox, fill_of, style_fill
from tutoslides.powerpoint.templates.opening import A, P, R, attributes_of
from tutoslides.powerpoint.templates.outlines import traced

BOXES = ("rect", "roundRect", "round1Rect", "round2SameRect", "snip1Rect", "flowChartProcess")
"""Shapes that fill their rectangle, or all but its corners."""

FULL_TURN = 21_600_000
"""Sixty-thousandths of a degree in a turn."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """How places inside a group become places on the page: multiplied, then moved; EMU to points at first."""

    across: float = emu_to_points(1)
    down: float = emu_to_points(1)
    x: float = 0.0
    y: float = 0.0

    def rect(self, x: float, y: float, width: float, height: float) -> Rect:
        """Return a rectangle of the page."""
        return Rect(
            x=self.x + x * self.across,
            y=self.y + y * self.down,
            width=width * self.across,
            height=height * self.down,
        )


def drawings_of(part: str, box: Paintbox) -> Iterator[Drawing]:
    """Give what a layout or master draws, the lowest first."""
    tree = box.package.tree(part).find(f"{P}cSld/{P}spTree")
    yield from _drawn(tree, box.at(part), Frame()) if tree is not None else ()


def rect_of(transform: etree._Element | None, frame: Frame = Frame()) -> Rect | None:  # a frozen value
    """Return the rectangle of an `a:xfrm`, upright; None where it has none."""
    offset = transform.find(f"{A}off") if transform is not None else None
    extent = transform.find(f"{A}ext") if transform is not None else None
    if transform is None or offset is None or extent is None:
        return None
    x, y = float(offset.get("x") or 0), float(offset.get("y") or 0)
    width, height = float(extent.get("cx") or 0), float(extent.get("cy") or 0)
    if is_on_its_side(transform):
        x, y, width, height = x + (width - height) / 2, y + (height - width) / 2, height, width
    return frame.rect(x, y, width, height)


def is_on_its_side(transform: etree._Element) -> bool:
    """Tell whether a shape is turned by about 90 degrees."""
    turn = int(transform.get("rot") or 0) % (FULL_TURN // 2)
    return abs(turn - FULL_TURN / 4) < FULL_TURN / 8


def _drawn(tree: etree._Element, box: Paintbox, frame: Frame) -> Iterator[Drawing]:
    for shape in tree:
        if shape.find(f"*/{P}nvPr/{P}ph") is not None or _is_hidden(shape):
            continue
        match etree.QName(shape).localname:
            case "grpSp":
                inner = _inside(shape, frame)
                yield from _drawn(shape, box, inner) if inner else ()
            case "sp":
                yield from _shape(shape, box, frame)
            case "pic":
                yield from _picture(shape, box, frame)
            case "cxnSp":
                yield from _plain(shape, f"{P}spPr/{A}xfrm", "line", frame)
            case "graphicFrame":
                yield from _plain(shape, f"{P}xfrm", "picture", frame)
            case _:
                pass


def _is_hidden(shape: etree._Element) -> bool:
    properties = shape.find(f"*/{P}cNvPr")
    return properties is not None and properties.get("hidden") in ("1", "true")


def _inside(group: etree._Element, frame: Frame) -> Frame | None:
    """Return the frame of a group's children, None where the group has no place."""
    transform = group.find(f"{P}grpSpPr/{A}xfrm")
    rect, start = rect_of(transform, frame), transform.find(f"{A}chOff") if transform is not None else None
    extent = transform.find(f"{A}chExt") if transform is not None else None
    if rect is None or start is None or extent is None:
        return None
    width, height = float(extent.get("cx") or 0), float(extent.get("cy") or 0)
    across = rect.width / width if width else frame.across
    down = rect.height / height if height else frame.down
    x, y = float(start.get("x") or 0), float(start.get("y") or 0)
    return Frame(across=across, down=down, x=rect.x - x * across, y=rect.y - y * down)


def _shape(shape: etree._Element, box: Paintbox, frame: Frame) -> Iterator[Drawing]:
    properties = shape.find(f"{P}spPr")
    rect = rect_of(shape.find(f"{P}spPr/{A}xfrm"), frame)
    if rect is None:
        return
    swatch = fill_of(properties, box) or style_fill(shape, box)
    is_filled = swatch is not None and any(swatch.colours)
    geometry = shape.find(f"{P}spPr/{A}prstGeom")
    is_box = geometry is not None and geometry.get("prst") in BOXES
    if is_filled:
        outlined = None if is_box or not swatch or properties is None else traced(swatch, properties)
        covers, is_traced = is_box and _is_opaque(swatch), is_box or outlined is not None
        yield Drawing(kind="shape", rect=rect, swatch=outlined or swatch, covers=covers, is_traced=is_traced)
    elif _has_outline(shape):
        yield Drawing(kind="line", rect=rect)
    if _says_something(shape):
        yield Drawing(kind="text", rect=rect)


def _has_outline(shape: etree._Element) -> bool:
    line, reference = shape.find(f"{P}spPr/{A}ln"), shape.find(f"{P}style/{A}lnRef")
    if line is not None and len(line):
        return line.find(f"{A}noFill") is None
    return reference is not None and reference.get("idx") != "0"


def _picture(shape: etree._Element, box: Paintbox, frame: Frame) -> Iterator[Drawing]:
    rect = rect_of(shape.find(f"{P}spPr/{A}xfrm"), frame)
    if rect is None:
        return
    blip, crop = shape.find(f"{P}blipFill/{A}blip"), shape.find(f"{P}blipFill/{A}srcRect")
    link = blip.get(f"{R}embed") if blip is not None else None
    swatch = box.picture(link, attributes_of(crop)) if link else None
    yield Drawing(kind="picture", rect=rect, swatch=swatch, covers=_is_opaque(swatch), is_traced=True)


def _plain(shape: etree._Element, path: str, kind: str, frame: Frame) -> Iterator[Drawing]:
    rect = rect_of(shape.find(path), frame)
    if rect is not None:
        yield Drawing(kind="line" if kind == "line" else "picture", rect=rect)


def _is_opaque(swatch: Swatch | None) -> bool:
    return swatch is not None and all(swatch.colours)


def _says_something(shape: etree._Element) -> bool:
    return any((row.text or "").strip() for row in shape.iter(f"{A}t"))
