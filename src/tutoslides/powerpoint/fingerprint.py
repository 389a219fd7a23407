"""Whether somebody changed a deck since it was written: its entries come in, a mark for the file, later a verdict.

The mark is a custom document property, since PowerPoint, LibreOffice and cloud storage all keep these. It holds two
digests. The first is of every part as it lies in the archive: while it is right, nobody has saved the deck. An office
program that saves a deck writes every part anew, so the second is of what people see and can change (`visible.py`).
A program that writes a deck altogether otherwise, as LibreOffice does, changes both: such a deck counts as edited,
which costs a second file and never anybody's work.
"""

from __future__ import annotations

import hashlib
import io
import re
import zlib
from collections.abc import Iterable, Mapping

from tutoslides.powerpoint import xml
from tutoslides.powerpoint.visible import digest_of_content

MARK_PART = "docProps/custom.xml"

NAME = "tutoslides"
FORMAT = 1
"""The property's name, and the form of what it holds."""

USER_DEFINED = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"
"""The set that custom properties belong to. Source: MS-OSHARED 2.3.3.2.1."""

NAMESPACES = (
    'xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" '
    'xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"'
)

_PID = re.compile(rb'\bpid="(\d+)"')

_MARK = re.compile(rb'name="%b"[^>]*>\s*<vt:lpwstr>(\d+) (\w+) (\w+)</vt:lpwstr>' % NAME.encode())


def mark_part(mark: str) -> bytes:
    """Return `docProps/custom.xml` with a mark."""
    return f"{xml.DECLARATION}<Properties {NAMESPACES}>{_property(mark, 2)}</Properties>".encode()


def mark_beside(properties: bytes, mark: str) -> bytes:
    """Return the custom properties that a template has, with our mark as the last of them."""
    numbers = [int(number) for number in _PID.findall(properties)]
    own = _property(mark, max(numbers, default=1) + 1).replace("<property ", f"<property {NAMESPACES} ")
    head, end, tail = properties.rpartition(b"</")
    return head + own.encode() + end + tail


def mark_of(entries: Mapping[str, bytes], checks: Iterable[tuple[str, int]] | None = None) -> str:
    """Return what the mark of a deck of these entries says (name without its leading slash, bytes).

    `checks` are their check sums where they are known.
    """
    if checks is None:
        checks = ((name, zlib.crc32(content)) for name, content in entries.items())
    return f"{FORMAT} {_digest_of_parts(checks)} {digest_of_content(entries)}"


def _property(mark: str, number: int) -> str:
    return f'<property fmtid="{USER_DEFINED}" pid="{number}" name="{NAME}"><vt:lpwstr>{mark}</vt:lpwstr></property>'


def was_edited(deck: bytes) -> bool | None:
    """Tell whether somebody changed a deck since we wrote it; None for a file that is no deck of ours."""
    from zipfile import BadZipFile, ZipFile

    try:
        with ZipFile(io.BytesIO(deck)) as opened:
            mark = _MARK.search(opened.read(MARK_PART))
            if mark is None or int(mark[1]) != FORMAT:
                return None
            parts, content = mark[2].decode(), mark[3].decode()
            if parts == _digest_of_parts((entry.filename, entry.CRC) for entry in opened.infolist()):
                return False
            return content != digest_of_content({name: opened.read(name) for name in opened.namelist()})
    except (BadZipFile, KeyError, ValueError, zlib.error, NotImplementedError, RuntimeError, EOFError):
        return None  # what cannot even be opened is no deck of ours


def _digest_of_parts(checks: Iterable[tuple[str, int]]) -> str:
    """Return the digest of the parts' check sums, without the properties: cloud storage writes there."""
    listed = sorted(f"{name} {check}" for name, check in checks if name.startswith("ppt/"))
    return hashlib.sha256("\n".join(listed).encode()).hexdigest()[:32]
