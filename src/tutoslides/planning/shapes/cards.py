"""Cards: parallel terms that a sentence ends on, or the two halves of « non seulement A, mais B ».

In: a sentence and its language. Out: the terms as spans of it and the words that lead to them, or None. The parts are
found by `enumeration` and `halves`; here stands what an editor would still refuse.
"""

from __future__ import annotations

from dataclasses import dataclass

from tutoslides.model.storyboard import Span
from tutoslides.planning.shapes.enumeration import find_enumeration
from tutoslides.planning.shapes.grammar import grammar_of
from tutoslides.planning.shapes.halves import find_halves
from tutoslides.planning.shapes.leads import lead_of, leads_to_terms
from tutoslides.planning.shapes.reading import cut_span, has_stray_mark, with_capital
from tutoslides.planning.shapes.terms import are_parallel


@dataclass(frozen=True, slots=True, kw_only=True)
class Cards:
    """Two to four parallel thoughts.

    `lead` are the article's words before them, without a connective that opens the sentence and without a colon or
    comma at the end; None where they are no use as a title: fewer than three words, or an end that hangs in the air.
    """

    lead: Span | None
    cards: tuple[Span, ...]


def find_cards(sentence: Span, language: str) -> Cards | None:
    """Return the parallel terms of a sentence, None where it has none or where they are not sure to be cards.

    Each card is a span of the sentence, with a capital for three or four terms; « et » before the last one is left
    out. A list that a negation or an example governs is none, nor is one within the sentence. Languages other than
    French and English have no cards. Source: the story guide, "Look for the shape of the thought".
    """
    grammar = grammar_of(language)
    if grammar is None or has_stray_mark(sentence.text):
        return None
    halves = find_halves(sentence.text, grammar)
    if halves:
        first, second = (cut_span(sentence, *half) for half in halves)
        return Cards(lead=None, cards=(with_capital(first), second))
    found = find_enumeration(sentence.text, grammar)
    if not (found and leads_to_terms(sentence, found, grammar) and are_parallel(sentence.text, found, grammar)):
        return None
    lead = lead_of(sentence, found, grammar)
    cards = tuple(with_capital(cut_span(sentence, *bound)) for bound in found.bounds)
    return Cards(lead=lead, cards=cards)
