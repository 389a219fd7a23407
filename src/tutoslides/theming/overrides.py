"""What a slot looks like beside each choice of optional slots: `with.…` and `without.…` laid over its description.

`with."lead-in+speaker"` holds where both stand: two texts more leave another place than either alone.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import combinations

from tutoslides.model.theme import OPTIONAL_ROLES, Feature, SlotRole
from tutoslides.theming.reading import Table
from tutoslides.theming.slots import SlotPlan, Stationery, read_slot

SHARED = "slots"
"""The table whose slots all layouts share."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Override:
    """What is different in a slot where optional slots all stand beside it, or where one does not."""

    beside: tuple[Feature, ...]
    stands: bool
    table: Table

    def holds(self, features: tuple[Feature, ...]) -> bool:
        """Tell whether the override holds in a layout with these optional slots."""
        return set(self.beside).issubset(features) == self.stands


def read_variants(
    role: SlotRole, table: Table, variants: Iterable[tuple[Feature, ...]], stationery: Stationery
) -> dict[tuple[Feature, ...], SlotPlan]:
    """Return the plan of a slot for each choice of optional slots; later overrides lie over earlier ones."""
    choices = [*variants]
    optional = tuple(feature for feature in OPTIONAL_ROLES if any(feature in chosen for chosen in choices))
    overrides = tuple(_read_overrides(table, optional))
    plans: dict[tuple[int, ...], SlotPlan] = {}
    found = {}
    for features in choices:
        holding = tuple(number for number, override in enumerate(overrides) if override.holds(features))
        if holding not in plans:
            plans[holding] = read_slot(role, _lay_over(table, overrides, holding), stationery)
        found[features] = plans[holding]
    return found


def _read_overrides(table: Table, optional: tuple[Feature, ...]) -> Iterable[Override]:
    alone, pairs = [(feature,) for feature in optional], combinations(optional, 2)
    for key, stands, choices in (("with", True, (*alone, *pairs)), ("without", False, alone)):
        described = table.table(key)
        for beside in choices:
            name = "+".join(beside)
            if described.has(name):
                yield Override(beside=beside, stands=stands, table=described.table(name))
            described.entry(name)
        _pass_over_shared(described)
        described.finish()


def _pass_over_shared(described: Table) -> None:
    """Count as read what a slot that all layouts share says about optional slots that this kind does not have."""
    for feature in OPTIONAL_ROLES:
        if described.has(feature) and described.entries[feature].path[0] == SHARED:
            described.entry(feature)


def _lay_over(table: Table, overrides: tuple[Override, ...], holding: tuple[int, ...]) -> Table:
    described = table.without("with", "without")
    for number in holding:
        described = overrides[number].table.over(described)
    return described
