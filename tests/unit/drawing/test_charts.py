"""Charts as marks: lengths as the numbers, words where the layout left room for them."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace
from typing import TypeVar

import pytest

from tutoslides.drawing import Box, Dot, Mark, Region, Stroke, Words, draw_chart
from tutoslides.drawing.scale import scale_of
from tutoslides.model.chart import Cell, ChartKind, Series
from tutoslides.model.deck import ChartFrame
from unit.layout.test_charts import chart, frame_of, series

Kind = TypeVar("Kind", Box, Dot, Region, Stroke, Words)
KINDS: tuple[ChartKind, ...] = ("bar", "line", "doughnut", "waterfall")


def marks_of(marks: Sequence[Mark], kind: type[Kind]) -> list[Kind]:
    return [mark for mark in marks if isinstance(mark, kind)]


def words_of(frame: ChartFrame) -> dict[str, Words]:
    return {words.text: words for words in marks_of(draw_chart(frame), Words)}


@pytest.mark.parametrize("kind", KINDS)
def test_every_number_and_name_is_drawn_once_inside_the_frame(kind: ChartKind) -> None:
    frame = frame_of(chart(kind))
    drawn = [words.text for words in marks_of(draw_chart(frame), Words)]
    assert sorted(drawn) == sorted(["Lyon", "Lille", "Nice", "12 %", "15 %", "11 %", "Taux"])
    for words in marks_of(draw_chart(frame), Words):
        assert frame.rect.x <= words.x <= frame.rect.right
        assert frame.rect.y <= words.baseline <= frame.rect.bottom


def test_bars_are_as_long_as_their_numbers() -> None:
    bars = marks_of(draw_chart(frame_of(chart("bar", series("Taux", 12, 6, 3)))), Box)
    first, second, third = (bar.rect.width for bar in bars)
    assert (second / first, third / first) == pytest.approx((1 / 2, 1 / 4))


def test_bars_fill_their_share_of_the_band_from_the_top_down() -> None:
    frame = frame_of(chart("bar"))
    bars = marks_of(draw_chart(frame), Box)
    band = frame.plot.height / 3
    assert [bar.rect.height for bar in bars] == pytest.approx([band * frame.bar_share] * 3)
    assert [bar.rect.y + bar.rect.height / 2 for bar in bars] == pytest.approx(
        [frame.plot.y + band * (number + 0.5) for number in range(3)]
    )


def test_bars_side_by_side_share_a_band_and_do_not_touch() -> None:
    frame = frame_of(chart("bar", series("Avant", 1, 2, 3), series("Après", 4, 5, 6)))
    bars = marks_of(draw_chart(frame), Box)[:6]
    first, second = bars[0].rect, bars[3].rect
    assert first.bottom < second.y < first.bottom + first.height / 2
    assert second.bottom < bars[1].rect.y


def test_numbers_of_two_series_have_the_colours_of_their_bars() -> None:
    said = words_of(frame_of(chart("bar", series("Avant", 1, 2, 3), series("Après", 4, 5, 6))))
    assert (said["1 %"].colour, said["6 %"].colour, said["Lyon"].colour) == (0, 1, "ink")


def test_highlighted_bar_is_in_the_accent() -> None:
    bars = marks_of(draw_chart(frame_of(replace(chart("bar"), highlighted=1))), Box)
    assert [bar.colour for bar in bars] == [0, "accent", 0]


def test_bar_below_zero_goes_left_of_the_axis_with_its_number_before_it() -> None:
    frame = frame_of(chart("bar", series("Solde", 3, -2, 1)))
    marks = draw_chart(frame)
    (axis,) = marks_of(marks, Stroke)
    bar = marks_of(marks, Box)[1].rect
    assert bar.right == pytest.approx(axis.points[0][0])
    words = words_of(frame)["-2 %"]
    assert words.align == "right"
    assert frame.plot.x < words.x < bar.x


def test_ends_of_a_tornado_lie_in_one_lane_to_either_side_of_zero() -> None:
    frame = frame_of(chart("tornado", series("Basse", 40, -20, -10), series("Haute", -40, 30, 20)))
    marks = draw_chart(frame)
    (axis,) = marks_of(marks, Stroke)
    zero = frame.plot.x + frame.plot.width / 2
    assert axis.points[0][0] == pytest.approx(zero)
    low, high = (bar.rect for bar in (marks_of(marks, Box)[0], marks_of(marks, Box)[3]))
    assert (low.y, low.height) == pytest.approx((high.y, high.height))
    assert (low.x, high.right) == pytest.approx((zero, zero))
    assert low.height == pytest.approx(frame.plot.height / 3 * frame.bar_share)
    assert frame.reach is not None
    assert low.width == pytest.approx(frame.plot.width / 2 * 40 / frame.reach)


def test_words_of_a_tornado_stand_behind_its_ends_and_left_of_them_all() -> None:
    frame = frame_of(chart("tornado", series("Basse", 40, -20, -10), series("Haute", -40, 30, 20)))
    said = words_of(frame)
    assert (said["40 %"].align, said["-40 %"].align) == ("left", "right")
    assert (said["40 %"].colour, said["-40 %"].colour) == (0, 1)
    assert said["Lyon"].x < frame.plot.x < said["-40 %"].x
    assert said["40 %"].baseline == said["-40 %"].baseline


def test_end_of_a_tornado_without_a_number_has_no_words() -> None:
    cells = (Cell(value=5, shown=""), Cell(value=-4, shown="−4"), Cell(value=3, shown="+3"))
    frame = frame_of(chart("tornado", series("Basse", 40, 20, -10), Series(name="Haute", cells=cells)))
    assert len(marks_of(draw_chart(frame), Box)) == 6 + 2
    assert all(words.text for words in marks_of(draw_chart(frame), Words))


def test_points_of_a_line_stand_over_their_labels_as_high_as_their_numbers() -> None:
    frame = frame_of(chart("line", series("Taux", 10, 5, 0)))
    dots, said = marks_of(draw_chart(frame), Dot), words_of(frame)
    assert [dot.x for dot in dots] == [said[name].x for name in ("Lyon", "Lille", "Nice")]
    heights = [frame.plot.bottom - dot.y for dot in dots]
    assert heights[1] == pytest.approx(heights[0] / 2)
    assert heights[2] == pytest.approx(0)


def test_numbers_stand_above_the_line_that_ends_highest_and_below_the_other() -> None:
    frame = frame_of(chart("line", series("Avant", 1, 2, 3), series("Après", 4, 5, 6)))
    dots, said = marks_of(draw_chart(frame), Dot), words_of(frame)
    assert said["6 %"].baseline < dots[5].y
    assert said["3 %"].baseline > dots[2].y + dots[2].radius
    assert (said["3 %"].colour, said["6 %"].colour) == (0, 1)


def test_label_of_two_lines_is_drawn_on_two_lines() -> None:
    frame = frame_of(chart("line", categories=("Une année de pandémie et de cours à distance", "B", "C")))
    said = words_of(frame)
    first, second = (said[text] for text in frame.labels[0])
    assert first.x == second.x
    assert said["B"].baseline == first.baseline < second.baseline < frame.rect.bottom


def test_steps_of_a_waterfall_stand_on_one_another_and_totals_on_zero() -> None:
    drawn = replace(chart("waterfall", series("k€", 12, -4, 8)), totals=(2,))
    frame = frame_of(drawn)
    marks = draw_chart(frame)
    up, down, total = (bar.rect for bar in marks_of(marks, Box))
    (axis,) = marks_of(marks, Stroke)
    assert down.y == pytest.approx(up.y)
    assert down.bottom == pytest.approx(total.y)
    assert total.bottom == pytest.approx(up.bottom) == pytest.approx(axis.points[0][1])
    assert [bar.colour for bar in marks_of(marks, Box)] == list(frame.colours)


def test_number_of_a_bar_below_zero_stands_over_the_axis() -> None:
    frame = frame_of(chart("waterfall", series("k€", -12, 18, 4)))
    (axis,) = marks_of(draw_chart(frame), Stroke)
    assert words_of(frame)["-12 %"].baseline < axis.points[0][1]


def test_parts_of_a_ring_are_as_large_as_their_numbers() -> None:
    frame = frame_of(chart("doughnut", series("Part", 50, 25, 25)))
    half, quarter, other = marks_of(draw_chart(frame), Region)
    top, bottom = (frame.plot.x + frame.plot.width / 2, frame.plot.y), frame.plot.bottom
    assert half.start == pytest.approx(top)
    assert half.curves[1][2] == pytest.approx((top[0], bottom))
    assert quarter.start == pytest.approx((top[0], bottom))
    assert other.start == pytest.approx((frame.plot.x, frame.plot.y + frame.plot.height / 2))
    assert [region.colour for region in (half, quarter, other)] == [0, 1, 2]


def test_outline_of_a_ring_is_closed_and_lies_between_its_hole_and_its_edge() -> None:
    frame = frame_of(chart("doughnut", series("Part", 70, 20, 10)))
    centre = frame.plot.x + frame.plot.width / 2, frame.plot.y + frame.plot.height / 2
    radius = frame.plot.width / 2
    for region in marks_of(draw_chart(frame), Region):
        ends = [region.start, *(curve[2] for curve in region.curves)]
        assert all(0.58 * radius - 0.01 <= math.dist(centre, end) <= radius + 0.01 for end in ends)
        assert math.dist(centre, ends[-1]) == pytest.approx(0.58 * radius)


def test_part_without_size_is_not_drawn_and_a_ring_without_any_is_empty() -> None:
    cells = tuple(Cell(value=value, shown=f"{value}") for value in (3, 0, 0))
    frame = frame_of(chart("doughnut", Series(name="Part", cells=cells)))
    assert len(marks_of(draw_chart(frame), Region)) == 1
    nothing = tuple(Cell(value=0, shown="0") for _ in range(3))
    assert marks_of(draw_chart(frame_of(chart("doughnut", Series(name="Part", cells=nothing)))), Region) == []


def test_legend_has_a_square_in_its_colour_before_each_name() -> None:
    frame = frame_of(chart("doughnut"))
    squares, said = marks_of(draw_chart(frame), Box), words_of(frame)
    assert [square.colour for square in squares] == [0, 1, 2]
    for square, name in zip(squares, ("Lyon", "Lille", "Nice"), strict=True):
        assert square.rect.right < said[name].x
        assert square.rect.y < said[name].baseline < square.rect.bottom + square.rect.height


@pytest.mark.parametrize(
    ("values", "ends"),
    [
        ((62, 74, 58, 69, 47, 81, 55), (0, 90)),
        ((34, 38, 29, 22, 17.5), (0, 40)),
        ((0, 100), (0, 120)),
        ((3, -2, 1), (-3, 4)),
        ((-4, -8), (-9, 0)),
        ((0.01, 0.034), (0, 0.04)),
        ((0, 0), (0, 1)),
    ],
)
def test_axis_reaches_a_whole_unit_beyond_the_numbers(values: tuple[float, ...], ends: tuple[float, float]) -> None:
    scale = scale_of(values)
    assert (scale.least, scale.most) == pytest.approx(ends)
    assert 0 <= scale.share(min(values)) <= scale.share(max(values)) <= 1


def test_axis_goes_as_far_to_either_side_as_layout_has_set() -> None:
    scale = scale_of((30, -10), 50)
    assert (scale.least, scale.most, scale.share(0)) == (-50, 50, 0.5)
