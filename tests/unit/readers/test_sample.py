"""The sample as Markdown and as the raw text of its page: the same article."""

from __future__ import annotations

import datetime
from dataclasses import replace
from pathlib import Path

import pytest

from tutoslides.model.article import Article, Heading, Paragraph, Source
from tutoslides.model.diagnostics import Place, codes_of
from tutoslides.model.text import plain_text
from tutoslides.readers import detect, read

ROOT = Path(__file__).parents[3]
PAGE = ROOT / "tests" / "cases" / "plaidoyer.txt"
MARKDOWN = ROOT / "content" / "plaidoyer.md"


def _source(path: Path) -> Source:
    return Source(data=path.read_bytes(), name=path.name)


@pytest.fixture(scope="module")
def page() -> Article:
    return read(_source(PAGE)).value


@pytest.fixture(scope="module")
def markdown() -> Article:
    return read(_source(MARKDOWN)).value


def test_both_give_the_same_blocks(page: Article, markdown: Article) -> None:
    nowhere = Place(source="", line=0)
    assert [replace(block, place=nowhere) for block in page.blocks] == [
        replace(block, place=nowhere) for block in markdown.blocks
    ]


def test_both_give_the_same_front_page_but_for_what_the_front_matter_adds(page: Article, markdown: Article) -> None:
    assert page.meta.title == markdown.meta.title
    assert page.meta.date == markdown.meta.date == datetime.date(2025, 7, 20)
    assert page.meta.language == markdown.meta.language == "fr"
    assert page.meta.authors == ()
    assert markdown.meta.authors == ("Jacques Rodet",)
    assert markdown.meta.provenance == "Texte généré par Perplexity"


def test_the_page_s_last_five_paragraphs_are_remains(page: Article) -> None:
    assert [plain_text(one.runs).split()[0] for one in page.remains] == ["Texte", "Prompt", "Prompt", "Prompt", "Aucun"]
    assert [one.place.line for one in page.remains] == [32, 34, 36, 38, 42]
    assert codes_of(read(_source(PAGE)).diagnostics) == ("site-remains",) * 5
    assert page.meta.provenance == "Texte généré par Perplexity à partir de ces prompts"


def test_four_headings_and_nine_paragraphs(page: Article) -> None:
    assert sum(isinstance(block, Heading) for block in page.blocks) == 4
    assert sum(isinstance(block, Paragraph) for block in page.blocks) == 9


def test_every_character_of_the_article_is_the_page_s() -> None:
    lines = PAGE.read_text(encoding="utf-8").splitlines()
    article = MARKDOWN.read_text(encoding="utf-8").split("---\n", 2)[2].splitlines()
    assert [line.lstrip("# ") for line in article if line.strip()] == [
        line.rstrip(" ") for line in lines[1:30] if line.strip()
    ]


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("a.md", "Un texte.", "markdown"),
        ("a.MARKDOWN", "Un texte.", "markdown"),
        ("a.txt", "Un texte.\n# mot", "plain"),
        ("a.txt", "# Titre\n\nUn texte.\n\n## Partie\n\nUn texte.", "markdown"),
        ("a", "Un texte.", "plain"),
    ],
)
def test_the_format_is_told_by_suffix_and_headings(name: str, text: str, expected: str) -> None:
    assert detect(Source(data=text.encode(), name=name)) == expected
