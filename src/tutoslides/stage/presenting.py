"""A presentation from its first window to Ctrl-C: doors are opened, the source is followed, and all is closed again."""

from __future__ import annotations

import asyncio
import signal
import sys
from collections.abc import Callable
from contextlib import AsyncExitStack, suppress
from dataclasses import dataclass
from pathlib import Path

from tutoslides.stage.gate import REMOTE_SECRET_BYTES, new_secret
from tutoslides.stage.pages import local_pages, remote_pages
from tutoslides.stage.ports import LOOPBACK, listen
from tutoslides.stage.server import Door, open_door
from tutoslides.stage.stage import Show, Stage
from tutoslides.stage.watching import Teller, follow_source


@dataclass(frozen=True, slots=True, kw_only=True)
class Addresses:
    """Where a presentation is: for the audience's window, the speaker's, and a phone where one may come in."""

    audience: str
    speaker: str
    remote: str | None


def present(
    show: Show,
    source: Path,
    build: Callable[[], Show],
    teller: Teller,
    *,
    opened: Callable[[Addresses, int, int], None],
    port: int = 0,
    remote_at: str | None = None,
) -> None:
    """Present until Ctrl-C, or until the system asks the program to end.

    `build` makes the show anew after each change of `source`; `opened` is called with the addresses, the number of
    slides and the minutes once windows may come. `remote_at` is the network's address where a phone may be the remote.

    Raises:
        TutoslidesError: there is nothing to present, or the port cannot be had.
    """
    stage = Stage(show)
    doors = _doors(stage, port, remote_at)
    try:
        with suppress(KeyboardInterrupt, asyncio.CancelledError):
            asyncio.run(_present(stage, doors, source, build, teller, opened))
    finally:
        for door in doors:
            door.listening.close()


def _doors(stage: Stage, port: int, remote_at: str | None) -> tuple[Door, ...]:
    """Return the door for this machine's windows and, where a phone may come in, a second one at the network's side."""

    def language() -> str:
        return stage.outline.language

    local = Door(
        listening=listen(LOOPBACK, port),
        secret=new_secret(),
        pages=local_pages(lambda: stage.show.deck, language),
    )
    if remote_at is None:
        return (local,)
    try:
        listening = listen(remote_at)
    except Exception:
        local.listening.close()
        raise
    remote = Door(listening=listening, secret=new_secret(REMOTE_SECRET_BYTES), pages=remote_pages(language))
    return local, remote


async def _present(
    stage: Stage,
    doors: tuple[Door, ...],
    source: Path,
    build: Callable[[], Show],
    teller: Teller,
    opened: Callable[[Addresses, int, int], None],
) -> None:
    _end_when_asked()
    async with AsyncExitStack() as servers:
        for door in doors:
            await servers.enter_async_context(open_door(stage, door))
        opened(_addresses(doors), len(stage.outline.stops), stage.show.minutes)
        await follow_source(stage, source, build, teller)
        await asyncio.Event().wait()  # where edits cannot be followed, the talk goes on


def _addresses(doors: tuple[Door, ...]) -> Addresses:
    local, *others = doors
    return Addresses(
        audience=local.address_of(""),
        speaker=local.address_of("speaker"),
        remote=others[0].address_of("") if others else None,
    )


def _end_when_asked() -> None:
    """End as with Ctrl-C when the system ends the program; on Windows nothing can be done then."""
    task = asyncio.current_task()
    if sys.platform != "win32" and task:
        asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, task.cancel)
