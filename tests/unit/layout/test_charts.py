"""Charts on a page: room for labels, what is drawn where, the table where they find no room."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tutoslides.layout import lay_out
from tutoslides.model.article import Meta
from tutoslides.model.chart import Cell, Chart, ChartKind, Series
from tutoslides.model.deck import ChartFrame, Page, TableFrame
from tutoslides.model.storyboard import ChartSlide, Storyboard, StorySection, TitleSlide
from tutoslides.model.text import runs_of
from unit.builders import span
from unit.layout.test_tables import ATELIER, grid_of

LONG = "Un libellé bien trop long pour tenir à côté d'une barre ou en dessous d'une colonne, quoi qu'on fasse"


WIDE = Series(name="Coût", cells=(Cell(value=1e12, shown="1 000 000 000 000 €"),) * 12)


def series(name: str, *values: float) -> Series:
    return Series(name=name, cells=tuple(Cell(value=value, shown=f"{value:g} %") for value in values))


def chart(kind: ChartKind, *rows: Series, categories: tuple[str, ...] = ("Lyon", "Lille", "Nice")) -> Chart:
    return Chart(kind=kind, categories=categories, series=rows or (series("Taux", 12, 15, 11),))


def page_of(drawn: Chart, title: str = "Un graphique") -> Page:
    slide = ChartSlide(key="chart", title=span(title), chart=drawn, grid=grid_of(("A", "1"), ("B", "2")))
    slides = (TitleSlide(key="front", title=span("Un titre")), slide)
    meta = Meta(title=runs_of("Un titre"), language="fr")
    section = StorySection(name="Tout", slides=slides)
    return lay_out(Storyboard(source="a.md", meta=meta, sections=(section,)), ATELIER).value.pages[1]


def frame_of(drawn: Chart) -> ChartFrame:
    frame = page_of(drawn).frame
    assert isinstance(frame, ChartFrame)
    return frame


@pytest.mark.parametrize("kind", ["bar", "line", "doughnut", "waterfall"])
def test_chart_stands_in_its_slot_and_its_parts_in_it(kind: ChartKind) -> None:
    frame = frame_of(chart(kind))
    assert frame.slot.rect.contains(frame.rect, 0.01)
    assert frame.rect.contains(frame.plot, 0.01)
    assert frame.caption is not None
    assert frame.rect.contains(frame.caption, 0.01)
    assert not frame.caption.overlaps(frame.plot)


def test_labels_of_bars_have_a_column_of_their_own() -> None:
    short, long = frame_of(chart("bar")), frame_of(chart("bar", categories=("Langues étrangères", "B", "C")))
    assert long.plot.x > short.plot.x > short.rect.x
    assert short.plot.right < short.rect.right


def test_few_bars_are_not_blown_up() -> None:
    three = frame_of(chart("bar"))
    band = three.plot.height / 3
    assert band * three.bar_share <= 34.01
    assert three.rect.height < three.slot.rect.height


def test_eight_bars_fill_the_slot() -> None:
    names = tuple(f"Site {number}" for number in range(8))
    frame = frame_of(chart("bar", series("Taux", *range(1, 9)), categories=names))
    assert frame.rect.height == pytest.approx(frame.slot.rect.height)


def test_two_series_are_named_above_the_plot() -> None:
    frame = frame_of(chart("bar", series("Avant", 1, 2, 3), series("Après", 4, 5, 6)))
    assert frame.legend is not None
    assert frame.legend.bottom <= frame.plot.y
    assert (frame.caption, frame.colours) == (None, (0, 1))


def test_every_name_of_a_legend_has_a_place_in_it() -> None:
    row = frame_of(chart("bar", series("Avant", 1, 2, 3), series("Après la formation", 4, 5, 6)))
    ring = frame_of(chart("doughnut"))
    for frame, count in ((row, 2), (ring, 3)):
        assert len(frame.keys) == count
        assert frame.legend is not None
        assert all(frame.legend.contains(key, 0.01) for key in frame.keys)
        assert not frame.keys[0].overlaps(frame.keys[1])
    assert row.keys[1].width > row.keys[0].width


def test_label_is_broken_where_it_stands_below_its_column() -> None:
    words = "Une année de pandémie et de cours à distance"
    frame = frame_of(chart("line", categories=(words, "B", "C")))
    assert len(frame.labels[0]) == 2
    assert " ".join(frame.labels[0]) == words
    assert frame.labels[1:] == (("B",), ("C",))


def test_nameless_series_needs_no_caption() -> None:
    frame = frame_of(chart("line", series("", 1, 2, 3)))
    assert frame.caption is None


def test_names_of_a_rings_parts_stand_beside_it() -> None:
    frame = frame_of(chart("doughnut", series("Part", 20, 20, 20, 20, 20), categories=("A", "B", "C", "D", "E")))
    assert frame.legend is not None
    assert frame.legend.x > frame.plot.right
    assert frame.colours == (0, 1, 2, 3, "muted")
    assert frame.plot.width == frame.plot.height


def test_waterfall_has_colours_for_up_down_and_totals() -> None:
    assert frame_of(chart("waterfall")).colours == (0, "accent", "muted")


def test_description_says_every_number() -> None:
    drawn = chart("bar", series("Avant", 1, 2, 3), series("Après", 4, 5, 6))
    expected = "Diagramme en barres – Un graphique. Lyon 1 % / 4 %, Lille 2 % / 5 %, Nice 3 % / 6 %."
    assert frame_of(drawn).description == expected


def test_longer_labels_take_a_smaller_step() -> None:
    words = "Un libellé long qui ne tient pas à la plus grande taille"
    page = page_of(chart("bar", categories=(words, "B", "C")))
    assert isinstance(page.frame, ChartFrame)
    assert page.layout.step > 1


@pytest.mark.parametrize(
    "drawn",
    [
        chart("bar", categories=(LONG, "B", "C")),
        chart("line", categories=(LONG * 2, "B", "C")),
        chart("waterfall", categories=("x" * 90, "B", "C")),
        chart("doughnut", categories=(LONG, "B", "C")),
        chart("line", WIDE, categories=tuple("abcdefghijkl")),
        chart("bar", *(series(str(number), *([1.0] * 12)) for number in range(4)), categories=tuple("abcdefghijkl")),
    ],
)
def test_chart_without_room_for_its_labels_is_the_table_that_it_comes_from(drawn: Chart) -> None:
    page = page_of(drawn)
    assert isinstance(page.frame, TableFrame)
    assert page.layout.kind == "table"


def test_label_of_two_lines_stands_below_its_column() -> None:
    one, two = (
        frame_of(chart("line")),
        frame_of(chart("line", categories=("Une année de pandémie et de cours à distance", "B", "C"))),
    )
    assert two.plot.height < one.plot.height


def test_highlight_goes_with_the_frame() -> None:
    assert frame_of(replace(chart("bar"), highlighted=1)).chart.highlighted == 1


def test_tornado_has_room_for_its_numbers_on_both_sides_of_zero() -> None:
    frame = frame_of(chart("tornado", series("Basse", 19047, -16748, -18952), series("Haute", -28571, 25121, 18952)))
    assert frame.reach is not None
    assert frame.reach > 28571 * 1.05
    assert frame.plot.right == pytest.approx(frame.rect.right)


def test_tornado_that_moves_nothing_or_has_no_room_becomes_a_table() -> None:
    still = chart("tornado", series("Basse", 0, 0, 0), series("Haute", 0, 0, 0))
    assert isinstance(page_of(still).frame, TableFrame)
    huge = Series(name="Basse", cells=(Cell(value=1.0, shown="1" * 45),) * 3)
    assert isinstance(page_of(chart("tornado", huge, huge)).frame, TableFrame)
