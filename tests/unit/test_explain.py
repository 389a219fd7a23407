"""The explanation of a deck: every slide with its reason, every text with its place, for people and for programs."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path
from typing import get_args

import pytest
from rich.cells import cell_len

from tutoslides.explain import describe, explain
from tutoslides.explain.texts import SlideKind, TextRole, kind_of, texts_of
from tutoslides.layout import lay_out
from tutoslides.model.article import Meta
from tutoslides.model.chart import Cell, Chart, Series
from tutoslides.model.deck import Deck
from tutoslides.model.diagnostics import Diagnostic, Message, Place
from tutoslides.model.storyboard import (
    AgendaEntry,
    AgendaSlide,
    AskSlide,
    CalloutSlide,
    CardsSlide,
    ChartSlide,
    ClosingSlide,
    ContrastSlide,
    DividerSlide,
    FigureSlide,
    Grid,
    Origin,
    PictureSlide,
    PointsSlide,
    Reason,
    ReferencesSlide,
    Slide,
    Span,
    Speaker,
    StatementSlide,
    StepsSlide,
    Storyboard,
    StorySection,
    TableSlide,
    TitleSlide,
)
from tutoslides.model.text import runs_of
from unit.builders import little_theme, span

WHY = Reason(code="parallel", message=Message(en="parallel terms", fr="des termes parallèles"))
TITLE = TitleSlide(key="title", title=span("Le tutorat"))


def _from(text: str, line: int, block: int | None = None, sentence: int | None = None) -> Span:
    return Span(runs=runs_of(text), origin=Origin(line=line, block=block, sentence=sentence))


def _pitch(*slides: Slide, appendix: tuple[Slide, ...] = (), minutes: int | None = None) -> Storyboard:
    sections = [StorySection(name="Une rubrique", slides=(TITLE, *slides))]
    sections += [StorySection(name="Annexe", slides=appendix, is_appendix=True)] if appendix else []
    return Storyboard(source="article.md", meta=Meta(language="fr", minutes=minutes), sections=tuple(sections))


def _deck(storyboard: Storyboard) -> Deck:
    return lay_out(storyboard, little_theme()).value


def _explained(*slides: Slide, appendix: tuple[Slide, ...] = (), language: str = "en") -> list[str]:
    """Return the lines about slides, without those about the article and its title slide before them."""
    storyboard = _pitch(*slides, appendix=appendix)
    blocks = explain(storyboard, _deck(storyboard), language).split("\n\n")
    return "\n\n".join(blocks[2:]).splitlines()


def _described(storyboard: Storyboard, *diagnostics: Diagnostic, language: str = "en") -> dict[str, object]:
    values = describe(storyboard, _deck(storyboard), diagnostics, path=Path("out", "x.pptx"), language=language)
    return dict(json.loads(json.dumps(values)))


def _slide(storyboard: Storyboard, number: int) -> dict[str, object]:
    slides = _described(storyboard)["slides"]
    assert isinstance(slides, list)
    return dict(slides[number])


CARDS = CardsSlide(
    key="cards",
    title=_from("Trois gains", 12, 3, 0),
    kicker=_from("Une rubrique", 10, 2),
    cards=(_from("La clarté", 12, 3, 1), _from("Le temps", 12, 3, 2)),
    notes=tuple(_from("Un mot.", 12, 3, number) for number in range(3)),
    why=WHY,
    seconds=65,
    pauses=(1,),
)


def test_slide_is_told_with_its_reason_its_words_their_places_its_notes_and_its_clicks() -> None:
    assert _explained(CARDS)[:8] == [
        "2   Cards – Trois gains",
        "    Why        parallel terms",
        "    Title      line 12, sentence 1",
        "    Kicker     line 10                Une rubrique",
        "    Cards      line 12, sentence 2    La clarté",
        "               line 12, sentence 3    Le temps",
        "    Notes      line 12, sentences 1–3 – 6 words, 1\u00a0min 5\u00a0s to say",
        "    Clicks     item 2 waits for one",
    ]


def test_french_user_reads_french() -> None:
    assert _explained(CARDS, language="fr_CA")[:8] == [
        "2   Cartes – Trois gains",
        "    Pourquoi   des termes parallèles",
        "    Titre      ligne 12, phrase 1",
        "    Surtitre   ligne 10               Une rubrique",
        "    Cartes     ligne 12, phrase 2     La clarté",
        "               ligne 12, phrase 3     Le temps",
        "    Notes      ligne 12, phrases 1 à 3 – 6 mots, 1\u00a0min 5\u00a0s à dire",
        "    Clics      un pour l'élément 2",
    ]


def test_german_user_reads_english() -> None:
    assert _explained(CARDS, language="de_DE") == _explained(CARDS, language="en")


def test_own_words_of_the_deck_and_words_from_outside_the_article_are_told_as_such() -> None:
    slide = PointsSlide(key="p", title=span("Sommaire"), points=(_from("AFPA", 0), _from("Ada Roy", 3)))
    assert _explained(slide)[1:4] == [
        "    Title      the deck's own words",
        "    Points     not in the article     AFPA",
        "               line 3                 Ada Roy",
    ]
    assert _explained(slide, language="fr")[1:3] == [
        "    Titre      mots du diaporama",
        "    Points     hors de l'article      AFPA",
    ]


def test_sentences_of_a_list_are_counted_from_the_line_of_each_item() -> None:
    notes = (_from("Un.", 20, 5, 0), _from("Deux.", 20, 5, 1), _from("Trois.", 21, 5, 2), _from("Quatre.", 21, 5, 3))
    slide = PointsSlide(key="p", title=span("Liste"), points=(_from("Quatre", 21, 5, 3),), notes=notes)
    lines = _explained(slide)
    assert lines[2] == "    Points     line 21, sentence 2    Quatre"
    assert lines[3].startswith("    Notes      line 20, sentences 1 and 2; line 21, sentences 1 and 2 – 4 words")


@pytest.mark.parametrize(
    ("sentences", "english", "french"),
    [
        ((0,), "sentence 1", "phrase 1"),
        ((0, 1), "sentences 1 and 2", "phrases 1 et 2"),
        ((0, 1, 2), "sentences 1–3", "phrases 1 à 3"),
        ((0, 2, 3, 4, 6, 7), "sentences 1, 3–5, 7 and 8", "phrases 1, 3 à 5, 7 et 8"),
    ],
)
def test_sentences_in_a_row_are_told_together(sentences: tuple[int, ...], english: str, french: str) -> None:
    notes = tuple(_from("Oui.", 7, 1, number) for number in sentences)
    slide = StatementSlide(key="s", title=_from("Oui", 7, 1, 0), notes=notes)
    assert _explained(slide)[2].startswith(f"    Notes      line 7, {english} – ")
    assert _explained(slide, language="fr")[2].startswith(f"    Notes      ligne 7, {french} – ")


def test_note_that_the_author_added_has_the_line_of_its_mark() -> None:
    notes = (_from("Oui.", 7, 1, 0), _from("Sourire.", 6))
    lines = _explained(StatementSlide(key="s", title=_from("Oui", 7, 1, 0), notes=notes, seconds=5))
    assert lines[2] == "    Notes      line 7, sentence 1; line 6 – 2 words, 5\u00a0s to say"


@pytest.mark.parametrize(
    ("count", "english", "french"),
    [(1, "1 word,", "1 mot,"), (0, "0 words,", "0 mot,"), (2, "2 words,", "2 mots,")],
)
def test_words_are_counted_as_each_language_counts(count: int, english: str, french: str) -> None:
    slide = StatementSlide(key="s", title=span("Oui"), notes=(_from("mot " * count or "–", 7, 1, 0),))
    assert english in _explained(slide)[2]
    assert french in _explained(slide, language="fr")[2]


def test_slide_that_needs_several_pages_bears_all_their_numbers_and_the_next_goes_on_from_there() -> None:
    points = tuple(_from(f"Un long point qui prend de la place, le numéro {number}", 5, 1, 0) for number in range(20))
    long = PointsSlide(key="long", title=span("Beaucoup"), points=points)
    after = StatementSlide(key="s", title=span("Oui"))
    storyboard = _pitch(long, after)
    pages = len(_deck(storyboard).pages)
    assert pages > 3
    lines = _explained(long, after)
    assert lines[0].startswith(f"2–{pages - 1} Points – Beaucoup")
    assert f"{pages:<3} Statement – Oui" in lines
    assert _slide(storyboard, 1)["layouts"] == ["points"] * (pages - 2)
    assert _slide(storyboard, 2)["number"] == pages


def test_composition_that_became_a_plainer_slide_says_so() -> None:
    cards = CardsSlide(key="c", title=span("Gains"), cards=(_from("Beaucoup de mots " * 20, 3, 1, 0),) * 2)
    assert _explained(cards)[0] == "2–3 Cards, too long, shown as Points – Gains"
    assert _explained(cards, language="fr")[0] == "2–3 Cartes, trop long, montré en Points – Gains"
    described = _slide(_pitch(cards), 1)
    assert (described["kind"], described["layouts"]) == ("cards", ["points", "points"])


def test_links_to_and_from_the_appendix_are_slide_numbers() -> None:
    first = StatementSlide(key="s", title=span("Oui"), more="rest")
    rest = StatementSlide(key="rest", title=span("Non"), back="s")
    lines = _explained(first, appendix=(rest,))
    assert lines[:6] == [
        "2   Statement – Oui",
        "    Title      the deck's own words",
        "    Appendix   slide 3",
        "",
        "3   Statement (appendix) – Non",
        "    Title      the deck's own words",
    ]
    assert lines[6] == "    Back to    slide 2"
    assert "3   Affirmation (annexe) – Non" in _explained(first, appendix=(rest,), language="fr")


def test_several_clicks_are_told_together() -> None:
    points = tuple(_from(word, 3, 1, 0) for word in ("Un", "Deux", "Trois"))
    slide = PointsSlide(key="p", title=span("T"), points=points, pauses=(0, 1, 2))
    assert "    Clicks     items 1, 2 and 3 wait for one each" in _explained(slide)
    assert "    Clics      un pour chacun des éléments 1, 2 et 3" in _explained(slide, language="fr")


def test_sum_tells_slides_and_the_main_part_s_time_beside_what_the_slot_allows() -> None:
    spoken = StatementSlide(key="s", title=span("Oui"), notes=(_from("mot " * 260, 3, 1, 0),))
    rest = StatementSlide(key="rest", title=span("Non"), notes=(_from("mot " * 900, 3, 1, 1),))
    assert _explained(spoken)[-2:] == [
        "2 slides.",
        "Main part: 2\u00a0min to say; a slot of 20\u00a0min allows 12\u00a0min.",
    ]
    storyboard = _pitch(spoken, appendix=(rest,), minutes=5)
    english, french = (explain(storyboard, _deck(storyboard), language).splitlines()[-2:] for language in ("en", "fr"))
    assert english[0] == "3 slides, 2 of them in the main part and 1 in the appendix."
    assert english[1] == "Main part: 2\u00a0min to say; a slot of 5\u00a0min allows 3\u00a0min."
    assert french[0] == "3 diapositives, dont 2 en partie principale et 1 en annexe."
    time = "Partie principale\u00a0: 2\u00a0min à dire\u00a0; un créneau de 5\u00a0min en permet 3\u00a0min."
    assert french[1] == time


def test_no_line_is_wider_than_eighty_columns_or_holds_a_control_character() -> None:
    long = "\x1b[31m日本語の文章\nUne phrase qui n'en finit pas " * 9
    notes = tuple(_from("Oui.", line, line, 0) for line in range(100, 120))
    slide = CalloutSlide(
        key="c", title=span("Titre " * 30), quotation=_from(long, 123456, 7, 123), notes=notes, why=WHY
    )
    storyboard = _pitch(slide)
    for language in ("en", "fr"):
        text = explain(storyboard, _deck(storyboard), language)
        assert max(cell_len(line) for line in text.splitlines()) <= 80
        assert "\x1b" not in text
        assert "日本語" in text


Q, S, R = span("Q"), span("S"), span("R")
T = span("T")
GRID = Grid(header=(Q, R), rows=((S, T),), alignments=("left", "right"))
CHART = Chart(kind="bar", categories=("S",), series=(Series(name="R", cells=(Cell(value=1, shown="T"),)),))
KINDS: list[tuple[Slide, str, list[tuple[TextRole, str]]]] = [
    (
        TitleSlide(key="k", title=T, subtitle=S, byline=(Q, R)),
        "title",
        [("subtitle", "S"), ("byline", "Q"), ("byline", "R")],
    ),
    (AgendaSlide(key="k", title=T, entries=(AgendaEntry(text=Q, target="k"),)), "agenda", [("entry", "Q")]),
    (PointsSlide(key="k", title=T, points=(Q, R)), "points", [("point", "Q"), ("point", "R")]),
    (StatementSlide(key="k", title=T), "statement", []),
    (CalloutSlide(key="k", title=T, quotation=Q), "callout", [("quotation", "Q")]),
    (
        CalloutSlide(key="k", title=T, quotation=Q, lead_in=S, speaker=Speaker(name=R, role=S), is_definition=True),
        "callout",
        [("lead-in", "S"), ("quotation", "Q"), ("speaker", "R"), ("speaker-role", "S")],
    ),
    (CardsSlide(key="k", title=T, cards=(Q, R)), "cards", [("card", "Q"), ("card", "R")]),
    (StepsSlide(key="k", title=T, steps=(Q, R, S)), "steps", [("step", "Q"), ("step", "R"), ("step", "S")]),
    (ContrastSlide(key="k", title=T, denied=Q, affirmed=R), "contrast", [("denied", "Q"), ("affirmed", "R")]),
    (
        ContrastSlide(key="k", title=T, denied=Q, affirmed=R, affirmed_first=True),
        "contrast",
        [("affirmed", "R"), ("denied", "Q")],
    ),
    (FigureSlide(key="k", title=T, figure=Q), "figure", [("figure", "Q")]),
    (
        PictureSlide(key="k", title=span("T"), target="a.png", points=(span("A"), span("B")), caption=span("C")),
        "picture",
        [("point", "A"), ("point", "B"), ("caption", "C")],
    ),
    (TableSlide(key="k", title=T, grid=GRID), "table", [("row", "Q · R"), ("row", "S · T")]),
    (TableSlide(key="k", title=T, grid=replace(GRID, header=())), "table", [("row", "S · T")]),
    (ChartSlide(key="k", title=T, grid=GRID, chart=CHART), "chart", [("row", "Q · R"), ("row", "S · T")]),
    (AskSlide(key="k", title=T, demands=(Q,), lead_in=S), "ask", [("lead-in", "S"), ("demand", "Q")]),
    (DividerSlide(key="k", title=T), "divider", []),
    (ReferencesSlide(key="k", title=T, entries=(Q,)), "references", [("reference", "Q")]),
    (ClosingSlide(key="k", title=T, contact=Q), "closing", [("contact", "Q")]),
]


@pytest.mark.parametrize(("slide", "kind", "texts"), KINDS, ids=lambda value: value if isinstance(value, str) else "")
def test_every_kind_tells_all_its_words_in_reading_order(
    slide: Slide, kind: str, texts: list[tuple[TextRole, str]]
) -> None:
    assert kind_of(slide) == kind
    assert [(text.role, text.span.text) for text in texts_of(slide)] == [("title", "T"), *texts]


def test_program_gets_every_key_of_a_slide_in_a_fixed_order() -> None:
    described = _slide(_pitch(CARDS), 1)
    texts, notes = described.pop("texts"), described.pop("notes")
    assert list(described.items()) == [
        ("number", 2),
        ("key", "cards"),
        ("kind", "cards"),
        ("layouts", ["cards-2"]),
        ("section", "Une rubrique"),
        ("title", "Trois gains"),
        ("kicker", "Une rubrique"),
        ("why", {"code": "parallel", "text": "parallel terms"}),
        ("words", 6),
        ("seconds", 65),
        ("more", None),
        ("back", None),
        ("pauses", [1]),
        ("appendix", False),
    ]
    assert texts == [
        {"role": "title", "text": "Trois gains", "line": 12, "block": 3, "sentence": 0},
        {"role": "kicker", "text": "Une rubrique", "line": 10, "block": 2, "sentence": None},
        {"role": "card", "text": "La clarté", "line": 12, "block": 3, "sentence": 1},
        {"role": "card", "text": "Le temps", "line": 12, "block": 3, "sentence": 2},
    ]
    assert notes == [{"text": "Un mot.", "line": 12, "block": 3, "sentence": number} for number in range(3)]


def test_program_sees_what_has_no_reason_no_kicker_and_no_place() -> None:
    described = _slide(_pitch(), 0)
    assert (described["why"], described["kicker"], described["notes"]) == (None, None, [])
    assert described["texts"] == [
        {"role": "title", "text": "Le tutorat", "line": None, "block": None, "sentence": None}
    ]


def test_program_gets_the_deck_s_facts_and_its_findings() -> None:
    place, somewhere = Place(source="article.md", line=4), Place(source="article.md", line=0)
    message, hint = Message(en="Look.", fr="Voyez."), Message(en="Do.", fr="Faites.")
    described = _described(
        _pitch(minutes=30),
        Diagnostic(code="a", message=message, place=place, hint=hint),
        Diagnostic(code="b", message=message, place=somewhere),
        Diagnostic(code="c", message=message),
        language="fr",
    )
    findings = described.pop("diagnostics")
    assert isinstance(described.pop("slides"), list)
    assert list(described.items()) == [
        ("source", "article.md"),
        ("deck", str(Path("out", "x.pptx"))),
        ("language", "fr"),
        ("minutes", 30),
    ]
    assert findings == [
        {"code": "a", "severity": "warning", "line": 4, "message": "Voyez.", "hint": "Faites."},
        {"code": "b", "severity": "warning", "line": None, "message": "Voyez.", "hint": None},
        {"code": "c", "severity": "warning", "line": None, "message": "Voyez.", "hint": None},
    ]


def test_page_about_explanations_tells_every_key_role_and_kind() -> None:
    page = (Path(__file__).parents[2] / "docs" / "explain.md").read_text(encoding="utf-8")
    finding = Diagnostic(code="a", message=Message(en="Look.", fr="Voyez."))
    values = json.dumps(describe(_pitch(CARDS), _deck(_pitch(CARDS)), (finding,), path=None, language="en"))
    keys = set(re.findall(r'"([a-z]+)": ', values))
    words = {*keys, *get_args(TextRole), *get_args(SlideKind), "format", "decks"}
    assert [word for word in sorted(words) if f"`{word}`" not in page] == []


def test_minutes_that_nobody_gives_are_those_that_planning_takes_and_no_path_is_null() -> None:
    storyboard = _pitch()
    values = describe(storyboard, _deck(storyboard), (), path=None, language="en")
    assert (values["minutes"], values["deck"]) == (20, None)
