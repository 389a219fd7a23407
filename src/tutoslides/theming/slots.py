"""One slot of a theme file: a place, styles, an anchor; for every step of its layout."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import get_args

from tutoslides.model.geometry import Insets, Rect
from tutoslides.model.theme import Anchor, ColourRole, Slot, SlotRole
from tutoslides.theming.grid import Grid
from tutoslides.theming.kinds import INDEXES
from tutoslides.theming.lines import Path
from tutoslides.theming.palette import COLOURS
from tutoslides.theming.places import read_insets, read_rect
from tutoslides.theming.reading import Table
from tutoslides.theming.styles import StyleLadder
from tutoslides.theming.values import rung, whole_ladder

ANCHORS: tuple[Anchor, ...] = get_args(Anchor)

MOST_LINES = 99


@dataclass(frozen=True, slots=True, kw_only=True)
class Stationery:
    """What slots and ornaments are read with: the grid, the named styles, the words of the user's language."""

    grid: Grid
    styles: Mapping[str, StyleLadder]
    placeholder_names: Mapping[str, str]
    language: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SlotPlan:
    """A slot before its step is chosen, and where it stands in the file."""

    role: SlotRole
    name: str
    rect: Rect
    levels: tuple[StyleLadder, ...]
    insets: Insets
    anchor: Anchor
    colour: ColourRole | None
    balanced: bool
    max_lines: tuple[int, ...]
    path: Path

    def at_step(self, step: int) -> Slot:
        """Return the slot as the layout of a step has it."""
        return Slot(
            role=self.role,
            index=INDEXES[self.role],
            name=self.name,
            rect=self.rect,
            levels=tuple(style.at_step(step, self.colour) for style in self.levels),
            insets=self.insets,
            anchor=self.anchor,
            balanced=self.balanced,
            max_lines=rung(self.max_lines, step) if self.max_lines else None,
        )


def read_slot(role: SlotRole, table: Table, stationery: Stationery) -> SlotPlan:
    """Return the slot that a table describes."""
    plan = SlotPlan(
        role=role,
        name=stationery.placeholder_names[role],
        rect=read_rect(table, "at", stationery.grid),
        levels=_read_levels(table, stationery.styles),
        insets=read_insets(table, "insets"),
        anchor=table.choice("anchor", ANCHORS, "top"),
        colour=table.choice("colour", COLOURS) if table.has("colour") else None,
        balanced=table.flag("balanced"),
        max_lines=table.take("max-lines", whole_ladder(1, MOST_LINES), ()),
        path=table.path,
    )
    table.finish()
    return plan


def _read_levels(table: Table, styles: Mapping[str, StyleLadder]) -> tuple[StyleLadder, ...]:
    """Return the styles of the slot's list levels: `style` is a name, or a list of names."""
    table.entry("style", required=True)
    return tuple(styles[name] for name in table.words("style", tuple(styles)))
