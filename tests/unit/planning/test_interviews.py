"""An interviewer's questions are spoken, but stand on no slide."""

from __future__ import annotations

from tutoslides.model.storyboard import Storyboard
from tutoslides.planning import plan
from unit.builders import article_of

INTERVIEW = """# Former autrement

**Pourquoi avoir fermé la moitié des stages ?**

Les stages réunissaient moins de cinq personnes chaque mois.

**Et la direction ?**

La direction regarde les coûts de chaque atelier.

**Vous parlez peu du numérique.**

Les techniciens consultent leurs procédures sur tablette.
"""


def _shown(text: str) -> str:
    board: Storyboard = plan(article_of(text)).value
    return " ".join(
        span.text for slide in board.slides for span in (slide.title, *getattr(slide, "points", ())) if span.origin
    )


def test_questions_of_an_interview_stand_in_the_notes_alone() -> None:
    shown = _shown(INTERVIEW)
    assert "direction ?" not in shown
    assert "parlez peu" not in shown
    assert "La direction regarde les coûts" in shown
    assert "Pourquoi avoir fermé" not in shown
    notes = " ".join(note.text for slide in plan(article_of(INTERVIEW)).value.slides for note in slide.notes)
    assert "Et la direction ?" in notes


def test_labelled_questions_are_an_interviewers_too() -> None:
    text = INTERVIEW.replace("**Pourquoi", "Q : Pourquoi").replace("**Et", "Q : Et").replace("**Vous", "Q : Vous")
    assert "parlez peu" not in _shown(text.replace("**", ""))


def test_bold_claims_are_the_authors() -> None:
    text = INTERVIEW.replace("stages ?**", "stages.**").replace("direction ?**", "direction suit aussi.**")
    assert "Pourquoi avoir fermé la moitié des stages" in _shown(text)


def test_two_bold_lines_make_no_interview() -> None:
    text = INTERVIEW.partition("**Vous")[0].replace("**Et la direction ?**", "**La direction suit le projet ?**")
    assert "La direction regarde les coûts" in _shown(text)
