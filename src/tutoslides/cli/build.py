"""`tutoslides build`: articles in, decks out."""

from __future__ import annotations

import datetime
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from tutoslides.cli.articles import articles_to_build, default_output
from tutoslides.cli.results import show_document, show_done, show_explanation
from tutoslides.cli.speech import show_findings
from tutoslides.facts import Facts, whole_slot
from tutoslides.model.diagnostics import Message, Severity
from tutoslides.model.errors import UsageError

if TYPE_CHECKING:
    from tutoslides.pipeline import Built

Day = Annotated[str | None, typer.Option("--date", metavar="YYYY-MM-DD", help="Day of the meeting.")]
Slot = Annotated[
    str | None, typer.Option("--minutes", metavar="N", help="The meeting's whole slot, questions included (20).")
]
Explain = Annotated[bool, typer.Option("--explain", help="Tell why each slide is so and where its words come from.")]
Force = Annotated[bool, typer.Option("--force", help="Overwrite a deck that somebody edited or has open.")]
Json = Annotated[bool, typer.Option("--json", help="Print one JSON document about what was built, for programs.")]


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
    minutes: Slot = None,
    strict: Annotated[bool, typer.Option("--strict", help="Leave with exit code 1 if there are warnings.")] = False,
    force: Force = False,
    explain: Explain = False,
    as_json: Json = False,
) -> None:
    """Build a deck from an article.

    Example: `tutoslides build plaidoyer.md --for "AFPA" -o pitch.pptx`
    """
    if explain and as_json:
        raise UsageError(
            Message(
                en="--explain is for people, --json for programs; choose one of them.",
                fr="--explain s'adresse aux personnes, --json aux programmes ; choisissez l'un des deux.",
            )
        )
    facts = Facts(
        author=author,
        presenter=presenter,
        organisation=organisation,
        date=_day(date),
        contact=contact,
        minutes=whole_slot(minutes) if minutes is not None else None,
    )
    made: list[tuple[Built, Path]] = []
    for article in articles_to_build(source, output):
        from tutoslides.pipeline import build

        built = build(article, theme=theme, language=language, **facts)
        saved = built.save(output or default_output(article), force=force)
        written, built = saved.value, replace(built, diagnostics=(*built.diagnostics, *saved.diagnostics))
        show_findings(built.diagnostics)
        if explain:
            show_explanation(built)
        show_done(written, len(built.deck.pages), to_people=not as_json)
        made.append((built, written))
    if as_json:
        show_document(made, is_list=source is None)
    if strict and any(finding.severity is Severity.WARNING for built, _ in made for finding in built.diagnostics):
        raise typer.Exit(1)


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
