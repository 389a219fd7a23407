"""Who may come in."""

from __future__ import annotations

import pytest

from tutoslides.stage.gate import hosts_of, is_our_host, new_secret, room_behind


def test_secrets_are_long_and_never_the_same() -> None:
    assert len({new_secret() for _ in range(100)}) == 100
    assert len(new_secret()) == 32


def test_this_machine_is_called_by_its_number_or_localhost() -> None:
    assert hosts_of("127.0.0.1", 8000) == ("127.0.0.1:8000", "localhost:8000")
    assert hosts_of("192.168.1.5", 8000) == ("192.168.1.5:8000",)


@pytest.mark.parametrize(
    "said",
    [
        [],
        ["evil.example"],
        ["evil.example:8000"],
        ["127.0.0.1"],
        ["127.0.0.1:8001"],
        ["127.0.0.1.evil.example:8000"],
        ["localhost:8000", "evil.example"],
        ["user@127.0.0.1:8000"],
        [""],
    ],
)
def test_other_hosts_are_refused(said: list[str]) -> None:
    assert not is_our_host(said, hosts_of("127.0.0.1", 8000))


def test_our_own_hosts_are_let_in_however_they_are_written() -> None:
    assert is_our_host(["LocalHost:8000"], hosts_of("127.0.0.1", 8000))


@pytest.mark.parametrize(
    ("path", "room"),
    [
        ("/secret/", ""),
        ("/secret/speaker", "speaker"),
        ("/secret/deck?receiver&v=2", "deck"),
        ("/secret", None),
        ("/", None),
        ("", None),
        ("/Secret/", None),
        ("/secre/", None),
        ("/secret/../deck", None),
        ("//secret/", None),
        ("http://127.0.0.1/secret/", None),
        ("/secret/a/b", None),
        ("/é/", None),
    ],
)
def test_only_the_secret_opens_a_room(path: str, room: str | None) -> None:
    assert room_behind(path, "secret") == room
