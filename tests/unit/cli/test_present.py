"""`tutoslides present`: what it refuses, what it says, how it ends."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tutoslides.stage.ports import LOOPBACK, listen
from unit.cli.running import Run
from unit.cli.terminal import SOURCES, Terminal
from unit.stage.decks import PLEA, deck_of

needs_terminal = pytest.mark.skipif(not hasattr(os, "openpty"), reason="needs a pseudo-terminal")
FRENCH = {"LANG": "fr_FR.UTF-8"}


@pytest.fixture
def deck(folder: Path) -> Path:
    path = folder / "deck.html"
    path.write_bytes(deck_of(*PLEA))
    return path


def test_a_source_that_is_not_there_is_one_sentence(run: Run) -> None:
    told = run("present", "artcle.md")
    assert (told.code, told.out) == (2, "")
    assert told.err == "tutoslides: There is no file “artcle.md”. Did you mean “article.md”?\n"


def test_a_page_that_is_no_deck_is_refused_in_both_languages(run: Run, folder: Path) -> None:
    (folder / "page.html").write_text("<p>Bonjour</p>", encoding="utf-8")
    told = run("present", "page.html", "--no-browser")
    assert told.code == 2
    assert "“page.html” is no deck that tutoslides wrote. Name the article" in told.err
    assert "n'est pas une présentation faite par tutoslides" in run("present", "page.html", LANG="fr_FR.UTF-8").err


def test_an_article_that_cannot_be_read_is_refused_before_any_window(run: Run, folder: Path) -> None:
    (folder / "empty.md").write_text("", encoding="utf-8")
    told = run("present", "empty.md")
    assert (told.code, told.out) == (2, "")


def test_missing_packages_are_one_sentence_with_the_line_that_installs_them(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "watchfiles", None)
    told = run("present", "article.md", LANG="fr_FR.UTF-8")
    assert told.code == 3
    assert told.err == (
        "tutoslides: Il manque de quoi présenter (watchfiles). "
        'Installez-les avec\u00a0: python -m pip install "tutoslides[screen]"\n'
    )
    assert "Presenting needs packages that are not installed (watchfiles)." in run("present", "article.md").err


def test_a_phone_is_let_in_by_nobody_but_a_person(run: Run) -> None:
    told = run("present", "article.md", "--lan", "--address", "127.0.0.1")
    assert (told.code, told.out) == (2, "")
    assert "nobody is here to agree. Agree with --yes." in told.err


def test_an_address_that_is_none_is_refused(run: Run) -> None:
    told = run("present", "article.md", "--address", "home", "--yes")
    assert (told.code, told.out) == (2, "")
    assert "“home” is no network address" in told.err


def test_a_taken_port_is_one_sentence(run: Run, deck: Path) -> None:
    with listen(LOOPBACK) as taken:
        port = taken.getsockname()[1]
        told = run("present", deck.name, "--port", str(port), "--no-browser")
    assert (told.code, told.out) == (3, "")
    assert f"127.0.0.1:{port} cannot be had" in told.err
    assert "--port" in told.err


@pytest.mark.parametrize("port", ["x", "-1", "70000"])
def test_a_port_that_means_nothing_is_refused(run: Run, port: str) -> None:
    told = run("present", "article.md", "--port", port)
    assert told.code == 2
    assert "“--port”" in told.err


@pytest.mark.parametrize("stop", [signal.SIGINT, signal.SIGTERM])
def test_without_a_terminal_it_presents_until_it_is_stopped(deck: Path, stop: signal.Signals) -> None:
    command = [sys.executable, "-m", "tutoslides", "present", deck.name, "--no-browser", "--minutes", "12"]
    environment = {**os.environ, "PYTHONPATH": str(SOURCES), "LC_ALL": "C.UTF-8"}
    with subprocess.Popen(
        command, cwd=deck.parent, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, encoding="utf-8"
    ) as running:
        assert running.stdout
        assert running.stdout.readline() == "deck.html: 6 slides, 12 minutes.\n"
        addresses = [re.search(r"http://127\.0\.0\.1:\d+/[\w-]{32}/\S*", running.stdout.readline()) for _ in range(2)]
        assert all(addresses)
        assert running.stdout.readline() == "Ctrl-C ends the presentation.\n"
        running.send_signal(stop)
        assert running.communicate(timeout=20)[0] == "\nThe presentation has ended.\n"
        assert running.returncode == 0


@needs_terminal
def test_who_does_not_agree_opens_nothing(deck: Path) -> None:
    window = Terminal("present", deck.name, "--lan", "--address", LOOPBACK, folder=deck.parent, environment=FRENCH)
    window.expect("Un téléphone de ce réseau pourra lire vos notes et tourner les diapositives.")
    window.answer("Êtes-vous d'accord\u00a0? [o/N]", "")
    window.expect("Rien n'a été ouvert.")
    assert window.finish() == 2
    assert "http://" not in window.text


@needs_terminal
def test_who_agrees_gets_the_code_for_the_phone_and_ctrl_c_ends_it(deck: Path) -> None:
    window = Terminal(
        "present", deck.name, "--no-browser", "--lan", "--address", LOOPBACK, folder=deck.parent, environment=FRENCH
    )
    window.answer("Êtes-vous d'accord\u00a0? [o/N]", "o")
    window.expect("Téléphone\u00a0: http://127.0.0.1:")
    code = window.expect("Ctrl-C termine la présentation.")
    assert code.count("█") > 100
    assert window.interrupt() == 0
    assert "La présentation est terminée." in window.text


@needs_terminal
def test_where_no_browser_is_found_the_addresses_are_enough(deck: Path) -> None:
    window = Terminal("present", deck.name, folder=deck.parent, environment={"DISPLAY": "", "WAYLAND_DISPLAY": ""})
    window.expect("No browser was found: open both addresses in yours.")
    assert window.interrupt() == 0
