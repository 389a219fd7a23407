"""A palette from one colour: every pair of the layouts keeps its contrast, and the brand is seen in it."""

from __future__ import annotations

from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tutoslides.model.theme import Palette, Theme
from tutoslides.theming import COLOURS, ThemeFile, contrast_ratio, load_theme
from tutoslides.theming.chart_checks import chart_findings
from tutoslides.theming.contrast import luminance
from tutoslides.theming.derive import derive_palette
from tutoslides.theming.written import written_theme

from .looks import PLAIN, THEMES

DARK = (
    PLAIN.replace('paper = "#FBF8F3"', 'paper = "#10131A"')
    .replace('ink = "#1F2A37"', 'ink = "#F2F0EA"')
    .replace('accent = "#B0401C"', 'accent = "#F2B84B"')
    .replace('deep = "#174A43"', 'deep = "#E8E2D4"')
    .replace('tint = "#F1E9DD"', 'tint = "#1E2532"')
    .replace('muted = "#5E636B"', 'muted = "#A3A9B5"')
)
"""The plain look turned round: dark papers, and full pages that are light."""

BASES = {**THEMES, "plain": PLAIN, "dark": DARK}
HARD = ["FFFFFF", "000000", "808080", "D9D9D9", "FFD500", "FFFF00", "00FF00", "00FFFF", "FF00FF", "0000FF", "FF0000"]


@cache
def look(name: str) -> Theme:
    loaded = load_theme(BASES[name], name, language="fr")
    assert loaded.diagnostics == ()
    return loaded.value


def findings_of(base: str, palette: Palette) -> list[str]:
    """Return what the reader and the charts' check say of the theme that is written with a palette."""
    text = written_theme("new", base, palette, schema="s.json", language="fr", logo=None)
    loaded = load_theme(text, "new", language="fr", base=ThemeFile(name=base, text=BASES[base]))
    assert loaded.value.palette == palette
    return [finding.message.en for finding in (*loaded.diagnostics, *chart_findings(palette, "new"))]


@pytest.mark.parametrize("base", sorted(BASES))
@pytest.mark.parametrize("colour", HARD)
def test_hard_colours_make_sound_themes(colour: str, base: str) -> None:
    assert findings_of(base, derive_palette(colour, look(base))) == []


@settings(max_examples=200, deadline=None)
@given(number=st.integers(0, 0xFFFFFF), base=st.sampled_from(sorted(BASES)))
def test_any_colour_makes_a_sound_theme(number: int, base: str) -> None:
    assert findings_of(base, derive_palette(f"{number:06X}", look(base))) == []


def test_the_brand_itself_is_the_accent_where_it_can_be_read() -> None:
    assert derive_palette("0b5d4e", look("atelier")).accent == "0B5D4E"


def test_a_dark_brand_is_the_deep_colour_and_the_accent_a_lighter_shade() -> None:
    palette = derive_palette("0B1F3A", look("atelier"))
    assert palette.deep == "0B1F3A"
    assert luminance(palette.accent) > 3 * luminance(palette.deep)


def test_a_bright_brand_is_seen_in_its_panels() -> None:
    red, green, blue = (int(derive_palette("FFD500", look("atelier")).tint[at : at + 2], 16) for at in (0, 2, 4))
    assert min(red, green) - blue > 40, "yellow"


def test_a_grey_brand_stays_grey() -> None:
    palette = derive_palette("808080", look("atelier"))
    for role in COLOURS:
        colour = palette.hexadecimal(role)
        assert len({colour[at : at + 2] for at in (0, 2, 4)}) == 1, role


def test_accent_is_seen_on_deep_pages() -> None:
    for colour in HARD:
        palette = derive_palette(colour, look("atelier"))
        assert contrast_ratio(palette.accent, palette.deep) >= 1.5, colour


@pytest.mark.parametrize("base", sorted(BASES))
def test_accent_is_seen_on_paper_though_no_text_may_be_set_in_it(base: str) -> None:
    for colour in HARD:
        palette = derive_palette(colour, look(base))
        assert contrast_ratio(palette.accent, palette.paper) >= 2.9, colour


def test_a_bright_brand_is_itself_the_accent_on_dark_paper() -> None:
    assert derive_palette("FFD500", look("dark")).accent == "FFD500"


def test_light_grounds_stay_light_and_dark_ones_dark() -> None:
    for colour in HARD:
        light, dark = derive_palette(colour, look("atelier")), derive_palette(colour, look("dark"))
        assert luminance(light.paper) > 0.8 > 0.2 > luminance(light.ink)
        assert luminance(dark.paper) < 0.1 < 0.5 < luminance(dark.ink)


def test_triple_a_is_kept_where_it_is_asked() -> None:
    ink_only = (
        PLAIN.replace('accent = "#B0401C"', 'accent = "#5A1A00"')
        .replace('muted = "#5E636B"', 'muted = "#33363B"')
        .replace('deep = "#174A43"', 'deep = "#0A2F2A"')
        .replace("format = 1", 'format = 1\ncontrast = "AAA"')
    )
    strict = load_theme(ink_only, "strict", language="fr")
    assert strict.diagnostics == ()
    for colour in HARD:
        palette = derive_palette(colour, strict.value, "AAA")
        text = written_theme("new", "strict", palette, schema="s", language="en", logo=None)
        assert load_theme(text, "new", language="fr", base=ThemeFile(name="strict", text=ink_only)).diagnostics == ()


def test_a_written_theme_is_short_and_says_what_each_colour_is() -> None:
    palette = derive_palette("0B5D4E", look("atelier"))
    text = written_theme("maison", "atelier", palette, schema="../s", language="fr", colour="#0B5D4E", logo="logo.svg")
    assert text.splitlines()[0] == "#:schema ../s"
    assert len(text.splitlines()) <= 24
    assert 'accent = "#0B5D4E"    # « regardez ici » : marques, chiffres' in text
    assert "[logo]  # sur la première diapositive, la dernière, et en petit au pied des autres" in text
