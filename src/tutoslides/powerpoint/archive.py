"""A zip archive written at once: names and bytes come in, the file's bytes go out, the same on every system.

`zipfile` would do, but takes longer over two hundred small entries than compressing them does.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

VERSION = 20
"""The version of zip that entries need: 2.0, which brought deflate. Source: APPNOTE.TXT 4.4.3."""

UNIX = 3
"""The system that entries say they come from, whatever it is. Source: APPNOTE.TXT 4.4.2."""

DEFLATED = 8
"""The method of compression. Source: APPNOTE.TXT 4.4.5."""

DATE = 1 << 5 | 1
"""1 January 1980, the earliest that zip knows, so that a rebuild gives the same bytes. Source: APPNOTE.TXT 4.4.6."""

RIGHTS = 0o600 << 16
"""The owner may read and write what is unpacked."""

PARTS_KEPT = 256
"""Compressed parts that are remembered: the layouts of a theme, its master, what every deck has."""

LARGEST_KEPT = 32 * 1_024
"""Bytes up to which a part is remembered: layouts are smaller, and pictures do not come again."""

LOCAL = struct.Struct("<4s5H3I2H")
CENTRAL = struct.Struct("<4s2B5H3I5H2I")
END = struct.Struct("<4s4H2IH")
"""The headers before an entry, in the directory, and at the end. Source: APPNOTE.TXT 4.3.7, 4.3.12 and 4.3.16."""


UTF8 = 1 << 11
"""The flag of an entry whose name is not ASCII. Source: APPNOTE.TXT 4.4.4."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Packed:
    """A content as it lies in another archive: how it is packed, its check sum and size, its bytes there."""

    method: int
    check: int
    size: int
    content: bytes


def archive(entries: Iterable[tuple[str, bytes | Packed]]) -> bytes:
    """Return a zip of `entries`, in their order, all of them together below 4 GB; what is packed stays as it is."""
    pieces: list[bytes] = []
    directory: list[bytes] = []
    offset = 0
    for name, content in entries:
        entry, encoded = _packed(content), name.encode()
        packed, flags = entry.content, 0 if name.isascii() else UTF8
        facts = (VERSION, flags, entry.method, 0, DATE, entry.check, len(packed), entry.size, len(encoded), 0)
        directory.append(CENTRAL.pack(b"PK\1\2", VERSION, UNIX, *facts, 0, 0, 0, RIGHTS, offset) + encoded)
        pieces += LOCAL.pack(b"PK\3\4", *facts), encoded, packed
        offset += LOCAL.size + len(encoded) + len(packed)
    listed = b"".join(directory)
    end = END.pack(b"PK\5\6", 0, 0, len(directory), len(directory), len(listed), offset, 0)
    return b"".join((*pieces, listed, end))


def _packed(content: bytes | Packed) -> Packed:
    """Return the content compressed, without the frame that zlib itself would give it."""
    if isinstance(content, Packed):
        return content
    packed = _deflated_once(content) if len(content) <= LARGEST_KEPT else _deflated(content)
    return Packed(method=DEFLATED, check=zlib.crc32(content), size=len(content), content=packed)


@lru_cache(maxsize=PARTS_KEPT)
def _deflated_once(content: bytes) -> bytes:
    return _deflated(content)


def _deflated(content: bytes) -> bytes:
    return zlib.compress(content, wbits=-zlib.MAX_WBITS)
