"""The pitch: which slides there are, in which order, and where every sentence goes."""

from __future__ import annotations

import datetime
from dataclasses import replace

import pytest

from tutoslides.model.article import Article, Meta
from tutoslides.model.diagnostics import codes_of
from tutoslides.model.storyboard import (
    AgendaSlide,
    AskSlide,
    CalloutSlide,
    ClosingSlide,
    PointsSlide,
    ReferencesSlide,
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
    assert callout.title.text == "Une suite sans titre ici même"
    assert callout.quotation.text == VOICE.strip("«» ")
    assert callout.kicker is not None


def test_section_of_quotations_only_begins_with_a_callout_that_bears_its_heading() -> None:
    board = _plan(f"# Titre\n\n## Un\n\n{VOICE}\n\n> Une autre voix que la première.\n>\n> — Ada Roy, tutrice\n")
    assert _kinds(board) == [TitleSlide, CalloutSlide, CalloutSlide]
    assert [slide.title.text for slide in board.slides[1:]] == ["Un", "Un (suite)"]
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
    assert statement.title.text == f"Début {long}"
    assert len(statement.notes) == 2


def test_situation_that_no_slide_can_show_goes_to_the_notes_of_the_title() -> None:
    board = _plan("# Titre\n\n```\ndu code\n```\n\n## Un\n\nUne phrase ici.\n")
    assert _kinds(board) == [TitleSlide, PointsSlide]
    assert [note.text for note in board.slides[0].notes] == ["du code"]


def test_situation_of_a_quotation_only_is_a_callout_called_by_the_article() -> None:
    board = _plan(f"# Titre de l'article\n\n{VOICE}\n")
    assert _kinds(board) == [TitleSlide, CalloutSlide]
    assert board.slides[1].title.text == "Titre de l'article (suite)"


def test_points_are_four_at_most_in_article_order() -> None:
    named = ("eau", "pain", "bois", "fer", "sel", "lin")
    sentences = [f"Le village garde son {name}." for name in named]
    board = _plan(f"# T\n\n## Un\n\n{' '.join(sentences)}\n")
    points = board.slides[1]
    assert isinstance(points, PointsSlide)
    shown = [f"{point.text}." for point in points.points]
    assert len(shown) == 4
    assert shown == [sentence for sentence in sentences if sentence in shown]


def test_sentence_that_cannot_be_cut_stands_whole_where_there_is_no_other() -> None:
    sentences = [f"La phrase {' '.join(['mot'] * count)}." for count in (40, 30, 50)]
    board = _plan(f"# T\n\n## Un\n\n{' '.join(sentences)}\n")
    points = board.slides[1]
    assert isinstance(points, PointsSlide)
    assert [point.text for point in points.points] == [sentences[1].removesuffix(".")]


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


def test_findings_tell_generated_texts_unnamed_voices_and_a_missing_ask() -> None:
    article = article_of(f"# T\n\n{VOICE}\n")
    assert codes_of(plan(article).diagnostics) == ("quote-unattributed", "ask-missing")
    generated = replace(article, meta=replace(article.meta, provenance="Texte généré par X"))
    found = plan(generated).diagnostics
    assert codes_of(found) == ("text-generated", "quote-unattributed", "ask-missing")
    assert "1 of its quotations" in found[0].message.en


def test_footnotes_are_references_in_the_appendix_and_no_voices() -> None:
    reported = plan(article_of(f"# T\n\n## Un\n\nUne phrase[^1] se trouve ici.\n\n[^1]: Voir {VOICE}\n"))
    assert _kinds(reported.value) == [TitleSlide, PointsSlide, ReferencesSlide]
    assert codes_of(reported.diagnostics) == ("ask-missing",)
    assert reported.value.sections[-1].name == "Annexe"
    assert any("Une voix" in note.text for note in reported.value.slides[-1].notes)


def test_section_of_sources_goes_to_the_appendix() -> None:
    board = _plan(
        "# T\n\n## Un\n\nUne phrase se trouve ici.\n\n## Bibliographie\n\n- Roy, A., 2020.\n- Li, B., 2021.\n"
    )
    references = board.slides[-1]
    assert isinstance(references, ReferencesSlide)
    assert references.title.text == "Bibliographie"
    assert [entry.text for entry in references.entries] == ["Roy, A., 2020.", "Li, B., 2021."]


def test_many_references_are_dealt_out_over_slides() -> None:
    entries = "".join(
        f"- Roy, A., {2000 + number}, *Un titre de livre assez long pour une ligne*.\n" for number in range(12)
    )
    board = _plan(f"# T\n\n## Un\n\nUne phrase se trouve ici.\n\n## Sources\n\n{entries}")
    titles = [slide.title.text for slide in board.slides if isinstance(slide, ReferencesSlide)]
    assert titles[:2] == ["Sources", "Sources (suite)"]
    assert len(titles) > 2


def test_named_voice_is_no_finding() -> None:
    found = plan(article_of("# T\n\n> Une voix parle.\n>\n> — Ada Roy\n")).diagnostics
    assert codes_of(found) == ("ask-missing",)


ASKING = "Il appartient aux directions de financer le suivi et de nommer un référent."


def test_ask_of_the_last_section_is_a_slide_of_its_own_and_the_agendas_last_entry() -> None:
    board = _plan(SECTIONS.replace("Encore une ailleurs.", f"Encore une phrase ailleurs. {ASKING}"))
    ask = board.slides[-1]
    assert isinstance(ask, AskSlide)
    assert ask.title.text == "Décision attendue"
    assert [demand.text for demand in ask.demands] == ["Financer le suivi", "Nommer un référent"]
    assert [note.text for note in ask.notes] == [ASKING]
    agenda = board.slides[1]
    assert isinstance(agenda, AgendaSlide)
    assert (agenda.entries[-1].text.text, agenda.entries[-1].target, agenda.entries[-1].is_ask) == (
        "Décision attendue",
        "ask",
        True,
    )


def test_call_in_the_opening_is_no_ask() -> None:
    board = _plan(f"# T\n\n{ASKING}\n\n## Un\n\nUne phrase se trouve ici.\n\n## Deux\n\nEncore une ailleurs.\n")
    assert AskSlide not in _kinds(board)


def test_article_without_headings_asks_in_its_second_half() -> None:
    board = _plan(f"# T\n\nLe budget manque encore. Le suivi manque aussi.\n\n{ASKING}\n")
    assert isinstance(board.slides[-1], AskSlide)


def test_ask_before_a_short_last_section_is_found() -> None:
    acting = f"## Agir\n\n{ASKING} Une suite ici.\n\n## Merci\n\nMerci à vous tous.\n"
    text = f"# T\n\n## Un\n\nUne phrase se trouve ici.\n\n{acting}"
    board = _plan(text)
    ask = board.slides[-1]
    assert isinstance(ask, AskSlide)
    assert ask.notes == ()
    assert _spoken(board) == _written(text)


def test_ask_with_a_voice_behind_it_is_shown_last_and_spoken_in_its_place() -> None:
    text = f"# T\n\n## Agir\n\nUne phrase se trouve ici. {ASKING} {VOICE}\n"
    board = _plan(text)
    assert _kinds(board) == [TitleSlide, PointsSlide, CalloutSlide, AskSlide]
    assert _spoken(board) == _written(text)


def _spoken(board: Storyboard) -> str:
    return " ".join(note.text for slide in board.slides for note in slide.notes)


def _written(text: str) -> str:
    return " ".join(line for line in text.splitlines() if line and not line.startswith("#"))


def test_third_voice_in_a_row_waits_for_a_thought_between() -> None:
    voices = [VOICE.replace("Une voix", f"La voix {name}") for name in ("rouge", "verte", "bleue")]
    between = "Le conseil a entendu ces deux familles hier. "
    prose = "Le conseil reçoit les familles du quartier. Il leur parle de la rentrée et des horaires de bus. " * 3
    board = _plan(f"# T\n\n## Un\n\n{prose} {voices[0]} {voices[1]} {between} {voices[2]}\n\n## Deux\n\n{prose * 2}\n")
    kinds = [type(slide) for slide in board.sections[1].slides]
    assert kinds == [PointsSlide, CalloutSlide, CalloutSlide, StatementSlide, CalloutSlide]


def test_third_voice_without_a_thought_between_goes_to_the_appendix_linked() -> None:
    voices = " ".join(VOICE.replace("Une voix", f"La voix {name}") for name in ("rouge", "verte", "bleue"))
    prose = "Le conseil reçoit les familles du quartier. Il leur parle de la rentrée et des horaires de bus. " * 5
    board = _plan(f"# T\n\n## Un\n\n{prose} {voices}\n")
    assert [type(slide) for slide in board.sections[1].slides] == [PointsSlide, CalloutSlide, CalloutSlide]
    (left,) = board.sections[-1].slides
    opening = board.sections[1].slides[0]
    assert isinstance(left, CalloutSlide)
    assert (opening.more, left.back) == (left.key, opening.key)


def test_article_of_voices_may_have_more_than_two_in_a_row() -> None:
    voices = "\n\n".join(VOICE.replace("Une voix", f"La voix {name}") for name in ("rouge", "verte", "bleue"))
    board = _plan(f"# T\n\n## Un\n\n{voices}\n")
    assert _kinds(board) == [TitleSlide, CalloutSlide, CalloutSlide, CalloutSlide]


def test_long_section_has_a_slide_for_each_page_of_notes() -> None:
    names = ("eau", "pain", "bois", "fer", "sel", "lin", "lait", "miel", "laine", "cuir")
    sentences = [
        f"Le village {one} garde son {other} pour les mois froids de la longue année."
        for one in names
        for other in names
    ]
    board = _plan(f"# T\n\n## Un\n\n{' '.join(sentences[:60])}\n")
    slides = [slide for slide in board.slides if isinstance(slide, PointsSlide)]
    assert len(slides) == 3
    assert all(sum(len(note.text.split()) for note in slide.notes) <= 350 for slide in slides)
    assert [slide.title.text for slide in slides] == ["Un", "Un (suite)", "Un (suite 2)"]


def test_what_does_not_fit_the_time_is_told_and_linked() -> None:
    sentences = " ".join(
        f"Le village numéro {number} garde son pain pour les mois froids de l'année." for number in range(60)
    )
    article = article_of(f"---\nminutes: 5\n---\n\n# T\n\n## Un\n\n{sentences}\n")
    reported = plan(article)
    assert "moved-to-appendix" in codes_of(reported.diagnostics)
    assert reported.value.sections[-1].name == "Annexe"
    assert reported.value.slides[1].more == reported.value.sections[-1].slides[0].key


def test_time_that_nothing_can_save_is_told() -> None:
    sections = "".join(
        f"## Rubrique {number}\n\nLe village garde son pain numéro {number} ici.\n\n" for number in range(40)
    )
    found = plan(article_of(f"---\nminutes: 1\n---\n\n# T\n\n{sections}")).diagnostics
    assert "over-time" in codes_of(found)


def test_every_slide_tells_why_and_how_long_it_takes() -> None:
    board = _plan(f"# T\n\n## Un\n\nLe tutorat retient les apprenants. {VOICE}\n\nLa fin de tout cela.\n")
    assert [slide.why.code if slide.why else None for slide in board.slides] == [
        "front",
        "opens-section",
        "quotation",
        "last-line",
    ]
    assert [slide.seconds for slide in board.slides] == [0, 5, 10, 5]


def test_agenda_numbers_its_entries_itself() -> None:
    numbered = "".join(f"## {number}. Rubrique {name}\n\nUne phrase ici.\n\n" for number, name in enumerate("abc", 1))
    agenda = _plan(f"# T\n\n{numbered}").slides[1]
    assert isinstance(agenda, AgendaSlide)
    assert [entry.text.text for entry in agenda.entries] == ["Rubrique a", "Rubrique b", "Rubrique c"]
    skipping = _plan(f"# T\n\n{numbered.replace('## 2.', '## 4.')}").slides[1]
    assert isinstance(skipping, AgendaSlide)
    assert skipping.entries[1].text.text == "4. Rubrique b"


def test_opening_that_says_nothing_goes_on_with_the_title() -> None:
    board = _plan("# Le titre\n\n;\n\n## Un\n\nUne phrase se trouve ici.\n")
    assert [slide.title.text for slide in board.slides] == ["Le titre", "Le titre (suite)", "Un"]
