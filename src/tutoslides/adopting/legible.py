"""Text of a template that could not be read where it stands: it takes a colour that can, else a panel of its own."""

from __future__ import annotations

from dataclasses import replace

from tutoslides.adopting.frame import Frame, scale_of
from tutoslides.adopting.grounds import LOST, colours_at, is_motley, worst_contrast
from tutoslides.model.geometry import Rect, Size
from tutoslides.model.template import Place, TemplateLayout
from tutoslides.model.theme import ColourRole, Palette, Slot
from tutoslides.theming import contrast_ratio
from tutoslides.theming.contrast import AA_LARGE_TEXT, luminance

TEXTS: tuple[ColourRole, ...] = ("ink", "paper")

AIR = 10.0
"""Points of a usual page between the edge of a panel and the words on it."""

CHOICES: tuple[ColourRole, ...] = ("ink", "paper", "accent")


def legible(slot: Slot, place: Place, layout: TemplateLayout, size: Size, palette: Palette) -> Slot:
    """Return a template's slot so that its text can be read on what lies behind it.

    Weak text on an even ground is its owner's choice and stays; across grounds of many colours it must stand out.
    """
    inner, colour = slot.rect.inner(slot.insets), place.text.colour
    least = AA_LARGE_TEXT if is_motley(colour, inner, layout, size) else LOST
    if worst_contrast(colour, inner, layout, size) >= least:
        return slot
    seen = (role for role in CHOICES if worst_contrast(palette.hexadecimal(role), inner, layout, size) >= AA_LARGE_TEXT)
    role = next(seen, None)
    if role:
        return _recoloured(slot, role)
    return _on_panel(_recoloured(slot, "ink"), scale_of(size))


def is_busy(frame: Frame, palette: Palette) -> bool:
    """Tell whether text on the ground of a template's content needs a panel, whatever its colour."""
    return worst_contrast(palette.ink, frame.content, frame.layout, frame.size) < AA_LARGE_TEXT


def ground_role(rect: Rect, layout: TemplateLayout, size: Size, palette: Palette) -> ColourRole:
    """Return which of ink and paper comes nearest to a template's ground: what draws without PowerPoint shows that."""
    behind = sorted(colours_at(rect, layout, size), key=luminance)
    if not behind:
        return "paper"
    middle = behind[len(behind) // 2]
    return min(TEXTS, key=lambda role: contrast_ratio(palette.hexadecimal(role), middle))


def on_ground(slot: Slot, ground: ColourRole) -> Slot:
    """Return a template's slot in the colour that stands out from a ground of ink or paper."""
    if slot.recolours or slot.own is None:
        return slot
    return _coloured(slot, "paper" if ground == "ink" else "ink")


def _on_panel(slot: Slot, scale: float) -> Slot:
    """Return a slot on a panel whose edges its lines do not touch; a title’s place has no height to lose."""
    insets, air = slot.insets, AIR * scale
    aside = replace(insets, left=max(insets.left, air), right=max(insets.right, air))
    if slot.role != "title":
        aside = replace(aside, top=max(insets.top, air), bottom=max(insets.bottom, air))
    return replace(slot, insets=aside, fill="tint")


def _recoloured(slot: Slot, role: ColourRole) -> Slot:
    return replace(_coloured(slot, role), recolours=True)


def _coloured(slot: Slot, role: ColourRole) -> Slot:
    return replace(slot, levels=tuple(replace(style, colour=role) for style in slot.levels))
