"""Tables as PowerPoint gets them: native, in their placeholder, in the deck's own table style."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace

from lxml import etree
from pptx import Presentation

from gates.package_rules import package_faults
from tutoslides.model.deck import TableFrame
from tutoslides.model.storyboard import Grid
from tutoslides.model.text import Mark, Run, runs_of
from tutoslides.powerpoint import write_deck
from tutoslides.powerpoint.table_styles import TABLE_STYLE
from unit.builders import span
from unit.layout.test_tables import SITES, grid_of, laid

A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
P = "{http://schemas.openxmlformats.org/presentationml/2006/main}"


def file_of(grid: Grid) -> bytes:
    return write_deck(laid(grid).value)


def slide_of(grid: Grid) -> etree._Element:
    with zipfile.ZipFile(io.BytesIO(file_of(grid))) as archive:
        return etree.fromstring(archive.read("ppt/slides/slide2.xml"))


def test_table_breaks_no_rule_and_holds_the_decks_cells() -> None:
    deck, content = laid(SITES).value, file_of(SITES)
    assert package_faults(content) == []
    (table,) = [shape.table for shape in Presentation(io.BytesIO(content)).slides[1].shapes if shape.has_table]
    frame = deck.pages[1].frame
    assert isinstance(frame, TableFrame)
    read = [[table.cell(row, column).text for column in range(3)] for row in range(3)]
    assert read == [[cell.text for cell in row.cells] for row in frame.rows]
    assert [column.width.pt for column in table.columns] == [round(width * 12_700) / 12_700 for width in frame.columns]
    assert sum(row.height.pt for row in table.rows) > 0


def test_table_stands_in_its_layouts_placeholder_before_the_footer_and_says_what_it_is() -> None:
    tree = slide_of(SITES)
    frame = tree.find(f".//{P}graphicFrame")
    assert frame is not None
    holder, words = frame.find(f".//{P}ph"), frame.find(f".//{P}cNvPr")
    assert holder is not None
    assert words is not None
    assert (holder.get("type"), holder.get("idx"), words.get("descr")) == ("tbl", "26", "Tableau – Un tableau")
    kinds = [row.get("type") for row in tree.iter(f"{P}ph")]
    assert kinds == ["title", "tbl", "ftr", "sldNum"]


def test_header_and_total_are_the_styles() -> None:
    tree = slide_of(replace(SITES, totals=(1,)))
    properties = tree.find(f".//{A}tblPr")
    assert properties is not None
    assert (properties.get("firstRow"), properties.get("lastRow")) == ("1", "1")
    assert properties.findtext(f"{A}tableStyleId") == TABLE_STYLE
    assert not any(run.get("b") for run in tree.iter(f"{A}rPr"))


def test_table_without_header_or_total_says_so() -> None:
    properties = slide_of(grid_of(("A", "1"), ("B", "2"))).find(f".//{A}tblPr")
    assert properties is not None
    assert (properties.get("firstRow"), properties.get("lastRow")) == ("0", "0")


def test_total_that_is_not_last_carries_its_weight() -> None:
    tree = slide_of(replace(SITES, totals=(0,)))
    rows = list(tree.iter(f"{A}tr"))
    assert {run.get("b") for run in rows[1].iter(f"{A}rPr")} == {"1"}
    assert {run.get("b") for run in rows[2].iter(f"{A}rPr")} == {None}


def test_cells_carry_size_and_side_and_every_cell_its_language() -> None:
    tree = slide_of(grid_of(("A", ""), ("B", "2")))
    table = tree.find(f".//{A}tbl")
    assert table is not None
    letters = [*table.iter(f"{A}rPr"), *table.iter(f"{A}endParaRPr")]
    assert {(row.get("lang"), row.get("sz")) for row in letters} == {("fr-FR", "2400")}
    assert [row.get("algn") for row in table.iter(f"{A}pPr")] == ["l", "l", "r"]


def test_emphasis_and_links_of_a_cell_stay() -> None:
    cell = replace(
        span(""),
        runs=(
            *runs_of("gras ", Mark.BOLD),
            Run(text="lien", href="https://exemple.fr"),
            Run(text=" x", href="javascript:x"),
        ),
    )
    tree = slide_of(replace(SITES, rows=((cell, *SITES.rows[0][1:]), SITES.rows[1])))
    runs = list(list(tree.iter(f"{A}tr"))[1].iter(f"{A}r"))[:3]
    properties = [run.find(f"{A}rPr") for run in runs]
    assert [row is not None and row.get("b") for row in properties] == ["1", None, None]
    assert [row is not None and row.find(f"{A}hlinkClick") is not None for row in properties] == [False, True, False]


def test_same_table_gives_the_same_bytes() -> None:
    assert file_of(SITES) == file_of(SITES)
