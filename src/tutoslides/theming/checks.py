"""What every layout must keep: slots on the page and apart, type above its floor."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import combinations

from tutoslides.model.diagnostics import Message
from tutoslides.model.geometry import Rect, Size
from tutoslides.theming.faults import Faults
from tutoslides.theming.kinds import UNDER_TEXT, floor_of
from tutoslides.theming.layouts import LayoutPlan
from tutoslides.theming.slots import SlotPlan

TOLERANCE = 0.01
"""Points that two edges may lie over one another through rounding."""


def check_plans(plans: Iterable[LayoutPlan], size: Size, faults: Faults) -> None:
    """Note every slot that leaves the page, lies over another or has type below its floor.

    The layouts of a kind share most of their slots: each slot and each pair is looked at once.
    """
    page = Rect(x=0, y=0, width=size.width, height=size.height)
    known: set[tuple[object, ...]] = set()
    for plan in plans:
        for slot in plan.slots:
            if (plan.kind, id(slot)) not in known:
                known.add((plan.kind, id(slot)))
                _check_place(plan, slot, page, faults)
                _check_floor(plan, slot, faults)
        for one, other in combinations(plan.slots, 2):
            if (id(one), id(other)) not in known:
                known.add((id(one), id(other)))
                _check_apart(plan, one, other, faults)


def _check_place(plan: LayoutPlan, slot: SlotPlan, page: Rect, faults: Faults) -> None:
    if all(page.contains(rect, TOLERANCE) for rect in slot.places):
        return
    message = Message(
        en=f"{plan.kind}: the slot “{slot.role}” leaves the page ({page.width:g} × {page.height:g} points).",
        fr=f"{plan.kind} : la zone « {slot.role} » sort de la page ({page.width:g} × {page.height:g} points).",
    )
    faults.add(slot.path, message)


def _check_apart(plan: LayoutPlan, one: SlotPlan, other: SlotPlan, faults: Faults) -> None:
    if UNDER_TEXT.get(plan.kind) in (one.role, other.role):
        return
    pairs = zip(one.places, other.places, strict=True)
    if not any(rect.overlaps(beside, TOLERANCE) for rect, beside in pairs):
        return
    message = Message(
        en=f"{plan.kind}: the slots “{one.role}” and “{other.role}” lie over one another.",
        fr=f"{plan.kind} : les zones « {one.role} » et « {other.role} » se chevauchent.",
    )
    faults.add(other.path, message)


def _check_floor(plan: LayoutPlan, slot: SlotPlan, faults: Faults) -> None:
    floor = floor_of(plan.kind, slot.role)
    smallest = min((style.size for style in slot.at_step(plan.steps).levels), default=floor)
    if smallest < floor:
        message = Message(
            en=f"{plan.kind}: the type of “{slot.role}” is {smallest:g} points; {floor:g} is the least.",
            fr=f"{plan.kind} : le texte de « {slot.role} » a {smallest:g} points ; le minimum est {floor:g}.",
        )
        faults.add(slot.path, message)
