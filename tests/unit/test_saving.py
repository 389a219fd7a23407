"""A deck goes over nobody's work: what stays, where the new one goes, and what is said."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tutoslides.model.errors import OutputError
from tutoslides.saving import Obstacle, save, save_pages


def _was_edited(content: bytes) -> bool | None:
    """Stand in for a format: ours begins with « deck », and « deck! » was edited."""
    return content.endswith(b"!") if content.startswith(b"deck") else None


def _save(path: Path, *, force: bool = False) -> tuple[str, tuple[str, ...]]:
    """Return the name that was written and the findings' codes."""
    saved = save(path, b"deck new", was_edited=_was_edited, force=force)
    assert saved.value.read_bytes() == b"deck new"
    return saved.value.name, tuple(finding.code for finding in saved.diagnostics)


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "plaidoyer.pptx"


def test_new_deck_goes_where_it_is_wanted(target: Path) -> None:
    assert _save(target) == ("plaidoyer.pptx", ())


@pytest.mark.parametrize("old", [b"deck old", b""], ids=["ours", "empty"])
def test_file_with_nothing_to_lose_makes_way(old: bytes, target: Path) -> None:
    target.write_bytes(old)
    assert _save(target) == ("plaidoyer.pptx", ())


@pytest.mark.parametrize(
    ("old", "code"), [(b"deck old!", "deck-edited"), (b"holiday pictures", "deck-foreign")], ids=["edited", "foreign"]
)
def test_file_with_work_in_it_stays_and_the_deck_goes_beside_it(old: bytes, code: Obstacle, target: Path) -> None:
    target.write_bytes(old)
    assert _save(target) == ("plaidoyer (2).pptx", (code,))
    assert target.read_bytes() == old


@pytest.mark.parametrize("lock", ["~$plaidoyer.pptx", ".~lock.plaidoyer.pptx#"], ids=["PowerPoint", "LibreOffice"])
def test_open_deck_stays_until_its_lock_is_gone(lock: str, target: Path) -> None:
    target.write_bytes(b"deck old")
    (target.parent / lock).write_bytes(b"Ada")
    assert _save(target) == ("plaidoyer (2).pptx", ("deck-open",))
    assert target.read_bytes() == b"deck old"
    (target.parent / lock).unlink()
    assert _save(target) == ("plaidoyer.pptx", ())


def test_lock_of_another_deck_is_no_obstacle(target: Path) -> None:
    (target.parent / "~$autre.pptx").write_bytes(b"Ada")
    assert _save(target) == ("plaidoyer.pptx", ())


def test_write_protected_deck_stays(target: Path) -> None:
    target.write_bytes(b"deck old")
    target.chmod(0o444)
    assert _save(target) == ("plaidoyer (2).pptx", ("deck-protected",))
    assert target.read_bytes() == b"deck old"


def test_third_name_is_taken_where_the_second_has_work_in_it_too(target: Path) -> None:
    target.write_bytes(b"deck old!")
    target.with_name("plaidoyer (2).pptx").write_bytes(b"deck other!")
    assert _save(target) == ("plaidoyer (3).pptx", ("deck-edited",))


def test_second_build_renews_the_second_deck(target: Path) -> None:
    target.write_bytes(b"deck old!")
    assert _save(target) == ("plaidoyer (2).pptx", ("deck-edited",))
    assert _save(target) == ("plaidoyer (2).pptx", ("deck-edited",))
    assert len(list(target.parent.iterdir())) == 2


def test_force_overwrites_whatever_is_there(target: Path) -> None:
    for old in (b"deck old!", b"holiday pictures"):
        target.write_bytes(old)
        (target.parent / "~$plaidoyer.pptx").write_bytes(b"Ada")
        assert _save(target, force=True) == ("plaidoyer.pptx", ())


@pytest.mark.parametrize("force", [False, True])
def test_deck_that_the_system_lets_nobody_replace_stays(
    force: bool, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Windows answers so while PowerPoint has the file open; no other system can be made to."""
    replace = Path.replace

    def refuse(self: Path, other: Path) -> Path:
        if other.name == target.name:
            raise PermissionError(13, "Access is denied")
        return replace(self, other)

    monkeypatch.setattr(Path, "replace", refuse)
    target.write_bytes(b"deck old")
    assert _save(target, force=force) == ("plaidoyer (2).pptx", ("deck-open",))
    assert target.read_bytes() == b"deck old"
    assert sorted(os.listdir(target.parent)) == ["plaidoyer (2).pptx", "plaidoyer.pptx"]  # noqa: PTH208 - hidden files count


def test_deck_that_may_not_even_be_read_counts_as_open(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    read = Path.read_bytes

    def refuse(self: Path) -> bytes:
        if self.name == target.name:
            raise PermissionError(13, "The process cannot access the file")
        return read(self)

    target.write_bytes(b"deck old")
    monkeypatch.setattr(Path, "read_bytes", refuse)
    assert _save(target) == ("plaidoyer (2).pptx", ("deck-open",))


def test_folder_of_the_name_is_told_and_stays(target: Path) -> None:
    target.mkdir()
    with pytest.raises(OutputError, match="cannot be written"):
        save(target, b"deck new", was_edited=_was_edited)
    assert [path.name for path in target.parent.iterdir()] == ["plaidoyer.pptx"]


@pytest.mark.parametrize(
    ("old", "english", "french"),
    [
        (b"deck old!", "since somebody changed it since it was built", "il a été modifié depuis sa création"),
        (b"other", "since tutoslides did not make it", "il ne vient pas de tutoslides"),
    ],
)
def test_user_is_told_what_stayed_what_is_new_and_what_to_do(
    old: bytes, english: str, french: str, target: Path
) -> None:
    target.write_bytes(old)
    (finding,) = save(target, b"deck new", was_edited=_was_edited).diagnostics
    assert english in finding.message.en
    assert french in finding.message.fr
    for message in finding.message:
        assert "plaidoyer.pptx" in message
        assert "plaidoyer (2).pptx" in message
    assert finding.hint is not None
    assert "--force" in finding.hint.en
    assert "--force" in finding.hint.fr


def test_user_of_an_open_deck_is_told_which_lock_may_be_left_behind(target: Path) -> None:
    (target.parent / "~$plaidoyer.pptx").write_bytes(b"Ada")
    (finding,) = save(target, b"deck new", was_edited=_was_edited).diagnostics
    assert finding.hint is not None
    assert "“~$plaidoyer.pptx” or “.~lock.plaidoyer.pptx#”" in finding.hint.en
    assert "« ~$plaidoyer.pptx » ou « .~lock.plaidoyer.pptx# »" in finding.hint.fr


def _save_pages(folder: Path, count: int, *, force: bool = False) -> tuple[str, tuple[str, ...]]:
    """Write so many pages of a picture; return the first one's name and the findings' codes."""
    saved = save_pages(folder / "shown.png", [b"deck"] * count, was_edited=_was_edited, force=force)
    return saved.value.name, tuple(finding.code for finding in saved.diagnostics)


def _names(folder: Path) -> list[str]:
    return sorted(os.listdir(folder))  # noqa: PTH208 - hidden files count


def test_pages_are_files_with_numbers_in_a_folder_that_is_made(tmp_path: Path) -> None:
    folder = tmp_path / "new"
    assert _save_pages(folder, 3) == ("shown-01.png", ())
    assert _names(folder) == ["shown-01.png", "shown-02.png", "shown-03.png"]


def test_numbers_of_a_long_deck_sort_as_they_count(tmp_path: Path) -> None:
    assert _save_pages(tmp_path, 100) == ("shown-001.png", ())
    assert _names(tmp_path)[-1] == "shown-100.png"


def test_pages_of_a_longer_deck_before_go(tmp_path: Path) -> None:
    _save_pages(tmp_path, 100)
    _save_pages(tmp_path, 2)
    assert _names(tmp_path) == ["shown-01.png", "shown-02.png"]


def test_other_files_in_the_folder_stay_whatever_they_are_called(tmp_path: Path) -> None:
    others = {
        "shown-07.png": b"holiday", "shown-08.png": b"deck!", "shown-09.png": b"", "shown-x.png": b"deck",
        "shown-1-1.png": b"deck", "other-05.png": b"deck", "shown-05.jpg": b"deck",
    }  # fmt: skip
    for name, content in others.items():
        (tmp_path / name).write_bytes(content)
    (tmp_path / "shown-10.png").mkdir()
    (tmp_path / "shown-11.png").write_bytes(b"deck")
    (tmp_path / "shown-11.png").chmod(0o444)
    (tmp_path / "shown-12.png").symlink_to(tmp_path / "shown-x.png")
    _save_pages(tmp_path, 2)
    left = {"shown-01.png", "shown-02.png", "shown-10.png", "shown-11.png", "shown-12.png", *others}
    assert set(_names(tmp_path)) == left
    assert {name: (tmp_path / name).read_bytes() for name in others} == others


def test_earlier_page_that_cannot_be_read_stays(tmp_path: Path) -> None:
    def was_edited(content: bytes) -> bool | None:
        raise PermissionError

    (tmp_path / "shown-02.png").write_bytes(b"deck")
    save_pages(tmp_path / "shown.png", [b"deck"], was_edited=was_edited, force=True)
    assert _names(tmp_path) == ["shown-01.png", "shown-02.png"]


def test_all_pages_go_beside_where_one_of_them_has_work_in_it(tmp_path: Path) -> None:
    _save_pages(tmp_path, 3)
    (tmp_path / "shown-02.png").write_bytes(b"deck!")
    assert _save_pages(tmp_path, 3) == ("shown (2)-01.png", ("deck-edited",))
    assert (tmp_path / "shown-02.png").read_bytes() == b"deck!"
    assert _save_pages(tmp_path, 3, force=True) == ("shown-01.png", ())
    assert (tmp_path / "shown-02.png").read_bytes() == b"deck"


def test_finding_names_the_page_that_stays(tmp_path: Path) -> None:
    (tmp_path / "shown-02.png").write_bytes(b"holiday")
    saved = save_pages(tmp_path / "shown.png", [b"deck"] * 2, was_edited=_was_edited)
    assert "“shown-02.png” was left as it is" in saved.diagnostics[0].message.en


def test_no_page_takes_its_place_before_all_are_finished(tmp_path: Path) -> None:
    _save_pages(tmp_path, 3)
    resource = pytest.importorskip("resource", reason="needs a limit for the size of files")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1_000, hard))
    try:
        with pytest.raises(OutputError, match="cannot be written"):
            save_pages(tmp_path / "shown.png", [b"deck new", b"deck new", b"n" * 2_000], was_edited=_was_edited)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert {path.read_bytes() for path in tmp_path.iterdir()} == {b"deck"}
    assert _names(tmp_path) == ["shown-01.png", "shown-02.png", "shown-03.png"]
