"""Ornaments, panels and pictures as the Typst programs draw them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import assert_never

from tutoslides.metrics import baseline
from tutoslides.model.deck import PictureFrame, Scrim
from tutoslides.model.geometry import Rect
from tutoslides.model.text import Run
from tutoslides.model.theme import ColourRole, Ellipse, Label, Logo, Ornament, Palette, Panel, Polygon
from tutoslides.pdf.texts import Ink
from tutoslides.pdf.values import Value, colour, place


def ornament(shape: Ornament, ink: Ink, files: Mapping[str, str]) -> Value:
    """Return an ornament of a master or layout; `files` names the deck's pictures by their keys."""
    match shape:
        case Panel():
            return panel(shape.rect, shape.fill, ink.palette, radius=shape.radius)
        case Ellipse():
            return {
                "kind": "ellipse",
                **place(shape.rect),
                "fill": _fill(shape, ink.palette),
                "stroke": shape.stroke,
            }
        case Polygon():
            points = [list(point) for point in shape.points]
            return {"kind": "polygon", "x": 0, "y": 0, "points": points, "fill": _fill(shape, ink.palette)}
        case Label():
            return _label(shape, ink)
        case Logo():
            return {"kind": "logo", **place(shape.rect), "file": files[shape.media]}
        case _:
            assert_never(shape)


def panel(rect: Rect, fill: ColourRole, palette: Palette, *, radius: float = 0.0) -> Value:
    """Return a filled rectangle, its corners rounded by `radius` points."""
    return {"kind": "rectangle", **place(rect), "fill": colour(palette, fill), "radius": radius}


def veil(scrim: Scrim, palette: Palette) -> Value:
    """Return the veil between a picture and the words on it."""
    stops = [{"share": share, "fill": colour(palette, scrim.colour, opacity)} for share, opacity in scrim.stops]
    return {"kind": "veil", **place(scrim.rect), "stops": stops, "radius": 0.0}


def picture(frame: PictureFrame, file: str) -> Value:
    """Return a picture: the place that shows it, and how large and how far to the left and above it lies whole."""
    rect, crop = frame.rect, frame.crop
    width, height = rect.width / (1 - crop.left - crop.right), rect.height / (1 - crop.top - crop.bottom)
    return {
        "kind": "picture",
        **place(rect),
        "file": file,
        "alt": frame.alt.strip() or None,
        "left": crop.left * width,
        "top": crop.top * height,
        "whole-width": width,
        "whole-height": height,
    }


def _label(label: Label, ink: Ink) -> Value:
    return {
        "kind": "label",
        "x": label.rect.x + label.style.margin,
        "y": baseline(label.rect.y, label.style),
        "width": label.rect.width - label.style.margin,
        "align": label.style.align,
        "run": ink.run(Run(text=label.text), label.style),
    }


def _fill(shape: Ellipse | Polygon, palette: Palette) -> str:
    return colour(palette, shape.fill, shape.opacity)
