"""Slides beside the article's: where they stand, how many the meeting bears, what they ask."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tutoslides.model.diagnostics import codes_of
from tutoslides.model.storyboard import (
    AgendaSlide,
    AskSlide,
    CardsSlide,
    PointsSlide,
    RankedSlide,
    Slide,
    StatementSlide,
    Storyboard,
    Supplement,
)
from tutoslides.planning import plan
from unit.builders import article_of, span

ARTICLE = """# Un titre

## Une rubrique

Le tutorat retient les apprenants dans les parcours longs.

## Une autre

Les tuteurs connaissent chaque apprenant par son nom.

## La fin

Chaque parcours mérite un accompagnement. Il appartient à la direction de former les tuteurs.
"""
SILENT = """# Un titre

## Une rubrique

Le tutorat retient les apprenants dans les parcours longs.
"""


def extra(number: int, rank: int | None) -> RankedSlide:
    slide = PointsSlide(
        key=f"extra-{number}",
        title=span(f"Extra {number}"),
        points=(span("Un point"),),
        notes=(span("Dit."),),
        seconds=30,
    )
    return RankedSlide(slide=slide, rank=rank)


def supplement(*ranks: int | None, demands: tuple[str, ...] = (), lead_in: str = "") -> Supplement:
    opening = CardsSlide(
        key="extra-opening",
        title=span("L'essentiel"),
        cards=(span("Un"), span("Deux")),
        notes=(span("Dit."),),
        seconds=20,
    )
    return Supplement(
        heading=span("Le budget"),
        opening=opening,
        slides=tuple(extra(number, rank) for number, rank in enumerate(ranks, 1)),
        demands=tuple(span(demand) for demand in demands),
        lead_in=span(lead_in) if lead_in else None,
    )


def pitch(added: Supplement | None, *, minutes: int | None = None, text: str = ARTICLE) -> Storyboard:
    article = article_of(text)
    return plan(replace(article, meta=replace(article.meta, minutes=minutes)), added).value


def keys_of(storyboard: Storyboard) -> list[str]:
    return [slide.key for slide in storyboard.slides]


def slide_of(storyboard: Storyboard, key: str) -> Slide:
    return next(slide for slide in storyboard.slides if slide.key == key)


def test_without_a_supplement_nothing_changes() -> None:
    assert pitch(None) == plan(article_of(ARTICLE)).value


def test_opening_comes_right_after_the_agenda_and_the_others_before_the_ask() -> None:
    keys = keys_of(pitch(supplement(1, 2)))
    assert keys[:3] == ["title", "agenda", "extra-opening"]
    assert keys[-3:] == ["extra-1", "extra-2", "ask"]


def test_agenda_names_the_section_and_leads_to_it() -> None:
    agenda = slide_of(pitch(supplement(1)), "agenda")
    assert isinstance(agenda, AgendaSlide)
    assert [(entry.text.text, entry.target) for entry in agenda.entries][-2:] == [
        ("Le budget", "extra-1"),
        ("Décision attendue", "ask"),
    ]


@pytest.mark.parametrize(
    ("minutes", "shown"), [(None, ["extra-1", "extra-2", "extra-4", "extra-5"]), (10, ["extra-2", "extra-5"]), (4, [])]
)
def test_lowest_ranks_stay_in_the_main_part_in_order_of_presentation(minutes: int | None, shown: list[str]) -> None:
    storyboard = pitch(supplement(4, 1, None, 3, 2, 5), minutes=minutes)
    main = [slide.key for section in storyboard.sections if not section.is_appendix for slide in section.slides]
    assert [key for key in main if key.startswith("extra") and key != "extra-opening"] == shown
    appendix = next(section for section in storyboard.sections if section.is_appendix)
    assert {slide.key for slide in appendix.slides} == {f"extra-{number}" for number in range(1, 7)} - set(shown)


def test_what_is_in_the_appendix_is_linked_both_ways() -> None:
    storyboard = pitch(supplement(1, None, None))
    assert slide_of(storyboard, "extra-1").more == "extra-2"
    assert [slide_of(storyboard, key).back for key in ("extra-2", "extra-3")] == ["extra-1", "extra-1"]
    short = pitch(supplement(None), minutes=4)
    assert slide_of(short, "extra-opening").more == "extra-1"
    assert slide_of(short, "extra-1").back == "extra-opening"


def test_without_slides_for_the_main_part_there_is_no_section() -> None:
    assert "Le budget" not in [section.name for section in pitch(supplement(None), minutes=20).sections]


def test_article_s_own_appendix_comes_first() -> None:
    text = ARTICLE.replace("## Une autre", "<!-- slide: appendix -->\n## Une autre")
    appendix = next(section for section in pitch(supplement(None), text=text).sections if section.is_appendix)
    assert [slide.key for slide in appendix.slides][-1] == "extra-1"
    assert len(appendix.slides) > 1


def test_time_of_the_supplement_counts() -> None:
    text = ARTICLE.replace("par son nom.", "par son nom. " + "Les apprenants reviennent volontiers. " * 40)
    quick = supplement()
    slow = replace(quick, opening=replace(quick.opening, seconds=900))
    moved = [plan(article_of(text), added).diagnostics for added in (quick, slow)]
    assert [("over-time" in codes_of(found)) for found in moved] == [False, True]


def test_titles_are_unique_in_the_deck() -> None:
    added = supplement(1)
    same = replace(added, opening=replace(added.opening, title=span("Une rubrique")))
    titles = [slide.title.text for slide in pitch(same).slides]
    assert len(set(titles)) == len(titles)
    assert "Une rubrique (2)" in titles


def test_author_s_demands_take_the_place_of_those_that_were_read() -> None:
    ask = slide_of(pitch(supplement(1, demands=("Payer", "Mesurer"), lead_in="Hypothèses")), "ask")
    assert isinstance(ask, AskSlide)
    assert [demand.text for demand in ask.demands] == ["Payer", "Mesurer"]
    assert ask.lead_in is not None
    assert ask.lead_in.text == "Hypothèses"
    assert [note.text for note in ask.notes] == ["Il appartient à la direction de former les tuteurs."]


def test_without_demands_the_ask_stays_the_article_s() -> None:
    ask = slide_of(pitch(supplement(1)), "ask")
    assert isinstance(ask, AskSlide)
    assert [demand.text for demand in ask.demands] == ["Former les tuteurs"]


def test_article_that_asks_nothing_gets_the_supplement_s_ask() -> None:
    reported = plan(article_of(SILENT), supplement(1, demands=("Payer",)))
    assert "ask-missing" not in codes_of(reported.diagnostics)
    ask = slide_of(reported.value, "ask")
    assert isinstance(ask, AskSlide)
    assert (ask.title.text, [demand.text for demand in ask.demands]) == ("Décision attendue", ["Payer"])
    assert isinstance(slide_of(reported.value, "extra-opening"), CardsSlide)
    assert not any(isinstance(slide, StatementSlide) and slide.key == "ask" for slide in reported.value.slides)
