"""What the command tells of the decks that it made: `--explain` for people, `--json` for programs, `--minutes`."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from unit.cli.running import ARTICLE, Run

REPOSITORY = Path(__file__).parent.parent.parent.parent
WARNED = ARTICLE.replace("tutorat", "x" * 200)


def test_explanation_tells_each_slide_and_the_deck_is_written_too(folder: Path, run: Run) -> None:
    finished = run("build", "article.md", "--explain")
    assert (finished.code, finished.err) == (0, "")
    assert finished.out.splitlines()[:8] == [
        "article.md: why each slide is what it is, and where its words come from",
        "",
        "1   Title – Un titre",
        "    Why        the article's title and what is known of the meeting",
        "    Title      line 1",
        "",
        "2   Points – Une rubrique",
        "    Why        a section begins: its most telling sentences",
    ]
    assert "    Points     line 5, sentence 1     Le tutorat retient les apprenants" in finished.out.splitlines()
    assert finished.out.endswith(" allows 12\u00a0min.\n\narticle.pptx: 3 slides.\n")
    assert (folder / "article.pptx").exists()


def test_explanation_is_in_the_user_s_language_without_colours(run: Run) -> None:
    out = run("build", "article.md", "--explain", LANG="fr_FR.UTF-8").out
    assert "3   Décision – Décision attendue\n" in out
    assert "    Titre      mots du diaporama\n" in out
    assert "\x1b" not in out


def test_document_is_all_there_is_on_the_output(folder: Path, run: Run) -> None:
    (folder / "article.md").write_text(WARNED, encoding="utf-8")
    finished = run("build", "article.md", "--json")
    assert finished.code == 0
    assert finished.err.endswith("article.pptx: 3 slides.\n")
    assert finished.out.startswith('{\n  "format": 1,\n  "source": "article.md",\n')
    assert finished.out.endswith("}\n")
    document = json.loads(finished.out)
    assert list(document) == ["format", "source", "deck", "language", "minutes", "slides", "diagnostics"]
    assert (document["deck"], document["minutes"], document["language"]) == ("article.pptx", 20, "fr")
    assert [slide["kind"] for slide in document["slides"]] == ["title", "points", "ask"]
    assert [finding["code"] for finding in document["diagnostics"]] == ["word-broken", "break-unsafe"]
    assert (folder / "article.pptx").exists()


def test_same_article_gives_the_same_document(run: Run) -> None:
    assert run("build", "article.md", "--json").out == run("build", "article.md", "--json").out


def test_sentences_of_the_document_are_in_the_user_s_language_and_codes_are_not(run: Run) -> None:
    first = json.loads(run("build", "article.md", "--json", LANG="fr_FR.UTF-8").out)["slides"][0]
    assert first["why"] == {"code": "front", "text": "le titre de l'article et ce que l'on sait de la réunion"}


def test_all_of_content_is_one_document_with_a_list_of_decks_even_if_it_is_one(folder: Path, run: Run) -> None:
    (folder / "content").mkdir()
    (folder / "content" / "b.md").write_text(ARTICLE, encoding="utf-8")
    assert _sources(run("build", "--json").out) == ["b.md"]
    (folder / "content" / "a.txt").write_text(ARTICLE, encoding="utf-8")
    finished = run("build", "--json")
    assert _sources(finished.out) == ["a.txt", "b.md"]
    assert len(finished.err.splitlines()) == 2


def test_explanations_of_several_articles_follow_one_another(folder: Path, run: Run) -> None:
    (folder / "content").mkdir()
    for name in ("a.md", "b.md"):
        (folder / "content" / name).write_text(ARTICLE, encoding="utf-8")
    lines = run("build", "--explain").out.splitlines()
    told = [line for line in lines if "why each slide" in line or line.endswith(".pptx: 3 slides.")]
    assert [line.partition(":")[0] for line in told] == [
        "a.md", str(Path("output", "a.pptx")), "b.md", str(Path("output", "b.pptx"))
    ]  # fmt: skip


def test_article_that_cannot_be_read_leaves_no_document(folder: Path, run: Run) -> None:
    (folder / "content").mkdir()
    (folder / "content" / "a.md").write_text(ARTICLE, encoding="utf-8")
    (folder / "content" / "b.md").write_text("", encoding="utf-8")
    finished = run("build", "--json")
    assert (finished.code, finished.out) == (2, "")
    assert finished.err.splitlines()[-1].startswith("tutoslides: ")


@pytest.mark.parametrize("option", ["--json", "--explain"])
def test_strict_tells_everything_before_it_leaves_with_1(option: str, folder: Path, run: Run) -> None:
    (folder / "article.md").write_text(WARNED, encoding="utf-8")
    finished = run("build", "article.md", option, "--strict")
    assert finished.code == 1
    assert finished.out == run("build", "article.md", option).out


def test_minutes_of_the_command_count_more_than_the_front_matter_s(folder: Path, run: Run) -> None:
    (folder / "article.md").write_text(f"---\nminutes: 45\n---\n{ARTICLE}", encoding="utf-8")
    assert json.loads(run("build", "article.md", "--json").out)["minutes"] == 45
    assert json.loads(run("build", "article.md", "--json", "--minutes", "10").out)["minutes"] == 10


def test_document_is_utf_8_and_an_explanation_goes_on_whatever_the_terminal_can_show(folder: Path) -> None:
    for encoding in ("ascii", "latin-1"):
        assert (
            "Décision attendue"
            in json.loads(_program(folder, encoding, "--json").decode("utf-8"))["slides"][2]["title"]
        )
        explained = _program(folder, encoding, "--explain").decode(encoding)
        assert "1   Title - Un titre" in explained.splitlines()


def test_name_that_is_no_unicode_is_escaped_in_the_document(folder: Path) -> None:
    name = os.fsdecode(b"caf\xe9.md")
    try:
        (folder / name).write_text(ARTICLE, encoding="utf-8")
    except OSError:
        pytest.skip("this disk holds only names in Unicode")
    assert json.loads(_program(folder, "utf-8", "--json", article=name))["source"] == name


def _sources(out: str) -> list[str]:
    document = json.loads(out)
    assert list(document) == ["format", "decks"]
    return [deck["source"] for deck in document["decks"]]


def _program(folder: Path, encoding: str, option: str, article: str = "article.md") -> bytes:
    """Run the command as a program whose output has an encoding, and return its bytes."""
    finished = subprocess.run(
        [sys.executable, "-c", "from tutoslides.cli import main; main()", "build", article, option],
        cwd=folder,
        env={"PYTHONPATH": str(REPOSITORY / "src"), "LANG": "en", "PYTHONIOENCODING": encoding, "PATH": ""},
        capture_output=True,
        timeout=60,
        check=False,
    )
    assert finished.returncode == 0, finished.stderr
    return finished.stdout
