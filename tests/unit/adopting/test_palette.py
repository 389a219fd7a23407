"""Colours by role: whatever a scheme holds, panels can be read and are told apart."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tutoslides.adopting import adopt
from tutoslides.adopting.palette import find_palette
from tutoslides.model.geometry import Rect
from tutoslides.model.template import Drawing, SchemeColour, Swatch
from tutoslides.powerpoint.templates import read_template
from tutoslides.theming import contrast_ratio
from tutoslides.theming.contrast import with_luminance
from unit.made_templates import TRAPS

NAMES = ("dk1", "lt1", "dk2", "lt2", *(f"accent{number}" for number in range(1, 7)), "hlink", "folHlink")
COLOURS = st.integers(0, 0xFFFFFF).map(lambda number: f"{number:06X}")
SCHEMES = st.fixed_dictionaries(dict.fromkeys(NAMES, COLOURS)).map(
    lambda scheme: {**scheme, "dk1": "101010", "lt1": "FDFDFD"}
)
_OFFICE = "000000 FFFFFF 44546A E7E6E6 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72"
OFFICE = dict(zip(NAMES, _OFFICE.split(), strict=True))


@settings(max_examples=200, deadline=None)
@given(scheme=SCHEMES, ground=st.sampled_from(["FFFFFF", "F4F1EA", "101010", "0B2545"]))
def test_words_on_every_panel_can_be_read(scheme: dict[str, str], ground: str) -> None:
    palette = find_palette(scheme, [ground], "000000").palette
    assert contrast_ratio(palette.ink, ground) >= 4.5
    assert contrast_ratio(palette.paper, palette.accent) >= 3
    assert contrast_ratio(palette.paper, palette.deep) >= 3
    assert contrast_ratio(palette.ink, palette.tint) >= 4.5


@settings(max_examples=50, deadline=None)
@given(scheme=SCHEMES)
def test_every_role_is_what_its_reference_says(scheme: dict[str, str]) -> None:
    roles = find_palette(scheme, ["FFFFFF"], "000000")
    for role, reference in roles.references:
        colour = roles.palette.charts[role] if isinstance(role, int) else roles.palette.hexadecimal(role)
        base = reference.name[1:] if reference.name.startswith("#") else scheme[reference.name]
        plain = (reference.multiplied, reference.raised) == (1.0, 0.0)
        assert colour == (base if plain else with_luminance(base, reference.multiplied, reference.raised))


def test_office_s_own_scheme_gives_its_first_accent_and_its_second_dark_colour() -> None:
    references = dict(find_palette(OFFICE, ["FFFFFF"], "000000").references)
    assert (references["accent"], references["deep"]) == (SchemeColour(name="accent1"), SchemeColour(name="dk2"))
    assert references["tint"] == SchemeColour(name="lt2")


def test_dark_page_is_written_in_light_and_its_panels_in_dark() -> None:
    palette = find_palette(OFFICE, ["101820"], "FFFFFF").palette
    assert (palette.paper, palette.ink) == ("000000", "FFFFFF")


def test_colours_beside_the_scheme_come_first_and_wishes_before_all() -> None:
    drawn = find_palette(OFFICE, ["FFFFFF"], "000000", ["7B1FA2"])
    assert drawn.palette.accent == "7B1FA2"
    wished = find_palette(OFFICE, ["FFFFFF"], "000000", ["7B1FA2"], {"accent": SchemeColour(name="#005500")})
    assert wished.palette.accent == "005500"


def test_fading_band_gives_its_two_ends_and_no_mixture() -> None:
    band = Swatch(columns=3, rows=1, colours=("009BDD", "459B8D", "8A9B3D"))
    drawing = Drawing(kind="shape", rect=Rect(x=0, y=0, width=720, height=60), swatch=band, covers=True, is_traced=True)
    template = read_template(TRAPS["usual"], "charte.potx")
    layouts = tuple(
        replace(
            layout,
            drawings=(drawing,),
            places=tuple(replace(place, text=replace(place.text, is_stated=True)) for place in layout.places),
        )
        for layout in template.masters[0].layouts
    )
    template = replace(template, masters=(replace(template.masters[0], layouts=layouts),))
    charts = adopt(template, "fr").value.theme.palette.charts
    assert {"009BDD", "8A9B3D"} <= set(charts)
    assert "459B8D" not in charts


@pytest.mark.parametrize("ground", [["FF0000", "00FF00", "0000FF", "FFFF00", "000000", "FFFFFF"]])
def test_ground_of_many_colours_is_left_to_panels(ground: list[str]) -> None:
    palette = find_palette(OFFICE, ground, "AAAAAA").palette
    assert contrast_ratio(palette.ink, palette.paper) >= 7


@pytest.mark.parametrize("ground", ["D6005B", "808080", "2983A1", "C0504D"])
def test_light_words_on_a_middling_ground_have_dark_panels(ground: str) -> None:
    palette = find_palette(OFFICE, [ground], "FFFFFF").palette
    assert contrast_ratio(palette.ink, palette.tint) >= 4.5
    assert contrast_ratio(palette.ink, palette.paper) >= 7
    assert contrast_ratio(palette.paper, palette.accent) >= 4.5
