"""A stage's server in a thread of its own, reached over the loopback as browsers reach it."""

from __future__ import annotations

import asyncio
import http.client
import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from websockets.sync.client import ClientConnection, connect
from websockets.typing import Origin

from tutoslides.stage.pages import local_pages, remote_pages
from tutoslides.stage.ports import LOOPBACK, listen
from tutoslides.stage.server import Door, open_door
from tutoslides.stage.stage import Stage

PATIENCE = 10.0
"""Seconds to wait for an answer, which comes within milliseconds."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What came back for a request."""

    status: int
    headers: dict[str, str]
    content: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Host:
    """A stage that is served, by one door; `do` runs something in the server's thread."""

    door: Door
    do: Callable[[Callable[[], Any]], None]

    @property
    def port(self) -> int:
        """The door's port."""
        return int(self.door.listening.getsockname()[1])

    def ask(self, path: str, *, method: str = "GET", host: str | None = None) -> Answer:
        """Send one request to a path as it is, by default with the right Host."""
        connection = http.client.HTTPConnection(LOOPBACK, self.port, timeout=PATIENCE)
        try:
            connection.request(method, path, headers={"Host": host or self.door.host})
            reply = connection.getresponse()
            headers = {name.lower(): value for name, value in reply.getheaders()}
            return Answer(status=reply.status, headers=headers, content=reply.read())
        finally:
            connection.close()

    def open(self, page: str) -> Answer:
        """Ask for a page behind the secret."""
        return self.ask(f"/{self.door.secret}/{page}")

    def follow(self, *, origin: str | None = None, secret: str | None = None) -> ClientConnection:
        """Open a window's line to the presentation."""
        return connect(
            f"ws://{self.door.host}/{secret or self.door.secret}/socket",
            origin=Origin(origin or f"http://{self.door.host}"),
            open_timeout=PATIENCE,
            proxy=None,
        )


class Window:
    """A window that follows: what it says is numbered, what it hears is read."""

    def __init__(self, line: ClientConnection) -> None:
        self.line = line
        self.count = 0

    def say(self, word: str, **more: Any) -> None:
        """Say a word to the presentation."""
        self.count += 1
        self.line.send(json.dumps({"do": word, "count": self.count, **more}))

    def hear(self, kind: str, **wanted: Any) -> dict[str, Any]:
        """Wait for the next message of a kind that holds what is wanted."""
        while True:
            news: dict[str, Any] = json.loads(self.line.recv(timeout=PATIENCE))
            if news["kind"] == kind and all(news[name] == value for name, value in wanted.items()):
                return news


@contextmanager
def hosted(stage: Stage, *, as_remote: bool = False) -> Iterator[Host]:
    """Serve a stage until the end of the block."""

    def language() -> str:
        return stage.outline.language

    pages = remote_pages(language) if as_remote else local_pages(lambda: stage.show.deck, language)
    door = Door(listening=listen(LOOPBACK), secret="secret", pages=pages)
    loop, is_open, is_over = asyncio.new_event_loop(), threading.Event(), asyncio.Event()

    async def serve() -> None:
        async with open_door(stage, door):
            is_open.set()
            await is_over.wait()

    def run() -> None:
        loop.run_until_complete(serve())
        loop.close()

    thread = threading.Thread(target=run)
    thread.start()
    try:
        assert is_open.wait(PATIENCE)
        yield Host(door=door, do=lambda action: asyncio.run_coroutine_threadsafe(_done(action), loop).result(PATIENCE))
    finally:
        loop.call_soon_threadsafe(is_over.set)
        thread.join(PATIENCE)
        door.listening.close()


async def _done(action: Callable[[], Any]) -> None:
    action()
