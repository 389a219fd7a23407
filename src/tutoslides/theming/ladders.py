"""Whether the ladders of a theme go down: a text that does not fit at one size is tried at the next, smaller one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import pairwise

from tutoslides.model.diagnostics import Diagnostic, Message, Place
from tutoslides.model.theme import Layout, SlotRole, Theme


def ladder_findings(theme: Theme, file: str) -> Iterator[Diagnostic]:
    """Give a finding for every text that is set larger at a later step, once a kind of slide, and for steps in vain."""
    told: set[Message] = set()
    for ladder in theme.ladders.values():
        for message in (*_rising(ladder), *_in_vain(ladder)):
            if message not in told:
                told.add(message)
                place = Place(source=file, line=0, excerpt=f"layouts.{ladder[0].kind}")
                yield Diagnostic(code="theme-ladder", message=message, place=place)


def _rising(ladder: tuple[Layout, ...]) -> Iterator[Message]:
    for before, after in pairwise(ladder):
        larger = _sizes(after)
        for role, size in _sizes(before).items():
            if larger.get(role, size) > size:
                yield Message(
                    en=f"{after.kind}: “{role}” grows from {size:g} to {larger[role]:g} points at step {after.step}; "
                    "a ladder goes down.",
                    fr=f"{after.kind} : « {role} » passe de {size:g} à {larger[role]:g} points à l'étape "
                    f"{after.step} ; une échelle descend.",
                )


def _in_vain(ladder: tuple[Layout, ...]) -> Iterator[Message]:
    for before, after in pairwise(ladder):
        if before.slots == after.slots:
            yield Message(
                en=f"{after.kind}: step {after.step} is the same as the one before; give it a size, or one step less.",
                fr=f"{after.kind} : l'étape {after.step} est la même que la précédente ; donnez-lui une taille, ou "
                "enlevez une étape.",
            )


def _sizes(layout: Layout) -> Mapping[SlotRole, float]:
    return {slot.role: slot.levels[0].size for slot in layout.slots if slot.levels}
