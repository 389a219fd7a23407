"""Only what lies in the article's folder is read."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest

from tutoslides.model.diagnostics import Message
from tutoslides.pictures import folder as room
from tutoslides.pictures import reasons
from tutoslides.pictures.folder import FolderFiles


@pytest.fixture
def article(tmp_path: Path) -> Path:
    """A folder with a picture in it and one beside it."""
    folder = tmp_path / "article"
    (folder / "images").mkdir(parents=True)
    (folder / "images" / "une photo.png").write_bytes(b"inside")
    (tmp_path / "secret.png").write_bytes(b"outside")
    return folder


@pytest.mark.parametrize(
    "target",
    [
        "images/une photo.png",
        "./images/une%20photo.png",
        "images\\une photo.png",
        " images/une photo.png ",
        "images/une%20photo.png?raw=true#top",
    ],
)
def test_a_picture_is_found_however_its_address_is_written(article: Path, target: str) -> None:
    assert FolderFiles(article).read(target) == b"inside"


@pytest.mark.parametrize(
    ("target", "reason"),
    [
        ("http://exemple.org/a.png", reasons.ADDRESS),
        ("HTTPS://exemple.org/a.png", reasons.ADDRESS),
        ("//exemple.org/a.png", reasons.ADDRESS),
        ("\\\\server\\share\\a.png", reasons.ADDRESS),
        ("file:///etc/passwd", reasons.ADDRESS),
        ("data:image/png;base64,AAAA", reasons.EMBEDDED),
        ("../secret.png", reasons.OUTSIDE),
        ("images/../../secret.png", reasons.OUTSIDE),
        ("images/%2e%2e/%2e%2e/secret.png", reasons.OUTSIDE),
        ("..\\secret.png", reasons.OUTSIDE),
        ("/etc/passwd", reasons.OUTSIDE),
        ("~/secret.png", reasons.OUTSIDE),
        ("C:\\secret.png", reasons.OUTSIDE),
        ("", reasons.EMPTY),
        ("a%00.png", reasons.EMPTY),
        (".", reasons.NOT_FOUND),
        ("images", reasons.NOT_FOUND),
        ("images/none.png", reasons.NOT_FOUND),
        ("a" * 5_000, reasons.UNREADABLE),
    ],
)
def test_anything_else_is_missing_for_a_reason(article: Path, target: str, reason: Message) -> None:
    assert FolderFiles(article).read(target) == reason


def test_a_link_out_of_the_folder_is_not_followed(article: Path) -> None:
    (article / "linked.png").symlink_to(article.parent / "secret.png")
    (article / "linked").symlink_to(article.parent, target_is_directory=True)
    assert FolderFiles(article).read("linked.png") == reasons.OUTSIDE
    assert FolderFiles(article).read("linked/secret.png") == reasons.OUTSIDE


def test_a_link_inside_the_folder_is(article: Path) -> None:
    (article / "linked.png").symlink_to(article / "images" / "une photo.png")
    assert FolderFiles(article).read("linked.png") == b"inside"


@pytest.mark.parametrize(("written", "stored"), [("NFC", "NFD"), ("NFD", "NFC")])
def test_accents_are_found_in_whichever_form_the_disk_keeps_them(article: Path, written: str, stored: str) -> None:
    (article / unicodedata.normalize(stored, "élève.png")).write_bytes(b"accent")  # type: ignore[arg-type]
    assert FolderFiles(article).read(unicodedata.normalize(written, "élève.png")) == b"accent"  # type: ignore[arg-type]


def test_a_file_of_any_size_is_not(article: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(room, "LARGEST_FILE", 3)
    assert FolderFiles(article).read("images/une photo.png") == reasons.TOO_LARGE
