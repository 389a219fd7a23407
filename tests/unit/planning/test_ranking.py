"""Centrality: what the other sentences speak of weighs most."""

from __future__ import annotations

import math

from tutoslides.planning.ranking import Rarity, centralities, nearness

TEXTS = (
    "Le tutorat retient les apprenants.",
    "Un tutorat suivi retient mieux les apprenants fragiles.",
    "Les apprenants fragiles partent sans tutorat.",
    "La pluie tombe sur la ville.",
)


def _weights(texts: tuple[str, ...], language: str = "fr") -> tuple[float, ...]:
    rarity = Rarity.of(texts, language)
    return centralities([rarity.vector(text) for text in texts])


def test_sentence_that_shares_the_others_words_is_the_most_central() -> None:
    first, second, third, weather = _weights(TEXTS)
    assert min(first, second) > third > weather
    assert max(first, second) == 1.0


def test_inflected_words_count_as_the_same() -> None:
    rarity = Rarity.of(TEXTS, "fr")
    assert nearness(rarity.vector("un apprenant fragile"), rarity.vector("des apprenants fragiles")) > 0.99


def test_rare_words_bind_more_than_common_ones() -> None:
    rarity = Rarity.of(("budget commun", "budget rare", "budget encore", "budget rare toujours"), "und")
    common = nearness(rarity.vector("budget commun"), rarity.vector("budget encore"))
    assert nearness(rarity.vector("budget rare"), rarity.vector("budget rare toujours")) > common


def test_vectors_have_length_one_and_function_words_weigh_nothing() -> None:
    rarity = Rarity.of(TEXTS, "fr")
    assert math.isclose(sum(weight * weight for weight in rarity.vector(TEXTS[1]).values()), 1.0)
    assert rarity.vector("le la les de du") == {}


def test_nothing_to_rank_and_one_alone_are_no_trouble() -> None:
    assert centralities([]) == ()
    assert _weights(TEXTS[:1]) == (1.0,)
