"""Named text styles. Each number may be a list, one value a step of the ladder; the last holds for further steps."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import get_args

from tutoslides.model.diagnostics import Message
from tutoslides.model.theme import Alignment, ColourRole, Marker, TextStyle
from tutoslides.theming.palette import COLOURS, FONTS
from tutoslides.theming.reading import Table
from tutoslides.theming.values import ladder, number, rung

ALIGNMENTS: tuple[Alignment, ...] = get_args(Alignment)


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
    font, colour = table.choice("font", FONTS, "body"), table.choice("colour", COLOURS, "ink")
    bold, italic = table.flag("bold"), table.flag("italic")
    marker = _read_marker(table.table("marker")) if table.has("marker") else None
    align = table.choice("align", ALIGNMENTS, "left")
    sizes = table.take("size", ladder(1))
    leadings = table.take("leading", ladder(0.5), (1.0,))
    spaces_before = table.take("space-before", ladder(0), (0.0,))
    margins, hangs = table.take("margin", ladder(0), (0.0,)), table.take("hang", ladder(0), (0.0,))
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
        colour=table.choice("colour", COLOURS, "accent"),
        character=table.text("character", "") or None,
        font=table.choice("font", FONTS, "body"),
        scale=table.take("scale", number(0.25), 1.0),
    )
    if table.flag("numbers") == (marker.character is not None):
        message = Message(
            en="A marker is either “numbers = true” or a “character”.",
            fr="Une marque est soit « numbers = true », soit un « character ».",
        )
        table.faults.add(table.path, message)
    table.finish()
    return marker
