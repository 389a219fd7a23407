"""The command: where the deck goes, what is said, and the exit codes."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from tutoslides import __version__

REPOSITORY = Path(__file__).parent.parent.parent.parent
ARTICLE = "# Un titre\n\n## Une rubrique\n\nLe tutorat retient les apprenants.\n"


def _run(folder: Path, *options: str, language: str = "en_US.UTF-8") -> subprocess.CompletedProcess[str]:
    program = "from tutoslides.cli import main; main()"
    environment = {"PYTHONPATH": str(REPOSITORY / "src"), "LANG": language, "LC_CTYPE": "C.UTF-8", "PATH": ""}
    return subprocess.run(
        [sys.executable, "-c", program, *options],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "article.md").write_text(ARTICLE, encoding="utf-8")
    return tmp_path


def test_deck_goes_beside_its_article(folder: Path) -> None:
    finished = _run(folder, "build", "article.md")
    assert (finished.returncode, finished.stdout, finished.stderr) == (0, "article.pptx: 2 slides.\n", "")
    assert (folder / "article.pptx").exists()


def test_deck_goes_to_output_where_there_is_a_content_folder(folder: Path) -> None:
    (folder / "content").mkdir()
    shutil.move(folder / "article.md", folder / "content")
    assert _run(folder, "build").returncode == 0
    assert (folder / "output" / "article.pptx").exists()


def test_facts_of_the_meeting_stand_on_the_title_slide(folder: Path) -> None:
    options = ("--author", "Ada Roy", "--presenter", "Bo Li", "--for", "AFPA", "--date", "2026-03-01", "--lang", "fr")
    assert _run(folder, "build", "article.md", *options, "-o", "x.pptx").returncode == 0
    from pptx import Presentation

    first = Presentation(str(folder / "x.pptx")).slides[0]
    words = "\n".join(shape.text_frame.text for shape in first.placeholders)
    assert all(fact in words for fact in ("Ada Roy", "Bo Li", "AFPA", "1er mars 2026"))


def test_it_speaks_the_user_s_language(folder: Path) -> None:
    assert _run(folder, "build", "article.md", language="fr_FR.UTF-8").stdout == "article.pptx : 2 diapositives.\n"
    finished = _run(folder, "build", "rien.md", language="fr_FR.UTF-8")
    assert finished.stderr.startswith("tutoslides: Le fichier « rien.md » n'existe pas.")


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (("build", "none.md"), "There is no file “none.md”."),
        (("build", "."), "is a folder"),
        (("build",), "No article was named"),
        (("build", "article.md", "-o", "deck.doc"), "ends on no format"),
        (("build", "article.md", "-t", "atelie"), "Did you mean “atelier”?"),
        (("build", "article.md", "--date", "1er mars"), "a day is written 2026-03-31"),
    ],
    ids=["missing", "folder", "nothing", "format", "theme", "date"],
)
def test_bad_use_is_one_sentence_and_exit_code_2(options: Sequence[str], words: str, folder: Path) -> None:
    finished = _run(folder, *options)
    assert finished.returncode == 2
    assert words in finished.stderr
    assert len(finished.stderr.splitlines()) == 1
    assert not list(folder.glob("*.pptx"))


def test_one_output_for_several_articles_is_refused(folder: Path) -> None:
    (folder / "content").mkdir()
    for name in ("a.md", "b.md"):
        (folder / "content" / name).write_text(ARTICLE, encoding="utf-8")
    finished = _run(folder, "build", "-o", "x.pptx")
    assert finished.returncode == 2
    assert "several articles" in finished.stderr


def test_place_that_cannot_be_written_is_exit_code_3(folder: Path) -> None:
    finished = _run(folder, "build", "article.md", "-o", "article.md/x.pptx")
    assert finished.returncode == 3
    assert "cannot be written" in finished.stderr
    assert "Traceback" not in finished.stderr


def test_strict_leaves_with_1_where_there_is_a_warning(folder: Path) -> None:
    assert _run(folder, "build", "article.md", "--strict").returncode == 0
    (folder / "article.md").write_text(f"{ARTICLE}\n{'x' * 200}\n", encoding="utf-8")
    finished = _run(folder, "build", "article.md", "--strict")
    assert finished.returncode == 1
    assert "[word-broken]" in finished.stderr
    assert (folder / "article.pptx").exists()


def test_warnings_come_before_notes(folder: Path) -> None:
    (folder / "article.md").write_text(ARTICLE.replace("tutorat", f"{'x' * 200} 中"), encoding="utf-8")
    codes = [line.rpartition("[")[2] for line in _run(folder, "build", "article.md").stderr.splitlines()]
    assert codes == ["word-broken]", "break-unsafe]", "characters-unmeasured]"]


def test_version_and_help_are_told(folder: Path) -> None:
    assert _run(folder, "--version").stdout == f"tutoslides {__version__}\n"
    assert "build" in _run(folder, "--help").stdout
    assert "--for" in _run(folder, "build", "--help").stdout
