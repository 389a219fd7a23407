"""Builds a deck anew whenever its source changes, as long as the presentation goes on.

The folder is watched, not the file: editors put a new file in the place of the old one, and a file that was deleted may
come back.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Protocol

from watchfiles import Change, awatch

from tutoslides.model.errors import TutoslidesError
from tutoslides.stage.stage import Show, Stage

PICTURES = frozenset({".png", ".jpg", ".jpeg", ".webp", ".gif", ".svg"})
"""Suffixes of files beside an article that its deck may show."""

QUIET = 300
"""Milliseconds without a further change after which the deck is built: an editor writes several times."""


class Teller(Protocol):
    """Says in the terminal what became of an edit."""

    def rebuilt(self, slides: int) -> None:
        """Say that the deck is new, and how many slides it has."""
        ...

    def kept(self, fault: TutoslidesError) -> None:
        """Say why the last good deck stays."""
        ...

    def blind(self) -> None:
        """Say that edits are not followed."""
        ...


async def follow_source(stage: Stage, source: Path, build: Callable[[], Show], teller: Teller) -> None:
    """Build the deck anew at each change of the source or of a picture beside it; a broken edit keeps the last one.

    `build` runs in a thread, so that windows stay alive. Edits that come while it runs are one further build.
    """

    def concerns(_: Change, path: str) -> bool:
        return Path(path).name == source.name or Path(path).suffix.lower() in PICTURES

    try:
        folders = folders_of(source)
        async for _ in awatch(*folders, watch_filter=concerns, step=QUIET, recursive=False, rust_timeout=500):
            await _rebuild(stage, build, teller)
    except (OSError, RuntimeError):  # no watches are left, or this kind of disk has none; watchfiles raises either
        teller.blind()


def folders_of(source: Path) -> tuple[Path, ...]:
    """Return the source's folder and those in it that hold pictures, not what lies deeper: it may be a whole home."""
    folder = source.resolve().parent
    return folder, *(inside for inside in sorted(folder.iterdir()) if _holds_pictures(inside))


def _holds_pictures(folder: Path) -> bool:
    try:
        return not folder.name.startswith(".") and any(file.suffix.lower() in PICTURES for file in folder.iterdir())
    except OSError:  # it is no folder, or not ours to read
        return False


async def _rebuild(stage: Stage, build: Callable[[], Show], teller: Teller) -> None:
    try:
        is_new = stage.replace_show(await _built(build))
    except TutoslidesError as fault:
        stage.keep_show(fault.message)
        teller.kept(fault)
    else:
        if is_new:
            teller.rebuilt(len(stage.outline.stops))


async def _built(build: Callable[[], Show]) -> Show:
    """Return what `build` makes; where it fails it gets a second look, since a file may be read while it is written."""
    with suppress(TutoslidesError):
        return await asyncio.to_thread(build)
    await asyncio.sleep(QUIET / 1000)
    return await asyncio.to_thread(build)
