"""Who said it: what the text names beside a quotation, and nobody where it names none.

Most of it stands in `tests/cases/quotations/`; here is what needs more than a sentence.
"""

from __future__ import annotations

import pytest

from tutoslides.model.text import plain_text, runs_of
from tutoslides.planning.announcements import Before, words_of_runs
from tutoslides.planning.attribution import Setting, attribute
from tutoslides.planning.quotations import find_quotations

Q = "« Une voix qui parle ici pendant plus de huit mots »"
E = "“A voice that speaks here for more than eight words”"


def _speaker(text: str, language: str = "fr", *authors: str, people: tuple[str, ...] = ()) -> tuple[str, str]:
    runs = runs_of(text)
    (quotation,) = find_quotations(runs, language)
    setting = Setting(language=language, authors=authors, people=people)
    found = attribute(quotation, words_of_runs(runs), (0, len(text)), setting)
    return plain_text(found.speaker), plain_text(found.role)


def _speaker_after(before: str, text: str, language: str = "fr") -> str:
    runs, above = runs_of(text), runs_of(before)
    (quotation,) = find_quotations(runs, language)
    sentence = Before(words=words_of_runs(above), span=(0, len(before)), adjoins=False)
    found = attribute(quotation, words_of_runs(runs), (0, len(text)), Setting(language=language), sentence)
    return plain_text(found.speaker)


@pytest.mark.parametrize(
    ("text", "speaker", "role"),
    [
        (f"{Q}, résume Jean-Paul de la Tour, directeur du centre.", "Jean-Paul de la Tour", "directeur du centre"),
        (f"{Q} comme l’indiquait Sonia Prévost Mercier lors de la table ronde.", "Sonia Prévost Mercier", ""),
        (f"{Q}, précise Mme Hervé, qui dirige le centre.", "Mme Hervé", ""),
        (f"{Q}, précise Mme Hervé, soulignant que le centre ferme.", "Mme Hervé", ""),
        (f"{Q}, précise Ada Roy, directrice du centre qui ferme.", "Ada Roy", "directrice du centre"),
        (f"{Q} (OCDE, 2019).", "OCDE", ""),
        (f"Hier, Nadia Roy souligne toutefois que le rôle se partage : {Q}", "Nadia Roy", ""),
        (f"Nadia Roy, ministre du Travail, a souligné cette valeur : {Q}", "Nadia Roy", "ministre du Travail"),
        (f"Nadia Roy, pour qui tout est simple, {Q}", "Nadia Roy", ""),
        (f"Et Nadia Roy d'ajouter : {Q}", "Nadia Roy", ""),
        (f"On retient les propos de Nadia Roy : {Q}", "Nadia Roy", ""),
        (f"Pour reprendre les mots de Nadia Roy, {Q}", "Nadia Roy", ""),
        (f"Nadia Roy s'agace : {Q}", "Nadia Roy", ""),
        (f"{Q}, dit la présidente Nadia Roy.", "Nadia Roy", "présidente"),
    ],
)
def test_named_speaker_is_found(text: str, speaker: str, role: str) -> None:
    assert _speaker(text) == (speaker, role)


@pytest.mark.parametrize(
    "text",
    [
        f"Le rapport dit : {Q}",
        f"{Q}, dit le proverbe.",
        f"{Q}, dit le lycée Jean Moulin.",
        f"Le Président explique : {Q}",
        f"{Q}, explique le Directeur.",
        f"Nadia Roy raconte que Paul Petit écoute : {Q}",
        f"L'exposé de Nadia Roy a plu. On y dit : {Q}",
        f"Nadia Roy travaille à Lyon, où l’on vit bien : {Q}",
        f"Un samedi, dans la rue : {Q}",
    ],
)
def test_nobody_is_guessed(text: str) -> None:
    assert _speaker(text) == ("", "")


def test_german_nouns_are_no_names() -> None:
    text = "Die Lehrkräfte sagen: „Wer hier am Morgen noch Angst hat, der lernt an diesem Tag nichts mehr“."
    assert _speaker(text, "de") == ("", "")


def test_surname_is_completed_where_one_person_has_it() -> None:
    assert _speaker(f"{E}, Price said.", "en", people=("Owen Price",)) == ("Owen Price", "")
    assert _speaker(f"{E}, Price said.", "en", people=("Owen Price", "Ivy Price")) == ("Price", "")
    assert _speaker(f"{E}, Price said.", "en") == ("Price", "")


def test_name_before_a_colon_is_the_pronoun_behind_the_quotation() -> None:
    assert _speaker(f"Owen Price kept calm, however: {E}, he said.", "en") == ("Owen Price", "")
    assert _speaker(f"Price kept calm, however: {E}, he said.", "en", people=("Owen Price",)) == ("Owen Price", "")
    assert _speaker(f"Price kept calm, however: {E}, he said.", "en") == ("", "")
    assert _speaker(f"Things calmed down for Owen Price: {E}, he said.", "en") == ("", "")


def test_paragraph_above_announces_only_with_a_colon() -> None:
    assert _speaker_after("Nadia Roy, tutrice, le dit :", Q) == "Nadia Roy"
    assert _speaker_after("Nadia Roy le résume ainsi.", Q) == "Nadia Roy"
    assert _speaker_after("Nadia Roy est venue de Lyon.", Q) == ""
    assert _speaker_after("Nadia Roy et Paul Petit le disent :", Q) == ""
    assert _speaker_after("Nadia Roy le dit :", f"{Q}, précise-t-elle.") == ""


def test_author_speaks_of_himself_where_he_is_known() -> None:
    text = f"Comme je le souligne souvent : {Q}"
    assert _speaker(text, "fr", "Jacques Rodet") == ("Jacques Rodet", "")
    assert _speaker(text) == ("", "")
    assert _speaker(text, "fr", "Ada Roy", "Bo Li") == ("", ""), "which of the two is not said"
    assert _speaker(f"Comme je le souligne souvent : {Q}", "de", "Ada Roy") == ("", "")


def test_other_first_persons_are_not_the_author() -> None:
    assert _speaker(f"Je travaille ici, dit-il : {Q}", "fr", "Jacques Rodet") == ("", "")


def test_speaker_that_is_known_stays() -> None:
    (quotation,) = find_quotations(runs_of(Q))
    named = quotation.credited(runs_of("Ada Roy"), (0, 7), None)
    assert attribute(named, words_of_runs(runs_of(Q)), (0, len(Q)), Setting(language="fr")) is named
