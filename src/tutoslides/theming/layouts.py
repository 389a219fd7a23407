"""The layouts of a theme file before their steps: ground, ornaments, slots, for each choice of optional slots."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from tutoslides.model.diagnostics import Message
from tutoslides.model.theme import ColourRole, Feature, LayoutKind, SlotRole
from tutoslides.theming.kinds import FOOT, KINDS, reading_order
from tutoslides.theming.ornaments import OrnamentPlan, read_ornaments
from tutoslides.theming.overrides import read_variants
from tutoslides.theming.palette import COLOURS
from tutoslides.theming.reading import Table
from tutoslides.theming.slots import SlotPlan, Stationery
from tutoslides.theming.values import FLAG, MOST_STEPS, Key, one_of, whole_number

LIKE: Key[LayoutKind] = Key("like", one_of(tuple(KINDS)))
STEPS = Key("steps", whole_number(1, MOST_STEPS), 1)
BACKGROUND: Key[ColourRole] = Key("background", one_of(COLOURS), "paper")
SHOWS_MASTER, HAS_FOOTER = Key("shows-master", FLAG, True), Key("footer", FLAG, True)
LAYOUT = (LIKE, STEPS, BACKGROUND, SHOWS_MASTER, HAS_FOOTER)
"""The entries of a layout beside its slots and ornaments."""


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


def read_layouts(
    layouts: Table, shared: Table, ornaments: tuple[Table, ...], stationery: Stationery
) -> tuple[LayoutPlan, ...]:
    """Return the layouts of all kinds, one for each choice of optional slots.

    `shared` describes slots that look alike wherever a layout does not say otherwise; a layout that is `like` another
    takes from it what it does not say itself. `ornaments` stand, under its own, on every layout that shows the
    master: what the master cannot draw, since it depends on optional slots.
    """
    drawn = read_ornaments(ornaments, stationery)
    plans: list[LayoutPlan] = []
    for kind in KINDS:
        if layouts.entry(kind):
            plans.extend(_read_kind(kind, layouts, shared, drawn, stationery))
        else:
            layouts.faults.add(layouts.path, _missing_layout(kind))
    layouts.finish()
    return tuple(plans)


def _read_kind(
    kind: LayoutKind, layouts: Table, shared: Table, drawn: tuple[OrnamentPlan, ...], stationery: Stationery
) -> Iterator[LayoutPlan]:
    own = layouts.table(kind)
    model = layouts.table(own.read(LIKE)) if own.has(LIKE.name) else own
    table = own.over(model).without(LIKE.name)
    steps = table.read(STEPS)
    background, shows_master = table.read(BACKGROUND), table.read(SHOWS_MASTER)
    ornaments = (*(drawn if shows_master else ()), *read_ornaments(table.tables("ornaments"), stationery))
    foot = FOOT if table.read(HAS_FOOTER) else ()
    descriptions = (own.table("slots"), model.table("slots"), shared)
    table.entry("slots")
    described = _describe_slots((*KINDS[kind].roles, *foot), descriptions)
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
            slots=tuple(slots[role][features] for role in reading_order(kind, roles)),
        )


def _describe_slots(roles: tuple[SlotRole, ...], descriptions: tuple[Table, Table, Table]) -> dict[SlotRole, Table]:
    """Return the description of each slot: the layout's own, over its model's, over the shared one."""
    own, model, shared = descriptions
    slots: dict[SlotRole, Table] = {}
    for role in roles:
        if not any(table.has(role) for table in descriptions):
            own.faults.add(own.path, _missing_slot(role))
        slots[role] = own.table(role).over(model.table(role)).over(shared.table(role))
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
