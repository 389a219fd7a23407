"""Named text styles. Each number may be a list, one value a step of the ladder; the last holds for further steps."""

from __future__ import annotations

from dataclasses import dataclass

from tutoslides.model.diagnostics import Message
from tutoslides.model.theme import ColourRole, FontRole, Marker, TextStyle
from tutoslides.theming.palette import COLOURS, FONTS
from tutoslides.theming.reading import Table
from tutoslides.theming.values import ladder, number, rung


@dataclass(frozen=True, slots=True, kw_only=True)
class StyleLadder:
    """A text style for every step."""

    font: FontRole
    colour: ColourRole
    bold: bool
    italic: bool
    marker: Marker | None
    sizes: tuple[float, ...]
    leadings: tuple[float, ...]
    spaces_before: tuple[float, ...]
    margins: tuple[float, ...]
    hangs: tuple[float, ...]

    def at_step(self, step: int, colour: ColourRole | None = None) -> TextStyle:
        """Return the style of a step, from 1, in another colour if one is given."""
        return TextStyle(
            font=self.font,
            colour=colour or self.colour,
            bold=self.bold,
            italic=self.italic,
            marker=self.marker,
            size=rung(self.sizes, step),
            leading=rung(self.leadings, step),
            space_before=rung(self.spaces_before, step),
            margin=rung(self.margins, step),
            hang=rung(self.hangs, step),
        )


def read_styles(table: Table) -> dict[str, StyleLadder]:
    """Return the styles by their names."""
    return {name: _read_style(style) for name, style in table.named_tables()}


def _read_style(table: Table) -> StyleLadder:
    style = StyleLadder(
        font=table.choice("font", FONTS, "body"),
        colour=table.choice("colour", COLOURS, "ink"),
        bold=table.flag("bold"),
        italic=table.flag("italic"),
        marker=_read_marker(table.table("marker")) if table.has("marker") else None,
        sizes=table.take("size", ladder(1)),
        leadings=table.take("leading", ladder(0.5), (1.0,)),
        spaces_before=table.take("space-before", ladder(0), (0.0,)),
        margins=table.take("margin", ladder(0), (0.0,)),
        hangs=table.take("hang", ladder(0), (0.0,)),
    )
    if max(style.hangs) > min(style.margins):
        message = Message(
            en="“hang” cannot be larger than “margin”: the mark would stand outside the box.",
            fr="« hang » ne peut pas dépasser « margin » : la marque sortirait du cadre.",
        )
        table.faults.add((*table.path, "hang"), message)
    table.finish()
    return style


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
