"""Drawings in SVG: their size, what is cleaned away, what is refused, their picture for old programs."""

from __future__ import annotations

import base64

import pytest

from tutoslides.pictures import reasons
from tutoslides.pictures.cleaning import MOST_SHAPES
from tutoslides.pictures.raster import UnusablePictureError
from tutoslides.pictures.vector import developed_drawing, is_drawing, measure_drawing

from .made import decoded, encoded, photograph, svg


@pytest.mark.parametrize(
    ("size", "measured"),
    [
        ('viewBox="0 0 80 45"', (80, 45)),
        ('width="200" height="100"', (200, 100)),
        ('width="2in" height="72pt"', (192, 96)),
        ('width="100%" height="100%" viewBox="0,0,30,20"', (30, 20)),
        ('width="60" viewBox="0 0 30 20"', (60, 40)),
        ('height="60" viewBox="0 0 30 20"', (90, 60)),
        ('width="300"', (300, 150)),
        ('viewBox="nonsense"', (300, 150)),
        ('viewBox="0 0 -3 0"', (300, 150)),
        ('width="0" height="-4" viewBox="0 0 10 10"', (10, 10)),
        ('width="3 apples"', (300, 150)),
    ],
)
def test_size_is_what_the_drawing_says(size: str, measured: tuple[float, float]) -> None:
    picture = measure_drawing(svg(size=size))
    assert (picture.width, picture.height) == measured
    assert picture.is_vector
    assert not picture.may_be_cropped


def test_a_drawing_is_told_from_other_files() -> None:
    assert is_drawing(b'\xef\xbb\xbf\n<?xml version="1.0"?><!-- a note -->' + svg())
    assert not is_drawing(b"<html><body>no</body></html>")
    assert not is_drawing(encoded(photograph(4, 4)))


def test_the_fallback_is_drawn_in_the_size_that_is_asked_for() -> None:
    clean, fallback = developed_drawing(svg(), 400, 90)
    image = decoded(fallback)
    assert image.size == (160, 90)
    assert image.convert("RGB").getpixel((80, 45)) == (23, 74, 67)
    assert b'viewBox="0 0 80 45"' in clean


@pytest.mark.parametrize("box", ["", 'viewBox="0 0 0 0"', 'viewBox="nonsense"'])
def test_a_drawing_without_a_sound_view_box_gets_one(box: str) -> None:
    clean, _ = developed_drawing(svg(size=f'width="80" height="45" {box}'), 80, 45)
    assert b'viewBox="0 0 80 45"' in clean


def test_what_cannot_be_drawn_is_broken(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(**_: object) -> bytes:
        raise ValueError("no")

    monkeypatch.setattr("resvg_py.svg_to_bytes", refuse)
    with pytest.raises(UnusablePictureError) as caught:
        developed_drawing(svg(), 80, 45)
    assert caught.value.reason == reasons.BROKEN


@pytest.mark.parametrize(
    "dangerous",
    [
        "<script>alert(1)</script>",
        '<g onload="alert(1)"/>',
        '<a href="javascript:alert(1)"><circle r="9"/></a>',
        '<image href="http://exemple.org/alert.png"/>',
        '<image xlink:href="../alert.png"/>',
        '<image href="file:///alert"/>',
        '<use href="alert.svg#a"/>',
        "<style>@import url(alert.css);</style>",
        "<style>g { fill: url( 'http://alert' ) }</style>",
        "<style>g { fill: u\\72l(alert) }</style>",
        '<rect style="fill: url(http://alert)"/>',
        '<rect filter="url(alert.svg#f)"/>',
        "<foreignObject><p>alert</p></foreignObject>",
        '<animate attributeName="href" to="alert"/>',
        '<set attributeName="href" to="alert"/>',
        '<handler type="alert"/>',
        "<!-- alert -->",
        "<?alert x?>",
        '<p xmlns="http://www.w3.org/1999/xhtml">alert</p>',
        '<image href="data:image/svg+xml;base64,alert"/>',
        '<g xml:base="http://alert/"/>',
    ],
)
def test_nothing_dangerous_is_left(dangerous: str) -> None:
    clean, _ = developed_drawing(svg(f'{dangerous}<rect width="9" height="9"/>'), 80, 45)
    assert b"alert" not in clean
    assert b'<rect width="9" height="9"/>' in clean


def test_words_behind_what_is_removed_stay() -> None:
    inside = "<text>un <script>a</script>deux <tspan/><script>b</script>trois</text>"
    clean, _ = developed_drawing(svg(inside), 80, 45)
    assert "".join(clean.decode().partition("<text>")[2].partition("</text>")[0].split("<tspan/>")) == "un deux trois"


def test_what_belongs_to_the_drawing_stays() -> None:
    pixels = base64.b64encode(encoded(photograph(4, 4))).decode()
    inside = (
        '<defs><linearGradient id="a"/></defs><rect fill="url(#a)"/><rect fill=\'url("#a")\'/><use href="#a"/>'
        f'<image href="data:image/png;base64,{pixels}"/><style>g {{ fill: url(#a) }}</style>'
    )
    clean, _ = developed_drawing(svg(inside), 80, 45)
    assert clean.count(b"#a") == 4
    assert pixels.encode() in clean


@pytest.mark.parametrize("pixels", ["nonsense!", base64.b64encode(b"no picture").decode()])
def test_broken_pixels_inside_are_left_out(pixels: str) -> None:
    clean, _ = developed_drawing(svg(f'<image href="data:image/png;base64,{pixels}"/>'), 80, 45)
    assert b"base64" not in clean


def test_entities_bring_nothing_in() -> None:
    content = b'<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/hostname">]>' + svg("<text>&a;</text>")
    clean, _ = developed_drawing(content, 80, 45)
    assert b"<text/>" in clean
    assert b"DOCTYPE" not in clean


def test_a_drawing_that_unfolds_without_end_is_refused() -> None:
    rows = ['<g id="r0"><rect width="1" height="1"/></g>']
    rows += [f'<g id="r{n}">{f"""<use href="#r{n - 1}"/>""" * 10}</g>' for n in range(1, 10)]
    for inside in ("".join(rows), '<g id="a"><use xlink:href="#a"/></g>'):
        with pytest.raises(UnusablePictureError) as caught:
            measure_drawing(svg(inside))
        assert caught.value.reason == reasons.TOO_LARGE


def test_a_drawing_that_is_used_again_now_and_then_is_not() -> None:
    inside = '<g id="a"><rect width="1" height="1"/></g>' + '<use href="#a"/>' * 1_000
    assert measure_drawing(svg(inside)).width == 80
    assert MOST_SHAPES > 2_000


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"<svg", reasons.BROKEN),
        (b"<svg><rect/></svg>", reasons.UNKNOWN),
        (b"<html><svg/></html>", reasons.UNKNOWN),
        (svg(size='width="1000" height="1"'), reasons.BROKEN),
        (b"<svg>" + b" " * 20_000_000, reasons.TOO_LARGE),
    ],
)
def test_what_is_no_drawing_is_refused(content: bytes, reason: object) -> None:
    with pytest.raises(UnusablePictureError) as caught:
        measure_drawing(content)
    assert caught.value.reason == reason
