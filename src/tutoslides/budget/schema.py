"""The budget file's form, for pydantic: tables, names, types and bounds, made from the table of inputs.

Imported only when a budget is read, since pydantic takes a tenth of a second. What concerns several entries at once is
checked in `agreement`, so that one fault hides no other.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from decimal import Decimal
from functools import cache
from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, WithJsonSchema, create_model
from pydantic_core import PydanticCustomError

from tutoslides.budget.inputs import Input, tables_of_inputs
from tutoslides.budget.values import Confidence, Kind

FORMAT = 1
"""The format of budget files that this version reads."""

NUMBERS = (int, Decimal)
"""What a number of the file becomes; true and false are of neither type."""


def _read_number(value: object) -> Decimal:
    if type(value) in NUMBERS and Decimal(value).is_finite():  # type: ignore[arg-type]  # a number, as was just asked
        return Decimal(value)  # type: ignore[arg-type]
    raise PydanticCustomError("number", "a number is expected")


def _read_whole(value: object) -> Decimal:
    if type(value) is int:
        return Decimal(value)
    raise PydanticCustomError("whole", "a whole number is expected")


Number = Annotated[Decimal, BeforeValidator(_read_number), WithJsonSchema({"type": "number"})]
Whole = Annotated[Decimal, BeforeValidator(_read_whole), WithJsonSchema({"type": "integer"})]


class Table(BaseModel):
    """A table of the file; it has no entries but those that are declared."""

    model_config = ConfigDict(extra="forbid", strict=True, protected_namespaces=())


class Sourced(Table):
    """What says where a figure comes from."""

    source: str = ""
    date: datetime.date | None = None
    confidence: Confidence = "assumed"


class Meta(Table):
    """`[meta]`."""

    title: str = ""
    currency: str = "€"
    taxes: Literal["HT", "TTC"] | None = None


class EngineeringLine(Sourced):
    """`[[engineering]]`."""

    name: str = Field(min_length=1)
    days: Annotated[Number, Field(ge=0)]
    day_rate: Annotated[Number, Field(ge=0)]
    when: Literal["once", "yearly"]


class ToolLine(Sourced):
    """`[[tools]]`."""

    name: str = Field(min_length=1)
    amount: Annotated[Number, Field(ge=0)]
    when: Literal["once", "yearly", "per_learner"]


class InterventionLine(Sourced):
    """`[[interventions]]`."""

    name: str = Field(min_length=1)
    mode: Literal["proactive", "reactive"]
    timing: Literal["sync", "async"]
    audience: Literal["individual", "group"]
    minutes: Annotated[Number, Field(gt=0)]
    occurrences: Annotated[Number, Field(gt=0)]
    group_size: Annotated[Whole, Field(ge=1)] | None = None
    kind: Kind = "other"


class Asked(Table):
    """`[ask]`."""

    amount: Annotated[Number, Field(gt=0)] | None = None
    decision: str | list[str] = ""
    by: datetime.date | str | None = None


_EMPTY: Any = Field(default_factory=dict, validate_default=True)
"""A table that is missing is an empty one, so that every required entry of it is told."""


@cache
def file_form() -> type[BaseModel]:
    """Return the form of the whole file; made once, when the first budget is read."""
    tables = {name: (_table(name, entries), _EMPTY) for name, entries in tables_of_inputs().items()}
    scenario = _scenario()
    scenarios = create_model("Scenarios", __base__=Table, prudent=(scenario, None), ambitious=(scenario, None))
    fields: dict[str, Any] = {
        "format": (Literal[1], ...),
        "meta": (Meta, Field(default_factory=Meta)),
        **tables,
        "engineering": (list[EngineeringLine], Field(default_factory=list)),
        "tools": (list[ToolLine], Field(default_factory=list)),
        "interventions": (list[InterventionLine], Field(default_factory=list)),
        "scenarios": (scenarios, None),
        "ask": (Asked, Field(default_factory=Asked)),
    }
    return create_model("Budget", __base__=Table, **fields)


def json_schema() -> dict[str, Any]:
    """Return the JSON Schema of the file, for editors that check while one types."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Tutoring budget (*.budget.toml)",
        **{key: value for key, value in file_form().model_json_schema().items() if key != "title"},
    }


def _is_required(entry: Input) -> bool:
    return entry.default is None and not entry.is_optional


def _table(name: str, entries: Mapping[str, Input]) -> type[BaseModel]:
    fields: dict[str, Any] = {
        word: (_estimate(entry), ... if _is_required(entry) else None) for word, entry in entries.items()
    }
    return create_model(name.title(), __base__=Table, **fields)


def _scenario() -> type[BaseModel]:
    """Return the form of a scenario: bare numbers for any inputs that may vary."""
    tables: dict[str, Any] = {}
    for name, entries in tables_of_inputs().items():
        fields: dict[str, Any] = {word: (_bounded(entry), None) for word, entry in entries.items() if entry.may_range}
        if fields:
            tables[name] = (create_model(f"Scenario{name.title()}", __base__=Table, **fields), None)
    return create_model("Scenario", __base__=Table, **tables)


def _estimate(entry: Input) -> Any:
    """Return the type of an input: a number, or a table with its value, its range and its origin."""
    number = _bounded(entry)
    fields: dict[str, Any] = {"value": (number, ...)}
    if entry.may_range:
        fields |= {"low": (number, None), "high": (number, None)}
    form = create_model(f"Estimate_{entry.key.replace('.', '_')}", __base__=Sourced, **fields)
    return Annotated[form, BeforeValidator(_opened, json_schema_input_type=form | number)]


def _opened(value: object) -> object:
    """Return an input that is a bare number as its table."""
    return value if isinstance(value, dict | BaseModel) else {"value": value}


def _bounded(entry: Input) -> Any:
    bounds = Field(
        gt=entry.least if entry.above else None,
        ge=None if entry.above else entry.least,
        le=entry.most,
        description=entry.term.en,
    )
    return Annotated[Whole if entry.is_whole else Number, bounds]
