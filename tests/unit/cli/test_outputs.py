"""Where decks go: names that every system can hold, folders, several places at once."""

from __future__ import annotations

from pathlib import Path

import pytest

from tutoslides.cli.outputs import default_output, is_reserved, outputs_of, safe_stem
from tutoslides.model.errors import UsageError
from unit.cli.running import Run


@pytest.mark.parametrize(
    ("stem", "safe"),
    [
        ("plaidoyer", "plaidoyer"),
        ("mon été 2026", "mon été 2026"),
        ("CON", "CON-"),
        ("lpt1.version 2", "lpt1-.version 2"),
        ("console", "console"),
        ("v1.2...", "v1.2"),
        ("fin ", "fin"),
        ('a:b?c"d', "a-b-c-d"),
        ("...", "deck"),
    ],
)
def test_name_of_a_deck_is_one_that_every_system_can_hold(stem: str, safe: str) -> None:
    assert safe_stem(stem) == safe
    assert not is_reserved(f"{safe}.pptx")


@pytest.mark.parametrize("name", ["CON", "nul.pptx", "Com1.tar.gz", "aux .txt", "LPT¹.pptx"])
def test_names_that_windows_keeps_are_known(name: str) -> None:
    assert is_reserved(name)


def test_deck_of_an_article_named_like_a_device_can_be_opened_everywhere(folder: Path, run: Run) -> None:
    (folder / "article.md").rename(folder / "CON.md")
    assert run("build", "CON.md").out == "CON-.pptx: 3 slides.\n"


def test_place_named_like_a_device_is_refused(folder: Path, run: Run) -> None:
    finished = run("build", "article.md", "-o", "nul.pptx")
    assert finished.code == 2
    assert "“nul.pptx” is a name that Windows keeps" in finished.err
    assert not (folder / "nul.pptx").exists()


def test_name_with_nul_is_refused() -> None:
    with pytest.raises(UsageError, match="NUL"):
        outputs_of(Path("a.md"), ("b\0.pptx",))


def test_folder_takes_the_deck_under_its_usual_name(folder: Path, run: Run) -> None:
    (folder / "decks").mkdir()
    assert run("build", "article.md", "-o", "decks").out == f"{Path('decks', 'article.pptx')}: 3 slides.\n"


def test_several_places_get_the_same_deck(folder: Path, run: Run) -> None:
    finished = run("build", "article.md", "-o", "a.pptx", "-o", "neuf/b.pptx")
    assert finished.out == f"a.pptx: 3 slides.\n{Path('neuf', 'b.pptx')}: 3 slides.\n"
    assert (folder / "a.pptx").read_bytes() == (folder / "neuf" / "b.pptx").read_bytes()


def test_format_that_nobody_can_write_is_told_before_anything_is_written(folder: Path, run: Run) -> None:
    finished = run("build", "article.md", "-o", "a.pptx", "-o", "b.odp")
    assert finished.code == 2
    assert "“b.odp” ends on no format" in finished.err
    assert not (folder / "a.pptx").exists()


def test_usual_place_is_beside_the_article(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert default_output(Path("texts", "a.md")) == Path("texts", "a.pptx")
    (tmp_path / "content").mkdir()
    assert default_output(Path("texts", "a.md")) == Path("output", "a.pptx")
