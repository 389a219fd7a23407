"""Random budgets that a file could hold, for properties: every input within its bounds, lists of any kind."""

from __future__ import annotations

from decimal import Decimal

from hypothesis import strategies as st

from tutoslides.budget.inputs import INPUTS, Key
from tutoslides.budget.values import Budget, Engineering, Estimate, Intervention, Tool

USUAL: dict[Key, tuple[str, str]] = {
    "course.learners_per_session": ("1", "60"),
    "course.sessions_per_year": ("1", "12"),
    "course.hours": ("1", "400"),
    "course.price": ("0", "6000"),
    "completion.extra_cost": ("0", "300"),
    "reenrolment.contribution": ("0", "900"),
    "tutor.hourly_gross": ("1", "60"),
    "tutoring.reactive_minutes": ("0", "120"),
    "training.tutors": ("0", "12"),
    "training.hours": ("0", "40"),
    "training.fee": ("0", "900"),
    "training.yearly": ("0", "900"),
    "coordination.hours_per_session": ("0", "20"),
    "coordination.hours_per_year": ("0", "90"),
    "coordination.hourly_cost": ("0", "90"),
    "horizon.years": ("1", "6"),
    "funding.pro_rata": ("0", "0.7"),
    "funding.on_completion": ("0", "0.3"),
}
"""Bounds of inputs that are narrower here than in a file: what organisations have."""


def decimals(least: str, most: str, places: int = 2) -> st.SearchStrategy[Decimal]:
    """Return decimals between two bounds, as people write them."""
    return st.decimals(Decimal(least), Decimal(most), places=places, allow_nan=False, allow_infinity=False)


def _value(key: Key) -> st.SearchStrategy[Decimal]:
    entry = INPUTS[key]
    least, most = USUAL.get(key, (str(entry.least), str(entry.most)))
    if entry.is_whole:
        return st.integers(int(least), int(most)).map(Decimal)
    values = decimals(least, most)
    return values.filter(lambda value: value > 0) if entry.above else values


_INTERVENTIONS = st.builds(
    Intervention,
    name=st.just("Forum"),
    mode=st.sampled_from(["proactive", "reactive"]),
    timing=st.just("async"),
    minutes=decimals("1", "240"),
    occurrences=decimals("0.1", "9", 1),
    group_size=st.none() | st.integers(1, 40),
)
_ENGINEERING = st.builds(
    Engineering,
    name=st.just("Scénario"),
    days=decimals("0", "20", 1),
    day_rate=decimals("100", "900", 0),
    when=st.sampled_from(["once", "yearly"]),
)
_TOOLS = st.builds(
    Tool, name=st.just("Outil"), amount=decimals("0", "900"), when=st.sampled_from(["once", "yearly", "per_learner"])
)


@st.composite
def budgets(draw: st.DrawFn) -> Budget:
    """Draw a budget whose total cost is not zero."""
    keys = [key for key in INPUTS if key not in ("funding.lost_share", "course.budget", "reenrolment.lag")]
    values = {key: draw(_value(key)) for key in keys}
    values["reenrolment.lag"] = Decimal(draw(st.integers(0, int(values["horizon.years"]))))
    return Budget(
        file="drawn.budget.toml",
        estimates={key: Estimate(value=value) for key, value in values.items()},
        engineering=tuple(draw(st.lists(_ENGINEERING, max_size=3))),
        tools=(Tool(name="Socle", amount=Decimal(1), when="yearly"), *draw(st.lists(_TOOLS, max_size=3))),
        interventions=tuple(draw(st.lists(_INTERVENTIONS, max_size=4))),
        scenarios={},
    )
