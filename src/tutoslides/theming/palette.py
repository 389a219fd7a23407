"""The colours and the two fonts of a theme file."""

from __future__ import annotations

import re
from typing import Any, get_args

from tutoslides.metrics import families, has_family
from tutoslides.model.diagnostics import Message
from tutoslides.model.theme import ColourRole, FontRole, Fonts, Palette
from tutoslides.theming.faults import nearest
from tutoslides.theming.reading import Table
from tutoslides.theming.values import TEXT, Key, ValueKind

COLOURS: tuple[ColourRole, ...] = get_args(ColourRole)
FONTS: tuple[FontRole, ...] = get_args(FontRole)

HEXADECIMAL = re.compile(r"#[0-9a-fA-F]{6}")
BLACK = "000000"

COLOUR = ValueKind(
    expected=Message(en='a colour such as "#1F2A37"', fr='une couleur telle que "#1F2A37"'),
    read=lambda value: _digits(value),
    blank=BLACK,
    schema={"type": "string", "pattern": f"^{HEXADECIMAL.pattern}$"},
)

FOUR_COLOURS = ValueKind(
    expected=Message(
        en='a list of four colours, each such as "#1F2A37"',
        fr='une liste de quatre couleurs, chacune telle que "#1F2A37"',
    ),
    read=lambda value: _four(value),
    blank=(BLACK,) * 4,
    schema={"type": "array", "items": COLOUR.schema, "minItems": 4, "maxItems": 4},
)

ROLES = tuple(Key(role, COLOUR) for role in COLOURS)
CHARTS = Key("charts", FOUR_COLOURS)
PALETTE: tuple[Key[Any], ...] = (*ROLES, CHARTS)
FAMILIES = tuple(Key(role, TEXT) for role in FONTS)


def read_palette(table: Table) -> Palette:
    """Return the colours: one for each role, and four for charts."""
    colours = {key.name: table.read(key) for key in ROLES}
    palette = Palette(**colours, charts=table.read(CHARTS))
    table.finish()
    return palette


def read_fonts(table: Table) -> Fonts:
    """Return the two font families; each must have a table of widths, without which no text can be fitted."""
    heading, body = (_family(table, key) for key in FAMILIES)
    table.finish()
    return Fonts(heading=heading, body=body)


def _digits(value: object) -> str | None:
    return value[1:].upper() if isinstance(value, str) and HEXADECIMAL.fullmatch(value) else None


def _four(value: object) -> tuple[str, str, str, str] | None:
    colours = [_digits(item) for item in value] if isinstance(value, list) else []
    known = [colour for colour in colours if colour]
    if len(colours) != 4 or len(known) != 4:
        return None
    first, second, third, fourth = known
    return first, second, third, fourth


def _family(table: Table, key: Key[str]) -> str:
    name = table.read(key)
    if name and not has_family(name):
        hint = nearest(name, families())
        message = Message(
            en=f"The font “{name}” has no table of widths, so its text cannot be fitted.{hint.en}",
            fr=f"La police « {name} » n'a pas de table de largeurs : son texte ne peut pas être ajusté.{hint.fr}",
        )
        table.faults.add((*table.path, key.name), message)
    return name
