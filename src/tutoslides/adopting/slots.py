"""A template's placeholders as slots: their text stepped down a ladder, their look left to the template."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from tutoslides.adopting.fonts import measure_of, stretch_of
from tutoslides.model.geometry import Rect
from tutoslides.model.template import Place, PlaceKind, TemplateText
from tutoslides.model.theme import LayoutKind, Marker, Slot, SlotRole, TextStyle
from tutoslides.theming import floor_of

FACTORS = (1.0, 0.9, 0.8, 0.72, 0.65, 0.58)
"""What each step of a ladder makes of the template's own size; the last is the floor of the role, if that is less."""

TOO_SMALL = 0.8
"""Share of a role's floor below which a template's own size is no choice, but an oversight: nobody could read it."""

SMALL: dict[SlotRole, float] = {"body": 22}
"""Points of a usual page below which a template's own size leaves few words lost on a slide: they begin larger."""

RAISED: dict[SlotRole, float] = {"title": 32, "body": 24, "subtitle": 22, "byline": 18, "contact": 20}
"""Points that such sizes are raised to, on a page of the usual size."""

LARGE = 28.0
"""Points of a usual page that one or two points begin with at the least, where the template's are smaller."""

FOOT_ROLES: dict[PlaceKind, SlotRole] = {"footer": "footer", "number": "number"}

FOOT_RESERVE = 1.25
"""By how much a footer counts as wider: LibreOffice draws it in 14 points of a serif where the layout's is empty."""

LINE = 1.2
"""Height of a line in units of the type size."""

BULLET = "•"
"""Stands for any mark of the template's: it is drawn by the template, and only its place counts."""


def heading_step(step: int) -> int:
    """Return the step of a title above content at `step`, both from 1: a heading gives way before what it heads."""
    return min(2 * step - 1, len(FACTORS))


def steps_of(place: Place, role: SlotRole, kind: LayoutKind, scale: float) -> tuple[float, ...]:
    """Return the sizes of a placeholder's text on its ladder, the template's own first."""
    floor, own = floor_of(kind, role) * scale, place.text.size
    first = RAISED.get(role, floor_of(kind, role) * 1.2) * scale if is_small(own, kind, role, scale) else own
    if (kind, role) == ("large-points", "body"):
        first = max(first, LARGE * scale)
    least = min(first, floor)
    return (*(max(least, round(2 * first * factor) / 2) for factor in FACTORS[:-1]), least)


def is_small(size: float, kind: LayoutKind, role: SlotRole, scale: float) -> bool:
    """Tell whether a template's own size of a role is too small for a room, on a page `scale` times the usual one."""
    oversight = TOO_SMALL * floor_of(kind, role)
    least = oversight if kind == "appendix" else SMALL.get(role, oversight)
    return size < least * scale


def own_slot(place: Place, role: SlotRole, names: Mapping[str, str], *, size: float, rect: Rect | None = None) -> Slot:
    """Return a template's placeholder as a slot of `role` whose text has `size` points, in `rect` if that is given."""
    return Slot(
        role=role,
        index=place.placeholder.index,
        name=names[role],
        rect=rect or place.rect,
        levels=(style_of(place.text, size),),
        insets=place.insets,
        anchor=place.anchor,
        own=place.placeholder,
        stated=place.text if place.text.is_stated else None,
    )


def balanced(slot: Slot) -> Slot:
    """Return a slot whose lines are about equally long, if it is a heading: the inset that does so is at the right."""
    return replace(slot, balanced=slot.role in ("title", "subtitle") and slot.levels[0].align == "left")


def foot_slots(foot: tuple[Place, ...], names: Mapping[str, str]) -> tuple[Slot, ...]:
    """Return the footer and the number of a layout, as it has them, each once.

    Many are hardly higher than their line: the space above and below it is not counted. One that is lower is left out.
    """
    found: dict[SlotRole, Slot] = {}
    for place in foot:
        role, slot = FOOT_ROLES[place.kind], own_slot(place, FOOT_ROLES[place.kind], names, size=place.text.size)
        if slot.rect.height >= LINE * place.text.size:
            style = replace(slot.levels[0], stretch=slot.levels[0].stretch * FOOT_RESERVE)
            insets = replace(slot.insets, top=0.0, bottom=0.0)
            found.setdefault(role, replace(slot, insets=insets, levels=(style,)))
    return tuple(found[role] for role in ("footer", "number") if role in found)


def style_of(text: TemplateText, size: float) -> TextStyle:
    """Return how a template's text is set at `size` points; what follows a paragraph is counted before the next."""
    is_themed = text.is_major or text.is_minor
    share = min(1.0, size / text.size)
    return TextStyle(
        font="heading" if text.is_major else "body",
        size=size,
        colour="ink",
        bold=text.bold,
        italic=text.italic,
        leading=text.leading if size >= text.size else min(text.leading, 1.0),
        space_before=(text.space_before + text.space_after) * share,
        margin=text.margin,
        hang=min(text.hang, text.margin) if text.marker else 0.0,
        marker=Marker(colour="ink", character=BULLET) if text.marker else None,
        align=text.align,
        family=None if is_themed else measure_of(text.family).family,
        stretch=stretch_of(text),
    )


def scaled(style: TextStyle, scale: float, stretch: float) -> TextStyle:
    """Return a style of ours on a page that is `scale` times as large, in a font that is `stretch` times as wide."""
    return replace(
        style,
        size=round(2 * style.size * scale) / 2,
        space_before=style.space_before * scale,
        margin=style.margin * scale,
        hang=style.hang * scale,
        stretch=stretch,
    )
