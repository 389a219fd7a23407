"""Colours by role: which theme colour a role is, on a light ground and on a deep one.

The colour scheme holds ink, paper, deep and tint in its dark and light pairs, so that “Text 1” and “Background 1” mean
what they say on every layout: a deep layout turns the pairs round with a colour map of its own.
"""

from __future__ import annotations

from tutoslides.model.theme import ColourRole, Layout, Palette

SCHEME_SLOTS: tuple[tuple[str, ColourRole], ...] = (
    ("dk1", "ink"),
    ("lt1", "paper"),
    ("dk2", "deep"),
    ("lt2", "tint"),
    ("accent1", "accent"),
    ("accent2", "muted"),
)
"""The theme part's slots and the roles that fill them; accents 3 to 6 are the chart colours."""

FIRST_CHART_ACCENT = 3

FAINT = '<a:schemeClr val="tx1"><a:lumMod val="25000"/><a:lumOff val="75000"/></a:schemeClr>'
"""The ink as a light rule: PowerPoint's own “lighter 75 %”."""

LIGHT_MAP = {"bg1": "lt1", "tx1": "dk1", "bg2": "lt2", "tx2": "dk2", "hlink": "hlink", "folHlink": "folHlink"}
DEEP_MAP = {"bg1": "dk2", "tx1": "lt1", "bg2": "dk1", "tx2": "lt2", "hlink": "lt1", "folHlink": "lt2"}
"""What the names of a slide's colours mean. A link in the accent could not be read on a deep ground."""

SAME = ("accent1", "accent2", "accent3", "accent4", "accent5", "accent6")
"""Names that every colour map maps to themselves."""

DEEP_GROUNDS: tuple[ColourRole, ...] = ("deep", "ink", "accent")
"""Backgrounds on which text is light."""


def is_deep(layout: Layout) -> bool:
    """Tell whether text on a layout is light on dark."""
    return layout.background in DEEP_GROUNDS


def scheme_colour(role: ColourRole, *, deep: bool) -> str:
    """Return the name by which a shape on a light or deep layout refers to the colour of `role`."""
    slot = next(name for name, filled_by in SCHEME_SLOTS if filled_by == role)
    mapping = DEEP_MAP if deep else LIGHT_MAP
    return next((name for name, target in mapping.items() if target == slot), slot)


def chart_accent(number: int) -> str:
    """Return the theme's name of a chart colour, from 0."""
    return f"accent{number + FIRST_CHART_ACCENT}"


def colour_map_attributes(*, deep: bool) -> str:
    """Return the attributes of a `clrMap` or `overrideClrMapping` element."""
    pairs = [*(DEEP_MAP if deep else LIGHT_MAP).items(), *((name, name) for name in SAME)]
    return " ".join(f'{name}="{target}"' for name, target in pairs)


def colour_scheme(palette: Palette, name: str) -> str:
    """Return the `clrScheme` element: every colour of the theme, once."""
    slots = [(slot, palette.hexadecimal(role)) for slot, role in SCHEME_SLOTS]
    slots += [(f"accent{number}", colour) for number, colour in enumerate(palette.charts, FIRST_CHART_ACCENT)]
    slots += [("hlink", palette.accent), ("folHlink", palette.muted)]
    colours = "".join(f'<a:{slot}><a:srgbClr val="{colour.upper()}"/></a:{slot}>' for slot, colour in slots)
    return f'<a:clrScheme name="{name}">{colours}</a:clrScheme>'


def fill(role: ColourRole, *, deep: bool, opacity: float = 1.0) -> str:
    """Return a solid fill in the colour of `role`."""
    name = scheme_colour(role, deep=deep)
    if opacity >= 1:
        return f'<a:solidFill><a:schemeClr val="{name}"/></a:solidFill>'
    alpha = f'<a:alpha val="{round(opacity * 100_000)}"/>'
    return f'<a:solidFill><a:schemeClr val="{name}">{alpha}</a:schemeClr></a:solidFill>'
