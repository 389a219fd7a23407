"""Parallel terms in prose: a list on which the sentence ends becomes cards; shared complements and asides do not."""

from __future__ import annotations

import pytest

from tutoslides.model.storyboard import Origin, Span
from tutoslides.model.text import Mark, Run
from tutoslides.planning.shapes.cards import find_cards
from unit.builders import span
from unit.planning.written_cases import WrittenCase, written_cases

CASES = written_cases("shapes/cards.txt")


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.place)
def test_sentence_gives_the_cards_that_an_editor_sees(case: WrittenCase) -> None:
    language = next(iter(case.values("language")), "fr")
    found = find_cards(span(case.text), language)
    cards = tuple(card.text for card in found.cards) if found else ()
    assert cards == case.values("card")
    assert (found.lead.text if found and found.lead else None) == next(iter(case.values("lead")), None)


def test_cards_keep_emphasis_and_origin() -> None:
    origin = Origin(line=3, block=1, sentence=0)
    runs = (Run(text="Le club offre trois choses : un local "), Run(text="chauffé", marks=Mark.BOLD))
    sentence = Span(runs=(*runs, Run(text=", un prêt de vélos et une fête de fin d'année.")), origin=origin)
    found = find_cards(sentence, "fr-CA")
    assert found is not None
    assert found.lead is not None
    assert found.lead.origin == origin
    assert found.cards[0] == Span(runs=(Run(text="Un local "), Run(text="chauffé", marks=Mark.BOLD)), origin=origin)


@pytest.mark.parametrize(
    "text",
    ["", ".", ": , et .", "a, et", "et, et et", "Le, la et les", "l', d' et s'", "De : de", "Il va sur, par et avec"],
)
def test_crumbs_have_no_cards(text: str) -> None:
    assert find_cards(span(text), "fr") is None
