"""An address as a QR code that a phone reads from a terminal."""

from __future__ import annotations

import io

HALF_BLOCKS = "▀▄█"
"""What the small form draws with: two rows of the code a line."""

_QUIET = 2
"""Modules of light around the code: half of what the norm asks; phones read it, and it fits 24 lines."""

_WHITE_ON_BLACK, _PLAIN = "\x1b[97;40m", "\x1b[0m"
"""Some phones read no inverted code, so the colours are said: the terminal's own may be dark on light."""


def code_of(address: str, encoding: str) -> str:
    """Return the code as lines for a terminal of this encoding: small where it has half blocks, else twice as large."""
    import segno  # late: 40 ms, and only remotes need it

    code = segno.make(address, error="l", micro=False)
    drawn = io.StringIO()
    if not _has_half_blocks(encoding):
        code.terminal(drawn, border=_QUIET)
        return drawn.getvalue().rstrip("\n")
    code.terminal(drawn, border=_QUIET, compact=True)
    return "\n".join(f"{_WHITE_ON_BLACK}{line}{_PLAIN}" for line in drawn.getvalue().splitlines())


def _has_half_blocks(encoding: str) -> bool:
    try:
        HALF_BLOCKS.encode(encoding)
    except UnicodeEncodeError:
        return False
    return True
