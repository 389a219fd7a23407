"""`tutoslides present`: a deck on stage, in an audience's window and a speaker's, with a phone as remote control."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from tutoslides.answers import USUAL_SLOT, whole_slot
from tutoslides.cli.articles import existing
from tutoslides.cli.consent import ask_for_consent
from tutoslides.cli.options import (
    Author,
    Contact,
    Day,
    Debug,
    Organisation,
    PageSize,
    Presenter,
    Slot,
    TextLanguage,
    Theme,
    facts_of,
    tag_of,
)
from tutoslides.cli.present_options import Lan, NoBrowser, Port, Source, Yes
from tutoslides.cli.progress import working
from tutoslides.cli.speech import show_findings, spoken
from tutoslides.cli.unforeseen import reporting_beside
from tutoslides.facts import Facts
from tutoslides.model.diagnostics import Message, Reported

if TYPE_CHECKING:
    from tutoslides.stage.stage import Show

Made: TypeAlias = "Reported[Show]"

DECKS = (".html", ".htm")
"""Suffixes of a deck that is there; anything else is an article."""


def present_command(
    source: Source,
    theme: Theme = None,
    size: PageSize = None,
    minutes: Slot = None,
    language: TextLanguage = None,
    author: Author = None,
    presenter: Presenter = None,
    organisation: Organisation = None,
    date: Day = None,
    contact: Contact = None,
    port: Port = 0,
    no_browser: NoBrowser = False,
    lan: Lan = False,
    yes: Yes = False,
    debug: Debug = False,
) -> None:
    """Present a deck until Ctrl-C."""
    facts = facts_of(
        author=author,
        presenter=presenter,
        organisation=organisation,
        date=date,
        contact=contact,
        minutes=minutes,
        size=size,
    )
    tag, source = tag_of(language), existing(source)
    from tutoslides.stage.extra import require_screen

    require_screen()
    if lan and not yes:
        ask_for_consent()
    _present(source, lambda: _built(source, theme, tag, facts), opens_windows=not no_browser, port=port, lan=lan)


def _present(source: Path, make: Callable[[], Made], *, opens_windows: bool, port: int, lan: bool) -> None:
    from tutoslides.cli.announcing import Announcer
    from tutoslides.stage.ports import network_address
    from tutoslides.stage.presenting import present

    def build() -> Made:
        with reporting_beside(source.parent):
            return make()

    remote_at = network_address() if lan else None
    with working(spoken(Message(en=f"Building {source.name} …", fr=f"Préparation de {source.name}…"))):
        first = build()
    show_findings(first.diagnostics)
    announcer = Announcer(source, opens_windows=opens_windows)
    present(
        first.value, source, lambda: build().value, announcer, opened=announcer.opened, port=port, remote_at=remote_at
    )
    announcer.ended()


def _built(source: Path, theme: str | None, language: str | None, facts: Facts) -> Made:
    """Return the show of an article, or of a deck that is there, with what was found on the way."""
    from tutoslides.files import load_source
    from tutoslides.stage.stage import Show

    said = facts.get("minutes")
    if source.suffix.lower() in DECKS:
        deck = load_source(source).data
        return Reported(value=Show(deck=deck, name=source.name, minutes=whole_slot(said or USUAL_SLOT)))
    from tutoslides.pipeline import build
    from tutoslides.writers import writer_of

    built = build(source, theme=theme, language=language, **facts)
    deck = writer_of(Path("deck.html"))(built.deck)
    show = Show(deck=deck, name=source.name, minutes=built.deck.meta.minutes or USUAL_SLOT)
    return Reported(value=show, diagnostics=built.diagnostics)
