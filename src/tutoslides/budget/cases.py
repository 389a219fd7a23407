"""The same budget with other values: three scenarios, and one input after the other at its bounds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal, TypeAlias

from tutoslides.budget.compute import compute
from tutoslides.budget.inputs import Key
from tutoslides.budget.results import Results
from tutoslides.budget.tolerance import is_zero
from tutoslides.budget.values import Budget, ScenarioName

CaseName: TypeAlias = Literal["prudent", "central", "ambitious"]
ORDER: tuple[CaseName, ...] = ("prudent", "central", "ambitious")


@dataclass(frozen=True, slots=True, kw_only=True)
class Scenario:
    """A budget with some values changed, and what it comes to.

    `is_derived` where the file does not say the scenario: all inputs that hurt (or help) at once.
    """

    name: CaseName
    changes: Mapping[Key, Decimal]
    budget: Budget
    results: Results
    is_derived: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Swing:
    """What one input alone does to the present value, at its low and at its high."""

    key: Key
    bounds: tuple[Decimal, Decimal]
    low: Results
    high: Results
    central: Results

    @property
    def width(self) -> Decimal:
        """How far the present value moves."""
        values = (self.low.returns.npv, self.central.returns.npv, self.high.returns.npv)
        return max(values) - min(values)


def scenarios_of(budget: Budget) -> tuple[Scenario, ...]:
    """Return the prudent, the central and the ambitious scenario."""
    central = compute(budget)
    swings = swings_of(budget)

    def scenario(name: ScenarioName) -> Scenario:
        said = budget.scenarios.get(name)
        changes = said if said is not None else _all_at_once(budget, swings, name)
        changed = budget.changed(changes)
        return Scenario(name=name, changes=changes, budget=changed, results=compute(changed), is_derived=said is None)

    middle = Scenario(name="central", changes={}, budget=budget, results=central)
    return scenario("prudent"), middle, scenario("ambitious")


def swings_of(budget: Budget) -> tuple[Swing, ...]:
    """Return what each ranged input does alone, in the order of the inputs; everything is computed anew."""
    central = compute(budget)
    return tuple(
        Swing(key=key, bounds=(low, high), low=_at(budget, key, low), high=_at(budget, key, high), central=central)
        for key, low, high in _ranges(budget)
    )


def tornado_of(budget: Budget) -> tuple[Swing, ...]:
    """Return the inputs that move the present value, the widest first, ties in the order of the inputs."""
    moving = [swing for swing in swings_of(budget) if not is_zero(swing.width, swing.central.costs.total)]
    return tuple(sorted(moving, key=lambda swing: -swing.width))


def _ranges(budget: Budget) -> list[tuple[Key, Decimal, Decimal]]:
    found = [(key, budget.estimates[key].low, budget.estimates[key].high) for key in budget.ranged]
    return [(key, low, high) for key, low, high in found if low is not None and high is not None]


def _at(budget: Budget, key: Key, value: Decimal) -> Results:
    return compute(budget.changed({key: value}))


def _all_at_once(budget: Budget, swings: tuple[Swing, ...], name: ScenarioName) -> Mapping[Key, Decimal]:
    """Return the bounds with the lowest (highest) present value of each input alone; where none is, its value stays."""
    sign = 1 if name == "prudent" else -1
    changes: dict[Key, Decimal] = {}
    for swing in swings:
        central, total = swing.central.returns.npv, swing.central.costs.total
        gains = [sign * (central - results.returns.npv) for results in (swing.low, swing.high)]
        if max(gains) > 0 and not is_zero(max(gains), total):
            changes[swing.key] = swing.bounds[0 if gains[0] >= gains[1] else 1]
    return changes
