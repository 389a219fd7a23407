"""A picture of an adoption: every kind of slide as a small page, its places outlined, as SVG that any browser shows."""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_never
from xml.sax.saxutils import escape

from tutoslides.adopting.adopt import Adoption
from tutoslides.adopting.page import mapping_rows
from tutoslides.model.geometry import Rect
from tutoslides.model.template import TemplateLayout
from tutoslides.model.theme import Drawing, Ellipse, Label, Layout, Logo, Palette, Panel, Polygon, Slot
from tutoslides.theming import KINDS

COLUMNS, WIDTH, GAP, CAPTION = 4, 300.0, 24.0, 46.0
"""Pages in a row; points of a page's width, between pages, and below each for its name."""

LETTERS = 11


def picture_of(adoption: Adoption, language: str) -> str:
    """Return the picture as SVG, its captions in `language`."""
    scale = WIDTH / adoption.theme.size.width
    height = adoption.theme.size.height * scale
    kinds = [kind for kind in KINDS if not kind.startswith("missing")]
    cells = []
    for number, (kind, (name, made_with)) in enumerate(zip(kinds, mapping_rows(adoption), strict=True)):
        row, column = divmod(number, COLUMNS)
        x, y = GAP + column * (WIDTH + GAP), GAP + row * (height + CAPTION)
        page = "".join(_page(adoption.theme.ladder(kind)[0], adoption))
        caption = f'<text x="0" y="{height + 15:.0f}" font-weight="bold">{escape(name)}</text>'
        caption += f'<text x="0" y="{height + 29:.0f}" fill="#555">{escape(made_with.speak(language))}</text>'
        clipped = f'<svg width="{WIDTH:g}" height="{height:.1f}"><g transform="scale({scale:.4f})">{page}</g></svg>'
        cells.append(f'<g transform="translate({x:g} {y:.1f})">{clipped}{caption}</g>')
    rows = -(-len(kinds) // COLUMNS)
    size = f'width="{COLUMNS * (WIDTH + GAP) + GAP:g}" height="{rows * (height + CAPTION) + GAP:.0f}"'
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" {size} font-family="sans-serif" font-size="{LETTERS}">'
        f'<rect width="100%" height="100%" fill="#E4E4E4"/>{"".join(cells)}</svg>\n'
    )


def _page(layout: Layout, adoption: Adoption) -> Iterator[str]:
    palette, size = adoption.theme.palette, adoption.theme.size
    base = next((one for one in adoption.roles.master.layouts if one.part == layout.part), adoption.frame.layout)
    yield f'<rect width="{size.width:g}" height="{size.height:g}" fill="#{_ground(base)}"/>'
    for drawing in base.drawings:
        colours = [colour for colour in drawing.swatch.colours if colour] if drawing.swatch else []
        colour = colours[len(colours) // 2] if colours else "999999"
        look = (
            f'fill="#{colour}"'
            if drawing.kind in ("shape", "picture") and colours
            else f'fill="none" stroke="#{colour}"'
        )
        yield f"<rect {_box(drawing.rect)} {look}/>"
    yield from (_ornament(shape, palette) for shape in layout.ornaments if not isinstance(shape, Logo))
    yield from (_slot(slot, palette) for slot in layout.slots)


def _ground(layout: TemplateLayout) -> str:
    colours = [colour for colour in layout.ground.colours if colour]
    return colours[len(colours) // 2] if colours else "FFFFFF"


def _slot(slot: Slot, palette: Palette) -> str:
    fill = f"#{palette.hexadecimal(slot.fill)}" if slot.fill else "none"
    size = min(slot.rect.height, max(18.0, slot.levels[0].size)) * 0.8
    return (
        f'<rect {_box(slot.rect)} fill="{fill}" stroke="#0A84FF" stroke-width="2" stroke-dasharray="8 6"/>'
        f'<text x="{slot.rect.x + 6:.1f}" y="{slot.rect.y + size:.1f}" font-size="{size:.1f}" fill="#0A84FF">'
        f"{escape(slot.name)}</text>"
    )


def _ornament(shape: Drawing, palette: Palette) -> str:
    match shape:
        case Panel():
            return f'<rect {_box(shape.rect)} fill="#{palette.hexadecimal(shape.fill)}"/>'
        case Ellipse():
            across, down = shape.rect.width / 2, shape.rect.height / 2
            place = f'cx="{shape.rect.x + across:.1f}" cy="{shape.rect.y + down:.1f}" rx="{across:.1f}" ry="{down:.1f}"'
            return f'<ellipse {place} fill="#{palette.hexadecimal(shape.fill)}"/>'
        case Polygon():
            points = " ".join(f"{x:.1f},{y:.1f}" for x, y in shape.points)
            return f'<polygon points="{points}" fill="#{palette.hexadecimal(shape.fill)}"/>'
        case Label():
            colour, size = palette.hexadecimal(shape.style.colour), shape.style.size
            place = f'x="{shape.rect.x:.1f}" y="{shape.rect.y + size:.1f}" font-size="{size:g}"'
            return f'<text {place} fill="#{colour}">{escape(shape.text)}</text>'
        case _:
            assert_never(shape)


def _box(rect: Rect) -> str:
    return f'x="{rect.x:.1f}" y="{rect.y:.1f}" width="{rect.width:.1f}" height="{rect.height:.1f}"'
