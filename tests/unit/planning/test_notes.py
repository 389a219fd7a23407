"""Which slide speaks which sentences: each from what it shows up to what the next one shows."""

from __future__ import annotations

from tutoslides.model.storyboard import CalloutSlide, PointsSlide, Slide
from tutoslides.planning import plan
from unit.builders import article_of

FIRST = "« Une voix qui parle ici pendant plus de huit mots. »"
SECOND = "« Une autre voix qui parle ici pendant plus de huit mots. »"


def _section(text: str) -> tuple[Slide, ...]:
    return plan(article_of(f"# Titre\n\n## Un\n\n{text}\n")).value.slides[1:]


def _notes(slides: tuple[Slide, ...]) -> list[list[str]]:
    return [[note.text for note in slide.notes] for slide in slides]


def test_notes_of_a_slide_end_where_the_next_quotation_begins() -> None:
    slides = _section(f"Une phrase ici. {FIRST}\n\nUne suite là. {SECOND}\n\nUne fin. Deux fins.")
    assert [type(slide) for slide in slides] == [PointsSlide, CalloutSlide, CalloutSlide]
    assert _notes(slides) == [["Une phrase ici."], [FIRST, "Une suite là."], [SECOND, "Une fin.", "Deux fins."]]


def test_notes_of_a_first_callout_begin_with_what_no_slide_shows() -> None:
    slides = _section(f"```\ndu code\n```\n\n{FIRST}\n\n```\nun autre\n```\n\n{SECOND}")
    assert [type(slide) for slide in slides] == [CalloutSlide, CalloutSlide]
    assert _notes(slides) == [["du code", FIRST, "un autre"], [SECOND]]


def test_leading_quotation_opens_its_section() -> None:
    slides = _section(f"{FIRST}\n\nUne phrase ici. Deux phrases.")
    assert [type(slide) for slide in slides] == [CalloutSlide]
    assert _notes(slides) == [[FIRST, "Une phrase ici.", "Deux phrases."]]


def test_two_quotations_of_one_sentence_are_two_callouts_and_the_sentence_is_spoken_once() -> None:
    sentence = f"Elles disent {FIRST[:-3]} » puis {SECOND[:-3]} »."
    slides = _section(f"Une phrase ici. {sentence}")
    assert [type(slide) for slide in slides] == [PointsSlide, CalloutSlide, CalloutSlide]
    assert _notes(slides) == [["Une phrase ici."], [sentence], []]
