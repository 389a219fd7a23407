"""A sign of life for work that takes long: on a terminal only, and only after a second."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager

PATIENCE = 1.0
"""Seconds that nobody minds to wait; what is done by then shows nothing."""


@contextmanager
def working(words: str) -> Iterator[None]:
    """Show `words` with a moving sign on the error stream while the work goes on; piped, or done soon: nothing.

    The sign is rich's, which keeps to NO_COLOR.
    """
    if sys.stderr is None or not sys.stderr.isatty() or os.environ.get("TERM") == "dumb":
        yield
        return
    done = threading.Event()
    sign = threading.Thread(target=_show, args=(words, done), daemon=True)
    sign.start()
    try:
        yield
    finally:
        done.set()
        sign.join()


def _show(words: str, done: threading.Event) -> None:
    if done.wait(PATIENCE):
        return
    from rich.console import Console
    from rich.text import Text

    with Console(stderr=True).status(Text(words)):
        done.wait()
