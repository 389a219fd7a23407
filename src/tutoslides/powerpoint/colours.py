"""Colours by role: which theme colour a role is, on the theme's usual grounds and on deep ones.

The colour scheme holds ink, paper, deep and tint in its dark and light pairs, so that “Text 1” and “Background 1” mean
what they say on every layout: a deep layout turns the pairs round with a colour map of its own. In a dark theme light
and dark change places in the scheme and in its maps, as in Office's own dark themes; names on shapes stay the same.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from tutoslides.model.template import SchemeColour
from tutoslides.model.theme import ColourRole, FontRole, Layout, Palette, Theme
from tutoslides.powerpoint import xml
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

THEME_FONTS: dict[FontRole, str] = {"heading": "+mj", "body": "+mn"}

FIRST_CHART_ACCENT, CHART_COLOURS = 3, 4

WHOLE = 100_000
"""All of a share, in the thousandths of a percent that DrawingML counts in."""

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


@dataclass(frozen=True, slots=True, eq=False)
class Paint:
    """How a part names the colours of roles, and those of charts by their number from 0; `faint` is a rule's.

    `faces` are families that text names itself; otherwise it takes the theme's fonts. Where it `resets`, a master that
    is none of ours stands behind: capitals, fills and lines that placeholders would inherit from it are taken back.
    """

    names: Mapping[ColourRole | int, SchemeColour]
    faint: SchemeColour
    faces: Mapping[FontRole, str] = field(default_factory=dict)
    resets: bool = False

    def colour(self, role: ColourRole | int, *, opacity: float = 1.0) -> str:
        """Return the `a:schemeClr` of a role."""
        return scheme_colour(self.names[role], opacity=opacity)

    def letters(self, font: FontRole) -> str:
        """Return the elements that name a font: the theme's, whose families the Design tab changes, or one by name."""
        theme = THEME_FONTS[font]
        latin = xml.attribute(self.faces.get(font, f"{theme}-lt"))
        return f'<a:latin typeface="{latin}"/><a:ea typeface="{theme}-ea"/><a:cs typeface="{theme}-cs"/>'

    def fill(self, role: ColourRole | int, *, opacity: float = 1.0) -> str:
        """Return a solid fill in the colour of a role."""
        return f"<a:solidFill>{self.colour(role, opacity=opacity)}</a:solidFill>"


def faint_of(*, is_dark: bool) -> SchemeColour:
    """Return the ink as a quiet rule: PowerPoint's own “lighter 75 %”, in a dark theme its “darker 75 %”."""
    return SchemeColour(name="tx1", multiplied=0.25, raised=0.0 if is_dark else 0.75)


@lru_cache(maxsize=4)
def own_paint(*, is_turned: bool, is_dark: bool) -> Paint:
    """Return the paint of a theme of ours, whose scheme is filled by the roles."""
    mapping = DEEP_MAP if is_turned else LIGHT_MAP
    by_slot = {slot: name for name, slot in reversed([*mapping.items()])}  # the first name of a slot is the usual one
    names: dict[ColourRole | int, SchemeColour] = {
        role: SchemeColour(name=by_slot.get(slot, slot)) for slot, role in SCHEME_SLOTS
    }
    for number in range(CHART_COLOURS):
        names[number] = SchemeColour(name=f"accent{number + FIRST_CHART_ACCENT}")
    return Paint(names=names, faint=faint_of(is_dark=is_dark))


USUAL = own_paint(is_turned=False, is_dark=False)
"""The paint of what stands on the usual ground of a theme of ours: names of colours are the same in dark ones."""


def paint_of(theme: Theme, layout: Layout | None = None) -> Paint:
    """Return how a layout and its slides name their colours; without a layout, the master and everything light."""
    if theme.references:
        return _template_paint(theme.references, theme.faces)
    is_turned = layout is not None and is_deep(layout, theme.palette)
    return own_paint(is_turned=is_turned, is_dark=theme.palette.is_dark)


@lru_cache(maxsize=8)
def _template_paint(
    references: tuple[tuple[ColourRole | int, SchemeColour], ...], faces: tuple[tuple[FontRole, str], ...]
) -> Paint:
    """Return the paint of a template: the same one each time, since styles are kept by it."""
    names = dict(references)
    return Paint(names=names, faint=names["muted"], faces=dict(faces), resets=True)


def is_deep(layout: Layout, palette: Palette) -> bool:
    """Tell whether text on a layout has the paper's colour: light on dark, in a dark theme dark on light."""
    return palette.is_turned(layout.background)


def scheme_colour(colour: SchemeColour, *, opacity: float = 1.0) -> str:
    """Return the element that refers to a colour of the theme."""
    shares = (("lumMod", colour.multiplied, 1.0), ("lumOff", colour.raised, 0.0), ("alpha", opacity, 1.0))
    changes = "".join(f'<a:{name} val="{round(share * WHOLE)}"/>' for name, share, usual in shares if share != usual)
    is_literal = colour.name.startswith("#")
    element, value = ("a:srgbClr", colour.name[1:]) if is_literal else ("a:schemeClr", colour.name)
    head = f'<{element} val="{value}"'
    return f"{head}>{changes}</{element}>" if changes else f"{head}/>"


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
