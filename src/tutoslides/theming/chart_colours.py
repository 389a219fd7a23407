"""Four colours for charts around a brand's, which everybody can tell apart and see on the paper."""

from __future__ import annotations

from dataclasses import replace

from tutoslides.theming.contrast import AA_LARGE_TEXT, contrast_ratio, luminance
from tutoslides.theming.shades import Brand, shade
from tutoslides.theming.vision import distance

TURNS = (0.0, 45.0, 160.0, 200.0, 250.0)
"""Degrees from the brand's hue to those that go with it: itself, a neighbour, three from across the circle."""

GREY_HUES = 250.0
"""The hue, a blue, from which those of a grey brand's charts are counted."""

RATIOS = (3.15, 4.0, 5.2, 7.5, 11.0)
"""Contrasts with the paper that are tried: shades that are far apart are told apart without any hue."""

CHROMA = (0.05, 0.11)
"""The least strength of a colour in a chart, and the greatest: some shall not shout at the others."""


def chart_colours(brand: Brand, accent: str, paper: str) -> tuple[str, str, str, str]:
    """Return four colours: the brand's own where it is seen on `paper`, else the accent, then the farthest of all.

    All are six hexadecimal digits.
    """
    is_seen = contrast_ratio(brand.colour, paper) >= AA_LARGE_TEXT
    chosen = [brand.colour if is_seen else accent]
    candidates = _candidates(brand, paper)
    while len(chosen) < 4:
        chosen.append(max(candidates, key=lambda colour: min(distance(colour, known) for known in chosen)))
    first, second, third, fourth = chosen
    return first, second, third, fourth


def _candidates(brand: Brand, paper: str) -> tuple[str, ...]:
    """Return the shades of related hues that are seen on the paper."""
    chroma = min(max(brand.chroma, CHROMA[0]), CHROMA[1])
    origin = GREY_HUES if brand.is_grey else brand.hue
    light = luminance(paper) + 0.05
    is_light = light > 0.25
    lights = [light / ratio - 0.05 if is_light else light * ratio - 0.05 for ratio in RATIOS]
    hues = [replace(brand, hue=(origin + turn) % 360, luminance=1.0) for turn in TURNS]
    found = [shade(hue, wanted, chroma) for hue in hues for wanted in lights if 0 <= wanted <= 1]
    return tuple(colour for colour in found if contrast_ratio(colour, paper) >= AA_LARGE_TEXT)
