"""The essentials on one slide: how much, what it changes, when it pays, what is to be decided."""

from __future__ import annotations

from collections.abc import Iterator

from tutoslides.budget.slides.notes import notes_of, seconds_of
from tutoslides.budget.slides.telling import WHY, Telling, input_shown, kept_words
from tutoslides.model.diagnostics import Message
from tutoslides.model.storyboard import CardsSlide, Span
from tutoslides.model.text import Mark, Run, Runs

KEY = "budget-essential"
FIGURES = ("investment", "yearly_cost", "learners_kept", "payback", "threshold")
BOLD = "*"
"""What parts the words of a card that are bold from the others."""


def essential_slide(telling: Telling) -> CardsSlide:
    """Return the slide that comes right after the agenda."""
    said = _said(telling)
    return CardsSlide(
        key=KEY,
        title=telling.span(Message(en="The essentials", fr="L'essentiel")),
        kicker=telling.kicker(FIGURES),
        cards=tuple(Span(runs=emphasised(card)) for card in _cards(telling)),
        notes=notes_of(telling, said, FIGURES),
        seconds=seconds_of(telling, said),
        why=WHY,
    )


_TO_DECIDE = Message(en="*To decide:*", fr="*À décider\u00a0:*")


def emphasised(text: str) -> Runs:
    """Return a text whose words between stars are bold."""
    pieces = text.split(BOLD)
    return tuple(
        Run(text=piece, marks=Mark.BOLD if number % 2 else Mark.NONE) for number, piece in enumerate(pieces) if piece
    )


def _cards(telling: Telling) -> Iterator[str]:
    look, results = telling.look, telling.results
    once, yearly = look.headline(results.costs.investment), look.headline(results.costs.yearly)
    asked = telling.budget.ask.amount
    if asked is None:
        yield telling.say(
            Message(
                en=f"*{once}* at the start, then *{yearly}* a year", fr=f"*{once}* au départ, puis *{yearly}* par an"
            )
        )
    else:
        amount = look.headline(asked)
        yield telling.say(
            Message(
                en=f"*{amount}* asked for: the project costs {once} at the start, then {yearly} a year",
                fr=f"*{amount}* demandés\u00a0: le projet coûte {once} au départ, puis {yearly} par an",
            )
        )
    yield _change(telling)
    yield from _break_even(telling)
    decision = telling.budget.ask.decision
    if decision:
        yield f"{telling.say(_TO_DECIDE)} {decision[0]}"


def _change(telling: Telling) -> str:
    kept = kept_words(telling)
    before, after = input_shown(telling, "dropout.without"), input_shown(telling, "dropout.with")
    return telling.say(
        Message(
            en=f"*{kept.en}* who complete each year, if drop-out goes from {before} to {after}",
            fr=f"*{kept.fr}* au bout chaque année, si l'abandon passe de {before} à {after}",
        )
    )


def _break_even(telling: Telling) -> Iterator[str]:
    look, results = telling.look, telling.results
    payback, drop = look.payback(results.returns.payback), look.points(results.threshold.drop)
    paid = (
        Message(en=f"Payback *{payback}*", fr=f"Remboursement *{payback}*")
        if results.returns.payback is None
        else Message(en=f"Paid back in *{payback}*", fr=f"Remboursé en *{payback}*")
    )
    even = (
        Message(en=f"; break-even *{drop}*", fr=f"\u00a0; équilibre *{drop}*")
        if results.threshold.drop is None
        else Message(
            en=f"; break-even from *{drop}* less of drop-out", fr=f"\u00a0; équilibre dès *{drop}* d'abandon en moins"
        )
    )
    whole = telling.say(Message(en=paid.en + even.en, fr=paid.fr + even.fr))
    if telling.scenarios:  # others of them may never pay back: these are not the figures of all
        central = telling.say(Message(en="Central scenario: ", fr="Scénario central\u00a0: "))
        whole = f"{central}{whole[0].lower()}{whole[1:]}"
    yield whole


def _said(telling: Telling) -> Message:
    look, results = telling.look, telling.results
    once, yearly = look.headline(results.costs.investment), look.headline(results.costs.yearly)
    drop = look.points(results.threshold.drop)
    return Message(
        en=f"The budget in four sentences: {once} at the start, then {yearly} a year; what it changes if our "
        f"assumptions hold; when it pays for itself: {drop}; and what we ask you to decide.",
        fr=f"Le budget en quatre phrases\u00a0: {once} au départ, puis {yearly} par an\u00a0; ce que cela change si "
        f"nos hypothèses tiennent\u00a0; le point d'équilibre\u00a0: {drop}\u00a0; et ce que nous vous demandons de "
        "décider.",
    )
