"""What the command says reaches every console, in the language of the locale or of Windows."""

from __future__ import annotations

import ctypes
import os
from pathlib import Path
from types import SimpleNamespace

import pytest

from tutoslides.cli.opening import can_open
from tutoslides.cli.speech import locale_language, printable
from unit.cli.terminal import Terminal


@pytest.mark.parametrize(
    ("encoding", "shown"),
    [
        ("utf-8", "« Été » – “œuf” → 中…"),
        ("cp1252", "« Été » – “œuf” -> ?…"),
        ("cp850", '« Été » - "?uf" -> ?...'),
        ("ascii", '" Ete " - "?uf" -> ?...'),
    ],
)
def test_console_shows_what_it_can_and_something_near_for_the_rest(encoding: str, shown: str) -> None:
    assert printable("« Été » – “œuf” → 中…", encoding) == shown
    shown.encode(encoding)


@pytest.mark.parametrize(("identifier", "language"), [(0x040C, "fr"), (0x0C0C, "fr"), (0x0409, "en"), (0, "en")])
def test_windows_says_its_language_where_the_environment_says_none(
    identifier: int, language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    kernel = SimpleNamespace(GetUserDefaultUILanguage=lambda: identifier)
    monkeypatch.setattr(ctypes, "windll", SimpleNamespace(kernel32=kernel), raising=False)
    assert locale_language() == language
    monkeypatch.setenv("LANG", "de_DE.UTF-8")
    assert locale_language() == "de"


def test_system_that_cannot_be_asked_speaks_english(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(ctypes, "windll", SimpleNamespace(), raising=False)
    assert locale_language() == "en"


def test_linux_opens_decks_only_where_there_is_a_desktop(tmp_path: Path) -> None:
    opener = tmp_path / "xdg-open"
    opener.write_text("#!/bin/sh\n", encoding="utf-8")
    opener.chmod(0o755)
    assert can_open("linux", {"DISPLAY": ":0", "PATH": str(tmp_path)})
    assert can_open("linux", {"WAYLAND_DISPLAY": "wayland-0", "PATH": str(tmp_path)})
    assert not can_open("linux", {"PATH": str(tmp_path)})
    assert not can_open("linux", {"DISPLAY": ":0", "PATH": str(tmp_path / "none")})
    assert can_open("win32", {})
    assert can_open("darwin", {})


@pytest.mark.skipif(not hasattr(os, "openpty"), reason="needs a pseudo-terminal")
def test_long_work_shows_a_sign_on_a_terminal_and_ctrl_c_ends_it(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "endless.md")
    window = Terminal("build", "endless.md", folder=tmp_path, environment={"NO_COLOR": "1"})
    window.expect("Building endless.md …")
    assert window.interrupt() == 130
    assert "Traceback" not in window.text
    assert "\x1b[3" not in window.text
    assert os.listdir(tmp_path) == ["endless.md"]  # noqa: PTH208 - hidden files count


@pytest.mark.skipif(not hasattr(os, "openpty"), reason="needs a pseudo-terminal")
def test_short_work_shows_no_sign(folder: Path) -> None:
    window = Terminal("build", "rien.md", folder=folder)
    assert window.finish() == 2
    assert window.text == "tutoslides: There is no file “rien.md”. Check its name and folder.\n"
