"""Which articles a command works on, and where their decks go."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

from tutoslides.model.diagnostics import Message
from tutoslides.model.errors import SourceError, UsageError

ARTICLES = (".md", ".markdown", ".txt")
"""Suffixes of what counts as an article in `content/`."""


def articles_to_build(source: Path | None, output: Path | None) -> tuple[Path, ...]:
    """Return `source`, else all articles of `content/` in the order of their names.

    Raises:
        SourceError: there is no article.
        UsageError: several articles would become one deck.
    """
    if source:
        return (source,)
    articles = _articles_of_content()
    if output and len(articles) > 1:
        raise UsageError(
            Message(
                en="-o names one deck, but content/ holds several articles; name the article too.",
                fr="-o nomme un seul diaporama, mais content/ contient plusieurs articles ; nommez aussi l'article.",
            )
        )
    _refuse_same_deck(articles)
    return articles


def default_output(article: Path) -> Path:
    """Return where the deck of an article goes: `output/` where there is a `content/`, else beside the article."""
    name = f"{article.stem}.pptx"
    return Path("output", name) if Path("content").is_dir() else article.with_name(name)


def _articles_of_content() -> tuple[Path, ...]:
    articles = tuple(sorted(path for path in Path("content").glob("*") if path.suffix.lower() in ARTICLES))
    if not articles:
        raise SourceError(
            Message(
                en="No article was named and there is none in content/.",
                fr="Aucun article n'est indiqué et il n'y en a pas dans content/.",
            ),
            hint=Message(en="Try: tutoslides build my-article.md", fr="Essayez : tutoslides build mon-article.md"),
        )
    return articles


def _refuse_same_deck(articles: tuple[Path, ...]) -> None:
    """Refuse two articles whose decks would have one name: the second would overwrite the first."""
    for article, other in pairwise(sorted(articles, key=default_output)):
        if default_output(article) == default_output(other):
            raise UsageError(
                Message(
                    en=f"“{article}” and “{other}” would both become “{default_output(article)}”.",
                    fr=f"« {article} » et « {other} » deviendraient tous deux « {default_output(article)} ».",
                ),
                hint=Message(en="Rename or remove one of them.", fr="Renommez ou retirez l'un des deux."),
            )
