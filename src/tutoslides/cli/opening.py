"""Open a deck, or a page, in the program that the system has for it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path


def can_open(platform: str = sys.platform, environment: Mapping[str, str] = os.environ) -> bool:
    """Tell whether this system can open a file for the user: on Linux, only where there is a desktop."""
    if platform in ("win32", "darwin"):
        return True
    has_desktop = bool(environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY"))
    return has_desktop and shutil.which("xdg-open", path=environment.get("PATH")) is not None


def open_deck(path: Path) -> bool:
    """Open the file and return at once; tell whether a program was found for it."""
    return _open(str(path.resolve()))


def open_address(address: str) -> bool:
    """Open a web page in the user's browser and return at once; tell whether there is one."""
    return _open(address)


def _open(target: str) -> bool:
    try:
        if sys.platform == "win32":
            os.startfile(target)
        else:
            _start(["open" if sys.platform == "darwin" else "xdg-open", target])
    except OSError:
        return False
    return True


def _start(command: list[str]) -> None:
    """Start a program of its own, which neither writes into the terminal nor ends with it."""
    with open(os.devnull, "wb") as nothing:  # noqa: PTH123 - the device has no path of its own on Windows
        subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=nothing, stderr=nothing, start_new_session=True)
