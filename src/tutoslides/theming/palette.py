"""The colours and the two fonts of a theme file."""

from __future__ import annotations

import re
from typing import get_args

from tutoslides.metrics import families, has_family
from tutoslides.model.diagnostics import Message
from tutoslides.model.theme import ColourRole, FontRole, Fonts, Palette
from tutoslides.theming.faults import nearest
from tutoslides.theming.reading import Entry, Table

COLOURS: tuple[ColourRole, ...] = get_args(ColourRole)
FONTS: tuple[FontRole, ...] = get_args(FontRole)

HEXADECIMAL = re.compile(r"#[0-9a-fA-F]{6}")
BLACK = "000000"


def read_palette(table: Table) -> Palette:
    """Return the colours: one for each role, and four for charts."""
    colours = {role: _colour(table, table.entry(role, required=True)) for role in COLOURS}
    charts = _charts(table)
    table.finish()
    return Palette(**colours, charts=charts)


def read_fonts(table: Table) -> Fonts:
    """Return the two font families; each must have a table of widths, without which no text can be fitted."""
    fonts = Fonts(heading=_family(table, "heading"), body=_family(table, "body"))
    table.finish()
    return fonts


def _charts(table: Table) -> tuple[str, str, str, str]:
    entry = table.entry("charts", required=True)
    if entry is None:
        return (BLACK,) * 4
    if not isinstance(entry.value, list) or len(entry.value) != 4:
        table.refuse(entry, Message(en="a list of four colours", fr="une liste de quatre couleurs"))
        return (BLACK,) * 4
    first, second, third, fourth = (_colour(table, Entry(value=value, path=entry.path)) for value in entry.value)
    return first, second, third, fourth


def _colour(table: Table, entry: Entry | None) -> str:
    if entry is None:
        return BLACK
    if not isinstance(entry.value, str) or not HEXADECIMAL.fullmatch(entry.value):
        table.refuse(entry, Message(en='a colour such as "#1F2A37"', fr='une couleur telle que "#1F2A37"'))
        return BLACK
    return entry.value[1:].upper()


def _family(table: Table, role: FontRole) -> str:
    name = table.text(role)
    if name and not has_family(name):
        hint = nearest(name, families())
        message = Message(
            en=f"The font “{name}” has no table of widths, so its text cannot be fitted.{hint.en}",
            fr=f"La police « {name} » n'a pas de table de largeurs : son texte ne peut pas être ajusté.{hint.fr}",
        )
        table.faults.add((*table.path, role), message)
    return name
