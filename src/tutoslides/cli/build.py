"""`tutoslides build`: articles in, decks out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from tutoslides.cli.articles import articles_to_build
from tutoslides.cli.build_options import Explain, Force, Handout, Json, Source, Strict, Width
from tutoslides.cli.options import (
    Author,
    Contact,
    Day,
    Debug,
    Organisation,
    Outputs,
    PageSize,
    Presenter,
    Slot,
    TextLanguage,
    Theme,
    facts_of,
    tag_of,
)
from tutoslides.cli.outputs import outputs_of, refuse_one_place
from tutoslides.cli.paper import paper_of
from tutoslides.cli.progress import working
from tutoslides.cli.results import show_document, show_done, show_explanation
from tutoslides.cli.speech import show_findings, spoken
from tutoslides.cli.unforeseen import reporting_beside
from tutoslides.facts import Facts
from tutoslides.model.diagnostics import Message, Severity
from tutoslides.model.errors import UsageError
from tutoslides.model.paper import PLAIN_PAPER, Paper

if TYPE_CHECKING:
    from tutoslides.pipeline import Built


def build_command(
    source: Source = None,
    output: Outputs = None,
    theme: Theme = None,
    size: PageSize = None,
    minutes: Slot = None,
    language: TextLanguage = None,
    author: Author = None,
    presenter: Presenter = None,
    organisation: Organisation = None,
    date: Day = None,
    contact: Contact = None,
    handout: Handout = None,
    width: Width = None,
    strict: Strict = False,
    force: Force = False,
    explain: Explain = False,
    as_json: Json = False,
    debug: Debug = False,
) -> None:
    """Build a deck from an article, or from every article of `content/`."""
    if explain and as_json:
        raise _two_readers()
    facts = facts_of(
        author=author,
        presenter=presenter,
        organisation=organisation,
        date=date,
        contact=contact,
        minutes=minutes,
        size=size,
    )
    tag, articles, named = tag_of(language), articles_to_build(source), tuple(output or ())
    paper = paper_of(handout, width, named)
    if source is None:
        refuse_one_place(articles, named)
    made = []
    for article in articles:
        outputs = outputs_of(article, named)
        with reporting_beside(outputs[0].parent):
            built, written = build_one(
                article, outputs, theme=theme, language=tag, facts=facts, force=force, paper=paper
            )
            _tell(built, written, explain=explain, to_people=not as_json)
        made.append((built, written[0]))
    if as_json:
        show_document(made, is_list=source is None)
    if strict and any(finding.severity is Severity.WARNING for built, _ in made for finding in built.diagnostics):
        raise typer.Exit(1)


def build_one(
    article: Path,
    outputs: Sequence[Path],
    *,
    theme: str | None,
    language: str | None,
    facts: Facts,
    force: bool = False,
    paper: Paper = PLAIN_PAPER,
) -> tuple[Built, tuple[Path, ...]]:
    """Build the deck of one article and write it to each of `outputs`; return it and where it was written."""
    from tutoslides.pipeline import build
    from tutoslides.writers import check_format

    for place in outputs:
        check_format(place)  # a format that nobody can write is told before the work
    with working(spoken(Message(en=f"Building {article.name} …", fr=f"Préparation de {article.name}…"))):
        built = build(article, theme=theme, language=language, **facts)
        saved = [built.save(place, force=force, paper=paper) for place in outputs]
    found = tuple(finding for one in saved for finding in one.diagnostics)
    return replace(built, diagnostics=(*built.diagnostics, *found)), tuple(one.value for one in saved)


def _tell(built: Built, written: Sequence[Path], *, explain: bool, to_people: bool) -> None:
    show_findings(built.diagnostics)
    if explain:
        show_explanation(built)
    for place in written:
        show_done(place, len(built.deck.pages), to_people=to_people)


def _two_readers() -> UsageError:
    return UsageError(
        Message(
            en="--explain is for people, --json for programs; choose one of them.",
            fr="--explain s'adresse aux personnes, --json aux programmes\u00a0; choisissez l'un des deux.",
        )
    )
