"""How a pitch ends: the ask and the closing line.

In: what the slide says and what was expected. Out: one of five outcomes, and the misses.
"""

from __future__ import annotations

from typing import Literal

from quality.cases import Expected
from quality.reading import Understood
from quality.tally import Miss
from quality.words import count_common, words_in
from tutoslides.language import content_stems
from tutoslides.model.storyboard import AskSlide, ClosingSlide

Outcome = Literal["right", "missed", "other", "invented", "rightly none"]
"""`other`: one is expected, and another sentence is shown; `invented`: none is."""

OUTCOMES: tuple[Outcome, ...] = ("right", "missed", "other", "invented", "rightly none")

COMMON = 0.6
"""Share of the shorter one's content stems that make two asks the same: a demand may leave out what leads to it."""

NEARLY = 0.9
"""Share of words that two closing lines have in common."""


def score_ask(expected: Expected, understood: Understood) -> tuple[Outcome, tuple[Miss, ...]]:
    """Return how the ask fares."""
    slide = next((slide for slide in understood.storyboard.slides if isinstance(slide, AskSlide)), None)
    spans = (slide.lead_in, *slide.demands) if slide else ()
    shown = " ".join(span.text for span in spans if span) if slide else None
    outcome = outcome_of(shown, expected.ask, same_ask(shown, expected.ask, understood.language))
    return outcome, _misses("ask", outcome, shown, expected.ask)


def score_closing(expected: Expected, understood: Understood) -> tuple[Outcome, tuple[Miss, ...]]:
    """Return how the closing line fares."""
    slide = next((slide for slide in understood.storyboard.slides if isinstance(slide, ClosingSlide)), None)
    shown = slide.title.text if slide else None
    outcome = outcome_of(shown, expected.closing, same_line(shown, expected.closing))
    return outcome, _misses("closing line", outcome, shown, expected.closing)


def outcome_of(shown: str | None, expected: str | None, is_same: bool) -> Outcome:
    """Return the outcome of something that should be there, or should not."""
    if expected is None:
        return "rightly none" if shown is None else "invented"
    if shown is None:
        return "missed"
    return "right" if is_same else "other"


def same_ask(shown: str | None, expected: str | None, language: str) -> bool:
    """Tell whether two asks share most of the content of the shorter one."""
    first, second = set(content_stems(shown or "", language)), set(content_stems(expected or "", language))
    return bool(first and second) and len(first & second) >= COMMON * min(len(first), len(second))


def same_line(shown: str | None, expected: str | None) -> bool:
    """Tell whether two lines are the same, a few letters or marks apart."""
    first, second = words_in(shown or ""), words_in(expected or "")
    return bool(first) and count_common(first, second) >= NEARLY * max(len(first), len(second))


def _misses(name: str, outcome: Outcome, shown: str | None, expected: str | None) -> tuple[Miss, ...]:
    if outcome in ("right", "rightly none"):
        return ()
    text = expected if outcome == "missed" else shown
    return (Miss(kind=f"{name} {'of another sentence' if outcome == 'other' else outcome}", text=text or ""),)
