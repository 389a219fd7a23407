"""`tutoslides theme`: the looks that there are, and a deck of specimens."""

from __future__ import annotations

import sys
import zipfile
from dataclasses import replace
from pathlib import Path
from types import ModuleType

import pytest

from tutoslides.files import load_theme_text, theme_names
from tutoslides.looks import looks
from tutoslides.model.storyboard import Storyboard
from tutoslides.planning import plan
from tutoslides.theme_making import colour_digits
from tutoslides.theming import BrokenThemeError, description_of
from tutoslides.theming.schema import schema_text
from unit.builders import article_of
from unit.cli.running import ARTICLE, Run
from unit.logos import TALL_SVG


@pytest.fixture
def specimen(monkeypatch: pytest.MonkeyPatch) -> None:
    """Put a small pitch where the specimen of every kind belongs."""

    def small(language: str) -> Storyboard:
        article = article_of(ARTICLE)
        return plan(replace(article, meta=replace(article.meta, language=language))).value

    module = ModuleType("tutoslides.specimen")
    module.__dict__["specimen"] = small
    monkeypatch.setitem(sys.modules, "tutoslides.specimen", module)


@pytest.mark.parametrize(("language", "words"), [("fr", "Chaleureux et éditorial"), ("en", "Warm and editorial")])
def test_themes_are_listed_with_a_sentence_each(language: str, words: str, run: Run) -> None:
    finished = run("theme", "list", LANG=language)
    assert (finished.code, finished.err) == (0, "")
    assert [line.split()[0] for line in finished.out.splitlines()] == list(theme_names())
    listed = dict(line.split(maxsplit=1) for line in finished.out.splitlines())
    assert listed["atelier"].startswith(words)
    assert {"nuit", "contraste"} <= set(listed)


def test_every_theme_says_in_both_languages_what_it_looks_like() -> None:
    assert [look.name for look in looks() if not (look.description.en and look.description.fr)] == []


def test_description_is_in_both_languages_or_in_none() -> None:
    text = load_theme_text("atelier")
    start, end = text.index("[description]"), text.index("[palette]")
    assert description_of(text[:start] + text[end:]) == ("", "")
    with pytest.raises(BrokenThemeError, match="“fr” is missing here"):
        description_of("format = 1\n[description]\nen = 'A look'\n")
    with pytest.raises(BrokenThemeError, match="“de” means nothing here"):
        description_of("format = 1\n[description]\nen = 'A look'\nfr = 'Un style'\nde = 'Ein Stil'\n")


@pytest.mark.usefixtures("specimen")
def test_preview_is_a_deck_in_the_theme_on_the_page_that_was_asked_for(folder: Path, run: Run) -> None:
    finished = run("theme", "preview", "Atelier", "-o", "look.pptx", "--size", "4:3", "--lang", "fr")
    assert (finished.code, finished.out) == (0, "look.pptx: 3 slides.\n")
    from pptx import Presentation

    assert Presentation(str(folder / "look.pptx")).slide_width == 720 * 12_700


@pytest.mark.usefixtures("specimen")
def test_preview_goes_where_decks_go(folder: Path, run: Run) -> None:
    assert run("theme", "preview").out == "specimen-atelier.pptx: 3 slides.\n"
    (folder / "content").mkdir()
    assert run("theme", "preview").out == f"{Path('output', 'specimen-atelier.pptx')}: 3 slides.\n"


@pytest.mark.usefixtures("specimen")
def test_preview_of_an_unknown_theme_names_the_nearest(run: Run) -> None:
    finished = run("theme", "preview", "atelie")
    assert finished.code == 2
    assert finished.err == "tutoslides: There is no theme “atelie”. Did you mean “atelier”?\n"


@pytest.fixture
def home(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The current folder, and a home without themes."""
    for name in ("HOME", "APPDATA", "XDG_CONFIG_HOME"):
        monkeypatch.setenv(name, str(folder / "home"))
    return folder


def test_a_new_theme_is_a_short_page_that_the_next_commands_take(home: Path, run: Run) -> None:
    (home / "mark.SVG").write_bytes(TALL_SVG)
    made = run("theme", "new", "maison", "--colour", "#0b5d4e", "--logo", "mark.SVG", LANG="fr")
    file = Path("themes", "maison", "theme.toml")
    assert (made.code, made.err) == (0, "")
    assert made.out == f"{file} est prêt. Voyez-le\u00a0:\n  tutoslides theme preview maison\n"
    text = file.read_text(encoding="utf-8")
    assert text.startswith("#:schema ../theme.schema.json\n# Le thème « maison », aux couleurs dérivées de #0B5D4E.\n")
    assert Path("themes/theme.schema.json").read_text(encoding="utf-8") == schema_text()
    assert Path("themes/maison/logo.svg").read_bytes() == TALL_SVG
    assert run("theme", "check", "maison").out == (
        "maison: everything can be read, is told apart and finds its place.\n"
    )
    assert "maison     Like atelier. (this project's)" in run("theme", "list").out
    shown = run("theme", "show", "maison", LANG="fr").out
    assert "  étend         atelier\n" in shown
    assert "accent #0B5D4E" in shown
    assert "  logo          logo.svg\n" in shown


@pytest.mark.usefixtures("specimen")
def test_the_logo_of_a_theme_is_on_its_decks(home: Path, run: Run) -> None:
    (home / "mark.svg").write_bytes(TALL_SVG)
    assert run("theme", "new", "maison", "--logo", "mark.svg").code == 0
    (home / "a.md").write_text(ARTICLE, encoding="utf-8")
    assert run("build", "a.md", "-t", "maison", "-o", "a.pptx").code == 0
    with zipfile.ZipFile(home / "a.pptx") as file:
        assert TALL_SVG.partition(b" ")[0] in file.read("ppt/media/image1.svg")


@pytest.mark.parametrize(
    ("arguments", "code", "sentence"),
    [
        (("a/b",), 2, "“a/b” cannot be a theme's name. It becomes a folder: letters, figures, - and _ will do."),
        (("one", "--colour", "grean"), 2, "“grean” is no colour. Write it as #0b5d4e"),
        (("one", "--logo", "lost.png"), 2, "There is no logo “lost.png”. Check its name and folder."),
        (("one", "--logo", "odd.gif"), 2, "The logo “odd.gif” is no SVG, PNG or JPEG. Save it as one of these."),
        (("one", "--from", "ateliers"), 2, "There is no theme “ateliers”. Did you mean “atelier”?"),
        (("there",), 3, f"“{Path('themes', 'there')}” is there already. Choose another name, or delete it first."),
    ],
)
def test_what_cannot_become_a_theme_is_one_sentence(
    arguments: tuple[str, ...], code: int, sentence: str, home: Path, run: Run
) -> None:
    (home / "odd.gif").touch()
    (home / "themes" / "there").mkdir(parents=True)
    finished = run("theme", "new", *arguments)
    assert (finished.code, finished.out) == (code, "")
    assert sentence in finished.err
    assert [path.name for path in (home / "themes").iterdir()] == ["there"]


@pytest.mark.parametrize("said", ["#0b5d4e", "0B5D4E", "rgb(11 93 78)", "rgb(11 93 78 / 100%)"])
def test_a_colour_may_be_written_in_many_ways(said: str) -> None:
    assert colour_digits(said) == "0B5D4E"


def test_a_short_colour_a_name_and_one_that_shines_through_are_colours() -> None:
    assert [colour_digits(said) for said in ("#085", "085", "teal", "rgb(0 0 0 / 0)")] == [
        "008855", "008855", "008080", "FFFFFF",
    ]  # fmt: skip


PALE = """format = 1
extends = "atelier"
[palette]
muted = "#B9BCC0"
charts = ["#174A43", "#184B44", "#F1E9DD", "#8A7A66"]
[styles.point]
size = [34, 30, 28, 26, 24, 40, 20]
[styles.quotation]
size = 72
"""


def test_a_theme_that_is_not_sound_is_told_sentence_by_sentence(home: Path, run: Run) -> None:
    file = home / "themes" / "pale" / "theme.toml"
    file.parent.mkdir(parents=True)
    file.write_text(PALE, encoding="utf-8")
    finished = run("theme", "check", "pale")
    assert finished.code == 1
    told = finished.out.splitlines()
    assert {line.rpartition("[")[2] for line in told} == {
        "contrast-low]", "theme-chart-faint]", "theme-charts-alike]", "theme-ladder]", "theme-misfit]",
    }  # fmt: skip
    assert any("cannot tell the chart colours #174A43 and #184B44 apart" in line for line in told)
    assert any("points: “body” grows from 24 to 40 points at step 6; a ladder goes down." in line for line in told)
    assert any(line.startswith("themes") and "Specimen (fr, 16:9): " in line for line in told)
    assert len(told) == len(set(told))
    assert "Les daltoniens ne distinguent pas" in run("theme", "check", "pale", LANG="fr").out


def test_all_faults_of_a_file_are_told_with_their_lines(home: Path, run: Run) -> None:
    file = home / "themes" / "torn" / "theme.toml"
    file.parent.mkdir(parents=True)
    file.write_text('format = 1\nextends = "atelier"\n[palette]\nacent = "red"\n[fonts]\nbody = "Calibrii"\n')
    finished = run("theme", "check", "torn")
    assert finished.code == 1
    assert [line.split(": ", 1)[0].rpartition(":")[2] for line in finished.out.splitlines()] == ["4", "6"]
    assert "Did you mean “accent”?" in finished.out


def test_a_broken_theme_hides_no_other_in_the_list(home: Path, run: Run) -> None:
    file = home / "themes" / "torn" / "theme.toml"
    file.parent.mkdir(parents=True)
    file.write_text("format = ")
    listed = run("theme", "list")
    assert (listed.code, listed.err) == (0, "")
    assert "torn       Its file has faults: tutoslides theme check torn (this project's)" in listed.out
    assert "atelier    Warm" in listed.out


def test_a_name_of_several_words_is_quoted_wherever_it_is_called(home: Path, run: Run) -> None:
    made = run("theme", "new", "Ma maison")
    assert made.out.endswith('  tutoslides theme preview "Ma maison"\n')
    text = (home / "themes" / "Ma maison" / "theme.toml").read_text(encoding="utf-8")
    assert 'tutoslides theme check "Ma maison" tells' in text
    assert run("theme", "check", "ma maison").code == 0


def test_every_built_in_theme_is_sound(run: Run) -> None:
    for name in theme_names():
        finished = run("theme", "check", name)
        assert (finished.code, finished.err) == (0, ""), finished.out
