"""What questions about a budget share: the total so far, a figure that is needed, a step that may be needless."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from tutoslides.budget import Budget, BudgetError, Display, costs_so_far
from tutoslides.cli.asking import Step
from tutoslides.cli.speech import language_of_user, spoken
from tutoslides.model.diagnostics import Message


def total_so_far(known: Budget) -> tuple[str, ...]:
    """Return what the answers so far cost, nothing before the first cost."""
    costs = costs_so_far(known)
    if costs is None:
        return ()
    look = Display(language=language_of_user(), currency=known.currency)
    once, yearly = look.amount(costs.investment), look.amount(costs.yearly)
    return (
        spoken(
            Message(
                en=f"So far: {once} of investment, {yearly} a year.",
                fr=f"Jusqu'ici\u00a0: {once} d'investissement, {yearly} par an.",
            )
        ),
    )


def needed(reply: str) -> str:
    """Return a reply that is not empty.

    Raises:
        BudgetError: it is.
    """
    if not reply:
        raise BudgetError(Message(en="A figure is needed here.", fr="Il faut un chiffre ici."))
    return reply


def positive(value: Decimal) -> Decimal:
    """Return a value above zero.

    Raises:
        BudgetError: it is none.
    """
    if value <= 0:
        raise BudgetError(Message(en="A figure above 0 is expected.", fr="Un chiffre supérieur à 0 est attendu."))
    return value


def only_if(condition: Callable[[Budget], bool], step: Step[Budget]) -> Step[Budget]:
    """Return a step that asks only where the answers so far make it worth asking."""
    return lambda known: step(known) if condition(known) else None
