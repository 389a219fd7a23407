"""Themes are found in the project, then in the user's folder, then among the built-in ones."""

from __future__ import annotations

from pathlib import Path

import pytest

from tutoslides.model.errors import ThemeError
from tutoslides.pipeline import build
from tutoslides.theme_files import find_theme, open_theme, theme_names, user_folder

MINE = 'format = 1\nextends = "atelier"\n[palette]\naccent = "{accent}"\n'


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home of one's own and an empty current folder."""
    for name in ("HOME", "APPDATA", "XDG_CONFIG_HOME"):
        monkeypatch.setenv(name, str(tmp_path / "home"))
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")
    return tmp_path


def put(shelf: Path, name: str, text: str = MINE, accent: str = "#7A1F1F") -> Path:
    path = shelf / name / "theme.toml"
    path.parent.mkdir(parents=True)
    path.write_text(text.replace("{accent}", accent), encoding="utf-8")
    return path


def accent_of(name: str, folder: Path | None = None) -> str:
    return open_theme(find_theme(name, folder), language="fr").value.palette.accent


def test_built_in_themes_are_there_without_any_folder() -> None:
    assert "atelier" in theme_names()
    found = find_theme(" Atelier ")
    assert (found.name, found.shelf) == ("atelier", "built-in")


def test_the_nearest_of_one_name_is_meant(home: Path) -> None:
    put(user_folder(), "mine", accent="#111111")
    assert (accent_of("mine"), find_theme("mine").shelf) == ("111111", "user")
    put(home / "here" / "themes", "mine", accent="#222222")
    assert (accent_of("mine"), find_theme("mine").shelf) == ("222222", "project")
    article = home / "plea" / "content"
    put(home / "plea" / "themes", "mine", accent="#333333")
    article.mkdir()
    assert accent_of("mine", article) == "333333"
    put(article / "themes", "mine", accent="#444444")
    assert accent_of("mine", article) == "444444"
    assert theme_names(article).count("mine") == 1


def test_a_project_may_refine_a_built_in_theme_under_its_own_name(home: Path) -> None:
    put(home / "here" / "themes", "atelier", accent="#123456")
    assert accent_of("atelier") == "123456"


def test_an_article_is_built_in_a_theme_that_lies_beside_it(home: Path) -> None:
    put(home / "plea" / "themes", "maison", accent="#654321")
    (home / "plea" / "a.md").write_text("---\ntheme: Maison\n---\n\n# Un titre\n\nUne phrase.\n", encoding="utf-8")
    assert build(home / "plea" / "a.md").deck.theme.palette.accent == "654321"


def test_a_fault_is_told_with_the_file_as_the_user_names_it(home: Path) -> None:
    put(home / "here" / "themes", "mine", accent="red")
    with pytest.raises(ThemeError) as caught:
        accent_of("mine")
    assert str(caught.value).startswith(f"{Path('themes', 'mine', 'theme.toml')}:4: “accent” must be a colour")


def test_an_unknown_name_is_answered_with_the_nearest(home: Path) -> None:
    put(home / "here" / "themes", "maison")
    with pytest.raises(ThemeError, match=r"There is no theme “maisn”\. Did you mean “maison”\?"):
        find_theme("maisn")


def test_an_unknown_base_and_a_circle_are_one_sentence_each(home: Path) -> None:
    shelf = home / "here" / "themes"
    put(shelf, "lost", 'format = 1\nextends = "ateliers"\n')
    with pytest.raises(ThemeError, match=r"“extends” names is not there: “ateliers”\. Did you mean “atelier”\?"):
        find_theme("lost")
    put(shelf, "one", 'format = 1\nextends = "two"\n')
    put(shelf, "two", 'format = 1\nextends = "one"\n')
    with pytest.raises(ThemeError, match="this theme extends itself through “one”"):
        find_theme("one")


def test_a_file_that_is_no_text_is_one_sentence(home: Path) -> None:
    path = put(home / "here" / "themes", "odd")
    path.write_bytes(b"format = 1 # \xff\xfe")
    with pytest.raises(ThemeError) as caught:
        find_theme("odd")
    assert "UTF-8" in caught.value.speak("fr")


def test_a_byte_order_mark_of_an_editor_does_no_harm(home: Path) -> None:
    path = put(home / "here" / "themes", "marked", accent="#0B5D4E")
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())
    assert accent_of("marked") == "0B5D4E"
