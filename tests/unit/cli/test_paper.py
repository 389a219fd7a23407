"""PDF files, pictures, handouts and scripts by the command: where they go, what is refused, what is said."""

from __future__ import annotations

import io
import sys
from pathlib import Path

import pytest
from PIL import Image

from unit.cli.running import Run
from unit.pdf.reading import opened


def _names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_one_call_writes_the_deck_the_pdf_the_pictures_and_the_script(folder: Path, run: Run) -> None:
    finished = run("build", "article.md", "-o", "d.pptx", "-o", "d.pdf", "-o", "d-png/", "-o", "notes.txt")
    assert (finished.code, finished.err) == (0, "")
    first = Path("d-png", "article-01.png")
    assert finished.out.splitlines() == [
        "d.pptx: 3 slides.", "d.pdf: 3 slides.", f"{first}…: 3 slides.", "notes.txt: 3 slides.",
    ]  # fmt: skip
    assert _names(folder / "d-png") == ["article-01.png", "article-02.png", "article-03.png"]
    assert len(opened((folder / "d.pdf").read_bytes()).letters) == 3
    assert "1. Un titre" in (folder / "notes.txt").read_text(encoding="utf-8")


def test_second_build_takes_the_place_of_the_first_without_a_word(folder: Path, run: Run) -> None:
    places = ("-o", "d.pdf", "-o", "d.txt", "-o", "shown/")
    first = run("build", "article.md", *places)
    contents = {path: path.read_bytes() for path in folder.rglob("*.*") if path.is_file()}
    assert run("build", "article.md", *places) == first
    assert {path: path.read_bytes() for path in folder.rglob("*.*") if path.is_file()} == contents


def test_pdf_that_somebody_changed_stays(folder: Path, run: Run) -> None:
    run("build", "article.md", "-o", "d.pdf")
    commented = (folder / "d.pdf").read_bytes() + b"% a comment"
    (folder / "d.pdf").write_bytes(commented)
    finished = run("build", "article.md", "-o", "d.pdf")
    assert finished.out == "d (2).pdf: 3 slides.\n"
    assert "somebody changed it" in finished.err
    assert (folder / "d.pdf").read_bytes() == commented


def test_article_is_never_taken_for_a_script(folder: Path, run: Run) -> None:
    (folder / "mine.txt").write_text("Mes mots.", encoding="utf-8")
    finished = run("build", "article.md", "-o", "mine.txt")
    assert finished.out == "mine (2).txt: 3 slides.\n"
    assert (folder / "mine.txt").read_text(encoding="utf-8") == "Mes mots."


@pytest.mark.parametrize("place", ["new/", "png/", "d-PNG/"])
def test_folder_with_a_slash_that_is_new_or_called_so_takes_pictures(place: str, folder: Path, run: Run) -> None:
    if place != "new/":
        (folder / place).mkdir()
    run("build", "article.md", "-o", place)
    assert _names(folder / place) == ["article-01.png", "article-02.png", "article-03.png"]


def test_folder_that_took_pictures_takes_them_again(folder: Path, run: Run) -> None:
    for _ in range(2):
        run("build", "article.md", "-o", "shown/")
    assert _names(folder / "shown") == ["article-01.png", "article-02.png", "article-03.png"]


@pytest.mark.parametrize("place", ["desk/", "desk"])
def test_any_other_folder_takes_the_deck_with_or_without_the_slash(place: str, folder: Path, run: Run) -> None:
    (folder / "desk").mkdir()
    run("build", "article.md", "-o", place)
    assert _names(folder / "desk") == ["article.pptx"]


def test_pictures_beside_one_another_take_the_name_that_is_given(folder: Path, run: Run) -> None:
    assert run("build", "article.md", "-o", "shown.png", "--width", "320").code == 0
    assert (folder / "shown-03.png").exists()
    assert Image.open(io.BytesIO((folder / "shown-01.png").read_bytes())).size == (320, 180)


def test_handout_shows_slides_and_notes(folder: Path, run: Run) -> None:
    assert run("build", "article.md", "-o", "h.pdf", "--handout", "3").code == 0
    (sheet,) = opened((folder / "h.pdf").read_bytes()).letters
    assert "Untitre" in "".join(sheet.split())


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("-o", "h.pdf", "--handout", "4"), "A handout shows 1, 2 or 3 slides a page, not “4”."),
        (("--handout", "2"), "--handout is for PDF files, and none is asked for."),
        (("-o", "d.pptx", "--width", "800"), "--width is for pictures, and none is asked for."),
        (("-o", "d/", "--width", "99"), "“99” is no width in pixels from 100 to 8000."),
        (("-o", "d/", "--width", "wide"), "“wide” is no width in pixels from 100 to 8000."),
    ],
)
def test_option_that_means_nothing_is_refused_before_the_work(
    options: tuple[str, ...], said: str, folder: Path, run: Run
) -> None:
    before = _names(folder)
    finished = run("build", "article.md", *options)
    assert finished.code == 2
    assert said in finished.err
    assert _names(folder) == before


def test_missing_package_is_one_sentence_and_leaves_with_3(
    folder: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "typst", None)
    finished = run("build", "article.md", "-o", "d.pdf")
    assert finished.code == 3
    assert 'pip install "tutoslides[paper]"' in finished.err
    assert not (folder / "d.pdf").exists()


def test_specimen_goes_on_paper_too(folder: Path, run: Run) -> None:
    assert run("theme", "preview", "-o", "look.pdf").code == 0
    assert (folder / "look.pdf").read_bytes().startswith(b"%PDF")
