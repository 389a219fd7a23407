"""The edge to the disk: a picture's address becomes its bytes, or the reason why not.

Only files inside the article's folder are read: no address on the web, no absolute path, no way out by `..` or by a
link. Nothing is ever fetched.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from urllib.parse import unquote

from tutoslides.model.diagnostics import Message
from tutoslides.pictures import reasons

LARGEST_FILE = 100_000_000
"""Bytes of a picture that are read at most: a photograph of a hundred million pixels has half of them."""

_SCHEME = re.compile(r"(?:[a-z][a-z0-9+.-]+:|//|\\\\)", re.IGNORECASE)
_DRIVE = re.compile(r"[a-z]:", re.IGNORECASE)


class FolderFiles:
    """The files of an article's folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def read(self, target: str) -> bytes | Message:
        """Return the bytes of the picture at `target`, else why it cannot be had."""
        refused = _refusal(target)
        if refused:
            return refused
        try:
            return self._read(target)
        except (OSError, ValueError):  # a name that no file can have, a file without rights
            return reasons.UNREADABLE

    def _read(self, target: str) -> bytes | Message:
        root = self._folder.resolve()
        for name in _spellings(target):
            path = (root / name).resolve()
            if not path.is_relative_to(root):
                return reasons.OUTSIDE
            if path.is_file():
                return path.read_bytes() if path.stat().st_size <= LARGEST_FILE else reasons.TOO_LARGE
        return reasons.NOT_FOUND


def _refusal(target: str) -> Message | None:
    """Return why an address is no place in the folder, whatever lies there."""
    text = unquote(target).strip().replace("\\", "/")
    if not text or "\0" in text:
        return reasons.EMPTY
    if text.lower().startswith("data:"):
        return reasons.EMBEDDED
    if text.startswith("//") or (_SCHEME.match(text) and not _DRIVE.match(text)):
        return reasons.ADDRESS
    if text.startswith(("/", "~")) or _DRIVE.match(text) or ".." in PurePosixPath(text).parts:
        return reasons.OUTSIDE
    return None


def _spellings(target: str) -> Iterator[str]:
    """Give the names that an address may mean: as written, decoded, without query, accents in one sign or in two."""
    written = target.strip().replace("\\", "/")
    bare = re.split(r"[?#]", written, maxsplit=1)[0]
    names = (written, unquote(written), bare, unquote(bare))
    forms = [unicodedata.normalize(form, name) for name in names for form in ("NFC", "NFD")]
    yield from dict.fromkeys(name for name in (*names, *forms) if name.strip("./"))
