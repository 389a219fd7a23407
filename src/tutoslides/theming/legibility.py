"""Whether the texts of a theme can be read: the contrast of every colour with what lies behind it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from tutoslides.model.diagnostics import Diagnostic, Message, Place
from tutoslides.model.theme import ColourRole, Label, Layout, Level, Ornament, Palette, Slot, TextStyle, Theme
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
    for text, layout, pairs in _texts(theme, level):
        for message in _low_contrasts(text, layout, pairs, theme.palette):
            if message not in told:
                told.add(message)
                yield Diagnostic(code="contrast-low", message=message, place=_place(text, layout, faults))


def pairs_of(theme: Theme, level: Level = "AA") -> tuple[Pair, ...]:
    """Return every pair of text and ground that the layouts of a theme make, each once."""
    return tuple(dict.fromkeys(pair for _, _, pairs in _texts(theme, level) for pair in pairs))


def _texts(theme: Theme, level: Level) -> Iterator[tuple[Slot | Label, Layout, tuple[Pair, ...]]]:
    """Give every text of a theme with its layout and its pairs.

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
                yield text, layout, tuple(_pairs(text, layout, ornaments, level))


def _place(text: Slot | Label, layout: Layout, faults: Faults) -> Place:
    own = ("slots", text.role) if isinstance(text, Slot) else ("ornaments",)
    return faults.place(("layouts", layout.kind, *own))


def _low_contrasts(text: Slot | Label, layout: Layout, pairs: tuple[Pair, ...], palette: Palette) -> Iterator[Message]:
    """Give a sentence for every colour and level of contrast that the text misses on the worst of its grounds."""
    name = text.role if isinstance(text, Slot) else text.text
    for colour, least in dict.fromkeys((pair.colour, pair.least) for pair in pairs):
        behind = (pair.ground for pair in pairs if (pair.colour, pair.least) == (colour, least))
        worst = min(contrast_ratio(palette.hexadecimal(colour), seen(ground, palette)) for ground in behind)
        if worst < least:
            yield Message(
                en=f"{layout.kind}: “{name}” in {colour} has contrast {worst:.1f}; {least:g} can be read.",
                fr=f"{layout.kind} : « {name} » en {colour} a {worst:.1f} de contraste ; il faut {least:g}.",
            )


def _pairs(text: Slot | Label, layout: Layout, ornaments: tuple[Ornament, ...], level: Level) -> Iterator[Pair]:
    if isinstance(text, Slot) and text.fill:
        grounds: tuple[Ground, ...] = (((text.fill, 1.0),),)
    else:
        grounds = grounds_behind(text.rect, layout.background, ornaments)
    for style in text.levels if isinstance(text, Slot) else (text.style,):
        for colour, least in _colours_with_least(style, level):
            yield from (Pair(colour=colour, ground=ground, least=least) for ground in grounds)


def _colours_with_least(style: TextStyle, level: Level) -> Iterator[tuple[ColourRole, float]]:
    yield style.colour, least_contrast(style.size, bold=style.bold, level=level)
    if style.marker:
        yield style.marker.colour, AA_LARGE_TEXT
