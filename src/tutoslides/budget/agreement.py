"""What must hold between entries of a budget file, checked on what was read even where other entries are wrong.

In: the file's tables as TOML gives them. Out: diagnostics. An entry that is no number is left to `fault_words`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any

from tutoslides.budget.currencies import currency_code
from tutoslides.budget.fault_words import missing_message
from tutoslides.budget.faults import BudgetFaults
from tutoslides.budget.inputs import INPUTS, Key
from tutoslides.model.diagnostics import Diagnostic, Message
from tutoslides.model.toml_lines import Path

Tables = Mapping[str, Any]

_PRO_RATA_WAY: tuple[Key, ...] = ("funding.pro_rata", "funding.on_completion", "dropout.moment")
"""What the lost share is computed from where the file does not give it."""


def disagreements(tables: Tables, faults: BudgetFaults) -> Iterator[Diagnostic]:
    """Give every fault that concerns more than one entry."""
    yield from _bounds(tables, faults)
    yield from _funding(tables, faults)
    yield from _reenrolment(tables, faults)
    yield from _groups(tables, faults)
    yield from _currency(tables, faults)


def _bounds(tables: Tables, faults: BudgetFaults) -> Iterator[Diagnostic]:
    for key, entry in INPUTS.items():
        given = _given(tables, key)
        if not entry.may_range or not isinstance(given, dict):
            continue
        value, low, high = (_number(given.get(name)) for name in ("value", "low", "high"))
        if not {"low", "high"} & given.keys():
            continue
        fault = None
        if not {"low", "high"} <= given.keys():
            there = "low" if "low" in given else "high"
            fault = Message(
                en=f"{key} has {there} alone; both bounds or none",
                fr=f"{key} n'a que {there}",
            )
        elif low is not None and value is not None and low > value:
            fault = Message(
                en=f"low = {given['low']} is above value = {given['value']}",
                fr=f"low = {given['low']} dépasse value = {given['value']}",
            )
        elif high is not None and value is not None and high < value:
            fault = Message(
                en=f"high = {given['high']} is below value = {given['value']}",
                fr=f"high = {given['high']} est sous value = {given['value']}",
            )
        if fault:
            message = Message(
                en=f"{fault.en}; low ≤ value ≤ high must hold, with both bounds.",
                fr=f"{fault.fr}\u00a0; il faut low ≤ value ≤ high, et les deux bornes.",
            )
            yield Diagnostic(code="budget-bounds", message=message, place=faults.place(_path(key)))


def _funding(tables: Tables, faults: BudgetFaults) -> Iterator[Diagnostic]:
    everywhere = (tables, *_scenarios(tables))
    if any(_given(place, "funding.lost_share") is not None for place in everywhere):
        if any(_given(place, key) is not None for key in _PRO_RATA_WAY for place in everywhere):
            message = Message(
                en="lost_share takes the place of pro_rata, on_completion and moment: keep the one or the others.",
                fr="lost_share remplace pro_rata, on_completion et moment\u00a0: gardez l'un ou les autres.",
            )
            yield Diagnostic(code="budget-funding", message=message, place=faults.place(_path("funding.lost_share")))
        return
    for key in ("funding.pro_rata", "dropout.moment"):
        if _given(tables, key) is None:
            yield Diagnostic(code="budget-missing", message=missing_message(INPUTS[key]), place=faults.nowhere())
    parts = [_highest(tables, key) for key in ("funding.pro_rata", "funding.on_completion")]
    total = sum((part for part in parts if part is not None), Decimal(0))
    if total > 1 and all(part is None or part <= 1 for part in parts):
        message = Message(
            en=f"pro_rata + on_completion = {total}; their sum is not more than 1.",
            fr=f"pro_rata + on_completion = {total}\u00a0; leur somme ne dépasse pas 1.",
        )
        yield Diagnostic(code="budget-funding", message=message, place=faults.place(("funding",)))


def _reenrolment(tables: Tables, faults: BudgetFaults) -> Iterator[Diagnostic]:
    rates: tuple[Key, Key] = ("reenrolment.without", "reenrolment.with")
    given = [key for key in rates if _given(tables, key) is not None]
    if len(given) == 1:
        other = rates[1 - rates.index(given[0])]
        place = faults.place(_path(given[0]))
        yield Diagnostic(code="budget-missing", message=missing_message(INPUTS[other]), place=place)
    lag, years = _value(tables, "reenrolment.lag"), _value(tables, "horizon.years")
    lag = Decimal(1) if lag is None else lag
    if years is not None and lag > years >= 1:
        message = Message(
            en=f"reenrolment.lag = {lag} is more than the horizon of {years} years.",
            fr=f"reenrolment.lag = {lag} dépasse l'horizon de {years} ans.",
        )
        yield Diagnostic(code="budget-lag", message=message, place=faults.place(_path("reenrolment.lag")))


def _groups(tables: Tables, faults: BudgetFaults) -> Iterator[Diagnostic]:
    lines = tables.get("interventions", [])
    for number, line in enumerate(lines if isinstance(lines, list) else []):
        if not isinstance(line, dict):
            continue
        has_size, audience, name = "group_size" in line, line.get("audience"), line.get("name", "")
        if audience == "group" and not has_size:
            message = Message(
                en=f"the intervention “{name}” is for a group: give group_size.",
                fr=f"l'intervention «\u00a0{name}\u00a0» est de groupe\u00a0: indiquez group_size.",
            )
        elif audience == "individual" and has_size:
            message = Message(
                en=f"the intervention “{name}” is individual: take group_size away.",
                fr=f"l'intervention «\u00a0{name}\u00a0» est individuelle\u00a0: retirez group_size.",
            )
        else:
            continue
        yield Diagnostic(code="budget-group", message=message, place=faults.place(("interventions", number)))


def _currency(tables: Tables, faults: BudgetFaults) -> Iterator[Diagnostic]:
    meta = tables.get("meta")
    said = meta.get("currency") if isinstance(meta, dict) else None
    if isinstance(said, str) and currency_code(said) is None:
        message = Message(
            en=f'meta.currency = "{said}"; a currency such as EUR, CHF, CAD or XAF is expected.',
            fr=f'meta.currency = "{said}"\u00a0; une monnaie comme EUR, CHF, CAD ou XAF est attendue.',
        )
        yield Diagnostic(code="budget-type", message=message, place=faults.place(("meta", "currency")))


def _given(tables: Tables, key: Key) -> Any:
    """Return what the file says of an input, None where it says nothing."""
    table, _, name = key.partition(".")
    inside = tables.get(table)
    return inside.get(name) if isinstance(inside, dict) else None


def _value(tables: Tables, key: Key) -> Decimal | None:
    given = _given(tables, key)
    return _number(given.get("value") if isinstance(given, dict) else given)


def _highest(tables: Tables, key: Key) -> Decimal | None:
    """Return the highest that an input may be, in its range or in a scenario."""
    given = _given(tables, key)
    found = [_value(tables, key), _number(given.get("high")) if isinstance(given, dict) else None]
    found += [_value(scenario, key) for scenario in _scenarios(tables)]
    return max((value for value in found if value is not None), default=None)


def _scenarios(tables: Tables) -> tuple[Tables, ...]:
    """Return what the file's scenarios change, as tables like its own."""
    said = tables.get("scenarios")
    return tuple(one for one in said.values() if isinstance(one, dict)) if isinstance(said, dict) else ()


def _number(value: object) -> Decimal | None:
    is_number = isinstance(value, int | Decimal) and not isinstance(value, bool)
    return Decimal(value) if is_number and Decimal(value).is_finite() else None  # type: ignore[arg-type]  # as was just asked


def _path(key: Key) -> Path:
    return tuple(key.split("."))
