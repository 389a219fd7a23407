"""Ports and the network's address."""

from __future__ import annotations

import pytest

from tutoslides.model.errors import OutputError
from tutoslides.stage.ports import LOOPBACK, listen, network_address


def test_a_free_port_is_found() -> None:
    with listen(LOOPBACK) as one, listen(LOOPBACK) as other:
        assert one.getsockname()[1] != other.getsockname()[1]


def test_a_taken_port_is_one_sentence() -> None:
    with listen(LOOPBACK) as taken, pytest.raises(OutputError, match="cannot be had") as refused:
        listen(LOOPBACK, taken.getsockname()[1])
    assert refused.value.hint
    assert "--port" in refused.value.hint.fr


def test_an_address_that_no_phone_reaches_is_none() -> None:
    with pytest.raises(OutputError, match="in no network") as refused:
        network_address((LOOPBACK, 9))
    assert refused.value.exit_code == 3


def test_no_way_into_the_world_is_no_network() -> None:
    with pytest.raises(OutputError, match="in no network"):
        network_address(("255.255.255.255", 9))  # a broadcast, which a plain socket may not send
