"""How text is set: a `TextStyle` as the properties of a list level."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

from tutoslides.model.theme import Alignment, Slot, TextStyle
from tutoslides.model.units import points_to_emu
from tutoslides.powerpoint import xml
from tutoslides.powerpoint.colours import THEME_FONTS, Paint

LEVELS = 5
"""List levels that a user of PowerPoint reaches with the Tab key and sees in the layout."""

DEEPER = 18.0
"""Points that each level below a slot's own is indented by."""

SIDES: dict[Alignment, str] = {"left": "l", "center": "ctr", "right": "r"}

NUMBERS = "arabicPlain"
"""Automatic numbers without a full stop: 1, 2, 3."""

KERN_FROM = 1_200
"""Hundredths of a point from which letters are kerned, as PowerPoint's own masters say."""


PLAIN = ' cap="none" spc="0"'
"""What takes back capitals and space between letters that a title would inherit."""

STYLES_KEPT = 1_024
"""List styles kept in memory: several themes' worth, since most layouts share theirs."""


def list_style(slot: Slot, *, paint: Paint) -> str:
    """Return the `lvl1pPr` to `lvl5pPr` of a slot; levels that it does not have are its last one, further in."""
    return _list_style(slot.levels, paint)


@lru_cache(maxsize=STYLES_KEPT)
def _list_style(levels: tuple[TextStyle, ...], paint: Paint) -> str:
    return "".join(level_properties(_style(levels, level), level, paint=paint) for level in range(LEVELS))


def level_properties(style: TextStyle, level: int, *, paint: Paint) -> str:
    """Return `lvlNpPr`: place, spacing, marker and character properties of a list level (from 0)."""
    place = f'marL="{points_to_emu(style.margin)}" indent="{-points_to_emu(style.hang)}" algn="{SIDES[style.align]}"'
    spacing = (
        f'<a:lnSpc><a:spcPct val="{round(style.leading * 100_000)}"/></a:lnSpc>'
        f'<a:spcBef><a:spcPts val="{round(style.space_before * 100)}"/></a:spcBef>'
        '<a:spcAft><a:spcPts val="0"/></a:spcAft>'
    )
    head = f'<a:lvl{level + 1}pPr {place} defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1">'
    return f"{head}{spacing}{_marker(style, paint=paint)}{_characters(style, paint=paint)}</a:lvl{level + 1}pPr>"


def plain_levels(size: float, *, count: int, step: float = 0.0, space_before: float = 0.0) -> str:
    """Return levels of plain text in the body face, `size` points, each `step` points further in than the one above."""
    spacing = f'<a:spcBef><a:spcPts val="{round(space_before * 100)}"/></a:spcBef>' if space_before else ""
    characters = (
        f'<a:defRPr sz="{round(size * 100)}" kern="{KERN_FROM}">'
        '<a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/>'
        '<a:cs typeface="+mn-cs"/></a:defRPr>'
    )
    return "".join(
        f'<a:lvl{level + 1}pPr marL="{points_to_emu(step * level)}" algn="l" defTabSz="914400" rtl="0" eaLnBrk="1" '
        f'latinLnBrk="0" hangingPunct="1">{spacing}{characters}</a:lvl{level + 1}pPr>'
        for level in range(count)
    )


def _style(levels: tuple[TextStyle, ...], level: int) -> TextStyle:
    style, beyond = levels[min(level, len(levels) - 1)], level - len(levels) + 1
    return replace(style, margin=style.margin + DEEPER * beyond) if beyond > 0 else style


def _marker(style: TextStyle, *, paint: Paint) -> str:
    marker = style.marker
    if marker is None:
        return "<a:buNone/>"
    colour = f"<a:buClr>{paint.colour(marker.colour)}</a:buClr>"
    size = f'<a:buSzPct val="{round(marker.scale * 100_000)}"/>'
    font = f'<a:buFont typeface="{THEME_FONTS[marker.font]}-lt"/>'
    sign = (
        f'<a:buChar char="{xml.attribute(marker.character)}"/>'
        if marker.character
        else f'<a:buAutoNum type="{NUMBERS}"/>'
    )
    return f"{colour}{size}{font}{sign}"


def _characters(style: TextStyle, *, paint: Paint) -> str:
    plain = PLAIN if paint.resets else ""
    return (
        f'<a:defRPr sz="{round(style.size * 100)}" b="{style.bold:d}" i="{style.italic:d}" kern="{KERN_FROM}"{plain}>'
        f"{paint.fill(style.colour)}"
        f"{paint.letters(style.font)}</a:defRPr>"
    )
