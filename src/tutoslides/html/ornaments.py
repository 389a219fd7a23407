"""What a layout draws behind its texts, each shape in a box of its own, so that checks see what lies under a text.

Nobody hears them read.
"""

from __future__ import annotations

from typing import assert_never

from tutoslides.html.markup import number, place, text
from tutoslides.html.screen import Screen, ornaments_of
from tutoslides.html.styles import above
from tutoslides.metrics import baseline
from tutoslides.model.geometry import Rect
from tutoslides.model.theme import Alignment, Ellipse, Label, Layout, Logo, Ornament, Panel, Polygon

SHARES: dict[Alignment, str] = {"left": "", "center": ";text-align:center", "right": ";text-align:right"}


def art(layout: Layout, screen: Screen) -> str:
    """Return the ornaments of a layout, nothing where it has none."""
    drawn = "".join(_ornament(shape, screen) for shape in ornaments_of(layout, screen.theme))
    return f'<div class="art" aria-hidden="true">{drawn}</div>' if drawn else ""


def _ornament(shape: Ornament, screen: Screen) -> str:
    match shape:
        case Panel():
            corner = f";border-radius:{number(shape.radius)}px" if shape.radius else ""
            return f'<div style="{place(shape.rect)};background:var(--{shape.fill}){corner}"></div>'
        case Ellipse():
            return _ellipse(shape)
        case Polygon():
            return _polygon(shape)
        case Label():
            return _label(shape, screen)
        case Logo():
            return f'<div class="logo-{shape.media}" style="{place(shape.rect)}"></div>'
        case _:
            assert_never(shape)


def _ellipse(ellipse: Ellipse) -> str:
    """Return a disc or a ring; a ring's line lies on its outline, half of it outside."""
    out = ellipse.stroke / 2
    rect = Rect(
        x=ellipse.rect.x - out,
        y=ellipse.rect.y - out,
        width=ellipse.rect.width + 2 * out,
        height=ellipse.rect.height + 2 * out,
    )
    colour = f"var(--{ellipse.fill})"
    ring = f"border:{number(ellipse.stroke)}px solid {colour}"
    look = ring if ellipse.stroke else f"background:{colour}"
    look += f";opacity:{number(ellipse.opacity)}" if ellipse.opacity < 1 else ""
    return f'<div class="disc" style="{place(rect)};{look}"></div>'


def _polygon(polygon: Polygon) -> str:
    left, top = min(x for x, _ in polygon.points), min(y for _, y in polygon.points)
    right, bottom = max(x for x, _ in polygon.points), max(y for _, y in polygon.points)
    rect = Rect(x=left, y=top, width=right - left, height=bottom - top)
    points = " ".join(f"{number(x - left)},{number(y - top)}" for x, y in polygon.points)
    veil = f' fill-opacity="{number(polygon.opacity)}"' if polygon.opacity < 1 else ""
    view = f'viewBox="0 0 {number(rect.width)} {number(rect.height)}"'
    shape = f'<polygon points="{points}" fill="var(--{polygon.fill})"{veil}/>'
    return f'<svg {view} style="{place(rect)}">{shape}</svg>'


def _label(label: Label, screen: Screen) -> str:
    style, rect = label.style, label.rect
    box = Rect(
        x=rect.x + style.margin,
        y=baseline(rect.y, style) - above(style),
        width=rect.width - style.margin,
        height=rect.height,
    )
    words = f'<span class="l">{text(label.text)}</span>'
    return f'<div class="{screen.classes[style]}" style="{place(box)}{SHARES[style.align]}">{words}</div>'
