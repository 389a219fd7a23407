"""What text keeps clear of: drawings that can be avoided, and blots of a ground on which it would be lost."""

from __future__ import annotations

from dataclasses import replace

from tutoslides.adopting.grounds import clear_of_blots, colours_at, free_of, worst_contrast
from tutoslides.model.geometry import Rect, Size
from tutoslides.model.template import Drawing, Swatch, TemplateLayout

SIZE = Size(width=960, height=540)
PAGE = Rect(x=0, y=0, width=960, height=540)
ROOM = Rect(x=60, y=120, width=840, height=360)
WHITE = Swatch(columns=1, rows=1, colours=("FFFFFF",))
BARE = TemplateLayout(part="", name="", type="", number=1, places=(), drawings=(), ground=WHITE)


def _drawn(*rects: Rect) -> TemplateLayout:
    return replace(BARE, drawings=tuple(Drawing(kind="shape", rect=rect) for rect in rects))


def _photograph(dark: set[int]) -> TemplateLayout:
    """Return a layout on a photograph of 16 by 9 cells, of which those of these numbers are dark."""
    colours = tuple("101010" if number in dark else "F0E8D8" for number in range(16 * 9))
    return replace(BARE, ground=Swatch(columns=16, rows=9, colours=colours))


def test_text_keeps_clear_of_a_shape_at_the_edge() -> None:
    free = free_of(ROOM, _drawn(Rect(x=840, y=100, width=120, height=300)), SIZE)
    assert free.right < 840
    assert free == replace(ROOM, width=free.width)


def test_shapes_that_cannot_all_be_avoided_are_decoration() -> None:
    pattern = [Rect(x=x, y=100, width=60, height=300) for x in (80, 300, 520, 840)]
    assert free_of(ROOM, _drawn(*pattern), SIZE) == ROOM


def test_text_keeps_clear_of_a_dark_corner_of_a_photograph() -> None:
    corner = Rect(x=0, y=420, width=120, height=120)
    cleared = clear_of_blots(ROOM, "000000", _photograph({112, 113, 128, 129}), SIZE)
    assert not cleared.overlaps(corner)
    assert cleared.width * cleared.height >= 0.75 * ROOM.width * ROOM.height


def test_dark_corner_does_not_matter_to_light_text() -> None:
    light_ground = _photograph(set(range(144)))
    assert clear_of_blots(ROOM, "FFFFFF", light_ground, SIZE) == ROOM


def test_photograph_that_is_dark_in_the_middle_is_left_as_it_is() -> None:
    assert clear_of_blots(ROOM, "000000", _photograph({71, 72}), SIZE) == ROOM


def test_blot_under_a_card_that_hides_it_does_not_matter() -> None:
    card = Drawing(kind="shape", rect=PAGE, swatch=WHITE, covers=True)
    assert clear_of_blots(ROOM, "000000", replace(_photograph({112, 113}), drawings=(card,)), SIZE) == ROOM


def test_plain_shape_counts_as_much_as_the_photograph_beside_it() -> None:
    left = Drawing(kind="shape", rect=replace(PAGE, width=480), swatch=WHITE, covers=True, is_traced=True)
    layout = replace(_photograph(set(range(144))), drawings=(left,))
    behind = colours_at(ROOM, layout, SIZE)
    assert behind.count("FFFFFF") == behind.count("101010") == len(behind) / 2


def test_text_on_a_shape_cares_for_the_photograph_where_the_shape_has_a_hole_only() -> None:
    card = Swatch(columns=2, rows=1, colours=("FFFFFF", None))
    layout = replace(
        _photograph(set(range(144))), drawings=(Drawing(kind="shape", rect=PAGE, swatch=card, is_traced=True),)
    )
    assert worst_contrast("000000", replace(ROOM, width=400), layout, SIZE) == 21
    assert worst_contrast("000000", replace(ROOM, x=500, width=400), layout, SIZE) < 2


def test_shape_of_unknown_outline_may_be_drawn_or_not() -> None:
    cloud = Drawing(kind="shape", rect=PAGE, swatch=Swatch(columns=1, rows=1, colours=("000000",)))
    assert set(colours_at(ROOM, replace(BARE, drawings=(cloud,)), SIZE)) == {"FFFFFF", "000000"}
