"""The JSON Schema of theme files, for editors that complete and check while one writes.

It is made of the keys and kinds of values that the reader itself reads with, so both accept the same. What depends on
other entries – names of styles, columns of the grid, places on the page – only the reader knows.
Source: JSON Schema draft 7, which editors of TOML read.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from itertools import combinations
from typing import Any

from tutoslides.model.theme import OPTIONAL_ROLES, Feature, LayoutKind
from tutoslides.theming.description import DESCRIPTION
from tutoslides.theming.extending import EXTENDS
from tutoslides.theming.grid import GRID
from tutoslides.theming.kinds import FOOT, INDEXES, KINDS
from tutoslides.theming.layouts import BACKGROUND, LAYOUT
from tutoslides.theming.load import COLOUR_KEYS, FORMAT, LEVEL, TRANSITION
from tutoslides.theming.logo import LOGO
from tutoslides.theming.ornaments import ORNAMENTS, SHAPE
from tutoslides.theming.palette import FAMILIES, PALETTE
from tutoslides.theming.places import HEIGHTS, MIDDLE, MOVES, SPANS, WIDTHS
from tutoslides.theming.slots import SLOT
from tutoslides.theming.styles import MARKER, NUMBERS, SIZE, STYLE
from tutoslides.theming.values import Key, Schema, numbers

NAME = "theme.schema.json"
"""The file in which editors find it, beside the folders of the themes."""

WORDS: Schema = {"anyOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}]}
"""A name, or a list of names."""


def schema_text() -> str:
    """Return the schema as the text of its file."""
    return json.dumps(theme_schema(), ensure_ascii=False, indent=1) + "\n"


def theme_schema() -> Schema:
    """Return the schema, as plain values for JSON."""
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "tutoslides theme",
        "type": "object",
        "properties": {
            "format": {"type": "number", "minimum": 1, "maximum": FORMAT},
            EXTENDS: {"type": "string", "description": "The theme from which all is taken that is not said here."},
            "description": _table(DESCRIPTION, required=DESCRIPTION),
            LEVEL.name: LEVEL.kind.schema,
            COLOUR_KEYS.name: COLOUR_KEYS.kind.schema,
            TRANSITION.name: TRANSITION.kind.schema,
            "ornaments": _list("ornament"),
            "logo": _table(LOGO),
            "palette": _table(PALETTE),
            "fonts": _table(FAMILIES),
            "grid": _table(GRID),
            "styles": {"type": "object", "additionalProperties": {"$ref": "#/definitions/style"}},
            "slots": _object({role: {"$ref": "#/definitions/shared-slot"} for role in INDEXES}),
            "master": _object({BACKGROUND.name: BACKGROUND.kind.schema, "ornaments": _list("ornament")}),
            "layouts": _object({kind: {"$ref": f"#/definitions/{kind}"} for kind in KINDS}),
        },
        "required": ["format"],
        "additionalProperties": False,
        "if": {"not": {"required": [EXTENDS]}},
        "then": _whole(),
        "definitions": {
            "style": _style(),
            "place": _place(),
            "ornament": {"oneOf": [_ornament(shape) for shape in ORNAMENTS]},
            "beside": _object(_slot_look()),
            "shared-slot": _slot(OPTIONAL_ROLES),
            **dict(_slot_definitions()),
            **dict(_layout_definitions()),
        },
    }


def _slot_definitions() -> Iterator[tuple[str, Schema]]:
    """Give the slots of the kinds, once for each choice of optional slots that may stand beside them."""
    for optional in dict.fromkeys(kind.optional for kind in KINDS.values()):
        yield _slot_name(optional), _slot(optional)


def _layout_definitions() -> Iterator[tuple[str, Schema]]:
    for kind in KINDS:
        yield kind, _layout(kind)


def _slot_name(optional: tuple[Feature, ...]) -> str:
    return ".".join(("slot", *optional))


def _whole() -> Schema:
    """Return what a theme must say that inherits nothing."""
    return {
        "required": ["palette", "fonts", "grid", "layouts"],
        "properties": {
            "palette": {"required": _required(PALETTE)},
            "fonts": {"required": _required(FAMILIES)},
            "grid": {"required": _required(GRID)},
            "logo": {"required": _required(LOGO)},
            "styles": {"additionalProperties": {"required": [SIZE.name]}},
            "layouts": {"required": [*KINDS]},
        },
    }


def _style() -> Schema:
    marker = _table(MARKER)
    # Either numbers or a sign of one's own; an empty one is none.
    has_numbers = {"properties": {NUMBERS.name: {"const": True}}, "required": [NUMBERS.name]}
    has_sign = {"properties": {"character": {"minLength": 1}}, "required": ["character"]}
    return _object({**_properties(STYLE), "marker": {**marker, "oneOf": [has_numbers, has_sign]}})


def _place() -> Schema:
    has_span: Schema = {"anyOf": [{"required": [key.name]} for key in SPANS]}
    has_move: Schema = {"anyOf": [{"required": [key.name]} for key in MOVES]}
    by_span = {"allOf": [has_span, {"not": {"required": [MIDDLE.name]}}]}
    by_measures = {"allOf": [{"not": has_span}, {"not": has_move}, _just_two(WIDTHS)]}
    table = _table((*SPANS, *WIDTHS, *MOVES, *HEIGHTS))
    across_and_down = [{"oneOf": [by_span, by_measures]}, _just_two(HEIGHTS)]
    return {"anyOf": [numbers(4).schema, {**table, "allOf": across_and_down}]}


def _just_two(keys: tuple[Key[Any], ...]) -> Schema:
    """Return the schema of a table that holds two of several measures, and no third."""
    names = [key.name for key in keys]
    return {
        "oneOf": [
            {"required": [*pair], "not": {"anyOf": [{"required": [name]} for name in names if name not in pair]}}
            for pair in combinations(names, 2)
        ]
    }


def _ornament(shape: str) -> Schema:
    must, may = next(keys for name, keys in ORNAMENTS.items() if name == shape)
    neighbours: Schema = {
        "anyOf": [{"enum": [*OPTIONAL_ROLES]}, {"type": "array", "items": {"enum": [*OPTIONAL_ROLES]}}]
    }
    style: Mapping[str, Schema] = {"style": {"type": "string"}} if shape == "label" else {}
    properties: dict[str, Schema] = {
        SHAPE.name: {"const": shape},
        "at": {"$ref": "#/definitions/place"},
        "with": neighbours,
        "without": neighbours,
        **style,
        **_properties((*must, *may)),
    }
    return _object(properties, required=[SHAPE.name, "at", *style, *(key.name for key in must)])


def _slot_look() -> dict[str, Schema]:
    return {"at": {"$ref": "#/definitions/place"}, "style": WORDS, **_properties(SLOT)}


def _slot(optional: tuple[Feature, ...]) -> Schema:
    """Return the schema of a slot beside which some of the `optional` ones may stand."""
    alone = [feature for feature in OPTIONAL_ROLES if feature in optional]
    pairs = ["+".join(pair) for pair in combinations(alone, 2)]
    beside: Schema = {"$ref": "#/definitions/beside"}
    return _object(
        {
            **_slot_look(),
            "with": _object(dict.fromkeys((*alone, *pairs), beside)),
            "without": _object(dict.fromkeys(alone, beside)),
        }
    )


def _layout(kind: LayoutKind) -> Schema:
    slots: dict[str, Schema] = {
        role: {"$ref": f"#/definitions/{_slot_name(KINDS[kind].optional)}"} for role in (*KINDS[kind].roles, *FOOT)
    }
    return _object({**_properties(LAYOUT), "slots": _object(slots), "ornaments": _list("ornament")})


def _list(definition: str) -> Schema:
    return {"type": "array", "items": {"$ref": f"#/definitions/{definition}"}}


def _table(keys: Iterable[Key[Any]], *, required: Iterable[Key[Any]] = ()) -> Schema:
    return _object(_properties(keys), required=[key.name for key in required])


def _object(properties: Mapping[str, Schema], *, required: Iterable[str] = ()) -> Schema:
    names = [*required]
    needed: Schema = {"required": names} if names else {}
    return {"type": "object", "properties": properties, "additionalProperties": False, **needed}


def _properties(keys: Iterable[Key[Any]]) -> dict[str, Schema]:
    return {key.name: key.kind.schema for key in keys}


def _required(keys: Iterable[Key[Any]]) -> list[str]:
    return [key.name for key in keys if key.default is None]
