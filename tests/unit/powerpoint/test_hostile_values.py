"""Values that no author means: the file stays whole, and says what it can."""

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
from tutoslides.model.deck import Deck, DeckSection, FilledSlot, Page
from tutoslides.model.storyboard import PointsSlide, Span, Storyboard, StorySection
from tutoslides.model.text import Run, runs_of
from tutoslides.model.theme import Marker, Theme
from tutoslides.powerpoint import write_deck
from tutoslides.powerpoint.languages import full_tag
from unit.builders import little_theme, span

A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
CREATED = "{http://purl.org/dc/terms/}created"
POINTS = "ppt/slides/slide1.xml"


def _deck(point: Span, meta: Meta | None = None, theme: Theme | None = None) -> Deck:
    slide = PointsSlide(key="p", title=span("Titre"), points=(point,))
    sections = (StorySection(name="Section", slides=(slide,)),)
    board = Storyboard(source="a.md", meta=meta or Meta(language="fr"), sections=sections)
    return lay_out(board, theme or little_theme()).value


def _with_body(deck: Deck, body: FilledSlot) -> Deck:
    (section,) = deck.sections
    (page,) = section.pages
    slots = tuple(body if filled.slot.role == "body" else filled for filled in page.slots)
    return replace(deck, sections=(replace(section, pages=(replace(page, slots=slots),)),))


def _body(deck: Deck) -> FilledSlot:
    return next(filled for filled in deck.pages[0].slots if filled.slot.role == "body")


def _part(content: bytes, name: str) -> etree._Element:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return etree.fromstring(archive.read(name))


@pytest.mark.parametrize(
    ("language", "tag"),
    [('en" b="1', "en-US"), ("<é&", "en-US"), ("fr_CA", "fr-CA"), ("", "en-US"), ("-", "en-US"), ('e"<n', "en-US")],
)
def test_language_tag_holds_nothing_but_a_tag(language: str, tag: str) -> None:
    assert full_tag(language) == tag


@pytest.mark.parametrize("language", ['e"<n', 'en" b="1'])
def test_language_of_no_tag_never_reaches_the_markup(language: str) -> None:
    point = Span(runs=(Run(text="mot", language=language),))
    content = write_deck(_deck(point, Meta(language=language)))
    assert package_faults(content) == []
    assert not [row for row in _part(content, POINTS).iter(f"{A}rPr") if row.get("b")]


def test_what_xml_forbids_is_a_blank_in_an_address() -> None:
    assert web_address("https://example.org/\ud800\x00a") == "https://example.org/%20%20a"


@pytest.mark.parametrize(
    "address",
    ["https://[", " https://a.org", "https://a b.org/", "https://a:b:c/", "http://%zz/%", "mailto:x y", 'https://"<>&'],
)
def test_odd_address_never_breaks_the_file(address: str) -> None:
    content = write_deck(_deck(Span(runs=(Run(text="ici", href=address),))))
    assert package_faults(content) == []
    assert Presentation(io.BytesIO(content)).slides[0].shapes.title is not None


@pytest.mark.parametrize("address", ["http://", "https:///x", "https://?a", "mailto:", "http:example", "ftp://a.org"])
def test_address_without_host_or_mailbox_stays_text(address: str) -> None:
    tree = _part(write_deck(_deck(Span(runs=(Run(text="ici", href=address),)))), POINTS)
    assert not [row for row in tree.iter(f"{A}rPr") if row.find(f"{A}hlinkClick") is not None]


@pytest.mark.parametrize("character", ['"', "&", "<"])
def test_marker_may_be_any_character(character: str) -> None:
    theme = little_theme()
    layouts = []
    for layout in theme.layouts:
        style = replace(layout.slots[-1].levels[0], marker=Marker(colour="accent", character=character))
        layouts.append(replace(layout, slots=(*layout.slots[:-1], replace(layout.slots[-1], levels=(style,)))))
    content = write_deck(_deck(span("Un point."), theme=replace(theme, layouts=tuple(layouts))))
    assert package_faults(content) == []
    signs = list(_part(content, "ppt/slideLayouts/slideLayout1.xml").iter(f"{A}buChar"))
    assert {sign.get("char") for sign in signs} == {character}


@pytest.mark.parametrize("level", [1, 3, 12])
def test_level_below_the_slot_s_last_is_its_last_as_it_was_laid_out(level: int) -> None:
    deck = _deck(span("Un point."))
    body = _body(deck)
    deeper = replace(body, paragraphs=tuple(replace(paragraph, level=level) for paragraph in body.paragraphs))
    assert len(body.slot.levels) == 1
    tree = _part(write_deck(_with_body(deck, deeper)), POINTS)
    assert not [row for row in tree.iter(f"{A}pPr") if row.get("lvl")]


def test_second_level_of_a_slot_that_has_two_is_written() -> None:
    deck = _deck(span("Un point."))
    body = _body(deck)
    slot = replace(body.slot, levels=body.slot.levels * 2)
    lower = replace(body, slot=slot, paragraphs=tuple(replace(row, level=5) for row in body.paragraphs))
    tree = _part(write_deck(_with_body(deck, lower)), POINTS)
    assert [row.get("lvl") for row in tree.iter(f"{A}pPr")] == ["1"]


def test_slot_without_words_holds_an_empty_paragraph() -> None:
    deck = _deck(span("Un point."))
    content = write_deck(_with_body(deck, replace(_body(deck), paragraphs=())))
    assert package_faults(content) == []
    bodies = list(_part(content, POINTS).iter("{http://schemas.openxmlformats.org/presentationml/2006/main}txBody"))
    assert [len(body.findall(f"{A}p")) for body in bodies] == [1] * len(bodies)


@pytest.mark.parametrize("day", [datetime.date(1, 1, 1), datetime.date(33, 4, 3), datetime.date(9999, 12, 31)])
def test_any_day_is_a_date_of_four_digits(day: datetime.date) -> None:
    content = write_deck(_deck(span("Un point."), Meta(language="fr", date=day)))
    assert package_faults(content) == []
    assert _part(content, "docProps/core.xml").findtext(CREATED) == f"{day.isoformat()}T00:00:00Z"


def test_time_without_a_zone_is_utc_wherever_the_machine_stands() -> None:
    deck = _deck(span("Un point."))
    naive = datetime.datetime(2026, 3, 1, 12)
    assert write_deck(deck, created=naive) == write_deck(deck, created=naive.replace(tzinfo=datetime.UTC))


def test_moment_of_another_zone_is_told_in_utc() -> None:
    paris = datetime.datetime(2026, 3, 1, 0, 30, tzinfo=datetime.timezone(datetime.timedelta(hours=1)))
    core = _part(write_deck(_deck(span("Un point.")), created=paris), "docProps/core.xml")
    assert core.findtext(CREATED) == "2026-02-28T23:30:00Z"


def test_section_s_name_may_hold_what_xml_cannot() -> None:
    deck = _deck(span("Un point."))
    odd = replace(deck, sections=(*deck.sections, DeckSection(name="a\ud800\x00<&", pages=())))
    content = write_deck(odd)
    names = [
        row.get("name") for row in _part(content, "ppt/presentation.xml").iter() if str(row.tag).endswith("}section")
    ]
    assert names == ["Section", "a  <&"]


def test_deck_without_sections_has_no_section_list() -> None:
    deck = replace(_deck(span("Un point.")), sections=())
    tree = _part(write_deck(deck), "ppt/presentation.xml")
    assert not [row for row in tree.iter() if str(row.tag).endswith("}sectionLst")]


def test_paragraph_of_a_hundred_kilobytes_is_written_whole() -> None:
    words = "mot " * 25_000
    deck = _deck(span("Un point."))
    body = _body(deck)
    long = replace(body, paragraphs=(replace(body.paragraphs[0], runs=runs_of(words)),))
    content = write_deck(_with_body(deck, long))
    shown = Presentation(io.BytesIO(content)).slides[0].placeholders[1]
    assert shown.text_frame.text == words


def test_hostile_notes_are_written() -> None:
    deck = _deck(span("Un point."))
    (section,) = deck.sections
    page: Page = replace(section.pages[0], notes=(runs_of("a\x00\ud800]]>&<"), ()))
    content = write_deck(replace(deck, sections=(replace(section, pages=(page,)),)))
    assert package_faults(content) == []
    assert Presentation(io.BytesIO(content)).slides[0].notes_slide.notes_text_frame.text == "a  ]]>&<\n"
