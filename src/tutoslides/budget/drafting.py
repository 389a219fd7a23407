"""A budget while it is asked for: the empty one, the interventions that one is asked about, what it costs so far."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from tutoslides.budget.costs import costs_of
from tutoslides.budget.dimension import dimension_of
from tutoslides.budget.inputs import INPUTS, Key
from tutoslides.budget.results import Costs
from tutoslides.budget.values import Budget, Estimate, Intervention, Kind
from tutoslides.model.diagnostics import Message

NEEDED: tuple[Key, ...] = (
    "course.learners_per_session", "course.sessions_per_year", "tutor.hourly_gross", "tutor.charges",
)  # fmt: skip
"""What a cost is computed from; before they are answered there is none."""

_LATER: dict[Key, Decimal] = {
    "course.hours": Decimal(1),
    "dropout.with": Decimal(0),
    "horizon.years": Decimal(1),
}
"""Stand-ins for what the costs of a year do not depend on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LineModel:
    """An intervention that one is asked about, with what is published on its time."""

    name: Message
    mode: Literal["proactive", "reactive"]
    timing: Literal["sync", "async"]
    is_group: bool
    kind: Kind
    hint: Message

    def line(self, name: str, minutes: Decimal, occurrences: Decimal) -> Intervention:
        """Return an intervention of this kind."""
        return Intervention(
            name=name,
            mode=self.mode,
            timing=self.timing,
            minutes=minutes,
            occurrences=occurrences,
            group_size=1 if self.is_group else None,
            kind=self.kind,
        )


PUBLISHED_LINES = (
    LineModel(
        name=Message(en="First contact, individual", fr="Premier contact individuel"),
        mode="proactive",
        timing="sync",
        is_group=False,
        kind="first-contact",
        hint=Message(
            en="Published: 15 to 60 min for each learner.", fr="Repère publié\u00a0: 15 à 60 min par apprenant."
        ),
    ),
    LineModel(
        name=Message(en="First contact, in groups", fr="Premier contact en groupe"),
        mode="proactive",
        timing="sync",
        is_group=True,
        kind="first-contact",
        hint=Message(
            en="Published: a meeting of 1 to 3 h for about 20 learners.",
            fr="Repère publié\u00a0: réunion de 1 à 3 h pour une vingtaine d'apprenants.",
        ),
    ),
    LineModel(
        name=Message(en="Planned message", fr="Message proactif"),
        mode="proactive",
        timing="async",
        is_group=False,
        kind="message",
        hint=Message(
            en="Published: 3 to 10 min, adapted from a model.",
            fr="Repère publié\u00a0: 3 à 10 min, adapté d'un modèle.",
        ),
    ),
    LineModel(
        name=Message(en="Forum, one week", fr="Forum, une semaine"),
        mode="proactive",
        timing="async",
        is_group=True,
        kind="forum-week",
        hint=Message(
            en="Published: 2 to 4 h of the tutor for about 30 participants (30 contributions, 100 comments).",
            fr="Repère publié\u00a0: 2 à 4 h du tuteur pour une trentaine de participants (30 contributions, 100 "
            "commentaires).",
        ),
    ),
    LineModel(
        name=Message(en="Virtual class", fr="Classe virtuelle"),
        mode="proactive",
        timing="sync",
        is_group=True,
        kind="virtual-class",
        hint=Message(
            en="Published: its length × 1.5 to 2, preparation and wrap-up inside.",
            fr="Repère publié\u00a0: sa durée × 1,5 à 2, préparation et suites comprises.",
        ),
    ),
    LineModel(
        name=Message(en="Feedback on a piece of work", fr="Rétroaction sur un travail"),
        mode="proactive",
        timing="async",
        is_group=False,
        kind="feedback",
        hint=Message(
            en="It grows with the size of the work: there is no published constant.",
            fr="Elle croît avec la taille du travail\u00a0: aucune constante n'est publiée.",
        ),
    ),
)
"""Source of the times: J. Rodet, Blog de t@d, 3 January 2011."""


def empty_budget(file: str) -> Budget:
    """Return a budget in which nothing stands but the neutral defaults."""
    defaults = {
        key: Estimate(value=entry.default, is_given=False) for key, entry in INPUTS.items() if entry.default is not None
    }
    return Budget(file=file, estimates=defaults, scenarios={})


def costs_so_far(budget: Budget) -> Costs | None:
    """Return the costs of an unfinished budget, None while there are none."""
    if any(key not in budget.estimates for key in NEEDED):
        return None
    missing = {key: value for key, value in _LATER.items() if key not in budget.estimates}
    filled = budget.changed(missing)
    costs = costs_of(filled, dimension_of(filled))
    return costs if costs.total else None
