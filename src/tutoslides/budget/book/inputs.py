"""The sheet of inputs: every figure that may be changed, with its unit, range, source and how sure it is."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from tutoslides.budget.book.cells import BookCell, BookSheet, Row, heads, words
from tutoslides.budget.display import Display, capital
from tutoslides.budget.figures import Form
from tutoslides.budget.inputs import INPUTS, Key, Unit
from tutoslides.budget.values import Budget, Confidence, Origin, When
from tutoslides.model.diagnostics import Message

FORMS: dict[Unit, Form] = {
    "count": "count",
    "amount": "amount",
    "rate": "rate",
    "share": "rate",
    "hours": "hours",
    "minutes": "minutes",
    "factor": "factor",
    "years": "span",
    "hourly": "hourly",
}
"""How an input is shown, by its unit."""

CONFIDENCE: dict[Confidence, Message] = {
    "measured": Message(en="measured", fr="mesuré"),
    "estimated": Message(en="estimated", fr="estimé"),
    "assumed": Message(en="assumed", fr="supposé"),
}
_WHEN: dict[When, Message] = {
    "once": Message(en="once", fr="une fois"),
    "yearly": Message(en="every year", fr="chaque année"),
    "per_learner": Message(en="for each learner and session", fr="par inscrit et par session"),
}
_DEFAULT = Message(en="the usual value, not given in the file", fr="valeur d'usage, absente du fichier")
_NAME = Message(en="Assumptions", fr="Hypothèses")


def name_of(key: Key) -> str:
    """Return what a workbook calls an input: its key, since names may hold no point."""
    return key.replace(".", "_")


def form_of(key: Key) -> Form:
    """Return how an input is shown."""
    return FORMS[INPUTS[key].unit]


def inputs_sheet(budget: Budget, look: Display) -> BookSheet:
    """Return the sheet."""
    return BookSheet(
        name=look.say(_NAME),
        rows=(
            (words(look.say(_NAME), "title"),),
            (words(look.say(_LEAD), "lead"),),
            (),
            heads(*(look.say(one) for one in _HEADS)),
            *_scalars(budget, look),
            *_engineering(budget, look),
            *_tools(budget, look),
            *_interventions(budget, look),
        ),
        widths=(52, 14, 12, 12, 38, 12, 32),
        frozen=4,
    )


_LEAD = Message(
    en="Change a figure on a tinted ground: every other sheet follows.",
    fr="Changez un chiffre sur fond teinté\u00a0: toutes les autres feuilles suivent.",
)
_HEADS = (
    Message(en="Assumption", fr="Hypothèse"),
    Message(en="Value", fr="Valeur"),
    Message(en="Low", fr="Basse"),
    Message(en="High", fr="Haute"),
    Message(en="Source", fr="Source"),
    Message(en="Confidence", fr="Confiance"),
    Message(en="Name in formulas", fr="Nom dans les formules"),
)


def _scalars(budget: Budget, look: Display) -> Iterator[Row]:
    for key, estimate in budget.estimates.items():
        form, name = form_of(key), name_of(key)
        origin = estimate.origin if estimate.is_given else Origin(source=look.say(_DEFAULT))
        yield (
            words(capital(look.say(INPUTS[key].term))),
            _entry(estimate.value, form, name),
            _entry(estimate.low, form, f"{name}_low") if estimate.low is not None else None,
            _entry(estimate.high, form, f"{name}_high") if estimate.high is not None else None,
            *_origin(origin, look),
            words(name),
        )


def _engineering(budget: Budget, look: Display) -> Iterator[Row]:
    if budget.engineering:
        yield ()
        yield heads(look.say(Message(en="Engineering", fr="Ingénierie")), *_say(look, _DAYS, _RATE, _OFTEN))
    for number, line in enumerate(budget.engineering, 1):
        name = f"engineering_{number}"
        days, rate = _entry(line.days, "number", f"{name}_days"), _entry(line.day_rate, "amount", f"{name}_day_rate")
        yield words(line.name), days, rate, words(look.say(_WHEN[line.when])), *_origin(line.origin, look), words(name)


def _tools(budget: Budget, look: Display) -> Iterator[Row]:
    if budget.tools:
        yield ()
        yield heads(look.say(Message(en="Tools", fr="Outils")), *_say(look, _AMOUNT), "", look.say(_OFTEN))
    for number, line in enumerate(budget.tools, 1):
        name = f"tools_{number}"
        amount = _entry(line.amount, "amount", f"{name}_amount")
        yield (
            words(line.name),
            amount,
            None,
            words(look.say(_WHEN[line.when])),
            *_origin(line.origin, look),
            words(name),
        )


def _interventions(budget: Budget, look: Display) -> Iterator[Row]:
    if budget.interventions:
        yield ()
        yield heads(look.say(_INTERVENTIONS), *_say(look, _MINUTES, _TIMES, _GROUP))
    for number, line in enumerate(budget.interventions, 1):
        name = f"interventions_{number}"
        yield (
            words(line.name),
            _entry(line.minutes, "minutes", f"{name}_minutes"),
            _entry(line.occurrences, "number", f"{name}_occurrences"),
            _entry(Decimal(line.group_size), "count", f"{name}_group_size") if line.group_size else None,
            *_origin(line.origin, look),
            words(name),
        )


_DAYS, _RATE = Message(en="Days", fr="Jours"), Message(en="Rate a day", fr="Coût du jour")
_OFTEN, _AMOUNT = Message(en="How often", fr="Fréquence"), Message(en="Amount", fr="Montant")
_INTERVENTIONS = Message(en="Interventions", fr="Interventions tutorales")
_MINUTES, _TIMES = Message(en="Minutes", fr="Minutes"), Message(en="Times a session", fr="Par session")
_GROUP = Message(en="Largest group", fr="Groupe maximal")


def _say(look: Display, *messages: Message) -> tuple[str, ...]:
    return tuple(look.say(message) for message in messages)


def _entry(value: Decimal, form: Form, name: str) -> BookCell:
    return BookCell(value=value, form=form, name=name, look="input")


def _origin(origin: Origin, look: Display) -> tuple[BookCell, BookCell]:
    return words(origin.source or look.say(_NO_SOURCE)), words(look.say(CONFIDENCE[origin.confidence]))


_NO_SOURCE = Message(en="assumption, no source", fr="hypothèse, sans source")
