"""What a budget comes to, as values: every output of the guide, named in words, with its symbol in the docstring.

Money is in the budget's currency, times in hours unless the name says minutes, rates are fractions. None is "no such
number": nobody completes, the budget does not pay back, the threshold is out of reach.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class Dimension:
    """How much tutoring: N, Uᵢ and minutes by intervention in a session, h with its two parts, τ."""

    learners_per_year: Decimal
    units: tuple[Decimal, ...]
    line_minutes: tuple[Decimal, ...]
    reactive_allowance: Decimal
    minutes_per_session: Decimal
    hours_proactive: Decimal
    hours_reactive: Decimal
    hours_per_session: Decimal
    hours_per_year: Decimal
    rate: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class Costs:
    """What it costs: c; E, F, O and C₀; V, K, y, E′, O′ and C_t; ΣC, by learner and by learner who completes."""

    hourly: Decimal
    engineering: Decimal
    training: Decimal
    tools: Decimal
    investment: Decimal
    tutoring: Decimal
    coordination: Decimal
    newcomers: Decimal
    engineering_yearly: Decimal
    tools_yearly: Decimal
    yearly: Decimal
    total: Decimal
    per_learner: Decimal
    per_completer: Decimal | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Stakes:
    """What is at stake in a year: λ, S, M, I; R = R_vol + R_rate, and G·R."""

    lost_share: Decimal
    per_learner: Decimal
    learners_kept: Decimal
    kept: Decimal
    reenrolments_volume: Decimal
    reenrolments_rate: Decimal
    reenrolments: Decimal
    reenrolment_margin: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class Year:
    """A row of the flows: C, B, CF, Z, vᵗ and CF·vᵗ of year `number`, which is 0 before the first learner.

    `counts_reenrolments` where learners who completed by then may have re-enrolled.
    """

    number: int
    cost: Decimal
    benefit: Decimal
    flow: Decimal
    cumulative: Decimal
    discount: Decimal
    present: Decimal
    counts_reenrolments: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Returns:
    """What comes of it over the horizon: ΣB, W, BCR, ROI (in per cent), NPV, payback in months."""

    benefits: Decimal
    net: Decimal
    ratio: Decimal
    roi: Decimal
    npv: Decimal
    payback: Decimal | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Threshold:
    """What would have to be true: D, D_L, num, slope; Δ* as a fraction and in learners of a session."""

    discounted_years: Decimal
    discounted_years_after_lag: Decimal
    numerator: Decimal
    slope: Decimal
    drop: Decimal | None
    learners: Decimal | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Results:
    """Everything that follows from a budget; `share` is σ, the engineering's share of the project's budget."""

    dimension: Dimension
    costs: Costs
    stakes: Stakes
    years: tuple[Year, ...]
    returns: Returns
    threshold: Threshold
    share: Decimal | None
