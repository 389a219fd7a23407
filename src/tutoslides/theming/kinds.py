"""What each kind of slide shows: the slots it always has and those that some of its slides do without.

The one place of the room that knows kinds and roles; a theme gives all of them.
"""

from __future__ import annotations

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
        return tuple(chosen for count in range(len(features) + 1) for chosen in combinations(features, count))


KINDS: dict[LayoutKind, KindSlots] = {
    "title": KindSlots(always=("title",), optional=("subtitle", "byline")),
    "agenda": KindSlots(always=("title", "body")),
    "points": KindSlots(always=("title", "body"), optional=("kicker",)),
    "statement": KindSlots(always=("title",), optional=("kicker",)),
    "callout": KindSlots(always=("title", "quotation"), optional=("kicker", "lead-in", "speaker")),
    "closing": KindSlots(always=("title",), optional=("contact",)),
}

FOOT: tuple[SlotRole, ...] = ("footer", "number")
"""The quiet slots that every layout has unless the theme says `footer = false`."""

READING_ORDER: tuple[SlotRole, ...] = (
    "title", "subtitle", "kicker", "byline", "lead-in", "body", "quotation", "speaker", "contact", "footer", "number",
)  # fmt: skip
"""How a screen reader meets the slots: the title first, then from top to bottom."""

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
}
"""Placeholder indexes, the same in every theme, so that a slide keeps its texts when its layout is changed.

Body and subtitle share PowerPoint's 1: no kind has both.
"""

FLOORS: dict[SlotRole, float] = {
    "title": 26,
    "subtitle": 16,
    "byline": 16,
    "kicker": 14,
    "body": 18,
    "quotation": 26,
    "lead-in": 18,
    "speaker": 14,
    "contact": 14,
    "footer": 10,
    "number": 10,
}
"""The smallest type of each role, in points: what the last row of a meeting room reads."""

QUIET_TITLE_FLOOR = 18.0
"""The floor of a title that stands small above something larger: a callout's, above its quotation."""


def floor_of(kind: LayoutKind | None, role: SlotRole) -> float:
    """Return the smallest type of a role on a kind of slide (None: on the master), in points."""
    return QUIET_TITLE_FLOOR if kind == "callout" and role == "title" else FLOORS[role]
