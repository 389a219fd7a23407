"""What a layout draws behind its texts, as one drawing that nobody hears read."""

from __future__ import annotations

from typing import assert_never

from tutoslides.html.markup import number, text
from tutoslides.html.screen import Screen, ornaments_of
from tutoslides.metrics import baseline
from tutoslides.model.theme import Ellipse, Label, Layout, Ornament, Panel, Polygon


def art(layout: Layout, screen: Screen) -> str:
    """Return the ornaments of a layout, nothing where it has none."""
    drawn = "".join(_ornament(shape, screen) for shape in ornaments_of(layout, screen.theme))
    size = screen.theme.size
    view = f'viewBox="0 0 {number(size.width)} {number(size.height)}"'
    return f'<svg class="art" {view} aria-hidden="true">{drawn}</svg>' if drawn else ""


def _ornament(shape: Ornament, screen: Screen) -> str:
    match shape:
        case Panel():
            return _panel(shape)
        case Ellipse():
            return _ellipse(shape)
        case Polygon():
            return _polygon(shape)
        case Label():
            return _label(shape, screen)
        case _:
            assert_never(shape)


def _panel(panel: Panel) -> str:
    rect = panel.rect
    place = f'x="{number(rect.x)}" y="{number(rect.y)}" width="{number(rect.width)}" height="{number(rect.height)}"'
    corner = f' rx="{number(panel.radius)}"' if panel.radius else ""
    return f'<rect {place}{corner} fill="var(--{panel.fill})"/>'


def _ellipse(ellipse: Ellipse) -> str:
    rect, colour = ellipse.rect, f"var(--{ellipse.fill})"
    middle = f'cx="{number(rect.x + rect.width / 2)}" cy="{number(rect.y + rect.height / 2)}"'
    radii = f'rx="{number(rect.width / 2)}" ry="{number(rect.height / 2)}"'
    ring = f'fill="none" stroke="{colour}" stroke-width="{number(ellipse.stroke)}"'
    look = ring if ellipse.stroke else f'fill="{colour}"'
    return f"<ellipse {middle} {radii} {look}/>"


def _polygon(polygon: Polygon) -> str:
    points = " ".join(f"{number(x)},{number(y)}" for x, y in polygon.points)
    veil = f' fill-opacity="{number(polygon.opacity)}"' if polygon.opacity < 1 else ""
    return f'<polygon points="{points}" fill="var(--{polygon.fill})"{veil}/>'


ANCHORS = {"left": ("start", 0.0), "center": ("middle", 0.5), "right": ("end", 1.0)}
"""By alignment: SVG's name for it, and the share of the box's width that it is counted from."""


def _label(label: Label, screen: Screen) -> str:
    anchor, share = ANCHORS[label.style.align]
    left = label.rect.x + label.style.margin
    x = left + (label.rect.right - left) * share
    place = f'x="{number(x)}" y="{number(baseline(label.rect.y, label.style))}" text-anchor="{anchor}"'
    return f'<text class="{screen.classes[label.style]}" {place}>{text(label.text)}</text>'
