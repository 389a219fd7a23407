"""One slot of a theme file: a place, styles, an anchor; for every step of its layout."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import get_args

from tutoslides.model.geometry import Rect
from tutoslides.model.theme import Anchor, Slot, SlotRole
from tutoslides.model.toml_lines import Path
from tutoslides.theming.grid import Grid
from tutoslides.theming.kinds import INDEXES, ITEMS
from tutoslides.theming.palette import COLOURS
from tutoslides.theming.places import read_insets, read_rects
from tutoslides.theming.reading import Table
from tutoslides.theming.styles import StyleLadder
from tutoslides.theming.values import rung, whole_ladder

ANCHORS: tuple[Anchor, ...] = get_args(Anchor)

MOST_LINES = 99

PLACEHOLDER_WORDS: dict[SlotRole, str] = {role: role.partition("-")[0] for role in ITEMS}
"""The key of a slot's name where it is not its role: all cards are called card."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stationery:
    """What slots and ornaments are read with: the grid, the named styles, the words of the user's language.

    `known` are the slots read so far, by their description: most layouts share theirs with others.
    """

    grid: Grid
    styles: Mapping[str, StyleLadder]
    placeholder_names: Mapping[str, str]
    language: str
    known: dict[tuple[object, ...], tuple[Slot, ...]] = field(default_factory=dict, compare=False, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class SlotPlan:
    """A slot at every step that differs, the last one for further steps, and where it stands in the file.

    Layouts that differ elsewhere share it.
    """

    role: SlotRole
    slots: tuple[Slot, ...]
    path: Path

    @property
    def places(self) -> tuple[Rect, ...]:
        """Where it stands at each step."""
        return tuple(slot.rect for slot in self.slots)

    def at_step(self, step: int) -> Slot:
        """Return the slot as the layout of a step (from 1) has it."""
        return rung(self.slots, step)


def read_slot(role: SlotRole, table: Table, stationery: Stationery) -> SlotPlan:
    """Return the slot that a table describes; its place may be another at each step."""
    description = (role, *((key, id(entry.value)) for key, entry in table.entries.items()))
    if description not in stationery.known:
        stationery.known[description] = _read_steps(role, table, stationery)
    return SlotPlan(role=role, slots=stationery.known[description], path=table.path)


def _read_steps(role: SlotRole, table: Table, stationery: Stationery) -> tuple[Slot, ...]:
    rects = read_rects(table, "at", stationery.grid)
    levels = _read_levels(table, stationery.styles)
    colour = table.choice("colour", COLOURS) if table.has("colour") else None
    max_lines = table.take("max-lines", whole_ladder(1, MOST_LINES), ())
    insets, anchor = read_insets(table, "insets"), table.choice("anchor", ANCHORS, "top")
    balanced, fill = table.flag("balanced"), table.choice("fill", COLOURS) if table.has("fill") else None
    table.finish()
    count = max(len(rects), len(max_lines), *(len(style.steps) for style in levels), 1)
    return tuple(
        Slot(
            role=role,
            index=INDEXES[role],
            name=stationery.placeholder_names[PLACEHOLDER_WORDS.get(role, role)],
            rect=rung(rects, step),
            levels=tuple(style.at_step(step, colour) for style in levels),
            insets=insets,
            anchor=anchor,
            balanced=balanced,
            max_lines=rung(max_lines, step) if max_lines else None,
            fill=fill,
        )
        for step in range(1, count + 1)
    )


def _read_levels(table: Table, styles: Mapping[str, StyleLadder]) -> tuple[StyleLadder, ...]:
    """Return the styles of the slot's list levels: `style` is a name, or a list of names."""
    table.entry("style", required=True)
    return tuple(styles[name] for name in table.words("style", tuple(styles)))
