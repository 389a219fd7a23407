"""`tutoslides present`: a deck on stage, in an audience's window and a speaker's, with a phone as remote control."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from tutoslides.answers import USUAL_SLOT, whole_slot
from tutoslides.cli.articles import existing
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
from tutoslides.cli.present_options import Address, Lan, NoBrowser, Port, Source, Yes
from tutoslides.cli.progress import working
from tutoslides.cli.speech import show_findings, spoken
from tutoslides.cli.unforeseen import reporting_beside
from tutoslides.facts import Facts
from tutoslides.model.diagnostics import Message, Reported
from tutoslides.model.paper import PLAIN_PAPER

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
    address: Address = None,
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
    remote_at = _remote_at(address, is_agreed=yes) if lan or address is not None else None

    def make() -> Made:
        return _made(source, theme, tag, facts)

    _present(source, make, opens_windows=not no_browser, port=port, remote_at=remote_at)


def _remote_at(address: str | None, *, is_agreed: bool) -> str:
    """Return the address at which a phone may come in, once the user has agreed that one may."""
    from tutoslides.stage.ports import checked_address, network_address

    found = network_address() if address is None else checked_address(address)
    if not is_agreed:
        from tutoslides.cli.consent import ask_for_consent  # late: few let a phone in

        ask_for_consent()
    return found


def _present(source: Path, make: Callable[[], Made], *, opens_windows: bool, port: int, remote_at: str | None) -> None:
    from tutoslides.cli.announcing import Announcer
    from tutoslides.stage.presenting import present

    def build() -> Made:
        with reporting_beside(source.parent):
            return make()

    with working(spoken(Message(en=f"Building {source.name} …", fr=f"Préparation de {source.name}…"))):
        first = build()
    show_findings(first.diagnostics)
    announcer = Announcer(source, opens_windows=opens_windows)
    present(
        first.value, source, lambda: build().value, announcer, opened=announcer.opened, port=port, remote_at=remote_at
    )
    announcer.ended()


def _made(source: Path, theme: str | None, language: str | None, facts: Facts) -> Made:
    """Return the show of an article, or of a deck that is there, with what was found on the way."""
    from tutoslides.files import load_source
    from tutoslides.stage.stage import Show

    said = facts.get("minutes")
    if source.suffix.lower() in DECKS:
        deck = load_source(source).data
        return Reported(value=Show(deck=deck, name=source.name, minutes=whole_slot(said or USUAL_SLOT)))
    from tutoslides.pipeline import build
    from tutoslides.writers import FORMATS

    built = build(source, theme=theme, language=language, **facts)
    deck = FORMATS[".html"].write(built.deck, PLAIN_PAPER).value
    show = Show(deck=deck, name=source.name, minutes=built.deck.meta.minutes or USUAL_SLOT)
    return Reported(value=show, diagnostics=built.diagnostics)
