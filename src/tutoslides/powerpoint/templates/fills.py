"""What fills a shape or a page: an element with its fill comes in, a swatch of its colours goes out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from lxml import etree

from tutoslides.model.template import Swatch
from tutoslides.powerpoint.templates.colours import BLACK, WHITE, Colours, Stop, blended, opacity_of
from tutoslides.powerpoint.templates.opening import A, P, R, TemplatePackage, attributes_of
from tutoslides.powerpoint.templates.outlines import path_gradient
from tutoslides.powerpoint.templates.pixels import picture_swatch

FIRST_GROUND = 1_001
"""Number of the first background fill of a theme. Source: ECMA-376 part 1, 19.3.1.3."""

MOST_TRANSPARENT = 0.6
"""Opacity from which a fill counts: below, what lies under it is what one sees."""

QUARTER_TURN = 5_400_000
"""An angle of 90 degrees: a gradient that runs downwards."""

STRIPES = 12
"""Cells of a gradient that runs across or down, the first and the last of which show its ends."""

FILLS = ("solidFill", "gradFill", "blipFill", "pattFill", "noFill")


@dataclass(frozen=True, slots=True, kw_only=True)
class Paintbox:
    """What fills are read with: the package, the part whose relationships pictures are named by, colours, the theme.

    `pictures` are the swatches of pictures seen so far.
    """

    package: TemplatePackage
    part: str
    colours: Colours
    theme: str
    pictures: dict[str, Swatch | None]

    def at(self, part: str) -> Paintbox:
        """Return the same for another part's pictures."""
        return Paintbox(package=self.package, part=part, colours=self.colours, theme=self.theme, pictures=self.pictures)

    def picture(self, link: str, crop: Mapping[str, str]) -> Swatch | None:
        """Return the swatch of the picture behind a relationship, what `srcRect` cuts off left out."""
        targets = {relation.id: relation.target for relation in self.package.related(self.part, "image")}
        target = targets.get(link)
        if target is None or not self.package.has(target):
            return None
        key = f"{target} {sorted(crop.items())}"
        if key not in self.pictures:
            left, top, right, bottom = (float(crop.get(side, 0)) / 100_000 for side in "ltrb")
            self.pictures[key] = picture_swatch(self.package.content(target), (left, top, right, bottom))
        return self.pictures[key]


def solid(colour: str | None) -> Swatch:
    """Return the swatch of one colour all over."""
    return Swatch(columns=1, rows=1, colours=(colour,))


def fill_of(properties: etree._Element | None, box: Paintbox, own: str = BLACK) -> Swatch | None:
    """Return what fills a shape or page by its own properties, None where they do not say; nothing is a hole."""
    for element in properties if properties is not None else ():
        if etree.QName(element).localname in FILLS:
            return _fill(element, box, own)
    return None


def style_fill(shape: etree._Element, box: Paintbox) -> Swatch | None:
    """Return the fill that a shape's style takes from the theme, None where it has none."""
    reference = shape.find(f"{P}style/{A}fillRef")
    if reference is None or reference.get("idx") == "0":
        return None
    return _themed(int(reference.get("idx") or 1), reference, box)


def ground_of(part: str, box: Paintbox) -> Swatch | None:
    """Return the background that a layout or master names itself, None where it names none."""
    background = box.package.tree(part).find(f"{P}cSld/{P}bg")
    if background is None:
        return None
    reference = background.find(f"{P}bgRef")
    if reference is not None:
        return _themed(int(reference.get("idx") or FIRST_GROUND), reference, box)
    return fill_of(background.find(f"{P}bgPr"), box.at(part))


def _themed(number: int, reference: etree._Element, box: Paintbox) -> Swatch | None:
    """Return a fill of the theme's lists in the colour that a reference brings."""
    own = box.colours.of(reference) or WHITE
    is_ground = number >= FIRST_GROUND
    name, place = ("bgFillStyleLst", number - FIRST_GROUND) if is_ground else ("fillStyleLst", number - 1)
    listed = box.package.tree(box.theme).find(f"{A}themeElements/{A}fmtScheme/{A}{name}")
    if listed is None or not 0 <= place < len(listed):
        return solid(own)
    return _fill(listed[place], box.at(box.theme), own)


def _fill(element: etree._Element, box: Paintbox, own: str) -> Swatch | None:
    match etree.QName(element).localname:
        case "solidFill":
            return solid(box.colours.of(element, own) if opacity_of(element) >= MOST_TRANSPARENT else None)
        case "gradFill":
            return _gradient(element, box, own)
        case "pattFill":
            return solid(box.colours.of(element.find(f"{A}bgClr"), own))
        case "blipFill":
            blip, crop = element.find(f"{A}blip"), element.find(f"{A}srcRect")
            link = blip.get(f"{R}embed") if blip is not None else None
            return box.picture(link, attributes_of(crop)) if link else None
        case _:
            return solid(None)


def _gradient(element: etree._Element, box: Paintbox, own: str) -> Swatch:
    """Return a gradient's colours, across or down as it runs, or around its middle; holes where it is seen through."""
    stops = box.colours.stops(element, own) or (Stop(0, own, 1),)
    path, line = element.find(f"{A}path"), element.find(f"{A}lin")
    if path is not None:
        return path_gradient(stops, path, MOST_TRANSPARENT)
    angle = int(line.get("ang") or 0) if line is not None else QUARTER_TURN
    turns = angle / QUARTER_TURN % 4
    seen = (blended(stops, number / (STRIPES - 1)) for number in range(STRIPES))
    colours = tuple(stop.colour if stop.opacity >= MOST_TRANSPARENT else None for stop in seen)
    ordered = colours[::-1] if 1.5 < turns < 3.5 else colours
    is_across = min(abs(turns - 2), abs(turns - 0), abs(turns - 4)) < 0.5
    across, down = (STRIPES, 1) if is_across else (1, STRIPES)
    return Swatch(columns=across, rows=down, colours=ordered)
