"""Whether the texts of a theme can be read: the contrast of every colour with what lies behind it."""

from __future__ import annotations

from collections.abc import Iterator

from tutoslides.model.diagnostics import Diagnostic, Message, Place
from tutoslides.model.geometry import Rect
from tutoslides.model.theme import ColourRole, Label, Layout, Ornament, Palette, Slot, TextStyle, Theme
from tutoslides.model.toml_lines import line_of
from tutoslides.theming.contrast import AA_LARGE_TEXT, contrast_ratio, least_contrast
from tutoslides.theming.faults import Faults
from tutoslides.theming.grounds import colours_behind


def contrast_findings(theme: Theme, faults: Faults) -> Iterator[Diagnostic]:
    """Give a finding for every pair of text and ground below level AA, once however many layouts show it.

    Layouts share most of their slots and ornaments: what was looked at before is known by its identity.
    """
    seen: set[Message] = set()
    known: dict[tuple[object, ...], set[int]] = {}
    for layout in theme.layouts:
        ornaments = (*(theme.master.ornaments if layout.shows_master else ()), *layout.ornaments)
        looked_at = known.setdefault((layout.kind, layout.background, *map(id, ornaments)), set())
        texts: tuple[Slot | Label, ...] = (*layout.slots, *(shape for shape in ornaments if isinstance(shape, Label)))
        for text in texts:
            if id(text) in looked_at:
                continue
            looked_at.add(id(text))
            for message in _low_contrasts(text, layout, ornaments, theme.palette):
                if message not in seen:
                    seen.add(message)
                    yield Diagnostic(code="contrast-low", message=message, place=_place(text, layout, faults))


def _place(text: Slot | Label, layout: Layout, faults: Faults) -> Place:
    own = ("slots", text.role) if isinstance(text, Slot) else ("ornaments",)
    path = ("layouts", layout.kind, *own)
    return Place(source=faults.file, line=line_of(path, faults.lines), excerpt=".".join(path))


def _low_contrasts(
    text: Slot | Label, layout: Layout, ornaments: tuple[Ornament, ...], palette: Palette
) -> Iterator[Message]:
    behind = _grounds(text, layout, ornaments, palette)
    name = text.role if isinstance(text, Slot) else text.text
    for style in text.levels if isinstance(text, Slot) else (text.style,):
        for colour, least in _colours_with_least(style):
            worst = min(contrast_ratio(palette.hexadecimal(colour), ground) for ground in behind)
            if worst < least:
                yield Message(
                    en=f"{layout.kind}: “{name}” in {colour} has contrast {worst:.1f}; {least:g} can be read.",
                    fr=f"{layout.kind} : « {name} » en {colour} a {worst:.1f} de contraste ; il faut {least:g}.",
                )


def _grounds(text: Slot | Label, layout: Layout, ornaments: tuple[Ornament, ...], palette: Palette) -> tuple[str, ...]:
    if isinstance(text, Slot) and text.fill:
        return (palette.hexadecimal(text.fill),)
    place: Rect = text.rect
    return colours_behind(place, palette.hexadecimal(layout.background), ornaments, palette)


def _colours_with_least(style: TextStyle) -> Iterator[tuple[ColourRole, float]]:
    yield style.colour, least_contrast(style.size, bold=style.bold)
    if style.marker:
        yield style.marker.colour, AA_LARGE_TEXT
