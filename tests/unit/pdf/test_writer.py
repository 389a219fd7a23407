"""The PDF of a deck: its bookmarks, links, letters and bytes; pictures of any width."""

from __future__ import annotations

import datetime
import io
from dataclasses import replace

import pytest
from PIL import Image

from tutoslides.model.diagnostics import codes_of
from tutoslides.model.storyboard import AgendaEntry, AgendaSlide, CalloutSlide, PictureSlide, Span, StatementSlide
from tutoslides.model.text import Mark, Run
from tutoslides.pdf import was_pdf_edited, was_png_edited, write_pdf, write_pictures
from tutoslides.pdf.fonts import machine_fonts
from tutoslides.pdf.typesetting import Sheet, TypesettingError
from unit.builders import span
from unit.pdf.reading import Link, deck_of, opened, points
from unit.pictures.made import SVG_NAMES, album_of, drawing, encoded, photograph, svg

ALBUM = album_of(
    wide=encoded(photograph(1600, 900), "JPEG"), chart=encoded(drawing(400, 100)), vector=svg()
)  # fmt: skip

NOON = datetime.datetime(2026, 3, 31, 12)


def test_pages_hold_the_words_of_the_deck() -> None:
    first, second = opened(write_pdf(deck_of(points("Un premier point.", "Un second."))).value).letters
    assert "Letitre" in "".join(first.split())
    assert "Despoints" in "".join(second.split())
    assert "Unpremierpoint.Unsecond." in "".join(second.split())


def test_same_deck_gives_the_same_bytes_and_no_finding() -> None:
    deck = deck_of(points("Un point."))
    first, second = write_pdf(deck), write_pdf(deck)
    assert first.value == second.value
    assert first.diagnostics == ()
    assert was_pdf_edited(first.value) is False


def test_time_in_the_properties_is_the_one_asked_for_in_whatever_zone() -> None:
    deck = deck_of()
    berlin = NOON.replace(hour=13, tzinfo=datetime.timezone(datetime.timedelta(hours=1)))
    plain, zoned = (write_pdf(deck, created=moment).value for moment in (NOON, berlin))
    assert b"D:20260331120000" in plain
    assert plain == zoned
    assert b"D:20000101000000" in write_pdf(deck).value


def test_sections_and_titles_are_bookmarks_and_a_section_that_no_title_says_is_one_too() -> None:
    deck = deck_of(points("Un point.", key="a", title="Premier"))
    (section,) = deck.sections
    others = (
        replace(section, name="Deuxième", pages=(replace(section.pages[1], key="b"),)),
        replace(section, name="Premier", pages=(replace(section.pages[1], key="c"),)),
    )
    bookmarks = opened(write_pdf(replace(deck, sections=(section, *others))).value).bookmarks
    assert bookmarks == (
        (1, "Le titre"), (2, "Premier"), (1, "Deuxième"), (2, "Premier"), (1, "Premier"),
    )  # fmt: skip


def test_bookmark_of_a_title_of_several_lines_parts_its_words() -> None:
    title = "Un titre si long qu'il ne tient pas sur une seule ligne de la page"
    _, (_, shown) = opened(write_pdf(deck_of(points("Un point.", title=title))).value).bookmarks
    assert shown == title


def test_agenda_leads_to_its_pages_and_the_footer_back_to_it() -> None:
    entries = (AgendaEntry(text=span("La suite"), target="b"), AgendaEntry(text=span("Perdu"), target="nowhere"))
    agenda = AgendaSlide(key="agenda", title=span("Sommaire"), entries=entries)
    deck = deck_of(agenda, points("Un point.", key="a"), points("Un autre.", key="b", title="La suite"))
    links = opened(write_pdf(deck).value).links
    assert Link(address=None, page=4) in links[1]
    assert links[2] == (Link(address=None, page=2),)


def test_web_link_leads_to_its_address_and_a_script_nowhere() -> None:
    runs = (
        Run(text="un site", href="https://example.org/?a=1&b=é"),
        Run(text=" et "),
        Run(text="un piège", href="javascript:alert(1)"),
    )
    deck = deck_of(StatementSlide(key="s", title=Span(runs=runs)))
    assert opened(write_pdf(deck).value).links[1][0] == Link(address="https://example.org/?a=1&b=%C3%A9", page=None)


def test_quotation_keeps_its_marks_and_letters_are_not_joined() -> None:
    runs = (Run(text="Une affirmation "), Run(text="finale", marks=Mark.ITALIC))
    deck = deck_of(CalloutSlide(key="c", title=span("Un titre"), quotation=Span(runs=runs)))
    letters = opened(write_pdf(deck).value).letters[1]
    assert "Uneaffirmationfinale" in "".join(letters.split())


def test_character_without_a_font_is_told_and_the_file_is_written_nevertheless() -> None:
    deck = deck_of(points("Un signe \u0378 que personne n'a."))
    made = write_pdf(deck)
    assert codes_of(made.diagnostics) == ("character-without-font",)
    assert "U+0378" in made.diagnostics[0].message.en
    assert "U+0378" in made.diagnostics[0].message.fr
    assert len(opened(made.value).letters) == 2
    assert codes_of(write_pictures(deck, width=200).diagnostics) == ("character-without-font",)


def test_pictures_of_every_kind_are_in_the_file_with_their_texts() -> None:
    names = ("wide", "chart", "vector")
    slides = (PictureSlide(key=name, title=span(name), target=name, alt=f"Voici {name}") for name in names)
    deck = deck_of(*slides, album=ALBUM)
    assert {media.kind for media in deck.media} == {"png", "jpeg", "svg"}
    made = write_pdf(deck)
    assert made.diagnostics == ()
    assert made.value.count(b"/Subtype/Image") >= 2
    assert len(write_pictures(deck, width=100).value) == 4


@pytest.mark.parametrize("family", ["Nobody's Font", "Arial", "sans-serif"])
def test_words_in_a_drawing_are_shown_in_whatever_font(family: str) -> None:
    words = f'<text x="5" y="20" font-family="{family}" font-size="12">Les mots</text>'
    album = album_of(words=f'<svg {SVG_NAMES} width="200" height="50">{words}</svg>'.encode())
    slide = PictureSlide(key="p", title=span("Un dessin"), target="words", alt="Des mots")
    deck = deck_of(slide, album=album)
    made = write_pictures(deck, width=800)
    assert made.diagnostics == ()
    rect, scale = deck.pages[1].pictures[0].rect, 800 / deck.theme.size.width
    place = (rect.x * scale, rect.y * scale, rect.right * scale, rect.bottom * scale)
    levels = Image.open(io.BytesIO(made.value[1])).convert("L").crop(place).histogram()
    assert sum(levels[:60]) > 20
    assert sum(levels[200:]) > 1_000


def test_fault_in_a_program_of_ours_is_no_finding() -> None:
    deck = deck_of()
    with pytest.raises(TypesettingError, match="title"):
        Sheet(program="deck", values={"pages": []}, deck=deck, fonts=machine_fonts()).to_pdf(NOON)


def test_file_says_nothing_that_poppler_complains_of() -> None:
    assert b"/Suspects" not in write_pdf(deck_of()).value


@pytest.mark.parametrize("width", [100, 1_000, 1_999])
def test_pictures_are_as_wide_as_asked_for_and_marked(width: int) -> None:
    pictures = write_pictures(deck_of(points("Un point.")), width=width).value
    sizes = [Image.open(io.BytesIO(picture)).size for picture in pictures]
    assert sizes == [(width, round(width * 3 / 4))] * 2
    assert [was_png_edited(picture) for picture in pictures] == [False, False]


def test_deck_of_one_page_is_one_picture() -> None:
    assert len(write_pictures(deck_of(), width=100).value) == 1
