"""Contrast as WCAG 2 defines it."""

from __future__ import annotations

import pytest

from tutoslides.theming import contrast_ratio
from tutoslides.theming.contrast import blend, least_contrast


@pytest.mark.parametrize(
    ("colour", "ground", "ratio"),
    [
        ("000000", "FFFFFF", 21.0),
        ("FFFFFF", "FFFFFF", 1.0),
        ("777777", "FFFFFF", 4.48),
        ("767676", "FFFFFF", 4.54),
        ("FF0000", "FFFFFF", 4.0),
        ("0000FF", "FFFFFF", 8.59),
    ],
)
def test_known_pairs_have_the_published_ratio(colour: str, ground: str, ratio: float) -> None:
    assert contrast_ratio(colour, ground) == pytest.approx(ratio, abs=0.005)
    assert contrast_ratio(ground, colour) == contrast_ratio(colour, ground)


def test_large_text_needs_less_contrast() -> None:
    assert least_contrast(17.9, bold=False) == 4.5
    assert least_contrast(18, bold=False) == 3.0
    assert least_contrast(14, bold=True) == 3.0
    assert least_contrast(13.9, bold=True) == 4.5


def test_a_translucent_colour_is_mixed_with_its_ground() -> None:
    assert blend("FFFFFF", "000000", 0.5) == "808080"
    assert blend("B0401C", "174A43", 0) == "174A43"
    assert blend("B0401C", "174A43", 1) == "B0401C"
