"""Listening sockets: on a free port, or on the one that is named; the network's own address of this machine."""

from __future__ import annotations

import ipaddress
import socket

from tutoslides.model.diagnostics import Message
from tutoslides.model.errors import OutputError, UsageError

LOOPBACK = "127.0.0.1"

_NOWHERE = ("192.0.2.1", 9)
"""An address that belongs to nobody. Nothing is sent there. Source: RFC 5737, TEST-NET-1; RFC 863, port 9."""


_OTHER_PORT = Message(
    en="Name another port with --port, or leave --port out.",
    fr="Indiquez un autre port avec --port, ou retirez --port.",
)
_OTHER_ADDRESS = Message(
    en="Name an address that this computer has, or leave --address out.",
    fr="Indiquez une adresse de cet ordinateur, ou retirez --address.",
)


def listen(address: str, port: int = 0) -> socket.socket:
    """Return a socket that listens there; port 0 is any free one.

    Raises:
        OutputError: the port is taken, this user may not have it, or the address is not this machine's.
    """
    try:
        return socket.create_server((address, port))
    except OSError as error:
        wanted, why = f"{address}:{port}" if port else address, error.strerror
        raise OutputError(
            Message(en=f"{wanted} cannot be had ({why}).", fr=f"{wanted} n'est pas disponible ({why})."),
            hint=_OTHER_PORT if port else _OTHER_ADDRESS,
        ) from error


def checked_address(said: str) -> str:
    """Return an address of this machine as the user wrote it.

    Raises:
        UsageError: it is no IPv4 address of one machine.
    """
    try:
        address = ipaddress.IPv4Address(said.strip())
    except ValueError:
        address = None
    if address is not None and not address.is_unspecified and not address.is_multicast:
        return str(address)
    raise UsageError(
        Message(en=f"“{said}” is no network address.", fr=f"«\u00a0{said}\u00a0» n'est pas une adresse de réseau."),
        hint=Message(
            en="It looks like 192.168.1.20; your system's network settings show it.",
            fr="Elle ressemble à 192.168.1.20\u00a0; les réglages réseau de votre système la montrent.",
        ),
    )


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
