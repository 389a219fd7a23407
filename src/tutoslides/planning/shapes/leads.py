"""The words before parallel terms: whether they lead to cards, and whether they can be a title.

In: a sentence and its enumeration. Out: a verdict, or the lead as a span.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from tutoslides.language import language_of
from tutoslides.language.vocabulary import word_set
from tutoslides.model.storyboard import Span
from tutoslides.planning.quotations import count_words
from tutoslides.planning.shapes.enumeration import Enumeration
from tutoslides.planning.shapes.forms import DETERMINED, GERUND, is_determiner, is_infinitive
from tutoslides.planning.shapes.grammar import Grammar
from tutoslides.planning.shapes.reading import Word, cut_span, without_asides, words_in
from tutoslides.planning.shapes.terms import holds_day
from tutoslides.planning.trimming import connective_end

SHORTEST_TITLE = 3
"""Words below which a lead says nothing on its own."""

LONGEST_TITLE = 14
"""Words of a title. Source: the story guide."""

LONGEST_LEAD = 20
"""Words of a clause that its complement still outweighs: behind more of them, the list is a detail."""

_NEAR = 3
"""Words before the terms in which « notamment » or « par exemple » makes them examples."""

_YEAR = re.compile(r"\b(?:1[5-9]|20)\d\d\b")
_BETWEEN = word_set("entre parmi between among")
_OPEN_ENDS = frozenset(
    [
        "est",
        "sont",
        "était",
        "a",
        "ont",
        "être",
        "avoir",
        "fois",
        "is",
        "are",
        "was",
        "has",
        "have",
        "be",
        "both",
        "either",
    ]
)


def lead_of(sentence: Span, found: Enumeration, grammar: Grammar) -> Span | None:
    """Return the words before the terms where they can be a title: 3 to 14 words, with an end that does not hang."""
    span = cut_span(sentence, connective_end(sentence.text, grammar.code), found.lead_end)
    words = words_in(span.text)
    if not SHORTEST_TITLE <= count_words(span.text) <= LONGEST_TITLE:
        return None
    last = words[-1].folded
    hangs = last in grammar.prepositions | grammar.determiners | grammar.infinitive_marks | _OPEN_ENDS
    return None if hangs else span


def leads_to_terms(sentence: Span, found: Enumeration, grammar: Grammar) -> bool:
    """Tell whether the terms are the sentence's main content, neither denied nor mere examples.

    Where the lead is no title, and so is not shown, it must not hold a hedge either.
    """
    plain = without_asides(sentence.text)
    words = words_in(plain, 0, found.lead_end)
    folded = [word.folded for word in words]
    if not words or grammar.refusals.intersection(folded) or grammar.examples.intersection(folded[-_NEAR:]):
        return False
    if lead_of(sentence, found, grammar) is None and language_of(grammar.code).negations.intersection(folded):
        return False
    return found.after_colon or _is_complement(plain, found, words, grammar)


def _is_complement(plain: str, found: Enumeration, words: Sequence[Word], grammar: Grammar) -> bool:
    """Tell whether terms without a colon complete the main clause: a subject, a relative, a participle are none.

    Nor are deeds told with their date.
    """
    clause = words_in(plain, plain.rfind(",", 0, found.lead_end) + 1, found.lead_end)
    before = plain[: found.lead_end].rstrip()
    near = {word.folded for word in (clause or words)}
    is_story = _YEAR.search(before) is not None or holds_day(words, grammar)
    if is_story or near & grammar.sequence or (found.form == GERUND and grammar.code == "en" and before.endswith(",")):
        return False
    if not 1 < count_words(before) <= LONGEST_LEAD or near & (grammar.relatives | _BETWEEN):
        return False
    return found.form != DETERMINED or not before.endswith(",") or _has_verb(words, grammar)


def _has_verb(words: Sequence[Word], grammar: Grammar) -> bool:
    """Tell whether words hold a verb that is sure to be one, and not that of an adjunct (« pour réussir, »)."""
    if words[0].folded in grammar.prepositions | grammar.subordinators:
        return False
    return any(
        word.folded in grammar.finite
        or (is_infinitive(words, at, grammar) and at > 0 and not is_determiner(words, at - 1, grammar))
        for at, word in enumerate(words)
    )
