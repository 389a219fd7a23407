"""Listening sockets: on a free port, or on the one that is named; the network's own address of this machine."""

from __future__ import annotations

import ipaddress
import socket

from tutoslides.model.diagnostics import Message
from tutoslides.model.errors import OutputError

LOOPBACK = "127.0.0.1"

_NOWHERE = ("192.0.2.1", 9)
"""An address that belongs to nobody. Nothing is sent there. Source: RFC 5737, TEST-NET-1; RFC 863, port 9."""


def listen(address: str, port: int = 0) -> socket.socket:
    """Return a socket that listens there; port 0 is any free one.

    Raises:
        OutputError: the port is taken, or this user may not have it.
    """
    try:
        return socket.create_server((address, port))
    except OSError as error:
        raise OutputError(
            Message(
                en=f"Port {port} of {address} cannot be had ({error.strerror}).",
                fr=f"Le port {port} de {address} n'est pas disponible ({error.strerror}).",
            ),
            hint=Message(
                en="Name another one with --port, or leave --port out.",
                fr="Indiquez-en un autre avec --port, ou retirez --port.",
            ),
        ) from error


def network_address(towards: tuple[str, int] = _NOWHERE) -> str:
    """Return this machine's address in its local network.

    A datagram socket that is connected tells which address the system would send from to an address `towards` the
    world; it sends nothing.

    Raises:
        OutputError: there is no network.
    """
    try:
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
            probe.connect(towards)
            address = str(probe.getsockname()[0])
    except OSError as error:
        raise _no_network() from error
    if ipaddress.ip_address(address).is_loopback or ipaddress.ip_address(address).is_unspecified:
        raise _no_network()
    return address


def _no_network() -> OutputError:
    return OutputError(
        Message(
            en="This computer is in no network that a phone could reach it by.",
            fr="Cet ordinateur n'est sur aucun réseau par lequel un téléphone pourrait le joindre.",
        ),
        hint=Message(
            en="Join a Wi-Fi network or the phone's own hotspot, or leave --lan out.",
            fr="Rejoignez un réseau Wi-Fi ou le partage de connexion du téléphone, ou retirez --lan.",
        ),
    )
