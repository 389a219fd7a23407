"""What contraste promises people who see little: contrast of level AAA, large type, nothing said by colour alone."""

from __future__ import annotations

import pytest

from tutoslides.files import load_theme_text
from tutoslides.model.geometry import Size
from tutoslides.model.theme import Label, Polygon, Slot, Theme
from tutoslides.theming import contrast_ratio, load_theme
from tutoslides.theming.grounds import colours_behind

AAA_TEXT, AAA_LARGE_TEXT = 7.0, 4.5
"""Least contrast of text, and of what is drawn large. Source: WCAG 2.2, success criterion 1.4.6."""

SMALLEST, SMALLEST_SHOWN = 14.0, 18.0
"""Points of the foot, and of what is presented."""

SIZES = [Size(width=960, height=540), Size(width=720, height=540)]


def contraste(size: Size = SIZES[0]) -> Theme:
    return load_theme(load_theme_text("contraste"), "contraste", language="fr", size=size).value


@pytest.mark.parametrize("size", SIZES)
def test_every_text_has_the_contrast_of_level_aaa_even_where_it_is_large(size: Size) -> None:
    theme = contraste(size)
    for layout in theme.layouts:
        shown = (*(theme.master.ornaments if layout.shows_master else ()), *layout.ornaments)
        ground = theme.palette.hexadecimal(layout.background)
        labels = [shape for shape in shown if isinstance(shape, Label)]
        texts: tuple[Slot | Label, ...] = (*layout.slots, *labels)
        for text in texts:
            rect = text.rect.inner(text.insets) if isinstance(text, Slot) else text.rect
            fill = text.fill if isinstance(text, Slot) else None
            behind = (theme.palette.hexadecimal(fill),) if fill else colours_behind(rect, ground, shown, theme.palette)
            for style in text.levels if isinstance(text, Slot) else (text.style,):
                colours = [style.colour, *([style.marker.colour] if style.marker else [])]
                worst = min(contrast_ratio(theme.palette.hexadecimal(one), on) for one in colours for on in behind)
                assert worst >= AAA_TEXT, (layout.key, text)


def test_links_can_be_read_on_every_ground_that_they_meet() -> None:
    palette = contraste().palette
    assert contrast_ratio(palette.accent, palette.paper) >= AAA_TEXT
    assert contrast_ratio(palette.accent, palette.tint) >= AAA_TEXT
    assert contrast_ratio(palette.paper, palette.deep) >= AAA_TEXT


def test_no_text_is_small() -> None:
    for layout in contraste().layouts:
        for slot in layout.slots:
            least = SMALLEST if slot.role in ("footer", "number", "more") else SMALLEST_SHOWN
            assert min(style.size for style in slot.levels) >= least, (layout.key, slot.role)


def test_numbers_on_parts_of_a_chart_can_be_read_and_parts_differ_from_the_page() -> None:
    palette = contraste().palette
    assert min(contrast_ratio(colour, palette.paper) for colour in palette.charts) >= AAA_LARGE_TEXT


def test_what_holds_and_what_does_not_bear_marks_of_other_shapes() -> None:
    for kind in ("contrast", "contrast-reversed"):
        marks = [shape for shape in contraste().layout(kind).ornaments if isinstance(shape, Polygon)]
        assert len(marks) == 2
        assert len({len(mark.points) for mark in marks}) == 2


def test_a_voice_has_a_shape_that_nothing_else_has() -> None:
    theme = contraste()
    outlines = {
        kind: {len(shape.points) for shape in theme.layout(kind).ornaments if isinstance(shape, Polygon)}
        for kind in ("callout", "definition", "statement", "cards-2", "points", "ask")
    }
    assert [kind for kind, points in outlines.items() if points] == ["callout"]


def test_no_chart_tells_its_parts_apart_by_a_key_of_colours() -> None:
    assert not contraste().has_colour_keys


def test_the_bar_that_a_chart_speaks_of_differs_from_the_others_in_lightness() -> None:
    palette = contraste().palette
    assert contrast_ratio(palette.accent, palette.charts[0]) >= 3
