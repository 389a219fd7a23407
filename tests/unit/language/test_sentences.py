"""Where sentences end, in French, English, German and Spanish, and where they do not."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tutoslides.language import split_sentences

FRENCH = (
    ["M. Dupont et Mme Roy viennent.", "Ils parlent."],
    ["On forme, p. ex. par la pratique, etc. et l’on progresse.", "Fin."],
    ["Il faut du temps, des moyens, etc.", "Le reste suit."],
    ["Voir p. 12 et art. 5 du code.", "Puis rien."],
    ["C’est tout un art.", "Le tutorat en est un autre."],
    ["Le levier n° 5 coûte 3.5 millions.", "C’est peu."],
    ["Selon J. Le Goff, tout change.", "Rien ne reste."],
    ["Voilà le plan B.", "Il marche."],
    ["Il hésite… puis il part.", "Ensuite…", "Rien."],
    ["« Tout va bien. »", "Il sourit."],
    ["Il dit : « Tout va bien. Vraiment. » et s’en va.", "Fin."],
    ["Pourquoi ?", "Parce que !", "Vraiment ?!", "Oui."],
    ["Lisez www.exemple.fr/page.html ou écrivez à a.b@c.fr.", "Merci."],
    ["Il part (voir l’annexe. Elle est longue.) et revient.", "Fin."],
    ["Les vers\nsont coupés.", "Suite."],
    ["Un premier paragraphe", "Un second"],
    ["Le tutorat a changé.12", "Il change encore."],
    ["Il l’a dit.[3]", "Tout le monde le sait."],
    ["Il cite « un mot. » sans finir.", "Fin."],
    ["1. Le premier point.", "2. Le second."],
    ["Le TGV de 8 h 30 part.", "@robb le prend."],
    ["Né en 52 av. J.-C., il régna.", "J.-P. Blanc l’a écrit le 5 sept. 2018.", "Soit."],
    ["N. B. Le tarif change.", "Le prix H. T. est de 40 €.", "C’est peu."],
    ["Il mesure 1,82 m.", "Son prof. le sait.", "J’aime mon prof.", "Il est drôle."],
    ["Il vit aux U.S.A.", "Paris lui manque.", "Le C.N.E.D. suit."],
    ["Étape 1. Écouter.", "Étape 2. Relancer.", "II. Le remède.", "1.1. Les moyens."],
    ["a) Former.", "b) Suivre.", "Deux voies : a) former ; b) suivre.", "Choisissez."],
    ["Un, deux . . . et trois.", "Puis . . .", "Rien."],
    ["« Je doute. » (A. Rey)", "Le mot est célèbre.", "« Je doute. »", "(Elle rit.)", "Fin."],
    ["A-t-on lu « Apprendre ! » ?", "Non."],
)
ENGLISH = (
    ["Dr. Smith met Mr. Jones.", "They talked."],
    ["Velma A. expressed a doubt.", "She left."],
    ["I met Velma A.", "She left."],
    ["See no. 5 and fig. 2.", "No.", "Yes."],
    ["The U.S. Congress met.", "It was in the U.S.", "The end."],
    ['He said, "Is it? Yes."', "Then he left."],
    ["“One. Two.” she said.", "Then three."],
    ["It costs $3.50, i.e. little, vs. nothing.", "Good."],
    ["We use iPhones.", "iPads too."],
    ["At 5 a.m. Mr. Roe rose.", "He slept at 9 p.m.", "Mr. Roe snores.", "We met at 5 p.m. Monday."],
    ['"Is it on?" Anna asked.', "It was.", "“Is it on?”", "The answer is yes.", "“Tutors help.”3", "They do."],
    ["He left Acme Inc.", "3 people stayed.", "Acme Inc. President Fox stayed.", "They sat.", "5 stood."],
    ["a. Train.", "b. Follow.", "(c) Wait."],
)
OTHERS = (
    ("de", ["Am 3. Oktober war es so.", "Das 20. Jahrhundert war z. B. lang.", "Er kam 2020.", "Dann ging er."]),
    ("de", ["Sie sagte: „Ja. Nein.“", "Und »So. Gut.«", "Ende."]),
    ("de", ["Um 10 n. Chr. war Dr. med. Roth da.", "Siehe Kap. 4.", "Es kostet 20.", "Das ist Max.", "Heute geht er."]),
    ("de", ["Die Fläche ist 20 m².", "Wir sind 20.", "Prof. Kühn geht.", "Der Bau hat ².", "Gut."]),
    (
        "es",
        ["Murió en 44 a. C. en Roma.", "Vive en EE. UU.", "¡D. Luis vuelve!", "Elegimos el plan B.", "Cuesta menos."],
    ),
    ("it", ["Morì nel 44 a.C.", "Roma tacque.", "Il 5 nov. 2020 nevicò.", "La Rossi S.p.A. assume."]),
    ("es", ["Navidad.", "(...) Tenía un ordenador.", "¿Qué?", "¡Sí!", "Decidí […] nada."]),
    ("it", ["Il sig. Rossi parla.", "Bene."]),
    ("pl", ["Jeden.", "Dwa?", "Trzy!"]),
)


def _sentences(text: str, language: str) -> list[str]:
    return [text[start:end] for start, end in split_sentences(text, language)]


@pytest.mark.parametrize("expected", FRENCH, ids=lambda one: one[0])
def test_french_sentences_end_where_they_end(expected: list[str]) -> None:
    glue = "\n\n" if expected[0] == "Un premier paragraphe" else " "
    assert _sentences(glue.join(expected), "fr") == expected


@pytest.mark.parametrize("expected", ENGLISH, ids=lambda one: one[0])
def test_english_sentences_end_where_they_end(expected: list[str]) -> None:
    assert _sentences(" ".join(expected), "en") == expected


@pytest.mark.parametrize(("language", "expected"), OTHERS, ids=lambda one: str(one)[:20])
def test_sentences_of_other_languages(language: str, expected: list[str]) -> None:
    assert _sentences(" ".join(expected), language) == expected


def test_a_short_quotation_stays_whole() -> None:
    assert len(_sentences("« Un. Deux. Trois. » Puis quatre.", "fr")) == 2


def test_a_long_quotation_has_sentences_of_its_own() -> None:
    quotation = "« " + "Voici une phrase de la citation. " * 20 + "»"
    assert len(_sentences(quotation, "fr")) == 20


def test_an_opening_mark_alone_swallows_nothing() -> None:
    assert _sentences("« Un. Deux. Trois.", "fr") == ["« Un.", "Deux.", "Trois."]


def test_a_forgotten_blank_hides_no_end() -> None:
    assert _sentences("La valeur se dégrade.Évolution de la mesure. Le site exemple.info, lui, reste.", "fr") == [
        "La valeur se dégrade.",
        "Évolution de la mesure.",
        "Le site exemple.info, lui, reste.",
    ]


def test_time_grows_linearly_with_the_dots_of_one_sentence() -> None:
    start = time.process_time()
    assert len(_sentences("p. 5 A. B. " * 10_000, "fr")) == 1
    assert time.process_time() - start < 10  # a second here; minutes if each dot read the sentence before it


def test_blank_text_has_no_sentences() -> None:
    assert split_sentences(" \n\u00a0", "fr") == ()


@given(st.text(alphabet="aAI1²) .!?…\n«»“”\"()'’-\u00a0é;", max_size=80), st.sampled_from(["fr", "en", "de", "xx"]))
def test_sentences_cover_every_character_that_is_not_blank(text: str, language: str) -> None:
    covered = 0
    for start, end in split_sentences(text, language):
        assert not text[covered:start].strip()
        assert text[start:end] == text[start:end].strip() != ""
        covered = end
    assert not text[covered:].strip()
