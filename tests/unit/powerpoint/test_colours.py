"""The colours of a dark theme: light and dark change places, so that Office's names mean what they say."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from tutoslides.model.theme import ColourRole, Palette
from tutoslides.powerpoint.colours import (
    colour_map_attributes,
    colour_scheme,
    faint_of,
    own_paint,
    paper_map_attributes,
)

LIGHT = Palette(
    paper="FBF8F3", ink="1F2A37", accent="B0401C", deep="174A43", tint="F1E9DD", muted="565B63",
    charts=("174A43", "C8742B", "5B7FA6", "8A7A66"),
)  # fmt: skip
DARK = Palette(
    paper="0F131C", ink="F3F2EE", accent="F5BA47", deep="9CC2F2", tint="1D2535", muted="AEB5C2",
    charts=("7FB2EE", "F08A6B", "6FCBB2", "C3A6E8"),
)  # fmt: skip
ROLES: tuple[ColourRole, ...] = ("paper", "ink", "accent", "deep", "tint", "muted")


def mapped(attributes: str, palette: Palette) -> dict[str, str]:
    """Return what each name of a colour map shows, as six digits."""
    scheme = dict(re.findall(r'<a:(\w+)><a:srgbClr val="(\w+)"/>', colour_scheme(palette, "x")))
    return {name: scheme[slot] for name, slot in re.findall(r'(\w+)="(\w+)"', attributes)}


@pytest.mark.parametrize("palette", [LIGHT, DARK])
@pytest.mark.parametrize("deep", [False, True])
def test_every_role_has_its_colour_under_either_map(palette: Palette, *, deep: bool) -> None:
    shown = mapped(colour_map_attributes(palette, deep=deep), palette)
    names = own_paint(is_turned=deep, is_dark=palette.is_dark).names
    for role in ROLES:
        assert shown[names[role].name] == palette.hexadecimal(role), role


@pytest.mark.parametrize("palette", [LIGHT, DARK])
def test_text_one_is_the_ink_on_usual_grounds_and_the_paper_on_deep_ones(palette: Palette) -> None:
    usual = mapped(colour_map_attributes(palette, deep=False), palette)
    turned = mapped(colour_map_attributes(palette, deep=True), palette)
    assert (usual["bg1"], usual["tx1"]) == (palette.paper, palette.ink)
    assert (turned["bg1"], turned["tx1"], turned["hlink"]) == (palette.deep, palette.paper, palette.paper)


def test_slots_of_the_scheme_called_dark_are_dark_in_every_theme() -> None:
    for palette, dark, light in ((LIGHT, LIGHT.ink, LIGHT.paper), (DARK, DARK.paper, DARK.ink)):
        scheme = colour_scheme(palette, "x")
        assert f'<a:dk1><a:srgbClr val="{dark}"/></a:dk1><a:lt1><a:srgbClr val="{light}"/></a:lt1><a:dk2>' in scheme


@pytest.mark.parametrize("palette", [LIGHT, DARK])
def test_notes_are_dark_on_white_paper_and_so_are_links_that_could_not_be_read_there(palette: Palette) -> None:
    shown = mapped(paper_map_attributes(palette), palette)
    assert shown["tx1"] == (palette.paper if palette.is_dark else palette.ink)
    assert shown["hlink"] == (palette.paper if palette.is_dark else palette.accent)


def test_a_ground_is_turned_where_the_paper_s_colour_is_read_better_than_the_ink_s() -> None:
    turned: tuple[ColourRole, ...] = ("ink", "accent", "deep", "muted")
    for palette in (LIGHT, DARK):
        assert tuple(role for role in sorted(ROLES) if palette.is_turned(role)) == tuple(sorted(turned))
    assert not replace(DARK, deep="1B2230").is_turned("deep")


def test_a_quiet_rule_is_darker_than_light_ink_and_lighter_than_dark_ink() -> None:
    assert faint_of(is_dark=LIGHT.is_dark).raised == 0.75
    assert faint_of(is_dark=DARK.is_dark).raised == 0
