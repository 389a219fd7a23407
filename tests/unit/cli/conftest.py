"""A folder with one article, and the command run in it as a user would."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tutoslides.cli import main
from unit.cli.running import ARTICLE, Finished, Run


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "article.md").write_text(ARTICLE, encoding="utf-8")
    return tmp_path


@pytest.fixture
def run(folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Return how to run the command in a folder with one article, by default for an English user."""

    def run_command(*options: str, **environment: str) -> Finished:
        monkeypatch.chdir(folder)
        for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
            monkeypatch.delenv(name, raising=False)
        for name, value in {"LANG": "en_US.UTF-8", "COLUMNS": "120", **environment}.items():
            monkeypatch.setenv(name, value)
        monkeypatch.setattr(sys, "argv", ["tutoslides", *options])
        with pytest.raises(SystemExit) as left:
            main()
        said = capsys.readouterr()
        return Finished(code=int(left.value.code or 0), out=said.out, err=said.err)

    return run_command
