"""The album answers from files, each question once."""

from __future__ import annotations

import builtins
from pathlib import Path
from typing import Any

import pytest

from tutoslides.model.pictures import NO_FOLDER, WHOLE, Crop, MissingPicture, Picture
from tutoslides.pictures import open_album, reasons

from .made import album_of, decoded, drawing, encoded, photograph, svg, write_all


def test_an_article_without_folder_has_no_pictures() -> None:
    album = open_album(None)
    assert album.look("a.png") == MissingPicture(reason=NO_FOLDER)
    for ask in (lambda: album.develop("a.png", 1, 1), lambda: album.extremes("a.png", WHOLE)):
        with pytest.raises(KeyError):
            ask()


def test_pictures_are_looked_up_beside_the_article(tmp_path: Path) -> None:
    write_all(tmp_path, a_png=encoded(drawing(40, 20)))
    assert open_album(tmp_path).look("a.png") == Picture(width=40, height=20)


def test_a_photograph_is_developed_at_twice_the_size_at_which_it_is_seen() -> None:
    album = album_of(a=encoded(photograph(1200, 800), "JPEG"))
    media = album.develop("a", 90, 60) if isinstance(album.look("a"), Picture) else None
    assert media is not None
    assert (media.kind, decoded(media.content).size) == ("jpeg", (240, 160))
    assert media is album.develop("a", 90, 60)
    assert media.key != album.develop("a", 45, 30).key


def test_a_drawing_in_vectors_travels_with_its_fallback() -> None:
    album = album_of(a=svg())
    assert album.look("a") == Picture(width=80, height=45, is_vector=True)
    media = album.develop("a", 60, 33.75)
    assert (media.kind, media.fallback and decoded(media.fallback).size) == ("svg", (160, 90))


def test_extremes_are_asked_of_the_part_behind_the_words() -> None:
    album = album_of(a=encoded(photograph(64, 64)))
    album.look("a")
    assert album.extremes("a", Crop(left=0.9, top=0.9)).darkest > "A0"


def test_a_missing_picture_says_why() -> None:
    album = album_of(broken=encoded(photograph(64, 64))[:90], other=b"%PDF", torn=b"<svg")
    missing = {name: album.look(name) for name in ("none", "broken", "other", "torn")}
    assert {name: found.reason for name, found in missing.items() if isinstance(found, MissingPicture)} == {
        "none": reasons.NOT_FOUND,
        "broken": reasons.BROKEN,
        "other": reasons.UNKNOWN,
        "torn": reasons.BROKEN,
    }


def test_a_drawing_is_missing_where_nothing_can_draw_it(monkeypatch: pytest.MonkeyPatch) -> None:
    imported = builtins.__import__

    def without_resvg(name: str, *more: Any) -> Any:
        if name == "resvg_py":
            raise ImportError(name)
        return imported(name, *more)

    monkeypatch.setattr(builtins, "__import__", without_resvg)
    assert album_of(a=svg()).look("a") == MissingPicture(reason=reasons.NO_RENDERER)
