"""The theme part: colour scheme, font scheme, and a format scheme without effects."""

from __future__ import annotations

from tutoslides.model.theme import Theme
from tutoslides.powerpoint import xml
from tutoslides.powerpoint.colours import colour_scheme

_FILLS = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>' * 3
_LINES = "".join(
    f'<a:ln w="{width}" cap="flat" cmpd="sng" algn="ctr"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
    '<a:prstDash val="solid"/></a:ln>'
    for width in (6_350, 12_700, 19_050)
)
_EFFECTS = "<a:effectStyle><a:effectLst/></a:effectStyle>" * 3

FORMAT_SCHEME = (
    f'<a:fmtScheme name="tutoslides"><a:fillStyleLst>{_FILLS}</a:fillStyleLst><a:lnStyleLst>{_LINES}</a:lnStyleLst>'
    f"<a:effectStyleLst>{_EFFECTS}</a:effectStyleLst><a:bgFillStyleLst>{_FILLS}</a:bgFillStyleLst></a:fmtScheme>"
)
"""Three entries in each list, as the schema demands; empty effects keep shadows off."""


def theme_part(theme: Theme) -> bytes:
    """Return `theme1.xml`: swapping its colours or fonts restyles the whole deck."""
    name = xml.attribute(theme.name)
    fonts = f"{_font('majorFont', theme.fonts.heading)}{_font('minorFont', theme.fonts.body)}"
    return (
        f'{xml.DECLARATION}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="{name}">'
        f"<a:themeElements>{colour_scheme(theme.palette, name)}"
        f'<a:fontScheme name="{name}">{fonts}</a:fontScheme>{FORMAT_SCHEME}</a:themeElements>'
        "<a:objectDefaults/><a:extraClrSchemeLst/></a:theme>"
    ).encode()


def _font(element: str, family: str) -> str:
    latin = f'<a:latin typeface="{xml.attribute(family)}"/>'
    return f'<a:{element}>{latin}<a:ea typeface=""/><a:cs typeface=""/></a:{element}>'
