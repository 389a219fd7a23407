"""Ports and the network's address."""

from __future__ import annotations

import pytest

from tutoslides.model.errors import OutputError, UsageError
from tutoslides.stage.ports import LOOPBACK, checked_address, listen, network_address


def test_a_free_port_is_found() -> None:
    with listen(LOOPBACK) as one, listen(LOOPBACK) as other:
        assert one.getsockname()[1] != other.getsockname()[1]


def test_a_taken_port_is_one_sentence() -> None:
    with listen(LOOPBACK) as taken, pytest.raises(OutputError, match="cannot be had") as refused:
        listen(LOOPBACK, taken.getsockname()[1])
    assert refused.value.hint
    assert "--port" in refused.value.hint.fr


def test_an_address_of_another_machine_is_one_sentence() -> None:
    with pytest.raises(OutputError, match=r"203\.0\.113\.7 cannot be had") as refused:
        listen("203.0.113.7")
    assert refused.value.hint
    assert "--address" in refused.value.hint.en


def test_an_address_is_four_numbers() -> None:
    assert checked_address(" 192.168.1.20 ") == "192.168.1.20"


@pytest.mark.parametrize("said", ["", "wifi", "192.168.1", "0.0.0.0", "224.0.0.1", "::1", "192.168.1.20:80"])
def test_what_is_no_address_of_a_machine_is_refused(said: str) -> None:
    with pytest.raises(UsageError, match="is no network address"):
        checked_address(said)


def test_an_address_that_no_phone_reaches_is_none() -> None:
    with pytest.raises(OutputError, match="in no network") as refused:
        network_address((LOOPBACK, 9))
    assert refused.value.exit_code == 3


def test_no_way_into_the_world_is_no_network() -> None:
    with pytest.raises(OutputError, match="in no network"):
        network_address(("255.255.255.255", 9))  # a broadcast, which a plain socket may not send
