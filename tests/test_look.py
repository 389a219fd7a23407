"""What a designer would measure in every built-in theme, on a specimen with short, usual and long words.

The measures are those of `docs/design.md`, in points on `Deck`, on a wide and on a narrow page.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import product
from typing import Literal

import pytest

from tutoslides.files import load_theme_text, theme_names
from tutoslides.layout import lay_out
from tutoslides.model.article import Meta
from tutoslides.model.deck import Deck, FilledSlot, Line, Page
from tutoslides.model.diagnostics import codes_of
from tutoslides.model.geometry import Rect, Size
from tutoslides.model.storyboard import CalloutSlide, ContrastSlide, Slide, Speaker, Storyboard, StorySection
from tutoslides.model.theme import Label, LayoutKind, SlotRole, Theme
from tutoslides.specimen import LENGTHS, specimen
from tutoslides.theming import ITEMS, KINDS, load_theme
from tutoslides.theming.contrast import contrast_ratio, least_contrast
from tutoslides.theming.grounds import colours_behind
from unit.builders import span

WIDE, NARROW = Size(width=960, height=540), Size(width=720, height=540)
LANGUAGES = ("fr", "en")

APART: tuple[SlotRole, ...] = ("kicker", "opening", "more", "footer", "number")
"""Small texts that do not count among a slide's sizes."""

SMALL_PRINT: tuple[SlotRole, ...] = ("more", "footer", "number")

FREE_TITLES: tuple[LayoutKind, ...] = ("title", "statement", "figure", "ask", "divider", "closing")
"""Kinds whose title is the slide, and stands where its size wants it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Decided:
    """What a theme decides for itself.

    Text begins on a column of the grid, on an equal part of columns, or one of `insets` points to the right, where a
    panel's edge would be too near. `speaker` is where a voice's name stands; `panels` tells whether cards are panels,
    which must not be half empty. The narrower the column, the shorter the lines: the fullest of a quotation has between
    the two `fullest_line` characters; of points and statements none has fewer than the first of `full_lines`, and most
    have the second.
    """

    insets: tuple[float, ...] = (0.0,)
    speaker: Literal["below", "beside"] = "below"
    panels: bool = True
    fullest_line: tuple[int, int] = (34, 52)
    full_lines: tuple[int, int] = (20, 30)


USUAL = Decided()
DECIDED = {
    "conseil": Decided(
        insets=(0.0, 8.0, 16.0), speaker="beside", panels=False, fullest_line=(30, 52), full_lines=(16, 21)
    )
}


@pytest.fixture(params=theme_names())
def look(request: pytest.FixtureRequest) -> str:
    """Return the name of each theme by turns."""
    return str(request.param)


@cache
def theme_in(look: str, language: str = "fr", size: Size = WIDE) -> Theme:
    return load_theme(load_theme_text(look), look, language=language, size=size).value


@cache
def deck(look: str, language: str, size: Size = WIDE) -> Deck:
    return lay_out(specimen(language), theme_in(look, language, size)).value


def every_deck(look: str) -> Iterator[tuple[Deck, Size]]:
    for language in LANGUAGES:
        for size in (WIDE, NARROW):
            yield deck(look, language, size), size


def usual_pages(look: str, *kinds: LayoutKind) -> list[Page]:
    pages = [page for language in LANGUAGES for page in deck(look, language).pages]
    return [page for page in pages if page.key.startswith("normal-") and page.layout.kind in kinds]


def lengths(filled: FilledSlot) -> list[int]:
    """Return the characters of a slot's lines, the last one of each paragraph left out."""
    return [len(line.text) for paragraph in filled.paragraphs for line in paragraph.lines[:-1]]


def filled_of(page: Page, role: SlotRole) -> FilledSlot:
    return next(filled for filled in page.slots if filled.slot.role == role)


def test_specimen_shows_every_kind_short_usual_and_long(look: str) -> None:
    for language in LANGUAGES:
        for length in LENGTHS:
            shown = {page.layout.kind for page in deck(look, language).pages if page.key.startswith(length)}
            missed = {kind for kind in KINDS if not kind.startswith("picture")} - shown  # pictures need files
            assert missed <= ({"agenda"} if length != "normal" else set())


def test_usual_words_keep_their_composition_on_a_narrow_page(look: str) -> None:
    for language in LANGUAGES:
        wide, narrow = (
            {page.key: page.layout.kind for page in deck(look, language, size).pages if page.key.startswith("normal-")}
            for size in (WIDE, NARROW)
        )
        assert {key: narrow.get(key) for key in wide} == wide


def test_specimen_is_french_or_english() -> None:
    assert specimen("fr-CA").slides[0].title.text == specimen("fr").slides[0].title.text
    assert specimen("en").slides[0].title.text == specimen("de").slides[0].title.text
    assert specimen("fr").slides[0].title.text != specimen("en").slides[0].title.text
    keys = [slide.key for slide in specimen("fr").slides]
    assert len(keys) == len(set(keys))


def test_words_of_usual_length_never_need_a_second_slide_nor_a_parted_word(look: str) -> None:
    theme = theme_in(look)
    assert not {*codes_of(lay_out(specimen("fr"), theme).diagnostics)} & {
        "word-broken",
        "sentence-split",
        "slide-split",
    }
    assert not [page.key for page in deck(look, "fr").pages if "~" in page.key]


@pytest.mark.parametrize("size", [WIDE, NARROW])
def test_nothing_beside_a_quotation_is_set_larger_than_it_but_a_term(look: str, size: Size) -> None:
    theme = theme_in(look, size=size)
    voices = [layout for layout in theme.layouts if layout.kind in ("callout", "callout-deep", "definition")]
    assert voices
    for layout in voices:
        sizes = {slot.role: slot.style(0).size for slot in layout.slots if slot.role != "title"}
        assert max(sizes.values()) == sizes["quotation"], layout.key


def test_words_begin_on_a_column_of_the_grid_or_on_an_equal_part(look: str) -> None:
    """But for centred ones and for the number that hangs in the margin; a list's marks may hang there, too."""
    grid = tomllib.loads(load_theme_text(look))["grid"]
    (left, right), gutter, columns = grid["margins"], grid["gutter"], grid["columns"]
    for made, size in every_deck(look):
        inner = size.width - left - right
        starts = [left + number * (inner + gutter) / columns for number in range(columns)]
        parts = [
            (start, (size.width - right - start + gutter) / count, count) for start in starts for count in range(2, 6)
        ]
        edges = {*starts, *(start + number * part for start, part, count in parts for number in range(count))}
        allowed = {round(edge + inset, 1) for edge in edges for inset in DECIDED.get(look, USUAL).insets}
        for page in made.pages:
            for filled in page.slots:
                style, edge = filled.slot.style(0), filled.slot.rect.x
                if style.align == "left" and filled.slot.role != "opening":
                    inside = edge + filled.slot.insets.left
                    begins = {round(at, 1) for at in (edge, edge + style.margin, inside, inside + style.margin)}
                    assert begins & allowed, (page.layout.key, filled.slot.role, edge)


def test_nothing_leaves_the_page_or_its_slot(look: str) -> None:
    for made, size in every_deck(look):
        paper = Rect(x=0, y=0, width=size.width, height=size.height)
        for page in made.pages:
            for filled in page.slots:
                assert paper.contains(filled.slot.rect, 0.01)
                inner = filled.slot.rect.inner(filled.slot.insets)
                lines = [line for paragraph in filled.paragraphs for line in paragraph.lines]
                assert all(line.x + line.width <= inner.right + 0.01 for line in lines), (page.key, filled.slot.role)
                assert all(inner.y <= line.baseline <= inner.bottom for line in lines), (page.key, filled.slot.role)


def test_a_slide_shows_three_sizes_at_most(look: str) -> None:
    for made, _ in every_deck(look):
        for page in made.pages:
            shown = {
                filled.slot.style(paragraph.level).size
                for filled in page.slots
                if filled.slot.role not in APART
                for paragraph in filled.paragraphs
            }
            assert len(shown) <= 3, (page.key, shown)


def test_titles_stand_at_one_place(look: str) -> None:
    for made, _ in every_deck(look):
        places = {
            (filled.slot.rect.x, filled.slot.rect.y)
            for page in made.pages
            for filled in page.slots
            if filled.slot.role == "title" and page.layout.kind not in FREE_TITLES
        }
        assert len(places) == 1, places


def test_the_title_of_a_list_is_its_largest_text(look: str) -> None:
    for page in usual_pages(look, "points", "agenda", "appendix"):
        title = filled_of(page, "title").slot.style(0).size
        others = [filled.slot.style(0).size for filled in page.slots if filled.slot.role not in (*APART, "title")]
        assert title >= max(others), page.layout.key


def test_small_print_can_be_read_from_the_last_row(look: str) -> None:
    for made, _ in every_deck(look):
        for page in made.pages:
            for filled in page.slots:
                least = 12 if filled.slot.role in SMALL_PRINT else 14 if page.layout.kind == "appendix" else 16
                assert filled.slot.style(0).size >= least, (page.layout.key, filled.slot.role)


def test_lines_of_points_and_statements_are_as_long_as_the_eye_likes(look: str) -> None:
    found = [
        count
        for page in usual_pages(look, "points", "large-points", "statement")
        for filled in page.slots
        if filled.slot.role == ("title" if page.layout.kind == "statement" else "body")
        for count in lengths(filled)
    ]
    assert found
    assert sum(found) / len(found) >= 30
    least, usual = DECIDED.get(look, USUAL).full_lines
    assert all(least <= count <= 75 for count in found), found
    assert sum(usual <= count for count in found) >= 0.8 * len(found)


@pytest.mark.parametrize("language", LANGUAGES)
def test_lines_of_quotations_are_short_and_even(look: str, language: str) -> None:
    """Of two lines or more, the fullest has up to 48 characters; a balanced one is never shorter than 28."""
    least, most = DECIDED.get(look, USUAL).fullest_line
    for page in deck(look, language).pages:
        if page.layout.kind in ("callout", "callout-deep") and not page.key.startswith("short"):
            (paragraph,) = filled_of(page, "quotation").paragraphs
            counts = [len(line.text) for line in paragraph.lines]
            assert len(counts) == 1 or least <= max(counts) <= most, (page.key, counts)


def test_usual_content_fills_a_good_part_of_the_body_never_all(look: str) -> None:
    for page in usual_pages(
        look, "points", "large-points", "cards-2", "cards-3", "cards-4", "contrast", "contrast-reversed"
    ):
        share = _height(page) / _body_height(page)
        if page.key.endswith("lone-point"):
            continue  # a sentence alone is set like a statement
        assert 0.35 <= share <= 0.92, (page.key, share)
    for page in usual_pages(look, "steps-3", "steps-4", "steps-5"):
        top = min(shape.rect.y for shape in page.layout.ornaments if isinstance(shape, Label))
        bottom = max(line.baseline for filled in page.slots if filled.slot.role in ITEMS for line in _lines(filled))
        assert 0.35 <= (bottom - top) / _body_height(page) <= 0.85, page.key


def test_panels_of_usual_and_long_cards_are_not_half_empty(look: str) -> None:
    """The fullest card of a slide fills at least half of its panel between the insets."""
    for language in LANGUAGES:
        for page in deck(look, language).pages:
            if page.layout.kind not in ("cards-2", "cards-3", "cards-4") or page.key.startswith("short"):
                continue
            if not DECIDED.get(look, USUAL).panels:
                assert not any(filled.slot.fill for filled in _items(page))
                continue
            shares = [
                _text_height(filled) / filled.slot.rect.inner(filled.slot.insets).height for filled in _items(page)
            ]
            assert max(shares) >= 0.5, (page.key, shares)


def test_speaker_stands_right_below_the_words_or_beside_the_first_of_them(look: str) -> None:
    for page in usual_pages(look, "callout", "callout-deep"):
        if any(filled.slot.role == "speaker" for filled in page.slots):
            words, speaker = filled_of(page, "quotation"), filled_of(page, "speaker")
            name = _lines(speaker)[0].baseline
            if DECIDED.get(look, USUAL).speaker == "beside":
                assert speaker.slot.rect.right < words.slot.rect.x, page.key
                assert 0 <= name - _lines(words)[0].baseline <= 60, page.key
            else:
                assert 30 <= name - _lines(words)[-1].baseline <= 100, page.key


PASSAGE = (
    "Nous pensions déplacer le public du samedi ; nous avons vu arriver des gens que nous ne connaissions pas, des "
    "pères seuls, des étudiants, des voisins qui passaient devant la porte depuis vingt ans sans entrer, et qui sont "
    "revenus la semaine suivante avec leurs enfants, leurs cousins et leurs voisins, parce que quelqu’un, à "
    "l’accueil, avait pris le temps de leur montrer les rayons et les salles."
)
"""Seventy words, as people who are asked to tell a story need."""

LONG_ROLE = "chargée de la formation en histoire de l’art des élèves liciers et rentrayeurs du Mobilier national"


@pytest.mark.parametrize(
    ("size", "words", "is_definition"),
    [(WIDE, 70, False), (NARROW, 57, False), (WIDE, 62, True), (NARROW, 45, True)],
)
def test_a_passage_stands_whole_on_one_page_with_all_that_stands_beside_it(
    look: str, size: Size, words: int, *, is_definition: bool
) -> None:
    theme = theme_in(look, size=size)
    speaker = Speaker(name=span("Frédérique Lanoë"), role=span(LONG_ROLE))
    quotation = span(" ".join(PASSAGE.split()[:words]))
    for number, (lead_in, said_by) in enumerate(product((None, span("Une directrice raconte :")), (None, speaker))):
        slide = CalloutSlide(
            key=f"c{number}", title=span("Ouvrir le dimanche"), kicker=span("Ce qui change"), quotation=quotation,
            lead_in=lead_in, speaker=said_by, is_definition=is_definition,
        )  # fmt: skip
        (page,) = lay_out(_storyboard(slide), theme).value.pages
        assert not any("…" in filled.text for filled in page.slots), page.layout.key


def test_one_callout_in_three_has_a_full_page_of_colour(look: str) -> None:
    slides = [page.layout.kind for page in deck(look, "fr").pages if page.layout.kind in ("callout", "callout-deep")]
    assert [number for number, kind in enumerate(slides) if kind == "callout-deep"] == [1, 4, 7]


def test_every_text_can_be_read_on_what_is_behind_it(look: str) -> None:
    for made, _ in every_deck(look):
        palette = made.theme.palette
        for page in made.pages:
            ground = page.layout.background
            for filled in page.slots:
                fill = filled.slot.fill
                behind = colours_behind(
                    filled.slot.rect.inner(filled.slot.insets), ground, page.layout.ornaments, palette
                )
                grounds = (palette.hexadecimal(fill),) if fill else behind
                for style in filled.slot.levels:
                    least = least_contrast(style.size, bold=style.bold)
                    colour = palette.hexadecimal(style.colour)
                    assert min(contrast_ratio(colour, one) for one in grounds) >= least, (page.key, filled.slot.role)


def test_few_lines_end_on_a_word_that_leans_on_the_next(look: str) -> None:
    weak = ("à", "de", "le", "la", "un", "une", "les", "des", "et", "ou", "du", "en", "au")
    ends = [
        line.text.split()[-1].lower()
        for page in deck(look, "fr").pages
        for filled in page.slots
        for paragraph in filled.paragraphs
        for line in paragraph.lines[:-1]
    ]
    assert sum(end in weak for end in ends) <= len(ends) / 8, [end for end in ends if end in weak]


def test_a_short_word_at_a_line_s_end_is_not_traded_for_another_and_a_short_line() -> None:
    theme = theme_in("atelier")
    slide = ContrastSlide(
        key="c",
        title=span("Agir par conviction et responsabilité"),
        denied=span("plutôt que par le simple concours des circonstances"),
        affirmed=span(
            "L’efficacité des dispositifs de formation se construit d’abord grâce à une organisation méthodique, "
            "réfléchie et assumée du tutorat"
        ),
        affirmed_first=True,
    )
    (page,) = lay_out(_storyboard(slide), theme).value.pages
    lines = [line.text for line in _lines(filled_of(page, "affirmed"))]
    assert lines[2:4] == ["d’abord grâce à une", "organisation méthodique,"]


def _storyboard(slide: Slide) -> Storyboard:
    return Storyboard(source="look", meta=Meta(language="fr"), sections=(StorySection(name="1", slides=(slide,)),))


def _items(page: Page) -> list[FilledSlot]:
    return [filled for filled in page.slots if filled.slot.role in ITEMS]


def _lines(filled: FilledSlot) -> list[Line]:
    return [line for paragraph in filled.paragraphs for line in paragraph.lines]


def _body_height(page: Page) -> float:
    """Return how much lies between the place of the title and the foot."""
    return filled_of(page, "number").slot.rect.y - filled_of(page, "title").slot.rect.bottom


def _height(page: Page) -> float:
    """Return how high the content of a body slide stands: its panels, or the lines of its points."""
    items = _items(page)
    if items:
        return max(item.slot.rect.bottom for item in items) - min(item.slot.rect.y for item in items)
    return _text_height(filled_of(page, "body"))


def _text_height(filled: FilledSlot) -> float:
    lines = _lines(filled)
    size = filled.slot.style(0).size
    return lines[-1].baseline - lines[0].baseline + size
