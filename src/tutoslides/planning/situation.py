"""The opening, before the first heading: it is called by the sentence where it turns, else by its shortest claim."""

from __future__ import annotations

from collections.abc import Sequence

from tutoslides.language import language_of
from tutoslides.model.storyboard import Span
from tutoslides.planning.clauses import begins_with
from tutoslides.planning.folding import fold
from tutoslides.planning.idea import Idea
from tutoslides.planning.points import Candidate
from tutoslides.planning.quotations import count_words
from tutoslides.planning.sentences import Passage
from tutoslides.planning.shapes.statement import statement_of
from tutoslides.planning.titles import Titles, title_from

LONGEST_TURN = 24
"""Words of a turning sentence that can stand on a slide of its own."""


def turns(sentence: Span, language: str) -> bool:
    """Tell whether a sentence begins with an opposition (« Pourtant, … »)."""
    return begins_with(fold(sentence.text), language_of(language).oppositions)


def with_turning_sentence(passages: Sequence[Passage], ideas: tuple[Idea, ...], language: str) -> tuple[Idea, ...]:
    """Return the ideas of the opening with its turning sentence as a statement, where it stands behind a quotation.

    Before any other idea it is among the sentences that points are chosen from, and their title.
    """
    if not ideas:
        return ideas
    used = {place for idea in ideas for place in range(idea.first, idea.last + 1)}
    for place in range(ideas[0].last + 1, len(passages)):
        passage = passages[place]
        is_free = place not in used and passage.is_prose and not passage.quotations and passage.wish != "drop"
        if is_free and turns(passage.span, language) and count_words(passage.span.text) <= LONGEST_TURN:
            turn = Idea(thought=statement_of(passage.span), first=place, last=place, why="turning", is_wished=True)
            return tuple(sorted((*ideas, turn), key=lambda idea: idea.first))
    return ideas


def situation_title(candidates: Sequence[Candidate], titles: Titles, language: str) -> Span | None:
    """Return the title of the opening's points from among them, None where none is short enough."""
    turning = [candidate.span for candidate in candidates if turns(candidate.span, language)]
    claims = sorted((candidate.span for candidate in candidates), key=lambda span: count_words(span.text))
    return title_from((*turning, *claims), titles, language)
