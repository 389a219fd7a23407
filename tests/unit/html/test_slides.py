"""What stands on a slide: paragraphs, lists, panels, ornaments, tables, charts."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from tutoslides.html import write_html
from tutoslides.html.markup import number
from tutoslides.html.screen import screen_of
from tutoslides.html.slides import slide
from tutoslides.html.texts import APART
from tutoslides.looks import preview
from tutoslides.model.chart import ChartKind
from tutoslides.model.deck import Deck, FilledSlot, Line, Page, PictureFrame, PlacedParagraph, Scrim
from tutoslides.model.geometry import Rect
from tutoslides.model.pictures import Crop, Media
from tutoslides.model.text import Mark, Run, Runs, plain_text, runs_of
from tutoslides.model.theme import Ellipse, Label, Marker, Panel, Polygon, Slot, TextStyle
from unit.html.pages import deck_of, said, slides_of
from unit.layout.test_charts import chart, page_of

PIXEL = bytes.fromhex("89504e470d0a1a0a")


@pytest.fixture(scope="module")
def specimen() -> Deck:
    return preview("atelier", language="fr").deck


def section_of(page: Page, deck: Deck) -> str:
    """Return the section of a page that a test has made, in the theme of `deck`."""
    whole = replace(deck, sections=(replace(deck.sections[0], pages=(page,)),))
    return slide(page, screen_of(whole), section="Tout", is_first=False)


def page_with(deck: Deck, *paragraphs: PlacedParagraph, slot: Slot) -> Page:
    layout = replace(deck.pages[0].layout, slots=(slot,), ornaments=(), background="paper")
    return replace(deck.pages[0], layout=layout, slots=(FilledSlot(slot=slot, paragraphs=paragraphs),), notes=())


def paragraph(runs: Runs | str, *lines: Runs | str, **fields: int | str) -> PlacedParagraph:
    """Return a paragraph whose lines stand one below the other."""
    made = tuple(
        Line(runs=_runs(line), x=100.0, baseline=100.0 + 24 * row, width=80.0)
        for row, line in enumerate(lines or (runs,))
    )
    return PlacedParagraph(runs=_runs(runs), lines=made, **fields)  # type: ignore[arg-type]


def _runs(words: Runs | str) -> Runs:
    return runs_of(words) if isinstance(words, str) else words


def body(*levels: TextStyle, role: str = "body") -> Slot:
    rect = Rect(x=100, y=50, width=400, height=300)
    return Slot(role=role, index=1, name="Texte", rect=rect, levels=levels)  # type: ignore[arg-type]


PLAIN = TextStyle(font="body", size=20, colour="ink")
DASHED = replace(PLAIN, marker=Marker(colour="accent", character="—"), margin=30, hang=30)
DEEPER = replace(DASHED, margin=60)
NUMBERED = replace(DASHED, marker=Marker(colour="accent"))


def test_every_word_of_a_page_is_on_its_slide_in_the_order_of_the_layout(specimen: Deck) -> None:
    for page, section in zip(specimen.pages, slides_of(specimen), strict=True):
        words = said(section)
        reached = 0
        for filled in page.slots:
            for placed in filled.paragraphs:
                found = words.find(" ".join(placed.text.split()).replace("\u00ad", ""), reached)
                assert found >= reached, (page.key, placed.text)


def test_paragraph_is_one_element_with_a_span_a_line_and_a_blank_between(specimen: Deck) -> None:
    placed = paragraph("Un début et la suite", "Un début", "et la suite")
    written = section_of(page_with(specimen, placed, slot=body(PLAIN)), specimen)
    assert re.search(r'<p class="t s0"[^>]*><span class="l"[^>]*>Un début</span> <span class="l"[^>]*>et la', written)


def test_word_that_is_parted_stays_one_word_and_a_forced_break_stays_a_break(specimen: Deck) -> None:
    parted = paragraph("anticonsti\u00adtutionnel", "anticonsti\u00ad", "tutionnel")
    written = section_of(page_with(specimen, parted, slot=body(PLAIN)), specimen)
    assert re.search(r'<span class="l h"[^>]*>anticonsti</span><wbr><span class="l"[^>]*>tutionnel', written)
    forced = paragraph("Un\nDeux", "Un", "Deux")
    assert "</span><br><span" in section_of(page_with(specimen, forced, slot=body(PLAIN)), specimen)


def test_line_that_begins_elsewhere_than_its_paragraph_is_moved_there(specimen: Deck) -> None:
    line = Line(runs=runs_of("Au milieu"), x=250.0, baseline=100.0, width=100.0)
    placed = PlacedParagraph(runs=runs_of("Au milieu"), lines=(line,))
    written = section_of(page_with(specimen, placed, slot=body(PLAIN)), specimen)
    assert 'style="margin-left:150px"' in written


def test_emphasis_code_and_language_are_elements_of_their_own(specimen: Deck) -> None:
    runs = (
        Run(text="gras", marks=Mark.BOLD), Run(text=" "), Run(text="penché", marks=Mark.ITALIC), Run(text=" "),
        Run(text="code()", marks=Mark.CODE), Run(text=" "), Run(text="tutor", language="en"),
    )  # fmt: skip
    written = section_of(page_with(specimen, paragraph(runs), slot=body(PLAIN)), specimen)
    expected = '<strong>gras</strong> <em>penché</em> <code>code()</code> <span lang="en">tutor</span>'
    assert expected in written.replace(APART, "")


def test_letters_of_two_runs_are_not_kerned_where_they_touch(specimen: Deck) -> None:
    runs = (Run(text="Un "), Run(text="tiers", href="javascript:alert(1)"), Run(text=", enfin"))
    written = section_of(page_with(specimen, paragraph(runs), slot=body(PLAIN)), specimen)
    assert f">Un {APART}tiers{APART}, enfin<" in written


@pytest.mark.parametrize("address", ["javascript:alert(1)", " JavaScript:alert(1)", "data:text/html,x", "file:///a"])
def test_address_that_could_run_or_read_files_is_no_link(specimen: Deck, address: str) -> None:
    written = section_of(page_with(specimen, paragraph((Run(text="ici", href=address),)), slot=body(PLAIN)), specimen)
    assert "<a " not in written
    assert ">ici<" in written


def test_links_lead_beside_the_deck_and_letters_to_the_mail_program(specimen: Deck) -> None:
    runs = (Run(text="là", href='https://example.org/?a=1&b="x"'), Run(text=" "), Run(text="moi", href="mailto:a@b.fr"))
    written = section_of(page_with(specimen, paragraph(runs), slot=body(PLAIN)), specimen)
    assert (
        '<a href="https://example.org/?a=1&amp;b=%22x%22" target="_blank" rel="noopener noreferrer">là</a>' in written
    )
    assert '<a href="mailto:a@b.fr">moi</a>' in written


def test_html_of_an_article_is_text_on_the_slide_and_in_the_notes(specimen: Deck) -> None:
    hostile = runs_of('<script>alert(1)</script><img src=x onerror="a()"> & \x00 « ok »')
    page = replace(page_with(specimen, paragraph(hostile), slot=body(PLAIN)), notes=(hostile,))
    written = section_of(page, specimen)
    assert "<script" not in written
    assert "<img" not in written
    assert written.count("&lt;script&gt;alert(1)&lt;/script&gt;") == 2
    assert "\x00" not in written


def test_notes_keep_emphasis_languages_and_links(specimen: Deck) -> None:
    runs = (
        Run(text="Dire ", marks=Mark.BOLD), Run(text="là", href="https://example.org"),
        Run(text=" "), Run(text="tutor", language="en"),
    )  # fmt: skip
    written = section_of(replace(page_with(specimen, paragraph("x"), slot=body(PLAIN)), notes=(runs,)), specimen)
    notes = re.search(r'<aside class="notes">(.*?)</aside>', written)
    assert notes
    assert "<strong>Dire </strong>" in notes[1]
    assert 'href="https://example.org"' in notes[1]
    assert '<span lang="en">tutor</span>' in notes[1]


def test_points_are_a_list_and_what_stands_further_in_a_list_within(specimen: Deck) -> None:
    placed = (
        paragraph("un"), paragraph("un et demi", level=1), paragraph("deux"),
    )  # fmt: skip
    written = section_of(page_with(specimen, *placed, slot=body(DASHED, DEEPER)), specimen)
    shape = re.findall(r"</?(?:ul|li)\b", written)
    assert shape == ["<ul", "<li", "<ul", "<li", "</li", "</ul", "</li", "<li", "</li", "</ul"]
    assert 'data-m="—" aria-hidden="true"' in written


def test_numbers_go_on_where_the_page_before_ended_and_a_marked_entry_belongs_to_them(specimen: Deck) -> None:
    placed = (paragraph("six", number=6), paragraph("sept", number=7), paragraph("Décision", level=1))
    arrow = replace(DASHED, marker=Marker(colour="accent", character="→"))
    written = section_of(page_with(specimen, *placed, slot=body(NUMBERED, arrow)), specimen)
    assert re.findall(r"<(?:ol|ul|li)[^>]*>", written) == [
        '<ol role="list">', '<li value="6">', '<li value="7">', "<li>",
    ]  # fmt: skip
    assert '<i class="m" data-m="6"></i>' in written


def test_plain_paragraph_between_points_ends_their_list(specimen: Deck) -> None:
    placed = (paragraph("un"), paragraph("Une phrase", level=1), paragraph("deux"))
    written = section_of(page_with(specimen, *placed, slot=body(DASHED, PLAIN)), specimen)
    assert written.index("</ul>") < written.index("Une phrase") < written.rindex("<ul")


def test_points_appear_one_by_one_and_a_place_of_its_own_whole_with_its_panel(specimen: Deck) -> None:
    placed = (paragraph("un", click=1), paragraph("deux", click=2), paragraph("trois", level=1, click=3))
    written = section_of(page_with(specimen, *placed, slot=body(DASHED, PLAIN)), specimen)
    assert re.findall(r'<(li|div) class="fragment" data-fragment-index="(\d)"', written) == [
        ("li", "0"), ("li", "1"), ("div", "2"),
    ]  # fmt: skip
    card = replace(body(PLAIN, role="card-1"), fill="tint")
    shown = section_of(page_with(specimen, paragraph("a", click=2), slot=card), specimen)
    assert '<div class="slot fragment" data-fragment-index="1" data-role="card-1"><div class="fill"' in shown


def test_paragraph_without_lines_leaves_nothing_behind(specimen: Deck) -> None:
    empty = PlacedParagraph(runs=(), lines=())
    assert "<p" not in section_of(page_with(specimen, empty, slot=body(PLAIN)), specimen)


def test_entry_that_leads_to_a_page_is_a_link_and_one_that_leads_nowhere_is_none(specimen: Deck) -> None:
    there, nowhere = paragraph("là", target=specimen.pages[0].key), paragraph("ailleurs", target="rien")
    written = section_of(page_with(specimen, there, nowhere, slot=body(PLAIN)), specimen)
    assert re.findall(r'href="([^"]*)"', written) == [f"#/{specimen.pages[0].key}"]


def test_ornaments_are_drawn_where_the_layout_has_them_and_read_by_nobody(specimen: Deck) -> None:
    rect = Rect(x=10, y=20, width=30, height=40)
    shapes = (
        Panel(rect=rect, fill="tint", radius=6), Panel(rect=rect, fill="accent"), Ellipse(rect=rect, fill="deep"),
        Ellipse(rect=rect, fill="deep", stroke=2), Ellipse(rect=rect, fill="tint", opacity=0.2),
        Polygon(points=((10, 20), (40, 20), (40, 60)), fill="accent", opacity=0.5),
        Polygon(points=((0, 0), (1, 0), (1, 1)), fill="accent"),
        Label(rect=rect, text="3", style=replace(PLAIN, align="right")),
    )  # fmt: skip
    page = page_with(specimen, paragraph("x"), slot=body(PLAIN))
    page = replace(page, layout=replace(page.layout, ornaments=shapes, shows_master=False))
    written = section_of(page, specimen)
    art = re.search(r'<div class="art" aria-hidden="true">(.*?)</div><div class="slot"', written)
    assert art
    place = "left:10px;top:20px;width:30px;height:40px"
    assert f'style="{place};background:var(--tint);border-radius:6px"' in art[1]
    assert f'class="disc" style="{place};background:var(--deep)"' in art[1]
    assert "left:9px;top:19px;width:32px;height:42px;border:2px solid var(--deep)" in art[1]
    assert f'style="{place};background:var(--tint);opacity:0.2"' in art[1]
    assert '<polygon points="0,0 30,0 30,40" fill="var(--accent)" fill-opacity="0.5"/>' in art[1]
    assert "text-align:right" in art[1]
    assert ">3</span>" in art[1]


def test_picture_shows_what_its_crop_leaves_under_its_veil(specimen: Deck) -> None:
    slot = body(PLAIN, role="picture")
    crop = Crop(left=0.25, right=0.25)
    frame = PictureFrame(slot=slot, rect=slot.rect, media="m", crop=crop, alt='Un "tuteur"')
    scrim = Scrim(rect=slot.rect, colour="deep", opacity=0.8, full_from=0.5)
    page = page_with(specimen, slot=slot)
    page = replace(page, slots=(), pictures=(frame,), scrim=scrim)
    deck = replace(
        specimen,
        sections=(replace(specimen.sections[0], pages=(page,)),),
        media=(Media(key="m", kind="png", content=PIXEL),),
    )
    written = write_html(deck).decode()
    assert '<img src="data:image/png;base64,iVBORw0KGgo=" alt="Un &quot;tuteur&quot;"' in written
    assert "left:-50%;top:0%;width:200%;height:100%" in written
    assert "color-mix(in srgb,var(--deep) 80%,transparent) 50%" in written


TABLE = """# Le tutorat en chiffres

Le tutorat coûte peu.

## Le budget

Former quatre tuteurs coûte peu.

| Poste | Coût |
|:--|--:|
| Temps | beaucoup |
| Argent | |
| **Total** | **peu** |

## Les abandons

Le taux d'abandon baisse dès la première année.

| Année | Taux d'abandon |
|---|---|
| 2019 | 34 % |
| 2020 | 38 % |
| 2021 | 29 % |
"""


def test_table_is_a_table_with_headers_and_a_name() -> None:
    deck = deck_of(TABLE)
    (grid,) = [table for section in slides_of(deck) for table in section.xpath(".//table")]
    assert [said(cell) for cell in grid.xpath(".//th[@scope='col']")] == ["Poste", "Coût"]
    assert [[said(cell) for cell in row.xpath("./td")] for row in grid.xpath(".//tr")[1:]] == [
        ["Temps", "beaucoup"], ["Argent", ""], ["Total", "peu"],
    ]  # fmt: skip
    assert grid.get("aria-label").startswith("Tableau")


def test_chart_is_a_picture_with_its_numbers_and_a_description() -> None:
    deck = deck_of(TABLE)
    drawings = [one for section in slides_of(deck) for one in section.xpath('.//svg[@role="img"]')]
    (picture,) = drawings
    frame = next(page.frame for page in deck.pages if page.layout.kind == "chart")
    assert frame
    assert picture.get("aria-label") == frame.description
    assert {"34 %", "38 %", "29 %", "2019", "2020", "2021"} <= {said(words) for words in picture.xpath(".//text")}


@pytest.mark.parametrize(
    ("kind", "shapes"),
    [("bar", {"rect", "polyline"}), ("line", {"circle", "polyline"}), ("doughnut", {"path", "rect"}),
     ("waterfall", {"rect", "polyline"})],
)  # fmt: skip
def test_every_kind_of_chart_is_drawn_in_the_themes_colours(specimen: Deck, kind: ChartKind, shapes: set[str]) -> None:
    written = section_of(page_of(chart(kind)), specimen)
    drawing = re.search(r'<svg class="drawing".*?</svg>', written)
    assert drawing
    assert {*re.findall(r"<(\w+)", drawing[0])} - {"svg", "text"} == shapes
    assert "var(--chart-1)" in drawing[0]


@pytest.mark.parametrize(
    ("length", "written"), [(0.0, "0"), (-0.001, "0"), (10.0, "10"), (100.0, "100"), (-2.5, "-2.5"), (1 / 3, "0.33")]
)
def test_length_is_written_short(length: float, written: str) -> None:
    assert number(length) == written


def test_lines_hold_all_characters_of_their_paragraph(specimen: Deck) -> None:
    for page, section in zip(specimen.pages, slides_of(specimen), strict=True):
        texts = [said(text) for text in section.xpath('.//*[contains(concat(" ", @class, " "), " t ")]')]
        for filled in page.slots:
            for placed in filled.paragraphs:
                if placed.lines:
                    assert " ".join(plain_text(placed.runs).split()) in texts


def test_narrow_blank_that_a_font_lacks_is_drawn_as_the_blank_it_was_measured_as(specimen: Deck) -> None:
    style = next(
        style
        for page in specimen.pages
        for filled in page.slots
        for style in filled.slot.levels
        if style.font == "heading"
    )
    page = page_with(specimen, paragraph("8\u202f540"), slot=body(style))
    cambria = section_of(page, specimen)
    fonts = replace(specimen.theme.fonts, heading="Book Antiqua")
    other = section_of(page, replace(specimen, theme=replace(specimen.theme, fonts=fonts)))
    assert ("8 540" in cambria, "8\u202f540" in other) == (True, True)
