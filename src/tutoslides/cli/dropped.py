"""A path as people give it: typed, pasted from a file manager, or dropped on the terminal's window."""

from __future__ import annotations

import os
import re
from pathlib import Path


def path_of(reply: str) -> Path:
    """Return the path that `reply` means: quotes, backslashes before blanks, `file:` and PowerShell's `&` taken off."""
    text = reply.strip().removeprefix("& ").strip()
    if not _lies_there(text):
        text = _unquoted(text)
    if text.startswith("file:"):
        text = _path_of_address(text)
    if os.name != "nt" and not _lies_there(text):
        text = re.sub(r"\\(.)", r"\1", text)  # how shells write a blank in a name that was dropped on them
    return Path(text).expanduser() if text.startswith("~") else Path(text)


def _path_of_address(address: str) -> str:
    from urllib.parse import urlsplit
    from urllib.request import url2pathname

    return url2pathname(urlsplit(address).path)


def _unquoted(text: str) -> str:
    for opening, closing in ("''", '""', "“”", "‘’", "«»"):
        if len(text) > 1 and text.startswith(opening) and text.endswith(closing):
            return text[1:-1].strip()
    return text


def _lies_there(text: str) -> bool:
    try:
        return bool(text) and Path(text).exists()
    except (OSError, ValueError):
        return False
