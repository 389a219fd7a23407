"""The plan of a talk's time: when each slide should begin and end, and from when on only the ask still fits.

In: an `Outline` and the meeting's slot. Out: a `Pace`, which windows compare with the time that has passed.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import accumulate

from tutoslides.stage.outline import Outline

SPOKEN_SHARE = 0.6
"""Part of the slot that speech may fill: what the planner keeps to. A longer deck is paced faster."""

LATEST_END = 0.8
"""Part of the slot after which no speech should go on: those who decide need the last fifth to ask and to decide."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """The time of one slide, in seconds from the beginning: `begins` and `ends` as planned.

    Once `latest` has passed on it, the talk at its planned pace ends too late, and it is time to go to the ask.
    """

    begins: float
    ends: float
    latest: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Pace:
    """The plan: `slot` seconds for the whole meeting, `talk` seconds of planned speech, and a turn for each slide.

    Slides of the appendix have none of the talk's time: they begin and end with it.
    """

    slot: float
    talk: float
    turns: tuple[Turn, ...]


def pace_of(outline: Outline, minutes: int) -> Pace:
    """Return the plan of a talk in a meeting of `minutes`."""
    slot = minutes * 60.0
    spoken = [float(stop.seconds) if place <= outline.last else 0.0 for place, stop in enumerate(outline.stops)]
    total = sum(spoken)
    faster = min(1.0, slot * SPOKEN_SHARE / total) if total else 1.0
    ends = list(accumulate(seconds * faster for seconds in spoken))
    begins = [0.0, *ends[:-1]]
    talk = ends[-1]
    turns = (
        Turn(begins=begin, ends=end, latest=slot * LATEST_END - (talk - begin))
        for begin, end in zip(begins, ends, strict=True)
    )
    return Pace(slot=slot, talk=talk, turns=tuple(turns))
