"""The layouts of a theme file before their steps: ground, ornaments, slots, for each choice of optional slots."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from tutoslides.model.diagnostics import Message
from tutoslides.model.theme import ColourRole, Feature, LayoutKind, SlotRole
from tutoslides.theming.kinds import FOOT, KINDS, READING_ORDER
from tutoslides.theming.ornaments import OrnamentPlan, read_ornaments
from tutoslides.theming.overrides import read_variants
from tutoslides.theming.palette import COLOURS
from tutoslides.theming.reading import Table
from tutoslides.theming.slots import SlotPlan, Stationery
from tutoslides.theming.values import whole_number

MOST_STEPS = 3
"""Sizes a kind may have: more would make the slides of one deck look unlike."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LayoutPlan:
    """A kind's layouts with one choice of optional slots: `steps` of them differ only in their sizes."""

    kind: LayoutKind
    features: tuple[Feature, ...]
    steps: int
    background: ColourRole
    shows_master: bool
    ornaments: tuple[OrnamentPlan, ...]
    slots: tuple[SlotPlan, ...]


def read_layouts(layouts: Table, shared: Table, stationery: Stationery) -> tuple[LayoutPlan, ...]:
    """Return the layouts of all kinds, one for each choice of optional slots.

    `shared` describes slots that look alike wherever a layout does not say otherwise.
    """
    plans: list[LayoutPlan] = []
    for kind in KINDS:
        if layouts.entry(kind):
            plans.extend(_read_kind(kind, layouts.table(kind), shared, stationery))
        else:
            layouts.faults.add(layouts.path, _missing_layout(kind))
    layouts.finish()
    return tuple(plans)


def _read_kind(kind: LayoutKind, table: Table, shared: Table, stationery: Stationery) -> Iterator[LayoutPlan]:
    steps = table.take("steps", whole_number(1, MOST_STEPS), 1)
    background = table.choice("background", COLOURS, "paper")
    shows_master = table.flag("shows-master", True)
    ornaments = read_ornaments(table.tables("ornaments"), stationery)
    foot = FOOT if table.flag("footer", True) else ()
    described = _describe_slots((*KINDS[kind].roles, *foot), table.table("slots"), shared)
    table.finish()
    variants = KINDS[kind].variants
    slots = {role: read_variants(role, slot, variants, stationery) for role, slot in described.items()}
    for features in variants:
        roles = (*KINDS[kind].always, *features, *foot)
        yield LayoutPlan(
            kind=kind,
            features=features,
            steps=steps,
            background=background,
            shows_master=shows_master,
            ornaments=tuple(ornament for ornament in ornaments if ornament.stands_beside(features)),
            slots=tuple(slots[role][features] for role in READING_ORDER if role in roles),
        )


def _describe_slots(roles: tuple[SlotRole, ...], own: Table, shared: Table) -> dict[SlotRole, Table]:
    """Return the description of each slot: the layout's own over the shared one."""
    slots: dict[SlotRole, Table] = {}
    for role in roles:
        if not own.has(role) and not shared.has(role):
            own.faults.add(own.path, _missing_slot(role))
        slots[role] = own.table(role).over(shared.table(role))
    own.finish()
    return slots


def _missing_layout(kind: LayoutKind) -> Message:
    return Message(
        en=f"The layout “{kind}” is missing: write [layouts.{kind}].",
        fr=f"Il manque la mise en page « {kind} » : écrivez [layouts.{kind}].",
    )


def _missing_slot(role: SlotRole) -> Message:
    return Message(
        en=f"The slot “{role}” is missing: describe it here or under [slots.{role}].",
        fr=f"Il manque la zone « {role} » : décrivez-la ici ou sous [slots.{role}].",
    )
