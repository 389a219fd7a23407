"""The one presentation that all windows follow: its deck, where the talk is, what is wrong with the last edit.

It changes in one place only and tells its followers that something is new; each of them asks for the whole when it is
ready to send it, so a slow phone holds up nobody and is never more than one message behind.
"""

from __future__ import annotations

import time
from asyncio import Event
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from tutoslides.model.diagnostics import Message
from tutoslides.stage.commands import obeyed, read_command
from tutoslides.stage.outline import NOBODY, Outline, read_outline
from tutoslides.stage.pacing import pace_of
from tutoslides.stage.position import Position, carried_over


class Follower:
    """A window or phone: what it has last said, and whether there is news for it."""

    def __init__(self) -> None:
        self.news = Event()
        self.news.set()
        self.heard = 0
        self.deck = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Show:
    """What is to be presented: the deck's HTML, its file's name for users, the minutes of the meeting's slot."""

    deck: bytes
    name: str
    minutes: int


class Stage:
    """A deck on stage. `clock` gives seconds that only go on."""

    def __init__(self, show: Show, *, clock: Callable[[], float] = time.monotonic) -> None:
        """Put a deck on stage.

        Raises:
            SourceError: it is no deck of ours.
        """
        self.show = show
        self.outline: Outline = read_outline(show.deck, show.name)
        self.position = Position()
        self.fault: Message | None = None
        self._clock = clock
        self._version = 1
        self._followers: set[Follower] = set()

    def join(self) -> Follower:
        """Return a new follower, which has everything still to hear."""
        follower = Follower()
        self._followers.add(follower)
        return follower

    def leave(self, follower: Follower) -> None:
        """Forget a follower."""
        self._followers.discard(follower)

    def hear(self, follower: Follower, text: str) -> None:
        """Do what a follower says; what is no command of ours changes nothing."""
        command = read_command(text)
        if command is None:
            return
        follower.heard = command.count
        self.position = obeyed(command, self.outline, self.position, self._clock())
        self._tell()

    def replace_show(self, show: Show) -> bool:
        """Go on with what was built anew, at the same slide; tell whether anything is new.

        Raises:
            SourceError: it is no deck of ours; the old one stays.
        """
        is_new = show != self.show
        if is_new:
            outline = read_outline(show.deck, show.name)
            self.position = carried_over(self.outline, self.position, outline)
            self.show, self.outline = show, outline
            self._version += 1
        was_wrong, self.fault = self.fault is not None, None
        self._tell()
        return is_new or was_wrong

    def keep_show(self, fault: Message) -> None:
        """Go on with the last good deck and say why."""
        self.fault = fault
        self._tell()

    def news_for(self, follower: Follower) -> list[dict[str, Any]]:
        """Return what a follower does not know yet: the deck where it has another one, and always the state."""
        follower.news.clear()
        is_new = follower.deck != self._version
        follower.deck = self._version
        return [*([self._describe_deck()] if is_new else []), self._describe_state(follower)]

    def _tell(self) -> None:
        for follower in self._followers:
            follower.news.set()

    def _describe_state(self, follower: Follower) -> dict[str, Any]:
        started = self.position.started_at
        return {
            "kind": "state",
            "slide": self.position.slide,
            "step": self.position.step,
            "black": self.position.is_black,
            "elapsed": None if started is None else round(self._clock() - started, 3),
            "fault": self.fault.speak(self.outline.language) if self.fault else None,
            "heard": follower.heard,
        }

    def _describe_deck(self) -> dict[str, Any]:
        pace = pace_of(self.outline, self.show.minutes)
        return {
            "kind": "deck",
            "version": self._version,
            "title": self.outline.title,
            "language": self.outline.language,
            "slot": pace.slot,
            "talk": pace.talk,
            "ask": None if self.outline.ask == NOBODY else self.outline.ask,
            "last": self.outline.last,
            "slides": [
                {
                    "key": stop.key,
                    "title": stop.title,
                    "section": stop.section,
                    "notes": stop.notes,
                    "steps": stop.steps,
                    "begins": turn.begins,
                    "ends": turn.ends,
                    "latest": turn.latest,
                }
                for stop, turn in zip(self.outline.stops, pace.turns, strict=True)
            ],
        }
