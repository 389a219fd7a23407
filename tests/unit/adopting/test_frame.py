"""The room on a template's layout: titles that hold headings, content below them, type that fits a low room."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pptx.presentation import Presentation
from pptx.util import Pt

from tutoslides.adopting.frame import Frame
from tutoslides.adopting.roles import body_place
from tutoslides.adopting.slots import steps_of
from tutoslides.model.geometry import Rect, Size
from tutoslides.model.theme import Slot
from unit.adopting.decks import adopted
from unit.made_templates import Change, made_template, picture, without_layouts_but


def _title_at(left: float, top: float, width: float, height: float) -> Change:
    """Return what puts the title of the layout for content there, in points."""

    def change(presentation: Presentation) -> None:
        title = presentation.slide_layouts[1].placeholders[0]
        title.left, title.top, title.width, title.height = Pt(left), Pt(top), Pt(width), Pt(height)

    return change


def _body_at(left: float, top: float, width: float, height: float) -> Change:
    def change(presentation: Presentation) -> None:
        body = presentation.slide_layouts[1].placeholders[1]
        body.left, body.top, body.width, body.height = Pt(left), Pt(top), Pt(width), Pt(height)

    return change


def _frame(*changes: Change) -> Frame:
    return adopted(made_template(*changes)).frame


def _title_rect(*changes: Change) -> Rect:
    rect = _frame(*changes).title_rect
    assert rect
    return rect


def test_title_that_holds_two_lines_stays_as_it_is() -> None:
    assert _title_rect(_title_at(36, 20, 648, 90)) == Rect(x=36, y=20, width=648, height=90)


def test_title_of_one_line_grows_towards_the_content() -> None:
    rect = _title_rect(_title_at(36, 60, 648, 40))
    assert (rect.x, rect.width) == (36, 648)
    assert rect.height >= 2 * 1.2 * 26
    assert rect.bottom <= 126


@pytest.mark.parametrize("logo", [(300, 12, 84, 44), (300, 102, 84, 20)])
def test_title_does_not_grow_into_what_stands_there(logo: tuple[float, float, float, float]) -> None:
    def with_picture(presentation: Presentation) -> None:
        picture(presentation, logo, colour="C00000")

    assert _title_rect(_title_at(36, 60, 648, 40), with_picture) == Rect(x=36, y=60, width=648, height=40)


def test_narrow_title_becomes_as_wide_as_the_content() -> None:
    rect = _title_rect(_title_at(240, 20, 240, 90))
    assert (rect.x, rect.width) == (_frame().content.x, _frame().content.width)


@pytest.mark.parametrize(("top", "is_below"), [(230, True), (400, False)])
def test_content_stands_below_a_title_unless_there_is_no_room(top: float, is_below: bool) -> None:
    def lowered(presentation: Presentation) -> None:
        title = presentation.slide_layouts[5].placeholders[0]
        title.left, title.top, title.width, title.height = Pt(36), Pt(top), Pt(648), Pt(60)

    frame = _frame(lowered, without_layouts_but(5))
    assert (frame.content.y >= top + 60) is is_below


def test_the_last_step_of_a_large_title_is_its_floor() -> None:
    title = _frame().title
    assert title
    assert steps_of(replace(title, text=replace(title.text, size=60)), "title", "points", 1)[-1] == 26


@pytest.mark.parametrize(("own", "first"), [(32, 32), (22, 22), (18, 24)])
def test_small_text_begins_larger_so_that_few_words_are_not_lost(own: float, first: float) -> None:
    body = body_place(adopted(made_template()).roles.headed, Size(width=720, height=540))
    assert body
    sizes = steps_of(replace(body, text=replace(body.text, size=own)), "body", "points", 1)
    assert (sizes[0], sizes[-1]) == (first, 18)


@pytest.mark.parametrize(("own", "first"), [(24, 28), (32, 32)])
def test_one_or_two_points_begin_large(own: float, first: float) -> None:
    body = body_place(adopted(made_template()).roles.headed, Size(width=720, height=540))
    assert body
    assert steps_of(replace(body, text=replace(body.text, size=own)), "body", "large-points", 1)[0] == first


def test_type_is_smaller_where_the_room_is_low() -> None:
    def quotation(*changes: Change) -> Slot:
        slot = adopted(made_template(*changes)).theme.ladder("callout")[0].slot("quotation")
        assert slot
        return slot

    low = quotation(_body_at(36, 200, 648, 200))
    assert low.levels[0].size == pytest.approx(0.8 * quotation().levels[0].size, abs=0.5)
