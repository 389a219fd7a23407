"""Pictures as values, and the album of an article that has no folder."""

from __future__ import annotations

import pytest

from tutoslides.model.pictures import WHOLE, EmptyAlbum, MissingPicture


def test_an_article_without_a_folder_has_no_picture_to_develop() -> None:
    album = EmptyAlbum()
    assert isinstance(album.look("a.png"), MissingPicture)
    with pytest.raises(KeyError):
        album.develop("a.png", 100, 100)
    with pytest.raises(KeyError):
        album.extremes("a.png", WHOLE)
    with pytest.raises(KeyError):
        album.outline("a.png")
