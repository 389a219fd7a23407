"""Edits, good and bad, while the presentation goes on."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from tutoslides.model.diagnostics import Message
from tutoslides.model.errors import SourceError, TutoslidesError
from tutoslides.stage.stage import Show, Stage
from tutoslides.stage.watching import QUIET, folders_of, follow_source
from unit.stage.decks import Slide, show_of

PATIENCE = 20.0
"""Seconds to wait for an edit, which is seen within one."""


class Told:
    """What the terminal was told."""

    def __init__(self) -> None:
        self.rebuilds: list[int] = []
        self.faults: list[str] = []
        self.is_blind = False

    def rebuilt(self, slides: int) -> None:
        """Note a new deck."""
        self.rebuilds.append(slides)

    def kept(self, fault: TutoslidesError) -> None:
        """Note a broken edit."""
        self.faults.append(fault.message.en)

    def blind(self) -> None:
        """Note that edits are not followed."""
        self.is_blind = True


def build_of(source: Path) -> Callable[[], Show]:
    """Return what makes a deck of a file: a slide for each of its words."""

    def build() -> Show:
        if not source.exists():
            raise SourceError(Message(en="There is no file.", fr="Pas de fichier."))
        words = source.read_text(encoding="utf-8").split()
        if not words:
            raise SourceError(Message(en="It is empty.", fr="Il est vide."))
        return show_of(*(Slide(key=word, title=word) for word in words))

    return build


def watched(source: Path, edits: Callable[[Stage, Told], Awaitable[None]]) -> tuple[Stage, Told]:
    """Present a file while it is edited; return the stage at the end, and what was told."""
    stage, told = Stage(build_of(source)()), Told()

    async def run() -> None:
        following = asyncio.create_task(follow_source(stage, source, build_of(source), told))
        await asyncio.sleep(0.3)  # a watch takes a moment to be set
        await asyncio.wait_for(edits(stage, told), PATIENCE)
        following.cancel()
        await asyncio.gather(following, return_exceptions=True)

    asyncio.run(run())
    return stage, told


async def until(is_so: Callable[[], bool]) -> None:
    while not is_so():
        await asyncio.sleep(0.02)


def titles(stage: Stage) -> list[str]:
    return [stop.title for stop in stage.outline.stops]


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "article.md"
    path.write_text("un deux", encoding="utf-8")
    return path


def test_an_edit_is_shown(source: Path) -> None:
    async def edits(stage: Stage, told: Told) -> None:
        source.write_text("un deux trois", encoding="utf-8")
        await until(lambda: told.rebuilds == [3])

    assert titles(watched(source, edits)[0]) == ["un", "deux", "trois"]


def test_an_editor_that_puts_a_new_file_in_its_place_is_followed(source: Path) -> None:
    async def edits(stage: Stage, told: Told) -> None:
        for number, words in enumerate(("a b c", "a b c d"), 1):
            beside = source.with_name("article.md.tmp")
            beside.write_text(words, encoding="utf-8")
            beside.replace(source)
            await until(lambda number=number: len(told.rebuilds) == number)  # type: ignore[misc]

    assert len(titles(watched(source, edits)[0])) == 4


def test_a_source_that_breaks_or_is_deleted_keeps_the_last_good_deck(source: Path) -> None:
    async def edits(stage: Stage, told: Told) -> None:
        source.write_text("", encoding="utf-8")
        await until(lambda: told.faults == ["It is empty."])
        source.unlink()
        await until(lambda: told.faults[1:] == ["There is no file."])
        assert titles(stage) == ["un", "deux"]
        assert stage.fault == Message(en="There is no file.", fr="Pas de fichier.")
        source.write_text("de retour", encoding="utf-8")
        await until(lambda: told.rebuilds == [2])

    stage, _ = watched(source, edits)
    assert titles(stage) == ["de", "retour"]
    assert stage.fault is None


def test_two_hundred_quick_edits_end_with_the_last_one(source: Path) -> None:
    async def edits(stage: Stage, told: Told) -> None:
        for number in range(200):
            source.write_text(f"un deux n{number}", encoding="utf-8")
            await asyncio.sleep(0.005)
        await until(lambda: titles(stage)[-1] == "n199")

    _, told = watched(source, edits)
    assert len(told.rebuilds) < 20
    assert told.faults == []


def test_other_files_of_the_folder_change_nothing(source: Path) -> None:
    async def edits(stage: Stage, told: Told) -> None:
        source.with_name("other.md").write_text("x", encoding="utf-8")
        source.with_name("picture.png").write_bytes(b"x")
        await asyncio.sleep(QUIET / 1000 + 0.7)

    stage, told = watched(source, edits)
    assert told.rebuilds == []
    assert stage.news_for(stage.join())[0]["version"] == 1


def test_pictures_are_watched_beside_the_source_and_one_folder_deeper(source: Path) -> None:
    for name in ("images", "deep", "empty", ".hidden"):
        (source.parent / name).mkdir()
    (source.parent / "images" / "a.PNG").write_bytes(b"x")
    (source.parent / ".hidden" / "a.png").write_bytes(b"x")
    (source.parent / "deep" / "deeper").mkdir()
    assert folders_of(source) == (source.parent, source.parent / "images")


def test_where_nothing_can_be_watched_the_talk_goes_on(source: Path) -> None:
    stage, told = Stage(build_of(source)()), Told()
    shutil.rmtree(source.parent)
    asyncio.run(follow_source(stage, source, build_of(source), told))
    assert told.is_blind
