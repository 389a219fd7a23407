"""What appears on a click, read from the written file, and the other things that compositions bring to a slide."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace

from lxml import etree
from pptx import Presentation

from gates.package_rules import package_faults
from tutoslides.layout import lay_out
from tutoslides.model.article import Meta
from tutoslides.model.deck import Deck
from tutoslides.model.geometry import Rect
from tutoslides.model.storyboard import (
    AskSlide,
    CardsSlide,
    PointsSlide,
    Slide,
    StatementSlide,
    StepsSlide,
    Storyboard,
    StorySection,
)
from tutoslides.model.theme import Label, Marker, TextStyle, Theme
from tutoslides.powerpoint import write_deck
from unit.builders import little_theme, span

A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
P = "{http://schemas.openxmlformats.org/presentationml/2006/main}"
THREE = (span("Un"), span("Deux"), span("Trois"))


def _deck(*slides: Slide, theme: Theme | None = None) -> Deck:
    sections = (StorySection(name="S", slides=slides),)
    board = Storyboard(source="a.md", meta=Meta(language="fr"), sections=sections)
    return lay_out(board, theme or little_theme()).value


def _part(deck: Deck, name: str) -> etree._Element:
    with zipfile.ZipFile(io.BytesIO(write_deck(deck))) as archive:
        return etree.fromstring(archive.read(f"ppt/{name}.xml"))


def _slide(slide: Slide, theme: Theme | None = None) -> etree._Element:
    return _part(_deck(slide, theme=theme), "slides/slide1")


def _clicks(tree: etree._Element) -> list[list[tuple[str | None, str | None]]]:
    """Return what each click brings: shape ids, with the paragraph where it is one."""
    main = tree.find(f".//{P}cTn[@nodeType='mainSeq']/{P}childTnLst")
    assert main is not None
    return [[_target(row) for row in group.iter(f"{P}spTgt")] for group in main]


def _target(row: etree._Element) -> tuple[str | None, str | None]:
    place = row.find(f"{P}txEl/{P}pRg")
    return row.get("spid"), None if place is None else place.get("st")


def _attributes(row: etree._Element) -> dict[str, str]:
    return {str(key): str(value) for key, value in row.attrib.items()}


def _filled(theme: Theme) -> Theme:
    layouts = tuple(
        replace(
            layout,
            slots=tuple(replace(slot, fill="tint") if slot.role.startswith("card-") else slot for slot in layout.slots),
        )
        for layout in theme.layouts
    )
    return replace(theme, layouts=layouts)


def test_slide_without_pauses_has_no_timing() -> None:
    assert _slide(PointsSlide(key="p", title=span("Titre"), points=THREE)).find(f"{P}timing") is None


def test_points_appear_paragraph_by_paragraph() -> None:
    tree = _slide(PointsSlide(key="p", title=span("Titre"), points=THREE, pauses=(1, 2)))
    assert _clicks(tree) == [[("3", "1")], [("3", "2")]]
    (build,) = tree.iter(f"{P}bldP")
    assert _attributes(build) == {"spid": "3", "grpId": "0", "build": "p"}


def test_what_follows_a_pause_comes_along_with_it() -> None:
    tree = _slide(PointsSlide(key="p", title=span("Titre"), points=THREE, pauses=(1,)))
    assert _clicks(tree) == [[("3", "1"), ("3", "2")]]
    effects = [row.get("nodeType") for row in tree.iter(f"{P}cTn") if row.get("presetID")]
    assert effects == ["clickEffect", "withEffect"]


def test_cards_appear_whole_with_their_panels() -> None:
    tree = _slide(CardsSlide(key="c", title=span("Titre"), cards=THREE, pauses=(0, 1, 2)), _filled(little_theme()))
    assert _clicks(tree) == [[("3", None)], [("4", None)], [("5", None)]]
    assert [_attributes(build) for build in tree.iter(f"{P}bldP")] == [
        {"spid": shape, "grpId": "0", "animBg": "1"} for shape in ("3", "4", "5")
    ]


def test_steps_without_panels_appear_as_text() -> None:
    tree = _slide(StepsSlide(key="s", title=span("Titre"), steps=THREE, pauses=(2,)))
    assert [_attributes(build) for build in tree.iter(f"{P}bldP")] == [{"spid": "5", "grpId": "0"}]


def test_timing_stands_where_the_schema_wants_it_and_counts_its_nodes() -> None:
    tree = _slide(PointsSlide(key="p", title=span("Titre"), points=THREE, pauses=(0, 1, 2)))
    assert [etree.QName(row).localname for row in tree] == ["cSld", "clrMapOvr", "timing"]
    ids = [int(row.get("id") or 0) for row in tree.iter(f"{P}cTn")]
    assert ids == sorted(set(ids))
    shapes = {row.get("id") for row in tree.iter(f"{P}cNvPr")}
    assert {row.get("spid") for row in tree.iter(f"{P}spTgt")} <= shapes


def test_decks_with_clicks_and_links_break_no_rule_of_packages() -> None:
    deck = _deck(
        CardsSlide(key="c", title=span("Titre"), cards=THREE, pauses=(0, 1, 2), more="x", seconds=20),
        PointsSlide(key="x", title=span("Annexe"), points=THREE, pauses=(1,), back="c"),
    )
    assert package_faults(write_deck(deck)) == []


def test_slide_leads_to_the_appendix_and_the_appendix_s_foot_leads_back() -> None:
    deck = Presentation(
        io.BytesIO(
            write_deck(
                _deck(
                    StatementSlide(key="s", title=span("Tout est là."), more="x"),
                    PointsSlide(key="x", title=span("Annexe"), points=THREE, back="s"),
                )
            )
        )
    )
    statement, appendix = deck.slides
    more = next(shape for shape in statement.placeholders if shape.placeholder_format.idx == 19)
    assert more.text_frame.text == "Annexe\u00a0→"
    assert more.click_action.target_slide == appendix
    assert more._element.find(f".//{A}r//{A}hlinkClick") is None
    footer = next(shape for shape in appendix.placeholders if shape.placeholder_format.idx == 11)
    assert footer.click_action.target_slide == statement


def test_panel_of_a_card_stands_on_the_layout_and_not_on_the_slide() -> None:
    deck = _deck(CardsSlide(key="c", title=span("Titre"), cards=THREE), theme=_filled(little_theme()))
    slide = _part(deck, "slides/slide1")
    assert not [row for row in slide.iter(f"{P}spPr") if len(row)]
    with zipfile.ZipFile(io.BytesIO(write_deck(deck))) as archive:
        layouts = [etree.fromstring(archive.read(name)) for name in archive.namelist() if "slideLayouts/slide" in name]
    cards = next(tree for tree in layouts if tree.find(f"{P}cSld[@name='cards-3']") is not None)
    fills = [row.find(f"{A}solidFill/{A}schemeClr") for row in cards.iter(f"{P}spPr")]
    assert [fill.get("val") for fill in fills if fill is not None] == ["bg2"] * 3


def test_label_of_a_layout_is_a_decorative_text_in_the_theme_s_face() -> None:
    theme = little_theme()
    style = TextStyle(font="heading", size=44, colour="accent", align="right")
    label = Label(rect=Rect(x=20, y=20, width=60, height=50), text="1 & 2", style=style)
    first, *others = theme.layouts
    layouts = (replace(first, ornaments=(label,)), *others)
    layout = _part(
        _deck(StatementSlide(key="s", title=span("Tout")), theme=replace(theme, layouts=layouts)),
        "slideLayouts/slideLayout1",
    )
    shape = layout.find(f".//{P}sp")
    assert shape is not None
    assert "".join(row.text or "" for row in shape.iter(f"{A}t")) == "1 & 2"
    level = shape.find(f".//{A}lvl1pPr")
    assert level is not None
    assert level.get("algn") == "r"
    assert [row.get("typeface") for row in level.iter(f"{A}latin")] == ["+mj-lt"]
    assert "decorative" in etree.tostring(shape).decode()


def test_reading_time_is_the_first_paragraph_of_the_notes() -> None:
    slide = StatementSlide(key="s", title=span("Tout"), seconds=75)
    notes = Presentation(io.BytesIO(write_deck(_deck(slide)))).slides[0].notes_slide.notes_text_frame
    assert notes is not None
    assert notes.text == "Lecture\u00a0: 1\u00a0min\u00a015\u00a0s"


def test_numbers_that_go_on_start_where_the_page_before_ended() -> None:
    demands = tuple(
        span(f"Une demande qui remplit bien une ligne et demie de sa boîte, la {number}e.") for number in range(14)
    )
    theme = little_theme()
    marker = Marker(colour="accent")
    layouts = tuple(
        replace(
            layout,
            slots=tuple(
                replace(slot, levels=(replace(slot.levels[0], marker=marker),)) if slot.role == "body" else slot
                for slot in layout.slots
            ),
        )
        for layout in theme.layouts
    )
    deck = _deck(AskSlide(key="a", title=span("Titre"), demands=demands), theme=replace(theme, layouts=layouts))
    first, second = (_part(deck, f"slides/slide{number}") for number in (1, 2))
    assert not list(first.iter(f"{A}buAutoNum"))
    assert {row.get("startAt") for row in second.iter(f"{A}buAutoNum")} == {"8"}
    assert package_faults(write_deck(deck)) == []
