"""A budget file becomes a budget: TOML text in, checked values out, or all of its faults at once."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from tutoslides.budget.checks import warnings_of
from tutoslides.budget.currencies import currency_code
from tutoslides.budget.fault_words import shown_value
from tutoslides.budget.faults import BudgetFaults
from tutoslides.budget.inputs import INPUTS, Key
from tutoslides.budget.values import (
    SCENARIOS,
    Budget,
    BudgetAsk,
    Engineering,
    Estimate,
    Intervention,
    Origin,
    ScenarioName,
    Tool,
)
from tutoslides.model.diagnostics import Diagnostic, Message, Place, Reported
from tutoslides.model.toml_lines import line_of

if TYPE_CHECKING:
    from pydantic import BaseModel

_DECIMAL_COMMA = re.compile(r"=\s*-?\d+,\d")
_TWICE = ("Cannot overwrite", "Cannot declare", "Cannot mutate")
"""How the standard reader begins when something is said twice."""

_SYNTAX_LINE = re.compile(r"\(at line (\d+)")


def read_budget(text: str, file: str) -> Reported[Budget]:
    """Return the budget that the text of `file` holds, with warnings.

    Raises:
        BrokenBudgetError: the file cannot be used; it tells every fault.
    """
    faults = BudgetFaults(file=file, text=text)
    tables = _tables(text, faults)
    _refuse_other_formats(tables, faults)
    checked = _checked(tables, faults)
    faults.stop_if_any()
    budget = _budget(checked, faults)
    _refuse_empty(budget, faults)
    return Reported(value=budget, diagnostics=warnings_of(budget))


def _tables(text: str, faults: BudgetFaults) -> dict[str, Any]:
    try:
        return tomllib.loads(text, parse_float=Decimal)
    except tomllib.TOMLDecodeError as error:
        faults.found.append(_syntax(str(error), faults))
    faults.stop_if_any()
    raise AssertionError  # pragma: no cover - a fault has just been added


def _syntax(error: str, faults: BudgetFaults) -> Diagnostic:
    found = _SYNTAX_LINE.search(error)
    number = int(found[1]) if found else 0
    rows = faults.text.splitlines()
    row = rows[number - 1] if 0 < number <= len(rows) else ""
    place = Place(source=faults.file, line=number)
    return Diagnostic(code="budget-syntax", message=_syntax_message(error, row), place=place)


def _syntax_message(error: str, row: str) -> Message:
    if _DECIMAL_COMMA.search(row):
        return Message(
            en="a number is written with a point: 0.35, not 0,35.",
            fr="un nombre s'écrit avec un point\u00a0: 0.35, et non 0,35.",
        )
    if error.startswith(_TWICE):
        return Message(
            en="this name or table stands further up already: keep one of them.",
            fr="ce nom ou cette table est déjà plus haut\u00a0: gardez l'un des deux.",
        )
    return Message(
        en="this line is not understood; a line is written name = value, a text between straight quotes.",
        fr="cette ligne n'est pas comprise\u00a0; on écrit nom = valeur, un texte entre guillemets droits.",
    )


def _refuse_other_formats(tables: Mapping[str, Any], faults: BudgetFaults) -> None:
    """Stop at once at a format that this version cannot know: everything else may mean something new there."""
    from tutoslides.budget.schema import FORMAT

    said = tables.get("format", FORMAT)
    shown = shown_value(said)
    if said == FORMAT and not isinstance(said, bool):
        return
    message = Message(
        en=f"format = {shown}, this version reads format = {FORMAT}: update tutoslides.",
        fr=f"format = {shown}, cette version lit format = {FORMAT}\u00a0: mettez tutoslides à jour.",
    )
    place = Place(source=faults.file, line=0)
    faults.found.append(Diagnostic(code="budget-format", message=message, place=place))
    faults.stop_if_any()


def _checked(tables: Mapping[str, Any], faults: BudgetFaults) -> dict[str, Any]:
    """Return the tables with their defaults; what is wrong is noted."""
    from pydantic import ValidationError

    from tutoslides.budget.agreement import disagreements
    from tutoslides.budget.fault_words import fault_of
    from tutoslides.budget.schema import file_form

    found: dict[str, Any] = {}
    try:
        checked: BaseModel = file_form().model_validate(tables)
        found = checked.model_dump()
    except ValidationError as error:
        faults.found.extend(fault_of(one, faults) for one in error.errors(include_url=False))
    faults.found.extend(disagreements(tables, faults))
    return found


def _refuse_empty(budget: Budget, faults: BudgetFaults) -> None:
    from tutoslides.budget.costs import costs_of
    from tutoslides.budget.dimension import dimension_of

    if costs_of(budget, dimension_of(budget)).total == 0:
        message = Message(en="no cost: there is nothing to defend.", fr="aucun coût\u00a0: il n'y a rien à défendre.")
        faults.found.append(Diagnostic(code="budget-empty", message=message, place=faults.nowhere()))
    faults.stop_if_any()


def _budget(tables: Mapping[str, Any], faults: BudgetFaults) -> Budget:
    meta, lines = tables["meta"], faults.lines
    return Budget(
        file=faults.file,
        title=meta["title"],
        currency=currency_code(meta["currency"]) or "EUR",
        taxes=meta["taxes"],
        estimates=dict(_estimates(tables, faults)),
        engineering=tuple(
            Engineering(**_without_origin(row), origin=_origin(row), line=line_of(("engineering", number), lines))
            for number, row in enumerate(tables["engineering"])
        ),
        tools=tuple(
            Tool(**_without_origin(row), origin=_origin(row), line=line_of(("tools", number), lines))
            for number, row in enumerate(tables["tools"])
        ),
        interventions=tuple(
            _intervention(row, line_of(("interventions", number), lines))
            for number, row in enumerate(tables["interventions"])
        ),
        scenarios=dict(_scenarios(tables)),
        ask=_ask(tables["ask"]),
    )


def _estimates(tables: Mapping[str, Any], faults: BudgetFaults) -> Iterator[tuple[Key, Estimate]]:
    for key, entry in INPUTS.items():
        table, _, name = key.partition(".")
        given = tables[table][name]
        if given is not None:
            line = line_of((table, name), faults.lines)
            bounds = (given.get("low"), given.get("high"))
            yield key, Estimate(value=given["value"], low=bounds[0], high=bounds[1], origin=_origin(given), line=line)
        elif entry.default is not None:
            yield key, Estimate(value=entry.default, is_given=False)


def _intervention(row: Mapping[str, Any], line: int) -> Intervention:
    size = row["group_size"]
    rest = {key: value for key, value in _without_origin(row).items() if key not in ("audience", "group_size")}
    return Intervention(**rest, group_size=None if size is None else int(size), origin=_origin(row), line=line)


def _scenarios(tables: Mapping[str, Any]) -> Iterator[tuple[ScenarioName, Mapping[Key, Decimal]]]:
    said = tables["scenarios"] or {}
    for name in SCENARIOS:
        if said.get(name):
            changes = {
                key: value
                for key in INPUTS
                if (value := (said[name].get(key.partition(".")[0]) or {}).get(key.partition(".")[2])) is not None
            }
            yield name, changes


def _ask(row: Mapping[str, Any]) -> BudgetAsk:
    decision = row["decision"]
    listed = decision if isinstance(decision, list) else [decision]
    return BudgetAsk(amount=row["amount"], decision=tuple(filter(None, listed)), by=row["by"])


def _origin(row: Mapping[str, Any]) -> Origin:
    return Origin(source=row["source"], date=row["date"], confidence=row["confidence"])


def _without_origin(row: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in row.items() if key not in ("source", "date", "confidence")}
