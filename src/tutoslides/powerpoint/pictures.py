"""Pictures on slides: the layout's placeholder filled, cropped inside its own geometry, and the veil over it.

A picture that is shown whole has a negative `srcRect`, as PowerPoint's own "Fit" writes it: the placeholder keeps its
place. Source: ECMA-376 part 1, 20.1.8.55 (srcRect); MS-ODRAWXML 2.4.2 (svgBlip).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from tutoslides.model.deck import PictureFrame, Scrim
from tutoslides.model.theme import Layout, Logo
from tutoslides.powerpoint import xml
from tutoslides.powerpoint.colours import Paint
from tutoslides.powerpoint.shapes import DECORATIVE, placeholder_tag, transform

ToMedia: TypeAlias = Callable[[str], tuple[str, str | None]]
"""Gives the relationship ids of what every program shows of a picture, and of its drawing in vectors if it has one."""

WHOLE = 100_000
"""All of a length, in the thousandths of a percent that DrawingML counts in."""

DOWNWARDS = 5_400_000
"""The direction of a gradient from the upper edge to the lower, in sixty-thousandths of a degree."""

_SVG = (
    '<a:extLst><a:ext uri="{{96DAC541-7B7A-43D3-8B79-37D633B846F1}}"><asvg:svgBlip '
    'xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" r:embed="{link}"/></a:ext></a:extLst>'
)


def no_media(key: str) -> tuple[str, str | None]:
    """Fail: a slide without pictures asks for none."""
    raise KeyError(key)


def picture_shape(frame: PictureFrame, layout: Layout, number: int, to_media: ToMedia) -> str:
    """Return the `p:pic` of a frame; what says nothing is marked as decorative."""
    shown, drawing = to_media(frame.media)
    blip = f'<a:blip r:embed="{shown}">{_SVG.format(link=drawing) if drawing else ""}</a:blip>'
    name, alt = xml.attribute(f"{frame.slot.name} {number - 1}"), xml.attribute(frame.alt)
    properties = f'<p:cNvPr id="{number}" name="{name}" descr="{alt}"'
    properties += "/>" if frame.alt.strip() else f">{DECORATIVE}</p:cNvPr>"
    return (
        f'<p:pic><p:nvPicPr>{properties}<p:cNvPicPr><a:picLocks noGrp="1" noChangeAspect="1"/></p:cNvPicPr>'
        f"<p:nvPr>{placeholder_tag(frame.slot, layout)}</p:nvPr></p:nvPicPr>"
        f"<p:blipFill>{blip}{_source(frame)}<a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr/></p:pic>"
    )


def logo_shape(logo: Logo, number: int, to_media: ToMedia) -> str:
    """Return the logo of a layout: a picture that is no placeholder, which screen readers pass over."""
    shown, drawing = to_media(logo.media)
    blip = f'<a:blip r:embed="{shown}">{_SVG.format(link=drawing) if drawing else ""}</a:blip>'
    return (
        f'<p:pic><p:nvPicPr><p:cNvPr id="{number}" name="Logo {number - 1}" descr="">{DECORATIVE}</p:cNvPr>'
        '<p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr userDrawn="1"/></p:nvPicPr>'
        f"<p:blipFill>{blip}<a:stretch><a:fillRect/></a:stretch></p:blipFill>"
        f'<p:spPr>{transform(logo.rect)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>'
    )


def scrim_shape(scrim: Scrim, paint: Paint, number: int) -> str:
    """Return the veil as a rectangle that comes up from nothing; screen readers pass over it."""
    colours = "".join(
        f'<a:gs pos="{round(place * WHOLE)}">{paint.colour(scrim.colour, opacity=opacity)}</a:gs>'
        for place, opacity in scrim.stops
    )
    return (
        f'<p:sp><p:nvSpPr><p:cNvPr id="{number}" name="Ornament {number - 1}" descr="">{DECORATIVE}</p:cNvPr>'
        f'<p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>{transform(scrim.rect)}<a:prstGeom prst="rect"><a:avLst/>'
        f'</a:prstGeom><a:gradFill rotWithShape="1"><a:gsLst>{colours}</a:gsLst><a:lin ang="{DOWNWARDS}" scaled="0"/>'
        "</a:gradFill><a:ln><a:noFill/></a:ln></p:spPr>"
        '<p:txBody><a:bodyPr rtlCol="0" anchor="ctr"/><a:lstStyle/><a:p><a:endParaRPr lang="en-US"/></a:p>'
        "</p:txBody></p:sp>"
    )


def _source(frame: PictureFrame) -> str:
    """Return the part of the picture that fills the placeholder; a part beyond its edges is empty."""
    place, rect, crop = frame.slot.rect, frame.rect, frame.crop
    across = rect.width / (1 - crop.left - crop.right)
    down = rect.height / (1 - crop.top - crop.bottom)
    cut = {
        "l": crop.left - (rect.x - place.x) / across,
        "t": crop.top - (rect.y - place.y) / down,
        "r": crop.right - (place.right - rect.right) / across,
        "b": crop.bottom - (place.bottom - rect.bottom) / down,
    }
    sides = "".join(f' {side}="{share}"' for side, value in cut.items() if (share := round(value * WHOLE)))
    return f"<a:srcRect{sides}/>"
