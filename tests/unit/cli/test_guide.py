"""`tutoslides` alone: in a real terminal it leads from an article to a deck; without one it never waits."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from unit.cli.running import ARTICLE
from unit.cli.terminal import SOURCES, Terminal

pytestmark = pytest.mark.skipif(not hasattr(os, "openpty"), reason="needs a pseudo-terminal")

VOICED = f"""---
author: Ada Roy
for: CNAM
minutes: 30
provenance: Texte généré par une machine
---
{ARTICLE}
On le répète souvent : « Sans un tuteur à ses côtés, un apprenant qui doute abandonne presque toujours. »
"""
FRENCH = {"LANG": "fr_FR.UTF-8"}


def test_main_path_in_french(folder: Path) -> None:
    window = Terminal(folder=folder, environment=FRENCH)
    window.expect("Entrée garde la réponse entre crochets\u00a0; < revient à la question précédente")
    assert "1  article.md" in window.expect("[1] > ")
    window.type("")
    window.answer("2/6  Votre nom", "Ada Roy")
    window.answer("3/6  Pour qui parlez-vous", "AFPA")
    window.answer("4/6  Le jour de la réunion", "31 mars 2026")
    window.answer("5/6  De combien de minutes disposez-vous", "15")
    assert "1  atelier – Chaleureux" in window.expect("[atelier] > ")
    window.type("")
    window.expect("Votre présentation est prête\u00a0: article.pptx\n3 diapositives.\nPartie principale\u00a0: ")
    window.expect("La prochaine fois, en une ligne\u00a0:\n  tutoslides build article.md ")
    window.expect('--presenter "Ada Roy" --for AFPA --date 2026-03-31 --minutes 15\n')
    assert window.finish() == 0
    assert _words_of_title_slide(folder / "article.pptx") >= {"Ada Roy", "AFPA", "31 mars 2026"}


def test_main_path_in_english(folder: Path) -> None:
    (folder / "article.md").write_text(VOICED, encoding="utf-8")
    window = Terminal(folder=folder)
    window.answer("1/6  Which article?", "")
    window.expect("2/6  Your name")
    window.expect("[Ada Roy] > ")
    window.type("")
    window.expect("3/6  For whom")
    window.expect("[CNAM] > ")
    window.type("")
    window.answer("4/6  The day of the meeting? For example: March 31, 2026 (Enter: leave it out)", "")
    window.expect("[30] > ")
    window.type("")
    window.answer("6/6  Which theme?", "1")
    window.expect("Your deck is ready: article.pptx")
    window.expect(
        "Before the meeting:\n– Verify one quotation that names nobody (line 15).\n– Line 5: The text says that"
    )
    window.expect("Next time, in one line:\n  tutoslides build article.md\n")
    assert window.finish() == 0


def test_a_wrong_answer_is_told_at_once_and_asked_again(folder: Path) -> None:
    (folder / "photo.md").write_bytes(b"\x89PNG\r\n")
    window = Terminal(folder=folder)
    window.answer("1/6", "artikle.md")
    window.expect("! There is no file “artikle.md”. Did you mean “article.md”?")
    window.answer("1/6", "photo.md")
    window.expect("! The file is not a text (PNG).")
    window.answer("1/6", "article.md")
    window.answer("2/6", "")
    window.answer("3/6", "")
    window.answer("4/6", "some day")
    window.expect("! “some day” is no date with its day, month and year.")
    window.answer("4/6", "2026-03-31")
    window.answer("5/6", "an hour")
    window.expect("! “an hour” is no number of minutes from 1 to 480.")
    window.answer("5/6", "60")
    window.answer("6/6", "atelie")
    window.expect("! There is no theme “atelie”. Did you mean “atelier”?")
    window.answer("6/6", "ATELIER")
    window.expect("tutoslides build article.md --date 2026-03-31 --minutes 60\n")
    assert window.finish() == 0


def test_the_way_back_keeps_what_was_answered(folder: Path) -> None:
    window = Terminal(folder=folder)
    window.answer("1/6", "<")
    window.expect("This is the first question.")
    window.answer("1/6", "")
    window.answer("2/6", "Ada Roy")
    window.answer("3/6", "<")
    window.expect("2/6")
    window.expect("[Ada Roy] > ")
    window.type("Bo Li")
    for number in "3456":
        window.answer(f"{number}/6", "")
    window.expect('--presenter "Bo Li"\n')
    assert window.finish() == 0


def test_article_that_was_dropped_on_the_window_is_found(folder: Path) -> None:
    (folder / "mon été.md").write_text(ARTICLE, encoding="utf-8")
    window = Terminal(folder=folder)
    window.answer("1/6", f"'{folder / 'mon été.md'}' ")
    for number in "23456":
        window.answer(f"{number}/6", "")
    window.expect(f"Your deck is ready: {folder / 'mon été.pptx'}")
    window.expect(f'tutoslides build "{folder / "mon été.md"}"\n')
    assert window.finish() == 0


def test_tab_completes_the_name_of_a_file(folder: Path) -> None:
    pytest.importorskip("readline", reason="Windows completes in its own way")
    (folder / "article.md").rename(folder / "zéro faute.md")
    window = Terminal(folder=folder, environment={"LANG": "en_US.UTF-8"})
    window.expect("> ")
    window.press("zéro f\t")
    window.expect("zéro faute.md")
    window.type("")
    window.expect("2/6")
    assert window.interrupt() == 130


def test_folder_without_an_article_asks_for_one(tmp_path: Path) -> None:
    window = Terminal(folder=tmp_path, environment=FRENCH)
    window.expect("Aucun article ici. Glissez votre fichier sur cette fenêtre, ou tapez son chemin.")
    window.answer("", "")
    window.expect("! Il faut un article.")
    assert window.interrupt() == 130


@pytest.mark.parametrize("answers", [0, 1, 5])
def test_ctrl_c_leaves_at_once_and_nothing_is_written(answers: int, folder: Path) -> None:
    window = Terminal(folder=folder)
    for number in range(1, answers + 1):
        window.answer(f"{number}/6", "")
    window.expect("> ")
    assert window.interrupt() == 130
    assert "Traceback" not in window.text
    assert os.listdir(folder) == ["article.md"]  # noqa: PTH208 - hidden files count


def test_end_of_input_leaves_with_a_sentence_and_nothing_is_written(folder: Path) -> None:
    window = Terminal(folder=folder)
    window.answer("1/6", "")
    window.expect("> ")
    window.press("\x04")
    assert window.finish() == 2
    assert "tutoslides: The answers ended before the questions; nothing was written.\n" in window.text
    assert os.listdir(folder) == ["article.md"]  # noqa: PTH208 - hidden files count


@pytest.mark.parametrize(("reply", "opened"), [("", True), ("y", True), ("n", False), ("\x04", False)])
def test_deck_is_opened_if_the_user_wants(reply: str, opened: bool, folder: Path, tmp_path: Path) -> None:
    programs = tmp_path / "programs"
    programs.mkdir()
    opener = programs / "xdg-open"
    opener.write_text(
        f'#!/bin/sh\necho "$1" > "{tmp_path}/opened.new"\nmv "{tmp_path}/opened.new" "{tmp_path}/opened"\n'
    )
    opener.chmod(0o755)
    path = f"{programs}{os.pathsep}{os.environ['PATH']}"
    window = Terminal(folder=folder, environment={"DISPLAY": ":0", "PATH": path})
    for number in "123456":
        window.answer(f"{number}/6", "")
    window.expect("Open it now? [Y/n]")
    window.expect("> ")
    window.press(reply if reply == "\x04" else f"{reply}\n")
    assert window.finish() == 0
    if opened:
        _wait_for(tmp_path / "opened")
        assert (tmp_path / "opened").read_text(encoding="utf-8").strip() == str((folder / "article.pptx").resolve())
    else:
        assert not (tmp_path / "opened").exists()


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("stdin", [subprocess.DEVNULL, subprocess.PIPE], ids=["nothing", "a pipe"])
def test_without_a_terminal_there_is_help_and_exit_code_2(stdin: int, language: str, folder: Path) -> None:
    finished = subprocess.run(
        [sys.executable, "-m", "tutoslides"],
        cwd=folder,
        env={"PYTHONPATH": str(SOURCES), "LANG": language, "LC_CTYPE": "C.UTF-8", "PATH": ""},
        stdin=stdin,
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
    assert (finished.returncode, finished.stdout) == (2, "")
    assert ("Exemples\n" if language == "fr" else "Examples\n") in finished.stderr
    assert os.listdir(folder) == ["article.md"]  # noqa: PTH208 - hidden files count


def test_terminal_with_few_characters_stops_nobody(folder: Path) -> None:
    window = Terminal(folder=folder, environment={**FRENCH, "PYTHONIOENCODING": "ascii"})
    window.answer("1/6  Quel article ?", "")
    window.answer("2/6  Votre nom, pour la premiere diapositive ?", "")
    for number in "3456":
        window.answer(f"{number}/6", "")
    window.expect("Votre presentation est prete : article.pptx")
    assert window.finish() == 0


def _words_of_title_slide(deck: Path) -> set[str]:
    from pptx import Presentation

    first = Presentation(str(deck)).slides[0]
    return {line for shape in first.placeholders for line in shape.text_frame.text.splitlines()}


def _wait_for(path: Path) -> None:
    import time

    deadline = time.monotonic() + 10
    while not path.exists() and time.monotonic() < deadline:
        time.sleep(0.02)
