"""The disk's edge: articles come in whole, decks go out whole or not at all."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tutoslides.files import load_source, load_theme_text, source_date, theme_names, write_whole
from tutoslides.model.errors import OutputError, SourceError, ThemeError

SOURCES = Path(__file__).parent.parent.parent / "src"

NOBODY = 65_534
"""The user without any rights."""


def test_article_comes_with_its_name_and_folder(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_bytes(b"# T")
    source = load_source(tmp_path / "a.md")
    assert (source.data, source.name, source.folder) == (b"# T", "a.md", tmp_path)


def test_missing_article_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="There is no file"):
        load_source(tmp_path / "none.md")


def test_folder_is_no_article(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="is a folder"):
        load_source(tmp_path)


def test_unreadable_article_is_one_sentence(tmp_path: Path) -> None:
    loop = tmp_path / "loop.md"
    loop.symlink_to(loop)
    with pytest.raises(SourceError, match="cannot be read"):
        load_source(loop)


def test_file_is_written_into_a_folder_that_is_made(tmp_path: Path) -> None:
    write_whole(tmp_path / "new" / "x.pptx", b"deck")
    assert (tmp_path / "new" / "x.pptx").read_bytes() == b"deck"
    assert os.listdir(tmp_path / "new") == ["x.pptx"]  # noqa: PTH208 - hidden files count


def test_old_file_stays_whole_where_the_new_one_cannot_be_put(tmp_path: Path) -> None:
    target = tmp_path / "x.pptx"
    target.mkdir()
    (target / "inside").write_bytes(b"old")
    with pytest.raises(OutputError, match="cannot be written"):
        write_whole(target, b"deck")
    assert (target / "inside").read_bytes() == b"old"
    assert os.listdir(tmp_path) == ["x.pptx"]  # noqa: PTH208 - no temporary file is left


def test_full_disk_leaves_the_old_file_whole_and_no_temporary_one(tmp_path: Path) -> None:
    resource = pytest.importorskip("resource", reason="needs a limit for the size of files")
    target = tmp_path / "x.pptx"
    target.write_bytes(b"old deck")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1_000, hard))
    try:
        with pytest.raises(OutputError, match="cannot be written"):
            write_whole(target, b"new deck" * 1_000)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert target.read_bytes() == b"old deck"
    assert os.listdir(tmp_path) == ["x.pptx"]  # noqa: PTH208 - no temporary file is left


def test_new_deck_takes_the_old_one_s_place_and_others_may_read_it(tmp_path: Path) -> None:
    target = tmp_path / "x.pptx"
    target.write_bytes(b"old deck")
    write_whole(target, b"new deck")
    assert target.read_bytes() == b"new deck"
    assert target.stat().st_mode & 0o777 == 0o644
    assert os.listdir(tmp_path) == ["x.pptx"]  # noqa: PTH208 - no temporary file is left


def test_new_deck_keeps_the_rights_of_the_old_one(tmp_path: Path) -> None:
    target = tmp_path / "x.pptx"
    target.write_bytes(b"old deck")
    target.chmod(0o660)
    write_whole(target, b"new deck")
    assert target.stat().st_mode & 0o777 == 0o660


def test_link_goes_on_leading_to_the_deck(tmp_path: Path) -> None:
    (tmp_path / "cloud").mkdir()
    link = tmp_path / "x.pptx"
    link.symlink_to(tmp_path / "cloud" / "deck.pptx")
    write_whole(link, b"deck")
    assert link.is_symlink()
    assert (tmp_path / "cloud" / "deck.pptx").read_bytes() == b"deck"


def test_disk_that_is_really_full_leaves_the_old_file_whole(tmp_path: Path) -> None:
    mount, folder = shutil.which("mount"), tmp_path / "disk"
    folder.mkdir()
    if (
        mount is None
        or subprocess.run([mount, "-t", "tmpfs", "-o", "size=64k", "none", folder], check=False).returncode
    ):
        pytest.skip("only root can make a small disk")
    try:
        target = folder / "x.pptx"
        target.write_bytes(b"old deck")
        with pytest.raises(OutputError, match="No space left"):
            write_whole(target, b"new deck" * 100_000)
        assert target.read_bytes() == b"old deck"
        assert os.listdir(folder) == ["x.pptx"]  # noqa: PTH208 - no temporary file is left
    finally:
        subprocess.run(["umount", folder], check=True)


def test_read_only_folder_leaves_the_old_file_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "x.pptx").write_bytes(b"old deck")
    monkeypatch.chdir(tmp_path)  # so that nobody can reach it, whose folders are root's
    tmp_path.chmod(0o555)
    if is_root := os.geteuid() == 0:
        os.seteuid(NOBODY)  # to root, no folder is read-only
    try:
        with pytest.raises(OutputError, match="cannot be written"):
            write_whole(Path("x.pptx"), b"new deck")
    finally:
        if is_root:
            os.seteuid(0)
        tmp_path.chmod(0o755)
    assert (tmp_path / "x.pptx").read_bytes() == b"old deck"
    assert os.listdir(tmp_path) == ["x.pptx"]  # noqa: PTH208 - no temporary file is left


CUT_SHORT = """
import pathlib, sys, time
from tutoslides.files import write_whole
def wait(self, target):
    print(len(list(self.parent.iterdir())), flush=True)
    time.sleep(60)
pathlib.Path.replace = wait
write_whole(pathlib.Path(sys.argv[1]), b"new deck" * 100_000)
"""
"""Writes a deck, says how many files there are when the new one waits to take its place, and waits."""


def test_ctrl_c_in_the_middle_leaves_the_old_file_whole_and_no_temporary_one(tmp_path: Path) -> None:
    target = tmp_path / "x.pptx"
    target.write_bytes(b"old deck")
    command = [sys.executable, "-c", CUT_SHORT, str(target)]
    environment = {**os.environ, "PYTHONPATH": str(SOURCES)}
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"2\n"
        process.send_signal(signal.SIGINT)
        _, complaint = process.communicate(timeout=30)
    assert b"KeyboardInterrupt" in complaint
    assert target.read_bytes() == b"old deck"
    assert os.listdir(tmp_path) == ["x.pptx"]  # noqa: PTH208 - no temporary file is left


def test_folder_that_is_a_file_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(OutputError, match="cannot be written"):
        write_whole(tmp_path / "file" / "x.pptx", b"deck")


def test_built_in_themes_are_found() -> None:
    assert "atelier" in theme_names()
    assert "[palette]" in load_theme_text("atelier")


@pytest.mark.parametrize(("name", "hint"), [("atelir", "Did you mean “atelier”"), ("zzz", "There are: atelier")])
def test_unknown_theme_gets_the_nearest_name(name: str, hint: str) -> None:
    with pytest.raises(ThemeError, match=hint):
        load_theme_text(name)


@pytest.mark.parametrize(("seconds", "year"), [("1772323200", 2026), ("", None), ("yesterday", None)])
def test_time_of_the_file_may_be_set_from_outside(
    seconds: str, year: int | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", seconds)
    found = source_date()
    assert (found.year if found else None) == year
