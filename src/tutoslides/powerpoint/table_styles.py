"""The theme's table style: no frame, light rules, a strong one under the header and above the row that sums up.

Source: ECMA-376 part 1, 20.1.4.2; the elements' order is the schema's. Colours are the theme's, so that tables that
users insert themselves look alike.
"""

from __future__ import annotations

from collections.abc import Mapping

from tutoslides.model.theme import Palette
from tutoslides.model.units import points_to_emu
from tutoslides.powerpoint import xml
from tutoslides.powerpoint.colours import faint_of, scheme_colour

TABLE_STYLE = "{6B1B7C52-3E0D-4B5A-9A53-7C2D0A9E4F10}"
"""The GUID of our style; any will do, as long as it is always the same."""

HAIR, STRONG = 0.75, 1.5
"""Widths of rules, in points."""


NO_LINE = "<a:ln><a:noFill/></a:ln>"


def table_styles_part(palette: Palette) -> bytes:
    """Return `tableStyles.xml` with our style as the default."""
    hair, strong = (
        _line(HAIR, scheme_colour(faint_of(is_dark=palette.is_dark))),
        _line(STRONG, '<a:schemeClr val="tx2"/>'),
    )
    parts = (
        _part("wholeTbl", "tx1", {"top": NO_LINE, "bottom": hair, "insideH": hair}),
        _part("lastRow", "tx1", {"top": strong, "bottom": NO_LINE}, bold=True),
        _part("firstRow", "tx2", {"bottom": strong}, bold=True),
    )
    style = f'<a:tblStyle styleId="{TABLE_STYLE}" styleName="tutoslides">{"".join(parts)}</a:tblStyle>'
    root = f'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" def="{TABLE_STYLE}"'
    return f"{xml.DECLARATION}<a:tblStyleLst {root}>{style}</a:tblStyleLst>".encode()


def _part(element: str, colour: str, rules: Mapping[str, str], *, bold: bool = False) -> str:
    weight = "on" if bold else "off"
    letters = f'<a:tcTxStyle b="{weight}"><a:fontRef idx="minor"/><a:schemeClr val="{colour}"/></a:tcTxStyle>'
    borders = "".join(f"<a:{side}>{line}</a:{side}>" for side, line in rules.items())
    style = f"<a:tcStyle><a:tcBdr>{borders}</a:tcBdr><a:fill><a:noFill/></a:fill></a:tcStyle>"
    return f"<a:{element}>{letters}{style}</a:{element}>"


def _line(width: float, colour: str) -> str:
    return f'<a:ln w="{points_to_emu(width)}"><a:solidFill>{colour}</a:solidFill></a:ln>'
