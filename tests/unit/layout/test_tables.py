"""Tables on pages: widths, heights, steps, further pages."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tutoslides.layout import lay_out
from tutoslides.layout.tables import MOST_COLUMNS, MOST_PAGES, MOST_ROWS
from tutoslides.model.article import ColumnAlignment, Meta
from tutoslides.model.deck import Deck, Page, TableFrame
from tutoslides.model.diagnostics import Reported, codes_of
from tutoslides.model.geometry import Rect
from tutoslides.model.storyboard import Grid, Storyboard, StorySection, TableSlide, TitleSlide
from tutoslides.model.text import Mark, plain_text, runs_of
from tutoslides.model.theme import Theme
from tutoslides.theming import load_theme
from unit.builders import little_theme, span

ATELIER = load_theme(
    (Path(__file__).parents[3] / "themes" / "atelier" / "theme.toml").read_text(encoding="utf-8"),
    "atelier",
    language="fr",
).value
LITTLE = little_theme()


def grid_of(*rows: tuple[str, ...], header: tuple[str, ...] = (), totals: tuple[int, ...] = ()) -> Grid:
    others: list[ColumnAlignment] = ["right"] * (len(rows[0]) - 1)
    return Grid(
        header=tuple(map(span, header)),
        rows=tuple(tuple(map(span, row)) for row in rows),
        alignments=("left", *others),
        totals=totals,
    )


def laid(grid: Grid, theme: Theme = ATELIER, title: str = "Un tableau") -> Reported[Deck]:
    slides = (TitleSlide(key="front", title=span("Un titre")), TableSlide(key="table", title=span(title), grid=grid))
    meta = Meta(title=runs_of("Un titre"), language="fr")
    section = StorySection(name="Tout", slides=slides)
    return lay_out(Storyboard(source="a.md", meta=meta, sections=(section,)), theme)


def pages_of(grid: Grid, theme: Theme = ATELIER) -> list[tuple[Page, TableFrame]]:
    pages = laid(grid, theme).value.pages[1:]
    return [(page, page.frame) for page in pages if isinstance(page.frame, TableFrame)]


def texts(frame: TableFrame) -> list[list[str]]:
    return [[cell.text for cell in row.cells] for row in frame.rows]


def faults(deck: Deck) -> list[str]:
    """Return every cell outside its page or row, and every line outside its cell."""
    sheet = Rect(x=0, y=0, width=deck.theme.size.width, height=deck.theme.size.height)
    found = []
    for page in deck.pages:
        if not isinstance(page.frame, TableFrame):
            continue
        frame = page.frame
        if not sheet.contains(frame.rect, 0.01) or not frame.slot.rect.contains(frame.rect, 0.01):
            found.append(f"{page.key} leaves its place: {frame.rect}")
        for row in frame.rows:
            for cell in row.cells:
                inner = cell.slot.rect.inner(cell.slot.insets)
                if not frame.rect.contains(cell.slot.rect, 0.01):
                    found.append(f"a cell leaves its table: {cell.slot.rect}")
                for paragraph in cell.paragraphs:
                    size = cell.slot.style(0).size
                    for line in paragraph.lines:
                        box = Rect(x=line.x, y=line.baseline - 0.75 * size, width=line.width, height=0.97 * size)
                        if not inner.contains(box, 0.6):
                            found.append(f"“{line.text}” leaves its cell: {box} {inner}")
    return found


SITES = grid_of(("Lyon", "4", "120 €"), ("Lille", "3", "90 €"), header=("Site", "Groupes", "Coût"))


def test_small_table_takes_the_largest_step_and_stands_in_its_slot() -> None:
    ((page, frame),) = pages_of(SITES)
    assert page.layout.key == "table"
    assert texts(frame) == [["Site", "Groupes", "Coût"], ["Lyon", "4", "120\u00a0€"], ["Lille", "3", "90\u00a0€"]]
    assert [row.is_header for row in frame.rows] == [True, False, False]
    assert (frame.rect.x, frame.rect.y) == (frame.slot.rect.x, frame.slot.rect.y)
    assert frame.rect.height == pytest.approx(sum(row.height for row in frame.rows))
    assert frame.rect.width == pytest.approx(sum(frame.columns))
    assert faults(laid(SITES).value) == []


def test_words_stand_on_the_pages_margins() -> None:
    ((_, frame),) = pages_of(SITES)
    header = frame.rows[0]
    first, last = header.cells[0].paragraphs[0].lines[0], header.cells[-1].paragraphs[0].lines[0]
    assert first.x == pytest.approx(frame.rect.x)
    assert last.x + last.width == pytest.approx(frame.rect.right)


def test_words_keep_off_the_edges_of_a_table_whose_cells_are_filled() -> None:
    layouts = tuple(
        replace(layout, slots=tuple(replace(slot, padded=slot.role == "table") for slot in layout.slots))
        for layout in ATELIER.layouts
    )
    ((_, frame),) = pages_of(SITES, replace(ATELIER, layouts=layouts))
    header, insets = frame.rows[0], frame.slot.insets
    first, last = header.cells[0].paragraphs[0].lines[0], header.cells[-1].paragraphs[0].lines[0]
    assert first.x == pytest.approx(frame.rect.x + insets.left)
    assert last.x + last.width == pytest.approx(frame.rect.right - insets.right)


def test_rows_are_at_least_as_high_as_their_words_and_spread_where_there_is_room() -> None:
    ((_, small),) = pages_of(SITES)
    ((_, large),) = pages_of(grid_of(*((f"Site {number}", "1") for number in range(8)), header=("A", "B")))
    assert small.rows[1].height > large.rows[1].height
    for row in (*small.rows, *large.rows):
        assert all(row.height >= 1.22 * cell.slot.style(0).size + 8 for cell in row.cells)


def test_cells_of_one_line_stand_in_the_middle_of_their_row_others_on_its_first_line() -> None:
    long = "Attribuer des droits et calculer des montants selon des règles prédéfinies par la loi " * 2
    ((_, frame),) = pages_of(grid_of(("Lyon", long), ("Lille", "court"), header=("Site", "Usage")))
    assert [row.cells[0].slot.anchor for row in frame.rows] == ["middle", "top", "middle"]
    first = [cell.paragraphs[0].lines[0].baseline for cell in frame.rows[1].cells]
    assert first[0] == pytest.approx(first[1])


def test_header_and_total_have_their_own_style_without_a_second_bold() -> None:
    bold = replace(span("Total"), runs=runs_of("Total", Mark.BOLD))
    grid = replace(SITES, rows=(SITES.rows[0], (bold, *SITES.rows[1][1:])), totals=(1,))
    ((_, frame),) = pages_of(grid)
    assert [row.is_total for row in frame.rows] == [False, False, True]
    assert [row.cells[0].slot.style(0).bold for row in frame.rows] == [True, False, True]
    assert all(run.marks is Mark.NONE for run in frame.rows[2].cells[0].paragraphs[0].runs)


def test_empty_cell_keeps_its_place() -> None:
    ((_, frame),) = pages_of(grid_of(("Lyon", ""), ("", "3")))
    assert texts(frame) == [["Lyon", ""], ["", "3"]]
    assert not any(row.is_header for row in frame.rows)


def test_many_rows_go_on_with_the_header_repeated_and_dealt_out_evenly() -> None:
    rows = tuple((f"Site {number}", str(number)) for number in range(10))
    pages = pages_of(grid_of(*rows, header=("Site", "Groupes"), totals=(9,)))
    assert [len(frame.rows) for _, frame in pages] == [6, 6]
    assert all(texts(frame)[0] == ["Site", "Groupes"] for _, frame in pages)
    assert [row for _, frame in pages for row in texts(frame)[1:]] == [list(row) for row in rows]
    assert [page.title for page, _ in pages] == ["Un tableau", "Un tableau (suite)"]
    assert pages[1][0].continues == "table"
    assert [any(row.is_total for row in frame.rows) for _, frame in pages] == [False, True]
    assert "slide-split" in codes_of(laid(grid_of(*rows)).diagnostics)


def test_rows_of_uneven_height_fill_page_after_page() -> None:
    high = "mot " * 240
    grid = grid_of(("A", high), *((str(number), "un") for number in range(7)), ("B", "deux"), header=("X", "Y"))
    pages = pages_of(grid)
    assert sum(len(frame.rows) - 1 for _, frame in pages) == 9
    assert faults(laid(grid).value) == []


def test_many_columns_go_on_with_the_first_repeated() -> None:
    header = tuple(f"Colonne {number}" for number in range(9))
    rows = tuple(tuple(f"{row}-{column}" for column in range(9)) for row in range(2))
    pages = pages_of(grid_of(*rows, header=header))
    assert [len(frame.columns) for _, frame in pages] == [5, 5]
    assert all(row[0] in ("Colonne 0", "0-0", "1-0") for _, frame in pages for row in texts(frame))


def test_columns_of_long_words_need_more_parts() -> None:
    word = "Anticonstitutionnellement"
    grid = grid_of(*((f"{word}{row}",) * 6 for row in range(2)))
    pages = pages_of(replace(grid, alignments=("left",) * 6))
    assert len(pages) > 1
    assert faults(laid(replace(grid, alignments=("left",) * 6)).value) == []


def test_word_wider_than_half_the_table_is_parted_and_told() -> None:
    deck = laid(grid_of(("x" * 200, "1"), ("y", "2")))
    assert "word-broken" in codes_of(deck.diagnostics)
    assert faults(deck.value) == []


def test_smaller_step_is_better_than_a_parted_word() -> None:
    word, prose = "Anticonstitutionnellement" * 2, "Un texte qui prend toute la place qui lui reste encore. " * 4
    ((page, frame),) = pages_of(replace(grid_of((word, prose), ("y", "2")), alignments=("left", "left")))
    assert page.layout.step > 1
    assert len(frame.rows[0].cells[0].paragraphs[0].lines) == 1


def test_title_of_two_lines_takes_the_step_that_holds_it() -> None:
    title = "Un titre assez long pour demander deux lignes à la plus grande taille et une de plus encore"
    title += " ici pour la suite du propos"
    deck = laid(SITES, title=title).value
    assert deck.pages[1].layout.step > 1


@pytest.mark.parametrize(
    "grid",
    [
        grid_of(*((f"Site {number}", str(number)) for number in range(MOST_ROWS * MOST_PAGES + 1))),
        grid_of(("Lyon", "mot " * 2_000), ("Lille", "3")),
        grid_of(*((f"Site {row}", *(["mot"] * 30)) for row in range(40))),
    ],
)
def test_table_that_no_page_holds_is_told_and_its_title_stands_alone(grid: Grid) -> None:
    deck = laid(grid)
    (page,) = deck.value.pages[1:]
    assert (page.layout.kind, page.title, page.frame) == ("statement", "Un tableau", None)
    assert "table-left-out" in codes_of(deck.diagnostics)


def test_table_of_one_column_stands() -> None:
    ((_, frame),) = pages_of(grid_of(("Lyon",), ("Lille",)))
    assert len(frame.columns) == 1


def test_numbers_do_not_break() -> None:
    grid = grid_of(
        ("Un libellé qui parle longuement de ce que cela coûte vraiment, année après année " * 2, "1 234 567 €"),
        ("B", "2 €"),
    )
    ((_, frame),) = pages_of(grid)
    assert len(frame.rows[0].cells[1].paragraphs[0].lines) == 1


def test_centred_column_is_centred() -> None:
    ((_, frame),) = pages_of(replace(SITES, alignments=("left", "center", "right")))
    cell = frame.rows[1].cells[1]
    (line,) = cell.paragraphs[0].lines
    inner = cell.slot.rect.inner(cell.slot.insets)
    assert line.x + line.width / 2 == pytest.approx(inner.x + inner.width / 2, abs=0.6)


CELLS = st.one_of(
    st.text(st.characters(codec="utf-8", exclude_categories=("Cs", "Cc")), max_size=30),
    st.sampled_from(["12 %", "1 234,5 €", "Anticonstitutionnellement", "mot " * 30, "", "ligne\nautre"]),
)


@st.composite
def any_grid(draw: st.DrawFn) -> Grid:
    columns = draw(st.integers(1, 12))
    row = st.tuples(*[CELLS] * columns)
    rows = draw(st.lists(row, min_size=1, max_size=20))
    header = draw(st.one_of(st.just(()), row))
    alignments = draw(st.tuples(*[st.sampled_from(["left", "center", "right"])] * columns))
    totals = draw(st.lists(st.integers(0, len(rows) - 1), unique=True, max_size=2))
    grid = grid_of(*rows, header=header, totals=tuple(sorted(totals)))
    return replace(grid, alignments=alignments)


@settings(max_examples=40, deadline=None)
@given(any_grid(), st.sampled_from([ATELIER, LITTLE]))
def test_any_table_stays_on_its_pages_and_loses_no_cell(grid: Grid, theme: Theme) -> None:
    deck = laid(grid, theme)
    assert faults(deck.value) == []
    frames = [page.frame for page in deck.value.pages if isinstance(page.frame, TableFrame)]
    if not frames:
        assert "table-left-out" in codes_of(deck.diagnostics)
        return
    shown = "".join(cell.text for frame in frames for row in frame.rows for cell in row.cells)
    wanted = [cell.text for row in (grid.header, *grid.rows) for cell in row]
    for text in wanted:
        assert not set("".join(text.split())) - set(shown)
    assert all(len(frame.rows) - bool(grid.header) <= MOST_ROWS for frame in frames)
    assert all(len(frame.columns) <= MOST_COLUMNS for frame in frames)


@settings(max_examples=30, deadline=None)
@given(any_grid())
def test_lines_hold_the_characters_of_their_cells(grid: Grid) -> None:
    for page in laid(grid).value.pages:
        for row in page.frame.rows if isinstance(page.frame, TableFrame) else ():
            for paragraph in (paragraph for cell in row.cells for paragraph in cell.paragraphs):
                lines = "".join(plain_text(line.runs) for line in paragraph.lines)
                assert "".join(lines.split()) == "".join(paragraph.text.split())
                assert all(one.baseline < other.baseline for one, other in pairwise(paragraph.lines))
