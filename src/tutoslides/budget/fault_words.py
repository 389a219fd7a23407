"""The sentence of every fault that pydantic finds: which key, what stands there, what is expected.

In: pydantic's errors. Out: diagnostics with the guide's codes, in French and English.
"""

from __future__ import annotations

import difflib
from decimal import Decimal
from typing import Any

from tutoslides.budget.faults import BudgetFaults, name_of
from tutoslides.budget.inputs import INPUTS, Input, tables_of_inputs
from tutoslides.model.diagnostics import Diagnostic, Message
from tutoslides.model.toml_lines import Path

_BOUNDS = ("greater_than", "greater_than_equal", "less_than", "less_than_equal")
_PERCENT = Decimal(100)

_LINES = {
    "engineering": ("name", "days", "day_rate", "when"),
    "tools": ("name", "amount", "when"),
    "interventions": (
        "name", "mode", "timing", "audience", "minutes", "occurrences", "group_size", "kind",
    ),
}  # fmt: skip
_ORIGIN = ("source", "date", "confidence")
_TABLES = ("format", "meta", *tables_of_inputs(), "engineering", "tools", "interventions", "scenarios", "ask")
_OTHERS = {"meta": ("title", "currency", "taxes"), "ask": ("amount", "decision", "by"),
           "scenarios": ("prudent", "ambitious")}  # fmt: skip


def fault_of(error: Any, faults: BudgetFaults) -> Diagnostic:
    """Return what an error of pydantic says, with its place."""
    path: Path = error["loc"]
    kind, found = error["type"], error.get("input")
    if kind == "missing":
        return _missing(path, faults)
    if kind == "extra_forbidden":
        return _unknown(path, faults)
    if kind in _BOUNDS:
        return _out_of_range(path, found, error["ctx"], faults)
    return _wrong_type(path, found, error, faults)


def missing_message(entry: Input) -> Message:
    """Return « il manque dropout.with (taux d'abandon avec tutorat, entre 0 et 1). »."""
    bounds = bounds_words(entry)
    return Message(
        en=f"{entry.key} is missing ({entry.term.en}, {bounds.en}).",
        fr=f"il manque {entry.key} ({entry.term.fr}, {bounds.fr}).",
    )


def range_message(name: str, value: object, entry: Input) -> Message:
    """Return what is wrong with a value outside its bounds; a rate in per cent is told how it is written."""
    shown = shown_value(value)
    if entry.is_fraction and isinstance(value, int | Decimal) and 1 < Decimal(value) <= _PERCENT:
        fraction = f"{(Decimal(value) / _PERCENT).normalize():f}"
        return Message(
            en=f"{name} = {shown}; a rate is written between 0 and 1: {shown}% is written {fraction}.",
            fr=f"{name} = {shown}\u00a0; un taux s'écrit entre 0 et 1\u00a0: {shown}\u00a0% s'écrit {fraction}.",
        )
    bounds = bounds_words(entry)
    return Message(
        en=f"{name} = {shown}; a value {bounds.en} is expected.",
        fr=f"{name} = {shown}\u00a0; une valeur {bounds.fr} est attendue.",
    )


def _missing(path: Path, faults: BudgetFaults) -> Diagnostic:
    name = name_of(path)
    entry = _entry(path)
    message = missing_message(entry) if entry else Message(en=f"{name} is missing.", fr=f"il manque {name}.")
    is_in_file = path[:-1] in faults.lines and len(path) > 1
    place = faults.place(path[:-1]) if is_in_file else faults.nowhere()
    return Diagnostic(code="budget-missing", message=message, place=place)


def _unknown(path: Path, faults: BudgetFaults) -> Diagnostic:
    name, entry = name_of(path), _entry(path[:-1])
    if entry and path[-1] in ("low", "high"):
        message = Message(
            en=f"{entry.key} has no range: take low and high away.",
            fr=f"{entry.key} n'a pas de bornes\u00a0: retirez low et high.",
        )
        return Diagnostic(code="budget-bounds", message=message, place=faults.place(path))
    near = difflib.get_close_matches(str(path[-1]), _known_beside(path), n=1)
    proposed = ".".join([*name.split(".")[:-1], *near])
    hint = Message(en=f"; did you mean {proposed}?", fr=f"\u00a0; vouliez-vous dire {proposed}\u00a0?")
    message = Message(
        en=f"unknown key {name}{hint.en if near else '.'}", fr=f"clé inconnue {name}{hint.fr if near else '.'}"
    )
    return Diagnostic(code="budget-key", message=message, place=faults.place(path))


def _out_of_range(path: Path, found: object, bounds: dict[str, Any], faults: BudgetFaults) -> Diagnostic:
    name, entry = name_of(path), _entry(path)
    if entry:
        message = range_message(name, found, entry)
    else:
        least = bounds.get("ge", bounds.get("gt"))
        above = Message(en="more than", fr="plus de") if "gt" in bounds else Message(en="at least", fr="au moins")
        message = Message(
            en=f"{name} = {shown_value(found)}; {above.en} {shown_value(least)} is expected.",
            fr=f"{name} = {shown_value(found)}\u00a0; {above.fr} {shown_value(least)} est attendu.",
        )
    return Diagnostic(code="budget-range", message=message, place=faults.place(path))


def _wrong_type(path: Path, found: object, error: Any, faults: BudgetFaults) -> Diagnostic:
    expected = _expected(error)
    message = Message(
        en=f"{name_of(path)} = {shown_value(found)}; {expected.en} is expected.",
        fr=f"{name_of(path)} = {shown_value(found)}\u00a0; {expected.fr} est attendu.",
    )
    return Diagnostic(code="budget-type", message=message, place=faults.place(path))


def _expected(error: Any) -> Message:
    kind = error["type"]
    if kind == "whole":
        return Message(en="a whole number", fr="un nombre entier")
    if kind == "number":
        return Message(en="a number", fr="un nombre")
    if kind == "literal_error":
        words = error["ctx"]["expected"].replace("'", "").replace(" or ", ", ").split(", ")
        return Message(en=" or ".join(words), fr=" ou ".join(words))
    if kind == "string_too_short":
        return Message(en="a name", fr="un nom")
    if kind.startswith("date"):
        return Message(en="a day such as 2026-03-31", fr="un jour comme 2026-03-31")
    if kind == "list_type":
        return Message(en="a list of tables [[…]]", fr="une liste de tables [[…]]")
    if kind.startswith(("model", "dict")):
        return Message(en="a table", fr="un tableau")
    return Message(en="a text in straight quotes", fr="un texte entre guillemets droits")


def _entry(path: Path) -> Input | None:
    """Return the input that a path leads to, its value or bounds included, in a scenario too."""
    words = [word for word in path if isinstance(word, str)]
    words = words[2:] if words[:1] == ["scenarios"] else words
    return {entry.key: entry for entry in INPUTS.values()}.get(".".join(words[:2]))  # type: ignore[call-overload, no-any-return]


def _known_beside(path: Path) -> tuple[str, ...]:
    """Return the names that may stand where the last word of a path stands."""
    words = [word for word in path if isinstance(word, str)]
    words = words[2:] if words[:1] == ["scenarios"] and len(words) > 2 else words
    if len(words) == 1:
        return _TABLES
    if words[0] in _LINES:
        return (*_LINES[words[0]], *_ORIGIN)
    if len(words) > 2:
        return ("value", "low", "high", *_ORIGIN)
    return _OTHERS.get(words[0]) or tuple(tables_of_inputs().get(words[0], ()))


def bounds_words(entry: Input) -> Message:
    """Return « entre 0 et 1 »."""
    least = f"{entry.least:f}"
    if entry.most is None:
        return (
            Message(en=f"above {least}", fr=f"au-dessus de {least}")
            if entry.above
            else Message(en=f"{least} or more", fr=f"{least} ou plus")
        )
    first = Message(en=f"above {least} and up to", fr=f"au-dessus de {least} et jusqu'à") if entry.above else None
    en, fr = f"{entry.most:,f}", f"{entry.most:,f}".replace(",", "\u202f").replace(".", ",")
    if first:
        return Message(en=f"{first.en} {en}", fr=f"{first.fr} {fr}")
    return Message(en=f"between {least} and {en}", fr=f"entre {least} et {fr}")


def shown_value(value: object) -> str:
    """Return a value about as it stands in the file."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, dict | list):
        return "{ … }" if isinstance(value, dict) else "[ … ]"
    words = f'"{value}"' if isinstance(value, str) else str(value)
    return words if len(words) <= 40 else words[:39] + "…"
