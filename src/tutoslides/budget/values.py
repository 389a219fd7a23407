"""A budget as values: what its file says, checked and complete. Nothing here computes, nothing knows of TOML."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Literal, TypeAlias, get_args

from tutoslides.budget.inputs import INPUTS, Key
from tutoslides.model.diagnostics import Place

Confidence: TypeAlias = Literal["measured", "estimated", "assumed"]
CONFIDENCES: tuple[Confidence, ...] = get_args(Confidence)

When: TypeAlias = Literal["once", "yearly", "per_learner"]
Kind: TypeAlias = Literal["first-contact", "forum-week", "message", "virtual-class", "feedback", "other"]
ScenarioName: TypeAlias = Literal["prudent", "ambitious"]
SCENARIOS: tuple[ScenarioName, ...] = get_args(ScenarioName)


PLACEHOLDERS = ("hypothèse à remplacer", "assumption to be replaced")
"""Words in a source that say that the figure only holds the place of the organisation's own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """Where a figure comes from: its source in words, of which day, and how sure it is."""

    source: str = ""
    date: datetime.date | None = None
    confidence: Confidence = "assumed"

    @property
    def is_placeholder(self) -> bool:
        """Whether the source itself says that the figure is to be replaced."""
        return any(words in self.source.casefold() for words in PLACEHOLDERS)

    @property
    def is_sourced(self) -> bool:
        """Whether a source stands behind the figure."""
        return bool(self.source) and not self.is_placeholder


@dataclass(frozen=True, slots=True, kw_only=True)
class Estimate:
    """The value of an input, the lowest and highest that it may turn out to be (both or none), and its origin.

    `is_given` where the file says it, `line` where.
    """

    value: Decimal
    low: Decimal | None = None
    high: Decimal | None = None
    origin: Origin = Origin()
    is_given: bool = True
    line: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Intervention:
    """One act of a tutor, planned (`proactive`) or on request.

    `minutes` are the tutor's for one time, preparation and wrap-up inside; `occurrences` count per learner, or per
    group, in one session; `group_size` is the largest group, None for an act for one learner.
    """

    name: str
    mode: Literal["proactive", "reactive"]
    timing: Literal["sync", "async"]
    minutes: Decimal
    occurrences: Decimal
    group_size: int | None = None
    kind: Kind = "other"
    origin: Origin = Origin()
    line: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Engineering:
    """Days of design work at a day's rate, once or every year."""

    name: str
    days: Decimal
    day_rate: Decimal
    when: Literal["once", "yearly"]
    origin: Origin = Origin()
    line: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Tool:
    """What a tool costs: once, every year, or for each learner and session."""

    name: str
    amount: Decimal
    when: When
    origin: Origin = Origin()
    line: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class BudgetAsk:
    """What the audience is asked to decide, in the author's words; each part only if it is given."""

    amount: Decimal | None = None
    decision: tuple[str, ...] = ()
    by: datetime.date | str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Budget:
    """A budget file's content.

    `estimates` hold every input that has a value, defaults included; `scenarios` the values that the author changes in
    one. `currency` is an ISO 4217 code.
    """

    file: str
    estimates: Mapping[Key, Estimate]
    title: str = ""
    currency: str = "EUR"
    taxes: Literal["HT", "TTC"] | None = None
    engineering: tuple[Engineering, ...] = ()
    tools: tuple[Tool, ...] = ()
    interventions: tuple[Intervention, ...] = ()
    scenarios: Mapping[ScenarioName, Mapping[Key, Decimal]]
    ask: BudgetAsk = BudgetAsk()

    def value(self, key: Key) -> Decimal:
        """Return the value of an input that every budget has."""
        return self.estimates[key].value

    def optional(self, key: Key) -> Decimal | None:
        """Return the value of an input that a budget may lack."""
        estimate = self.estimates.get(key)
        return estimate.value if estimate else None

    @property
    def ranged(self) -> tuple[Key, ...]:
        """The inputs that have a low and a high, in the order of the guide."""
        return tuple(key for key in INPUTS if key in self.estimates and self.estimates[key].low is not None)

    def changed(self, values: Mapping[Key, Decimal]) -> Budget:
        """Return the budget with other values for some inputs."""
        changed = {
            key: replace(self.estimates[key], value=value)
            if key in self.estimates
            else Estimate(value=value, is_given=False)
            for key, value in values.items()
        }
        return replace(self, estimates={**self.estimates, **changed})

    def place_of(self, key: Key) -> Place:
        """Return where the file says an input."""
        return Place(source=self.file, line=self.estimates[key].line, excerpt=key)
