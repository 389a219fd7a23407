"""A deck goes over nobody's work: what stays, where the new one goes, and what is said."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tutoslides.model.errors import OutputError
from tutoslides.saving import Obstacle, save


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
