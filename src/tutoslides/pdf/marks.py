"""Whether somebody changed a PDF, a picture of a slide or a script since it was written: a digest goes along with it.

A mark stands where readers pass over it: in a PDF a comment at the end, in a PNG a text chunk, in a script its last
line. A file without our mark is none of ours; one whose mark does not fit has been changed.
"""

from __future__ import annotations

import hashlib
import re
import struct
import zlib

FORMAT = 1
"""The form of a mark."""

_PDF_END = re.compile(rb"startxref\n\d+\n%%EOF\s*\Z")
_PDF_MARK = re.compile(rb"\n%%tutoslides %d (\w{32})\nstartxref\n\d+\n%%%%EOF\n\Z" % FORMAT)

HEADER_END = 33
"""Bytes of a PNG's signature and header. Source: W3C, Portable Network Graphics, 5.2 and 11.2.1."""


_PNG_MARK = re.compile(rb"tEXttutoslides\x00%d (\w{32})" % FORMAT)

_TEXT_MARK = re.compile(rb"\ntutoslides %d \xc2\xb7 (\w{32})\n\Z" % FORMAT)


def marked_pdf(content: bytes) -> bytes:
    """Return a PDF with its mark: a comment, and behind it once more where to begin to read."""
    end = _PDF_END.search(content)
    if end is None:
        raise ValueError("no end of a PDF")
    return content.rstrip() + b"\n%%tutoslides %d %b\n%b\n" % (FORMAT, _digest(content.rstrip()), end[0].strip())


def was_pdf_edited(content: bytes) -> bool | None:
    """Tell whether somebody changed a PDF of ours; None where it is none."""
    if not content.startswith(b"%PDF-") or b"\n%%tutoslides %d " % FORMAT not in content:
        return None
    mark = _PDF_MARK.search(content)
    return mark is None or mark[1] != _digest(content[: mark.start()])


def marked_png(content: bytes) -> bytes:
    """Return a PNG with its mark as a text chunk behind the header."""
    said = b"tEXttutoslides\0%d %b" % (FORMAT, _digest(content))
    chunk = struct.pack(">I", len(said) - 4) + said + struct.pack(">I", zlib.crc32(said))
    return content[:HEADER_END] + chunk + content[HEADER_END:]


def was_png_edited(content: bytes) -> bool | None:
    """Tell whether somebody changed a picture of ours; None where it is none."""
    mark = _PNG_MARK.search(content)
    if mark is None:
        return None
    start, end = mark.start() - 4, mark.end() + 4
    return mark[1] != _digest(content[:start] + content[end:])


def marked_text(content: bytes) -> bytes:
    """Return a text that ends on a line feed with its mark as the last line."""
    return content + b"\ntutoslides %d \xc2\xb7 %b\n" % (FORMAT, _digest(content))


def was_text_edited(content: bytes) -> bool | None:
    """Tell whether somebody changed a script of ours; None where it is none. Line ends of Windows are no change."""
    plain = content.replace(b"\r\n", b"\n")
    mark = _TEXT_MARK.search(plain)
    return mark[1] != _digest(plain[: mark.start()]) if mark else None


def _digest(content: bytes) -> bytes:
    return hashlib.sha256(content).hexdigest()[:32].encode()
