"""Colours by role: which theme colour a role is, on the theme's usual grounds and on deep ones.

The colour scheme holds ink, paper, deep and tint in its dark and light pairs, so that “Text 1” and “Background 1” mean
what they say on every layout: a deep layout turns the pairs round with a colour map of its own. In a dark theme light
and dark change places in the scheme and in its maps, as in Office's own dark themes; names on shapes stay the same.
"""

from __future__ import annotations

from tutoslides.model.theme import ColourRole, Layout, Palette
from tutoslides.theming.contrast import AA_TEXT, contrast_ratio

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

LIGHT_MAP = {"bg1": "lt1", "tx1": "dk1", "bg2": "lt2", "tx2": "dk2", "hlink": "hlink", "folHlink": "folHlink"}
DEEP_MAP = {"bg1": "dk2", "tx1": "lt1", "bg2": "dk1", "tx2": "lt2", "hlink": "lt1", "folHlink": "lt2"}
"""What the names of a slide's colours mean in a light theme.

A link in the accent could not be read on a deep ground.
"""

WHITE = "FFFFFF"
"""The paper of notes pages."""

SAME = ("accent1", "accent2", "accent3", "accent4", "accent5", "accent6")
"""Names that every colour map maps to themselves."""

OTHER_SHADE = {"dk1": "lt1", "lt1": "dk1", "dk2": "lt2", "lt2": "dk2"}
"""What stands in a dark theme where a light one has a slot of its scheme."""


def is_deep(layout: Layout, palette: Palette) -> bool:
    """Tell whether text on a layout has the paper's colour: light on dark, in a dark theme dark on light."""
    return palette.is_turned(layout.background)


def faint(palette: Palette) -> str:
    """Return the ink as a quiet rule: PowerPoint's own “lighter 75 %”, in a dark theme its “darker 75 %”."""
    offset = "" if palette.is_dark else '<a:lumOff val="75000"/>'
    return f'<a:schemeClr val="tx1"><a:lumMod val="25000"/>{offset}</a:schemeClr>'


def scheme_colour(role: ColourRole, *, deep: bool) -> str:
    """Return the name by which a shape on a light or deep layout refers to the colour of `role`."""
    slot = next(name for name, filled_by in SCHEME_SLOTS if filled_by == role)
    mapping = DEEP_MAP if deep else LIGHT_MAP
    return next((name for name, target in mapping.items() if target == slot), slot)


def chart_accent(number: int) -> str:
    """Return the theme's name of a chart colour, from 0."""
    return f"accent{number + FIRST_CHART_ACCENT}"


def colour_map_attributes(palette: Palette, *, deep: bool) -> str:
    """Return the attributes of a `clrMap` or `overrideClrMapping` element."""
    mapping = DEEP_MAP if deep else LIGHT_MAP
    shaded = ((name, OTHER_SHADE.get(slot, slot) if palette.is_dark else slot) for name, slot in mapping.items())
    return _attributes(*shaded)


def paper_map_attributes(palette: Palette) -> str:
    """Return the attributes of the `clrMap` of what is printed: dark on white, links as they can be read there."""
    is_legible = contrast_ratio(palette.accent, WHITE) >= AA_TEXT
    links = {} if is_legible else {"hlink": "dk1", "folHlink": "dk1"}
    return _attributes(*{**LIGHT_MAP, **links}.items())


def _attributes(*mapping: tuple[str, str]) -> str:
    pairs = [*mapping, *((name, name) for name in SAME)]
    return " ".join(f'{name}="{target}"' for name, target in pairs)


def colour_scheme(palette: Palette, name: str) -> str:
    """Return the `clrScheme` element: every colour of the theme, once."""
    slots = [(slot, palette.hexadecimal(role)) for slot, role in _scheme_slots(palette)]
    slots += [(f"accent{number}", colour) for number, colour in enumerate(palette.charts, FIRST_CHART_ACCENT)]
    slots += [("hlink", palette.accent), ("folHlink", palette.muted)]
    colours = "".join(f'<a:{slot}><a:srgbClr val="{colour.upper()}"/></a:{slot}>' for slot, colour in slots)
    return f'<a:clrScheme name="{name}">{colours}</a:clrScheme>'


def _scheme_slots(palette: Palette) -> list[tuple[str, ColourRole]]:
    """Return slots and roles in the scheme's order, which is the schema's: dark and light ones by turns."""
    if not palette.is_dark:
        return [*SCHEME_SLOTS]
    roles = {OTHER_SHADE.get(slot, slot): role for slot, role in SCHEME_SLOTS}
    return [(slot, roles[slot]) for slot, _ in SCHEME_SLOTS]


def fill(role: ColourRole, *, deep: bool, opacity: float = 1.0) -> str:
    """Return a solid fill in the colour of `role`."""
    name = scheme_colour(role, deep=deep)
    if opacity >= 1:
        return f'<a:solidFill><a:schemeClr val="{name}"/></a:solidFill>'
    alpha = f'<a:alpha val="{round(opacity * 100_000)}"/>'
    return f'<a:solidFill><a:schemeClr val="{name}">{alpha}</a:schemeClr></a:solidFill>'
