"""All scores of one article.

In: a case. Out: its score card, with every miss.
"""

from __future__ import annotations

from dataclasses import dataclass

from quality.cases import Case
from quality.endings import Outcome, score_ask, score_closing
from quality.front import score_front
from quality.headings import score_headings
from quality.outside import Outside, measure_deck, misses_of
from quality.points import SectionChoices, score_points
from quality.reading import understand
from quality.remains import score_remains
from quality.tally import Miss, Tally
from quality.voices import score_voices, voices_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """One article's scores; `outside` is None where no deck was built, or none was asked for."""

    name: str
    headings: Tally
    quotations: Tally
    attributions: Tally
    remains_shown: int
    ask: Outcome
    closing: Outcome
    front: dict[str, bool]
    sections: tuple[SectionChoices, ...]
    outside: Outside | None
    misses: tuple[Miss, ...]


def measure(case: Case, *, with_deck: bool = True) -> Card:
    """Read and plan an article, build its deck if asked to, and score them."""
    expected, understood = case.expected, understand(case.source)
    headings, misses = score_headings(expected, understood)
    voices = score_voices(expected, voices_of(understood))
    remains = score_remains(expected, understood)
    ask, ask_misses = score_ask(expected, understood)
    closing, closing_misses = score_closing(expected, understood)
    front, front_misses = score_front(expected, understood)
    outside = measure_deck(case) if with_deck else None
    deck_misses = misses_of(outside) if with_deck else ()
    return Card(
        name=case.name,
        headings=headings,
        quotations=voices.quotations,
        attributions=voices.attributions,
        remains_shown=len(remains),
        ask=ask,
        closing=closing,
        front=front,
        sections=score_points(expected, understood),
        outside=outside,
        misses=(
            *(*front_misses, *misses, *voices.misses, *remains),
            *(*ask_misses, *closing_misses, *deck_misses),
        ),
    )
