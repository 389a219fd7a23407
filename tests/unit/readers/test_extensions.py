"""Extensions of Python-Markdown: each where the text has its marks, and none where it would change nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from tutoslides.readers.markdown import tree

from .outline import read_text

ARTICLES = sorted(path for path in (Path(__file__).parents[3]).glob("tests/**/*.md") if path.is_file())


def _names(text: str) -> set[str]:
    return {type(extension).__name__.removesuffix("Extension") for extension in tree._extensions_for(text)}


def test_plain_paragraphs_and_lists_need_one_extension_only() -> None:
    assert _names("Un paragraphe.\n\n- un point\n- *un autre*") == {"SaneList"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("| a | b |\n|---|---|\n| 1 | 2 |", "Table"),
        ("```\ncode\n```", "FencedCode"),
        ("~~~\ncode\n~~~", "FencedCode"),
        ("Un appel[^1].\n\n[^1]: Une note.", "Footnote"),
        ("Terme\n: Sa définition", "DefList"),
        ("# Titre {#ancre}", "AttrList"),
        ("<div markdown>\n*oui*\n</div>", "MarkdownInHtml"),
        ("!!! note\n    Un aparté.", "Admonition"),
        ("L'OF.\n\n*[OF]: Organisme de formation", "Abbr"),
    ],
)
def test_marks_bring_their_extension(text: str, name: str) -> None:
    assert name in _names(text)


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.stem)
def test_an_article_is_read_as_with_all_extensions(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = path.read_text(encoding="utf-8")
    read = read_text(text, "article.md")
    monkeypatch.setattr(tree, "_EXTENSIONS", tuple((module, name, ("",)) for module, name, _ in tree._EXTENSIONS))
    assert read_text(text, "article.md") == read
