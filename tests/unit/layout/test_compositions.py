"""Cards, steps, contrasts, figures, demands: each in its places, and what they become where those are too small."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tutoslides.layout import lay_out
from tutoslides.layout.parts import sides_of
from tutoslides.model.article import Meta
from tutoslides.model.deck import Deck, Page
from tutoslides.model.diagnostics import Reported, codes_of
from tutoslides.model.storyboard import (
    AgendaEntry,
    AgendaSlide,
    AskSlide,
    CalloutSlide,
    CardsSlide,
    ContrastSlide,
    DividerSlide,
    FigureSlide,
    PointsSlide,
    ReferencesSlide,
    Slide,
    StatementSlide,
    StepsSlide,
    Storyboard,
    StorySection,
    TitleSlide,
)
from tutoslides.model.theme import Marker, Slot, Theme
from unit.builders import little_theme, span

THEME = little_theme()
LONG = "Un point de quelques mots qui remplit à lui seul une bonne ligne et demie de la boîte, et bien plus encore."
FRONT = TitleSlide(key="title", title=span("Le titre"))


def _lay_out(*slides: Slide) -> Reported[Deck]:
    sections = (StorySection(name="S", slides=(FRONT, *slides)),)
    return lay_out(Storyboard(source="a.md", meta=Meta(language="fr"), sections=sections), THEME)


def _pages(*slides: Slide) -> tuple[Page, ...]:
    return _lay_out(*slides).value.pages[1:]


def _text(page: Page, role: str) -> str | None:
    return next((filled.text for filled in page.slots if filled.slot.role == role), None)


def _clicks(page: Page) -> list[int]:
    own = ("title", "kicker", "more", "footer", "number")
    return [paragraph.click for slot in page.slots if slot.slot.role not in own for paragraph in slot.paragraphs]


def _bare(text: str | None) -> str:
    """Return a text with ordinary blanks for those that are bound so that no short word ends a line."""
    return (text or "").replace("\u00a0", " ")


def _cards(*texts: str, **more: object) -> CardsSlide:
    slide = CardsSlide(key="c", title=span("Titre"), cards=tuple(map(span, texts)))
    return replace(slide, **more)  # type: ignore[arg-type]  # what the test is about


def _steps(*texts: str) -> StepsSlide:
    return StepsSlide(key="s", title=span("Titre"), steps=tuple(map(span, texts)))


def _contrast(denied: str, affirmed: str, *, first: bool = False) -> ContrastSlide:
    return ContrastSlide(
        key="k", title=span("Titre"), denied=span(denied), affirmed=span(affirmed), affirmed_first=first
    )


@pytest.mark.parametrize("count", [2, 3, 4])
def test_every_card_has_a_place_of_its_own(count: int) -> None:
    texts = ["Un", "Deux", "Trois", "Quatre"][:count]
    (page,) = _pages(_cards(*texts))
    assert page.layout.key == f"cards-{count}"
    assert [_text(page, f"card-{number}") for number in range(1, count + 1)] == texts


@pytest.mark.parametrize("count", [3, 4, 5])
def test_every_step_has_a_place_of_its_own(count: int) -> None:
    texts = ["Un", "Deux", "Trois", "Quatre", "Cinq"][:count]
    (page,) = _pages(_steps(*texts))
    assert page.layout.key == f"steps-{count}"
    assert [_text(page, f"step-{number}") for number in range(1, count + 1)] == texts


def test_all_cards_of_a_slide_are_of_one_size() -> None:
    (page,) = _pages(_cards("Un", "Un texte un peu plus long qui demande à la carte la plus petite des tailles", "Un"))
    sizes = {slot.slot.style(0).size for slot in page.slots if slot.slot.role.startswith("card-")}
    assert page.layout.kind == "cards-3"
    assert len(sizes) == 1


@pytest.mark.parametrize(
    "slide",
    [
        _cards("Un", LONG * 3, "Trois"),
        _cards("Un", LONG * 3, "Trois", "Quatre"),
        _steps("Un", LONG * 3, "Trois"),
        _cards("Un", "Deux", "Trois", "Quatre", "Cinq"),
        _steps("Un", "Deux"),
        _cards("Un", "Deux", "  "),
        _cards("anticonstitutionnellement", "Deux", "Trois", "Quatre"),
        _contrast(LONG * 4, "mais Deux"),
        _contrast("", "mais Deux"),
    ],
    ids=["too long", "four", "steps", "too many", "too few", "nothing in one", "word too wide", "contrast", "one side"],
)
def test_what_has_no_place_becomes_points_with_every_word(slide: CardsSlide | StepsSlide | ContrastSlide) -> None:
    reported = _lay_out(slide)
    pages = reported.value.pages[1:]
    match slide:
        case CardsSlide():
            spans = slide.cards
        case StepsSlide():
            spans = slide.steps
        case ContrastSlide():
            spans = (slide.denied, slide.affirmed)
    assert {page.layout.kind for page in pages} <= {"points", "large-points"}
    shown = " ".join(_text(page, "body") or "" for page in pages)
    assert shown.replace("-", "").split() == " ".join(span.text for span in spans).split()
    assert ("slide-split" in codes_of(reported.diagnostics)) == (len(pages) > 1)


def test_what_holds_comes_first_where_the_article_says_so() -> None:
    first, reversed_order = _pages(_contrast("Non", "mais oui"), _contrast("plutôt que non", "Oui", first=True))
    assert [filled.slot.role for filled in first.slots][1:3] == ["denied", "affirmed"]
    assert [filled.slot.role for filled in reversed_order.slots][1:3] == ["affirmed", "denied"]
    (points,) = _pages(_contrast("plutôt que non", LONG * 5, first=True))
    assert _bare(_text(points, "body")).splitlines() == [LONG * 5, "plutôt que non"]


def test_figure_stands_beside_its_sentence() -> None:
    (page,) = _pages(FigureSlide(key="f", title=span("Il en part 62 %."), figure=span("62\u00a0%"), kicker=span("R")))
    assert (page.layout.key, page.title) == ("figure+kicker", "Il en part 62\u00a0%.")
    assert _text(page, "figure") == "62\u00a0%"


@pytest.mark.parametrize(
    ("sentence", "figure", "kinds"),
    [
        ("Il en part 62 % avant la troisième semaine de la formation. " * 4, "62\u00a0%", {"statement"}),
        ("Il a coûté 12 345 678 900 euros.", "12\u00a0345\u00a0678\u00a0900", {"statement"}),
        ("Il a coûté cher.", "12\u00a0345\u00a0678\u00a0900 euros", {"large-points"}),
    ],
    ids=["long sentence", "long figure", "figure of its own"],
)
def test_figure_without_room_becomes_its_sentence(sentence: str, figure: str, kinds: set[str]) -> None:
    pages = _pages(FigureSlide(key="f", title=span(sentence.strip()), figure=span(figure), more="x", seconds=5))
    assert {page.layout.kind for page in pages} == kinds
    assert pages[0].seconds == 5
    said = " ".join(f"{page.title} {_text(page, 'body') or ''}" for page in pages)
    assert " ".join(said.split()).startswith(sentence.strip())
    assert " ".join(figure.split()) in " ".join(said.split())


def test_long_heading_of_cards_gets_a_statement_and_leaves_its_first_clause() -> None:
    heading = "Une rubrique au titre déraisonnable, " + " ".join(["que personne ne lira"] * 12)
    statement, cards = _pages(replace(_cards("Un", "Deux"), title=span(heading)))
    assert (statement.layout.kind, cards.layout.kind) == ("statement", "cards-2")
    assert cards.title == "Une rubrique au titre déraisonnable,"


def test_term_and_its_meaning_are_a_layout_of_their_own() -> None:
    slide = CalloutSlide(key="d", title=span("Tutorat"), quotation=span("un accompagnement"), is_definition=True)
    (page,) = _pages(slide)
    assert (page.layout.key, page.title, _text(page, "quotation")) == ("definition", "Tutorat", "un accompagnement")


def test_few_points_are_large_until_they_do_not_fit() -> None:
    few, many, long = _pages(
        *(
            PointsSlide(key=f"p{number}", title=span("Titre"), points=tuple(map(span, points)))
            for number, points in enumerate((["Un", "Deux"], ["Un", "Deux", "Trois"], [LONG * 4]))
        )
    )
    assert [page.layout.kind for page in (few, many)] == ["large-points", "points"]
    assert _bare(long.slots[1].text) == LONG * 4


def test_few_points_too_long_for_a_page_flow_on_as_points() -> None:
    pages = _pages(PointsSlide(key="p", title=span("Titre"), points=(span(LONG * 8), span(LONG * 8))))
    assert len(pages) > 1
    assert {page.layout.kind for page in pages} == {"points"}


def test_demands_are_numbered_and_one_alone_is_not() -> None:
    two, one = _pages(
        AskSlide(key="a", title=span("Décision attendue"), demands=(span("Un"), span("Deux")), lead_in=span("il faut")),
        AskSlide(key="b", title=span("Décision attendue"), demands=(span("Un"),), kicker=span("Rubrique"), more="x"),
    )
    assert [paragraph.level for paragraph in two.slots[2].paragraphs] == [0, 0]
    assert (two.layout.key, one.layout.key) == ("ask+lead-in", "ask")
    assert [paragraph.level for paragraph in one.slots[1].paragraphs] == [1]


def test_agenda_marks_the_decision_asked_for() -> None:
    entries = (
        AgendaEntry(text=span("Un"), target="p"),
        AgendaEntry(text=span("Décision"), target="a", is_ask=True),
    )
    (page,) = _pages(AgendaSlide(key="g", title=span("Sommaire"), entries=entries, kicker=span("Rubrique")))
    assert page.layout.key == "agenda"
    assert [(entry.level, entry.target) for entry in page.slots[1].paragraphs] == [(0, "p"), (1, "a")]


def test_heading_alone_and_sources_have_layouts_of_their_own() -> None:
    sources = ReferencesSlide(key="r", title=span("Références"), entries=tuple(span(LONG) for _ in range(9)))
    divider, *pages = _pages(DividerSlide(key="d", title=span("Installer")), sources)
    assert (divider.layout.kind, divider.title) == ("divider", "Installer")
    assert {page.layout.kind for page in pages} == {"appendix"}
    assert sum(len(page.slots[1].paragraphs) for page in pages) == 9


def test_slide_leads_to_the_appendix_and_the_appendix_back() -> None:
    slide, appendix, agenda = _pages(
        _cards("Un", "Deux", more="x"),
        PointsSlide(key="x", title=span("Annexe"), points=(span("Un"),), back="c"),
        AgendaSlide(key="g", title=span("Sommaire"), entries=(AgendaEntry(text=span("Un"), target="c"),)),
    )
    assert slide.layout.key == "cards-2+opening+more"
    (link,) = next(filled.paragraphs for filled in slide.slots if filled.slot.role == "more")
    assert (link.text, link.target) == ("Annexe\u00a0→", "x")
    targets = [page.slots[-2].paragraphs[0].target for page in (slide, appendix, agenda)]
    assert targets == ["g", "c", "g"]


def test_link_to_the_appendix_stands_on_the_last_page_of_a_slide() -> None:
    points = tuple(span(LONG) for _ in range(12))
    pages = _pages(PointsSlide(key="p", title=span("Titre"), points=points, more="x"))
    assert len(pages) > 1
    assert [_text(page, "more") is not None for page in pages] == [*[False] * (len(pages) - 1), True]


@pytest.mark.parametrize(
    ("pauses", "clicks"),
    [((), [0, 0, 0]), ((0, 1, 2), [1, 2, 3]), ((1, 2), [0, 1, 2]), ((1,), [0, 1, 1]), ((0,), [1, 1, 1])],
)
def test_what_pauses_appears_on_a_click_and_what_follows_comes_along(
    pauses: tuple[int, ...], clicks: list[int]
) -> None:
    texts = tuple(map(span, ("Un", "Deux", "Trois")))
    for slide in (
        PointsSlide(key="p", title=span("Titre"), points=texts, pauses=pauses),
        CardsSlide(key="c", title=span("Titre"), cards=texts, pauses=pauses),
        StepsSlide(key="s", title=span("Titre"), steps=texts, pauses=pauses),
        AskSlide(key="a", title=span("Titre"), demands=texts, pauses=pauses),
    ):
        (page,) = _pages(slide)
        assert _clicks(page) == clicks


def test_sides_of_a_contrast_appear_in_the_article_s_order() -> None:
    slides = (
        replace(_contrast("Non", "mais oui"), pauses=(1,)),
        replace(_contrast("Non", "Oui", first=True), pauses=(1,)),
    )
    assert [_clicks(page) for page in _pages(*slides)] == [[0, 1], [0, 1]]


def test_pauses_go_with_their_points_to_further_pages() -> None:
    points = tuple(span(f"{number} {LONG}") for number in range(9))
    pages = _pages(PointsSlide(key="p", title=span("Titre"), points=points, pauses=(1, 5, 8)))
    waiting = [
        paragraph.text.split()[0]
        for page in pages
        for before, paragraph in zip((0, *_clicks(page)), page.slots[1].paragraphs, strict=False)
        if paragraph.click > before
    ]
    assert len(pages) > 1
    assert waiting == ["1", "5", "8"]


def test_rest_of_a_torn_paragraph_is_there_from_the_beginning() -> None:
    text = " ".join(f"Phrase numéro {number} du paragraphe." for number in range(60))
    pages = _pages(PointsSlide(key="p", title=span("Titre"), points=(span(text),), pauses=(0,)))
    assert [_clicks(page) for page in pages] == [[1], *[[0]] * (len(pages) - 1)]
    assert len(pages) > 1


def test_pauses_of_cards_stay_with_them_where_they_become_points() -> None:
    (page,) = _pages(_cards("Un", LONG * 2, "Trois", "Quatre", pauses=(2,)))
    assert page.layout.kind == "points"
    assert _clicks(page) == [0, 0, 1, 1]


@pytest.mark.parametrize(
    ("seconds", "said"),
    [
        (45, "Lecture\u00a0: 45\u00a0s"),
        (80, "Lecture\u00a0: 1\u00a0min\u00a020\u00a0s"),
        (120, "Lecture\u00a0: 2\u00a0min"),
    ],
)
def test_notes_begin_with_the_time_they_take(seconds: int, said: str) -> None:
    slide = StatementSlide(key="s", title=span("Titre"), notes=(span("Une note."),), seconds=seconds)
    (page,) = _pages(slide)
    assert ["".join(run.text for run in paragraph) for paragraph in page.notes] == [said, "Une note."]
    assert page.seconds == seconds


def test_time_stands_on_the_first_page_only() -> None:
    points = tuple(span(LONG) for _ in range(12))
    pages = _pages(PointsSlide(key="p", title=span("Titre"), points=points, seconds=30))
    assert [page.seconds for page in pages] == [30, *[0] * (len(pages) - 1)]
    assert [len(page.notes) for page in pages] == [1, *[0] * (len(pages) - 1)]


WORDS = st.text(alphabet="abcdéèà '-,.?«»", min_size=1, max_size=160).map(lambda text: f"x{text}")


@settings(max_examples=60)
@given(texts=st.lists(WORDS, min_size=1, max_size=6), first=st.booleans(), pauses=st.sets(st.integers(0, 6)))
def test_whatever_comes_in_every_line_stays_in_its_slot_and_no_word_is_lost(
    texts: list[str], first: bool, pauses: set[int]
) -> None:
    spans, title, waiting = tuple(map(span, texts)), span("Titre"), tuple(sorted(pauses))
    slides: tuple[Slide, ...] = (
        CardsSlide(key="c", title=title, cards=spans, pauses=waiting),
        StepsSlide(key="s", title=title, steps=spans, pauses=waiting),
        ContrastSlide(key="k", title=title, denied=spans[0], affirmed=spans[-1], affirmed_first=first),
        AskSlide(key="a", title=title, demands=spans, pauses=waiting),
        ReferencesSlide(key="r", title=title, entries=spans),
    )
    for slide in slides:
        pages = _pages(slide)
        for filled in (filled for page in pages for filled in page.slots):
            rect = filled.slot.rect
            for line in (line for paragraph in filled.paragraphs for line in paragraph.lines):
                assert rect.y <= line.baseline <= rect.bottom
                assert line.x >= rect.x
                assert line.x + line.width <= rect.right + 0.01
        own = ("title", "footer", "number")
        shown = [filled.text for page in pages for filled in page.slots if filled.slot.role not in own]
        said = sides_of(slide) if isinstance(slide, ContrastSlide) else spans
        assert " ".join(shown).split() == " ".join(one.text for one in said).split()


def _numbered(theme: Theme) -> Theme:
    layouts = tuple(
        replace(layout, slots=tuple(_with_marker(slot) if slot.role == "body" else slot for slot in layout.slots))
        for layout in theme.layouts
    )
    return replace(theme, layouts=layouts)


def _with_marker(slot: Slot) -> Slot:
    return replace(slot, levels=(replace(slot.levels[0], marker=Marker(colour="accent")),))


@pytest.mark.parametrize(("length", "numbers"), [(2, [1, 2, 3, 4, 5, 6, 7]), (14, [1, 1, 2, 2, 3, 3, 4, 4])])
def test_numbers_go_on_over_the_pages_and_a_torn_paragraph_keeps_its_own(length: int, numbers: list[int]) -> None:
    count = len(set(numbers))
    demands = tuple(span(f"{number} {LONG * length}") for number in range(count))
    slide = AskSlide(key="a", title=span("Décision attendue"), demands=demands)
    sections = (StorySection(name="S", slides=(FRONT, slide)),)
    board = Storyboard(source="a.md", meta=Meta(language="fr"), sections=sections)
    pages = lay_out(board, _numbered(THEME)).value.pages[1:]
    assert len(pages) > 1
    assert [paragraph.number for page in pages for paragraph in page.slots[1].paragraphs] == numbers
