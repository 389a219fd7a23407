"""A deck as plain values: what stands where, in reading order, under which headings."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from tutoslides.model.deck import Deck
from tutoslides.model.geometry import Rect
from tutoslides.model.storyboard import CalloutSlide, PictureSlide, Span, StatementSlide
from tutoslides.model.text import Run
from tutoslides.model.theme import Ellipse, FontRole, Fonts, Label, Marker, Panel, Polygon
from tutoslides.pdf.fonts import Family
from tutoslides.pdf.pages import deck_values
from tutoslides.pdf.values import language_of
from unit.builders import span
from unit.layout.test_charts import chart, page_of, series
from unit.layout.test_tables import SITES, laid
from unit.pdf.reading import deck_of, points
from unit.pictures.made import album_of, encoded, photograph

FONTS: Mapping[FontRole, Family] = {"heading": Family(name="Caladea"), "body": Family(name="Carlito", stretch=0.75)}
ALBUM = album_of(wide=encoded(photograph(1600, 900), "JPEG"))


def values_of(deck: Deck) -> Any:
    """Return the values as a Typst program reads them."""
    return json.loads(json.dumps(deck_values(deck, FONTS)))


def items_of(deck: Deck, number: int = 1) -> list[Any]:
    """Return what stands on a page (from 0)."""
    items: list[Any] = values_of(deck)["pages"][number]["items"]
    return items


def test_lines_stand_where_the_deck_has_them() -> None:
    deck = deck_of(points("Un point qui est assez long pour tenir sur deux lignes de la page."))
    (body,) = [filled for filled in deck.pages[1].slots if filled.slot.role == "body"]
    first, second = body.paragraphs[0].lines
    (drawn,) = [item["paragraph"] for item in items_of(deck) if item["kind"] == "paragraph"][:1]
    assert (drawn["x"], drawn["y"]) == (first.x, first.baseline)
    assert drawn["pitch"] == second.baseline - first.baseline
    assert [line["indent"] for line in drawn["lines"]] == [0.0, 0.0]


def test_blank_between_two_lines_is_kept_and_a_parted_word_has_none() -> None:
    deck = deck_of(points("Un point " + "interminablementlongmotsansfin" * 3))
    (drawn, *_) = [item["paragraph"] for item in items_of(deck) if item["kind"] == "paragraph"]
    texts = [line["runs"][-1]["text"] for line in drawn["lines"]]
    assert texts[0].startswith("Un point inter")
    assert not any(text.endswith(" ") for text in texts)
    whole = deck_of(points("Un point qui est assez long pour tenir sur deux lignes de la page."))
    (drawn, *_) = [item["paragraph"] for item in items_of(whole) if item["kind"] == "paragraph"]
    first, last = [line["runs"][-1]["text"] for line in drawn["lines"]]
    assert (first[-1], last[-1]) == (" ", ".")


def test_blank_that_must_not_break_keeps_its_width_and_is_a_plain_one() -> None:
    deck = deck_of(points("Voir p.\u00a012."))
    drawn = []
    for family in ("Calibri", "Cambria"):
        theme = replace(deck.theme, fonts=Fonts(heading=family, body=family))
        (_, body, *_) = items_of(replace(deck, theme=theme))
        (line,) = body["paragraph"]["lines"]
        drawn.append([(run["text"], run["blank"]) for run in line["runs"]])
    assert drawn == [[("Voir p. 12.", None)], [("Voir p.", None), (" ", 0.22), ("12.", None)]]


def test_title_is_a_heading_and_the_page_number_is_none_of_the_text() -> None:
    kinds = [item["kind"] for item in items_of(deck_of(points("Un point.")))]
    assert kinds == ["heading", "paragraph", "paragraph", "page-number"]


def test_quotation_is_one_and_a_definition_is_none() -> None:
    said = CalloutSlide(key="c", title=span("Un titre"), quotation=span("Une phrase."))
    defined = replace(said, key="d", is_definition=True)
    kinds = [[item["kind"] for item in items_of(deck_of(slide))] for slide in (said, defined)]
    assert kinds == [
        ["heading", "quotation", "paragraph", "page-number"], ["heading", "paragraph", "paragraph", "page-number"],
    ]  # fmt: skip


def test_paragraphs_with_markers_are_a_list() -> None:
    deck = deck_of(points("Un.", "Deux."))
    page = deck.pages[1]
    marker = Marker(colour="accent", character="—")
    (body,) = [filled for filled in page.slots if filled.slot.role == "body"]
    style = replace(body.slot.levels[0], hang=12.0, marker=marker)
    marked = replace(body, slot=replace(body.slot, levels=(style,)))
    slots = tuple(marked if filled is body else filled for filled in page.slots)
    (section,) = deck.sections
    listed = replace(deck, sections=(replace(section, pages=(deck.pages[0], replace(page, slots=slots))),))
    (found,) = [item for item in items_of(listed) if item["kind"] == "list"]
    assert [item["marker"]["run"]["text"] for item in found["items"]] == ["—", "—"]
    assert found["items"][0]["marker"]["x"] == body.paragraphs[0].lines[0].x - 12.0
    numbered = replace(style, marker=replace(marker, character=None))
    counted = replace(
        marked,
        slot=replace(body.slot, levels=(numbered,)),
        paragraphs=tuple(replace(paragraph, number=number) for number, paragraph in enumerate(body.paragraphs, 3)),
    )
    slots = tuple(counted if filled is body else filled for filled in page.slots)
    listed = replace(deck, sections=(replace(section, pages=(deck.pages[0], replace(page, slots=slots))),))
    (found,) = [item for item in items_of(listed) if item["kind"] == "list"]
    assert [item["marker"]["run"]["text"] for item in found["items"]] == ["3", "4"]


def test_ornaments_of_master_and_layout_are_drawn_in_their_colours() -> None:
    deck = deck_of(points("Un."))
    page, theme = deck.pages[1], deck.theme
    rect = Rect(x=1, y=2, width=30, height=40)
    style = replace(page.slots[0].slot.levels[0], size=10.0, margin=5.0)
    ornaments = (
        Panel(rect=rect, fill="tint", radius=4.0),
        Ellipse(rect=rect, fill="accent", stroke=2.0, opacity=0.25),
        Polygon(points=((0, 0), (9, 0), (9, 9)), fill="deep", opacity=0.5),
        Label(rect=rect, text="1", style=style),
    )
    theme = replace(theme, master=replace(theme.master, ornaments=ornaments[:1]))
    (section,) = deck.sections
    shown = replace(page, layout=replace(page.layout, ornaments=ornaments[1:]))
    hidden = replace(page, layout=replace(page.layout, ornaments=ornaments[1:], shows_master=False))
    drawn = replace(deck, theme=theme, sections=(replace(section, pages=(shown, hidden)),))
    first, second = values_of(drawn)["pages"]
    assert [shape["kind"] for shape in first["ornaments"]] == ["rectangle", "ellipse", "polygon", "label"]
    assert [shape["kind"] for shape in second["ornaments"]] == ["ellipse", "polygon", "label"]
    assert [shape.get("fill") for shape in first["ornaments"]] == ["#EEEEDDFF", "#AA330040", "#00332280", None]
    label = first["ornaments"][-1]
    assert (label["x"], label["y"], label["width"]) == (6.0, 12.0, 25.0)


def test_table_has_rules_and_cells_with_places_of_their_own() -> None:
    deck = laid(SITES).value
    (table,) = [item for item in items_of(deck) if item["kind"] == "table"]
    assert [row["header"] for row in table["rows"]] == [True, False, False]
    for row in table["rows"]:
        for cell, width in zip(row["cells"], table["columns"], strict=True):
            for paragraph in cell["paragraphs"]:
                assert 0 <= paragraph["x"] < width
                assert 0 < paragraph["y"] < row["height"]
    assert [item["shape"]["kind"] for item in items_of(deck) if item["kind"] == "decoration"] == ["stroke"] * 3


def test_chart_says_every_number_and_is_drawn_in_its_own_corner() -> None:
    for kind in ("bar", "line", "doughnut", "waterfall"):
        page = page_of(chart(kind, series("Taux", 12, 15, 11)))
        deck = deck_of(points("Un."))
        (section,) = deck.sections
        (drawn,) = [
            item
            for item in items_of(replace(deck, sections=(replace(section, pages=(page,)),)), 0)
            if item["kind"] == "chart"
        ]
        assert all(number in drawn["alt"] for number in ("12", "15", "11"))
        said = {shape["run"]["text"] for shape in drawn["shapes"] if shape["kind"] == "label"}
        assert {"12 %", "15 %", "11 %"} <= said


def test_picture_is_cropped_by_its_place() -> None:
    deck = deck_of(PictureSlide(key="p", title=span("Une image"), target="wide", alt="Une salle"), album=ALBUM)
    (picture,) = [item for item in items_of(deck) if item["kind"] == "picture"]
    (frame,) = deck.pages[1].pictures
    assert picture["alt"] == "Une salle"
    assert picture["whole-width"] > picture["width"] == frame.rect.width
    assert abs(picture["left"] - (picture["whole-width"] - picture["width"]) / 2) < 1e-9
    assert abs(picture["whole-width"] / picture["whole-height"] - 1600 / 900) < 1e-6


def test_picture_that_says_nothing_has_no_text() -> None:
    deck = deck_of(PictureSlide(key="p", title=span("Une image"), target="wide", alt=" "), album=ALBUM)
    (picture,) = [item for item in items_of(deck) if item["kind"] == "picture"]
    assert picture["alt"] is None


def test_web_link_is_in_the_accent_where_that_can_be_read() -> None:
    linked = Span(runs=(Run(text="ici", href="https://example.org"),))
    deck = deck_of(StatementSlide(key="s", title=linked))
    (section,) = deck.sections
    front, page = section.pages
    colours = []
    for ground in ("paper", "accent"):
        shown = replace(page, layout=replace(page.layout, background=ground))
        (heading, *_) = items_of(replace(deck, sections=(replace(section, pages=(front, shown)),)))
        colours.append(heading["paragraph"]["lines"][0]["runs"][0]["colour"])
    assert colours == ["#AA3300FF", "#111111FF"]


def test_language_of_a_tag_is_what_typst_takes() -> None:
    assert language_of("fr-CA") == ("fr", "CA")
    assert language_of("pt_br") == ("pt", "BR")
    assert language_of("zh-Hant-TW") == ("zh", "TW")
    assert language_of("de") == ("de", None)
    assert language_of("x") == language_of("français") == ("en", None)
