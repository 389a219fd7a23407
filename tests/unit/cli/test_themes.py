"""`tutoslides theme`: the looks that there are, and a deck of specimens."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path
from types import ModuleType

import pytest

from tutoslides.files import load_theme_text, theme_names
from tutoslides.looks import looks
from tutoslides.model.storyboard import Storyboard
from tutoslides.planning import plan
from tutoslides.theming import BrokenThemeError, description_of
from unit.builders import article_of
from unit.cli.running import ARTICLE, Run


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
