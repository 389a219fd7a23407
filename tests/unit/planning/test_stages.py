"""Voices that more than one block makes: several paragraphs, lines that name a speaker, testimonies, lists, samples."""

from __future__ import annotations

import pytest

from tutoslides.model.text import plain_text
from tutoslides.planning.attribution import Setting
from tutoslides.planning.sentences import Passage, cut_passages
from unit.builders import article_of

ONE = "Le premier jour nous avons planté trente arbres dans la cour"
TWO = "Le second jour les élèves ont creusé un bassin pour la pluie"
THREE = "Le dernier jour toute la rue est venue voir le résultat"


def _passages(text: str, language: str = "fr", *authors: str) -> tuple[Passage, ...]:
    article = article_of(f"# Titre\n\n{text}\n")
    return cut_passages(article.blocks, 0, Setting(language=language, authors=authors))


def _voices(text: str, language: str = "fr", *authors: str) -> list[tuple[str, str, str]]:
    return [
        (plain_text(voice.whole or voice.runs), plain_text(voice.speaker), plain_text(voice.role))
        for passage in _passages(text, language, *authors)
        for voice in passage.quotations
    ]


def test_opening_mark_repeated_at_each_paragraph_makes_one_voice() -> None:
    text = f"Ada Roy raconte : « {ONE}.\n\n« {TWO}.\n\n« {THREE}. »\n\nPuis tout s'arrête."
    assert _voices(text) == [(f"{ONE}. {TWO}. {THREE}.", "Ada Roy", "")]
    assert [passage.is_prose for passage in _passages(text)] == [True, False, False, True]


def test_closing_mark_repeated_in_the_old_french_way_makes_one_voice() -> None:
    assert _voices(f"« {ONE}.\n\n» {TWO}. »") == [(f"{ONE}. {TWO}.", "", "")]


def test_one_pair_of_marks_around_two_paragraphs_makes_one_voice() -> None:
    text = f"« {ONE}.\n\n{TWO} », résume Ada Roy, tutrice. La cour change."
    assert _voices(text) == [(f"{ONE}. {TWO}", "Ada Roy", "tutrice")]
    assert [passage.is_prose for passage in _passages(text)] == [True, False, True]


def test_straight_marks_may_go_over_two_paragraphs() -> None:
    assert _voices(f'"{ONE}.\n\n{TWO}."') == [(f"{ONE}. {TWO}.", "", "")]
    assert _voices(f'"{ONE}.\n\n"{TWO}."') == [(f"{ONE}. {TWO}.", "", "")]


@pytest.mark.parametrize(
    "text",
    [
        f"Elle ouvre « {ONE}.\n\n{TWO}.\n\n{THREE}.",
        f"« {ONE}.\n\n« {TWO}.\n\n{THREE}.",
        f"« {ONE}.\n\n## Un titre\n\n{TWO} »",
        f"« {ONE}.\n\n{TWO} avec un « mot » dedans.",
        f"« {ONE}.",
    ],
)
def test_mark_that_nothing_closes_swallows_nothing(text: str) -> None:
    assert _voices(text) == []


@pytest.mark.parametrize(
    ("text", "speaker", "role"),
    [
        (f"« {ONE}. »\n\n— Ada Roy, tutrice à Lyon", "Ada Roy", "tutrice à Lyon"),
        (f"« {ONE}. »\n— Ada Roy, tutrice à Lyon", "Ada Roy", "tutrice à Lyon"),
        (f"Ada Roy, tutrice à Lyon :\n\n« {ONE}. »", "Ada Roy", "tutrice à Lyon"),
        (f"**Ada Roy**, tutrice / Elle plante.\n\n« {ONE}. »", "Ada Roy", "tutrice"),
        (f"Ada Roy et Bo Li, tuteurs\n\n« {ONE}. »", "Ada Roy et Bo Li", "tuteurs"),
        (f"Ada Roy\n\n« {ONE}. »", "Ada Roy", ""),
        (f"Ada Roy explique :\n\n> {ONE}.", "Ada Roy", ""),
        (f"> « {ONE}. »\n>\n> — Ada Roy, tutrice", "Ada Roy", "tutrice"),
    ],
)
def test_line_of_its_own_names_the_speaker(text: str, speaker: str, role: str) -> None:
    assert _voices(text) == [(f"{ONE}.", speaker, role)]


@pytest.mark.parametrize(
    "line",
    [
        "Le potager de l'école",
        "Le 3 mai 2021",
        "Ada Roy est venue.",
        "Ada Roy, tutrice, est une amie de longue date",
        f"Ada Roy, {'très ' * 45}",
        f"Ada Roy, {'très ' * 22}/ ici",
    ],
)
def test_other_lines_name_nobody(line: str) -> None:
    assert _voices(f"{line}\n\n« {ONE}. »") == [(f"{ONE}.", "", "")]


def test_line_of_two_rows_is_no_name() -> None:
    assert _voices(f"Ada Roy  \nLyon\n\n« {ONE}. »") == [(f"{ONE}.", "", "")]


def test_dash_below_that_goes_on_is_no_credit() -> None:
    assert _voices(f"« {ONE}. »\n\n— Voici ce qui a changé :") == [(f"{ONE}.", "", "")]


def test_name_lines_are_for_the_notes() -> None:
    text = f"Ada Roy, tutrice\n\n« {ONE}. »\n\n« {TWO}. »\n\n— Bo Li, maire"
    assert [passage.is_prose for passage in _passages(text)] == [False, True, True, False]
    assert [speaker for _, speaker, _ in _voices(text)] == ["Ada Roy", "Bo Li"]


ME = "J'ai planté mon premier arbre à six ans. Depuis, je n'ai jamais cessé de planter autour de chez moi."
MORE = "Mon père m'avait donné une pelle trop grande. Je l'ai gardée dans l'entrée de ma maison."


def test_bold_name_and_role_over_paragraphs_in_the_first_person_are_a_testimony() -> None:
    text = f"**Ada Roy, 34 ans, tutrice**\n\n{ME}\n\n{MORE}\n\nLa mairie a suivi."
    assert _voices(text) == [(f"{ME} {MORE}", "Ada Roy", "34 ans, tutrice")]
    assert [passage.is_prose for passage in _passages(text)] == [False, True, False, False, True]


@pytest.mark.parametrize(
    "text",
    [
        f"Ada Roy, tutrice\n\n{ME}",
        f"**Ada Roy**\n\n{ME}",
        "**Ada Roy, tutrice**\n\nLa mairie plante des arbres. Elle en plantera encore l'an prochain.",
        "**Ada Roy, tutrice**\n\nJe plante.",
        "**Ada Roy, tutrice**",
        f"**Ada Roy, tutrice**\n\n- {ME}",
    ],
)
def test_without_name_role_and_first_person_there_is_no_testimony(text: str) -> None:
    assert _voices(text) == []


def test_author_gives_no_testimony() -> None:
    assert _voices(f"**Ada Roy, tutrice**\n\n{ME}", "fr", "Ada Roy") == []


def test_quoted_paragraph_under_a_bold_name_keeps_its_marks_rule() -> None:
    assert _voices(f"**Ada Roy, tutrice**\n\n« {ME} »") == [(ME, "Ada Roy", "tutrice")]


def test_list_of_quoted_sentences_is_of_samples_unless_voices_are_announced() -> None:
    items = f"- « {ONE}. »\n- « {TWO}. »"
    assert _voices(f"Trois phrases pour un courriel :\n\n{items}") == []
    assert len(_voices(f"Ce que les participants nous ont dit :\n\n{items}")) == 2
    assert len(_voices(f"- « {ONE} », dit Ada Roy.\n- « {TWO} », dit Bo Li.")) == 2
    assert len(_voices(f"- « {ONE}. »")) == 1


@pytest.mark.parametrize(
    "text",
    [
        f"> 💡 {ONE}.",
        f"> **Note :** {ONE}.",
        f"Par exemple :\n\n> {ONE}.",
        "> Objet : la cour. Corps : les arbres arrivent lundi au lever du jour.",
    ],
)
def test_asides_and_samples_set_as_block_quotations_are_none(text: str) -> None:
    assert _voices(text) == []


def test_words_quoted_in_a_block_quotation_are_the_quotation() -> None:
    assert _voices(f"> Selon Ada Roy, c'est clair : « {ONE} ».") == [(ONE, "Ada Roy", "")]
    assert _voices(f"> {TWO}. {THREE}. {TWO}. Et « {ONE} ».")[0][0].startswith(TWO)


def test_block_quotation_of_several_paragraphs_is_one() -> None:
    assert _voices(f"> {ONE}.\n>\n> {TWO}.") == [(f"{ONE}. {TWO}.", "", "")]


def test_interviewers_question_is_none_and_answers_without_marks_are_prose() -> None:
    text = f"**« Pourquoi avoir planté autant d'arbres dans une si petite cour ? »**\n\n{TWO}."
    assert _voices(text) == []


def test_directive_between_two_paragraphs_hides_nothing() -> None:
    assert _voices(f"Ada Roy le résume ainsi.\n\n<!-- pause -->\n\n« {ONE}. »") == [(f"{ONE}.", "Ada Roy", "")]


def test_people_named_in_lists_and_blocks_complete_a_surname() -> None:
    text = f"- Owen Price\n\n> Ivy Stone came.\n\n“{ONE}”, Price said. “{TWO}”, Stone said."
    assert [speaker for _, speaker, _ in _voices(text, "en")][-2:] == ["Owen Price", "Ivy Stone"]
