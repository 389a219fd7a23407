"""Tables of the article: what is shown of them, and when they are charts."""

from __future__ import annotations

import pytest

from tutoslides.model.chart import Chart
from tutoslides.model.diagnostics import codes_of
from tutoslides.model.storyboard import ChartSlide, Grid, Slide, TableSlide
from tutoslides.model.text import plain_text
from tutoslides.planning import plan
from tutoslides.planning.tables import row_text
from unit.builders import article_of


def slides_of(markdown: str) -> tuple[Slide, ...]:
    return plan(article_of(markdown)).value.slides


def shown(
    table: str, before: str = "Les chiffres parlent d'eux-mêmes.", mark: str = ""
) -> TableSlide | ChartSlide | None:
    """Return the slide of a table under a heading."""
    slides = slides_of(f"---\nlang: fr\n---\n# Un titre\n\n## Une partie\n\n{before}\n\n{mark}\n{table}\n")
    return next((slide for slide in slides if isinstance(slide, TableSlide | ChartSlide)), None)


def chart_of(table: str, mark: str = "", before: str = "Les chiffres parlent d'eux-mêmes.") -> Chart | None:
    slide = shown(table, before, mark)
    return slide.chart if isinstance(slide, ChartSlide) else None


def rows(*cells: str, header: str = "Poste | Nombre") -> str:
    """Return a Markdown table of rows such as « Lyon | 12 »."""
    rule = "|".join("---" for _ in header.split("|"))
    return "\n".join((f"| {header} |", f"|{rule}|", *(f"| {row} |" for row in cells)))


def texts(grid: Grid) -> list[list[str]]:
    return [[cell.text for cell in row] for row in (grid.header, *grid.rows)]


# ── the grid ──────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_table_is_shown_under_the_sentence_before_it_with_the_heading_as_kicker() -> None:
    slide = shown(rows("Lyon | Anne", "Lille | Marc", header="Site | Tuteur"), "Chaque site a son propre tuteur.")
    assert isinstance(slide, TableSlide)
    assert slide.title.text == "Chaque site a son propre tuteur"
    assert slide.kicker is not None
    assert slide.kicker.text == "Une partie"
    assert texts(slide.grid) == [["Site", "Tuteur"], ["Lyon", "Anne"], ["Lille", "Marc"]]


def test_heading_that_is_longer_than_a_line_stays_the_title_and_is_cut_nowhere() -> None:
    heading = "Ce que deux années de tutorat ont changé pour les apprenants, les tuteurs et les équipes de nos sites"
    table = rows("Lyon | Anne", "Lille | Marc", header="Site | Tuteur")
    slides = slides_of(f"---\nlang: fr\n---\n# Un titre\n\n## {heading}\n\nChaque site a son tuteur.\n\n{table}\n")
    (slide,) = (slide for slide in slides if isinstance(slide, TableSlide))
    assert slide.title.text == heading
    assert slide.kicker is None


@pytest.mark.parametrize("before", ["Le tableau ci-dessous donne les chiffres.", "", "Voir le graphique suivant :"])
def test_sentence_that_only_announces_the_table_is_no_title(before: str) -> None:
    slide = shown(rows("Lyon | Anne", "Lille | Marc", header="Site | Tuteur"), before)
    assert slide is not None
    assert slide.title.text == "Une partie"
    assert slide.kicker is None


def test_rows_stay_in_the_notes_once() -> None:
    slide = shown(rows("Lyon | Anne", "Lille | Marc", header="Site | Tuteur"))
    assert slide is not None
    assert [span.text for span in slide.notes][-3:] == ["Site · Tuteur", "Lyon · Anne", "Lille · Marc"]


def test_numbers_are_even_on_the_right_unless_the_author_says_otherwise() -> None:
    table = (
        "| A | B | C | D |\n|---|---|:--|:-:|\n| un | 12 | 12 | 1 |\n| deux | – | 13 | 2 |\n| trois | n.d. | 14 | 3 |"
    )
    slide = shown(table)
    assert slide is not None
    assert slide.grid.alignments == ("left", "right", "left", "center")


def test_column_without_a_number_is_one_of_words() -> None:
    slide = shown("| A | B | C |\n|---|---|---|\n| un | – | 1-2 |\n| deux | – | 3* |")
    assert slide is not None
    assert slide.grid.alignments == ("left", "left", "right")


def test_empty_rows_and_columns_are_left_out() -> None:
    slide = shown("| A |  | B |\n|---|---|---|\n| un |  | x |\n|  |  |  |\n| deux |  | y |")
    assert slide is not None
    assert texts(slide.grid) == [["A", "B"], ["un", "x"], ["deux", "y"]]


def test_table_without_header_has_none() -> None:
    slide = shown("<table><tr><td>un</td><td>x</td></tr><tr><td>deux</td><td>y</td></tr></table>")
    assert slide is not None
    assert slide.grid.header == ()


@pytest.mark.parametrize(
    ("last", "totals"),
    [("Total | 3", (2,)), ("**Somme toute** | **3**", (2,)), ("**Lyon** | 3", ()), ("Paris | 3", ())],
)
def test_row_that_sums_up_is_known_by_its_label_or_because_it_alone_is_bold(last: str, totals: tuple[int, ...]) -> None:
    slide = shown(rows("Lyon | 1 x", "Lille | 2 y", last))
    assert slide is not None
    assert slide.grid.totals == totals


def test_rows_that_are_all_totals_or_all_bold_sum_up_nothing() -> None:
    bold, totals = shown(rows("**A** | **x**", "**B** | **y**")), shown(rows("Total | x", "Total | y"))
    assert bold is not None
    assert totals is not None
    assert (bold.grid.totals, totals.grid.totals) == ((), ())


@pytest.mark.parametrize(
    "table",
    [
        rows("Lyon | Anne", header="Site | Tuteur"),
        "| Site |\n|---|\n| Lyon |\n| Lille |",
        rows(f"Lyon | {'mot ' * 41}", "Lille | Marc", header="Site | Tuteur"),
    ],
)
def test_list_or_prose_in_the_form_of_a_table_stays_in_the_notes(table: str) -> None:
    assert shown(table) is None


def test_dropped_table_stays_in_the_notes() -> None:
    assert shown(rows("Lyon | Anne", "Lille | Marc"), mark="<!-- drop -->") is None


def test_table_behind_points_is_titled_by_a_sentence_that_no_slide_shows() -> None:
    words = ("une", "deux", "trois", "quatre", "cinq")
    prose = " ".join(f"La mesure numéro {word} compte pour chaque apprenant." for word in words)
    table = rows("Lyon | Anne", "Lille | Marc", header="Site | Tuteur")
    points, slide = slides_of(f"# Un titre\n\n## Une partie\n\n{prose}\n\nLe tableau suit.\n\n{table}\n")[1:]
    assert isinstance(slide, TableSlide)
    assert points.title.text == "Une partie"
    assert slide.title.text not in [span.text for span in getattr(points, "points", ())]


def test_table_at_the_very_end_is_shown_and_no_signature() -> None:
    slides = slides_of(
        f"# Un titre\n\n## Une partie\n\nNous sommes prêts.\n\nTout est dit.\n\n{rows('A | x', 'B | y')}\n"
    )
    assert isinstance(slides[-1], TableSlide)


def test_table_alone_before_the_first_heading_is_shown() -> None:
    slides = slides_of(f"# Un titre\n\n{rows('A | x', 'B | y')}\n\n## Une partie\n\nNous sommes prêts.\n")
    assert isinstance(slides[1], TableSlide)
    assert slides[1].title.text == "Un titre (suite)"


def test_table_of_the_situation_has_a_title_of_its_own() -> None:
    slides = slides_of(f"# Un titre\n\nChaque site a son tuteur à lui.\n\n{rows('Lyon | Anne', 'Lille | Marc')}\n")
    assert [slide.title.text for slide in slides if isinstance(slide, TableSlide)] == ["Chaque site a son tuteur à lui"]


# ── charts by themselves ──────────────────────────────────────────────────────────────────────────────────────────────


def test_label_and_number_in_three_rows_are_bars() -> None:
    chart = chart_of(rows("Lyon | 12 %", "Lille | 1 234,5 %", "Nice | +3 %"))
    assert chart is not None
    assert (chart.kind, chart.categories, chart.heading) == ("bar", ("Lyon", "Lille", "Nice"), "Poste")
    (series,) = chart.series
    assert series.name == "Nombre"
    assert [(cell.value, cell.shown) for cell in series.cells] == [(12, "12 %"), (1234.5, "1 234,5 %"), (3, "+3 %")]
    assert [cell.format for cell in series.cells] == ['0" %"', '#,##0.0" %"', '"+"0" %"']


def test_two_columns_of_one_unit_are_bars_side_by_side() -> None:
    chart = chart_of(rows("Lyon | 1 | 2", "Lille | 3 | 4", "Nice | 5 | 6", header="Site | Avant | Après"))
    assert chart is not None
    assert [series.name for series in chart.series] == ["Avant", "Après"]


def test_years_make_a_line() -> None:
    chart = chart_of(rows("2021 | 12", "2022 | 15", "2023 | 11"))
    assert chart is not None
    assert chart.kind == "line"


@pytest.mark.parametrize("years", [("2019", "2021", "2022"), ("2023", "2022", "2021"), ("2020", "2020 bis", "2021")])
def test_years_that_do_not_follow_each_other_evenly_are_bars(years: tuple[str, ...]) -> None:
    chart = chart_of(rows(*(f"{year} | {number}" for number, year in enumerate(years, 11))))
    assert chart is not None
    assert chart.kind == "bar"


@pytest.mark.parametrize("last", ["Nice | 20 %", "Nice | 20 %|\n| Total | 100 %"])
def test_shares_of_a_whole_are_a_doughnut_their_total_left_out(last: str) -> None:
    chart = chart_of(rows("Lyon | 50 %", "Lille | 30 %", last))
    assert chart is not None
    assert (chart.kind, chart.categories) == ("doughnut", ("Lyon", "Lille", "Nice"))


@pytest.mark.parametrize(
    "cells",
    [
        ("Lyon | 50 %", "Lille | 30 %", "Nice | 12 %"),  # no whole
        ("Lyon | 50", "Lille | 30", "Nice | 20"),  # no shares
        ("Lyon | 58 %", "Lille | 40 %", "Nice | 2 %"),  # too thin
        ("A | 20 %", "B | 20 %", "C | 20 %", "D | 15 %", "E | 15 %", "F | 10 %"),  # too many
    ],
)
def test_other_shares_are_bars(cells: tuple[str, ...]) -> None:
    chart = chart_of(rows(*cells))
    assert chart is not None
    assert chart.kind == "bar"


@pytest.mark.parametrize(
    "table",
    [
        rows("Lyon | 12", "Lille | 15"),  # two rows
        rows(*(f"Site {number} | {number}" for number in range(9))),  # nine
        rows("Lyon | 12", "Lille | n.d.", "Nice | 15"),  # a gap
        rows("Lyon | 12 %", "Lille | 13 €", "Nice | 15 %"),  # two units
        rows("Lyon | 12", "Lyon | 13", "Nice | 15"),  # a label twice
        rows("| 12", "Lille | 13", "Nice | 15"),  # no label
        rows("Lyon | 12", "Lille | 15", "Nice | 20", "Total | 47"),  # a sum beside its parts
        rows("Lyon | 1999", "Lille | 2004", "Nice | 2010"),  # years are no lengths
        rows("Lyon | 0", "Lille | 0", "Nice | 0"),  # nothing to see
        rows("2021 | 12", "2022 | 15"),  # no line of two points
        rows("A | 1 | 2 | 3", "B | 1 | 2 | 3", "C | 1 | 2 | 4", header="X | a | b | c"),  # three series
        "<table><tr><td>A</td><td>1</td></tr><tr><td>B</td><td>2</td></tr><tr><td>C</td><td>3</td></tr></table>",
    ],
)
def test_anything_doubtful_stays_a_table(table: str) -> None:
    assert isinstance(shown(table), TableSlide)


def test_category_that_the_sentence_before_names_is_highlighted() -> None:
    table = rows("Lyon | 12", "Lille | 15", "Nice | 11")
    named, both = (
        chart_of(table, before="Lille a le plus de tuteurs."),
        chart_of(table, before="Lille devance Lyon enfin."),
    )
    assert named is not None
    assert both is not None
    assert (named.highlighted, both.highlighted) == (1, None)


# ── what the author asks for ──────────────────────────────────────────────────────────────────────────────────────────


def test_author_wants_a_table_where_a_chart_would_stand() -> None:
    assert isinstance(shown(rows("A | 1", "B | 2", "C | 3"), mark="<!-- slide: table -->"), TableSlide)


@pytest.mark.parametrize(
    ("mark", "cells", "kind"),
    [
        ("chart", ("A | 1", "B | 2"), "bar"),
        ("chart", ("2021 | 1", "2022 | 2"), "line"),
        ("chart", ("A | 1", "B | 2", "Total | 3"), "bar"),
        ("chart: line", ("A | 1", "B | 2"), "line"),
        ("chart: bar", ("2021 | 1", "2022 | 2", "2023 | 3"), "bar"),
        ("chart: doughnut", ("A | 30", "B | 12"), "doughnut"),
        ("chart: waterfall", ("A | +30", "B | −12", "Total | 18"), "waterfall"),
    ],
)
def test_author_wants_a_chart(mark: str, cells: tuple[str, ...], kind: str) -> None:
    chart = chart_of(rows(*cells), mark=f"<!-- slide: {mark} -->")
    assert chart is not None
    assert chart.kind == kind


def test_totals_stand_in_a_waterfall_and_in_no_other_chart() -> None:
    cells = ("A | +30", "B | −12", "Total | 18")
    waterfall = chart_of(rows(*cells), mark="<!-- slide: chart: waterfall -->")
    bars = chart_of(rows(*cells), mark="<!-- slide: chart: bar -->")
    assert waterfall is not None
    assert bars is not None
    assert (waterfall.totals, waterfall.categories) == ((2,), ("A", "B", "Total"))
    assert bars.categories == ("A", "B")


@pytest.mark.parametrize(
    ("mark", "table"),
    [
        ("chart", rows("Lyon | Anne", "Lille | Marc")),
        ("chart", rows("Seul | 1")),
        ("chart: doughnut", rows("A | 30", "B | −12")),
        ("chart: doughnut", rows("A | 1 | 2", "B | 3 | 4", header="X | a | b")),
        ("chart: waterfall", rows("A | +30", "B | −12", "Total | 25")),
        ("chart: waterfall", rows("A | 0", "B | 0")),
        ("chart: waterfall", rows("A | 1 | 2", "B | 3 | 4", header="X | a | b")),
    ],
)
def test_chart_that_cannot_be_made_is_told_and_the_table_stays(mark: str, table: str) -> None:
    article = article_of(f"# Un\n\n## Deux\n\nTexte ici donné.\n\n<!-- slide: {mark} -->\n{table}\n")
    reported = plan(article)
    assert "wish-unfulfilled" in codes_of(reported.diagnostics)
    assert not any(isinstance(slide, ChartSlide) for slide in reported.value.slides)


def test_chart_of_a_paragraph_is_told() -> None:
    reported = plan(article_of("# Un\n\n## Deux\n\n<!-- slide: table -->\nTexte ici donné, sans tableau.\n"))
    assert "wish-unfulfilled" in codes_of(reported.diagnostics)


def test_wished_title_stands_over_the_table() -> None:
    slide = shown(rows("A | x", "B | y"), mark="<!-- title: Qui fait quoi -->")
    assert slide is not None
    assert slide.title.text == "Qui fait quoi"


def test_row_in_one_line_keeps_what_stands_in_it() -> None:
    slide = shown(rows("**A** | *x*", "B | [y](https://exemple.fr)"))
    assert slide is not None
    line = row_text(slide.grid.rows[1])
    assert plain_text(line) == "B · y"
    assert line[-1].href == "https://exemple.fr"
