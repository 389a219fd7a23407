"""Whether somebody changed a file of ours: its head holds a digest of all the rest."""

from __future__ import annotations

import hashlib
import re

_MARK = re.compile(rb'(<meta name="tutoslides" content="sha256:)([0-9a-f]{64})(">)')

BLANK = "0" * 64
"""Stands where the digest goes while it is taken."""

MARK = f'<meta name="tutoslides" content="sha256:{BLANK}">'
"""What a file is written with before it is marked."""


def marked(content: bytes) -> bytes:
    """Return a file that holds `MARK` with the digest of its own content."""
    return _with_digest(content, _digest(content))


def was_edited(content: bytes) -> bool | None:
    """Tell whether a file changed since it was written; None where it is none of ours."""
    found = _MARK.search(content)
    if not found:
        return None
    return _digest(_with_digest(content, BLANK)) != found[2].decode()


def _with_digest(content: bytes, digest: str) -> bytes:
    return _MARK.sub(rb"\g<1>" + digest.encode() + rb"\g<3>", content, count=1)


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
