"""What a template has no layout for: our composition, put into the template's room, colours and fonts.

The composition is a theme file (`composition.toml`) for a page that stands for the room; its places are stretched to
the template's, its type scales with the template's page.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import cache
from importlib.resources import files
from typing import assert_never

from tutoslides.adopting.fonts import measure_of
from tutoslides.adopting.frame import Frame
from tutoslides.adopting.legible import is_busy, legible
from tutoslides.adopting.slots import balanced, foot_slots, heading_step, own_slot, scaled, steps_of
from tutoslides.language import words_of
from tutoslides.model.geometry import Insets, Rect, Size
from tutoslides.model.theme import (
    Ellipse,
    Feature,
    FontRole,
    Fonts,
    Label,
    Layout,
    LayoutKind,
    Logo,
    Ornament,
    Palette,
    Panel,
    Polygon,
    Slot,
)
from tutoslides.theming import load_theme

HEAD, FOOT, HEIGHT = 110.0, 410.0, 440.0
"""On the composition's page: where its content begins and ends, and how high it is."""

ALONE: tuple[LayoutKind, ...] = ("title", "statement", "figure", "divider", "closing")
"""Kinds whose title is what they say: they take the room of title and content together."""

WHOLE_PAGE: tuple[LayoutKind, ...] = ("picture-full",)
"""Kinds that take the whole page."""

VOICES: tuple[LayoutKind, ...] = ("callout", "callout-deep")
"""Kinds whose title is a thought that stands small above something larger."""

SMALL_TITLE = 3
"""Steps of a title's ladder that such a title is below the words that it stands above."""

OMITTED: tuple[Feature, ...] = ("kicker", "opening")
"""Optional slots that an organisation's slides do not have: its own layouts leave no room for them."""

ON_PANELS: tuple[LayoutKind, ...] = ("callout", "callout-deep", "definition", "ask", "missing", *WHOLE_PAGE)
"""Kinds whose words stand on a panel or picture of their own."""

AIR = 12.0
"""Points of a usual page that a panel behind a composition reaches over its edges."""

LINK = 24.0
"""Height of the strip that a link to the appendix takes from the content, in points of a usual page."""

LEAST_SCALE = 0.8
"""What a low room makes of our type at the least."""

THIN = 9.0
"""Points up to which a panel is a rule: it keeps its thickness."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """What the composition is drawn with: the template's colours by role, its fonts, a language."""

    palette: Palette
    families: tuple[str, str]
    language: str

    @property
    def fonts(self) -> Fonts:
        """The families whose tables measure the template's fonts."""
        heading, body = (measure_of(family).family for family in self.families)
        return Fonts(heading=heading, body=body)

    def stretch(self, font: FontRole) -> float:
        """Return by how much a font of the template's counts as wider than its table says."""
        return measure_of(self.families[0 if font == "heading" else 1]).stretch


def compose(frame: Frame, look: Look, kinds: frozenset[LayoutKind], first_index: int) -> Iterator[Layout]:
    """Give the layouts of `kinds` in a template's room, to be added beside `frame.layout`.

    Placeholders of ours are numbered from `first_index`, apart from the template's own.
    """
    frame = _tight(frame)
    composition = load_theme(
        _text(look.palette, look.fonts),
        "composition",
        language=look.language,
        size=Size(width=round(frame.content.width / frame.scale, 1), height=HEIGHT),
    ).value
    for layout in composition.layouts:
        if layout.kind in kinds and not set(layout.features) & set(OMITTED):
            last = composition.ladder(layout.kind, layout.features)[-1].step
            yield _placed(layout, frame, look, first_index, last)


def _tight(frame: Frame) -> Frame:
    """Return a frame whose type is smaller where its room is lower than the composition: no thought is cut for air."""
    share = frame.content.height / ((FOOT - HEAD) * frame.scale)
    return replace(frame, scale=frame.scale * max(LEAST_SCALE, min(1.0, share)))


def link_strip(room: Rect, scale: float) -> Rect:
    """Return the strip at the foot of a room where the link to the appendix stands."""
    return Rect(x=room.x, y=room.bottom - LINK * scale, width=room.width, height=LINK * scale)


def above_link(room: Rect, scale: float) -> Rect:
    """Return what the strip of the link leaves of a room."""
    return replace(room, height=room.height - LINK * scale)


@cache
def composition_text() -> str:
    """Return the composition's file, without colours and fonts."""
    return (files("tutoslides.adopting") / "composition.toml").read_text(encoding="utf-8")


def _text(palette: Palette, fonts: Fonts) -> str:
    roles = ("paper", "ink", "accent", "deep", "tint", "muted")
    colours = "".join(f'{role} = "#{getattr(palette, role)}"\n' for role in roles)
    charts = ", ".join(f'"#{colour}"' for colour in palette.charts)
    head = f"format = 1\n[palette]\n{colours}charts = [{charts}]\n"
    return f'{head}[fonts]\nheading = "{fonts.heading}"\nbody = "{fonts.body}"\n{composition_text()}'


def _placed(layout: Layout, frame: Frame, look: Look, first_index: int, last: int) -> Layout:
    move = _mover(layout, frame)
    slots = tuple(_slots(layout, frame, look, move, first_index, last))
    ornaments = tuple(_ornament(shape, move, frame.scale, look) for shape in layout.ornaments)
    if layout.kind not in ON_PANELS and is_busy(frame, look.palette):
        ornaments = (_backing(layout.kind, frame), *ornaments)
    return replace(layout, slots=slots, ornaments=ornaments, part=frame.layout.part, added=True)


def _backing(kind: LayoutKind, frame: Frame) -> Panel:
    """Return a panel behind everything that is composed on a ground where no text could be read."""
    room, air = frame.stage if kind in ALONE else frame.content, AIR * frame.scale
    left, top = max(0.0, room.x - air), max(0.0, room.y - air)
    right, bottom = min(frame.size.width, room.right + air), min(frame.size.height, room.bottom + air)
    return Panel(rect=Rect(x=left, y=top, width=right - left, height=bottom - top), fill="paper")


def _slots(
    layout: Layout, frame: Frame, look: Look, move: Callable[[Rect], Rect], first_index: int, last: int
) -> Iterator[Slot]:
    names = words_of(look.language).placeholders
    for slot in layout.slots:
        if slot.role in ("footer", "number"):
            continue
        if slot.role == "title" and frame.title and layout.kind not in (*ALONE, *WHOLE_PAGE):
            step = SMALL_TITLE + layout.step if layout.kind in VOICES else heading_step(layout.step)
            sizes = steps_of(frame.title, "title", layout.kind, frame.scale)
            # at the last step nothing larger is left to try: a heading that needs the smallest type gets it
            size = sizes[-1 if layout.step == last else min(step, len(sizes)) - 1]
            slot = own_slot(frame.title, "title", names, size=size, rect=frame.title_rect)
            yield balanced(legible(slot, frame.title, frame.layout, frame.size, look.palette))
        elif slot.role == "more":
            room = frame.stage if layout.kind in ALONE else frame.content
            yield replace(_restyled(slot, frame.scale, look, first_index), rect=link_strip(room, frame.scale))
        elif slot.role == "picture" and layout.kind in WHOLE_PAGE:
            yield replace(_restyled(slot, frame.scale, look, first_index), rect=frame.page)
        else:
            yield replace(_restyled(slot, frame.scale, look, first_index), rect=move(slot.rect))
    if any(slot.role == "footer" for slot in layout.slots):
        yield from foot_slots(frame.foot, names)


def _mover(layout: Layout, frame: Frame) -> Callable[[Rect], Rect]:
    """Return what turns a place of the composition into one of the page."""
    alone = layout.kind in (*ALONE, *WHOLE_PAGE)
    room = frame.stage if alone else frame.content
    if "more" in layout.features:
        room = above_link(room, frame.scale)
    top = 0.0 if alone or frame.title is None else HEAD
    if not alone and frame.title is None:
        room = replace(room, y=room.y - HEAD * frame.scale, height=room.height + HEAD * frame.scale)
    across, down = frame.scale, room.height / (FOOT - top)

    def move(rect: Rect) -> Rect:
        return Rect(
            x=room.x + rect.x * across,
            y=room.y + (rect.y - top) * down,
            width=rect.width * across,
            height=rect.height * down,
        )

    return move


def _restyled(slot: Slot, scale: float, look: Look, first_index: int) -> Slot:
    insets = slot.insets
    index = 0 if slot.role == "title" else first_index + slot.index
    return replace(
        slot,
        index=index,
        levels=tuple(scaled(style, scale, look.stretch(style.font)) for style in slot.levels),
        padded=slot.role == "table",  # the template's own table style fills its cells
        insets=Insets(
            left=insets.left * scale, top=insets.top * scale, right=insets.right * scale, bottom=insets.bottom * scale
        ),
    )


def _ornament(shape: Ornament, move: Callable[[Rect], Rect], scale: float, look: Look) -> Ornament:
    """Return an ornament in its place; rules keep their thickness and drawn marks their shape."""
    match shape:
        case Panel():
            return replace(shape, rect=_panel(shape.rect, move, scale), radius=shape.radius * scale)
        case Ellipse():
            return replace(shape, rect=move(shape.rect), stroke=shape.stroke * scale)
        case Label():
            style = scaled(shape.style, scale, look.stretch(shape.style.font))
            return replace(shape, rect=move(shape.rect), style=style)
        case Polygon():
            return _mark(shape, move, scale)
        case Logo():
            return replace(shape, rect=move(shape.rect))
        case _:
            assert_never(shape)


def _panel(rect: Rect, move: Callable[[Rect], Rect], scale: float) -> Rect:
    moved = move(rect)
    if rect.height > THIN:
        return moved
    height = rect.height * scale
    return replace(moved, y=moved.bottom - height, height=height)  # a card's rule touches the card below it


def _mark(shape: Polygon, move: Callable[[Rect], Rect], scale: float) -> Polygon:
    across, down = zip(*shape.points, strict=True)
    box = Rect(x=min(across), y=min(down), width=max(across) - min(across), height=max(down) - min(down))
    moved = move(box)
    middle = moved.y + moved.height / 2 - box.height * scale / 2
    points = tuple((moved.x + (x - box.x) * scale, middle + (y - box.y) * scale) for x, y in shape.points)
    return replace(shape, points=points)
