"""Whole pitches become pages: down the ladder, on to further pages, nothing lost, nothing outside its box."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tutoslides.layout import lay_out
from tutoslides.model.article import Meta
from tutoslides.model.deck import Deck, Page
from tutoslides.model.diagnostics import Reported, codes_of
from tutoslides.model.storyboard import (
    AgendaEntry,
    AgendaSlide,
    CalloutSlide,
    ClosingSlide,
    Origin,
    PointsSlide,
    Slide,
    Span,
    Speaker,
    StatementSlide,
    Storyboard,
    StorySection,
    TitleSlide,
)
from tutoslides.model.text import plain_text, runs_of
from unit.builders import little_theme, span

THEME = little_theme()
POINT = "Un point de quelques mots qui remplit à lui seul une bonne ligne et demie de la boîte."
FRONT = TitleSlide(key="title", title=span("Le titre"))


def _lay_out(*slides: Slide, front: TitleSlide = FRONT) -> Reported[Deck]:
    sections = (StorySection(name="S", slides=(front, *slides)),)
    return lay_out(Storyboard(source="a.md", meta=Meta(language="fr"), sections=sections), THEME)


def _pages(*slides: Slide) -> tuple[Page, ...]:
    return _lay_out(*slides).value.pages[1:]


def _text(page: Page, role: str) -> str | None:
    return next((filled.text for filled in page.slots if filled.slot.role == role), None)


def _points(count: int, title: str = "Titre") -> PointsSlide:
    return PointsSlide(key="p", title=span(title), points=tuple(span(POINT) for _ in range(count)))


@pytest.mark.parametrize(("count", "layouts"), [(1, ["large-points"]), (4, ["points-2"]), (5, ["points-3"])])
def test_largest_step_that_holds_the_text_is_taken(count: int, layouts: list[str]) -> None:
    assert [page.layout.key for page in _pages(_points(count))] == layouts


def test_list_that_is_too_long_is_dealt_out_evenly() -> None:
    reported = _lay_out(_points(7))
    pages = reported.value.pages[1:]
    assert [len(page.slots[1].paragraphs) for page in pages] == [4, 3]
    assert [page.title for page in pages] == ["Titre", "Titre (suite)"]
    assert [(page.key, page.continues) for page in pages] == [("p", None), ("p~2", "p")]
    assert codes_of(reported.diagnostics) == ("slide-split",)
    assert reported.value.language == "fr"


def test_very_long_list_fills_page_after_page() -> None:
    pages = _pages(_points(30))
    assert sum(len(page.slots[1].paragraphs) for page in pages) == 30
    assert pages[2].title == "Titre (suite 2)"
    assert pages[3].continues == "p~3"


def test_one_endless_sentence_goes_on_from_page_to_page_and_is_told() -> None:
    text = "Mot " + " ".join(f"mot{number}" for number in range(3_000)) + "."
    reported = _lay_out(PointsSlide(key="p", title=span("Titre"), points=(span(text), span("Fin."))))
    shown = " ".join(_text(page, "body") or "" for page in reported.value.pages[1:])
    assert shown.split() == f"{text} Fin.".split()
    assert "sentence-split" in codes_of(reported.diagnostics)


def test_word_of_five_hundred_letters_is_told_and_stays_inside() -> None:
    reported = _lay_out(PointsSlide(key="p", title=span("Titre"), points=(span("a" * 500),)))
    assert {"word-broken", "break-unsafe"} <= set(codes_of(reported.diagnostics))
    (page,) = reported.value.pages[1:]
    assert all(line.width <= 360 for paragraph in page.slots[1].paragraphs for line in paragraph.lines)


def test_characters_of_unknown_width_are_told_once() -> None:
    reported = _lay_out(StatementSlide(key="a", title=span("中")), StatementSlide(key="b", title=span("文 中")))
    (finding,) = [one for one in reported.diagnostics if one.code == "characters-unmeasured"]
    assert finding.message.en.endswith("中 文")


def test_heading_too_long_for_its_slot_gets_a_statement_and_leaves_its_first_clause() -> None:
    heading = "Une rubrique au titre déraisonnable, " + " ".join(["que personne ne lira"] * 12)
    statement, content = _pages(_points(1, heading))
    assert statement.layout.kind == "statement"
    assert " ".join(statement.title.split()) == heading
    assert content.title == "Une rubrique au titre déraisonnable,"
    assert (statement.key, content.key) == ("p", "p-content")


def test_heading_cut_inside_a_clause_ends_on_an_ellipsis() -> None:
    _, content = _pages(_points(1, " ".join(["rubrique"] * 40)))
    assert content.title.endswith("rubrique …")


def test_continued_title_is_shortened_where_the_mark_does_not_fit() -> None:
    heading = " ".join(["mot"] * 33)
    pages = _pages(_points(8, heading))
    assert pages[0].title == heading
    assert pages[1].title.endswith("… (suite)")


def test_statement_too_long_for_a_page_goes_on() -> None:
    text = " ".join(f"Phrase numéro {number} de la déclaration." for number in range(30))
    pages = _pages(StatementSlide(key="s", title=span(text)))
    assert len(pages) > 1
    assert " ".join(page.title for page in pages).split() == text.split()


def test_long_quotation_goes_on_with_its_lead_in_first_and_its_speaker_last() -> None:
    text = " ".join(f"Phrase numéro {number} de la citation." for number in range(30))
    callout = CalloutSlide(
        key="c",
        title=span("Titre"),
        kicker=span("Rubrique"),
        quotation=span(text),
        lead_in=span("elle dit"),
        speaker=Speaker(name=span("Ada Roy"), role=span("tutrice")),
    )
    pages = _pages(callout)
    assert len(pages) > 2
    assert [_text(page, "lead-in") for page in pages] == ["elle dit", *[None] * (len(pages) - 1)]
    assert [_text(page, "speaker") for page in pages] == [*[None] * (len(pages) - 1), "Ada Roy\ntutrice"]
    assert " ".join(_text(page, "quotation") or "" for page in pages).split() == text.split()


def test_article_title_too_long_goes_on_as_subtitle_and_statement() -> None:
    title = "Un début de titre, " + " ".join(["qui ne veut pas finir"] * 30)
    front, *statements = _lay_out(front=TitleSlide(key="title", title=span(title))).value.pages
    assert front.title == "Un début de titre,"
    assert statements[0].layout.kind == "statement"
    shown = [front.title, _text(front, "subtitle") or "", *(page.title for page in statements)]
    assert " ".join(shown).split() == title.split()


def test_article_title_too_long_beside_a_given_subtitle_goes_on_as_statement() -> None:
    title = "Un début de titre, " + " ".join(["qui ne veut pas finir"] * 30)
    front, *statements = _lay_out(front=TitleSlide(key="title", title=span(title), subtitle=span("Court"))).value.pages
    assert _text(front, "subtitle") == "Court"
    assert " ".join([front.title, *(page.title for page in statements)]).split() == title.split()


def test_small_text_too_long_is_shortened_and_stands_whole_in_the_notes() -> None:
    authors = ", ".join(f"Autrice Numéro {number}" for number in range(40))
    front = TitleSlide(key="title", title=span("Titre"), byline=(span("Ada Roy"), span(authors), span("2026")))
    reported = _lay_out(front=front)
    page = reported.value.pages[0]
    assert codes_of(reported.diagnostics) == ("text-shortened",)
    assert (_text(page, "byline") or "").endswith(" …")
    notes = " ".join(plain_text(runs) for runs in page.notes)
    assert authors in notes
    assert "2026" in notes


def test_many_small_lines_end_on_the_last_that_fits() -> None:
    front = TitleSlide(key="title", title=span("Titre"), byline=tuple(span(f"Nom {number}") for number in range(9)))
    page = _lay_out(front=front).value.pages[0]
    assert _text(page, "byline") == "Nom 0\nNom 1 …"


def test_long_kicker_is_shortened_and_needs_no_note() -> None:
    slide = replace(_points(1), kicker=span(" ".join(["rubrique"] * 30)))
    (page,) = _pages(slide)
    assert (_text(page, "kicker") or "").endswith(" …")
    assert page.notes == ()


def test_footer_leads_to_the_agenda_or_else_to_the_first_page() -> None:
    agenda = AgendaSlide(key="agenda", title=span("Sommaire"), entries=(AgendaEntry(text=span("Un"), target="p"),))
    with_agenda, without = _pages(agenda, _points(1))[1], _pages(_points(1))[0]
    targets = [page.slots[-2].paragraphs[0].target for page in (with_agenda, without)]
    assert targets == ["agenda", "title"]
    assert _text(without, "footer") == "Le titre"
    assert _text(without, "number") == "2"


def test_footer_is_as_much_of_the_title_as_a_line_holds() -> None:
    front = TitleSlide(key="title", title=span("Un titre qui ne tient pas dans le pied de page de cette petite page"))
    page = _lay_out(_points(1), front=front).value.pages[1]
    footer = _text(page, "footer") or ""
    assert footer.endswith(" …")
    assert front.title.text.startswith(footer.removesuffix(" …"))


def test_theme_without_footers_has_none() -> None:
    sections = (StorySection(name="S", slides=(FRONT, _points(1))),)
    board = Storyboard(source="a.md", meta=Meta(language="fr"), sections=sections)
    deck = lay_out(board, little_theme(footer=False)).value
    assert [filled.slot.role for filled in deck.pages[1].slots] == ["title", "body"]


def test_closing_shows_how_to_reach_the_author() -> None:
    (page,) = _pages(ClosingSlide(key="end", title=span("La fin"), contact=span("ada@example.org")))
    assert _text(page, "contact") == "ada@example.org"


def test_sentences_of_one_block_are_one_paragraph_of_the_notes() -> None:
    notes = tuple(
        Span(runs=runs_of(text), origin=Origin(line=1, block=block, sentence=0))
        for block, text in [(0, "Un."), (0, "Deux."), (1, "Trois.")]
    )
    (page,) = _pages(StatementSlide(key="s", title=span("Titre"), notes=(*notes, span("Sans lieu."))))
    assert [plain_text(runs) for runs in page.notes] == ["Un. Deux.", "Trois.", "Sans lieu."]


def test_items_rows_and_captions_are_paragraphs_of_the_notes() -> None:
    items = [("Ouvrir la séance ;", 5), ("Écouter chacun", 6), ("Décider.", 7)]
    rows = [("Année · Abandons", 9), ("2022 · 22 %", 9)]
    notes = tuple(
        Span(runs=runs_of(text), origin=Origin(line=line, block=line > 7, sentence=number))
        for number, (text, line) in enumerate((*items, *rows))
    )
    (page,) = _pages(StatementSlide(key="s", title=span("Titre"), notes=notes))
    assert [plain_text(runs) for runs in page.notes] == [text for text, _ in (*items, *rows)]


@pytest.mark.parametrize("first", ["« Un. »", "„Eins.“", "»Eins!«", "‘One?’", "(Un…)", "Un :"])
def test_a_sentence_ends_before_closing_marks_in_the_notes_too(first: str) -> None:
    notes = tuple(
        Span(runs=runs_of(text), origin=Origin(line=1, block=0, sentence=number))
        for number, text in enumerate((first, "Deux."))
    )
    (page,) = _pages(StatementSlide(key="s", title=span("Titre"), notes=notes))
    assert [plain_text(runs) for runs in page.notes] == [f"{first} Deux."]


WORDS = st.text(alphabet="abcdéèà '-,.?«»", min_size=1, max_size=80)


@settings(max_examples=60)
@given(title=WORDS, points=st.lists(WORDS, min_size=1, max_size=20), quotation=st.lists(WORDS, min_size=1, max_size=20))
def test_whatever_comes_in_every_line_stays_in_its_slot_and_no_word_is_lost(
    title: str, points: list[str], quotation: list[str]
) -> None:
    said = "x " + " ".join(quotation)
    slides = (
        PointsSlide(key="p", title=span(f"t {title}"), points=tuple(span(f"p {point}") for point in points)),
        CalloutSlide(key="c", title=span("Titre"), quotation=span(said)),
    )
    pages = _pages(*slides)
    for page in pages:
        for filled in page.slots:
            rect = filled.slot.rect
            for paragraph in filled.paragraphs:
                assert all(rect.y <= line.baseline <= rect.bottom for line in paragraph.lines)
                assert all(line.x >= rect.x and line.x + line.width <= rect.right for line in paragraph.lines)
    shown = " ".join(_text(page, "quotation") or "" for page in pages)
    assert shown.split() == said.split()
    body = " ".join(_text(page, "body") or "" for page in pages)
    assert body.split() == " ".join(f"p {point}" for point in points).split()


def test_long_heading_said_again_is_shortened_and_gets_no_slide_of_its_own() -> None:
    heading = " ".join(["rubrique"] * 40)
    slide = replace(_points(1, f"{heading} (suite 2)"), kicker=span(heading))
    (page,) = _pages(slide)
    assert page.title.startswith("rubrique rubrique")
    assert page.title.endswith("rubrique … (suite 2)")


def test_long_title_that_only_begins_as_the_heading_does_is_told_whole() -> None:
    heading = " ".join(["rubrique"] * 40)
    statement, content = _pages(replace(_points(1, f"{heading} entière"), kicker=span(heading)))
    assert " ".join(statement.title.split()) == f"{heading} entière"
    assert content.title.endswith("rubrique …")
