"""Where a template's shapes are drawn inside their rectangles, and what gradients show where."""

from __future__ import annotations

import pytest
from lxml import etree

from tutoslides.model.template import Swatch
from tutoslides.powerpoint.templates.colours import Stop, blended
from tutoslides.powerpoint.templates.outlines import path_gradient, traced

NAMESPACE = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
RED = Swatch(columns=1, rows=1, colours=("FF0000",))


def shape(name: str, *, turn: str = "", adjusted: str = "") -> etree._Element:
    """Return the properties of a shape of a preset geometry."""
    return etree.fromstring(
        f'<spPr {NAMESPACE}><a:xfrm {turn}/><a:prstGeom prst="{name}"><a:avLst>{adjusted}</a:avLst></a:prstGeom></spPr>'
    )


def drawn(swatch: Swatch | None, x: float, y: float) -> str | None:
    """Return the colour of a swatch at a point, in shares of its rectangle."""
    assert swatch
    return swatch.colours[int(y * swatch.rows) * swatch.columns + int(x * swatch.columns)]


@pytest.mark.parametrize(
    ("properties", "inside", "outside"),
    [
        (shape("triangle"), (0.5, 0.1), (0.1, 0.1)),
        (shape("triangle", adjusted='<a:gd name="adj" fmla="val 0"/>'), (0.1, 0.3), (0.9, 0.5)),
        (shape("triangle", turn='flipV="1"'), (0.1, 0.01), (0.1, 0.9)),
        (shape("rtTriangle"), (0.1, 0.5), (0.9, 0.5)),
        (shape("rtTriangle", turn='flipH="1"'), (0.9, 0.5), (0.1, 0.5)),
        (shape("diamond"), (0.5, 0.1), (0.1, 0.1)),
        (shape("ellipse"), (0.2, 0.2), (0.05, 0.05)),
    ],
)
def test_shape_is_drawn_inside_its_outline_only(
    properties: etree._Element, inside: tuple[float, float], outside: tuple[float, float]
) -> None:
    swatch = traced(RED, properties)
    assert (drawn(swatch, *inside), drawn(swatch, *outside)) == ("FF0000", None)


@pytest.mark.parametrize("properties", [shape("cloud"), shape("triangle", turn='rot="5400000"')])
def test_outline_of_another_shape_or_a_turned_one_is_not_known(properties: etree._Element) -> None:
    assert traced(RED, properties) is None


def test_light_in_the_middle_of_a_page_is_seen_there_and_the_page_around_it() -> None:
    path = etree.fromstring(
        f'<a:path {NAMESPACE} path="circle"><a:fillToRect l="50000" t="85000" r="50000" b="15000"/></a:path>'
    )
    light = path_gradient((Stop(0, "FFFFFF", 0.9), Stop(0.75, "FFFFFF", 0.2), Stop(1, "FFFFFF", 0.2)), path, 0.6)
    assert (drawn(light, 0.5, 0.85), drawn(light, 0.5, 0.05), drawn(light, 0.02, 0.85)) == ("FFFFFF", None, None)


def test_gradient_around_a_rectangle_reaches_each_edge_with_its_last_colour() -> None:
    path = etree.fromstring(
        f'<a:path {NAMESPACE} path="rect"><a:fillToRect l="50000" t="50000" r="50000" b="50000"/></a:path>'
    )
    swatch = path_gradient((Stop(0, "000000", 1), Stop(0.9, "FFFFFF", 1)), path, 0.6)
    assert {drawn(swatch, x, 0.5) for x in (0.01, 0.99)} == {drawn(swatch, 0.5, y) for y in (0.01, 0.99)} == {"FFFFFF"}
    assert drawn(swatch, 0.5, 0.5) != "FFFFFF"


def test_gradient_is_even_before_its_first_stop_and_mixed_between_two() -> None:
    stops = (Stop(0.3, "000000", 1), Stop(1, "FF0000", 0))
    assert blended(stops, 0.1) == Stop(0.1, "000000", 1)
    assert blended(stops, 0.65).colour == "800000"
    assert blended(stops, 0.65).opacity == pytest.approx(0.5)
