"""What a callout is called, and how headings without a text of their own stand in the deck."""

from __future__ import annotations

from dataclasses import replace

from tutoslides.model.storyboard import CalloutSlide, Origin, PointsSlide, Slide, StatementSlide
from tutoslides.planning import plan
from unit.builders import article_of

VOICE = "« Une voix qui parle ici pendant plus de huit mots bien comptés. »"


def _slides(text: str) -> tuple[Slide, ...]:
    return plan(article_of(text)).value.slides


def _callout_titles(text: str) -> list[str]:
    return [slide.title.text for slide in _slides(text) if isinstance(slide, CalloutSlide)]


def test_callout_is_called_by_a_thought_that_is_no_point_even_if_it_follows() -> None:
    points = " ".join(f"Le point numéro {number}." for number in range(4))
    assert _callout_titles(f"# T\n\n## Un\n\n{points} {VOICE} La pensée qui suit.\n") == ["La pensée qui suit"]


def test_callout_is_called_by_the_nearest_free_thought_before_it() -> None:
    points = (
        "Le tutorat retient les apprenants. Le tutorat coûte peu. Le tutorat rassure. Le tutorat dure. Il pleut ici."
    )
    assert _callout_titles(f"# T\n\n## Un\n\n{points} {VOICE} La pensée qui suit.\n") == ["Il pleut ici"]


def test_callout_without_a_free_thought_goes_on_with_the_heading() -> None:
    assert _callout_titles(f"# T\n\n## Un\n\nLe premier point ici. Le second point ici. {VOICE}\n") == ["Un (suite)"]


def test_definition_is_titled_by_its_term() -> None:
    text = (
        "Le suivi commence tôt. L'accueil désigne « l'ensemble des gestes qui permettent à un stagiaire de rester ». "
    )
    (callout,) = (slide for slide in _slides(f"# T\n\n## Un\n\n{text}\n") if isinstance(slide, CalloutSlide))
    assert callout.is_definition
    assert callout.title.text == "L'accueil"
    assert callout.lead_in is not None
    assert callout.lead_in.text == "désigne"


def test_definition_that_opens_a_section_is_led_in_by_its_term() -> None:
    text = "L'accueil désigne « l'ensemble des gestes qui permettent à un stagiaire de rester »."
    (callout,) = (slide for slide in _slides(f"# T\n\n## Un\n\n{text}\n") if isinstance(slide, CalloutSlide))
    assert not callout.is_definition
    assert callout.title.text == "Un"
    assert callout.lead_in is not None
    assert callout.lead_in.text == "L'accueil désigne"


def test_opening_quotation_is_titled_by_the_words_that_lead_to_it() -> None:
    text = "Le suivi s'impose comme « un facteur de réussite dans les dispositifs à distance ou hybrides »."
    callout = _slides(f"# T\n\n{text}\n")[1]
    assert isinstance(callout, CalloutSlide)
    assert (callout.title.text, callout.lead_in) == ("Le suivi s'impose comme", None)


def test_neither_rows_nor_other_quotations_name_a_callout() -> None:
    table = "| Un | Deux |\n|---|---|\n| Une cellule ici | Une autre là |"
    other = VOICE.replace("voix", "personne")
    titles = _callout_titles(f"# T\n\n## Un titre de rubrique\n\n{VOICE}\n\n{table}\n\n{other}\n")
    assert titles == ["Un titre de rubrique", "Un titre de rubrique (suite)"]


def test_deeper_heading_without_text_keeps_its_section_above_it() -> None:
    (statement,) = (
        slide
        for slide in _slides("# T\n\n## Un\n\nUne phrase.\n\n### Dessous\n\n## Deux\n")
        if isinstance(slide, StatementSlide) and slide.kicker
    )
    assert statement.title.text == "Dessous"
    assert statement.kicker is not None
    assert statement.kicker.text == "Un"


def test_titles_and_points_know_their_place_in_the_article() -> None:
    (points,) = (slide for slide in _slides("# T\n\n## Un\n\nUne phrase.\n") if isinstance(slide, PointsSlide))
    assert points.title.origin == Origin(line=3, block=0)
    assert [point.origin for point in points.points] == [Origin(line=5, block=1, sentence=0)]


def test_finding_of_a_generated_text_stands_where_it_says_so() -> None:
    article = article_of("# T\n\n## Un\n\nUne phrase.\n")
    meta = replace(article.meta, provenance="Texte généré par X", lines=(("provenance", 9),))
    finding, _ = plan(replace(article, meta=meta)).diagnostics
    assert finding.code == "text-generated"
    assert finding.hint is not None
    assert finding.place is not None
    assert (finding.place.line, finding.place.excerpt) == (9, "Texte généré par X")
