"""From one arrangement to its pages: which step, how many pages, what stands on which, and what is told of it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tutoslides.layout import lay_out
from tutoslides.layout.content import Arrangement, Content, Filling
from tutoslides.layout.paginate import Draft, paginate
from tutoslides.layout.setting import set_slot
from tutoslides.layout.shorten import shorten_asides
from tutoslides.model.article import Meta
from tutoslides.model.deck import Deck
from tutoslides.model.diagnostics import Reported, Severity
from tutoslides.model.geometry import Insets
from tutoslides.model.storyboard import (
    AgendaEntry,
    AgendaSlide,
    CalloutSlide,
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
from tutoslides.model.theme import LayoutKind, SlotRole
from unit.builders import little_theme, slot, span

THEME = little_theme()
POINT = "Un point de quelques mots qui remplit à lui seul une bonne ligne et demie de la boîte."


def _arrangement(kind: LayoutKind, flow: SlotRole, paragraphs: tuple[str, ...], **asides: str) -> Arrangement:
    """Return a slide called « Titre » with these paragraphs, a note, and `lead_in` or `speaker` beside them."""
    texts: tuple[tuple[SlotRole, tuple[str, ...]], ...] = (
        ("title", ("Titre",)),
        ("lead-in", (asides.get("lead_in", ""),)),
        (flow, paragraphs),
        ("speaker", (asides.get("speaker", ""),)),
    )
    fillings = tuple(
        Filling(role=role, contents=tuple(Content(runs=runs_of(text)) for text in lines))
        for role, lines in texts
        if any(lines)
    )
    return Arrangement(key="k", kind=kind, flow=flow, fillings=fillings, notes=(runs_of("Une note."),))


def _texts(draft: Draft, role: SlotRole) -> list[str]:
    return [plain_text(content.runs) for content in draft.arrangement.contents(role)]


def _lay_out(*slides: Slide) -> Reported[Deck]:
    front = TitleSlide(key="title", title=span("Le titre"))
    sections = (StorySection(name="S", slides=(front, *slides)),)
    return lay_out(Storyboard(source="a.md", meta=Meta(language="fr"), sections=sections), THEME)


@pytest.mark.parametrize(
    ("count", "hands"), [(5, [5]), (6, [3, 3]), (7, [4, 3]), (10, [5, 5]), (11, [4, 4, 3]), (60, [5] * 12)]
)
def test_list_takes_the_fewest_pages_and_is_dealt_out_evenly(count: int, hands: list[int]) -> None:
    drafts = paginate(_arrangement("points", "body", (POINT,) * count), THEME)
    assert [len(_texts(draft, "body")) for draft in drafts] == hands
    assert all(draft.attempt.fits for draft in drafts)
    assert not any(draft.tears_paragraph for draft in drafts)


def test_all_pages_of_a_list_are_of_one_step_the_largest_that_holds_every_hand() -> None:
    drafts = paginate(_arrangement("points", "body", (POINT,) * 6), THEME)
    assert [draft.attempt.layout.step for draft in drafts] == [1, 1]


def test_pages_after_the_first_say_so_and_leave_the_notes_to_it() -> None:
    drafts = paginate(_arrangement("points", "body", (POINT,) * 15), THEME)
    assert [_texts(draft, "title") for draft in drafts] == [["Titre"], ["Titre (suite)"], ["Titre (suite 2)"]]
    assert [draft.arrangement.key for draft in drafts] == ["k", "k~2", "k~3"]
    assert [draft.arrangement.continues for draft in drafts] == [None, "k", "k~2"]
    assert [len(draft.arrangement.notes) for draft in drafts] == [1, 0, 0]


def test_speaker_follows_the_last_and_lead_in_precedes_the_first_of_several_paragraphs() -> None:
    paragraphs = tuple(f"Paragraphe {number} : {POINT}" for number in range(7))
    arrangement = _arrangement("callout", "quotation", paragraphs, lead_in="elle dit", speaker="Ada Roy")
    drafts = paginate(arrangement, THEME)
    assert len(drafts) > 1
    assert [text for draft in drafts for text in _texts(draft, "quotation")] == list(paragraphs)
    last = len(drafts) - 1
    assert [bool(_texts(draft, "speaker")) for draft in drafts] == [number == last for number in range(len(drafts))]
    assert [bool(_texts(draft, "lead-in")) for draft in drafts] == [number == 0 for number in range(len(drafts))]


def test_only_a_torn_paragraph_is_told_to_be_torn() -> None:
    text = " ".join(f"Phrase numéro {number} du paragraphe." for number in range(90))
    drafts = paginate(_arrangement("points", "body", (text, "Fin.")), THEME)
    assert len(drafts) > 2
    assert [draft.tears_paragraph for draft in drafts] == [True] * (len(drafts) - 1) + [False]
    assert not any(draft.tears_sentence for draft in drafts)


def test_place_in_the_article_goes_with_every_text_to_its_page() -> None:
    origin = Origin(line=7, block=2, sentence=1)
    said = Span(runs=runs_of("Un texte"), origin=origin)
    pages = _lay_out(
        AgendaSlide(key="a", title=span("Sommaire"), entries=(AgendaEntry(text=said, target="p"),)),
        PointsSlide(key="p", title=said, kicker=said, points=(said,)),
        CalloutSlide(
            key="c", title=said, quotation=said, lead_in=said, speaker=Speaker(name=said, role=said), kicker=said
        ),
    ).value.pages[1:]
    own = ("footer", "number")
    placed = [
        (page.key, filled.slot.role, paragraph.origin)
        for page in pages
        for filled in page.slots
        for paragraph in filled.paragraphs
        if filled.slot.role not in own
    ]
    assert [(key, role) for key, role, found in placed if found != origin] == [("a", "title")]
    assert len(placed) == 2 + 3 + 6


def test_aside_that_the_smallest_step_holds_whole_is_not_shortened() -> None:
    words = " ".join(["rubrique"] * 10)
    small = slot("kicker", 6, (20, 4, 360, 14), index=20)
    theme = replace(
        THEME,
        layouts=tuple(
            replace(layout, slots=tuple(small if one.role == "kicker" else one for one in layout.slots))
            if layout.step == 3
            else layout
            for layout in THEME.layouts
        ),
    )
    arrangement = _arrangement("points", "body", (POINT,))
    arrangement = replace(
        arrangement, fillings=(*arrangement.fillings, Filling(role="kicker", contents=(Content(runs=runs_of(words)),)))
    )
    (draft,) = paginate(shorten_asides(arrangement, theme), theme)
    assert _texts(draft, "kicker") == [words]
    assert draft.attempt.layout.step == 3


@pytest.mark.parametrize("count", [3, 4, 8, 9])
def test_as_many_small_lines_as_the_slot_holds_are_kept(count: int) -> None:
    front = TitleSlide(key="title", title=span("Titre"), byline=tuple(span(f"Nom {number}") for number in range(count)))
    arrangement = lay_out(
        Storyboard(source="a.md", meta=Meta(language="fr"), sections=(StorySection(name="S", slides=(front,)),)), THEME
    ).value.pages[0]
    (byline,) = (filled for filled in arrangement.slots if filled.slot.role == "byline")
    assert byline.text == "Nom 0\nNom 1 …"


def test_each_slide_is_reported_for_itself() -> None:
    def points(key: str, count: int) -> PointsSlide:
        origin = Origin(line=count)
        title = Span(runs=runs_of(f"Titre {key}"), origin=origin)
        return PointsSlide(key=key, title=title, points=(span(POINT),) * count)

    found = _lay_out(points("a", 7), points("b", 1), points("c", 12)).diagnostics
    assert [(finding.code, finding.place.line if finding.place else None) for finding in found] == [
        ("slide-split", 7),
        ("slide-split", 12),
    ]
    assert "“Titre a” needs 2 slides" in found[0].message.en
    assert "« Titre c » demande 3 diapositives" in found[1].message.fr
    assert {finding.severity for finding in found} == {Severity.NOTE}


def test_loss_is_a_warning_and_says_what_to_do() -> None:
    endless = " ".join(["mot"] * 400)
    found = _lay_out(PointsSlide(key="p", title=span("Titre"), points=(span(f"{endless} {'x' * 300}"),))).diagnostics
    by_code = {finding.code: finding for finding in found}
    assert set(by_code) == {"slide-split", "sentence-split", "word-broken", "break-unsafe"}
    assert by_code["sentence-split"].severity is Severity.WARNING
    assert by_code["sentence-split"].hint is not None
    assert by_code["word-broken"].severity is Severity.WARNING
    assert f"“{'x' * 40}”" in by_code["word-broken"].message.en
    assert by_code["break-unsafe"].severity is Severity.NOTE


def test_shortened_text_is_told_by_its_end_and_stands_whole_in_the_notes() -> None:
    authors = ", ".join(f"Autrice Numéro {number}" for number in range(40))
    front = TitleSlide(key="title", title=span("Titre"), byline=(span(authors),))
    sections = (StorySection(name="S", slides=(front,)),)
    board = Storyboard(source="a.md", meta=Meta(language="fr"), sections=sections)
    reported = lay_out(board, THEME)
    (found,) = reported.diagnostics
    assert (found.code, found.severity) == ("text-shortened", Severity.WARNING)
    assert found.hint is not None
    assert found.hint.fr == "Il figure en entier dans les commentaires."
    (page,) = reported.value.pages
    shown = next(filled.text for filled in page.slots if filled.slot.role == "byline")
    assert found.message.en.endswith(f"ends with “{shown[-60:]}”.")
    assert [plain_text(runs) for runs in page.notes] == [authors]


def test_shortened_speaker_of_a_quotation_of_many_pages_is_told_from_the_page_it_stands_on() -> None:
    speaker = " ".join(["Direction"] * 120)
    words = " ".join(f"Phrase numéro {number} de la citation." for number in range(60))
    named = Speaker(name=span("Direction des études"), role=span(speaker))
    slide = CalloutSlide(key="c", title=span("Titre"), quotation=span(words), speaker=named)
    by_code = {finding.code: finding for finding in _lay_out(slide).diagnostics}
    assert set(by_code) == {"slide-split", "text-shortened"}
    assert "ends with “" in by_code["text-shortened"].message.en


def test_long_title_is_named_by_its_first_ten_words() -> None:
    ten, eleven = " ".join(["mot"] * 10), " ".join(["mot"] * 11)
    for title, name in ((ten, ten), (eleven, f"{ten} …")):
        (found,) = _lay_out(PointsSlide(key="p", title=span(title), points=(span(POINT),) * 7)).diagnostics
        assert f"“{name}”" in found.message.en


def test_statement_of_many_pages_has_no_mark_in_its_title() -> None:
    text = " ".join(f"Phrase numéro {number} de la déclaration." for number in range(30))
    pages = _lay_out(StatementSlide(key="s", title=span(text))).value.pages[1:]
    assert len(pages) > 2
    assert not any("suite" in page.title for page in pages)


SHORT_TEXTS = st.lists(st.text(alphabet="abcdé ,.-", min_size=1, max_size=90), min_size=1, max_size=4)


@given(SHORT_TEXTS)
def test_fitter_gives_up_little_of_a_width_and_more_only_for_even_lines(texts: list[str]) -> None:
    box = slot("body", 20, (10, 30, 200, 100))
    contents = tuple(Content(runs=runs_of(text)) for text in texts)
    plain, balanced = (set_slot(replace(box, balanced=even), contents, THEME) for even in (False, True))
    assert 0 <= plain.filled.right_inset <= 0.06 * 200
    assert 0 <= balanced.filled.right_inset <= 0.30 * 200


def test_balanced_text_may_give_up_more_than_a_plain_one() -> None:
    box = replace(slot("title", 20, (10, 30, 200, 100)), balanced=True)
    setting = set_slot(box, (Content(runs=runs_of("Le tutorat retient les apprenants")),), THEME)
    assert setting.filled.right_inset > 0.06 * 200


@pytest.mark.parametrize(("height", "fits"), [(96.0, True), (95.995, True), (95.9, False)])
def test_text_as_high_as_its_box_fits_but_for_what_rounding_takes(height: float, fits: bool) -> None:
    words = "Le tutorat retient les apprenants et coûte moins cher que leur départ."
    setting = set_slot(slot("body", 20, (10, 30, 200, height)), (Content(runs=runs_of(words)),), THEME)
    assert sum(len(paragraph.lines) for paragraph in setting.filled.paragraphs) == 4
    assert setting.fits is fits


@pytest.mark.parametrize(("most", "fits"), [(3, False), (4, True)])
def test_lines_that_taste_allows_are_counted_to_the_last(most: int, fits: bool) -> None:
    words = "Le tutorat retient les apprenants et coûte moins cher que leur départ."
    box = replace(slot("body", 20, (10, 30, 200, 100)), max_lines=most)
    assert set_slot(box, (Content(runs=runs_of(words)),), THEME).fits is fits


def test_insets_move_and_narrow_a_text() -> None:
    words = "Le tutorat retient les apprenants et coûte moins cher que leur départ."
    box = replace(slot("body", 20, (10, 30, 260, 200)), insets=Insets(left=25, top=15, right=35, bottom=5))
    bare = slot("body", 20, (35, 45, 200, 180))
    inside, alone = (set_slot(one, (Content(runs=runs_of(words)),), THEME).filled for one in (box, bare))
    assert inside.paragraphs == alone.paragraphs
    assert inside.right_inset == alone.right_inset


def test_pages_of_a_torn_text_count_on() -> None:
    text = " ".join(f"Phrase numéro {number} du paragraphe." for number in range(90))
    drafts = paginate(_arrangement("points", "body", (text,)), THEME)
    assert [_texts(draft, "title") for draft in drafts[:3]] == [["Titre"], ["Titre (suite)"], ["Titre (suite 2)"]]
    assert [draft.arrangement.key for draft in drafts[:3]] == ["k", "k~2", "k~3"]


def test_continued_title_that_the_smallest_step_holds_is_not_shortened() -> None:
    heading = " ".join(["mot"] * 26)
    pages = _lay_out(PointsSlide(key="p", title=span(heading), points=(span(POINT),) * 12)).value.pages[1:]
    assert [page.title for page in pages] == [heading, f"{heading} (suite)", f"{heading} (suite 2)"]
    assert {page.layout.step for page in pages} == {3}


def test_statement_of_a_heading_that_is_too_long_keeps_its_section_above_it() -> None:
    heading = "Une rubrique au titre déraisonnable, " + " ".join(["que personne ne lira"] * 12)
    slide = PointsSlide(key="p", title=span(heading), kicker=span("Rubrique"), points=(span(POINT),))
    pages = _lay_out(slide).value.pages[1:]
    kickers = [[filled.text for filled in page.slots if filled.slot.role == "kicker"] for page in pages]
    assert kickers == [["Rubrique"], ["Rubrique"]]
