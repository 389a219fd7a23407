"""Kinds of values in a theme file: what is expected, in words and as JSON Schema, how it is read, what stands in.

The entries of the file are `Key`s of such kinds; `schema` makes of the same keys what editors check a file with.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Generic, TypeAlias, TypeGuard, TypeVar, cast

from tutoslides.model.diagnostics import Message

Value = TypeVar("Value")
Word = TypeVar("Word", bound=str)

Schema: TypeAlias = Mapping[str, object]
"""A JSON Schema (draft 7), as plain values."""

NUMBERS = (int, float)
"""What TOML's numbers are; its true and false are of neither type."""

MOST_STEPS = 10
"""Steps a kind may have: from a quotation of one line to one of eleven; more would be hard to tell apart."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ValueKind(Generic[Value]):
    """A kind of value: `read` gives None for what is not of the kind, and `blank` goes on in its place.

    `schema` accepts what `read` does. Where only certain words will do, they are the `options`.
    """

    expected: Message
    read: Callable[[object], Value | None]
    blank: Value
    schema: Schema
    options: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Key(Generic[Value]):
    """An entry of a table: its name, the kind of its value, and what it is where it is missing.

    Without a default it is required, but for a theme that inherits it.
    """

    name: str
    kind: ValueKind[Value]
    default: Value | None = None


TEXT: ValueKind[str] = ValueKind(
    expected=Message(en="words in straight quotes", fr="des mots entre guillemets droits"),
    read=lambda value: value if isinstance(value, str) else None,
    blank="",
    schema={"type": "string"},
)

FLAG: ValueKind[bool] = ValueKind(
    expected=Message(en="true or false", fr="true (oui) ou false (non)"),
    read=lambda value: value if isinstance(value, bool) else None,
    blank=False,
    schema={"type": "boolean"},
)


@cache
def one_of(options: tuple[Word, ...]) -> ValueKind[Word]:
    """Return the kind of words of which only these are known."""
    listed = ", ".join(options)
    return ValueKind(
        expected=Message(en=f"one of: {listed}", fr=f"un mot parmi : {listed}"),
        read=lambda value: next((option for option in options if option == value), None),
        blank=next(iter(options), cast(Word, "")),
        schema={"enum": [*options]},
        options=options,
    )


@cache
def number(least: float = -math.inf) -> ValueKind[float]:
    """Return the kind of numbers from `least` up."""
    return ValueKind(
        expected=_at_least(Message(en="a number", fr="un nombre"), least),
        read=lambda value: float(value) if is_number(value) and value >= least else None,
        blank=max(least, 0.0),
        schema={"type": "number", **_from(least)},
    )


@cache
def share() -> ValueKind[float]:
    """Return the kind of numbers from 0 to 1."""
    return ValueKind(
        expected=Message(en="a number from 0 to 1", fr="un nombre de 0 à 1"),
        read=lambda value: float(value) if is_number(value) and 0 <= value <= 1 else None,
        blank=1.0,
        schema={"type": "number", "minimum": 0, "maximum": 1},
    )


@cache
def whole_number(least: int, most: int) -> ValueKind[int]:
    """Return the kind of whole numbers from `least` to `most`."""
    return ValueKind(
        expected=Message(en=f"a whole number from {least} to {most}", fr=f"un nombre entier de {least} à {most}"),
        read=lambda value: value if type(value) is int and least <= value <= most else None,
        blank=least,
        schema={"type": "integer", "minimum": least, "maximum": most},
    )


@cache
def numbers(count: int) -> ValueKind[tuple[float, ...]]:
    """Return the kind of lists of `count` numbers."""
    return ValueKind(
        expected=Message(en=f"a list of {count} numbers", fr=f"une liste de {count} nombres"),
        read=lambda value: tuple(map(float, value)) if is_numbers(value) and len(value) == count else None,
        blank=(0.0,) * count,
        schema=_list_of({"type": "number"}, count, count),
    )


@cache
def pairs() -> ValueKind[tuple[tuple[float, float], ...]]:
    """Return the kind of pairs of numbers, or lists of pairs: one for each step."""
    return ValueKind(
        expected=Message(en="a list of 2 numbers", fr="une liste de 2 nombres"),
        read=_read_pairs,
        blank=((1.0, 1.0),),
        schema=_or_list(_list_of({"type": "number"}, 2, 2)),
    )


@cache
def ladder(least: float = -math.inf) -> ValueKind[tuple[float, ...]]:
    """Return the kind of numbers, or lists of numbers, from `least` up: one value for each step."""
    expected = Message(en="a number, or a list of numbers", fr="un nombre, ou une liste de nombres")
    return ValueKind(
        expected=_at_least(expected, least),
        read=lambda value: _read_ladder(value, least),
        blank=(max(least, 0.0),),
        schema=_or_list({"type": "number", **_from(least)}),
    )


@cache
def whole_ladder(least: int, most: int) -> ValueKind[tuple[int, ...]]:
    """Return the kind of whole numbers, or lists of them, from `least` to `most`: one value for each step."""
    whole = whole_number(least, most)

    def read(value: object) -> tuple[int, ...] | None:
        steps = [whole.read(step) for step in (value if isinstance(value, list) else [value])]
        counts = tuple(step for step in steps if step is not None)
        return counts if counts and len(counts) == len(steps) else None

    return ValueKind(
        expected=Message(en=f"{whole.expected.en}, or a list of them", fr=f"{whole.expected.fr}, ou une liste"),
        read=read,
        blank=(least,),
        schema=_or_list(whole.schema),
    )


def rung(values: tuple[Value, ...], step: int) -> Value:
    """Return the value of a step, from 1; the last one holds for further steps."""
    return values[step - 1] if step <= len(values) else values[-1]


def is_number(value: object) -> TypeGuard[float]:
    """Tell whether a value of the file is a finite number."""
    return type(value) in NUMBERS and math.isfinite(value)  # type: ignore[arg-type]  # a number, as was just asked


def is_numbers(value: object) -> TypeGuard[list[float]]:
    """Tell whether a value of the file is a list of nothing but numbers."""
    return isinstance(value, list) and all(is_number(item) for item in value)


def show(value: object) -> str:
    """Return a value about as it stands in the file, in quotation marks."""
    words = str(value).lower() if isinstance(value, bool) else str(value)
    return f"“{words if len(words) <= 40 else words[:39] + '…'}”"


def _read_ladder(value: object, least: float) -> tuple[float, ...] | None:
    if is_number(value):
        return (float(value),) if value >= least else None
    if not is_numbers(value) or not value or min(value) < least:
        return None
    return tuple(map(float, value))


def _read_pairs(value: object) -> tuple[tuple[float, float], ...] | None:
    listed = value if isinstance(value, list) and value and isinstance(value[0], list) else [value]
    pairs_found = [tuple(map(float, pair)) for pair in listed if is_numbers(pair)]
    if len(pairs_found) < len(listed) or any(len(pair) != 2 for pair in pairs_found):
        return None
    return tuple((pair[0], pair[-1]) for pair in pairs_found)


def _from(least: float) -> Schema:
    return {} if least == -math.inf else {"minimum": least}


def _list_of(item: Schema, fewest: int, most: int) -> Schema:
    return {"type": "array", "items": item, "minItems": fewest, "maxItems": most}


def _or_list(item: Schema) -> Schema:
    """Return the schema of a value, or a list of them: one for each step."""
    return {"anyOf": [item, {"type": "array", "items": item, "minItems": 1}]}


def _at_least(kind: Message, least: float) -> Message:
    if least == -math.inf:
        return kind
    return Message(en=f"{kind.en}, {least:g} at least", fr=f"{kind.fr}, {least:g} au moins")
