"""The server of a stage: HTTP for a handful of pages, a WebSocket for what changes; everything is in memory.

A `Door` is one address, one secret and the pages behind it. This machine's door leads to the audience, the speaker's
page and the deck; a remote's leads to the phone's page only. No path of a request ever becomes a path on the disk.
"""

from __future__ import annotations

import asyncio
import json
import logging
import socket
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from http import HTTPStatus

from websockets.asyncio.server import Server, ServerConnection, serve
from websockets.datastructures import Headers
from websockets.exceptions import ConnectionClosed
from websockets.http11 import Request, Response
from websockets.typing import Origin

from tutoslides.stage.commands import LONGEST
from tutoslides.stage.gate import hosts_of, is_our_host, room_behind
from tutoslides.stage.pages import Page
from tutoslides.stage.stage import Stage

SOCKET = "socket"
"""What stands behind the secret in the address of the WebSocket."""

_HEADERS = {
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",  # the address is a secret
    "X-Content-Type-Options": "nosniff",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Connection": "close",
}

_SILENT = logging.getLogger("tutoslides.stage")
_SILENT.addHandler(logging.NullHandler())
_SILENT.propagate = False  # a stranger's broken request is nothing to tell a speaker


@dataclass(frozen=True, slots=True, kw_only=True)
class Door:
    """Where one may come in: a listening socket, its secret, and what makes each page behind it."""

    listening: socket.socket
    secret: str
    pages: Mapping[str, Callable[[], Page]]

    @property
    def host(self) -> str:
        """The address and port, as a Host header names them."""
        address, port = self.listening.getsockname()[:2]
        return f"{address}:{port}"

    @property
    def hosts(self) -> tuple[str, ...]:
        """All Host headers that mean this door."""
        address, port = self.listening.getsockname()[:2]
        return hosts_of(address, port)

    def address_of(self, page: str) -> str:
        """Return the whole address of a page."""
        return f"http://{self.host}/{self.secret}/{page}"


def open_door(stage: Stage, door: Door) -> Server:
    """Return the server of one door, to be entered with `async with`."""

    async def follow(connection: ServerConnection) -> None:
        await _follow(stage, connection)

    def answer(connection: ServerConnection, request: Request) -> Response | None:
        return _answer(door, request)

    return serve(
        follow,
        sock=door.listening,
        process_request=answer,
        origins=[Origin(f"http://{host}") for host in door.hosts],
        compression=None,
        max_size=LONGEST * 4,  # bytes of UTF-8
        server_header=None,
        close_timeout=2,
        logger=_SILENT,
    )


def _answer(door: Door, request: Request) -> Response | None:
    """Return the page that is asked for, a refusal, or None where a WebSocket may be opened."""
    if not is_our_host(request.headers.get_all("Host"), door.hosts):
        return _response(HTTPStatus.MISDIRECTED_REQUEST, Page(kind="text/plain", content=b"Not here.\n"))
    room = room_behind(request.path, door.secret)
    if room == SOCKET and request.headers.get("Upgrade", "").lower() == "websocket":
        return None
    make = door.pages.get(room) if room is not None else None
    if make is None:
        return _response(HTTPStatus.NOT_FOUND, Page(kind="text/plain", content=b"Nothing is here.\n"))
    if request.method not in ("GET", "HEAD"):
        return _response(HTTPStatus.METHOD_NOT_ALLOWED, Page(kind="text/plain", content=b"Only GET.\n"))
    page = make()
    sockets = " ".join(f"ws://{host}" for host in door.hosts)
    return _response(
        HTTPStatus.OK,
        replace(page, policy=page.policy.replace("{sockets}", sockets)),
        with_body=request.method == "GET",
    )


def _response(status: HTTPStatus, page: Page, *, with_body: bool = True) -> Response:
    headers = Headers({**_HEADERS, "Content-Type": page.kind, "Content-Length": str(len(page.content))})
    if page.policy:
        headers["Content-Security-Policy"] = page.policy
    return Response(status.value, status.phrase, headers, page.content if with_body else b"")


async def _follow(stage: Stage, connection: ServerConnection) -> None:
    """Let one window follow the stage until it goes away."""
    follower = stage.join()

    async def tell() -> None:
        while True:
            await follower.news.wait()
            for message in stage.news_for(follower):
                await connection.send(json.dumps(message, ensure_ascii=False))

    telling = asyncio.create_task(tell())
    try:
        async for text in connection:
            if isinstance(text, str):
                stage.hear(follower, text)
    except ConnectionClosed:
        pass
    finally:
        stage.leave(follower)
        telling.cancel()
        await asyncio.gather(telling, return_exceptions=True)
