"""The command in a real pseudo-terminal, driven as a person would: read what stands there, type, read on."""

from __future__ import annotations

import contextlib
import os
import select
import signal
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path

SOURCES = Path(__file__).parent.parent.parent.parent / "src"
LONGEST_WAIT = 60.0
"""Seconds; a question comes within one, a deck within a few."""


class Terminal:
    """A session in a terminal window, from the command's start to its end."""

    def __init__(self, *options: str, folder: Path, environment: Mapping[str, str] | None = None) -> None:
        self.window, inside = os.openpty()
        self.text = ""
        self._read = 0
        known = {"PYTHONPATH": str(SOURCES), "PATH": os.environ["PATH"], "TERM": "xterm", "LANG": "en_US.UTF-8"}
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tutoslides", *options],
            stdin=inside,
            stdout=inside,
            stderr=inside,
            cwd=folder,
            env={**known, "LC_CTYPE": "C.UTF-8", **(environment or {})},
            start_new_session=True,
            preexec_fn=_own_terminal,
        )
        os.close(inside)

    def expect(self, words: str) -> str:
        """Wait until the words stand in the window and return what stood before them since the last time."""
        deadline = time.monotonic() + LONGEST_WAIT
        while words not in self.text[self._read :]:
            assert self._take(deadline), f"“{words}” never came:\n{self.text}"
        place = self.text.index(words, self._read)
        before, self._read = self.text[self._read : place], place + len(words)
        return before

    def type(self, words: str) -> None:
        """Type a line and Enter."""
        self.press(words + "\n")

    def press(self, keys: str) -> None:
        """Press keys as they are: Ctrl-C is U+0003, Ctrl-D U+0004."""
        os.write(self.window, keys.encode())

    def answer(self, question: str, reply: str) -> None:
        """Wait for a question and its prompt, then answer it."""
        self.expect(question)
        self.expect("> ")
        self.type(reply)

    def interrupt(self) -> int:
        """Press Ctrl-C and read to the end; return the exit code.

        It is pressed again where nothing happens, as a person would: a signal that comes in the moment before the
        system waits for a key is seen with the next key only.
        """
        deadline = time.monotonic() + LONGEST_WAIT
        while self.process.poll() is None and time.monotonic() < deadline:
            self.press("\x03")
            with contextlib.suppress(subprocess.TimeoutExpired):
                self.process.wait(timeout=2.0)
        return self.finish()

    def finish(self) -> int:
        """Read to the end; return the exit code."""
        deadline = time.monotonic() + LONGEST_WAIT
        while self._take(deadline):
            pass
        code = self.process.wait(timeout=LONGEST_WAIT)
        os.close(self.window)
        return code

    def _take(self, deadline: float) -> bool:
        """Read what has come; tell whether there may be more."""
        ready, _, _ = select.select([self.window], [], [], max(0.0, deadline - time.monotonic()))
        if not ready:
            self.process.send_signal(signal.SIGKILL)
            return False
        try:
            read = os.read(self.window, 65536)
        except OSError:  # Linux says so when the other side is closed
            return False
        self.text += read.decode("utf-8", errors="replace").replace("\r\n", "\n")
        return bool(read)


def _own_terminal() -> None:
    """Make the window the one that Ctrl-C comes from."""
    import fcntl
    import termios

    fcntl.ioctl(0, termios.TIOCSCTTY, 0)
