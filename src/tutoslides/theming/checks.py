"""What every theme must keep: slots on the page and apart, type above its floor, colours that can be read."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from tutoslides.model.diagnostics import Diagnostic, Message, Place
from tutoslides.model.geometry import Rect, Size
from tutoslides.model.theme import ColourRole, Layout, Slot, TextStyle, Theme
from tutoslides.theming.contrast import AA_LARGE_TEXT, contrast_ratio, least_contrast
from tutoslides.theming.faults import Faults
from tutoslides.theming.grounds import colours_behind
from tutoslides.theming.kinds import floor_of
from tutoslides.theming.layouts import LayoutPlan
from tutoslides.theming.lines import line_of

TOLERANCE = 0.01
"""Points that two edges may lie over one another through rounding."""


def check_plan(plan: LayoutPlan, size: Size, faults: Faults) -> None:
    """Note every slot that leaves the page, lies over another or has type below its floor."""
    page = Rect(x=0, y=0, width=size.width, height=size.height)
    for slot in plan.slots:
        if not page.contains(slot.rect, TOLERANCE):
            message = Message(
                en=f"{plan.kind}: the slot “{slot.role}” leaves the page ({size.width:g} × {size.height:g} points).",
                fr=f"{plan.kind} : la zone « {slot.role} » sort de la page ({size.width:g} × {size.height:g} points).",
            )
            faults.add(slot.path, message)
        _check_floor(plan, slot.at_step(plan.steps), faults, slot.path)
    for one, other in combinations(plan.slots, 2):
        if one.rect.overlaps(other.rect, TOLERANCE):
            message = Message(
                en=f"{plan.kind}: the slots “{one.role}” and “{other.role}” lie over one another.",
                fr=f"{plan.kind} : les zones « {one.role} » et « {other.role} » se chevauchent.",
            )
            faults.add(other.path, message)


def contrast_findings(theme: Theme, faults: Faults) -> Iterator[Diagnostic]:
    """Give a finding for every pair of text and ground below level AA, once however many layouts show it."""
    seen: set[Message] = set()
    for layout in theme.layouts:
        for slot in layout.slots:
            for message in _low_contrasts(theme, layout, slot):
                if message not in seen:
                    seen.add(message)
                    path = ("layouts", layout.kind, "slots", slot.role)
                    place = Place(source=faults.file, line=line_of(path, faults.lines), excerpt=".".join(path))
                    yield Diagnostic(code="contrast-low", message=message, place=place)


def _check_floor(plan: LayoutPlan, slot: Slot, faults: Faults, path: tuple[str | int, ...]) -> None:
    floor = floor_of(plan.kind, slot.role)
    smallest = min((style.size for style in slot.levels), default=floor)
    if smallest < floor:
        message = Message(
            en=f"{plan.kind}: the type of “{slot.role}” is {smallest:g} points; {floor:g} is the least.",
            fr=f"{plan.kind} : le texte de « {slot.role} » a {smallest:g} points ; le minimum est {floor:g}.",
        )
        faults.add(path, message)


def _low_contrasts(theme: Theme, layout: Layout, slot: Slot) -> Iterator[Message]:
    palette = theme.palette
    ornaments = (*(theme.master.ornaments if layout.shows_master else ()), *layout.ornaments)
    behind = colours_behind(slot.rect, palette.hexadecimal(layout.background), ornaments, palette)
    for style in slot.levels:
        for colour, least in _colours_with_least(style):
            worst = min(contrast_ratio(palette.hexadecimal(colour), ground) for ground in behind)
            if worst < least:
                yield Message(
                    en=f"{layout.kind}: “{slot.role}” in {colour} has contrast {worst:.1f}; {least:g} can be read.",
                    fr=f"{layout.kind} : « {slot.role} » en {colour} a {worst:.1f} de contraste ; il faut {least:g}.",
                )


def _colours_with_least(style: TextStyle) -> Iterator[tuple[ColourRole, float]]:
    yield style.colour, least_contrast(style.size, bold=style.bold)
    if style.marker:
        yield style.marker.colour, AA_LARGE_TEXT
