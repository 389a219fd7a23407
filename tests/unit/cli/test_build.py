"""The command: where the deck goes, what is said, and the exit codes."""

from __future__ import annotations

import json
import os
import shlex
import signal
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

import pytest

from tutoslides import __version__
from unit.cli.running import ARTICLE, Finished, Run

REPOSITORY = Path(__file__).parent.parent.parent.parent
WIDE_WORD = ARTICLE.replace("tutorat", "x" * 200)


def test_deck_goes_beside_its_article(folder: Path, run: Run) -> None:
    assert run("build", "article.md") == Finished(code=0, out="article.pptx: 3 slides.\n", err="")
    assert sorted(os.listdir(folder)) == ["article.md", "article.pptx"]  # noqa: PTH208 - hidden files count


def test_deck_of_an_article_elsewhere_goes_beside_it(folder: Path, run: Run) -> None:
    (folder / "ailleurs").mkdir()
    (folder / "article.md").rename(folder / "ailleurs" / "article.md")
    assert run("build", "ailleurs/article.md").out == f"{Path('ailleurs', 'article.pptx')}: 3 slides.\n"
    assert (folder / "ailleurs" / "article.pptx").exists()


def test_decks_go_to_output_where_there_is_a_content_folder(folder: Path, run: Run) -> None:
    (folder / "content").mkdir()
    for name in ("b.md", "a.TXT", "c.markdown", "notes.docx"):
        (folder / "content" / name).write_text(ARTICLE, encoding="utf-8")
    finished = run("build")
    assert finished.code == 0
    assert [line.partition(":")[0] for line in finished.out.splitlines()] == [
        str(Path("output", f"{name}.pptx")) for name in "abc"
    ]
    assert sorted(path.name for path in (folder / "output").iterdir()) == ["a.pptx", "b.pptx", "c.pptx"]


def test_chosen_place_goes_before_the_usual_one(folder: Path, run: Run) -> None:
    (folder / "content").mkdir()
    assert run("build", "article.md", "-o", "neuf/x.pptx").code == 0
    assert (folder / "neuf" / "x.pptx").exists()
    assert not (folder / "output").exists()


def test_facts_of_the_meeting_stand_on_the_title_slide(folder: Path, run: Run) -> None:
    options = ("--author", "Ada Roy", "--presenter", "Bo Li", "--for", "AFPA", "--date", "2026-03-01", "--lang", "fr")
    assert run("build", "article.md", *options, "-o", "x.pptx").code == 0
    from pptx import Presentation

    first = Presentation(str(folder / "x.pptx")).slides[0]
    words = "\n".join(shape.text_frame.text for shape in first.placeholders).replace("\u00a0", " ")
    assert all(fact in words for fact in ("Ada Roy", "Bo Li", "AFPA", "1er mars 2026"))


def test_contact_stands_on_the_closing_slide(folder: Path, run: Run) -> None:
    (folder / "article.md").write_text(f"{ARTICLE}\nLa fin est proche.\n", encoding="utf-8")
    assert run("build", "article.md", "--contact", "ada@example.org").code == 0
    from pptx import Presentation

    slides = Presentation(str(folder / "article.pptx")).slides
    last = slides[len(slides) - 1]
    assert "ada@example.org" in [shape.text_frame.text for shape in last.placeholders]


@pytest.mark.parametrize(
    ("environment", "is_french"),
    [
        ({"LANG": "fr_FR.UTF-8"}, True),
        ({"LANG": "en_US.UTF-8", "LC_MESSAGES": "fr_CA"}, True),
        ({"LANG": "fr_FR.UTF-8", "LC_ALL": "C.UTF-8"}, False),
        ({"LANG": "de_DE"}, False),
        ({"LANG": ""}, False),
    ],
    ids=["french", "messages before all but LC_ALL", "LC_ALL first", "german", "nothing said"],
)
def test_it_speaks_the_user_s_language(environment: dict[str, str], is_french: bool, run: Run) -> None:
    done, missing = run("build", "article.md", **environment), run("build", "rien.md", **environment)
    assert done.out == ("article.pptx\u00a0: 3 diapositives.\n" if is_french else "article.pptx: 3 slides.\n")
    sentence = "Le fichier «\u00a0rien.md\u00a0» n'existe pas." if is_french else "There is no file “rien.md”."
    assert missing.err.startswith(f"tutoslides: {sentence}")


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (("build", "none.md"), "There is no file “none.md”."),
        (("build", "."), "is a folder"),
        (("build",), "No article was named"),
        (("build", "article.md", "-o", "deck.doc"), "ends on no format"),
        (("build", "article.md", "-t", "atelie"), "Did you mean “atelier”?"),
        (("build", "article.md", "--date", "1er mars"), "Write it like 2026-03-31"),
        (("build", "article.md", "--lang", "klingonish"), "“klingonish” is no language code."),
        (("build", "article.md", "--minutes", "481"), "“481” is no number of minutes from 1 to 480."),
        (("build", "article.md", "--minutes", "vingt"), "“vingt” is no number of minutes from 1 to 480."),
        (("build", "article.md", "--minutes", "-5"), "“-5” is no number of minutes from 1 to 480."),
        (("build", "article.md", "--json", "--explain"), "choose one of them"),
        (("build", "none.md", "--json"), "There is no file “none.md”."),
        (("build", "none.md", "--explain"), "There is no file “none.md”."),
    ],
    ids=[
        "missing",
        "folder",
        "nothing",
        "format",
        "theme",
        "date",
        "language",
        "too many minutes",
        "minutes in words",
        "minutes below none",
        "two readers",
        "missing for programs",
        "missing for people",
    ],
)
def test_bad_use_is_one_sentence_and_exit_code_2(options: Sequence[str], words: str, folder: Path, run: Run) -> None:
    finished = run(*options)
    assert (finished.code, finished.out) == (2, "")
    assert words in finished.err
    assert len(finished.err.splitlines()) == 1
    assert os.listdir(folder) == ["article.md"]  # noqa: PTH208 - hidden files count


def test_one_output_for_several_articles_is_refused(folder: Path, run: Run) -> None:
    _write_two(folder, "a.md", "b.md")
    finished = run("build", "-o", "x.pptx")
    assert finished.code == 2
    assert "several articles" in finished.err
    assert not list(folder.glob("**/*.pptx"))


def test_two_articles_that_would_become_one_deck_are_refused(folder: Path, run: Run) -> None:
    _write_two(folder, "a.md", "a.txt")
    finished = run("build")
    assert finished.code == 2
    assert f"would both become “{Path('output', 'a.pptx')}”" in finished.err
    assert not list(folder.glob("**/*.pptx"))


def test_place_that_cannot_be_written_is_exit_code_3(folder: Path, run: Run) -> None:
    finished = run("build", "article.md", "-o", "article.md/x.pptx")
    assert finished.code == 3
    assert "cannot be written" in finished.err
    assert len(finished.err.splitlines()) == 1
    assert (folder / "article.md").read_text(encoding="utf-8") == ARTICLE


def test_anything_unforeseen_is_one_sentence_and_exit_code_3(
    folder: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> NoReturn:
        raise RuntimeError((folder / "article.md").read_text(encoding="utf-8"))

    monkeypatch.setattr("tutoslides.pipeline.plan", fail)
    finished = run("build", "article.md")
    assert (finished.code, finished.out) == (3, "")
    assert finished.err == (
        "tutoslides: Something unforeseen happened (RuntimeError); the work is not finished. "
        "“tutoslides-report-1.txt” says where, without a word of your article: please send it to the makers.\n"
    )
    assert sorted(os.listdir(folder)) == ["article.md", "tutoslides-report-1.txt"]  # noqa: PTH208 - hidden files count
    report = (folder / "tutoslides-report-1.txt").read_text(encoding="utf-8")
    assert f"tutoslides {__version__}\n" in report
    assert "RuntimeError\n  tutoslides/cli/unforeseen.py:" in report
    assert "tutorat" not in report
    assert str(REPOSITORY) not in report


def test_debug_shows_the_traceback_and_a_second_report_leaves_the_first(
    folder: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> NoReturn:
        raise RuntimeError("planted")

    monkeypatch.setattr("tutoslides.pipeline.plan", fail)
    assert "Traceback" not in run("build", "article.md").err
    finished = run("build", "article.md", "--debug")
    assert "Traceback (most recent call last)" in finished.err
    assert "RuntimeError: planted" in finished.err
    assert "tutoslides-report-2.txt" in finished.err


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs a file that never ends")
def test_interrupted_build_leaves_nothing_and_says_nothing_of_python(folder: Path, run: Run) -> None:
    os.mkfifo(folder / "endless.md")
    before = signal.signal(signal.SIGALRM, signal.default_int_handler)
    try:
        signal.setitimer(signal.ITIMER_REAL, 0.2)
        finished = run("build", "endless.md")
    finally:
        signal.signal(signal.SIGALRM, before)
    assert finished.code == 130
    assert "Traceback" not in finished.err
    assert sorted(os.listdir(folder)) == ["article.md", "endless.md"]  # noqa: PTH208 - hidden files count


def test_file_that_is_no_deck_of_ours_stays_until_force_is_given(folder: Path, run: Run) -> None:
    (folder / "article.pptx").write_bytes(b"holiday pictures")
    finished = run("build", "article.md", LANG="fr_FR.UTF-8")
    assert (finished.code, finished.out) == (0, "article (2).pptx\u00a0: 3 diapositives.\n")
    assert "« article.pptx » est resté tel quel" in finished.err
    assert "[deck-foreign]" in finished.err
    assert (folder / "article.pptx").read_bytes() == b"holiday pictures"
    assert run("build", "article.md", "--force") == Finished(code=0, out="article.pptx: 3 slides.\n", err="")


def test_deck_beside_the_wanted_one_is_told_to_programs_and_strict(folder: Path, run: Run) -> None:
    (folder / "article.pptx").write_bytes(b"holiday pictures")
    finished = run("build", "article.md", "--json", "--strict")
    assert finished.code == 1
    told = json.loads(finished.out)
    assert "deck-foreign" in [finding["code"] for finding in told["diagnostics"]]


def test_strict_leaves_with_1_where_there_is_a_warning_and_still_writes(folder: Path, run: Run) -> None:
    assert run("build", "article.md", "--strict").code == 0
    (folder / "article.md").write_text(WIDE_WORD, encoding="utf-8")
    assert run("build", "article.md").code == 0
    (folder / "article.pptx").unlink()
    finished = run("build", "article.md", "--strict")
    assert finished.code == 1
    assert "[word-broken]" in finished.err
    assert (folder / "article.pptx").exists()


def test_notes_are_no_warnings(folder: Path, run: Run) -> None:
    (folder / "article.md").write_text(ARTICLE.replace("tutorat", "tutorat 中"), encoding="utf-8")
    finished = run("build", "article.md", "--strict")
    assert finished.code == 0
    assert "[characters-unmeasured]" in finished.err


def test_warnings_come_before_notes(folder: Path, run: Run) -> None:
    (folder / "article.md").write_text(ARTICLE.replace("tutorat", f"{'x' * 200} 中"), encoding="utf-8")
    codes = [line.rpartition("[")[2] for line in run("build", "article.md").err.splitlines()]
    assert codes == ["word-broken]", "break-unsafe]", "characters-unmeasured]"]


def test_finding_is_one_line_of_place_sentence_hint_and_code(folder: Path, run: Run) -> None:
    (folder / "article.md").write_text(f"---\nduree: 5\n---\n{ARTICLE}\nUne phrase ici 中.\n", encoding="utf-8")
    key, characters = run("build", "article.md").err.splitlines()
    assert key.startswith("article.md:2: Entries of the front matter that no slide uses: duree.")
    assert key.endswith("[front-matter-unknown]")
    assert characters.endswith("Look at the slides that show them. [characters-unmeasured]")


def test_version_and_help_are_told(run: Run) -> None:
    version, python, packages = run("--version").out.splitlines()
    assert version == f"tutoslides {__version__}"
    assert python.startswith("Python 3.")
    assert "python-pptx 1." in packages
    assert "?" not in packages
    assert "build" in run("--help").out
    assert "--for" in run("build", "--help").out


def test_command_runs_as_a_program_with_nothing_else_on_its_path(folder: Path) -> None:
    program = "from tutoslides.cli import main; main()"
    finished = subprocess.run(
        [sys.executable, "-c", program, "build", "rien.md"],
        cwd=folder,
        env={"PYTHONPATH": str(REPOSITORY / "src"), "LANG": "fr_FR.UTF-8", "LC_CTYPE": "C.UTF-8", "PATH": ""},
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
    assert (finished.returncode, finished.stdout) == (2, "")
    assert finished.stderr == (
        "tutoslides: Le fichier «\u00a0rien.md\u00a0» n'existe pas. Vérifiez son nom et son dossier.\n"
    )


def _write_two(folder: Path, *names: str) -> None:
    (folder / "content").mkdir()
    for name in names:
        (folder / "content" / name).write_text(ARTICLE, encoding="utf-8")


@pytest.mark.skipif(os.name == "nt", reason="needs a shell that closes streams")
@pytest.mark.parametrize("closed", [">&-", "2>&-", "<&-", ">&- 2>&- <&-"])
def test_closed_stream_stops_nothing(closed: str, folder: Path) -> None:
    for option in ("", "--json"):
        line = f"{shlex.quote(sys.executable)} -m tutoslides build article.md {option} {closed}"
        environment = {"PYTHONPATH": str(REPOSITORY / "src"), "PATH": os.environ["PATH"]}
        finished = subprocess.run(["sh", "-c", line], cwd=folder, env=environment, check=False, timeout=60)
        assert finished.returncode == 0
    assert sorted(os.listdir(folder)) == ["article.md", "article.pptx"]  # noqa: PTH208 - hidden files count


@pytest.mark.skipif(os.name == "nt", reason="needs a pipe of a shell")
def test_reader_who_goes_away_is_no_incident(folder: Path) -> None:
    line = f"{shlex.quote(sys.executable)} -m tutoslides build article.md --explain | true"
    environment = {"PYTHONPATH": str(REPOSITORY / "src"), "PATH": os.environ["PATH"]}
    finished = subprocess.run(
        ["sh", "-c", line], cwd=folder, env=environment, capture_output=True, check=False, timeout=60
    )
    assert finished.stderr == b""
    assert sorted(os.listdir(folder)) == ["article.md", "article.pptx"]  # noqa: PTH208 - hidden files count


def test_page_of_the_front_matter_or_the_option_is_the_deck_s(folder: Path, run: Run) -> None:
    from pptx import Presentation

    (folder / "article.md").write_text(f"---\nsize: 4:3\n---\n{ARTICLE}", encoding="utf-8")
    assert run("build", "article.md", "-o", "narrow.pptx").code == 0
    assert run("build", "article.md", "-o", "wide.pptx", "--size", "16:9").code == 0
    widths = [Presentation(str(folder / name)).slide_width for name in ("narrow.pptx", "wide.pptx")]
    assert widths == [720 * 12_700, 960 * 12_700]


def test_page_that_does_not_exist_is_told_with_its_line(folder: Path, run: Run) -> None:
    (folder / "article.md").write_text(f"---\nlang: fr\nsize: 5:4\n---\n{ARTICLE}", encoding="utf-8")
    assert run("build", "article.md").err.startswith("tutoslides: article.md:3: “5:4” is no page size")
    assert run("build", "article.md", "--size", "A4").err.startswith("tutoslides: “A4” is no page size")


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "The file is empty"),
        (b"PK\x03\x04", "The file is not a text (Word"),
        (b"\x00\x01\x02" * 50, "The file is not a text"),
        (b"a" * 50_000_001, "The file is too large for an article (50 MB; 50 MB at most)."),
        (b'---\ntitle: "a\nfor: [\n---\n# T\n\nUne phrase.\n', "article.md:3: The front matter"),
    ],
    ids=["empty", "Word", "binary", "too large", "no YAML"],
)
def test_file_that_is_no_article_is_one_sentence(content: bytes, sentence: str, folder: Path, run: Run) -> None:
    (folder / "article.md").write_bytes(content)
    for language in ("en", "fr"):
        finished = run("build", "article.md", LANG=language)
        assert (finished.code, finished.out, len(finished.err.splitlines())) == (2, "", 1)
        assert (sentence in finished.err) == (language == "en")
