"""What a slide inherits, read from the written file: its places from the layout, its colours through the maps."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

import pytest
from lxml import etree

from tutoslides.layout import lay_out
from tutoslides.model.article import Meta
from tutoslides.model.deck import Deck
from tutoslides.model.storyboard import (
    AgendaEntry,
    AgendaSlide,
    CalloutSlide,
    ClosingSlide,
    PointsSlide,
    Slide,
    Span,
    Speaker,
    StatementSlide,
    Storyboard,
    StorySection,
    TitleSlide,
)
from tutoslides.model.text import Mark, Run
from tutoslides.model.theme import ColourRole, Layout, Slot, Theme
from tutoslides.powerpoint import write_deck
from tutoslides.powerpoint.writer import layouts_of
from unit.builders import PALETTE, little_theme, span

A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
P = "{http://schemas.openxmlformats.org/presentationml/2006/main}"

SLIDES: tuple[Slide, ...] = (
    TitleSlide(key="title", title=span("Le titre"), subtitle=span("Le sous-titre"), byline=(span("Ada Roy"),)),
    AgendaSlide(key="agenda", title=span("Sommaire"), entries=(AgendaEntry(text=span("Un"), target="p"),)),
    PointsSlide(key="p", title=span("Un"), points=(span("Un point"),), notes=(span("Une note."),)),
    CalloutSlide(
        key="c",
        title=span("Une voix"),
        kicker=span("Un"),
        quotation=span("Tout est dit."),
        lead_in=span("elle dit"),
        speaker=Speaker(name=span("Ada Roy"), role=span("tutrice")),
    ),
    StatementSlide(key="s", title=span("Tout est là."), kicker=span("Un")),
    ClosingSlide(key="end", title=span("La fin"), contact=span("ada@example.org")),
)
COLOURS: tuple[ColourRole, ...] = ("ink", "paper", "accent", "deep", "tint", "muted")


def _theme() -> Theme:
    """Return the little theme, every other layout on a deep ground, the slots in all six colours."""
    theme = little_theme()
    layouts = tuple(
        replace(
            layout,
            background="deep" if number % 2 else "paper",
            slots=tuple(_coloured(slot, COLOURS[(number + at) % 6]) for at, slot in enumerate(layout.slots)),
        )
        for number, layout in enumerate(theme.layouts)
    )
    return replace(theme, layouts=layouts)


def _coloured(slot: Slot, colour: ColourRole) -> Slot:
    return replace(slot, levels=tuple(replace(style, colour=colour) for style in slot.levels))


@cache
def _deck() -> Deck:
    sections = (StorySection(name="S", slides=SLIDES),)
    board = Storyboard(source="a.md", meta=Meta(language="fr"), sections=sections)
    return lay_out(board, _theme()).value


@cache
def _file() -> zipfile.ZipFile:
    return zipfile.ZipFile(io.BytesIO(write_deck(_deck())))


def _part(name: str) -> etree._Element:
    return etree.fromstring(_file().read(f"ppt/{name}.xml"))


def _layouts() -> Iterator[tuple[Layout, etree._Element]]:
    for number, layout in enumerate(layouts_of(_deck()), 1):
        yield layout, _part(f"slideLayouts/slideLayout{number}")


def _layout_of(slide: int) -> etree._Element:
    links = etree.fromstring(_file().read(f"ppt/slides/_rels/slide{slide}.xml.rels"))
    target = next(str(link.get("Target")) for link in links if str(link.get("Type")).endswith("/slideLayout"))
    return _part(target.removeprefix("../").removesuffix(".xml"))


def _colour_of(name: str, layout: etree._Element) -> str:
    """Return the colour that a scheme colour's name is on a layout, as a renderer finds it."""
    mapping = layout.find(f".//{A}overrideClrMapping")
    mapping = _part("slideMasters/slideMaster1").find(f"{P}clrMap") if mapping is None else mapping
    assert mapping is not None
    colour = _part("theme/theme1").find(f".//{A}{mapping.get(name, name)}/{A}srgbClr")
    assert colour is not None
    return str(colour.get("val"))


def test_text_of_every_layout_has_its_palette_colour_on_light_and_on_deep_ground() -> None:
    grounds = set()
    for layout, tree in _layouts():
        grounds.add(layout.background)
        for slot, shape in zip(layout.slots, tree.iter(f"{P}sp"), strict=True):
            names = {
                str(row.get("val")) for row in shape.iterfind(f".//{A}lvl1pPr/{A}defRPr/{A}solidFill/{A}schemeClr")
            }
            assert [_colour_of(name, tree) for name in names] == [PALETTE.hexadecimal(slot.levels[0].colour)]
    assert grounds == {"paper", "deep"}


def test_a_link_can_be_read_on_light_and_on_deep_ground() -> None:
    assert {
        layout.background: (_colour_of("hlink", tree), _colour_of("folHlink", tree)) for layout, tree in _layouts()
    } == {
        "paper": (PALETTE.hexadecimal("accent"), PALETTE.hexadecimal("muted")),
        "deep": (PALETTE.hexadecimal("paper"), PALETTE.hexadecimal("tint")),
    }


def test_ground_of_every_layout_has_its_palette_colour() -> None:
    for layout, tree in _layouts():
        ground = tree.find(f".//{P}bg//{A}schemeClr")
        assert ground is not None
        assert _colour_of(str(ground.get("val")), tree) == PALETTE.hexadecimal(layout.background)


@pytest.mark.parametrize("number", range(1, len(SLIDES) + 1))
def test_every_placeholder_of_a_slide_is_one_of_its_layout(number: int) -> None:
    known = [_identity(row) for row in _layout_of(number).iter(f"{P}ph")]
    used = [_identity(row) for row in _part(f"slides/slide{number}").iter(f"{P}ph")]
    assert used
    assert set(used) <= set(known)
    assert len(set(used)) == len(used), "no two texts in one placeholder"


def _identity(row: etree._Element) -> tuple[str | None, str | None]:
    return row.get("type"), row.get("idx")


def test_kinds_of_placeholders_are_those_that_powerpoint_s_outline_knows() -> None:
    kinds = [[row.get("type") for row in _part(f"slides/slide{number}").iter(f"{P}ph")] for number in (1, 2, 4, 6)]
    assert kinds == [
        ["ctrTitle", "subTitle", "body"],
        ["title", "body", "ftr", "sldNum"],
        ["title", "body", "body", "body", "body", "ftr", "sldNum"],
        ["title", "body"],
    ]


def test_only_the_title_layout_has_a_kind_of_its_own() -> None:
    assert {(layout.kind == "title", tree.get("type")) for layout, tree in _layouts()} == {
        (True, "title"),
        (False, None),
    }


def test_every_run_of_every_part_says_its_language() -> None:
    for name in _file().namelist():
        if name.startswith("ppt/") and name.endswith(".xml"):
            tree = etree.fromstring(_file().read(name))
            runs = [*tree.iter(f"{A}r"), *tree.iter(f"{A}fld"), *tree.iter(f"{A}br")]
            assert all(run.find(f"{A}rPr[@lang]") is not None for run in runs), name


def test_emphasis_in_a_bold_text_is_regular() -> None:
    theme = little_theme()
    layouts = tuple(
        replace(
            layout, slots=tuple(replace(slot, levels=(replace(slot.levels[0], bold=True),)) for slot in layout.slots)
        )
        for layout in theme.layouts
    )
    title = Span(runs=(Run(text="Tout "), Run(text="est", marks=Mark.BOLD), Run(text=" là", marks=Mark.ITALIC)))
    slides = (StatementSlide(key="s", title=title),)
    board = Storyboard(source="a.md", meta=Meta(language="fr"), sections=(StorySection(name="S", slides=slides),))
    content = write_deck(lay_out(board, replace(theme, layouts=layouts)).value)
    with zipfile.ZipFile(io.BytesIO(content)) as file:
        tree = etree.fromstring(file.read("ppt/slides/slide1.xml"))
    marks = [(row.get("b"), row.get("i")) for row in tree.iterfind(f".//{A}r/{A}rPr")]
    assert marks[:3] == [(None, None), ("0", None), (None, "1")]


def test_address_that_is_linked_twice_is_one_relationship() -> None:
    address = "https://example.org/"
    runs = (Run(text="ici", href=address), Run(text=" et "), Run(text="là", href=address))
    slides = (PointsSlide(key="p", title=span("Titre"), points=(Span(runs=runs),)),)
    board = Storyboard(source="a.md", meta=Meta(language="fr"), sections=(StorySection(name="S", slides=slides),))
    with zipfile.ZipFile(io.BytesIO(write_deck(lay_out(board, little_theme()).value))) as file:
        links = etree.fromstring(file.read("ppt/slides/_rels/slide1.xml.rels"))
        tree = etree.fromstring(file.read("ppt/slides/slide1.xml"))
    assert [link.get("Target") for link in links].count(address) == 1
    assert len(list(tree.iterfind(f".//{A}r//{A}hlinkClick"))) == 2
