"""Whether the texts of a theme can be read: the contrast of every colour with what lies behind it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tutoslides.model.diagnostics import Diagnostic, Message, Place
from tutoslides.model.theme import ColourRole, Label, Layout, Level, Ornament, Palette, Slot, Theme
from tutoslides.theming.contrast import AA_LARGE_TEXT, contrast_ratio, least_contrast
from tutoslides.theming.faults import Faults
from tutoslides.theming.grounds import Ground, grounds_behind, seen


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """A colour of a theme on something that lies behind it, and the contrast that it needs there."""

    colour: ColourRole
    ground: Ground
    least: float


def contrast_findings(theme: Theme, faults: Faults, level: Level = "AA") -> Iterator[Diagnostic]:
    """Give a finding for every pair of text and ground below a level, once however many layouts show it."""
    told: set[Message] = set()
    for text, layout, grounds in _texts(theme):
        behind = [seen(ground, theme.palette) for ground in grounds]
        for message in _low_contrasts(text, layout, behind, theme.palette, level):
            if message not in told:
                told.add(message)
                yield Diagnostic(code="contrast-low", message=message, place=_place(text, layout, faults))


def pairs_of(theme: Theme, level: Level = "AA") -> tuple[Pair, ...]:
    """Return every pair of text and ground that the layouts of a theme make, each once."""
    pairs = (
        Pair(colour=colour, ground=ground, least=least)
        for text, _, grounds in _texts(theme)
        for colour, least in _colours_with_least(text, level)
        for ground in grounds
    )
    return tuple(dict.fromkeys(pairs))


def _texts(theme: Theme) -> Iterator[tuple[Slot | Label, Layout, tuple[Ground, ...]]]:
    """Give every text of a theme with its layout and all that may lie behind it.

    Layouts share most of their slots and ornaments: what was looked at before is known by its identity.
    """
    known: dict[tuple[object, ...], set[int]] = {}
    for layout in theme.layouts:
        ornaments = (*(theme.master.ornaments if layout.shows_master else ()), *layout.ornaments)
        looked_at = known.setdefault((layout.kind, layout.background, *map(id, ornaments)), set())
        texts: tuple[Slot | Label, ...] = (*layout.slots, *(shape for shape in ornaments if isinstance(shape, Label)))
        for text in texts:
            if id(text) not in looked_at:
                looked_at.add(id(text))
                yield text, layout, _grounds(text, layout, ornaments)


def _place(text: Slot | Label, layout: Layout, faults: Faults) -> Place:
    own = ("slots", text.role) if isinstance(text, Slot) else ("ornaments",)
    return faults.place(("layouts", layout.kind, *own))


def _low_contrasts(
    text: Slot | Label, layout: Layout, behind: Sequence[str], palette: Palette, level: Level
) -> Iterator[Message]:
    """Give a sentence for every colour of a text that is too near to one of the colours behind it."""
    name = text.role if isinstance(text, Slot) else text.text
    for colour, least in _colours_with_least(text, level):
        worst = min(contrast_ratio(palette.hexadecimal(colour), ground) for ground in behind)
        if worst < least:
            yield Message(
                en=f"{layout.kind}: “{name}” in {colour} has contrast {worst:.1f}; {least:g} can be read.",
                fr=f"{layout.kind} : « {name} » en {colour} a {worst:.1f} de contraste ; il faut {least:g}.",
            )


def _grounds(text: Slot | Label, layout: Layout, ornaments: tuple[Ornament, ...]) -> tuple[Ground, ...]:
    if isinstance(text, Slot) and text.fill:
        return (((text.fill, 1.0),),)
    place = text.rect.inner(text.insets) if isinstance(text, Slot) else text.rect
    return grounds_behind(place, layout.background, ornaments)


def _colours_with_least(text: Slot | Label, level: Level) -> Iterator[tuple[ColourRole, float]]:
    """Give each colour of a text with the contrast that it needs, marks before paragraphs among them."""
    for style in text.levels if isinstance(text, Slot) else (text.style,):
        yield style.colour, least_contrast(style.size, bold=style.bold, level=level)
        if style.marker:
            yield style.marker.colour, AA_LARGE_TEXT
