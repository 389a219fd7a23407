"""The decks of the parity proofs: the sample and other articles, and every kind of slide, in every theme there is.

A theme that is added is proven without a change here. What depends on the reading of an article alone is shown once, in
the usual theme: the very long article, and the other shape of the page.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

import tutoslides
from gates.tools import REPOSITORY, TOOLS
from tutoslides.answers import DEFAULT_THEME
from tutoslides.files import theme_names
from tutoslides.pipeline import Built

SAMPLE = REPOSITORY / "content" / "plaidoyer.md"
ARTICLES = (SAMPLE, *sorted((REPOSITORY / "tests" / "cases" / "articles").iterdir()))
SHORTER = tuple(article for article in ARTICLES if article.stem != "long")
"""The articles that every theme shows: the sample and more than ten others."""

SIZES = ("16:9", "4:3")
LANGUAGES = ("fr", "en")

UNSURE = {"characters-unmeasured", "character-without-font"}
"""What a deck says of characters whose widths it does not know: their lines may end elsewhere."""

Shown = tuple[str, Path, str]
"""An article in a look: the theme's name, the article, the page's shape."""

IN_USUAL_THEME: tuple[Shown, ...] = tuple((DEFAULT_THEME, article, size) for article in ARTICLES for size in SIZES)
IN_OTHER_THEMES: tuple[Shown, ...] = tuple(
    (theme, article, SIZES[0]) for theme in theme_names() if theme != DEFAULT_THEME for article in SHORTER
)
IN_EVERY_THEME = (*IN_USUAL_THEME, *IN_OTHER_THEMES)

OPPOSITES = tuple(zip(LANGUAGES, SIZES, strict=True))
"""Every language and every shape of the page in half of the combinations."""

KINDS_IN_EVERY_THEME = tuple(
    (theme, language, size)
    for theme in theme_names()
    for language in LANGUAGES
    for size in SIZES
    if theme == DEFAULT_THEME or (language, size) in OPPOSITES
)
"""The specimens, which show every kind of slide: the theme's name, the language, the page's shape."""


def name_of(shown: Shown) -> str:
    """Return what a proof calls an article in a look: plaidoyer.md 16:9, plaidoyer.md 16:9 nuit."""
    theme, article, size = shown
    return " ".join((article.name, size, *((theme,) if theme != DEFAULT_THEME else ())))


def build_shown(shown: Shown) -> Built:
    """Build an article in a look."""
    theme, article, size = shown
    return tutoslides.build(article, theme=theme, size=size)


@contextmanager
def fonts_of_the_tests() -> Iterator[None]:
    """Let PDF files be set in the fonts that the tests' tools bring, beside those of the machine."""
    name = "TYPST_FONT_PATHS"
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(name, os.pathsep.join([os.environ.get(name, ""), str(TOOLS / "fonts")]))
        yield
