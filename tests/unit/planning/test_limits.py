"""Each limit of the story guide at its very edge: one word or one heading more changes the slide."""

from __future__ import annotations

import pytest

from tutoslides.model.storyboard import AgendaSlide, CalloutSlide, ClosingSlide, PointsSlide, Slide, TitleSlide
from tutoslides.model.text import plain_text, runs_of
from tutoslides.planning import plan
from tutoslides.planning.quotations import find_quotations
from tutoslides.planning.titles import split_title, title_of
from unit.builders import article_of, span


def _slides(text: str) -> tuple[Slide, ...]:
    return plan(article_of(text)).value.slides


def _words(count: int) -> str:
    return " ".join(["mot"] * count)


def _sentence(count: int, first: str = "Le") -> str:
    return f"{first} {_words(count - 1)}."


@pytest.mark.parametrize(("count", "is_point"), [(24, True), (25, False)])
def test_point_has_24_words_at_most_where_a_shorter_one_is_there(count: int, is_point: bool) -> None:
    long, short = _sentence(count), "Une courte."
    (points,) = (slide for slide in _slides(f"# T\n\n## Un\n\n{long} {short}\n") if isinstance(slide, PointsSlide))
    assert [point.text for point in points.points] == [*([long[:-1]] if is_point else []), short[:-1]]


@pytest.mark.parametrize(("count", "points"), [(4, 4), (5, 4)])
def test_slide_has_four_points_at_most(count: int, points: int) -> None:
    text = " ".join(f"Le point {number} est ici." for number in range(count))
    (slide,) = (slide for slide in _slides(f"# T\n\n## Un\n\n{text}\n") if isinstance(slide, PointsSlide))
    assert len(slide.points) == points
    assert len(slide.notes) == count


@pytest.mark.parametrize(("count", "is_title"), [(2, False), (3, True), (14, True), (15, False)])
def test_title_from_a_sentence_has_three_to_fourteen_words(count: int, is_title: bool) -> None:
    assert bool(title_of(span(_sentence(count)), "fr")) is is_title


@pytest.mark.parametrize(("head", "tail", "is_cut"), [(3, 3, True), (2, 4, False), (4, 2, False)])
def test_title_and_subtitle_have_three_words_at_least(head: int, tail: int, is_cut: bool) -> None:
    assert (split_title(span(f"{_words(head)} : {_words(tail)}"))[1] is not None) is is_cut


@pytest.mark.parametrize(("count", "is_quotation"), [(7, False), (8, True)])
def test_quotation_has_eight_words_at_least(count: int, is_quotation: bool) -> None:
    assert bool(find_quotations(runs_of(f"Il dit « {_words(count)} »."))) is is_quotation


@pytest.mark.parametrize(("count", "is_whole"), [(14, True), (15, False)])
def test_lead_in_has_fourteen_words_at_most(count: int, is_whole: bool) -> None:
    before = f"Le tutorat, {_words(count - 2)}"
    runs = runs_of(f"{before} « {_words(8)} ».")
    (quotation,) = find_quotations(runs)
    assert plain_text(quotation.lead_by(runs, 0).lead_in) == (before if is_whole else _words(count - 2))


@pytest.mark.parametrize(("count", "is_enough"), [(2, False), (3, True)])
def test_clause_that_leads_in_has_three_words_at_least(count: int, is_enough: bool) -> None:
    runs = runs_of(f"Le tutorat {_words(20)}, {_words(count)} « {_words(8)} ».")
    (quotation,) = find_quotations(runs)
    assert plain_text(quotation.lead_by(runs, 0).lead_in) == (_words(count) if is_enough else "")


@pytest.mark.parametrize(("count", "is_named_whole"), [(8, True), (9, False)])
def test_finding_names_a_quotation_by_its_first_eight_words(count: int, is_named_whole: bool) -> None:
    finding, _ = plan(article_of(f"# T\n\n> {_words(count)}\n")).diagnostics
    assert f"“{_words(8)}{'' if is_named_whole else ' …'}”" in finding.message.en
    assert finding.hint is not None
    assert finding.place is not None
    assert (finding.place.line, finding.place.excerpt) == (3, _words(count))


@pytest.mark.parametrize(("count", "closes"), [(20, True), (21, False)])
def test_closing_line_has_twenty_words_at_most(count: int, closes: bool) -> None:
    slides = _slides(f"# T\n\n## Un\n\nUne phrase ici.\n\n{_sentence(count)}\n")
    assert isinstance(slides[-1], ClosingSlide) is closes


def test_article_of_one_line_does_not_close_with_it() -> None:
    assert not any(isinstance(slide, ClosingSlide) for slide in _slides("# T\n\n## Un\n\nLa fin.\n"))


@pytest.mark.parametrize(("count", "has_agenda"), [(2, False), (3, True)])
def test_agenda_is_worth_a_slide_from_three_sections_on(count: int, has_agenda: bool) -> None:
    text = "# T\n\n" + "".join(f"## Rubrique {number}\n\nUne phrase ici.\n\n" for number in range(count))
    assert any(isinstance(slide, AgendaSlide) for slide in _slides(text)) is has_agenda


def test_situation_is_no_entry_of_the_agenda() -> None:
    text = "# T\n\nLe budget manque. Une autre phrase.\n\n## Un\n\nUne.\n\n## Deux\n\nDeux.\n"
    assert not any(isinstance(slide, AgendaSlide) for slide in _slides(text))


def test_block_quotation_may_be_short_since_its_author_set_it_apart() -> None:
    front, callout = _slides("# T\n\n> Osez.\n")
    assert isinstance(front, TitleSlide)
    assert isinstance(callout, CalloutSlide)
    assert callout.quotation.text == "Osez."
