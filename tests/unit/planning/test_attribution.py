"""Who said it: what the sentence names, and nobody where it names none."""

from __future__ import annotations

import pytest

from tutoslides.model.text import plain_text, runs_of
from tutoslides.planning.attribution import Setting, attribute
from tutoslides.planning.quotations import find_quotations

Q = "« Une voix qui parle ici pendant plus de huit mots »"
E = "“A voice that speaks here for more than eight words”"


def _speaker(text: str, language: str = "fr", *authors: str) -> tuple[str, str]:
    runs = runs_of(text)
    (quotation,) = find_quotations(runs)
    found = attribute(quotation, runs, (0, len(text)), Setting(language=language, authors=authors))
    return plain_text(found.speaker), plain_text(found.role)


@pytest.mark.parametrize(
    ("text", "speaker", "role"),
    [
        (f"{Q}, explique Nadia Roy.", "Nadia Roy", ""),
        (f"{Q}, résume Jean-Paul de la Tour, directeur du centre.", "Jean-Paul de la Tour", "directeur du centre"),
        (f"{Q} comme l’indiquait Sonia Prévost Mercier lors de la table ronde.", "Sonia Prévost Mercier", ""),
        (f"{Q}, précise Mme Hervé, qui dirige le centre.", "Mme Hervé", ""),
        (f"Selon Nadia Roy, {Q}.", "Nadia Roy", ""),
        (f"D’après Nadia Roy, tutrice à Lyon, {Q}.", "Nadia Roy", "tutrice à Lyon"),
        (f"Nadia Roy raconte : {Q}", "Nadia Roy", ""),
        (f"Hier, Nadia Roy souligne toutefois que le rôle se partage : {Q}", "Nadia Roy", ""),
        (f"Nadia Roy, ministre du Travail, a souligné cette valeur : {Q}", "Nadia Roy", "ministre du Travail"),
    ],
)
def test_named_speaker_is_found(text: str, speaker: str, role: str) -> None:
    assert _speaker(text) == (speaker, role)


@pytest.mark.parametrize(
    ("text", "speaker", "role"),
    [
        (f"{E}, says Mary Ashdown.", "Mary Ashdown", ""),
        (f"{E} Mary Ashdown, a learner, said later.", "Mary Ashdown", "a learner"),
        (f"According to Mary Ashdown, {E}.", "Mary Ashdown", ""),
    ],
)
def test_named_speaker_is_found_in_english(text: str, speaker: str, role: str) -> None:
    assert _speaker(text, "en") == (speaker, role)


@pytest.mark.parametrize(
    "text",
    [
        f"Le rapport dit : {Q}",
        f"La CNIL définit cela : {Q}",
        f"{Q}, explique-t-elle.",
        f"{Q}, dit le proverbe.",
        f"Nadia Roy raconte que Paul Petit écoute : {Q}",
        f"Nadia Roy est venue. On y dit : {Q}",
        f"Comme le rappelle le Larousse, {Q}",
        f"Nadia Roy travaille à Lyon, où l’on vit bien : {Q}",
    ],
)
def test_nobody_is_guessed(text: str) -> None:
    assert _speaker(text) == ("", "")


def test_author_speaks_of_himself_where_he_is_known() -> None:
    text = f"Comme je le souligne souvent : {Q}"
    assert _speaker(text, "fr", "Jacques Rodet") == ("Jacques Rodet", "")
    assert _speaker(text) == ("", "")
    assert _speaker(text, "fr", "Ada Roy", "Bo Li") == ("", ""), "which of the two is not said"
    assert _speaker(f"Comme je le souligne souvent : {Q}", "de", "Ada Roy") == ("", "")


def test_other_first_persons_are_not_the_author() -> None:
    assert _speaker(f"Je travaille ici, dit-il : {Q}", "fr", "Jacques Rodet") == ("", "")
