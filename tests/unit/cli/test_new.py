"""`tutoslides new`: an article to edit, which builds as it is."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from unit.cli.running import Run
from unit.cli.terminal import Terminal


@pytest.mark.parametrize(
    ("language", "name", "title"),
    [
        ("fr_FR.UTF-8", "mon-article.md", "# Donnons à chaque apprenant"),
        ("en_US.UTF-8", "my-article.md", "# Let us give"),
    ],
)
def test_what_it_lays_out_builds_without_a_finding(
    language: str, name: str, title: str, folder: Path, run: Run
) -> None:
    finished = run("new", "projet", LANG=language)
    assert (finished.code, finished.err) == (0, "")
    assert "tutoslides build" in finished.out
    project = folder / "projet"
    assert sorted(str(path.relative_to(project)) for path in project.rglob("*.md")) == ["README.md", f"content/{name}"]
    assert title in (project / "content" / name).read_text(encoding="utf-8")
    assert len((project / "README.md").read_text(encoding="utf-8").splitlines()) <= 10
    built = run("build", str(project / "content" / name), "--strict", "-o", str(project / "x.pptx"), LANG=language)
    assert (built.code, built.err) == (0, "")
    assert (project / "x.pptx").exists()


def test_facts_go_to_the_front_matter_and_the_others_wait_as_comments(folder: Path, run: Run) -> None:
    options = ("--author", 'Ada "A" Roy: 1', "--for", "2026", "--date", "31 mars 2026", "--minutes", "15")
    assert run("new", "projet", *options, LANG="fr").code == 0
    front = (folder / "projet" / "content" / "mon-article.md").read_text(encoding="utf-8").split("---")[1]
    assert 'author: "Ada \\"A\\" Roy: 1"\n' in front
    assert "date: 2026-03-31\nminutes: 15\n# contact: comment vous joindre" in front
    assert "# presenter: qui parle" in front
    explained = run("build", "projet/content/mon-article.md", "--explain", LANG="fr").out
    assert 'Ada "A" Roy: 1' in explained


@pytest.mark.parametrize("language", ["en", "fr"])
def test_folder_that_holds_something_is_left_alone(language: str, folder: Path, run: Run) -> None:
    finished = run("new", ".", LANG=language)
    assert (finished.code, finished.out) == (2, "")
    assert finished.err == (
        "tutoslides: Le dossier «\u00a0.\u00a0» n'est pas vide. Choisissez un autre nom\u00a0: tutoslides new NOM\n"
        if language == "fr"
        else "tutoslides: The folder “.” is not empty. Choose another name: tutoslides new NAME\n"
    )
    assert os.listdir(folder) == ["article.md"]  # noqa: PTH208 - hidden files count


def test_folder_named_like_a_device_is_refused(folder: Path, run: Run) -> None:
    finished = run("new", "aux")
    assert (finished.code, "Windows keeps" in finished.err) == (2, True)
    assert not (folder / "aux").exists()


def test_file_is_no_folder(folder: Path, run: Run) -> None:
    assert "“article.md” is a file." in run("new", "article.md").err
    finished = run("new", "article.md/projet")
    assert (finished.code, "cannot be written" in finished.err) == (3, True)


def test_empty_folder_is_taken(folder: Path, run: Run) -> None:
    (folder / "mon projet").mkdir()
    (folder / "mon projet" / ".DS_Store").write_bytes(b"")
    finished = run("new", "mon projet")
    assert finished.code == 0
    assert finished.out.endswith('is ready to be edited. Then:\n  cd "mon projet"\n  tutoslides build\n')


@pytest.mark.skipif(not hasattr(os, "openpty"), reason="needs a pseudo-terminal")
def test_in_a_terminal_the_facts_are_asked(tmp_path: Path) -> None:
    window = Terminal("new", "projet", folder=tmp_path, environment={"LANG": "fr_FR.UTF-8"})
    window.answer("1/4  Votre nom", "Ada Roy")
    window.answer("2/4  Pour qui parlez-vous", "")
    window.answer("3/4  Le jour de la réunion", "31/03/2026")
    window.answer("4/4  De combien de minutes", "")
    window.expect("mon-article.md est prêt")
    assert window.finish() == 0
    front = (tmp_path / "projet" / "content" / "mon-article.md").read_text(encoding="utf-8").split("---")[1]
    assert 'author: "Ada Roy"\n' in front
    assert "# for: pour qui vous parlez\ndate: 2026-03-31\nminutes: 20\n" in front
