"""The inputs of a budget: what each is called, what it counts in, which values it may have.

One table for all: the reader checks by it, the terminal asks by it, workbook and notes name things by it.
Source: the budget guide, "Inputs".
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Literal, TypeAlias, get_args

from tutoslides.model.diagnostics import Message

Key: TypeAlias = Literal[
    "course.learners_per_session",
    "course.sessions_per_year",
    "course.hours",
    "course.price",
    "course.budget",
    "funding.pro_rata",
    "funding.on_completion",
    "dropout.moment",
    "funding.lost_share",
    "completion.extra_cost",
    "dropout.without",
    "dropout.with",
    "reenrolment.without",
    "reenrolment.with",
    "reenrolment.contribution",
    "reenrolment.lag",
    "tutor.hourly_gross",
    "tutor.charges",
    "tutoring.reactive_minutes",
    "tutoring.time_factor",
    "investment.factor",
    "training.tutors",
    "training.hours",
    "training.fee",
    "training.yearly",
    "coordination.hours_per_session",
    "coordination.hours_per_year",
    "coordination.hourly_cost",
    "horizon.years",
    "horizon.discount_rate",
    "isolation.factor",
]
"""The way to an input in the file: its table and its name, in the order of the guide."""

KEYS: tuple[Key, ...] = get_args(Key)

Unit: TypeAlias = Literal["count", "amount", "rate", "share", "hours", "minutes", "factor", "years", "hourly"]
"""What an input counts in: people and sessions, money, two kinds of fractions (a rate of people; any other), …"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Input:
    """An input: its term, its unit, its bounds.

    `above` where the lower bound itself is no value. `is_optional` where it may be missing; else it is required unless
    it has a `default`. `may_range` where the file may give a low and a high for it.
    """

    key: Key
    term: Message
    unit: Unit
    least: Decimal = Decimal(0)
    most: Decimal | None = None
    above: bool = False
    is_whole: bool = False
    may_range: bool = True
    default: Decimal | None = None
    is_optional: bool = False

    @property
    def is_fraction(self) -> bool:
        """Whether it is written as a fraction of one."""
        return self.unit in ("rate", "share")

    def holds(self, value: Decimal) -> bool:
        """Tell whether a value lies within the bounds."""
        return (value > self.least if self.above else value >= self.least) and (self.most is None or value <= self.most)


def _input(
    key: Key,
    unit: Unit,
    term: Message,
    least: int = 0,
    most: int | None = None,
    *,
    default: int | None = None,
    fixed: bool = False,
    above: bool = False,
    whole: bool = False,
    optional: bool = False,
) -> Input:
    """Return an entry of the table; one that is `fixed` has no range."""
    return Input(
        key=key,
        unit=unit,
        term=term,
        least=Decimal(least),
        most=None if most is None else Decimal(most),
        default=None if default is None else Decimal(default),
        may_range=not fixed,
        above=above,
        is_whole=whole,
        is_optional=optional,
    )


_ENTRIES = (
    _input(
        "course.learners_per_session",
        "count",
        Message(en="learners enrolled in a session", fr="inscrits par session"),
        1,
        10_000,
        whole=True,
    ),
    _input(
        "course.sessions_per_year", "count", Message(en="sessions a year", fr="sessions par an"), 1, 1000, whole=True
    ),
    _input(
        "course.hours",
        "hours",
        Message(en="length of the course, for each learner", fr="temps du parcours, par inscrit"),
        0,
        5000,
        above=True,
        fixed=True,
    ),
    _input("course.price", "amount", Message(en="price, for each learner", fr="prix, par inscrit"), 0, 1_000_000),
    _input(
        "course.budget",
        "amount",
        Message(
            en="budget of the project (design, production, platform)",
            fr="budget du projet (conception, réalisation, plate-forme)",
        ),
        above=True,
        fixed=True,
        optional=True,
    ),
    _input(
        "funding.pro_rata",
        "share",
        Message(
            en="share of the price paid in proportion to the part followed",
            fr="part du prix payée au prorata du parcours suivi",
        ),
        0,
        1,
        optional=True,
    ),
    _input(
        "funding.on_completion",
        "share",
        Message(en="share of the price paid only on completion", fr="part du prix payée seulement à l'achèvement"),
        0,
        1,
        default=0,
    ),
    _input(
        "dropout.moment",
        "share",
        Message(
            en="average moment of dropping out, as a part of the course",
            fr="moment moyen d'abandon, en part du parcours",
        ),
        0,
        1,
        optional=True,
    ),
    _input(
        "funding.lost_share",
        "share",
        Message(en="share of the price lost with a drop-out", fr="part du prix perdue sur un abandon"),
        0,
        1,
        optional=True,
    ),
    _input(
        "completion.extra_cost",
        "amount",
        Message(en="cost of taking one more learner to the end", fr="coût pour mener un apprenant de plus au bout"),
        0,
        100_000,
        default=0,
    ),
    _input(
        "dropout.without", "rate", Message(en="drop-out rate without tutoring", fr="taux d'abandon sans tutorat"), 0, 1
    ),
    _input("dropout.with", "rate", Message(en="drop-out rate with tutoring", fr="taux d'abandon avec tutorat"), 0, 1),
    _input(
        "reenrolment.without",
        "rate",
        Message(en="re-enrolment rate without tutoring", fr="taux de réinscription sans tutorat"),
        0,
        1,
        default=0,
    ),
    _input(
        "reenrolment.with",
        "rate",
        Message(en="re-enrolment rate with tutoring", fr="taux de réinscription avec tutorat"),
        0,
        1,
        default=0,
    ),
    _input(
        "reenrolment.contribution",
        "amount",
        Message(en="margin of one re-enrolment", fr="marge d'une réinscription"),
        0,
        1_000_000,
        default=0,
    ),
    _input(
        "reenrolment.lag",
        "years",
        Message(en="years from completion to re-enrolment", fr="délai entre l'achèvement et la réinscription"),
        0,
        10,
        default=1,
        whole=True,
        fixed=True,
    ),
    _input(
        "tutor.hourly_gross",
        "hourly",
        Message(en="gross hourly pay of a tutor", fr="brut horaire d'un tuteur"),
        0,
        1000,
        above=True,
    ),
    _input("tutor.charges", "share", Message(en="employer charges on it", fr="charges patronales sur ce brut"), 0, 2),
    _input(
        "tutoring.reactive_minutes",
        "minutes",
        Message(
            en="reactive allowance, for each learner and session", fr="forfait réactif, par inscrit et par session"
        ),
        0,
        6000,
        default=0,
    ),
    _input(
        "tutoring.time_factor",
        "factor",
        Message(en="factor on all tutoring times", fr="facteur sur tous les temps de tutorat"),
        0,
        5,
        default=1,
        above=True,
    ),
    _input(
        "investment.factor",
        "factor",
        Message(en="factor on the investment", fr="facteur sur l'investissement"),
        0,
        5,
        default=1,
        above=True,
    ),
    _input(
        "training.tutors",
        "count",
        Message(en="tutors to be trained", fr="tuteurs à former"),
        default=0,
        whole=True,
        fixed=True,
    ),
    _input(
        "training.hours",
        "hours",
        Message(en="hours of training for each tutor", fr="heures de formation par tuteur"),
        default=0,
        fixed=True,
    ),
    _input(
        "training.fee",
        "amount",
        Message(en="trainer's fee for each tutor", fr="coût du formateur par tuteur"),
        default=0,
        fixed=True,
    ),
    _input(
        "training.yearly",
        "amount",
        Message(en="training of newcomers, a year", fr="formation des nouveaux tuteurs, par an"),
        default=0,
        fixed=True,
    ),
    _input(
        "coordination.hours_per_session",
        "hours",
        Message(en="coordination for each session", fr="coordination par session"),
        default=0,
    ),
    _input(
        "coordination.hours_per_year", "hours", Message(en="coordination a year", fr="coordination par an"), default=0
    ),
    _input(
        "coordination.hourly_cost",
        "hourly",
        Message(
            en="hourly cost of coordination, charges included", fr="coût horaire de la coordination, charges comprises"
        ),
        default=0,
    ),
    _input("horizon.years", "years", Message(en="horizon", fr="horizon"), 1, 10, whole=True, fixed=True),
    replace(
        _input("horizon.discount_rate", "share", Message(en="discount rate", fr="taux d'actualisation"), default=0),
        most=Decimal("0.5"),
    ),
    _input(
        "isolation.factor",
        "share",
        Message(en="share of the improvement credited to tutoring", fr="part de l'amélioration attribuée au tutorat"),
        0,
        1,
        default=1,
        above=True,
    ),
)

INPUTS: dict[Key, Input] = {entry.key: entry for entry in _ENTRIES}
"""Every input by its key, in the order of the guide."""


def tables_of_inputs() -> dict[str, dict[str, Input]]:
    """Return the inputs by table and name."""
    tables: dict[str, dict[str, Input]] = {}
    for key, entry in INPUTS.items():
        table, _, name = key.partition(".")
        tables.setdefault(table, {})[name] = entry
    return tables
