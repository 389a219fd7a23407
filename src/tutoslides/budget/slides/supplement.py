"""The budget's slides together: the essentials, the others in order with how much they are needed, what is asked."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from tutoslides.budget.display import capital
from tutoslides.budget.slides.assumptions import assumption_slides
from tutoslides.budget.slides.cases import scenarios_slide, tornado_slide
from tutoslides.budget.slides.effects import effect_slide, waterfall_slide
from tutoslides.budget.slides.essential import FIGURES, emphasised, essential_slide
from tutoslides.budget.slides.returns import cash_slide, curve_slide, threshold_slide
from tutoslides.budget.slides.spending import key_slide, spending_slide
from tutoslides.budget.slides.telling import Telling, words
from tutoslides.budget.values import Budget
from tutoslides.language import speak_date
from tutoslides.model.diagnostics import Message
from tutoslides.model.storyboard import RankedSlide, Span, Supplement


def supplement_of(budget: Budget, language: str) -> Supplement:
    """Return the slides of a budget in a deck's language."""
    telling = Telling.of(budget, language)
    marks = telling.marks(FIGURES)
    demands = tuple(_demands(telling))
    return Supplement(
        heading=telling.heading,
        opening=essential_slide(telling),
        slides=tuple(_slides(telling)),
        demands=demands,
        lead_in=words(capital(marks[0])) if marks and demands else None,
    )


def _slides(telling: Telling) -> Iterator[RankedSlide]:
    """Give the slides in order of presentation; in a short meeting the lowest ranks are shown, the rest is at hand."""
    yield RankedSlide(slide=spending_slide(telling), rank=1)
    yield RankedSlide(slide=key_slide(telling), rank=5)
    yield RankedSlide(slide=effect_slide(telling), rank=3)
    yield RankedSlide(slide=waterfall_slide(telling), rank=7)
    yield RankedSlide(slide=threshold_slide(telling), rank=2)
    yield RankedSlide(slide=curve_slide(telling), rank=9)
    yield RankedSlide(slide=cash_slide(telling), rank=6)
    if telling.scenarios:
        yield RankedSlide(slide=scenarios_slide(telling), rank=4)
    if telling.swings:
        yield RankedSlide(slide=tornado_slide(telling), rank=8)
    for slide in assumption_slides(telling):
        yield RankedSlide(slide=slide)


def _demands(telling: Telling) -> Iterator[Span]:
    """Give the amount that is asked for with its day, then the decisions, each only if it is given."""
    ask = telling.budget.ask
    by = "" if ask.by is None else _day(telling, ask.by)
    if ask.amount is not None:
        amount = telling.look.headline(ask.amount)
        yield Span(runs=emphasised(f"*{amount}* {telling.say(_BY)} {by}" if by else f"*{amount}*"))
    elif by:
        yield words(f"{telling.say(Message(en='A decision by', fr='Une décision avant'))} {by}")
    yield from (words(decision) for decision in ask.decision)


_BY = Message(en="by", fr="avant")


def _day(telling: Telling, by: datetime.date | str) -> str:
    if not isinstance(by, datetime.date):
        return by
    day = speak_date(by, telling.language)
    return f"le {day}" if telling.look.is_french else day
