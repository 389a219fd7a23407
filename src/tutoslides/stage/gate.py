"""Who may come in: the address must hold the secret, the Host header must name this very server.

A page elsewhere that makes its own name point at 127.0.0.1 (DNS rebinding) reaches the port, but its requests still
carry its own name as their Host, and it does not know the secret. Source: OWASP, DNS rebinding; RFC 9110, Host.
"""

from __future__ import annotations

import secrets
from collections.abc import Sequence

SECRET_BYTES = 24
"""Random bytes of a secret for this machine's own windows: nobody guesses 192 bits."""

REMOTE_SECRET_BYTES = 9
"""Random bytes of a remote's secret: 72 bits keep the QR code small and are still beyond guessing in a meeting."""


def new_secret(size: int = SECRET_BYTES) -> str:
    """Return a random word for an address."""
    return secrets.token_urlsafe(size)


def hosts_of(address: str, port: int) -> tuple[str, ...]:
    """Return the Host headers that mean the server at this address; a loopback one is also `localhost`."""
    names = (address, "localhost") if address.startswith("127.") else (address,)
    return tuple(f"{name}:{port}" for name in names)


def is_our_host(said: Sequence[str], hosts: Sequence[str]) -> bool:
    """Tell whether the Host headers of a request are one, and one of ours."""
    return len(said) == 1 and said[0].lower() in hosts


def room_behind(path: str, secret: str) -> str | None:
    """Return what an address asks for behind the secret (nothing for `/SECRET/`), None where the secret is wrong.

    The query is dropped. The comparison takes as long for a near miss as for a far one.
    """
    parts = path.partition("?")[0].split("/")
    if len(parts) != 3 or parts[0]:
        return None
    return parts[2] if secrets.compare_digest(parts[1].encode(), secret.encode()) else None
