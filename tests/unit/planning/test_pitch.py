"""The pitch: which slides there are, in which order, and where every sentence goes."""

from __future__ import annotations

import datetime
from dataclasses import replace

import pytest

from tutoslides.model.article import Article, Meta
from tutoslides.model.diagnostics import codes_of
from tutoslides.model.storyboard import (
    AgendaSlide,
    CalloutSlide,
    ClosingSlide,
    PointsSlide,
    StatementSlide,
    Storyboard,
    TitleSlide,
)
from tutoslides.model.text import runs_of
from tutoslides.planning import plan
from unit.builders import article_of, article_with

VOICE = "« Une voix qui parle ici pendant plus de huit mots bien comptés. »"
SECTIONS = "# Titre\n\n## Un\n\nUne phrase ici.\n\n## Deux\n\nUne autre là.\n\n## Trois\n\nEncore une ailleurs.\n"


def _plan(text: str) -> Storyboard:
    return plan(article_of(text)).value


def _kinds(board: Storyboard) -> list[type]:
    return [type(slide) for slide in board.slides]


def test_three_sections_have_an_agenda_that_leads_to_each() -> None:
    board = _plan(SECTIONS)
    agenda = board.slides[1]
    assert isinstance(agenda, AgendaSlide)
    assert [entry.text.text for entry in agenda.entries] == ["Un", "Deux", "Trois"]
    keys = {slide.key: slide.title.text for slide in board.slides}
    assert [keys[entry.target] for entry in agenda.entries] == ["Un", "Deux", "Trois"]


def test_two_sections_need_no_agenda() -> None:
    assert AgendaSlide not in _kinds(_plan(SECTIONS.partition("## Trois")[0]))


def test_deeper_headings_join_the_section_above() -> None:
    board = _plan("# Titre\n\n## Un\n\nUne phrase ici.\n\n### Dessous\n\nUne autre phrase là.\n\n" + VOICE + "\n")
    assert [section.name for section in board.sections] == ["Titre", "Un"]
    slides = board.sections[1].slides
    assert [slide.title.text for slide in slides][:2] == ["Un", "Dessous"]
    assert [slide.kicker.text if slide.kicker else None for slide in slides] == [None, "Un", "Un"]


def test_quotation_is_a_callout_under_the_thought_it_supports() -> None:
    board = _plan(f"# Titre\n\n## Un\n\nLe tutorat retient les apprenants. {VOICE} Une suite sans titre ici même.\n")
    callout = board.slides[2]
    assert isinstance(callout, CalloutSlide)
    assert callout.title.text == "Le tutorat retient les apprenants"
    assert callout.quotation.text == VOICE.strip("«» ")
    assert callout.kicker is not None


def test_section_of_quotations_only_begins_with_a_callout_that_bears_its_heading() -> None:
    board = _plan(f"# Titre\n\n## Un\n\n{VOICE}\n\n> Une autre voix que la première.\n>\n> — Ada Roy, tutrice\n")
    assert _kinds(board) == [TitleSlide, CalloutSlide, CalloutSlide]
    assert [slide.title.text for slide in board.slides[1:]] == ["Un", "Un (2)"]
    callout = board.slides[2]
    assert isinstance(callout, CalloutSlide)
    assert callout.speaker is not None
    assert callout.speaker.role is not None
    assert (callout.speaker.name.text, callout.speaker.role.text) == ("Ada Roy", "tutrice")


def test_heading_without_text_is_a_statement() -> None:
    board = _plan("# Titre\n\n## Constater\n\n## Agir\n")
    assert _kinds(board) == [TitleSlide, StatementSlide, StatementSlide]


def test_situation_is_called_by_its_shortest_claim() -> None:
    board = _plan(
        "# Titre\n\nUne première phrase un peu plus longue que l'autre. Le budget manque. Encore une phrase.\n"
    )
    situation = board.slides[1]
    assert isinstance(situation, PointsSlide)
    assert situation.title.text == "Le budget manque"
    assert len(situation.points) == 2


def test_situation_of_one_sentence_is_a_statement() -> None:
    board = _plan("# Titre\n\nLe budget manque toujours.\n")
    assert _kinds(board) == [TitleSlide, StatementSlide]


def test_situation_without_a_short_claim_is_a_statement_of_its_shortest_sentence() -> None:
    long, longer = " ".join(["mot"] * 30), " ".join(["mot"] * 40)
    board = _plan(f"# Titre\n\nDébut {longer}. Début {long}.\n")
    statement = board.slides[1]
    assert isinstance(statement, StatementSlide)
    assert statement.title.text == f"Début {long}."
    assert len(statement.notes) == 2


def test_situation_that_no_slide_can_show_goes_to_the_notes_of_the_title() -> None:
    board = _plan("# Titre\n\n```\ndu code\n```\n\n## Un\n\nUne phrase ici.\n")
    assert _kinds(board) == [TitleSlide, PointsSlide]
    assert [note.text for note in board.slides[0].notes] == ["du code"]


def test_situation_of_a_quotation_only_is_a_callout_called_by_the_article() -> None:
    board = _plan(f"# Titre de l'article\n\n{VOICE}\n")
    assert _kinds(board) == [TitleSlide, CalloutSlide]
    assert board.slides[1].title.text == "Titre de l'article (2)"


def test_points_are_the_first_short_sentences() -> None:
    short = " ".join(f"Phrase numéro {number} ici." for number in range(6))
    board = _plan(f"# T\n\n## Un\n\n{short}\n")
    points = board.slides[1]
    assert isinstance(points, PointsSlide)
    assert [point.text for point in points.points] == [f"Phrase numéro {number} ici" for number in range(4)]


def test_points_are_the_shortest_sentences_where_all_are_long() -> None:
    sentences = [f"La phrase {' '.join(['mot'] * count)}." for count in (40, 30, 50, 35, 45)]
    board = _plan(f"# T\n\n## Un\n\n{' '.join(sentences)}\n")
    points = board.slides[1]
    assert isinstance(points, PointsSlide)
    assert [point.text for point in points.points] == [sentences[at].removesuffix(".") for at in (0, 1, 3, 4)]


def test_last_short_line_closes_the_deck() -> None:
    article = article_of("# T\n\n## Un\n\nUne phrase ici.\n\nLa fin est proche.\n")
    article = replace(article, meta=replace(article.meta, contact="ada@example.org"))
    board = plan(article).value
    closing = board.slides[-1]
    assert isinstance(closing, ClosingSlide)
    assert closing.title.text == "La fin est proche"
    assert closing.contact is not None
    assert closing.contact.text == "ada@example.org"
    assert board.sections[-1].slides == (closing,)


@pytest.mark.parametrize(
    "ending",
    ["- un point\n- un dernier\n", " ".join(["mot"] * 25) + ".\n", f"{VOICE}\n", "Deux phrases. La seconde.\n"],
    ids=["list", "long", "quotation", "two sentences"],
)
def test_other_endings_close_nothing(ending: str) -> None:
    assert ClosingSlide not in _kinds(_plan(f"# T\n\n## Un\n\nUne phrase ici.\n\n{ending}"))


def test_every_sentence_stands_in_the_notes_once_in_order() -> None:
    text = f"# T\n\nDébut. {VOICE} Suite.\n\n## Un\n\n{VOICE[:-2]} encore. »\n\nAprès. Puis.\n\nFin de tout.\n"
    board = _plan(text)
    notes = [note for slide in board.slides for note in slide.notes]
    places = [(note.origin.block, note.origin.sentence) for note in notes if note.origin]
    assert places == sorted(places)
    assert len(set(places)) == len(places) == len(notes)


def test_titles_are_unique_in_the_deck() -> None:
    board = _plan("# Coûts\n\n## Coûts\n\nUne phrase ici.\n\n## Coûts\n\nUne autre là.\n")
    titles = [slide.title.text for slide in board.slides]
    assert titles == ["Coûts", "Coûts (2)", "Coûts (3)"]


def test_article_without_title_is_called_by_its_first_words_else_by_its_file() -> None:
    meta = Meta(language="fr")
    untitled = replace(article_of("# T\n\nLe budget manque encore.\n"), meta=meta)
    assert plan(untitled).value.slides[0].title.text == "Le budget manque encore"
    nothing = Article(source="mon-article.md", meta=meta, blocks=())
    assert plan(nothing).value.slides[0].title.text == "mon-article"


def test_front_page_shows_what_is_known_and_nothing_else() -> None:
    meta = Meta(
        title=runs_of("Un titre"),
        subtitle=runs_of("Un sous-titre"),
        authors=("Ada Roy", "Bo Li"),
        presenter="Cy Bé",
        organisation="AFPA",
        date=datetime.date(2026, 3, 1),
        language="fr",
    )
    front = plan(article_with(meta=meta)).value.slides[0]
    assert isinstance(front, TitleSlide)
    assert front.subtitle is not None
    assert front.subtitle.text == "Un sous-titre"
    assert [entry.text for entry in front.byline] == ["Ada Roy, Bo Li", "Cy Bé", "AFPA", "1er mars 2026"]
    alone = plan(article_with(meta=replace(meta, presenter="Ada Roy", date=None))).value.slides[0]
    assert isinstance(alone, TitleSlide)
    assert [entry.text for entry in alone.byline] == ["Ada Roy, Bo Li", "AFPA"]


def test_findings_tell_generated_texts_unnamed_voices_and_wishes_not_heard() -> None:
    article = article_of(f"# T\n\n<!-- pause -->\n\n{VOICE}\n")
    assert codes_of(plan(article).diagnostics) == ("quote-unattributed", "directive-ignored")
    generated = replace(article, meta=replace(article.meta, provenance="Texte généré par X"))
    found = plan(generated).diagnostics
    assert codes_of(found) == ("text-generated", "quote-unattributed", "directive-ignored")
    assert "1 of its quotations" in found[0].message.en


def test_footnotes_are_for_the_notes_alone() -> None:
    reported = plan(article_of(f"# T\n\n## Un\n\nUne phrase[^1] ici.\n\n[^1]: Voir {VOICE}\n"))
    assert _kinds(reported.value) == [TitleSlide, PointsSlide]
    assert codes_of(reported.diagnostics) == ()
    assert any("Une voix" in note.text for note in reported.value.slides[-1].notes)


def test_named_voice_is_no_finding() -> None:
    found = plan(article_of("# T\n\n> Une voix parle.\n>\n> — Ada Roy\n")).diagnostics
    assert codes_of(found) == ()
