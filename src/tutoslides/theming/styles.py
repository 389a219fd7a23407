"""Named text styles. Each number may be a list, one value a step of the ladder; the last holds for further steps."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import get_args

from tutoslides.model.diagnostics import Message
from tutoslides.model.theme import Alignment, ColourRole, FontRole, Marker, TextStyle
from tutoslides.theming.palette import COLOURS, FONTS
from tutoslides.theming.reading import Table
from tutoslides.theming.values import FLAG, TEXT, Key, ladder, number, one_of, rung

ALIGNMENTS: tuple[Alignment, ...] = get_args(Alignment)

FONT: Key[FontRole] = Key("font", one_of(FONTS), "body")
COLOUR: Key[ColourRole] = Key("colour", one_of(COLOURS), "ink")
BOLD, ITALIC = Key("bold", FLAG, False), Key("italic", FLAG, False)
ALIGN: Key[Alignment] = Key("align", one_of(ALIGNMENTS), "left")
SIZE = Key("size", ladder(1))
LEADING, SPACE_BEFORE = Key("leading", ladder(0.5), (1.0,)), Key("space-before", ladder(0), (0.0,))
MARGIN, HANG = Key("margin", ladder(0), (0.0,)), Key("hang", ladder(0), (0.0,))
STYLE = (FONT, COLOUR, BOLD, ITALIC, ALIGN, SIZE, LEADING, SPACE_BEFORE, MARGIN, HANG)
"""The entries of a style beside its marker."""

MARKER_COLOUR: Key[ColourRole] = Key("colour", one_of(COLOURS), "accent")
CHARACTER, SCALE = Key("character", TEXT, ""), Key("scale", number(0.25), 1.0)
NUMBERS = Key("numbers", FLAG, False)
MARKER = (MARKER_COLOUR, CHARACTER, FONT, SCALE, NUMBERS)


@dataclass(frozen=True, slots=True, kw_only=True)
class StyleLadder:
    """A text style for every step that differs, made once; the last one holds for further steps."""

    steps: tuple[TextStyle, ...]

    def at_step(self, step: int, colour: ColourRole | None = None) -> TextStyle:
        """Return the style of a step, from 1, in another colour if one is given."""
        style = rung(self.steps, step)
        return replace(style, colour=colour) if colour else style


def read_styles(table: Table) -> dict[str, StyleLadder]:
    """Return the styles by their names."""
    return {name: _read_style(style) for name, style in table.named_tables()}


def _read_style(table: Table) -> StyleLadder:
    font, colour = table.read(FONT), table.read(COLOUR)
    bold, italic = table.read(BOLD), table.read(ITALIC)
    marker = _read_marker(table.table("marker")) if table.has("marker") else None
    align, sizes, leadings = table.read(ALIGN), table.read(SIZE), table.read(LEADING)
    spaces_before, margins, hangs = table.read(SPACE_BEFORE), table.read(MARGIN), table.read(HANG)
    if any(rung(hangs, step) > rung(margins, step) for step in range(1, max(len(hangs), len(margins)) + 1)):
        message = Message(
            en="“hang” cannot be larger than “margin”: the mark would stand outside the box.",
            fr="« hang » ne peut pas dépasser « margin » : la marque sortirait du cadre.",
        )
        table.faults.add((*table.path, "hang"), message)
    table.finish()
    count = max(map(len, (sizes, leadings, spaces_before, margins, hangs)))
    steps = tuple(
        TextStyle(
            font=font,
            colour=colour,
            bold=bold,
            italic=italic,
            marker=marker,
            align=align,
            size=rung(sizes, step),
            leading=rung(leadings, step),
            space_before=rung(spaces_before, step),
            margin=rung(margins, step),
            hang=rung(hangs, step),
        )
        for step in range(1, count + 1)
    )
    return StyleLadder(steps=steps)


def _read_marker(table: Table) -> Marker:
    marker = Marker(
        colour=table.read(MARKER_COLOUR),
        character=table.read(CHARACTER) or None,
        font=table.read(FONT),
        scale=table.read(SCALE),
    )
    if table.read(NUMBERS) == (marker.character is not None):
        message = Message(
            en="A marker is either “numbers = true” or a “character”.",
            fr="Une marque est soit « numbers = true », soit un « character ».",
        )
        table.faults.add(table.path, message)
    table.finish()
    return marker
