"""A presentation as a user starts it, in a process of its own, and the windows that look at it."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Browser, Page, Request

SOURCES = Path(__file__).parent.parent.parent / "src"
PATIENCE = 30.0
"""Seconds; a presentation is there within one."""

FOLLOWS = """() => {
  const number = document.querySelector("#number");
  return number ? number.textContent !== "" : document.querySelector("#deck iframe:not(.coming)") !== null;
}"""
"""Whether a window shows where the talk is: the speaker's and the phone as a number, the audience's as the deck."""

ARTICLE = """---
title: Pourquoi investir dans le tutorat
---

# Pourquoi investir dans le tutorat

## Structurer

Il s’agit d’analyser les besoins, de définir les rôles et d’évaluer les effets.

<!-- pause -->

- analyser les besoins de chacun
- définir les rôles des tuteurs
- évaluer les effets du dispositif

## Former

« Un tuteur formé change le parcours d’un apprenant », rappelle Ada Roy. Ainsi leur formation porte le reste.

## Mesurer

Le tutorat réduit les abandons et retient les apprenants qui doutent.

## Décider

Il appartient à la direction de financer trois postes de tuteurs dès la rentrée.
"""


class Presentation:
    """A running presentation: its addresses, what its terminal says, its end."""

    def __init__(self, folder: Path, *options: str) -> None:
        # Characters by a locale that every system has: Python reads path files by it, and a clone may lie in “é”.
        french = {"LC_ALL": "", "LC_CTYPE": "C.UTF-8", "LC_MESSAGES": "fr_FR.UTF-8"}
        environment = {**os.environ, **french, "PYTHONPATH": str(SOURCES)}
        self._process = subprocess.Popen(
            [sys.executable, "-X", "utf8", "-m", "tutoslides", "present", *options, "--no-browser"],
            cwd=folder,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            start_new_session=True,
        )
        self.folder = folder
        self.text = ""
        self._is_open = threading.Event()
        self._reader = threading.Thread(target=self._read)
        self._reader.start()
        self._is_open.wait(PATIENCE)
        addresses = re.findall(r"http://\S+", self.text)
        assert len(addresses) >= 2, self.text
        self.audience, self.speaker, *remotes = addresses
        self.remote = remotes[0] if remotes else ""

    def end(self) -> int:
        """Press Ctrl-C; return the exit code."""
        if self._process.poll() is None:
            self._process.send_signal(signal.SIGINT)
        code = self._process.wait(PATIENCE)
        self._reader.join(PATIENCE)
        return code

    def _read(self) -> None:
        assert self._process.stdout
        with self._process.stdout as said:
            for line in said:
                self.text += line
                if "Ctrl-C" in line:
                    self._is_open.set()
        self._is_open.set()


@dataclass(frozen=True, slots=True, kw_only=True)
class Watched:
    """A window, and every address that it asked for."""

    page: Page
    asked: list[str]
    faults: list[str]

    @property
    def title(self) -> str:
        """The heading of the slide that the audience's window shows."""
        shown = self.page.frame_locator("iframe:not(.coming)").locator("section.present h1, section.present h2").first
        return shown.inner_text().replace("\n", " ")


@contextmanager
def window(browser: Browser, address: str, *, width: int = 1280, height: int = 720) -> Iterator[Watched]:
    """Open a window of its own at an address and wait until it follows the presentation.

    Nothing may be asked of another machine, and no script may fail.
    """
    context = browser.new_context(viewport={"width": width, "height": height}, has_touch=width < 600)
    watched = Watched(page=context.new_page(), asked=[], faults=[])
    watched.page.on("request", lambda request: watched.asked.append(_asked(request)))
    watched.page.on("pageerror", lambda fault: watched.faults.append(str(fault)))
    watched.page.on("console", lambda said: watched.faults.append(said.text) if said.type == "error" else None)
    watched.page.goto(address)
    watched.page.wait_for_function(FOLLOWS)
    yield watched
    context.close()
    host = re.match(r"http://[^/]+/", address)
    assert host
    assert [one for one in watched.asked if not one.startswith((host[0], "data:", "blob:"))] == []
    assert watched.faults == []


def _asked(request: Request) -> str:
    return request.url
