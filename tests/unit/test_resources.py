"""`resource_folder` finds the folders that travel with the program in every way of installing it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tutoslides.model.errors import OutputError
from tutoslides.resources import resource_folder


def test_this_installation_has_its_themes() -> None:
    assert (resource_folder("themes") / "atelier" / "theme.toml").is_file()


def test_a_wheel_has_them_inside_the_package(tmp_path: Path) -> None:
    package = tmp_path / "site-packages" / "tutoslides"
    (package / "resources" / "themes").mkdir(parents=True)
    assert resource_folder("themes", package=package) == package / "resources" / "themes"


def test_a_checkout_has_them_beside_src(tmp_path: Path) -> None:
    package = tmp_path / "src" / "tutoslides"
    package.mkdir(parents=True)
    (tmp_path / "content").mkdir()
    (tmp_path / "pyproject.toml").touch()
    assert resource_folder("content", package=package) == tmp_path / "content"


def test_a_strangers_folder_of_that_name_is_not_taken(tmp_path: Path) -> None:
    package = tmp_path / "lib" / "site-packages" / "tutoslides"
    package.mkdir(parents=True)
    (tmp_path / "lib" / "content").mkdir()
    with pytest.raises(OutputError, match="“content”") as caught:
        resource_folder("content", package=package)
    assert caught.value.speak("fr") == (
        "Il manque à cette installation de tutoslides son dossier « content ». Réinstallez-le."
    )
