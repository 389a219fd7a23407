"""What each kind of slide shows: the slots it always has and those that some of its slides do without.

The one place of the room that knows kinds and roles; a theme gives all of them.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import combinations

from tutoslides.model.theme import OPTIONAL_ROLES, Feature, LayoutKind, SlotRole


@dataclass(frozen=True, slots=True, kw_only=True)
class KindSlots:
    """The slots that a kind's slides always fill, and the optional ones: each multiplies its layouts by two."""

    always: tuple[SlotRole, ...]
    optional: tuple[Feature, ...] = ()

    @property
    def roles(self) -> tuple[SlotRole, ...]:
        """All slots of the kind but those at the foot."""
        return (*self.always, *self.optional)

    @property
    def variants(self) -> tuple[tuple[Feature, ...], ...]:
        """Every choice of optional slots, fewest first, in the order of `OPTIONAL_ROLES`."""
        features = tuple(feature for feature in OPTIONAL_ROLES if feature in self.optional)
        choices = (chosen for count in range(len(features) + 1) for chosen in combinations(features, count))
        return tuple(chosen for chosen in choices if not EITHER.issubset(chosen))


IN_SECTION: tuple[Feature, ...] = ("kicker", "opening", "more")
"""What a slide inside a section may have beside its own: the section's heading, or on the section's first slide its
number; a link to the appendix."""

EITHER: frozenset[Feature] = frozenset(("kicker", "opening"))
"""Optional slots of which no slide has both: a section's first slide, or a later one."""

WITH_PICTURE: tuple[Feature, ...] = ("kicker", "opening", "caption", "more")

KINDS: dict[LayoutKind, KindSlots] = {
    "title": KindSlots(always=("title",), optional=("subtitle", "byline")),
    "agenda": KindSlots(always=("title", "body")),
    "large-points": KindSlots(always=("title", "body"), optional=IN_SECTION),
    "points": KindSlots(always=("title", "body"), optional=IN_SECTION),
    "statement": KindSlots(always=("title",), optional=IN_SECTION),
    "callout": KindSlots(always=("title", "quotation"), optional=("lead-in", "speaker", *IN_SECTION)),
    "callout-deep": KindSlots(always=("title", "quotation"), optional=("lead-in", "speaker", *IN_SECTION)),
    "definition": KindSlots(always=("title", "quotation"), optional=("lead-in", "speaker", *IN_SECTION)),
    "cards-2": KindSlots(always=("title", "card-1", "card-2"), optional=IN_SECTION),
    "cards-3": KindSlots(always=("title", "card-1", "card-2", "card-3"), optional=IN_SECTION),
    "cards-4": KindSlots(always=("title", "card-1", "card-2", "card-3", "card-4"), optional=IN_SECTION),
    "steps-3": KindSlots(always=("title", "step-1", "step-2", "step-3"), optional=IN_SECTION),
    "steps-4": KindSlots(always=("title", "step-1", "step-2", "step-3", "step-4"), optional=IN_SECTION),
    "steps-5": KindSlots(always=("title", "step-1", "step-2", "step-3", "step-4", "step-5"), optional=IN_SECTION),
    "contrast": KindSlots(always=("title", "denied", "affirmed"), optional=IN_SECTION),
    "contrast-reversed": KindSlots(always=("title", "affirmed", "denied"), optional=IN_SECTION),
    "figure": KindSlots(always=("title", "figure"), optional=IN_SECTION),
    "table": KindSlots(always=("title", "table"), optional=IN_SECTION),
    "chart": KindSlots(always=("title", "chart"), optional=IN_SECTION),
    "picture": KindSlots(always=("title", "picture"), optional=WITH_PICTURE),
    "picture-left": KindSlots(always=("title", "picture", "body"), optional=WITH_PICTURE),
    "picture-right": KindSlots(always=("title", "body", "picture"), optional=WITH_PICTURE),
    "picture-tall-left": KindSlots(always=("title", "picture", "body"), optional=WITH_PICTURE),
    "picture-tall-right": KindSlots(always=("title", "body", "picture"), optional=WITH_PICTURE),
    "picture-full": KindSlots(always=("title", "picture"), optional=("opening", "caption")),
    "missing": KindSlots(always=("title", "missing"), optional=WITH_PICTURE),
    "missing-beside": KindSlots(always=("title", "body", "missing"), optional=WITH_PICTURE),
    "ask": KindSlots(always=("title", "body"), optional=("lead-in",)),
    "divider": KindSlots(always=("title",), optional=("opening",)),
    "appendix": KindSlots(always=("title", "body")),
    "closing": KindSlots(always=("title",), optional=("contact",)),
}

CARDS: dict[int, LayoutKind] = {2: "cards-2", 3: "cards-3", 4: "cards-4"}
STEPS: dict[int, LayoutKind] = {3: "steps-3", 4: "steps-4", 5: "steps-5"}
"""The kinds that hold a number of cards or steps; for other numbers there is none."""

FOOT: tuple[SlotRole, ...] = ("footer", "number")
"""The quiet slots that every layout has unless the theme says `footer = false`."""

READING_ORDER: tuple[SlotRole, ...] = (
    "title", "subtitle", "kicker", "opening", "byline", "lead-in", "figure", "body", "quotation", "speaker", "contact",
    "card-1", "card-2", "card-3", "card-4", "step-1", "step-2", "step-3", "step-4", "step-5", "denied", "affirmed",
    "table", "chart", "picture", "missing", "caption", "more", "footer", "number",
)  # fmt: skip
"""How a screen reader meets the slots: the title first, then from top to bottom."""

UNDER_TEXT: dict[LayoutKind, SlotRole] = {"picture-full": "picture"}
"""What lies under a kind's texts: it is drawn, and so read, before them."""

ITEMS: tuple[SlotRole, ...] = (
    "card-1", "card-2", "card-3", "card-4", "step-1", "step-2", "step-3", "step-4", "step-5", "denied", "affirmed",
)  # fmt: skip
"""Slots that stand side by side with one thought each; their order is that of their kind."""

FRAMES: tuple[SlotRole, ...] = ("table", "chart")
"""Slots that hold no text of their own, but a frame that is laid out apart."""

MASTER_ROLES: tuple[SlotRole, ...] = ("title", "body", "footer", "number")
"""The slots that a slide master has."""

INDEXES: dict[SlotRole, int] = {
    "title": 0,
    "body": 1,
    "subtitle": 1,
    "footer": 11,
    "number": 12,
    "quotation": 13,
    "lead-in": 14,
    "speaker": 15,
    "kicker": 16,
    "byline": 17,
    "contact": 18,
    "more": 19,
    "figure": 20,
    "opening": 30,
    "card-1": 21,
    "card-2": 22,
    "card-3": 23,
    "card-4": 24,
    "step-1": 21,
    "step-2": 22,
    "step-3": 23,
    "step-4": 24,
    "step-5": 25,
    "denied": 21,
    "affirmed": 22,
    "table": 26,
    "chart": 26,
    "picture": 27,
    "missing": 28,
    "caption": 29,
}
"""Placeholder indexes, the same in every theme, so that a slide keeps its texts when its layout is changed.

Body and subtitle share PowerPoint's 1, and cards, steps and the sides of a contrast theirs: no kind has both, and
cards become steps by a change of layout; a table and a chart share theirs, too.
"""

FLOORS: dict[SlotRole, float] = {
    "title": 26,
    "subtitle": 16,
    "byline": 16,
    "kicker": 16,
    "opening": 18,
    "body": 18,
    "quotation": 26,
    "lead-in": 18,
    "speaker": 16,
    "contact": 14,
    **dict.fromkeys(ITEMS, 18),
    "figure": 80,
    "table": 14,
    "chart": 14,
    "picture": 12,
    "missing": 16,
    "caption": 12,
    "more": 12,
    "footer": 12,
    "number": 12,
}
"""The smallest type of each role, in points: what the last row of a meeting room reads."""

OTHER_FLOORS: dict[tuple[LayoutKind, SlotRole], float] = {
    ("callout", "title"): 20,
    ("callout-deep", "title"): 20,
    ("contrast", "denied"): 20,
    ("contrast-reversed", "denied"): 20,
    ("figure", "title"): 24,
    ("appendix", "body"): 14,
}
"""The floor where a kind has another: titles that stand small above something larger, sources to be looked up."""


def floor_of(kind: LayoutKind | None, role: SlotRole) -> float:
    """Return the smallest type of a role on a kind of slide (None: on the master), in points."""
    return FLOORS[role] if kind is None else OTHER_FLOORS.get((kind, role), FLOORS[role])


def reading_order(kind: LayoutKind, roles: Iterable[SlotRole]) -> tuple[SlotRole, ...]:
    """Return `roles` as a screen reader meets them on a kind of slide; things side by side stand as the kind says."""
    own = KINDS[kind].always
    first = READING_ORDER.index(ITEMS[0])

    def place(role: SlotRole) -> tuple[int, int]:
        if role == UNDER_TEXT.get(kind):
            return (-1, 0)
        return (first, own.index(role)) if role in ITEMS else (READING_ORDER.index(role), 0)

    return tuple(sorted(roles, key=place))
