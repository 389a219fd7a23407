"""What comes in by the door, and what does not."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace

import pytest
from websockets.exceptions import ConnectionClosed, InvalidStatus

from tutoslides.model.diagnostics import Message
from tutoslides.stage.stage import Stage
from unit.stage.decks import PLEA, deck_of, show_of
from unit.stage.hosting import Host, Window, hosted


@pytest.fixture
def stage() -> Stage:
    return Stage(show_of())


@pytest.fixture
def host(stage: Stage) -> Iterator[Host]:
    with hosted(stage) as host:
        yield host


def test_the_deck_is_served_as_it_is_with_any_query(host: Host) -> None:
    reply = host.open("deck?receiver&v=1")
    assert (reply.status, reply.content) == (200, deck_of(*PLEA))
    assert "default-src 'none'" in reply.headers["content-security-policy"]


@pytest.mark.parametrize("page", ["", "speaker", "audience.js", "speaker.css", "follow.js"])
def test_pages_and_their_parts_are_served(host: Host, page: str) -> None:
    reply = host.open(page)
    assert reply.status == 200
    assert len(reply.content) == int(reply.headers["content-length"]) > 0


def test_an_address_is_a_secret_that_no_page_gives_away(host: Host) -> None:
    headers = host.open("speaker").headers
    assert headers["referrer-policy"] == "no-referrer"
    assert headers["cache-control"] == "no-store"
    assert "frame-ancestors 'none'" in headers["content-security-policy"]
    assert f"connect-src 'self' ws://{host.door.host} " in headers["content-security-policy"]


def test_pages_speak_the_decks_language() -> None:
    for language, word in (("fr", "Écoulé"), ("en-GB", "Elapsed"), ("de", "Elapsed")):
        with hosted(Stage(show_of(language=language))) as host:
            assert word in host.open("speaker").content.decode()


@pytest.mark.parametrize(
    "path",
    ["/", "/wrong/", "/secre/speaker", "/secret", "/secret/article.md", "/secret/../../etc/passwd", "/secret/stage.py",
     "/secret/%2e%2e/deck", "/secret/phone.js", "/favicon.ico", "/secret/socket"],
)  # fmt: skip
def test_nothing_else_is_served(host: Host, path: str) -> None:
    reply = host.ask(path)
    assert (reply.status, reply.content) == (404, b"Nothing is here.\n")


@pytest.mark.parametrize("name", ["evil.example", "evil.example:{port}", "127.0.0.1", "127.0.0.1.evil.example:{port}"])
def test_a_hostile_host_header_is_refused(host: Host, name: str) -> None:
    reply = host.ask("/secret/deck", host=name.format(port=host.port))
    assert reply.status == 421
    assert b"slides" not in reply.content


def test_localhost_is_this_machine_too(host: Host) -> None:
    assert host.ask("/secret/deck", host=f"localhost:{host.port}").status == 200


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "OPTIONS"])
def test_pages_can_only_be_read(host: Host, method: str) -> None:
    assert host.ask("/secret/deck", method=method).status == 405


def test_asking_for_the_head_sends_no_body(host: Host) -> None:
    reply = host.ask("/secret/deck", method="HEAD")
    assert (reply.status, reply.content) == (200, b"")


def test_a_deck_of_twenty_megabytes_comes_whole(stage: Stage, host: Host) -> None:
    picture = b'<img src="data:image/png;base64,' + b"A" * 20_000_000 + b'">'
    large = replace(stage.show, deck=stage.show.deck.replace(b"<h2>", picture + b"<h2>", 1))
    host.do(lambda: stage.replace_show(large))
    assert host.open("deck").content == large.deck


def test_windows_follow_each_other(host: Host) -> None:
    with host.follow() as first, host.follow() as second:
        speaker, audience = Window(first), Window(second)
        assert len(audience.hear("deck")["slides"]) == len(PLEA)
        audience.hear("state", slide=0)
        speaker.say("next")
        speaker.say("next")
        assert audience.hear("state", step=1)["slide"] == 1
        assert speaker.hear("state", heard=2)["step"] == 1
        audience.say("at", slide="part-2", step=0)
        assert speaker.hear("state", slide=2)["heard"] == 2


def test_a_window_that_comes_late_or_again_stands_where_the_others_are(host: Host) -> None:
    with host.follow() as line:
        window = Window(line)
        window.say("ask")
        window.say("black")
        window.hear("state", heard=2)
    with host.follow() as line:
        state = Window(line).hear("state")
        assert (state["slide"], state["black"], state["heard"]) == (3, True, 0)
        assert state["elapsed"] >= 0


def test_windows_hear_of_a_new_deck_and_of_a_broken_edit(stage: Stage, host: Host) -> None:
    with host.follow() as line:
        window = Window(line)
        window.hear("state")
        host.do(lambda: stage.replace_show(show_of(*PLEA[:-1])))
        assert window.hear("deck")["version"] == 2
        host.do(lambda: stage.keep_show(Message(en="No.", fr="Le fichier n'existe pas.")))
        assert window.hear("state", fault="Le fichier n'existe pas.")


@pytest.mark.parametrize("origin", ["http://evil.example", "null", "https://127.0.0.1"])
def test_another_sites_page_cannot_open_a_line(host: Host, origin: str) -> None:
    with pytest.raises(InvalidStatus) as refused, host.follow(origin=origin):
        pass
    assert refused.value.response.status_code == 403


def test_a_wrong_secret_opens_no_line(host: Host) -> None:
    with pytest.raises(InvalidStatus) as refused, host.follow(secret="guess"):
        pass
    assert refused.value.response.status_code == 404


def test_nonsense_is_passed_over_and_a_flood_of_words_is_cut_off(host: Host) -> None:
    with host.follow() as line:
        window = Window(line)
        line.send(b"\x00\x01")
        line.send("{}")
        window.say("next")
        assert window.hear("state", heard=1)["slide"] == 1
        line.send("x" * 100_000)
        with pytest.raises(ConnectionClosed):
            window.hear("state", slide=99)
    assert host.open("deck").status == 200


def test_a_phone_that_never_listens_holds_up_nobody(stage: Stage, host: Host) -> None:
    with host.follow(), host.follow() as line:
        window = Window(line)
        for _ in range(300):
            window.say("black")
        assert window.hear("state", heard=300)["black"] is False


def test_a_remote_gets_its_page_and_never_the_deck(stage: Stage) -> None:
    with hosted(stage, as_remote=True) as host:
        assert "Télécommande" in host.open("").content.decode()
        assert [host.open(page).status for page in ("deck", "speaker", "speaker.js", "audience.js")] == [404] * 4
        with host.follow() as line:
            window = Window(line)
            window.say("next")
            assert window.hear("state", heard=1)["slide"] == 1


def test_the_end_is_told_to_all_windows(stage: Stage) -> None:
    with ExitStack() as presentation:
        host = presentation.enter_context(hosted(stage))
        with host.follow() as line:
            Window(line).hear("state")
            presentation.close()
            with pytest.raises(ConnectionClosed) as closed:
                line.recv(timeout=5)
    assert closed.value.rcvd
    assert closed.value.rcvd.code == 1001
