"""What the text of a placeholder inherits: from its layout, its master's placeholder, its master's styles, the file.

Source: ECMA-376 part 1, 19.7.10 and 21.1.2.4. Only the first list level is read: it is the one that slides use.
"""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

from lxml import etree

from tutoslides.model.geometry import Insets
from tutoslides.model.template import TemplateText, TextAnchor, TextSide
from tutoslides.model.units import emu_to_points
from tutoslides.powerpoint.templates.colours import BLACK, WHOLE, Colours
from tutoslides.powerpoint.templates.opening import A, P, attributes_of

Found = TypeVar("Found")

SIDES: dict[str, TextSide] = {"l": "left", "ctr": "center", "r": "right", "just": "left", "dist": "left"}
ANCHORS: dict[str, TextAnchor] = {"t": "top", "ctr": "middle", "b": "bottom", "just": "top", "dist": "top"}

USUAL_INSETS = {"lIns": 91_440, "tIns": 45_720, "rIns": 91_440, "bIns": 45_720}
"""EMU between a box and its text where nothing says otherwise. Source: ECMA-376 part 1, 21.1.2.1.1."""

USUAL_SIZE = 18.0
"""Points of text where nothing says otherwise. Source: ECMA-376 part 1, 21.1.2.3.9."""

NATURAL_PITCH = 1.2
"""Distance of baselines in units of the type size: what percentages of a line refer to."""

HUNDREDTHS = 100
"""Parts of a point that sizes and spaces are counted in."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Inheritance:
    """Where a placeholder's text gets its look, the nearest first: `a:lvl1pPr` elements and `a:bodyPr` elements."""

    levels: tuple[etree._Element, ...]
    boxes: tuple[etree._Element, ...]
    is_stated: bool = False

    def attribute(self, name: str) -> str | None:
        """Return an attribute of the paragraph."""
        return next((level.get(name) for level in self.levels if level.get(name) is not None), None)

    def letters(self, name: str) -> str | None:
        """Return an attribute of its letters."""
        return self._first(lambda level: _letters_attribute(level, name))

    def child(self, *names: str) -> etree._Element | None:
        """Return the nearest child of one of these names."""
        return self._first(lambda level: next((row for name in names for row in level.iterfind(f"{A}{name}")), None))

    def letters_child(self, name: str) -> etree._Element | None:
        """Return the nearest child of the letters' properties."""
        return self._first(lambda level: level.find(f"{A}defRPr/{A}{name}"))

    def box(self, name: str) -> str | None:
        """Return an attribute of the text's box."""
        return next((box.get(name) for box in self.boxes if box.get(name) is not None), None)

    def _first(self, look: Callable[[etree._Element], Found | None]) -> Found | None:
        return next((found for level in self.levels if (found := look(level)) is not None), None)


def inheritance_of(shapes: Sequence[etree._Element], styles: Sequence[etree._Element | None]) -> Inheritance:
    """Return what a placeholder inherits from `shapes` (its own, its master's) and from list `styles`.

    Some programs (LibreOffice) leave these empty and give the look to the words that stand in the placeholders: then
    that is what is meant, though no slide inherits it.
    """
    lists = [shape.find(f"{P}txBody/{A}lstStyle") for shape in shapes]
    rows = [row.find(f"{A}lvl1pPr") for row in (*lists, *styles) if row is not None]
    levels = tuple(level for level in rows if level is not None)
    boxes = (shape.find(f"{P}txBody/{A}bodyPr") for shape in shapes)
    is_silent = not any(_letters_attribute(level, "sz") for level in levels[: len(levels) - _has_default(styles)])
    words = tuple(level for shape in shapes for level in _words(shape)) if is_silent else ()
    return Inheritance(
        levels=(*words, *levels), boxes=tuple(box for box in boxes if box is not None), is_stated=bool(words)
    )


def _has_default(styles: Sequence[etree._Element | None]) -> int:
    """Return 1 where the last of the styles, the file's own default, has a first level; it says nothing of a look."""
    last = styles[-1] if styles else None
    return int(last is not None and last.find(f"{A}lvl1pPr") is not None)


def _words(shape: etree._Element) -> Iterator[etree._Element]:
    """Give the look of a placeholder's first paragraph as that of a list level; none where it has no size."""
    paragraph = shape.find(f"{P}txBody/{A}p")
    if paragraph is None:
        return
    letters = paragraph.find(f"{A}r/{A}rPr")
    letters = letters if letters is not None else paragraph.find(f"{A}endParaRPr")
    if letters is None or letters.get("sz") is None:
        return
    properties = paragraph.find(f"{A}pPr")
    level = etree.Element(f"{A}lvl1pPr", attributes_of(properties))
    for row in properties if properties is not None else ():
        level.append(copy.deepcopy(row))
    own = etree.SubElement(level, f"{A}defRPr", attributes_of(letters))
    for row in letters:
        own.append(copy.deepcopy(row))
    yield level


def text_of(inherited: Inheritance, colours: Colours, families: tuple[str, str]) -> TemplateText:
    """Return how the text is set; `families` are the theme's major and minor font."""
    size = float(inherited.letters("sz") or USUAL_SIZE * HUNDREDTHS) / HUNDREDTHS
    face = inherited.letters_child("latin")
    typeface = face.get("typeface") or "+mn-lt" if face is not None else "+mn-lt"
    named = {"+mj-lt": families[0], "+mn-lt": families[1]}
    margin = _points(inherited.attribute("marL"))
    indent = _points(inherited.attribute("indent"))
    return TemplateText(
        family=named.get(typeface, typeface),
        is_major=typeface.startswith("+mj"),
        is_minor=typeface.startswith("+mn"),
        size=size,
        colour=colours.of(inherited.letters_child("solidFill")) or _first_stop(inherited, colours),
        bold=inherited.letters("b") in ("1", "true"),
        italic=inherited.letters("i") in ("1", "true"),
        capitals=inherited.letters("cap") in ("all", "small"),
        spacing=float(inherited.letters("spc") or 0) / HUNDREDTHS,
        leading=_leading(inherited.child("lnSpc"), size),
        space_before=_space(inherited.child("spcBef"), size),
        space_after=_space(inherited.child("spcAft"), size),
        margin=max(0.0, margin + max(0.0, indent)),
        hang=min(margin, max(0.0, -indent)),
        marker=_marker(inherited.child("buNone", "buChar", "buAutoNum", "buBlip")),
        align=SIDES.get(inherited.attribute("algn") or "l", "left"),
        is_stated=inherited.is_stated,
    )


def insets_of(inherited: Inheritance) -> Insets:
    """Return the space between a placeholder and its text."""
    left, top, right, bottom = (
        emu_to_points(int(inherited.box(name) or usual)) for name, usual in USUAL_INSETS.items()
    )
    return Insets(left=left, top=top, right=right, bottom=bottom)


def anchor_of(inherited: Inheritance) -> TextAnchor:
    """Return the side of its box that the text stands at."""
    return ANCHORS.get(inherited.box("anchor") or "t", "top")


def is_turned(inherited: Inheritance) -> bool:
    """Tell whether lines do not run across, or stand in several columns: no text of ours goes there."""
    return inherited.box("vert") not in (None, "horz") or int(inherited.box("numCol") or 1) > 1


def _letters_attribute(level: etree._Element, name: str) -> str | None:
    letters = level.find(f"{A}defRPr")
    return letters.get(name) if letters is not None else None


def _first_stop(inherited: Inheritance, colours: Colours) -> str:
    gradient = inherited.letters_child("gradFill")
    stops = colours.stops(gradient) if gradient is not None else ()
    return stops[0].colour if stops else BLACK


def _points(emu: str | None) -> float:
    return emu_to_points(int(emu)) if emu else 0.0


def _leading(element: etree._Element | None, size: float) -> float:
    kinds = dict(_spacings(element))
    if "spcPts" in kinds:
        return kinds["spcPts"] / HUNDREDTHS / (NATURAL_PITCH * size)
    return kinds.get("spcPct", WHOLE) / WHOLE


def _space(element: etree._Element | None, size: float) -> float:
    kinds = dict(_spacings(element))
    return kinds.get("spcPts", 0.0) / HUNDREDTHS + kinds.get("spcPct", 0.0) / WHOLE * NATURAL_PITCH * size


def _spacings(element: etree._Element | None) -> Iterator[tuple[str, float]]:
    for row in element if element is not None else ():
        value = row.get("val") or "0"
        number = float(value.rstrip("%")) * (WHOLE / 100 if value.endswith("%") else 1)
        yield etree.QName(row).localname, number


def _marker(element: etree._Element | None) -> str | None:
    if element is None or element.tag == f"{A}buNone":
        return None
    return element.get("char") or ("1" if element.tag == f"{A}buAutoNum" else "•")
