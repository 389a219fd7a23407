"""Places and ornaments: every way of writing them gives the same kind of rectangle."""

from __future__ import annotations

import pytest

from tutoslides.model.geometry import Rect
from tutoslides.model.theme import Ellipse, Label, Ornament, Panel, Polygon
from tutoslides.theming import load_theme

from .looks import changed, faults_of

OLD_RULE = 'shape = "panel"\nat = { left = 54, width = 72, top = 156, height = 5 }'
"""The accent rule of the statement."""


def ornament(described: str) -> Ornament:
    """Return the ornament that stands in place of the statement's rule."""
    theme = load_theme(changed(OLD_RULE, described), "changed", language="fr").value
    return theme.layout("statement").ornaments[-1]


@pytest.mark.parametrize(
    ("sides", "x", "width"),
    [
        ("left = 54, width = 72", 54, 72),
        ("left = -10, from-right = -10", -10, 980),
        ("width = 100, from-right = 36", 824, 100),
        ("columns = [1, 12]", 54, 852),
        ("columns = [1, 5], left = 0", 0, 398.5),
        ("columns = [6, 12], from-right = 0", 416.5, 543.5),
        ("part = [1, 1]", 54, 852),
        ("part = [2, 3]", 344, 272),
        ("part = [2, 3], left = 300", 300, 316),
        ("part = [2, 3], indent = 24", 368, 248),
        ("part = [2, 3], indent = 24, width = 54", 368, 54),
        ("part = [2, 3], extend = 9", 344, 281),
        ("columns = [4, 12], indent = -18", 253.5, 652.5),
        ("columns = [1, 3], left = 0, extend = -10", 0, 243.5),
        ("columns = [4, 12], part = [1, 1]", 271.5, 634.5),
        ("columns = [4, 12], part = [2, 2]", 597.75, 308.25),
    ],
)
def test_sides_are_columns_or_two_measures(sides: str, x: float, width: float) -> None:
    panel = ornament(f'shape = "panel"\nat = {{ {sides}, top = 10, height = 20 }}')
    assert panel == Panel(rect=Rect(x=x, y=10, width=width, height=20), fill="accent")


def test_parts_of_columns_may_be_others_at_each_step() -> None:
    described = 'shape = "panel"\nat = { columns = [[4, 12], [1, 12]], part = [2, 2], top = 10, height = 5 }'
    theme = load_theme(changed(OLD_RULE, described), "changed", language="fr").value
    panels = [layout.ornaments[-1] for layout in theme.ladder("statement")]
    assert [panel.rect.x for panel in panels if isinstance(panel, Panel)] == [597.75, 489, 489]


@pytest.mark.parametrize("edges", ["top = 10, height = 20", "top = 10, bottom = 30", "bottom = 30, height = 20"])
def test_heights_are_two_measures(edges: str) -> None:
    panel = ornament(f'shape = "panel"\nat = {{ left = 0, width = 5, {edges} }}')
    assert panel == Panel(rect=Rect(x=0, y=10, width=5, height=20), fill="accent")


def test_a_measure_may_be_another_at_each_step() -> None:
    described = 'shape = "panel"\nat = { columns = [1, 12], top = [10, 20], height = 5 }'
    theme = load_theme(changed(OLD_RULE, described), "changed", language="fr").value
    panels = [layout.ornaments[-1] for layout in theme.ladder("statement")]
    assert [panel.rect.y for panel in panels if isinstance(panel, Panel)] == [10, 20, 20]


def test_a_label_is_a_text_in_a_named_style() -> None:
    label = ornament('shape = "label"\ntext = "1"\nstyle = "statement"\nat = [10, 20, 100, 60]')
    assert isinstance(label, Label)
    assert (label.text, label.style.size, label.style.colour) == ("1", 40, "accent")


def test_an_ellipse_may_be_a_ring() -> None:
    ring = ornament('shape = "ellipse"\nstroke = 6\nat = [10, 20, 100, 100]')
    assert ring == Ellipse(rect=Rect(x=10, y=20, width=100, height=100), fill="accent", stroke=6)


def test_corners_of_a_polygon_are_percent_of_its_place() -> None:
    arrow = ornament(
        'shape = "polygon"\nopacity = 0.5\npoints = [[0, 0], [100, 50], [0, 100]]\nat = [700, 400, 200, 50]'
    )
    assert arrow == Polygon(points=((700, 400), (900, 425), (700, 450)), fill="accent", opacity=0.5)


def test_text_over_part_of_an_ornament_must_be_read_on_both_grounds() -> None:
    described = 'shape = "ellipse"\nat = [500, 200, 200, 200]'
    findings = load_theme(changed(OLD_RULE, described), "behind", language="fr").diagnostics
    assert [finding.code for finding in findings] == ["contrast-low"]
    assert findings[0].message.en.startswith("statement: “title” in ink has contrast ")


@pytest.mark.parametrize(
    ("described", "expected"),
    [
        ('shape = "panel"\nat = "left"', "“at” must be [x, y, width, height] or { columns = [1, 8], top = 120"),
        ('shape = "panel"\nat = [1, 2, 3]', "“at” must be [x, y, width, height]"),
        ('shape = "panel"', "“at” is missing here."),
        ('shape = "panel"\nat = { part = [4, 3], top = 0, height = 9 }', "“part” must be a number and a count"),
        ('shape = "panel"\nat = { left = 1, width = 9, indent = 1, top = 0, height = 9 }', "“indent” means nothing"),
        ('shape = "panel"\nat = { left = 1, width = 9, extend = 1, top = 0, height = 9 }', "“extend” means nothing"),
        ('shape = "panel"\nat = { left = 1, top = 0, height = 9 }', "A place needs two of left, width, from-right or"),
        ('shape = "panel"\nat = { columns = [1, 2], top = [0, -5], height = [9, 0] }', "a place with a width and a"),
        ('shape = "label"\ntext = "1"\nstyle = "no"\nat = [0, 0, 9, 9]', "“style” cannot be “no”."),
        ('shape = "polygon"\nat = [0, 0, 9, 9]', "“points” is missing here."),
    ],
)
def test_a_place_that_cannot_be_understood_is_a_fault(described: str, expected: str) -> None:
    assert any(expected in sentence for _, sentence in faults_of(changed(OLD_RULE, described)))
