"""`tutoslides build`: articles in, decks out."""

from __future__ import annotations

import datetime
from itertools import pairwise
from pathlib import Path
from typing import Annotated

import typer

from tutoslides.cli.speech import locale_language, show_findings
from tutoslides.model.diagnostics import Diagnostic, Message, Severity
from tutoslides.model.errors import SourceError, UsageError

ARTICLES = (".md", ".markdown", ".txt")
"""Suffixes of what counts as an article in `content/`."""

Day = Annotated[str | None, typer.Option("--date", metavar="YYYY-MM-DD", help="Day of the meeting.")]


def build_command(
    source: Annotated[Path | None, typer.Argument(help="The article (.md, .txt); without it, all of content/.")] = None,
    output: Annotated[Path | None, typer.Option("--output", "-o", help="The deck to write (.pptx).")] = None,
    theme: Annotated[str | None, typer.Option("--theme", "-t", help="The look: atelier.")] = None,
    language: Annotated[str | None, typer.Option("--lang", help="The text's language: fr, en, …")] = None,
    author: Annotated[str | None, typer.Option("--author", help="Who wrote the article.")] = None,
    presenter: Annotated[str | None, typer.Option("--presenter", help="Who speaks.")] = None,
    organisation: Annotated[str | None, typer.Option("--for", help="For whom.")] = None,
    date: Day = None,
    contact: Annotated[str | None, typer.Option("--contact", help="How to reach you, for the last slide.")] = None,
    strict: Annotated[bool, typer.Option("--strict", help="Leave with exit code 1 if there are warnings.")] = False,
) -> None:
    """Build a deck from an article.

    Example: `tutoslides build plaidoyer.md --for "AFPA" -o pitch.pptx`
    """
    articles = [source] if source else _articles_of_content()
    if output and len(articles) > 1:
        raise UsageError(
            Message(
                en="-o names one deck, but content/ holds several articles; name the article too.",
                fr="-o nomme un seul diaporama, mais content/ contient plusieurs articles ; nommez aussi l'article.",
            )
        )
    if len(articles) > 1:
        _refuse_same_deck(articles)
    found: list[Diagnostic] = []
    for article in articles:
        from tutoslides.pipeline import build

        built = build(
            article,
            theme=theme,
            language=language,
            author=author,
            presenter=presenter,
            organisation=organisation,
            date=_day(date),
            contact=contact,
        )
        written = built.write(output or default_output(article))
        show_findings(built.diagnostics)
        pages = len(built.deck.pages)
        done = Message(en=f"{written}: {pages} slides.", fr=f"{written} : {pages} diapositives.")
        typer.echo(done.speak(locale_language()))
        found += built.diagnostics
    if strict and any(finding.severity is Severity.WARNING for finding in found):
        raise typer.Exit(1)


def default_output(article: Path) -> Path:
    """Return where the deck of an article goes: `output/` where there is a `content/`, else beside the article."""
    name = f"{article.stem}.pptx"
    return Path("output", name) if Path("content").is_dir() else article.with_name(name)


def _articles_of_content() -> list[Path]:
    folder = Path("content")
    articles = sorted(path for path in folder.glob("*") if path.suffix.lower() in ARTICLES) if folder.is_dir() else []
    if not articles:
        raise SourceError(
            Message(
                en="No article was named and there is none in content/.",
                fr="Aucun article n'est indiqué et il n'y en a pas dans content/.",
            ),
            hint=Message(en="Try: tutoslides build my-article.md", fr="Essayez : tutoslides build mon-article.md"),
        )
    return articles


def _refuse_same_deck(articles: list[Path]) -> None:
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


def _day(text: str | None) -> datetime.date | None:
    if text is None:
        return None
    try:
        return datetime.date.fromisoformat(text)
    except ValueError as error:
        raise UsageError(
            Message(
                en=f"--date says “{text}”; a day is written 2026-03-31.",
                fr=f"--date indique « {text} » ; une date s'écrit 2026-03-31.",
            )
        ) from error
