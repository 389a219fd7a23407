"""Whether words make a sentence of their own."""

from __future__ import annotations

import pytest

from tutoslides.planning.clauses import begins_with, has_main_verb, holds_any
from tutoslides.planning.folding import fold


@pytest.mark.parametrize(
    "text",
    [
        "Le tutorat est utile",
        "Nous demandons un budget",
        "Les tuteurs accompagnent les apprenants",
        "Le village ne se chauffe plus",
        "On le chauffe au bois",
        "Le village, qui est petit, garde son pain depuis qu'il est seul, et il le vend",
    ],
    ids=["known form", "ending", "plural", "negation", "pronoun with a clitic", "main clause among others"],
)
def test_main_verb_is_seen(text: str) -> None:
    assert has_main_verb(text, "fr")


@pytest.mark.parametrize(
    "text",
    ["Une offre solide pour tous", "Parce que le budget manque", "Le besoin de former des tuteurs", ""],
    ids=["no verb", "subordinate clause", "infinitive", "nothing"],
)
def test_fragment_has_none(text: str) -> None:
    assert not has_main_verb(text, "fr")


def test_a_noun_behind_its_article_is_no_verb_but_behind_a_pronoun_it_may_be() -> None:
    assert not has_main_verb("la porte du centre", "fr")
    assert has_main_verb("il la porte au centre", "fr")


def test_phrases_are_whole_words() -> None:
    assert begins_with("mais le temps manque", ("mais",))
    assert not begins_with("maison close", ("mais",))
    assert not begins_with("mais-", ("mais",))
    assert begins_with("qu'il vienne", ("qu'",))
    assert holds_any("le temps, par exemple, manque", ("par exemple",))
    assert not holds_any("le contretemps", ("temps",))


def test_folded_text_is_as_long_as_it_was() -> None:
    assert fold("L’Été\u00a0: 3\u202f%") == "l'été : 3 %"
    assert len(fold("İstanbul’s")) == len("İstanbul’s")
