"""Charts as PowerPoint gets them: native, in theme colours, with the workbook that their numbers come from."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace

import pytest
from lxml import etree
from pptx import Presentation

from gates.package_rules import package_faults
from tutoslides.layout import lay_out
from tutoslides.model.article import Meta
from tutoslides.model.chart import Cell, Chart, ChartKind, Series, Sheet
from tutoslides.model.storyboard import ChartSlide, Storyboard, StorySection, TitleSlide
from tutoslides.model.text import runs_of
from tutoslides.powerpoint import write_deck
from tutoslides.powerpoint.chart_labels import number_code
from tutoslides.powerpoint.chart_values import chart_columns
from tutoslides.powerpoint.workbooks import workbook_bytes
from unit.builders import span
from unit.layout.test_charts import chart, series
from unit.layout.test_tables import ATELIER, grid_of

A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
S = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
KINDS: tuple[ChartKind, ...] = ("bar", "line", "doughnut", "waterfall")


def file_of(*charts: Chart) -> bytes:
    slides = tuple(
        ChartSlide(key=f"chart-{number}", title=span(f"Graphique {number}"), chart=drawn, grid=grid_of(("A", "1")))
        for number, drawn in enumerate(charts, 1)
    )
    section = StorySection(name="Tout", slides=(TitleSlide(key="front", title=span("Un titre")), *slides))
    meta = Meta(title=runs_of("Un titre"), language="fr")
    return write_deck(lay_out(Storyboard(source="a.md", meta=meta, sections=(section,)), ATELIER).value)


def tree_of(drawn: Chart) -> etree._Element:
    with zipfile.ZipFile(io.BytesIO(file_of(drawn))) as archive:
        return etree.fromstring(archive.read("ppt/charts/chart1.xml"))


def sheet_of(workbook: bytes, number: int = 1) -> dict[str, tuple[str, str | None]]:
    """Return value and formula of every cell."""
    with zipfile.ZipFile(io.BytesIO(workbook)) as archive:
        tree = etree.fromstring(archive.read(f"xl/worksheets/sheet{number}.xml"))
        strings = [
            "".join(str(text) for text in row.itertext())
            for row in etree.fromstring(archive.read("xl/sharedStrings.xml")).iter(f"{S}si")
        ]
    cells = {}
    for cell in tree.iter(f"{S}c"):
        value = cell.findtext(f"{S}v") or ""
        shown = strings[int(value)] if cell.get("t") == "s" else value
        cells[cell.get("r") or ""] = (shown, cell.findtext(f"{S}f"))
    return cells


def values(tree: etree._Element, name: str) -> list[str]:
    return [row.get("val") or "" for row in tree.iter(f"{C}{name}")]


def test_every_kind_breaks_no_rule_and_opens_with_its_numbers() -> None:
    content = file_of(*(chart(kind) for kind in KINDS))
    assert package_faults(content) == []
    slides = list(Presentation(io.BytesIO(content)).slides)[1:]
    charts = [shape.chart for slide in slides for shape in slide.shapes if shape.has_chart]
    assert [str(one.chart_type).split()[0] for one in charts] == [
        "BAR_CLUSTERED",
        "LINE_MARKERS",
        "DOUGHNUT",
        "COLUMN_STACKED",
    ]
    for drawn in charts[:3]:
        assert list(drawn.plots[0].categories) == ["Lyon", "Lille", "Nice"]
        assert list(drawn.plots[0].series[0].values) == [12, 15, 11]


@pytest.mark.parametrize("kind", KINDS)
def test_colours_and_fonts_are_the_themes_and_text_is_large(kind: ChartKind) -> None:
    tree = tree_of(chart(kind))
    assert not list(tree.iter(f"{A}srgbClr"))
    assert {row.get("typeface") for row in tree.iter(f"{A}latin")} == {"+mn-lt"}
    assert min(int(row.get("sz") or "9999") for row in tree.iter(f"{A}defRPr")) >= 1_400
    assert values(tree, "roundedCorners") == ["0"]


@pytest.mark.parametrize("kind", ["bar", "line", "waterfall"])
def test_lengths_begin_at_zero_without_grid_or_scale(kind: ChartKind) -> None:
    tree = tree_of(chart(kind))
    assert not list(tree.iter(f"{C}majorGridlines"))
    assert values(tree, "min") == ["0"]
    axis = tree.find(f".//{C}valAx/{C}delete")
    assert axis is not None
    assert axis.get("val") == "1"


def test_negative_values_have_room_below_zero() -> None:
    assert values(tree_of(chart("bar", series("Solde", 3, -2, 1))), "min") == []


def test_numbers_are_shown_as_written_in_the_separators_of_the_language() -> None:
    cells = (
        Cell(value=1234.5, shown="1 234,5 %", format='#,##0.0" %"'),
        Cell(value=12, shown="12 %", format='0" %"'),
        Cell(value=15, shown="15 %", format='0" %"'),
    )
    tree = tree_of(chart("bar", Series(name="Taux", cells=cells)))
    labels = tree.find(f".//{C}dLbls")
    assert labels is not None
    usual, own = labels.find(f"{C}numFmt"), labels.find(f"{C}dLbl/{C}numFmt")
    assert usual is not None
    assert own is not None
    assert (usual.get("formatCode"), own.get("formatCode")) == ('[$-40C]0" %"', '[$-40C]#,##0.0" %"')


@pytest.mark.parametrize(
    ("language", "code", "expected"),
    [("fr-CH", "0", "[$-100C]0"), ("fr-LU", "0", "[$-40C]0"), ("tlh", "0", "0"), ("fr", "General", "General")],
)
def test_language_of_a_number_format(language: str, code: str, expected: str) -> None:
    assert number_code(code, language) == expected


def test_highlighted_bar_is_in_the_accent() -> None:
    tree = tree_of(replace(chart("bar"), highlighted=1))
    point = tree.find(f".//{C}dPt")
    assert point is not None
    assert point.find(f"{C}idx") is not None
    assert [row.get("val") for row in point.iter(f"{A}schemeClr")] == ["accent1"]


def test_series_side_by_side_are_named_and_none_is_highlighted() -> None:
    tree = tree_of(replace(chart("bar", series("Avant", 1, 2, 3), series("Après", 4, 5, 6)), highlighted=1))
    assert tree.find(f".//{C}legend") is not None
    assert tree.find(f".//{C}dPt") is None
    assert tree.find(f".//{C}title") is None


def test_numbers_of_the_upper_line_stand_above_it_those_of_the_lower_below() -> None:
    tree = tree_of(chart("line", series("Bas", 1, 2, 3), series("Haut", 4, 5, 6)))
    assert values(tree, "dLblPos") == ["b", "t"]


def test_single_series_says_what_its_numbers_are() -> None:
    title = tree_of(chart("bar")).find(f".//{C}title")
    assert title is not None
    assert [row.text for row in title.iter(f"{C}v")] == ["Taux"]
    assert tree_of(chart("bar", series("", 1, 2, 3))).find(f".//{C}title") is None


# ── the workbook ──────────────────────────────────────────────────────────────────────────────────────────────────────


def test_chart_refers_to_the_cells_of_its_workbook() -> None:
    drawn = replace(chart("bar", series("Avant", 1, 2, 3), series("Après", 4, 5, 6)), heading="Site")
    with zipfile.ZipFile(io.BytesIO(file_of(drawn))) as archive:
        cells = sheet_of(archive.read("ppt/embeddings/Microsoft_Excel_Worksheet1.xlsx"))
    assert [cells[place][0] for place in ("A1", "B1", "C1", "A2", "B2", "C4")] == [
        "Site",
        "Avant",
        "Après",
        "Lyon",
        "1",
        "6",
    ]
    formulas = [row.text for row in tree_of(drawn).iter(f"{C}f")]
    assert formulas[:3] == ["'Graphique'!$B$1", "'Graphique'!$A$2:$A$4", "'Graphique'!$B$2:$B$4"]
    assert formulas[3:] == ["'Graphique'!$C$1", "'Graphique'!$A$2:$A$4", "'Graphique'!$C$2:$C$4"]


def test_workbook_lives_formulas_have_their_results() -> None:
    living = Series(name="Gain", cells=(Cell(value=12.0, shown="12", formula="=Hypothèses!B1*2"),) * 3)
    inputs = Sheet(name="Hypothèses", rows=(("Effectif", Cell(value=6, shown="6", format="0"), None),))
    drawn = replace(chart("bar", living), sheets=(inputs,))
    content = workbook_bytes(drawn, chart_columns(drawn), "Graphique")
    assert sheet_of(content)["B2"] == ("12.0", "Hypothèses!B1*2")
    assert sheet_of(content, 2) == {"A1": ("Effectif", None), "B1": ("6", None)}


def test_label_that_looks_like_a_formula_is_text() -> None:
    drawn = chart("bar", categories=("=1+1", "https://exemple.fr", "Nice"))
    cells = sheet_of(workbook_bytes(drawn, chart_columns(drawn), "Graphique"))
    assert [cells["A2"], cells["A3"]] == [("=1+1", None), ("https://exemple.fr", None)]


def test_same_chart_gives_the_same_bytes() -> None:
    assert file_of(*map(chart, KINDS)) == file_of(*map(chart, KINDS))


# ── waterfalls ────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_waterfall_stands_on_an_unseen_base_and_totals_on_the_ground() -> None:
    drawn = replace(chart("waterfall", series("k€", 10, -4, 6)), totals=(2,))
    found = {column.part: [cell.value for cell in column.cells] for column in chart_columns(drawn)}
    assert found == {"base": [0, 6, 0], "up": [10, 0, 0], "down": [0, 4, 0], "total": [0, 0, 6], "label": [10, 10, 6]}


def test_step_across_zero_is_drawn_in_two_parts() -> None:
    columns = chart_columns(chart("waterfall", series("k€", -12, 18, 4)))
    assert [(column.part, [cell.value for cell in column.cells]) for column in columns] == [
        ("base", [0, 0, 6]),
        ("up", [0, 6, 4]),
        ("up", [0, -12, 0]),
        ("down", [-12, 0, 0]),
        ("label", [0, 6, 10]),
    ]


def test_steps_below_zero_stand_on_a_base_below_zero() -> None:
    columns = chart_columns(chart("waterfall", series("k€", -12, 4, -1)))
    assert [cell.value for cell in columns[0].cells] == [0, -8, -8]


def test_negative_total_hangs_from_the_ground() -> None:
    columns = chart_columns(replace(chart("waterfall", series("k€", -12, 4, -8)), totals=(2,)))
    assert [cell.value for cell in columns[3].cells] == [0, 0, -8]


def test_bars_of_a_waterfall_say_what_the_article_wrote() -> None:
    cells = (Cell(value=10, shown="+10 k€"), Cell(value=-4, shown="−4 k€"), Cell(value=1, shown="+1 k€"))
    tree = tree_of(chart("waterfall", Series(name="Gain", cells=cells)))
    assert [row.text for row in tree.iter(f"{A}t")] == ["+10 k€", "−4 k€", "+1 k€"]


def test_living_waterfall_is_computed_from_its_steps_and_keeps_every_part() -> None:
    cells = tuple(
        Cell(value=value, shown=f"{value}", formula=f"=Calculs!B{row}") for row, value in enumerate((3, -5, -2, 4), 1)
    )
    drawn = Chart(
        kind="waterfall",
        categories=("Un", "Deux", "Reste", "Trois"),
        series=(Series(name="Montant", cells=cells),),
        totals=(2,),
        sheets=(Sheet(name="Calculs", rows=((cells[0],), ("x", None))),),
    )
    columns = chart_columns(drawn)
    assert [column.part for column in columns] == [
        "base", "up", "up", "down", "down", "total", "total", "label", "step",
    ]  # fmt: skip
    assert [cell.formula for cell in columns[-1].cells] == [cell.formula for cell in cells]
    assert columns[0].cells[3].formula == "=MAX(MIN($J$2+$J$3,$J$2+$J$3+$J$5),0)+MIN(MAX($J$2+$J$3,$J$2+$J$3+$J$5),0)"
    assert (columns[5].cells[0].formula, columns[1].cells[2].formula) == ("=0", "=0")
    assert columns[6].cells[2].formula == "=MIN(MIN(0,$J$4),0)-MIN(MAX(0,$J$4),0)"
