"""Which file is meant: what lies in a folder, the nearest name, and paths as people give them."""

from __future__ import annotations

from pathlib import Path

import pytest

from tutoslides.cli.articles import articles_in, existing
from tutoslides.cli.command_line import command_line
from tutoslides.cli.dropped import path_of
from tutoslides.cli.questions import MeetingAnswers
from tutoslides.model.article import Meta
from tutoslides.model.errors import SourceError


def _touch(folder: Path, *names: str) -> None:
    for name in names:
        (folder / name).write_text("# T\n", encoding="utf-8")


def test_articles_of_a_folder_are_its_texts_and_no_readme(tmp_path: Path) -> None:
    _touch(
        tmp_path,
        "b.txt",
        "a.MD",
        "README.md",
        "requirements.txt",
        ".hidden.md",
        "c.docx",
        "LISEZMOI.txt",
        "README.fr.md",
        "requirements of tutors.md",
        "requirements-dev.txt",
    )
    (tmp_path / "folder.md").mkdir()
    assert [path.name for path in articles_in(tmp_path)] == ["a.MD", "b.txt", "requirements of tutors.md"]
    assert articles_in(tmp_path / "none") == ()


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("plaidoier.md", "Did you mean “{folder}/plaidoyer.md”?"),
        ("plaidoyer.txt", "Did you mean “{folder}/plaidoyer.md”?"),
        ("notes.md", "Did you mean “{folder}/notes 1.md” or “{folder}/notes 2.md”?"),
        ("zzz.md", "Check its name and folder."),
        ("rien/zzz.md", "There is no folder “{folder}/rien” either."),
    ],
)
def test_missing_file_gets_the_nearest_names_of_its_folder(name: str, hint: str, tmp_path: Path) -> None:
    _touch(tmp_path, "plaidoyer.md", "notes 1.md", "notes 2.md")
    with pytest.raises(SourceError) as missing:
        existing(tmp_path / name)
    assert str(missing.value) == f"There is no file “{tmp_path / name}”. {hint.format(folder=tmp_path)}"


def test_folder_is_no_article_but_those_in_it_are_named(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match=r"is a folder, not an article\. Name a \.md or \.txt file\."):
        existing(tmp_path)
    _touch(tmp_path, "a.md", "b.md")
    with pytest.raises(SourceError) as refused:
        existing(tmp_path)
    assert refused.value.speak("fr").endswith(
        f"Indiquez un fichier qu'il contient\u00a0: «\u00a0{tmp_path}/a.md\u00a0» ou «\u00a0{tmp_path}/b.md\u00a0»."
    )


def test_name_with_nul_is_refused() -> None:
    with pytest.raises(SourceError, match="NUL"):
        existing(Path("a\0b.md"))


@pytest.mark.parametrize(
    "reply",
    ["{path}", " {path} ", "'{path}'", '"{path}"', "« {path} »", "& '{path}'", "{escaped}", "file://{quoted}"],
)
def test_dropped_path_is_understood(reply: str, tmp_path: Path) -> None:
    path = tmp_path / "mon été (2).md"
    _touch(tmp_path, path.name)
    escaped = str(path).replace(" ", "\\ ").replace("(", "\\(").replace(")", "\\)")
    assert path_of(reply.format(path=path, escaped=escaped, quoted=path.as_uri()[7:])) == path


def test_file_whose_name_has_quotes_is_itself(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    _touch(tmp_path, "'a'.md", "b\\c.md")
    assert path_of("'a'.md") == Path("'a'.md")
    assert path_of("b\\c.md") == Path("b\\c.md")


def test_home_is_known(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    assert path_of("~/a.md") == tmp_path / "a.md"


def test_command_says_only_what_the_article_does_not() -> None:
    answers = MeetingAnswers(
        article=Path("-mon été.md"),
        meta=Meta(authors=("Ada Roy",), organisation="CNAM", minutes=30),
        presenter="Ada Roy",
        organisation='L\'"AFPA"',
        minutes=30,
        theme="atelier",
    )
    assert command_line(answers, is_windows=False) == ('tutoslides build "./-mon été.md" --for \'L\'"\'"\'"AFPA"\'')
    assert command_line(answers, is_windows=True).endswith("""-mon été.md" --for L'\\"AFPA\\\"""")
