"""What PowerPoint gets: native parts, the theme's colours under every map, links, notes, and nothing hostile."""

from __future__ import annotations

import datetime
import io
import zipfile
from dataclasses import replace

import pytest
from lxml import etree
from pptx import Presentation

from gates.package_rules import package_faults
from tutoslides.layout import lay_out
from tutoslides.model.addresses import web_address
from tutoslides.model.article import Meta
from tutoslides.model.deck import Deck
from tutoslides.model.geometry import Rect
from tutoslides.model.storyboard import (
    AgendaEntry,
    AgendaSlide,
    PointsSlide,
    Span,
    StatementSlide,
    Storyboard,
    StorySection,
    TitleSlide,
)
from tutoslides.model.text import Mark, Run, runs_of
from tutoslides.model.theme import Ellipse, Marker, Panel, Polygon, Theme, Transition
from tutoslides.powerpoint import write_deck
from tutoslides.powerpoint.colours import DEEP_MAP, SCHEME_SLOTS
from tutoslides.powerpoint.languages import full_tag
from tutoslides.powerpoint.writer import layouts_of
from tutoslides.theming import KINDS
from unit.builders import little_theme, span

A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
P = "{http://schemas.openxmlformats.org/presentationml/2006/main}"


def _deck(point: Span, theme: Theme | None = None, **meta: object) -> Deck:
    slides = (
        TitleSlide(key="title", title=span("Le titre")),
        AgendaSlide(key="agenda", title=span("Sommaire"), entries=(AgendaEntry(text=span("Un"), target="p"),)),
        PointsSlide(key="p", title=span("Titre"), points=(point,), notes=(span("Une note."),)),
    )
    front = Meta(language="fr", authors=("Ada Roy",))
    sections = (
        StorySection(name="Début", slides=slides[:2]),
        StorySection(name="Suite & « fin »", slides=slides[2:]),
    )
    board = Storyboard(source="a.md", meta=replace(front, **meta), sections=sections)  # type: ignore[arg-type]  # test facts
    return lay_out(board, theme or little_theme()).value


def _part(deck: bytes, name: str) -> etree._Element:
    with zipfile.ZipFile(io.BytesIO(deck)) as archive:
        return etree.fromstring(archive.read(name))


def _slide(point: Span, number: int = 3) -> etree._Element:
    return _part(write_deck(_deck(point)), f"ppt/slides/slide{number}.xml")


def test_free_text_turns_light_on_a_deep_layout() -> None:
    slots = dict(SCHEME_SLOTS)
    assert (slots[DEEP_MAP["tx1"]], slots[DEEP_MAP["bg1"]]) == ("paper", "deep")


@pytest.mark.parametrize(("transition", "effect"), [("none", None), ("fade", "fade"), ("push", "push")])
def test_slides_change_as_the_theme_says(transition: Transition, effect: str | None) -> None:
    made = write_deck(_deck(span("Un point."), replace(little_theme(), transition=transition)))
    slide = _part(made, "ppt/slides/slide3.xml")
    found = [etree.QName(change[0]).localname for change in slide.findall("{*}transition")]
    assert found == ([effect] if effect else [])
    names = [etree.QName(part).localname for part in slide]
    assert names == sorted(names, key=["cSld", "clrMapOvr", "transition", "timing"].index)


def test_deck_holds_every_kind_and_the_steps_and_variants_that_it_uses() -> None:
    deck = _deck(span("Un point."))
    keys: list[str] = [kind for kind in KINDS if not kind.startswith("missing")]  # nobody looks for them in “New Slide”
    keys.insert(keys.index("large-points") + 1, "large-points+opening")
    assert [layout.key for layout in layouts_of(deck)] == keys
    names = [layout.name for layout in Presentation(io.BytesIO(write_deck(deck))).slide_layouts]
    assert names == keys


def test_slide_carries_words_and_nothing_of_their_look() -> None:
    tree = _slide(
        Span(
            runs=(
                Run(text="un "),
                Run(text="gras", marks=Mark.BOLD),
                Run(text=" et "),
                Run(text="it", marks=Mark.ITALIC),
            )
        )
    )
    assert not [row for row in tree.iter(f"{P}spPr") if len(row)]
    assert [(row.get("b"), row.get("i")) for row in tree.iter(f"{A}rPr") if row.get("b") or row.get("i")] == [
        ("1", None),
        (None, "1"),
    ]


def test_only_the_fitting_inset_is_written_on_a_slide() -> None:
    deck = _deck(span("Un point de quelques mots qui remplit une ligne et demie de la boîte, ou peu s'en faut, ici."))
    tree = _part(write_deck(deck), "ppt/slides/slide3.xml")
    attributes = {key for row in tree.iter(f"{A}bodyPr") for key in row.attrib}
    assert attributes <= {"rIns"}


def test_every_text_says_its_language() -> None:
    tree = _slide(Span(runs=(Run(text="mot "), Run(text="word", language="en"))))
    assert {row.get("lang") for row in tree.iter(f"{A}rPr", f"{A}endParaRPr")} == {"fr-FR", "en-US"}
    assert [full_tag(tag) for tag in ("fr", "fr-ca", "zh-Hant", "eo")] == ["fr-FR", "fr-CA", "zh-Hant", "eo"]


def test_agenda_entry_and_footer_lead_to_their_pages() -> None:
    deck = Presentation(io.BytesIO(write_deck(_deck(span("Un point.")))))
    agenda, points = deck.slides[1], deck.slides[2]
    entry = next(shape for shape in agenda.placeholders if shape.placeholder_format.idx == 1)
    assert entry._element.find(f".//{A}hlinkClick") is None, "a link on words would underline them"
    (area,) = (shape for shape in agenda.shapes if not shape.is_placeholder)
    assert area.click_action.target_slide == points
    assert [str(row.tag).rpartition("}")[2] for row in area._element.nvSpPr.cNvPr.iter()][-1] == "decorative"
    assert area._element.nvSpPr.cNvPr.get("descr") is None, "a screen reader would read the entry twice"
    assert (area.left, area.width) == (entry.left, entry.width)
    assert entry.top <= area.top < area.top + area.height <= entry.top + entry.height
    footer = next(shape for shape in points.placeholders if shape.placeholder_format.idx == 11)
    assert footer.click_action.target_slide == agenda


def test_web_addresses_are_links_and_others_are_text() -> None:
    runs = (Run(text="ici", href="https://example.org/a b?x=1&y=é"), Run(text="là", href="javascript:alert(1)"))
    deck = Presentation(io.BytesIO(write_deck(_deck(Span(runs=runs)))))
    body = next(shape for shape in deck.slides[2].placeholders if shape.placeholder_format.idx == 1)
    addresses = [run.hyperlink.address for run in body.text_frame.paragraphs[0].runs]
    assert addresses == ["https://example.org/a%20b?x=1&y=%C3%A9", None]
    assert web_address(" https://example.org/a%20b ") == "https://example.org/a%20b"


def test_footers_of_master_and_layouts_say_what_the_slides_do() -> None:
    deck = _deck(span("Un point."))
    said = next(filled.text for filled in deck.pages[1].slots if filled.slot.role == "footer")
    content = write_deck(deck)
    names = [f"slideLayouts/slideLayout{number}" for number in range(1, len(layouts_of(deck)) + 1)]
    trees = [_part(content, f"ppt/{name}.xml") for name in ("slideMasters/slideMaster1", *names)]
    shapes = [
        shape for tree in trees for shape in tree.iter(f"{P}sp") if shape.find(f".//{P}ph[@type='ftr']") is not None
    ]
    footers = ["".join(str(row.text) for row in shape.iter(f"{A}t")) for shape in shapes]
    assert footers
    assert set(footers) == {said}


def test_notes_and_sections_are_there() -> None:
    content = write_deck(_deck(span("Un point.")))
    deck = Presentation(io.BytesIO(content))
    assert [slide.has_notes_slide for slide in deck.slides] == [False, False, True]
    notes = deck.slides[2].notes_slide.notes_text_frame
    assert notes is not None
    assert notes.text == "Une note."
    main = _part(content, "ppt/presentation.xml")
    names = [row.get("name") for row in main.iter() if str(row.tag).endswith("}section")]
    assert names == ["Début", "Suite & « fin »"]


def test_line_break_inside_a_paragraph_is_kept() -> None:
    assert len(list(_slide(span("un\ndeux")).iter(f"{A}br"))) == 1


@pytest.mark.parametrize(
    "words",
    ["a\x00b\x0bc", "\ud800 seul", "]]> & < > \" '", "‮retourné", "é" * 5_000, "\ufffe\uffff"],
    ids=["control", "surrogate", "markup", "direction", "long", "noncharacters"],
)
def test_hostile_words_never_break_the_file(words: str) -> None:
    theme = little_theme()
    named = replace(theme, layouts=tuple(replace(layout, name=f'{layout.name} "&<') for layout in theme.layouts))
    assert package_faults(write_deck(_deck(span(f"x {words}"), named))) == []


def test_same_deck_gives_the_same_bytes_and_its_day_as_date() -> None:
    deck = _deck(span("Un point."), date=datetime.date(2026, 3, 1))
    assert write_deck(deck) == write_deck(deck)
    properties = Presentation(io.BytesIO(write_deck(deck))).core_properties
    assert properties.created == datetime.datetime(2026, 3, 1, tzinfo=datetime.UTC).replace(
        tzinfo=properties.created.tzinfo
    )
    assert (properties.title, properties.author, properties.language) == ("Le titre", "Ada Roy", "fr-FR")
    later = write_deck(deck, created=datetime.datetime(2027, 1, 1, tzinfo=datetime.UTC))
    assert later != write_deck(deck)


def test_ornaments_are_decorative_shapes_of_the_layout() -> None:
    rect = Rect(x=10, y=10, width=40, height=20)
    ornaments = (
        Panel(rect=rect, fill="tint"),
        Panel(rect=rect, fill="tint", radius=4),
        Ellipse(rect=rect, fill="accent"),
        Ellipse(rect=rect, fill="accent", stroke=2),
        Polygon(points=((-5, 0), (10, 0), (10, 10)), fill="deep", opacity=0.5),
        Ellipse(rect=rect, fill="accent", opacity=0.2),
    )
    theme = little_theme()
    layouts = tuple(
        replace(layout, ornaments=ornaments, background="deep", shows_master=False) for layout in theme.layouts
    )
    content = write_deck(_deck(span("Un point."), replace(theme, layouts=layouts)))
    assert package_faults(content) == []
    layout = _part(content, "ppt/slideLayouts/slideLayout1.xml")
    assert layout.get("showMasterSp") == "0"
    marks = [row.get("val") for row in layout.iter() if str(row.tag).endswith("}decorative")]
    assert marks == ["1"] * 6
    assert [row.get("val") for row in layout.iter(f"{A}alpha")] == ["50000", "20000"]
    assert layout.find(f".//{A}overrideClrMapping") is not None


def test_markers_become_numbers_or_signs() -> None:
    theme = little_theme()
    for marker, element in ((Marker(colour="accent"), "buAutoNum"), (Marker(colour="accent", character="—"), "buChar")):
        layouts = tuple(
            replace(
                layout,
                slots=tuple(
                    replace(slot, levels=(replace(slot.levels[0], marker=marker, margin=20, hang=20),))
                    for slot in layout.slots
                ),
            )
            for layout in theme.layouts
        )
        content = write_deck(_deck(span("Un point."), replace(theme, layouts=layouts)))
        assert _part(content, "ppt/slideLayouts/slideLayout7.xml").find(f".//{A}{element}") is not None


def test_statement_s_sentence_is_its_title() -> None:
    board = Storyboard(
        source="a.md",
        meta=Meta(language="fr"),
        sections=(StorySection(name="S", slides=(StatementSlide(key="s", title=Span(runs=runs_of("Tout est là."))),)),),
    )
    deck = Presentation(io.BytesIO(write_deck(lay_out(board, little_theme()).value)))
    title = deck.slides[0].shapes.title
    assert title is not None
    assert title.text_frame.text == "Tout est là."
