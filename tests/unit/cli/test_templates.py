"""`--template` and `theme adopt`: an organisation's template on the command line."""

from __future__ import annotations

from pathlib import Path

import pytest
from pptx import Presentation

from unit.cli.running import Run
from unit.made_templates import in_an_unknown_font, made_template, with_samples, without_layouts_but


@pytest.fixture
def template(folder: Path) -> Path:
    path = folder / "charte.potx"
    path.write_bytes(made_template(with_samples))
    return path


def test_deck_is_made_in_the_template(template: Path, run: Run) -> None:
    finished = run("build", "article.md", "--template", template.name, "-o", "deck.pptx")
    assert (finished.code, finished.err) == (0, "")
    deck = Presentation(str(template.parent / "deck.pptx"))
    assert {layout.name for layout in deck.slide_layouts} >= {"Title and Content", "tutoslides – Citation"}


@pytest.mark.parametrize(
    ("content", "english", "french"),
    [
        (None, "There is no template “charte.potx”.", "Le modèle « charte.potx » n'existe pas."),
        (b"PK no", "The template “charte.potx” is damaged", "Le modèle « charte.potx » est endommagé"),
        (b"\xd0\xcf\x11\xe0", "“charte.potx” is protected by a password", "« charte.potx » est protégé par un mot"),
    ],
)
def test_what_cannot_be_read_is_one_clear_sentence(
    content: bytes | None, english: str, french: str, folder: Path, run: Run
) -> None:
    if content is not None:
        (folder / "charte.potx").write_bytes(content)
    for language, sentence in (("en_US.UTF-8", english), ("fr_FR.UTF-8", french)):
        finished = run("build", "article.md", "--template", "charte.potx", LANG=language)
        assert (finished.code, finished.out) == (2, "")
        assert finished.err.replace("\u00a0", " ").startswith(f"tutoslides: {sentence}")
        assert finished.err.count("\n") == 1


@pytest.mark.parametrize("option", [("--theme", "atelier"), ("--size", "4:3")])
def test_a_template_stands_alone(option: tuple[str, str], template: Path, run: Run) -> None:
    finished = run("build", "article.md", "--template", template.name, *option)
    assert (finished.code, "brings its own look and page" in finished.err) == (2, True)


@pytest.mark.parametrize("name", ["deck.html", "deck.pdf", "deck.png"])
def test_other_formats_say_that_they_lack_the_template_s_drawings(name: str, template: Path, run: Run) -> None:
    finished = run("build", "article.md", "--template", template.name, "-o", "deck.pptx", "-o", name)
    assert finished.code == 0
    assert finished.err.count("[template-drawings]") == 1
    assert f"{name} has the template's places" in finished.err


def test_reasons_are_told_in_a_template_too(template: Path, run: Run) -> None:
    finished = run("build", "article.md", "--template", template.name, "--explain")
    assert (finished.code, "Un titre" in finished.out) == (0, True)


def test_adopt_shows_the_mapping_and_writes_a_page_and_a_picture(template: Path, run: Run) -> None:
    finished = run("theme", "adopt", template.name, LANG="fr_FR.UTF-8")
    assert (finished.code, finished.err) == (0, "")
    assert "Points                        « Title and Content »" in finished.out.replace("\u00a0", " ")
    assert "Décision                      composée sur « Title and Content »" in finished.out.replace("\u00a0", " ")
    page = (template.parent / "charte.theme.toml").read_text(encoding="utf-8")
    assert "content = 2           # Title and Content" in page
    assert (template.parent / "charte.theme.svg").read_text(encoding="utf-8").startswith("<svg")


def test_a_page_that_was_corrected_is_followed_and_stays(template: Path, run: Run) -> None:
    page = template.parent / "charte.theme.toml"
    page.write_text('[layouts]\ntitle = "composed"\n', encoding="utf-8")
    adopted = run("theme", "adopt", template.name)
    assert adopted.out.splitlines()[0].split() == ["Title", "composed", "on", "“Title", "and", "Content”"]
    assert "stays as it is" in adopted.err
    assert page.read_text(encoding="utf-8") == '[layouts]\ntitle = "composed"\n'
    assert run("build", "article.md", "--template", template.name, "-o", "deck.pptx").code == 0
    first = Presentation(str(template.parent / "deck.pptx")).slides[0]
    assert first.slide_layout.name.startswith("tutoslides – ")


def test_the_page_itself_may_be_named(template: Path, run: Run) -> None:
    assert run("theme", "adopt", template.name).code == 0
    assert run("build", "article.md", "--template", "charte.theme.toml", "-o", "deck.pptx").code == 0


def test_faults_of_the_page_are_told_with_their_lines(template: Path, run: Run) -> None:
    page = template.parent / "charte.theme.toml"
    page.write_text('[layouts]\ntitle = "nothing"\nbody = 3\n', encoding="utf-8")
    finished = run("build", "article.md", "--template", template.name)
    assert finished.code == 2
    assert "charte.theme.toml:2" in finished.err
    assert "charte.theme.toml:3" in finished.err


def test_a_page_that_is_not_there_is_told(folder: Path, run: Run) -> None:
    finished = run("build", "article.md", "--template", "charte.theme.toml")
    assert (finished.code, "cannot be read" in finished.err) == (2, True)


def test_adopt_says_what_it_did_not_find_and_what_it_guesses(folder: Path, run: Run) -> None:
    (folder / "charte.potx").write_bytes(made_template(without_layouts_but(5), in_an_unknown_font))
    finished = run("theme", "adopt", "charte.potx")
    assert "No layout has a title and one large place for text" in finished.err
    assert "No layout looks like a front page" in finished.err
    assert "The widths of the font “Hausschrift Sans” are not known" in finished.err
