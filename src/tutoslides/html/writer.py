"""From deck to file: the head, the slides, and the scripts that turn them, all in one."""

from __future__ import annotations

import datetime
import json
from importlib.resources import files

from tutoslides.html import reveal
from tutoslides.html.fingerprint import MARK, marked
from tutoslides.html.markup import attribute, text
from tutoslides.html.screen import Screen, screen_of
from tutoslides.html.styles import style_sheet
from tutoslides.html.words import ScreenWords, screen_words
from tutoslides.model.deck import Deck

POLICY = (
    "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:; frame-src 'self' file:; "
    "connect-src 'self'; base-uri 'none'; form-action 'none'"
)
"""What a browser may load for the file: nothing from elsewhere. The speaker view shows the file itself in frames."""


def write_html(deck: Deck, *, created: datetime.datetime | None = None) -> bytes:
    """Return the HTML file of a deck: the same deck gives the same bytes.

    `created` is the time in its head; without it, the article's day.

    Raises:
        OutputError: reveal.js is not installed.
    """
    reveal.require_screen()
    screen, words = screen_of(deck), screen_words(deck.language)
    content = (
        f'<!DOCTYPE html>\n<html lang="{attribute(deck.language)}" class="print-pdf">\n'
        f"<head>\n{_head(deck, screen, created or deck.day)}</head>\n"
        f'<body class="reveal-viewport" data-deck="1">\n<main class="reveal" aria-label="{attribute(words.deck)}">'
        f'<div class="slides">\n{_slides(deck, screen)}\n</div></main>\n{_scripts(screen, words)}</body>\n</html>\n'
    )
    return marked(content.encode())


def _head(deck: Deck, screen: Screen, created: datetime.datetime) -> str:
    title, authors = " ".join(deck.title.split()), ", ".join(deck.meta.authors)
    author = f'<meta name="author" content="{attribute(authors)}">\n' if authors else ""
    return (
        f'<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="{POLICY}">\n'
        f'<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>{text(title)}</title>\n'
        f'{author}<meta name="dcterms.created" content="{created.isoformat()}">\n{MARK}\n'
        '<link rel="icon" href="data:,">\n'
        f"<style>{reveal.styles()}</style>\n<style>\n{style_sheet(screen)}</style>\n"
        f"<noscript><style>{_asset('still.css')}</style></noscript>\n"
    )


def _slides(deck: Deck, screen: Screen) -> str:
    from tutoslides.html.slides import slide  # it needs nh3, which only the extra brings

    sections = (
        slide(page, screen, section=section.name, is_first=page is deck.pages[0])
        for section in deck.sections
        for page in section.pages
    )
    return "\n".join(sections)


def _scripts(screen: Screen, words: ScreenWords) -> str:
    """Return reveal.js, its speaker view, then what starts them."""
    size, ours = screen.theme.size, _asset("deck.js")
    setup = {"width": size.width, "height": size.height, "words": _told(words)}
    return (
        f"<script>{reveal.script(reveal.SCRIPT)}</script>\n"
        f"<script>{reveal.script(reveal.NOTES, words.speaker)}</script>\n"
        f"<script>const SETUP = {reveal.inside_script(json.dumps(setup, ensure_ascii=False))};\n{ours}</script>\n"
    )


def _asset(name: str) -> str:
    return files("tutoslides.html").joinpath("assets", name).read_text(encoding="utf-8")


def _told(words: ScreenWords) -> dict[str, object]:
    """Return what the script says itself."""
    return {
        "search": words.search,
        "nothingFound": words.nothing_found,
        "previous": words.previous,
        "next": words.next,
        "resume": words.resume,
        "jump": words.jump,
        "end": words.end,
        "speakerView": words.speaker_view,
        "helpTitle": words.help_title,
        "key": words.key,
        "action": words.action,
        "shortcuts": dict(words.shortcuts),
    }
