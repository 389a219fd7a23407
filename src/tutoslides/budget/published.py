"""Published times of tutors: observations to be reinterpreted for each course, never a default.

Source: J. Rodet, Blog de t@d, "Quelques chiffres pour la quantification du tutorat à distance", 3 January 2011.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from tutoslides.budget.values import Intervention, Kind
from tutoslides.model.diagnostics import Message

SOURCE = "J. Rodet, Blog de t@d, « Quelques chiffres pour la quantification du tutorat à distance », 3 janvier 2011"


@dataclass(frozen=True, slots=True, kw_only=True)
class PublishedTime:
    """The minutes that are published for a kind of intervention, for one audience or mode (None: for any)."""

    kind: Kind
    least: int
    most: int
    is_group: bool | None = None
    mode: Literal["proactive", "reactive"] | None = None

    @property
    def range_words(self) -> Message:
        """Return « 15 à 60 »."""
        return Message(en=f"{self.least}–{self.most}", fr=f"{self.least} à {self.most}")


PUBLISHED = (
    PublishedTime(kind="first-contact", is_group=False, least=15, most=60),
    PublishedTime(kind="first-contact", is_group=True, least=60, most=180),
    PublishedTime(kind="forum-week", is_group=True, least=120, most=240),
    PublishedTime(kind="message", mode="proactive", least=3, most=10),
    PublishedTime(kind="message", mode="reactive", least=5, most=15),
)


def published_for(line: Intervention) -> PublishedTime | None:
    """Return the published time of an intervention of this kind, None where there is none."""
    is_group = line.group_size is not None
    return next(
        (
            one
            for one in PUBLISHED
            if one.kind == line.kind and one.is_group in (None, is_group) and one.mode in (None, line.mode)
        ),
        None,
    )
