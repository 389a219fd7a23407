"""Pictures of the article in the pitch: a slide each, its title, the points beside it, its words in the notes once."""

from __future__ import annotations

import pytest

from tutoslides.model.diagnostics import codes_of
from tutoslides.model.storyboard import ClosingSlide, PictureSlide, Storyboard
from tutoslides.planning import plan
from unit.builders import article_of

HEAD = "# Le tutorat\n\nLe tutorat change la vie des élèves. Il rend la parole à ceux qui ne la prenaient plus.\n\n"
PICTURE = '![Des élèves autour d\'une table](images/a.png "La salle 12, en octobre.")\n\n'
BEFORE = "Les tuteurs préparent ensemble les séances du mois.\n\n"
AFTER = "La relation dure toute l'année scolaire. Aucun élève ne reste seul devant la difficulté.\n\n"


def _plan(text: str) -> Storyboard:
    return plan(article_of(HEAD + text)).value


def _pictures(text: str) -> list[PictureSlide]:
    return [slide for slide in _plan(text).slides if isinstance(slide, PictureSlide)]


def _notes(storyboard: Storyboard) -> list[str]:
    return [note.text for slide in storyboard.slides for note in slide.notes]


def test_a_picture_becomes_a_slide_with_its_words() -> None:
    (slide,) = _pictures(f"## Un atelier\n\n{PICTURE}")
    assert (slide.target, slide.alt, slide.line) == ("images/a.png", "Des élèves autour d'une table", 7)
    assert slide.caption is not None
    assert (slide.caption.text, slide.title.text) == ("La salle 12, en octobre.", "Un atelier")
    assert slide.why is not None
    assert slide.why.code == "picture"


def test_points_of_the_sentences_around_stand_beside_it() -> None:
    (slide,) = _pictures(f"## Un atelier\n\n{BEFORE}{PICTURE}{AFTER}")
    assert [point.text for point in slide.points] == [
        "Les tuteurs préparent ensemble les séances du mois",
        "La relation dure toute l'année scolaire",
        "Aucun élève ne reste seul devant la difficulté",
    ]


def test_at_most_three_points_stand_beside_it() -> None:
    behind = " ".join(f"Le tuteur numéro {number} aide les élèves de sa classe." for number in range(1, 9))
    (slide,) = _pictures(f"## Un atelier\n\n{PICTURE}{behind}\n")
    assert len(slide.points) == 3


def test_a_long_stretch_behind_it_gets_a_slide_of_its_own() -> None:
    sentence = "Le tuteur numéro {} aide chaque semaine les élèves de sa classe avec une patience que tous admirent."
    behind = " ".join(sentence.format(number) for number in range(1, 15))
    (slide,) = _pictures(f"## Un atelier\n\n{PICTURE}{behind}\n")
    assert slide.points == ()


def test_every_word_is_in_the_notes_once() -> None:
    storyboard = _plan(f"## Un atelier\n\n{BEFORE}{PICTURE}{AFTER}")
    notes = _notes(storyboard)
    for words in (
        "Des élèves autour d'une table",
        "La salle 12, en octobre.",
        "La relation dure toute l'année scolaire.",
    ):
        assert notes.count(words) == 1


def test_a_picture_that_nobody_describes_is_shown_and_leaves_no_note() -> None:
    storyboard = _plan(f"## Un atelier\n\n![](a.png)\n\n{AFTER}")
    assert [slide.alt for slide in storyboard.slides if isinstance(slide, PictureSlide)] == [""]
    assert "" not in _notes(storyboard)


def test_second_pictures_are_called_by_a_sentence_near_them_else_by_their_own_words() -> None:
    text = f"## Un atelier\n\n{PICTURE}Les élèves choisissent eux-mêmes leur tuteur.\n\n![](b.png)\n\n"
    other = '![Une cour](c.png "La cour du lycée à midi.")\n\n![Le portail vu de la rue](d.png)\n\n![](e.png)\n'
    titles = [(slide.target, slide.title.text) for slide in _pictures(text + other)]
    assert titles == [
        ("images/a.png", "Un atelier"),
        ("b.png", "Un atelier (suite)"),
        ("c.png", "La cour du lycée à midi"),
        ("d.png", "Le portail vu de la rue"),
        ("e.png", "Un atelier (suite 2)"),
    ]


def test_a_sentence_between_two_pictures_is_the_title_of_the_second_where_no_slide_shows_it() -> None:
    sentence = "Mais alors, que dire de tous ceux qui ne viennent plus ?"
    slides = _pictures(f"## Un atelier\n\n{PICTURE}{sentence}\n\n![](b.png)\n")
    assert [slide.title.text for slide in slides][1] == sentence


def test_a_caption_that_is_the_title_is_not_said_twice() -> None:
    slides = _pictures(f'## Un atelier\n\n{PICTURE}![Une cour](c.png "La cour du lycée à midi.")\n')
    assert slides[1].caption is None


def test_the_author_titles_a_picture() -> None:
    (slide,) = _pictures(f"## Un atelier\n\n{BEFORE}<!-- title: Voyez vous-mêmes -->\n\n{PICTURE}")
    assert slide.title.text == "Voyez vous-mêmes"


def test_a_picture_of_the_opening_is_shown() -> None:
    (slide,) = [
        one for one in plan(article_of(f"# Le tutorat\n\n{PICTURE}")).value.slides if one.key.startswith("part")
    ]
    assert isinstance(slide, PictureSlide)
    assert slide.title.text == "La salle 12, en octobre"


def test_an_article_of_pictures_only_is_shown_picture_by_picture() -> None:
    slides = _pictures("".join(f"## Lieu {number}\n\n![](p{number}.png)\n\n" for number in range(6)))
    assert [slide.target for slide in slides] == [f"p{number}.png" for number in range(6)]


def test_a_picture_that_the_author_drops_is_not_shown_and_not_told() -> None:
    reported = plan(article_of(f"{HEAD}## Un atelier\n\n{BEFORE}<!-- slide: skip -->\n\n{PICTURE}{AFTER}"))
    assert not [slide for slide in reported.value.slides if isinstance(slide, PictureSlide)]
    assert "picture-left-out" not in codes_of(reported.diagnostics)


def test_a_picture_inside_a_list_is_told_to_be_left_out() -> None:
    listed = "- Un premier point.\n\n    ![Une cour](c.png)\n\n- Un deuxième point.\n- Un troisième point.\n"
    reported = plan(article_of(f"{HEAD}## Un atelier\n\n{listed}"))
    (finding,) = [one for one in reported.diagnostics if one.code == "picture-left-out"]
    assert finding.place is not None
    assert (finding.place.line, finding.place.excerpt) == (9, "c.png")


def test_the_last_line_before_a_picture_still_closes_the_deck() -> None:
    storyboard = _plan(f"## Un atelier\n\n{BEFORE}Le tutorat n'attend pas.\n\n![](fin.png)\n\n{PICTURE}")
    assert [slide.target for slide in storyboard.slides if isinstance(slide, PictureSlide)] == [
        "fin.png",
        "images/a.png",
    ]
    assert [slide.title.text for slide in storyboard.slides if isinstance(slide, ClosingSlide)] == [
        "Le tutorat n'attend pas"
    ]


def test_pictures_leave_with_other_slides_where_time_is_short() -> None:
    prose = " ".join(f"Le tuteur numéro {number} aide chaque semaine les élèves de sa classe." for number in range(40))
    text = f"---\nminutes: 1\n---\n{HEAD}" + "".join(f"## Lieu {n}\n\n{prose}\n\n![](p{n}.png)\n\n" for n in range(4))
    storyboard = plan(article_of(text)).value
    appendix = [slide for section in storyboard.sections if section.is_appendix for slide in section.slides]
    assert len([slide for slide in appendix if isinstance(slide, PictureSlide)]) == 4
    assert len([slide for slide in storyboard.slides if isinstance(slide, PictureSlide)]) == 4
    assert all(slide.title.text for slide in storyboard.slides)


@pytest.mark.parametrize(
    "wish", ["callout", "cards", "contrast", "steps", "figure", "statement", "ask", "skip", "appendix", "divider"]
)
@pytest.mark.parametrize("mark", ["![](a.png)", PICTURE])
def test_any_wish_before_a_picture_gives_slides_with_titles(wish: str, mark: str) -> None:
    for text in (
        f"## Un atelier\n\n<!-- slide: {wish} -->\n\n{mark}\n\n{AFTER}",
        f"<!-- slide: {wish} -->\n\n{mark}\n",
    ):
        assert all(slide.title.text.strip() for slide in _plan(text).slides)


def test_pictures_among_references_do_no_harm() -> None:
    storyboard = _plan(f"## Un atelier\n\n{BEFORE}## Références\n\n![](a.png)\n\n- Un livre, 2020.\n")
    assert all(slide.title.text for slide in storyboard.slides)
