"""A template's own layouts for our kinds: what they show as they are, and the same with smaller type, to be added.

The first step of a ladder is the template's own layout wherever its text meets no logo; each further step, and each
variant that needs a place more (who speaks and when, the link to the appendix), is a copy beside it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import product
from math import ceil

from tutoslides.adopting.composing import Look, above_link, link_strip
from tutoslides.adopting.fonts import stretch_of
from tutoslides.adopting.frame import find_frame
from tutoslides.adopting.grounds import clear_of_blots, colours_at, free_of, page_of, worst_contrast
from tutoslides.adopting.legible import ground_role, legible, on_ground
from tutoslides.adopting.roles import body_place, second_text, title_place
from tutoslides.adopting.slots import FACTORS, balanced, foot_slots, heading_step, own_slot, steps_of
from tutoslides.language import words_of
from tutoslides.model.geometry import Insets, Rect, Size
from tutoslides.model.template import Place, TemplateLayout
from tutoslides.model.theme import ColourRole, Feature, Layout, LayoutKind, Slot, SlotRole, TextStyle
from tutoslides.theming import contrast_ratio, floor_of, layout_key
from tutoslides.theming.contrast import AA_LARGE_TEXT

LISTS: tuple[LayoutKind, ...] = ("agenda", "points", "large-points", "appendix")
"""Kinds that are a title and one place for words."""

FRAMED: tuple[LayoutKind, ...] = ("table", "chart")

STEPS = len(FACTORS)
"""Sizes that a list or a title may have."""

HEADINGS = tuple(dict.fromkeys(heading_step(step) for step in range(1, STEPS + 1)))
"""Steps of a title above a table or chart, which never changes its own size for it."""

LOWER = 3
"""Steps that a subtitle is set smaller where it shares its place with author and date."""

SECOND_SHARE = 0.5
"""Part of the place under a title that the subtitle takes where author and date stand below it."""

LOW = 70.0
"""Points of a usual page that a place for a subtitle must have, or it is made higher where there is room."""

QUIET = 18.0
"""Points of author and date where the template has no place for them."""

LETTERS: dict[LayoutKind, int] = {"title": 62, "divider": 40, "closing": 100}
"""Characters that a front page's title must hold at the smallest size, or the template's place for it is of no use."""

LETTER, LINE = 0.52, 1.2
"""Mean width of a letter and height of a line, in units of the type size."""

NEAR = 0.9
"""Share of its own size that a title on a front page should have, where there is room for it."""

FRONT = 130.0
"""Points of a usual page that subtitle and author need together."""

EDGE = 30.0
"""Points of a usual page that stay free at its foot."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Drafting:
    """What layouts are made with: the page and its scale, the look, one composed slot of each role as a model."""

    size: Size
    look: Look
    scale: float
    models: Mapping[SlotRole, Slot]

    @property
    def names(self) -> Mapping[str, str]:
        """Names of placeholders."""
        return words_of(self.look.language).placeholders


def list_layouts(layout: TemplateLayout, kinds: tuple[LayoutKind, ...], drafting: Drafting) -> Iterator[Layout]:
    """Give the layouts of lists on a template's layout for content, with and without the link to the appendix."""
    frame, body = find_frame(layout, drafting.size), body_place(layout, drafting.size)
    if frame.title is None or body is None:
        return
    others = [place.rect for place in (*frame.foot, frame.title)]
    free = free_of(body.rect, layout, drafting.size, others)
    rect = clear_of_blots(free, body.text.colour, layout, drafting.size)
    foot = foot_slots(frame.foot, drafting.names)
    for kind in kinds:
        for features in _with_link(kind):
            room = above_link(rect, drafting.scale) if features else rect
            for step in range(STEPS):
                title = _sized(
                    frame.title, "title", kind, heading_step(step + 1) - 1, layout, drafting, frame.title_rect
                )
                words = _sized(body, "body", kind, step, layout, drafting, room)
                link = (_link(rect, drafting),) if features else ()
                yield _layout(layout, kind, step, features, (title, words, *link, *foot), drafting)


def framed_layouts(
    layout: TemplateLayout, steps: Mapping[LayoutKind, tuple[Layout, ...]], drafting: Drafting
) -> Iterator[Layout]:
    """Give the layouts of tables and charts on a template's layout for content, whose place takes them as it is.

    `steps` are those that were composed: their sizes stand in cells and charts, so only a smaller title needs a layout
    more. Each of them is tried with every size of the title before the next: a table's type is the first to be seen.
    """
    frame, body = find_frame(layout, drafting.size), body_place(layout, drafting.size)
    if frame.title is None or body is None or body.kind != "content" or body.text.is_stated:
        return
    foot = foot_slots(frame.foot, drafting.names)
    for kind in FRAMED:
        for composed, (number, step) in product(steps[kind], enumerate(HEADINGS)):
            drawn = next(slot for slot in composed.slots if slot.role == kind)
            title = _sized(frame.title, "title", kind, step - 1, layout, drafting, frame.title_rect)
            place = replace(drawn, index=body.placeholder.index, own=body.placeholder)
            link = tuple(slot for slot in composed.slots if slot.role == "more")
            rung = (composed.step - 1) * len(HEADINGS) + number
            made = _layout(layout, kind, rung, composed.features, (title, place, *link, *foot), drafting)
            yield replace(made, added=bool(link) or _differs(title, layout))


def front_layouts(layout: TemplateLayout, kind: LayoutKind, drafting: Drafting) -> Iterator[Layout]:
    """Give the layouts of title, divider or closing on a template's layout that opens a deck or a section."""
    title = title_place(layout)
    if title is None:
        return
    head = _roomy_head(title, kind, layout, drafting)
    if head is None:
        return
    if kind == "closing":  # a whole sentence, where the front page has a title
        head = _taller(head, title, kind, layout, drafting)
    for features in _front_features(kind):
        room = _front_room(head, layout, features, drafting)
        for step in range(STEPS):
            slots = [_sized(title, "title", kind, step, layout, drafting, room.title)]
            lower = min(step + LOWER, STEPS - 1) if room.is_parted else step
            slots += [_below(role, place, rect, kind, lower, layout, drafting) for role, place, rect in room.below]
            if len(room.below) == len(features):
                yield _layout(layout, kind, step, features, tuple(slots), drafting)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Room:
    """Where a front page's title stands, and what stands below it: its role, the template's place for it, if any."""

    title: Rect
    below: tuple[tuple[SlotRole, Place | None, Rect], ...]

    @property
    def is_parted(self) -> bool:
        """Tell whether a place of the template's is shared by two texts."""
        return len({place is None for _, place, _ in self.below}) > 1


def _front_features(kind: LayoutKind) -> tuple[tuple[Feature, ...], ...]:
    if kind == "title":
        return ((), ("subtitle",), ("byline",), ("subtitle", "byline"))
    return ((), ("contact",)) if kind == "closing" else ((),)


def _with_link(kind: LayoutKind) -> tuple[tuple[Feature, ...], ...]:
    return ((), ("more",)) if kind in ("points", "large-points") else ((),)


def _roomy_head(title: Place, kind: LayoutKind, layout: TemplateLayout, drafting: Drafting) -> Rect | None:
    """Return a title's place where it holds the titles that decks have, else made higher where it can be read."""
    rect = free_of(title.rect, layout, drafting.size)
    height = _needed(title, rect, kind, drafting.scale)
    if height <= rect.height:
        return rect
    up = {"top": 0.0, "middle": 0.5, "bottom": 1.0}[title.anchor]
    grown = replace(rect, y=rect.y - up * (height - rect.height), height=height)
    others = [place.rect for place in layout.places if place is not title]
    is_free = free_of(grown, layout, drafting.size, others) == grown and page_of(drafting.size).contains(grown)
    return (
        grown if is_free and worst_contrast(title.text.colour, grown, layout, drafting.size) >= AA_LARGE_TEXT else None
    )


def _needed(title: Place, rect: Rect, kind: LayoutKind, scale: float, size: float | None = None) -> float:
    """Return the height that a title of usual length needs in a place as wide as `rect`, at `size` or its smallest."""
    size = size or min(floor_of(kind, "title") * scale, title.text.size)
    width = rect.width - title.insets.left - title.insets.right - title.text.margin
    a_line = max(1.0, width / (size * LETTER * stretch_of(title.text)))
    pitch = LINE * size * min(1.0, title.text.leading)
    return ceil(LETTERS[kind] / a_line) * pitch + title.insets.top + title.insets.bottom


def _front_room(head: Rect, layout: TemplateLayout, features: tuple[Feature, ...], drafting: Drafting) -> _Room:
    """Return where title, subtitle and author stand: in the template's places, a lone one parted in two."""
    places = [place for place in _texts(layout) if not place.rect.overlaps(head, 4)]
    if len(places) >= len(features):
        pairs = zip(features, places, strict=False)
        free = ((role, place, free_of(place.rect, layout, drafting.size, [head])) for role, place in pairs)
        return _Room(title=head, below=tuple(free))
    if not places:
        room = _room_below(head, layout, drafting)
        rects = _parted(room, len(features)) if room else ()
        return _Room(title=head, below=tuple((role, None, rect) for role, rect in zip(features, rects, strict=False)))
    first, second = features
    room = _grown(places[0], layout, drafting)
    title = title_place(layout)
    least = _needed(title, head, "title", drafting.scale) if title else head.height
    head, room = _with_room_above(head, room, least, layout, drafting)
    if title:
        head = _taller(head, title, "title", layout, drafting)
    upper, lower = _parted(room, 2)
    return _Room(title=head, below=((first, places[0], upper), (second, None, lower)))


def _below(
    role: SlotRole,
    place: Place | None,
    rect: Rect,
    kind: LayoutKind,
    step: int,
    layout: TemplateLayout,
    drafting: Drafting,
) -> Slot:
    """Return what stands under a title: the template's place, or one of ours, on the edges of the template's first."""
    if place is not None:
        return _sized(place, role, kind, step, layout, drafting, rect)
    slot, model = _bare(role, rect, layout, drafting), second_text(layout) or title_place(layout)
    if model is None:
        return slot
    insets = replace(model.insets, top=0.0, bottom=0.0)
    return replace(slot, levels=(replace(slot.levels[0], align=model.text.align),), insets=insets)


def _with_room_above(
    head: Rect, room: Rect, least: float, layout: TemplateLayout, drafting: Drafting
) -> tuple[Rect, Rect]:
    """Return title and room with so much of the title's place, or of what is free above it, as two texts need.

    The title keeps a height of `least`.
    """
    lift = FRONT * drafting.scale - room.height
    if lift <= 0 or head.bottom > room.y + 4:
        return head, room
    lifted = replace(head, y=head.y - lift)
    is_free = lifted.y >= EDGE * drafting.scale and free_of(lifted, layout, drafting.size) == lifted
    if not is_free:
        lift = max(0.0, min(lift, head.height - least))
        lifted = replace(head, height=head.height - lift)
    return lifted, replace(room, y=room.y - lift, height=room.height + lift)


def _texts(layout: TemplateLayout) -> list[Place]:
    """Return the places for text under a title, the subtitle's first, then from top to bottom."""
    first = second_text(layout)
    others = [place for place in layout.of_kind("text") if place is not first and not place.is_turned]
    return [*([first] if first else []), *sorted(others, key=lambda place: place.rect.y)]


def _grown(place: Place, layout: TemplateLayout, drafting: Drafting) -> Rect:
    """Return the place for a subtitle, made higher to hold author and date where nothing stands below it."""
    bottom = drafting.size.height - EDGE * drafting.scale
    needed = max(place.rect.bottom, min(bottom, place.rect.y + 2.2 * LOW * drafting.scale))
    grown = replace(place.rect, height=needed - place.rect.y)
    free = free_of(grown, layout, drafting.size)
    return free if free.height >= place.rect.height else place.rect


def _room_below(title: Rect, layout: TemplateLayout, drafting: Drafting) -> Rect | None:
    """Return the room under a title, None where it would hold no two lines."""
    top, bottom = title.bottom + 8 * drafting.scale, drafting.size.height - EDGE * drafting.scale
    if bottom - top < LOW * drafting.scale:
        return None
    room = free_of(
        Rect(x=title.x, y=top, width=title.width, height=min(bottom - top, 2.2 * LOW * drafting.scale)),
        layout,
        drafting.size,
    )
    return room if room.height >= LOW * drafting.scale else None


def _taller(head: Rect, title: Place, kind: LayoutKind, layout: TemplateLayout, drafting: Drafting) -> Rect:
    """Return a title's place with so much of what is free above it as a usual title needs near its own size."""
    needed = _needed(title, head, kind, drafting.scale, NEAR * title.text.size)
    top = max(EDGE * drafting.scale, head.bottom - max(needed, head.height))
    taller = replace(head, y=min(head.y, top), height=head.bottom - min(head.y, top))
    is_free = free_of(taller, layout, drafting.size) == taller
    is_read = worst_contrast(title.text.colour, taller, layout, drafting.size) >= AA_LARGE_TEXT
    return taller if is_free and is_read else head


def _parted(room: Rect, count: int) -> tuple[Rect, ...]:
    if count == 1:
        return (room,)
    upper = room.height * SECOND_SHARE
    return (replace(room, height=upper), replace(room, y=room.y + upper, height=room.height - upper))


def _bare(role: SlotRole, rect: Rect, layout: TemplateLayout, drafting: Drafting) -> Slot:
    """Return a placeholder of ours on a template's ground, in the colour that is read best there."""
    grounds, palette = colours_at(rect, layout, drafting.size), drafting.look.palette
    choices: tuple[ColourRole, ...] = ("ink", "paper")
    colour = max(
        choices,
        key=lambda one: min((contrast_ratio(palette.hexadecimal(one), ground) for ground in grounds), default=0.0),
    )
    style = TextStyle(
        font="body",
        size=round(2 * QUIET * drafting.scale) / 2,
        colour=colour,
        space_before=2 * drafting.scale,
        stretch=drafting.look.stretch("body"),
    )
    index = drafting.models[role].index
    return Slot(role=role, index=index, name=drafting.names[role], rect=rect, levels=(style,), insets=Insets())


def _sized(
    place: Place,
    role: SlotRole,
    kind: LayoutKind,
    step: int,
    layout: TemplateLayout,
    drafting: Drafting,
    rect: Rect | None = None,
) -> Slot:
    """Return a template's placeholder at a step (from 0) of its ladder."""
    size = steps_of(place, role, kind, drafting.scale)[step]
    slot = own_slot(place, role, drafting.names, size=size, rect=rect)
    slot = legible(slot, place, layout, drafting.size, drafting.look.palette)
    if slot.own and not slot.own.index and role != "title":
        # LibreOffice numbers no placeholder: on a layout that is added it gets a number, or it would be the title's
        slot = replace(slot, own=replace(slot.own, index=drafting.models[role].index))
    return balanced(slot)


def _link(room: Rect, drafting: Drafting) -> Slot:
    return replace(drafting.models["more"], rect=link_strip(room, drafting.scale))


def _layout(
    layout: TemplateLayout,
    kind: LayoutKind,
    step: int,
    features: tuple[Feature, ...],
    slots: tuple[Slot, ...],
    drafting: Drafting,
) -> Layout:
    """Return a layout at a step from 0: the template's own where every slot stands as there, else one to be added."""
    key = layout_key(kind, step + 1, features)
    added = any(_differs(slot, layout) for slot in slots)
    name = layout.name if not added else _added_name(kind, step + 1, features, drafting)
    ground = ground_role(slots[0].rect, layout, drafting.size, drafting.look.palette)
    slots = tuple(on_ground(slot, ground) for slot in slots)
    return Layout(
        key=key,
        name=name,
        kind=kind,
        slots=slots,
        step=step + 1,
        features=features,
        background=ground,
        part=layout.part,
        added=added,
    )


def _differs(slot: Slot, layout: TemplateLayout) -> bool:
    if slot.stated or slot.recolours:
        return True
    own = next((place for place in layout.places if place.placeholder == slot.own), None)
    return own is None or own.rect != slot.rect or own.text.size != slot.levels[0].size


def _added_name(kind: LayoutKind, step: int, features: tuple[Feature, ...], drafting: Drafting) -> str:
    words = words_of(drafting.look.language)
    base = words.layouts[kind]
    listed = ", ".join(words.placeholders[feature].lower() for feature in features)
    return " ".join([base, *([f"({listed})"] if listed else []), *([str(step)] if step > 1 else [])])
