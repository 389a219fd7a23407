"""A budget becomes the text of a file: every entry with what it is, ready to be read again and to be edited by hand."""

from __future__ import annotations

import datetime
import json
from collections.abc import Iterator
from decimal import Decimal

from tutoslides.budget.inputs import INPUTS, Key, Unit
from tutoslides.budget.values import Budget, Estimate, Origin
from tutoslides.model.diagnostics import Message

_HEAD = Message(
    en="A tutoring budget. Amounts are in the currency of [meta], times in hours or minutes, rates between 0 and 1.\n"
    'Give uncertain figures a range: with = { value = 0.26, low = 0.22, high = 0.32, source = "…" }',
    fr="Un budget de tutorat. Les montants sont dans la monnaie de [meta], les temps en heures ou minutes, les taux\n"
    "s'écrivent entre 0 et 1. Un chiffre incertain a des bornes\u00a0:\n"
    'with = { value = 0.26, low = 0.22, high = 0.32, source = "…" }',
)
_UNITS: dict[Unit, Message] = {
    "count": Message(en="number", fr="nombre"),
    "amount": Message(en="amount", fr="montant"),
    "rate": Message(en="fraction", fr="fraction"),
    "share": Message(en="fraction", fr="fraction"),
    "hours": Message(en="hours", fr="heures"),
    "minutes": Message(en="minutes", fr="minutes"),
    "factor": Message(en="factor", fr="facteur"),
    "years": Message(en="years", fr="années"),
    "hourly": Message(en="an hour", fr="par heure"),
}


def budget_text(budget: Budget, language: str) -> str:
    """Return the file's text, its comments in a language."""
    blocks = [
        "\n".join(f"# {line}" for line in _HEAD.speak(language).splitlines()) + "\nformat = 1",
        "\n".join(_meta(budget)),
        *_inputs(budget, language),
        *_lists(budget),
        *_scenarios(budget),
        "\n".join(_ask(budget)),
    ]
    return "\n\n".join(block for block in blocks if block) + "\n"


def _meta(budget: Budget) -> Iterator[str]:
    yield "[meta]"
    if budget.title:
        yield f"title = {_quoted(budget.title)}"
    yield f"currency = {_quoted(budget.currency)}"
    if budget.taxes:
        yield f"taxes = {_quoted(budget.taxes)}"


def _inputs(budget: Budget, language: str) -> Iterator[str]:
    tables: dict[str, list[str]] = {}
    for key, estimate in budget.estimates.items():
        if estimate.is_given:
            table, _, name = key.partition(".")
            lines = tables.setdefault(table, [f"[{table}]"])
            lines += [f"# {INPUTS[key].term.speak(language)} ({_UNITS[INPUTS[key].unit].speak(language)})"]
            lines += [f"{name} = {_estimate(estimate)}"]
    return ("\n".join(lines) for lines in tables.values())


def _estimate(estimate: Estimate) -> str:
    entries = [("value", _number(estimate.value))]
    if estimate.low is not None and estimate.high is not None:
        entries += [("low", _number(estimate.low)), ("high", _number(estimate.high))]
    entries += _origin(estimate.origin)
    if len(entries) == 1:
        return entries[0][1]
    return "{ " + ", ".join(f"{name} = {value}" for name, value in entries) + " }"


def _lists(budget: Budget) -> Iterator[str]:
    for line in budget.engineering:
        entries = [("name", _quoted(line.name)), ("days", _number(line.days)), ("day_rate", _number(line.day_rate))]
        yield _listed("engineering", [*entries, ("when", _quoted(line.when)), *_origin(line.origin)])
    for tool in budget.tools:
        entries = [("name", _quoted(tool.name)), ("amount", _number(tool.amount)), ("when", _quoted(tool.when))]
        yield _listed("tools", [*entries, *_origin(tool.origin)])
    for act in budget.interventions:
        entries = [("name", _quoted(act.name)), ("mode", _quoted(act.mode)), ("timing", _quoted(act.timing))]
        entries += [("audience", _quoted("group" if act.group_size else "individual"))]
        entries += [("group_size", str(act.group_size))] if act.group_size else []
        entries += [("minutes", _number(act.minutes)), ("occurrences", _number(act.occurrences))]
        yield _listed("interventions", [*entries, ("kind", _quoted(act.kind)), *_origin(act.origin)])


def _listed(table: str, entries: list[tuple[str, str]]) -> str:
    return "\n".join([f"[[{table}]]", *(f"{name} = {value}" for name, value in entries)])


def _scenarios(budget: Budget) -> Iterator[str]:
    for name, changes in budget.scenarios.items():
        lines: list[tuple[Key, Decimal]] = list(changes.items())
        yield "\n".join([f"[scenarios.{name}]", *(f"{key} = {_number(value)}" for key, value in lines)])


def _ask(budget: Budget) -> Iterator[str]:
    ask = budget.ask
    lines = [f"amount = {_number(ask.amount)}"] if ask.amount is not None else []
    if ask.decision:
        lines.append(f"decision = [{', '.join(_quoted(one) for one in ask.decision)}]")
    if ask.by is not None:
        lines.append(f"by = {ask.by.isoformat() if isinstance(ask.by, datetime.date) else _quoted(ask.by)}")
    if lines:
        yield "[ask]"
        yield from lines


def _origin(origin: Origin) -> list[tuple[str, str]]:
    entries = [("source", _quoted(origin.source))] if origin.source else []
    entries += [("date", origin.date.isoformat())] if origin.date else []
    return entries + ([("confidence", _quoted(origin.confidence))] if origin.confidence != "assumed" else [])


def _number(value: Decimal) -> str:
    return f"{value:f}"


def _quoted(words: str) -> str:
    """Return a TOML string: JSON's escapes are all TOML's, but for the character DEL."""
    return json.dumps(words, ensure_ascii=False).replace("\x7f", "\\u007f")
